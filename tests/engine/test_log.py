"""Nothing a client writes reaches a log, at any level, in any shape."""

import io
import logging
import warnings
from collections.abc import Iterator

import pytest
import structlog

from bot.engine import log

PLANTED = "my-name-is-dre-and-i-use"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where a silenced process logs to; the root logger is put back afterwards."""
    root = logging.root
    before = (root.handlers, root.level, logging.lastResort, logging.raiseExceptions)
    root.setLevel(logging.DEBUG)
    target = io.StringIO()
    log.silence("DEBUG", target)
    yield target
    root.handlers, root.level, logging.lastResort, logging.raiseExceptions = before
    logging.captureWarnings(False)


@pytest.mark.parametrize("name", ["rasa.core.processor", "sanic.error", "sanic.root", "asyncio", "somebody.else"])
@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL])
def test_when_a_library_logs_a_text_then_only_its_place_is_printed(stream: io.StringIO, name: str, level: int) -> None:
    """Rasa formats texts into its messages; sanic has handlers of its own."""
    logger = logging.getLogger(name)
    logger.setLevel(logging.DEBUG)
    logger.log(level, f"message {PLANTED}")
    logger.log(level, "message %s", PLANTED, extra={"text": PLANTED})
    assert PLANTED not in stream.getvalue()
    assert name in stream.getvalue()


def test_when_an_error_quotes_its_input_then_types_and_places_are_printed(stream: io.StringIO) -> None:
    """Neither messages nor locals of an exception or of its causes."""
    text = PLANTED
    try:
        try:
            raise KeyError(text)
        except KeyError as error:
            raise RuntimeError(f"{text}!") from error
    except RuntimeError:
        logging.getLogger("rasa.core").exception("failed with %s", text, stack_info=True)
    assert PLANTED not in stream.getvalue()
    assert "RuntimeError@" in stream.getvalue() and "KeyError@" in stream.getvalue()


def test_when_a_structured_log_carries_a_text_then_it_is_dropped(stream: io.StringIO) -> None:
    """Rasa's structlog events: `processor.message.parse` with the text as a value."""
    logger = structlog.get_logger("rasa.core.processor")
    logger.debug("processor.message.parse", parse_data_text=PLANTED)
    logger.error("processor.failed", text=PLANTED, exc_info=True)
    assert PLANTED not in stream.getvalue()


def test_when_a_record_cannot_be_formatted_then_its_arguments_are_not_printed(
    stream: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python would print them to standard error."""
    logging.getLogger("rasa").error("%d and %d", PLANTED)
    logging.getLogger("bot.engine").error("%d", PLANTED)
    assert PLANTED not in stream.getvalue() + capsys.readouterr().err


def test_when_a_warning_quotes_a_text_then_it_is_dropped(stream: io.StringIO) -> None:
    """Rasa warns about messages it cannot read."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(f"cannot read {PLANTED}", stacklevel=1)
    assert PLANTED not in stream.getvalue()


def test_when_we_log_an_event_then_it_is_printed_as_written(stream: io.StringIO) -> None:
    """Our own messages carry names and codes."""
    logging.getLogger("bot.engine.channel").error("turn.failed code=%s", "empty_reply")
    assert "turn.failed code=empty_reply" in stream.getvalue()
