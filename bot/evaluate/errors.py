"""What can be wrong with a file that is given to be measured."""

from __future__ import annotations


class BadRows(ValueError):
    """A row or a column that cannot be read; the message says which, fit to show to the person who wrote the file."""
