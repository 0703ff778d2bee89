"""A record that cannot be used says so in a sentence, with no traceback, typed text or password in it."""

import logging
import shutil
import sqlite3
import subprocess
import sys
import traceback
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from scrutiny.errors import EntryRefused, RecordDamaged, RecordUnavailable, ScrutinyError
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
TYPED = "what a member typed"
WRITING = Writing(EntryKind.ANSWERED, "rr_before", TYPED, "Ada", Role.MEMBER, "t1")


class Server(Protocol):
    def address(self, database: str) -> str: ...


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "record.sqlite3"
    file.write_text("a letter to the leader\n" * 100)
    with pytest.raises(RecordDamaged, match="is not a record"):
        Record.open(f"sqlite:///{file}")
    assert file.read_text() == "a letter to the leader\n" * 100


def test_a_database_of_something_else_is_refused_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "record.sqlite3"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(RecordDamaged, match="a database of something else"):
        Record.open(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("bookmarks",)]


def test_a_damaged_file_is_said_to_be_damaged(file: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    for number in range(50):
        body = "x" * 2000
        record.write(REVIEW, Writing(EntryKind.ANSWERED, "a", body, "Ada", Role.MEMBER, f"t{number}"))
    record.close()
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    damaged = Record.open(f"sqlite:///{file}")
    with pytest.raises(RecordDamaged, match="scrutiny record verify"):
        damaged.read(REVIEW)
    damaged.close()


@pytest.mark.parametrize("place", ["/proc/nowhere/record.sqlite3", "/dev/null/record.sqlite3"])
def test_a_folder_that_cannot_be_written_to_is_named(place: str) -> None:
    with pytest.raises(RecordUnavailable, match=f"{place} cannot be written to"):
        Record.open(f"sqlite:///{place}")


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RecordUnavailable, match="cannot be written to"):
        Record.open(f"sqlite:///{tmp_path}")


def test_a_server_that_does_not_answer_is_named_without_its_password() -> None:
    address = "postgresql://ada:hunter2@127.0.0.1:9/record"
    with pytest.raises(RecordUnavailable, match="its server does not answer") as refused:
        Record.open(address)
    assert "hunter2" not in "".join(traceback.format_exception(refused.value))
    assert "record on 127.0.0.1" in str(refused.value)


def test_a_database_that_is_not_there_is_said(postgres: Server) -> None:
    with pytest.raises(RecordUnavailable, match="password or database"):
        Record.open(postgres.address("nowhere"))


def test_another_writer_who_does_not_end_is_waited_for_and_then_said(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scrutiny.record.stores._WAIT", 0)
    monkeypatch.setattr("scrutiny.record.stores._PRAGMAS", ("busy_timeout=0",))
    record = Record.open(f"sqlite:///{file}")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordUnavailable, match="another program has been writing to it") as refused:
            record.write(REVIEW, WRITING)
        assert TYPED not in str(refused.value)
        assert record.read(REVIEW).number == 0
    record.close()


FILL = """
import resource, signal, sys
from scrutiny.errors import RecordUnavailable
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
record, review = Record.open(sys.argv[1]), ReviewName("leeds", "2026-27")
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    for number in range(100):
        record.write(review, Writing(EntryKind.ANSWERED, "a", "x" * 9000, "Ada", Role.MEMBER, f"t{number}"))
        print(number + 2)
except RecordUnavailable as full:
    print(full, file=sys.stderr)
"""


def test_where_there_is_no_more_room_it_is_said_and_nothing_acknowledged_is_lost(file: Path) -> None:
    address = f"sqlite:///{file}"
    ended = subprocess.run([sys.executable, "-c", FILL, address], capture_output=True, text=True, check=True)
    assert "The record cannot be used: " in ended.stderr
    assert "xxxx" not in ended.stderr
    acknowledged = int(ended.stdout.split()[-1])
    record = Record.open(address)
    assert acknowledged <= record.read(REVIEW).number < 100
    record.close()


def fill(record: Record) -> None:
    body = "x" * 20_000
    for number in range(100):
        record.write(REVIEW, Writing(EntryKind.ANSWERED, "a", body, "Ada", Role.MEMBER, f"t{number}"))


@pytest.mark.skipif(not shutil.which("mount"), reason="needs a file system of its own that can be filled")
def test_a_full_disk_is_said_to_be_full(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", small], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("needs to be allowed to mount a file system")
    try:
        record = Record.open(f"sqlite:///{small}/record.sqlite3")
        with pytest.raises(RecordUnavailable, match="the disk it is kept on is full"):
            fill(record)
        assert record.read(REVIEW).number >= 2
        record.close()
    finally:
        subprocess.run(["umount", small], check=True)


def test_nothing_typed_reaches_logs_warnings_or_exceptions(
    record: Record, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    record.write(REVIEW, WRITING)
    record.read(REVIEW)
    said: list[str] = []
    for writing in (
        Writing(EntryKind.ANSWERED, "rr_before", TYPED + "!", "Ada", Role.MEMBER, "t1"),
        Writing(EntryKind.ANSWERED, "rr_before", TYPED * 20_000, "Ada", Role.MEMBER, "t2"),
        Writing(EntryKind.ANSWERED, TYPED, TYPED, "Ada", Role.MEMBER, "t2"),
        Writing(EntryKind.ANSWERED, "rr_before", TYPED, TYPED * 20, Role.MEMBER, "t2"),
    ):
        with pytest.raises(EntryRefused) as refused:
            record.write(REVIEW, writing)
        said.append(repr(refused.value))
    with record.store.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE entries RENAME TO elsewhere")
    with pytest.raises(ScrutinyError) as failed:
        record.write(REVIEW, Writing(EntryKind.ANSWERED, "rr_before", TYPED, "Ada", Role.MEMBER, "t3"))
    told = traceback.format_exception(failed.value)
    before = traceback.format_exception(failed.value.__context__)
    heard = "".join([*said, *told, *before, caplog.text, *capfd.readouterr()])
    assert "RecordUnavailable" in heard
    assert TYPED not in heard
