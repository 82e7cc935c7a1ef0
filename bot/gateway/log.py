"""Logs of the gateway: one JSON line an event, with pseudonym, event name and code, never a word of anybody."""

from __future__ import annotations

import logging
import sys
from typing import override

import structlog

NOISY = ("httpx", "httpcore", "presidio-analyzer", "uvicorn.error")


class QuietFormatter(logging.Formatter):
    """Level, logger and type of the error of a library's record: its message or traceback may quote a client."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        error = record.exc_info[0] if record.exc_info else None
        return " ".join([record.levelname, record.name, *([error.__name__] if error else [])])


def set_up_log(level: str) -> None:
    """Write events of at least `level` to standard error; libraries may warn, without text or locals."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(QuietFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
