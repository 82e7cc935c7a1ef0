"""The gateway's log: where something broke, and never what anybody wrote."""

from __future__ import annotations

import logging
import sys

from bot.gateway.log import QuietFormatter


def test_when_a_library_logs_an_error_then_neither_message_nor_traceback_is_written() -> None:
    """An exception's message may quote its input."""
    try:
        raise ValueError("my name is tasha")
    except ValueError:
        record = logging.LogRecord("asyncio", logging.ERROR, "x", 1, "tasha %s", ("said",), sys.exc_info())
    assert QuietFormatter().format(record) == "ERROR asyncio ValueError"
