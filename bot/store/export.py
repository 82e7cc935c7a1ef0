"""Exports what clients allowed a counselor to see: one JSON line a session, de-identified, with the notice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import tzinfo

from bot.store.errors import UnknownConversation
from bot.store.repository import Store
from bot.store.view import NOTICE, show


def lines(store: Store, *, zone: tzinfo | None = None) -> Iterator[str]:
    """JSON lines of every session of every conversation whose client consents to review now."""
    for listed in sorted(store.conversations(reviewable=True), key=lambda line: line.conversation.id):
        try:
            shown = show(store.transcript(listed.conversation.pseudonym), zone=zone)
        except UnknownConversation:  # erased a moment ago
            continue
        for session in () if shown.is_withheld else shown.sessions:
            yield json.dumps({"notice": NOTICE, "pseudonym": shown.pseudonym, **asdict(session)}, ensure_ascii=False)
