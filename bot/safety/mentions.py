"""Mentions that are no risk alone and matter in company: recent use, stopping, a hopeless mood."""

from __future__ import annotations


def recent_use(text: str) -> bool:
    """True when the message tells of use, or of stopping, within the last four days."""
    return False
