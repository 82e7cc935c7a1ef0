"""The counselors' door opens to counselors only, shows what clients agreed to show, and remembers who looked."""

from __future__ import annotations

import ast
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bot.review import app as review
from bot.settings import Settings
from bot.store.errors import StoreUnavailable
from bot.store.records import BotTurn, Choice, ClientTurn, Ruler
from bot.store.repository import Store
from bot.store.staff import Staff
from bot.store.view import NOTICE

SENDER, PRIVATE = "a" * 32, "b" * 32


@dataclass(frozen=True)
class Flagged:
    label: str = "suicide_passive"
    level: str = "full"
    rule: str = "suicide_passive.burden"
    evidence: str = "better off without me"


@dataclass(frozen=True)
class Scene:
    """The app with one conversation to show and one that is nobody's business."""

    browser: httpx.AsyncClient
    store: Store
    staff: Staff
    key: str

    @property
    def shown(self) -> str:
        return self.store.start(SENDER).pseudonym

    @property
    def private(self) -> str:
        return self.store.start(PRIVATE).pseudonym

    async def sign_in(self, key: str | None = None) -> int:
        page = (await self.browser.get("/sign-in")).text
        form = {"token": field(page), "name": "Ana", "key": key or self.key}
        return (await self.browser.post("/sign-in", data=form, follow_redirects=False)).status_code


def field(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    assert found
    return found[1]


def browser_of(app: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://review")


@pytest.fixture
async def scene(settings: Settings) -> AsyncIterator[Scene]:
    store, staff = Store.open(settings), Staff.open(settings)
    for sender in (SENDER, PRIVATE):
        store.record_consent(sender, Choice.CHAT, granted=True, version="1")
        said = ClientTurn(message_id="m", text=f"<b>[PERSON_1]</b> of {sender}", talk="change", flags=(Flagged(),))
        store.record(sender, said, [BotTurn(text="You want out.", code="CR")])
        store.record_score(sender, Ruler.IMPORTANCE, 7.5, substance="cocaine")
    store.record_consent(SENDER, Choice.REVIEW, granted=True, version="1")
    async with browser_of(review.Review(store, staff, clinic="Harbor Street").app()) as browser:
        yield Scene(browser, store, staff, staff.add("Ana"))
    store.close()
    staff.close()


@pytest.mark.parametrize("path", ["/", "/conversations/{shown}", "/conversations/nobody"])
async def test_when_nobody_is_signed_in_then_every_page_leads_to_the_form(scene: Scene, path: str) -> None:
    """And nothing is written to the trail as seen."""
    answer = await scene.browser.get(path.format(shown=scene.shown))
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert scene.staff.trail() == ()


async def test_when_there_is_no_account_yet_then_the_page_says_how_to_make_one(settings: Settings) -> None:
    """A clear page, not a dead form."""
    async with browser_of(review.Review(Store.open(settings), Staff.open(settings)).app()) as browser:
        assert "changetalk counselor add NAME" in (await browser.get("/sign-in")).text


async def test_when_the_key_is_right_then_the_list_shows_consenting_clients_only(scene: Scene) -> None:
    """With risk, and never a conversation without consent to review."""
    assert await scene.sign_in() == 303
    page = (await scene.browser.get("/")).text
    assert scene.shown in page
    assert "risk full" in page
    assert scene.private not in page


async def test_when_a_conversation_is_opened_then_words_codes_scores_and_notice_are_there(scene: Scene) -> None:
    """What a client wrote is text, never markup."""
    await scene.sign_in()
    page = (await scene.browser.get(f"/conversations/{scene.shown}")).text
    for part in ("&lt;b&gt;", "[PERSON_1]", "You want out.", "CR", "7.5", "suicide passive", "<svg", NOTICE):
        assert part in page
    assert "<b>" not in page
    assert "style=" not in page


@pytest.mark.parametrize("which", ["private", "nobody"])
async def test_when_there_is_no_consent_to_review_then_the_answer_is_the_same_as_for_nobody(
    scene: Scene, which: str
) -> None:
    """Not found, and the attempt is in the trail."""
    await scene.sign_in()
    name = scene.private if which == "private" else "quiet-harbor-2222"
    answer = await scene.browser.get(f"/conversations/{name}")
    assert answer.status_code == 404
    assert PRIVATE not in answer.text
    assert (scene.staff.trail()[-1].event, scene.staff.trail()[-1].subject) == ("view", name)


async def test_when_a_client_withdraws_then_the_next_look_finds_nothing(scene: Scene) -> None:
    """At once."""
    await scene.sign_in()
    scene.store.record_consent(SENDER, Choice.REVIEW, granted=False, version="1")
    assert (await scene.browser.get(f"/conversations/{scene.shown}")).status_code == 404
    assert scene.shown not in (await scene.browser.get("/")).text


async def test_when_pages_are_opened_then_each_is_in_the_trail(scene: Scene) -> None:
    """Who, what, whose."""
    await scene.sign_in()
    await scene.browser.get("/")
    page = (await scene.browser.get(f"/conversations/{scene.shown}")).text
    await scene.browser.post("/sign-out", data={"token": field(page)})
    assert [(line.counselor, line.event, line.subject) for line in scene.staff.trail()] == [
        ("Ana", "sign_in", None),
        ("Ana", "list", None),
        ("Ana", "view", scene.shown),
        ("Ana", "sign_out", None),
    ]
    assert (await scene.browser.get("/")).status_code == 303


async def test_when_the_key_is_wrong_then_the_door_stays_shut(scene: Scene) -> None:
    """With a sentence that does not tell which of the two was wrong."""
    assert await scene.sign_in("wrong") == 403
    assert (await scene.browser.get("/")).status_code == 303


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [("", {}, 403), ("0" * 64, {}, 403), (None, {"sec-fetch-site": "cross-site"}, 403), (None, {}, 303)],
)
async def test_when_a_form_is_not_ours_then_it_is_refused(
    scene: Scene, token: str | None, headers: dict[str, str], status: int
) -> None:
    """Token from the reader's own cookie, and the browser's word for where it came from."""
    own = field((await scene.browser.get("/sign-in")).text)
    form = {"token": own if token is None else token, "name": "Ana", "key": scene.key}
    assert (await scene.browser.post("/sign-in", data=form, headers=headers)).status_code == status


async def test_when_a_form_is_huge_then_it_is_refused(scene: Scene) -> None:
    """Nobody types eight thousand characters here."""
    assert (await scene.browser.post("/sign-in", data={"name": "a" * 9000})).status_code == 413


async def test_when_a_cookie_is_set_then_scripts_and_other_sites_cannot_see_it(scene: Scene) -> None:
    """HttpOnly, SameSite=Strict, gone with the browser session."""
    own = field((await scene.browser.get("/sign-in")).text)
    answer = await scene.browser.post("/sign-in", data={"token": own, "name": "Ana", "key": scene.key})
    cookie = next(each for each in answer.headers.get_list("set-cookie") if each.startswith("review_session="))
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "expires" not in cookie.lower()


@pytest.mark.parametrize("path", ["/", "/sign-in", "/health", "/nowhere", "/static/review.css"])
async def test_when_anything_is_answered_then_it_is_kept_nowhere_and_loads_nothing_foreign(
    scene: Scene, path: str
) -> None:
    """Strict policy on every response."""
    headers = (await scene.browser.get(path)).headers
    assert headers["cache-control"] == "no-store"
    assert headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'")
    assert "unsafe" not in headers["content-security-policy"]


async def test_when_the_store_fails_then_nothing_is_shown(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when only the trail cannot be written: no look without a line."""
    await scene.sign_in()

    def broken(*_: object) -> None:
        raise StoreUnavailable("locked")

    monkeypatch.setattr(scene.staff, "note", broken)
    answer = await scene.browser.get(f"/conversations/{scene.shown}")
    assert answer.status_code == 503
    assert SENDER not in answer.text
    monkeypatch.setattr(scene.staff, "is_empty", broken)
    assert (await scene.browser.get("/health")).status_code == 503


async def test_when_something_unforeseen_breaks_then_the_page_is_ours_and_says_nothing_of_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the headers of every other page, and nothing raised on for a server to print."""

    def broken() -> None:
        raise ValueError("a row as it stands")

    monkeypatch.setattr(scene.staff, "is_empty", broken)
    answer = await scene.browser.get("/sign-in")
    assert (answer.status_code, answer.headers["cache-control"]) == (500, "no-store")
    assert "a row" not in answer.text


async def test_when_the_app_is_healthy_then_it_says_so(scene: Scene) -> None:
    """For the supervisor; no sign-in needed, nothing told."""
    assert (await scene.browser.get("/health")).json() == {"status": "ok"}


def test_when_the_review_app_is_read_then_it_imports_nothing_of_the_gateway() -> None:
    """Two doors that do not know each other."""
    for path in Path(review.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("bot.gateway")), path
