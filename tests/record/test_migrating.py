"""A record of another version: an older one is copied and carried on, a newer one left alone."""

import logging
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, Table, create_engine, inspect

from scrutiny.errors import RecordNewer, RecordUnavailable
from scrutiny.record import migrating
from scrutiny.record.carrying import import_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.record.stores import find_url
from scrutiny.record.tables import METADATA
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
WRITING = Writing(EntryKind.ANSWERED, "rr_before", "We had.", "Ada", Role.MEMBER, "t1")
NEXT = """
'''A version that is not ours, to be carried on to.'''
import sqlalchemy as sa
from alembic import op

revision, down_revision = "0005", "0004"


def upgrade():
    op.add_column("reviews", sa.Column("closed_at", sa.String(40)))
"""
FAILING = NEXT + '    op.drop_table("nowhere")\n'


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("scrutiny.record.backups.find_data_folder", lambda: tmp_path / "data")
    return tmp_path / "data"


def make_next_version(monkeypatch: pytest.MonkeyPatch, folder: Path, step: str) -> None:
    """Put the program itself one version on."""
    shutil.copytree(migrating.MIGRATIONS, folder / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "migrations" / "versions" / "v0005_closing.py").write_text(step)
    monkeypatch.setattr(migrating, "MIGRATIONS", folder / "migrations")
    monkeypatch.setattr(migrating, "HEAD", "0005")


def columns(record: Record) -> set[str]:
    with record.store.reading() as connection:
        return {column["name"] for column in inspect(connection).get_columns("reviews")}


def find_copy(address: str, data_folder: Path) -> Path:
    beside = Path(address.removeprefix("sqlite:///")).parent if address.startswith("sqlite") else None
    (copy,) = (beside or data_folder / "backups").glob("record-before-0004-*")
    return copy


def shape_of(table: Table) -> list[tuple[str, str, bool | None, bool]]:
    return [(column.name, str(column.type), column.nullable, column.primary_key) for column in table.columns]


def test_the_newest_step_is_the_version_of_the_program() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrating.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == migrating.HEAD


def test_the_steps_make_the_tables_that_the_program_uses(address: str) -> None:
    Record.open(address).close()
    engine, made = create_engine(find_url(address)), MetaData()
    made.reflect(engine, only=list(METADATA.tables))
    engine.dispose()
    for name, table in METADATA.tables.items():
        here = made.tables[name]
        shapes = [
            [
                (column.name, str(column.type), column.nullable, column.primary_key)
                for column in either.columns
            ]
            for either in (table, here)
        ]
        assert shapes[0] == shapes[1]
        assert {index.name for index in table.indexes} == {index.name for index in here.indexes}


def test_an_older_record_is_copied_and_then_carried_on(
    address: str, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Record.open(address)
    written = older.write(REVIEW, WRITING)
    older.close()
    make_next_version(monkeypatch, tmp_path, NEXT)
    newer = Record.open(address)
    assert "closed_at" in columns(newer)
    assert newer.history(REVIEW, "rr_before") == (written,)
    newer.close()
    copy = find_copy(address, data_folder)
    assert copy.stat().st_mode & 0o077 == 0
    Record.open(address).close()
    assert find_copy(address, data_folder) == copy


def test_the_copy_of_an_older_record_holds_all_that_was_written(
    address: str, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Record.open(address)
    written = older.write(REVIEW, WRITING)
    older.close()
    with monkeypatch.context() as moved_on:
        make_next_version(moved_on, tmp_path, NEXT)
        Record.open(address).close()
    copy = find_copy(address, data_folder)
    if copy.is_dir():
        restored = Record.open(f"sqlite:///{tmp_path / 'restored.sqlite3'}")
        (exported,) = copy.iterdir()
        assert exported.stat().st_mode & 0o777 == 0o600
        import_review(restored.store, exported)
    else:
        restored = Record.open(f"sqlite:///{copy}")
    assert restored.history(REVIEW, "rr_before") == (written,)
    restored.close()


def test_a_newer_record_is_refused_and_left_as_it_is(
    address: str, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as moved_on:
        make_next_version(moved_on, tmp_path, NEXT)
        Record.open(address).close()
    with pytest.raises(RecordNewer, match="newer version"):
        Record.open(address)
    assert not data_folder.exists()
    make_next_version(monkeypatch, tmp_path / "again", NEXT)
    Record.open(address).close()


def test_a_step_that_fails_leaves_the_record_as_it_was(
    address: str, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Record.open(address)
    written = older.write(REVIEW, WRITING)
    older.close()
    with monkeypatch.context() as moved_on:
        make_next_version(moved_on, tmp_path, FAILING)
        with pytest.raises(RecordUnavailable):
            Record.open(address)
    again = Record.open(address)
    assert "closed_at" not in columns(again)
    assert again.history(REVIEW, "rr_before") == (written,)
    assert find_copy(address, data_folder).exists()
    again.close()


def test_carrying_a_record_on_leaves_logging_as_it_was(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    before = (logging.root.level, list(logging.root.handlers), logging.getLogger("alembic").level)
    with closing(sqlite3.connect(file)) as connection:
        for table in ("entries", "reviews", "record_version"):
            connection.execute(f"DROP TABLE {table}")
    Record.open(f"sqlite:///{file}").close()
    assert (logging.root.level, list(logging.root.handlers), logging.getLogger("alembic").level) == before
    assert caplog.text == ""
