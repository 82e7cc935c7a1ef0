"""For evaluation: `python -m bot.engine.batch parse|reflect`, JSON lines in, JSON lines out, the model loaded once."""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, TextIO

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.trackers import DialogueStateTracker

from bot.engine import history, log, turn
from bot.engine.choice import CLIENT_WORDS
from bot.engine.nlg import ChangetalkNLG
from bot.mi.codes import talk_of
from bot.mi.situation import Situation
from bot.safety.records import INTENT_LABELS
from bot.settings import ROOT
from bot.words import load_responses

MODEL = ROOT / "models" / "changetalk.tar.gz"
BATCH = 64
LISTENING = Situation(is_new=False, has_consent=True, questions=9)
"""In the middle of a session in which enough has been asked: the answer is a reflection alone."""

Row = Mapping[str, Any]


def load(model: Path = MODEL) -> MessageProcessor:
    """The trained model with the deployed wording; trackers are kept in memory."""
    agent = Agent(generator=ChangetalkNLG(country=os.environ.get("CHANGETALK_COUNTRY") or "US"))
    agent.load_model(model)
    assert agent.processor is not None  # noqa: S101 (load_model raises when it cannot load)
    return agent.processor


def parse_rows(processor: MessageProcessor, rows: Iterable[Row]) -> Iterator[Dict[str, Any]]:
    """Intent, confidence, client language, risk label and ranking of every text, without any conversation around it."""
    texts = [str(row["text"]) for row in rows]
    for start in range(0, len(texts), BATCH):
        yield from _parse_batch(processor, texts[start : start + BATCH])


def reflect_rows(processor: MessageProcessor, rows: Iterable[Row]) -> Iterator[Dict[str, Any]]:
    """What the bot would reflect of every text, each as if told in the middle of a session of its own."""
    for number, row in enumerate(rows):
        yield asyncio.run(_reflect(processor, f"batch-{number}", str(row["text"])))


def _parse_batch(processor: MessageProcessor, texts: List[str]) -> Iterator[Dict[str, Any]]:
    messages = [UserMessage(turn.plain(text) or ".") for text in texts]
    tracker = DialogueStateTracker.from_events("batch", [])
    target = processor.model_metadata.nlu_target
    inputs = {PLACEHOLDER_MESSAGE: messages, PLACEHOLDER_TRACKER: tracker}
    for message in processor.graph_runner.run(inputs=inputs, targets=[target])[target]:
        intent = message.get("intent") or {}
        name = str(intent.get("name"))
        yield {
            "intent": name,
            "confidence": round(float(intent.get("confidence") or 0.0), 4),
            "talk": talk_of(name),
            "risk": INTENT_LABELS.get(name),
            "ranking": [_ranked(item) for item in message.get("intent_ranking") or []],
        }


def _ranked(item: Mapping[str, Any]) -> Dict[str, Any]:
    return {"intent": item["name"], "confidence": round(float(item["confidence"]), 4)}


async def _reflect(processor: MessageProcessor, sender: str, text: str) -> Dict[str, Any]:
    tracker = await processor.get_tracker(sender)
    await turn.start_session(processor, tracker, is_forced=False)
    said = turn.Turn(sender, "batch", turn.plain(text) or ".", None, False, {})
    await turn.converse(processor, tracker, turn.user_message(said, LISTENING))
    spoken = history.lines(tracker)
    reflections = [line for line in spoken if {"SR", "CR"} & set(line.codes)] or spoken
    return {
        "text": text,
        "reflection": " ".join(line.text for line in reflections),
        "code": next((code for line in reflections for code in line.codes if code in ("SR", "CR")), ""),
        "kind": "own_words" if any(_is_quoting(line.variant) for line in reflections) else "category",
        "intent": history.messages(tracker)[-1].intent,
    }


def _is_quoting(variant: str) -> bool:
    return variant in QUOTING


QUOTING = frozenset(
    variant.id for variants in load_responses().values() for variant in variants if variant.placeholders & CLIENT_WORDS
)
MODES: Mapping[str, Callable[[MessageProcessor, Iterable[Row]], Iterator[Dict[str, Any]]]] = {
    "parse": parse_rows,
    "reflect": reflect_rows,
}


def own_stdout() -> TextIO:
    """The real standard output; whatever libraries print goes to standard error from now on."""
    real = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return real


def main(arguments: List[str]) -> int:
    """Answer every line of standard input with one line on standard output."""
    if len(arguments) != 1 or arguments[0] not in MODES:
        sys.stderr.write(f"usage: python -m bot.engine.batch {'|'.join(MODES)}\n")
        return 2
    output = own_stdout()
    log.silence("WARNING")
    rows = [json.loads(line) for line in sys.stdin if line.strip()]
    for answer in MODES[arguments[0]](load(), rows):
        output.write(json.dumps(answer, ensure_ascii=False) + "\n")
    output.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
