"""Where the record is kept, a SQLite file or a PostgreSQL server: how it is opened, read and written to."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from scrutiny.curated.settings import read_settings
from scrutiny.errors import RecordUnavailable
from scrutiny.record.files import close_to_others, connect_to_read, make_file, read_bytes_as_text
from scrutiny.record.synced import say_synced
from scrutiny.record.troubles import translating_errors

_WAIT = 5  # seconds, for another program that is writing
_PRAGMAS = (
    f"busy_timeout={_WAIT * 1000}",
    "synchronous=FULL",  # what is acknowledged is on the disk, also when the power fails
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",  # a VACUUM would otherwise write what people typed into a temporary file
)
# A server told to acknowledge before it has written would lose answers when the power fails.
_SETTLE_WRITING = text(
    "SELECT set_config('lock_timeout', :wait, true), "
    "set_config('idle_in_transaction_session_timeout', :wait, true), "
    "set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), true)"
)
_REMEDY = (
    "Name a file as sqlite:////folder/record.sqlite3 or a server as postgresql://user@host/database "
    "in SCRUTINY_RECORD_URL or in the settings."
)


@dataclass(frozen=True)
class Store:
    """One place where a record is kept, open for use."""

    engine: Engine
    where: str
    file: Path | None
    is_read_only: bool = False
    cautions: tuple[str, ...] = ()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Read from one moment of the record."""
        engine = self.engine
        if self.file is None:
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        with translating_errors(self.where), engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Write as one piece, which is on the disk when this ends, or nothing of it is."""
        engine = self.engine.execution_options(writing=True)
        with translating_errors(self.where), engine.begin() as connection:
            if self.file is None:
                connection.execute(_SETTLE_WRITING, {"wait": f"{_WAIT}s"})
            yield connection

    @contextmanager
    def maintaining(self) -> Iterator[Connection]:
        """Run what may not stand in a transaction, such as a VACUUM."""
        engine = self.engine.execution_options(maintaining=True)
        if self.file is None:
            engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        with translating_errors(self.where), engine.connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


def find_data_folder() -> Path:
    """Say where a person's own data is kept."""
    return platformdirs.user_data_path("scrutiny-workbook", appauthor=False)


def find_url(url: str | None) -> URL:
    """Give the address of the record: as given, by the environment or settings, or the person's own."""
    given = url or os.environ.get("SCRUTINY_RECORD_URL", "") or read_settings().record
    if not given:
        return URL.create("sqlite", database=str(find_data_folder() / "record.sqlite3"))
    try:
        found = make_url(given)
    except (ArgumentError, ValueError):
        found = URL.create("unreadable")
    kind = found.drivername.partition("+")[0]
    if kind in {"postgresql", "postgres"} and found.database:
        return found.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and found.database and found.database != ":memory:":
        return URL.create("sqlite", database=found.database)
    # The address may hold a password, so it is not repeated.
    raise RecordUnavailable("its address is not one that is understood", _REMEDY)


def open_store(url: URL) -> Store:
    """Open the place where a record is kept; a file is made, for its owner alone, where there is none."""
    if url.get_backend_name() != "sqlite":
        where = f"{url.database} on {url.host or 'this computer'}"
        arguments = {} if "connect_timeout" in url.query else {"connect_timeout": 10}
        return Store(_make_engine(url, arguments, pool_pre_ping=True), where, None)
    file = Path(url.database or "").expanduser().absolute()
    can_write = make_file(file)
    cautions = tuple(
        words for words in (close_to_others(file), say_synced(file) if can_write else "") if words
    )
    if can_write:
        engine = _make_engine(url.set(database=str(file)), {"timeout": _WAIT})
        event.listen(engine, "connect", _settle_connection)
    else:
        engine = _make_engine(url.set(database=str(file)), {}, creator=connect_to_read(file))
        event.listen(engine, "connect", _settle_reading)
    event.listen(engine, "begin", _begin)
    return Store(engine, str(file), file, not can_write, cautions)


def _make_engine(url: URL, arguments: dict[str, Any], **options: Any) -> Engine:  # noqa: ANN401 - as SQLAlchemy's
    # One connection is kept, without a lock or a transaction, for as long as a page is open.
    return create_engine(
        url, connect_args=arguments, pool_size=1, max_overflow=9, hide_parameters=True, **options
    )


def _settle_connection(connection: sqlite3.Connection, record: object) -> None:
    _settle_reading(connection, record)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()
    connection.execute("PRAGMA journal_mode=WAL").close()


def _settle_reading(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we say ourselves when a transaction begins
    connection.text_factory = read_bytes_as_text


def _begin(connection: Connection) -> None:
    """Take the lock for writing at once: one taken half-way could not wait for another writer."""
    options = connection.get_execution_options()
    if not options.get("maintaining"):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writing") else "BEGIN")
