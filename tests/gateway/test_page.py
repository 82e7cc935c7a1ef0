"""The chat page in a real browser, against a real server over a pipeline among fakes."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from bot.gateway.assistant import Choice, Unavailable, Utterance
from bot.gateway.page import render
from bot.gateway.phrases import Phrases
from bot.gateway.web import WebDoor
from bot.words import load_gateway

from .fakes import VALUES, Scene

pytestmark = pytest.mark.slow
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome") or ""
ARGUMENTS = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
RULER = Utterance(
    "On a scale of 0 to 10, how important is it to you right now to cut down?",
    tuple(Choice(str(number), str(number)) for number in range(11)),
    "utter_ask_importance",
    "Q",
)
VALUES_SHOWN = {**VALUES, "treatment_line": "1-800-662-4357 (SAMHSA, free, day and night)"}


class Server:
    """The web door on a port of this machine; it can go away and come back."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def start(self) -> None:
        phrases = Phrases(load_gateway(), VALUES_SHOWN, choose=lambda utterances: utterances[0])
        door = WebDoor(self.scene.pipeline, self.scene.phrases, key="k" * 40, page=render(phrases, VALUES_SHOWN, ""))
        config = uvicorn.Config(door.app(), port=self.port, log_level="error", timeout_graceful_shutdown=1)
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=lambda: asyncio.run(self.server.serve()))
        self.thread.start()
        while not self.server.started:
            time.sleep(0.02)

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join()


@dataclass
class Watched:
    """A page with everything it asked for and everything it complained about."""

    page: Page
    server: Server
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def watch(self) -> None:
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.errors.append(message.text) if message.type == "error" else None)

    def _note(self, request: Request) -> None:
        self.requests.append(request.url)

    def write(self, text: str) -> None:
        self.page.get_by_label("Write a message").fill(text)
        self.page.keyboard.press("Enter")

    def bot(self, text: str) -> None:
        """Wait until the bot has said this."""
        expect(self.page.locator(".turn.bot p", has_text=text).last).to_be_visible()

    def picture(self, name: str) -> None:
        """Keep a screenshot when CHAT_PICTURES names a folder."""
        if folder := os.environ.get("CHAT_PICTURES"):
            self.page.wait_for_timeout(300)
            self.page.screenshot(path=Path(folder) / f"{name}.png")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of this file."""
    if not CHROMIUM:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def server(scene: Scene) -> Iterator[Server]:
    """A server of its own for each test."""
    started = Server(scene)
    yield started
    if started.thread.is_alive():
        started.stop()


@pytest.fixture
def watched(browser: Browser, server: Server) -> Iterator[Watched]:
    """A fresh tab at the chat page."""
    yield from watch(browser, server)


@pytest.fixture
def phone(browser: Browser, server: Server) -> Iterator[Watched]:
    """A fresh tab on a small phone, in the dark."""
    viewport = {"width": 320, "height": 568}
    yield from watch(browser, server, viewport=viewport, has_touch=True, is_mobile=True, color_scheme="dark")


def watch(browser: Browser, server: Server, **options: object) -> Iterator[Watched]:
    context = browser.new_context(**options)  # type: ignore[arg-type]  # options of several types
    page = context.new_page()
    page.set_default_timeout(8000)
    found = Watched(page, server)
    found.watch()
    page.goto(server.url)
    yield found
    context.close()


def test_when_someone_talks_then_the_conversation_flows_and_nothing_foreign_is_loaded(watched: Watched) -> None:
    """Consent by button, a message by Enter, a new line by Shift and Enter; own server only, no complaint."""
    watched.bot("Okay to talk?")
    watched.page.get_by_role("button", name="Yes, okay").click()
    watched.bot("You said: affirm")
    watched.page.get_by_label("Write a message").fill("me and tasha")
    watched.page.keyboard.press("Shift+Enter")
    watched.page.keyboard.type("went out")
    watched.page.keyboard.press("Enter")
    watched.bot("You said: me and tasha")
    watched.picture("talk")
    assert all(url.startswith(watched.server.url) for url in watched.requests)
    assert watched.errors == []
    assert watched.page.context.cookies() == []


def test_when_a_ruler_is_asked_then_arrows_and_enter_answer_it(watched: Watched) -> None:
    """Keyboard only: one stop for the row, arrows within it; focus goes on to the message field."""
    watched.bot("Okay to talk?")
    watched.server.scene.assistant.reply = (RULER,)
    watched.write("hello")
    ruler = watched.page.get_by_role("group", name="From 0 to 10")
    expect(ruler.get_by_role("button")).to_have_count(11)
    watched.picture("ruler")
    watched.server.scene.assistant.reply = None
    watched.page.keyboard.press("Shift+Tab")
    for _ in range(7):
        watched.page.keyboard.press("ArrowRight")
    expect(ruler.get_by_role("button", name="7", exact=True)).to_be_focused()
    watched.page.keyboard.press("Enter")
    watched.bot("You said: 7")
    expect(watched.page.get_by_label("Write a message")).to_be_focused()


def test_when_someone_is_in_danger_then_the_card_comes_with_the_assistant_dead(watched: Watched) -> None:
    """And its number can be dialled."""
    watched.bot("Okay to talk?")
    watched.server.scene.assistant.error = Unavailable("ConnectError")
    watched.write("i want to die")
    watched.bot("You want to die. Call 988.")
    expect(watched.page.locator(".turn.bot a").last).to_have_attribute("href", "tel:988")
    watched.picture("crisis")


def test_when_help_is_pressed_then_numbers_show_at_once_and_focus_comes_back(watched: Watched) -> None:
    """Esc closes; the button keeps its place for the keyboard."""
    watched.bot("Okay to talk?")
    button = watched.page.get_by_role("button", name="I need help now")
    button.click()
    sheet = watched.page.get_by_role("dialog", name="Help right now")
    expect(sheet.get_by_role("link", name="911")).to_have_attribute("href", "tel:911")
    watched.picture("help")
    watched.page.keyboard.press("Escape")
    expect(button).to_be_focused()
    watched.bot("Help now: 911.")


def test_when_the_page_is_reloaded_then_history_and_buttons_are_there(watched: Watched) -> None:
    """Nothing is greeted twice, nothing is lost."""
    watched.bot("Okay to talk?")
    watched.page.reload()
    watched.bot("Okay to talk?")
    expect(watched.page.locator(".turn")).to_have_count(2)
    watched.page.get_by_role("button", name="Yes, okay").click()
    watched.bot("You said: affirm")
    watched.page.reload()
    expect(watched.page.locator(".turn")).to_have_count(4)


def test_when_the_server_goes_away_then_the_message_waits_and_arrives_once(watched: Watched) -> None:
    """The state is told in words; coming back needs nobody's help; help numbers work meanwhile."""
    watched.bot("Okay to talk?")
    watched.server.stop()
    watched.write("are you there")
    expect(watched.page.get_by_role("status")).to_contain_text("can't be reached")
    watched.picture("down")
    watched.page.get_by_role("button", name="I need help now").click()
    expect(watched.page.get_by_role("link", name="911").first).to_be_visible()
    watched.page.keyboard.press("Escape")
    watched.server.start()
    watched.page.get_by_role("button", name="Try now").click()
    watched.bot("You said: are you there")
    expect(watched.page.get_by_role("status")).to_be_empty()
    assert [ask.text for ask in watched.server.scene.assistant.asked].count("are you there") == 1


def test_when_the_page_is_reloaded_with_a_message_waiting_then_it_still_arrives_once(watched: Watched) -> None:
    """What was written outlives the reload, and its id keeps it single."""
    watched.bot("Okay to talk?")
    watched.server.scene.assistant.delays = [1.0]
    watched.write("slow one")
    watched.page.wait_for_timeout(300)
    watched.page.reload()
    watched.bot("You said: slow one")
    assert [ask.text for ask in watched.server.scene.assistant.asked].count("slow one") == 1
    expect(watched.page.locator(".turn.client")).to_have_count(1)


def test_when_opening_is_refused_for_haste_then_the_page_tries_again(watched: Watched) -> None:
    """Many people behind one address: nobody is left with a page that sends nothing."""
    watched.bot("Okay to talk?")
    refusal = {"error": "too_many", "text": "One at a time."}
    watched.page.route("**/api/session", lambda route: route.fulfill(status=429, json=refusal), times=1)
    watched.page.clock.install()
    watched.page.reload()
    expect(watched.page.get_by_text("One at a time.")).to_be_visible()
    watched.page.clock.fast_forward(15_000)
    watched.bot("Okay to talk?")


def test_when_the_answer_is_slow_then_it_says_so(watched: Watched) -> None:
    """Dots first, words later."""
    watched.bot("Okay to talk?")
    watched.server.scene.assistant.delays = [7.0]
    watched.write("hm")
    expect(watched.page.locator("#writing")).to_be_visible()
    expect(watched.page.get_by_role("status")).to_contain_text("taking longer", timeout=9000)
    watched.bot("You said: hm")


def test_when_the_screen_is_small_then_everything_fits_and_can_be_touched(phone: Watched) -> None:
    """320 pixels wide: no sideways scrolling, every target 44 pixels or more."""
    phone.bot("Okay to talk?")
    phone.server.scene.assistant.reply = (RULER,)
    phone.write("a word that is long: " + "x" * 60)
    expect(phone.page.get_by_role("group", name="From 0 to 10")).to_be_visible()
    phone.picture("phone")
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 320
    sizes = [box for button in phone.page.locator("button:visible").all() if (box := button.bounding_box())]
    assert all(box["width"] >= 44 and box["height"] >= 44 for box in sizes)
    assert phone.errors == []
