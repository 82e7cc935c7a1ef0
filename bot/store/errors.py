"""The store's errors; their messages never carry text, names or addresses."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from alembic.util import CommandError
from sqlalchemy.exc import IntegrityError, SQLAlchemyError


class StoreError(Exception):
    """Something the store could not do; doors catch this one class."""


class StoreUnavailable(StoreError):
    """The database did not answer, or refused; the message names the kind of failure and nothing else."""


class Conflict(StoreError):
    """Two writers met on the same unique value; the operation may be tried again."""


class UnknownConversation(StoreError):
    """No conversation is kept under that sender or pseudonym: before consent, or after erasure."""


@contextmanager
def named_errors() -> Iterator[None]:
    """Turn a driver's error into ours, without its message and cause: those can quote a whole row."""
    try:
        yield
    except IntegrityError:
        raise Conflict("another writer was faster; please try again") from None
    except (SQLAlchemyError, CommandError, sqlite3.Error, OSError) as error:
        raise StoreUnavailable(f"the database cannot be used ({type(error).__name__})") from None
