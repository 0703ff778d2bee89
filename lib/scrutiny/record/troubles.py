"""What can go wrong with the place where a record is kept, in words that repeat nothing that was written."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from scrutiny.errors import RecordDamaged, RecordFull, RecordUnavailable, ScrutinyError

_FULL = "the disk it is kept on is full"
_BUSY = "another program has been writing to it for too long"
# https://www.sqlite.org/rescode.html: the primary code is the lowest byte.
_SQLITE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: "it may be read and not written to",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened",
    sqlite3.SQLITE_PERM: "it may not be opened",
    sqlite3.SQLITE_IOERR: "the disk it is kept on does not read or write as it should",
}
_NOT_A_RECORD = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL = {
    "53100": _FULL,
    "53300": "its server has too many connections",
    "55P03": _BUSY,
    "25006": "it may be read and not written to",
    "42501": "its server does not allow this",
}

_CONTRADICTS = "23505"


@contextmanager
def translating_errors(where: str) -> Iterator[None]:
    """Turn an error of the database into one of ours."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as wrong:
        # Without its cause, which would be shown with it.
        raise _name_trouble(wrong, where) from None
    except UnicodeDecodeError:
        # SQLite names what is wrong in the words of the file, which may be no text.
        raise RecordDamaged(f"{where} is not a record, or it is damaged") from None


def _name_trouble(wrong: Exception, where: str) -> ScrutinyError:
    cause = wrong.orig if isinstance(wrong, DBAPIError) else wrong
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code in _NOT_A_RECORD:
            return RecordDamaged(f"{where} is not a record, or it is damaged")
        if code == sqlite3.SQLITE_CONSTRAINT:
            return RecordDamaged(f"{where} holds lines that contradict each other")
        return _make_unavailable(where, _SQLITE.get(code, "it does not work as it should"))
    state = getattr(cause, "sqlstate", None)
    if not state:  # PostgreSQL gives no code where there is no connection yet
        because = "its server does not answer, or does not accept the name, password or database"
        return RecordUnavailable(f"{where}: {because}")
    if state == _CONTRADICTS:
        return RecordDamaged(f"{where} holds lines that contradict each other")
    return _make_unavailable(where, _POSTGRESQL.get(state, f"its server refused (code {state})"))


def _make_unavailable(where: str, because: str) -> RecordUnavailable:
    if because == _FULL:
        return RecordFull(f"{where}: {because}", "Make room on that disk, then try again.")
    return RecordUnavailable(f"{where}: {because}")
