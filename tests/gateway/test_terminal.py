"""The terminal door: numbers, words, and leaving kindly."""

from __future__ import annotations

import asyncio
import io

import pytest
from rich.console import Console

from bot.gateway.assistant import Unavailable
from bot.gateway.factory import Gateway
from bot.gateway.phrases import Phrases
from bot.gateway.terminal import NotRunning, Terminal, chosen
from bot.gateway.turns import Button
from bot.words import load_gateway

from .fakes import VALUES, Scene

CHOICES = (Button("Yes, okay", "key-1"), Button("No thanks", "key-2"))
RULER = tuple(Button(str(number), f"key-{number}") for number in range(11))


def talk(scene: Scene, *lines: str) -> str:
    """Everything on the screen after these lines and Ctrl-D."""
    left = iter(lines)

    def ask(_prompt: str) -> str:
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    screen = io.StringIO()
    gateway = Gateway(scene.pipeline, Phrases(load_gateway(), VALUES))
    with asyncio.Runner() as runner:
        Terminal(gateway, Console(file=screen, width=80), ask, "ana").talk(runner)
    return screen.getvalue()


def test_when_somebody_talks_then_replies_and_numbered_choices_are_shown() -> None:
    """A whole little conversation, and a kind goodbye."""
    screen = talk(Scene(), "1", "hello")
    assert "1  Yes, okay" in screen
    assert screen.index("You said: affirm") < screen.index("You said: hello") < screen.index("Take care")


def test_when_the_assistant_is_not_running_then_a_sentence_says_how_to_start_it() -> None:
    """Before anything is asked."""
    scene = Scene()
    scene.assistant.error = Unavailable("ConnectError")
    with pytest.raises(NotRunning, match="make run"):
        talk(scene)


@pytest.mark.parametrize(
    ("line", "buttons", "key"),
    [
        ("1", CHOICES, "key-1"),
        (" 2 ", CHOICES, "key-2"),
        ("3", CHOICES, None),
        ("0", CHOICES, None),
        ("No thanks", CHOICES, "key-2"),
        ("no", CHOICES, None),
        ("0", RULER, "key-0"),
        ("10", RULER, "key-10"),
        ("11", RULER, None),
        ("5", (), None),
    ],
)
def test_when_a_line_is_typed_then_it_means_a_choice_or_words(
    line: str, buttons: tuple[Button, ...], key: str | None
) -> None:
    """On a ruler a number is itself, elsewhere it counts the choices."""
    incoming = chosen(line, buttons, "ana")
    assert (incoming.button, incoming.text) == (key, line)
