"""Logs of the gateway: one JSON line an event, with pseudonym, event name and code, never a word of anybody."""

from __future__ import annotations

import logging
import sys

import structlog

NOISY = ("httpx", "httpcore", "presidio-analyzer", "uvicorn.error")


def set_up_log(level: str) -> None:
    """Write events of at least `level` to standard error; libraries may warn, without text or locals."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s")
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
