"""The terminal door: `changetalk chat`, the same pipeline as the page, with numbered quick replies."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.gateway.factory import Gateway, open_gateway
from bot.gateway.log import set_up_log
from bot.gateway.turns import Button, Incoming, Said
from bot.settings import Settings

DOOR = "terminal"
WELCOME = "utter_terminal_welcome"
GOODBYE = "utter_terminal_goodbye"
NOTICE = "utter_page_notice"
WIDTH = 84


class NotRunning(RuntimeError):
    """There is no assistant to talk to; the message says how to start one."""


class Terminal:
    """One conversation between a keyboard and a pipeline; `ask` reads a line, as `input` does."""

    def __init__(self, gateway: Gateway, console: Console, ask: Callable[[str], str], address: str) -> None:
        self._gateway = gateway
        self._console = console
        self._ask = ask
        self._address = address

    def talk(self, runner: asyncio.Runner) -> None:
        """Talk until Ctrl-C or Ctrl-D; raise NotRunning when there is nobody to talk to."""
        pipeline = self._gateway.pipeline
        if not runner.run(pipeline.is_assistant_ready()):
            raise NotRunning("The assistant is not running. `make run` in another terminal starts it.")
        self._note(NOTICE)
        self._note(WELCOME)
        buttons = self._show(runner.run(pipeline.open(DOOR, self._address)).latest)
        try:
            while True:
                incoming = chosen(self._ask("> "), buttons, self._address)
                buttons = self._show(runner.run(pipeline.turn(incoming)).said)
        except (KeyboardInterrupt, EOFError):
            self._console.print()
            self._note(GOODBYE)

    def _show(self, said: Sequence[Said]) -> tuple[Button, ...]:
        """Print what the bot said; return the buttons of the last of it."""
        self._console.print()
        for item in said:
            self._console.print(Padding(Text(item.text), (0, 0, 1, 2)), width=WIDTH)
        buttons = said[-1].buttons if said else ()
        for number, button in enumerate(buttons if not is_ruler(buttons) else (), start=1):
            self._console.print(Text(f"    {number}  {button.title}", style="cyan"))
        return buttons

    def _note(self, name: str) -> None:
        self._console.print(Text(self._gateway.phrases.say(name).text, style="dim"), width=WIDTH)


def chosen(line: str, buttons: Sequence[Button], address: str) -> Incoming:
    """What a typed line means: a quick reply by its title or number, else words."""
    key = next((button.key for button in buttons if button.title == line.strip()), None)
    if key is None and not is_ruler(buttons) and line.strip().isdecimal():
        number = int(line)
        key = buttons[number - 1].key if 0 < number <= len(buttons) else None
    return Incoming(DOOR, address, secrets.token_hex(16), line, key)


def is_ruler(buttons: Sequence[Button]) -> bool:
    """True when the quick replies are numbers themselves."""
    return bool(buttons) and all(button.title.isdecimal() for button in buttons)


def chat(settings: Settings, name: str | None) -> None:
    """Talk in this terminal, as a stranger or under a name that is recognised the next time; raise NotRunning."""
    set_up_log("ERROR")
    address = name or secrets.token_hex(16)
    context = open_gateway(settings)
    with asyncio.Runner() as runner:
        gateway = runner.run(context.__aenter__())
        try:
            Terminal(gateway, Console(highlight=False), input, address).talk(runner)
        finally:
            runner.run(context.__aexit__(None, None, None))
