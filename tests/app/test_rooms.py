"""Rooms: a session is found by its code, its link and its council, whatever becomes of another's entries."""

import asyncio
import sqlite3
from pathlib import Path
from uuid import uuid4

import pytest
from tests.review.session.meeting_room import CHOSEN
from typer.testing import CliRunner

from scrutiny.app.recorded import RecordWatch
from scrutiny.app.rooms import Rooms
from scrutiny.cli.session import app
from scrutiny.record.entries import THE_SESSION, EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.review.session.leading import open_session
from scrutiny.review.session.seats.joining import hash_secret
from scrutiny.vocabulary import Role

LEEDS, DERBY = ReviewName("leeds", "Autumn"), ReviewName("derby", "Winter")
CODES = {LEEDS: "AAAAAAAA", DERBY: "BBBBBBBB"}


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record of two sessions, an entry of one of which cannot be read."""
    file = tmp_path / "record.sqlite3"
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{file}")
    record = Record.open()
    for review, code in CODES.items():
        body = open_session("A meeting", CHOSEN.steps, code, hash_secret(f"secret {code}"))
        record.write(review, Writing(EntryKind.LED, THE_SESSION, body, "Fay", Role.FACILITATOR, uuid4().hex))
    record.close()
    with sqlite3.connect(file) as connection:
        connection.execute(
            "update entries set body = '{none' where about = ? "
            "and review = (select id from reviews where council = 'leeds')",
            [THE_SESSION],
        )


@pytest.mark.usefixtures("damaged")
def test_a_session_whose_entries_are_damaged_ends_no_other() -> None:
    async def find() -> list[bool]:
        watch = RecordWatch()
        rooms = Rooms(watch)
        found = [
            await rooms.find_by_code(CODES[LEEDS]),
            await rooms.find_by_code(CODES[DERBY]),
            await rooms.find_link(f"secret {CODES[DERBY]}"),
            await rooms.find_open("derby"),
        ]
        watch.close()
        return [held is not None for held in found]

    assert asyncio.run(find()) == [False, True, True, True]


@pytest.mark.usefixtures("damaged")
def test_the_command_lists_the_other_and_names_the_damaged_one() -> None:
    listed = CliRunner().invoke(app, ["list"])
    assert listed.exit_code == 0
    assert listed.stdout == "derby, Winter: A meeting, step 1 of 4, open\n"
    assert "Autumn" in listed.stderr
