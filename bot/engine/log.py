"""Keeps what clients write out of every log of the assistant, at every level, tracebacks included."""

import logging
import sys
from typing import Any, List, MutableMapping, Optional

import structlog

OURS = "bot"
FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


class QuietFormatter(logging.Formatter):
    """Prints where a record came from and the types of errors; only our own messages are printed as written.

    Rasa formats texts, entities and slot values into its messages, and an exception's message may quote its input.
    """

    def __init__(self) -> None:
        super().__init__(FORMAT)

    def format(self, record: logging.LogRecord) -> str:
        """One line without anything a client wrote."""
        quiet = logging.makeLogRecord({**record.__dict__, "args": None, "exc_text": None, "stack_info": None})
        quiet.msg = record.getMessage() if is_ours(record.name) else f"{record.funcName}:{record.lineno}"
        if record.exc_info and record.exc_info[1]:
            quiet.msg += f" {trace(record.exc_info[1])}"
        quiet.exc_info = None
        return super().format(quiet)


def is_ours(name: str) -> bool:
    """Whether a logger belongs to this project, whose messages carry event names and codes only."""
    return name == OURS or name.startswith(f"{OURS}.")


def trace(error: BaseException) -> str:
    """Type and innermost place of an error and of its causes: never a message, never a variable."""
    parts: List[str] = []
    current: Optional[BaseException] = error
    while current is not None and len(parts) < 5:
        parts.append(f"{type(current).__name__}@{_place(current)}")
        current = current.__cause__ or current.__context__
    return " < ".join(parts)


def _place(error: BaseException) -> str:
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    if frame is None:
        return "?"
    return f"{frame.tb_frame.f_globals.get('__name__', '?')}:{frame.tb_lineno}"


def event_name_only(logger: Any, method: str, event: MutableMapping[str, Any]) -> str:
    """Structlog's last step: the event's name, without its values."""
    return str(event.get("event", ""))


def silence_structlog() -> None:
    """Rasa's structured logs carry texts, entities and slots as values: keep their names only."""
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, event_name_only],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def silence(level: str, stream: Any = None) -> None:
    """From here on nothing a client wrote can be logged: called before the first message is accepted.

    Start-up is over by then, so the full messages that help a deployer have been printed. `level` is for our own
    messages; Rasa's keep the level they have.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(QuietFormatter())
    for name in list(logging.root.manager.loggerDict):
        existing = logging.getLogger(name)
        existing.handlers = []
        existing.propagate = True
    logging.root.handlers = [handler]
    logging.getLogger(OURS).setLevel(level)
    logging.lastResort = handler
    logging.raiseExceptions = False  # else a record that cannot be formatted is printed with its arguments
    logging.captureWarnings(True)
    silence_structlog()
