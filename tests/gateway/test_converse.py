"""Scripted conversations: the script, the playing, the rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.gateway.converse import LaterClock, play
from bot.gateway.script import Dialogue, ScriptError, read_script

from .fakes import Scene


def script(folder: Path, *lines: str) -> Path:
    path = folder / "script.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_when_a_script_is_read_then_clients_are_told_apart(tmp_path: Path) -> None:
    """`same_client_as` reaches back over several sessions; blank lines are nothing."""
    read = read_script(
        script(
            tmp_path,
            '{"id": "a", "turns": [{"user": "hey"}, {"user": ""}]}',
            "",
            '{"id": "b", "same_client_as": "a", "turns": []}',
            '{"id": 3, "same_client_as": "b", "turns": [{"user": "back"}]}',
        )
    )
    assert read == (Dialogue("a", "a", ("hey", "")), Dialogue("b", "a", ()), Dialogue("3", "a", ("back",)))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", 'needs an "id"'),
        ('{"turns": []}', 'needs an "id"'),
        ('{"id": "x"}', '"turns" has to be a list'),
        ('{"id": "x", "turns": [{"user": "a"}, {"bot": "b"}]}', "turn 2 has no text"),
        ('{"id": "x", "turns": ["a"]}', "turn 1 has no text"),
        ('{"id": "first", "turns": []}', "was used before"),
        ('{"id": "x", "same_client_as": "nobody", "turns": []}', "no earlier row"),
    ],
)
def test_when_a_line_is_wrong_then_the_message_names_it(tmp_path: Path, line: str, reason: str) -> None:
    """A sentence with the line's number."""
    with pytest.raises(ScriptError, match=f"script.jsonl, line 2: .*{reason}"):
        read_script(script(tmp_path, '{"id": "first", "turns": []}', line))


def test_when_a_script_is_missing_then_the_message_says_so(tmp_path: Path) -> None:
    """Not a traceback."""
    with pytest.raises(ScriptError, match="cannot be read"):
        read_script(tmp_path / "nothing.jsonl")


async def test_when_a_script_is_played_then_consent_is_given_and_only_scripted_turns_come_out(scene: Scene) -> None:
    """The greeting and the automatic yes are not rows."""
    rows = [row async for row in play(scene.pipeline, LaterClock(), [Dialogue("a", "a", ("hey", "ok"))], consents=True)]
    assert [ask.intent or ask.text for ask in scene.assistant.asked] == ["greet", "affirm", "hey", "ok"]
    assert [(row.id, row.n, row.user, row.reply.said[0].text) for row in rows] == [
        ("a", 1, "hey", "You said: hey"),
        ("a", 2, "ok", "You said: ok"),
    ]


async def test_when_consent_is_withheld_then_nothing_is_pressed(scene: Scene) -> None:
    """What the bot says before consent can be measured too."""
    rows = [row async for row in play(scene.pipeline, LaterClock(), [Dialogue("a", "a", ("hey",))], consents=False)]
    assert [ask.intent or ask.text for ask in scene.assistant.asked] == ["greet", "hey"]
    assert scene.ledger.entries == []
    assert set(rows[0].as_dict()) == {"id", "n", "user", "bot", "risk", "intent", "latency_ms"}
    assert set(rows[0].as_dict()["bot"][0]) == {"text", "buttons", "response", "code"}
