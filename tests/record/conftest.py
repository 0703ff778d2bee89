"""A real PostgreSQL server for the record, and a record in each of its two kinds of place."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.record.postgres_server import PostgresServer, make_folder

from scrutiny.record.records import Record

PLACES = ("sqlite", "postgresql")


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    folder = make_folder()
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    folder = make_folder()
    server = PostgresServer(folder)
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.fixture(params=PLACES)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of a new record: in a file, and then on a server."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'record' / 'record.sqlite3'}"
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.empty()


@pytest.fixture
def record(address: str) -> Iterator[Record]:
    opened = Record.open(address)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give where the record in a file is, opened once."""
    path = tmp_path / "record" / "record.sqlite3"
    Record.open(f"sqlite:///{path}").close()
    return path
