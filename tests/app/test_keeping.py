"""What is kept, for how long, and under which name."""

import asyncio
import logging
import zlib
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from scrutiny.app.admission import Admission, admit
from scrutiny.app.kept import AnsweredPages, KeptPages
from scrutiny.app.made_pages import MadePages, Wanted
from scrutiny.app.making import BEGUN, MadePage, compress_head, compress_page
from scrutiny.app.recorded import NOTHING, RecordWatch
from scrutiny.parameters import BRIEFING
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

DAY = date(2026, 11, 23)


def make_page(words: str = "A page.") -> MadePage:
    return compress_page(f"<p>Its head.</p>{BEGUN}<p>{words}</p>")


def test_a_page_begins_as_its_head_does_so_that_the_head_can_be_sent_before_it() -> None:
    head = compress_head(f"<p>Its head.</p>{BEGUN}")
    for words in ("A page.", "Another, which is longer. " * 1000, ""):
        page = make_page(words)
        assert page.compressed.startswith(head)
        assert page.unpack() == f"<p>Its head.</p>{BEGUN}<p>{words}</p>".encode()
    sent = zlib.decompressobj(wbits=31).decompress(head)
    assert sent == f"<p>Its head.</p>{BEGUN}".encode()


def test_pages_read_longest_ago_give_way_and_a_file_that_is_gone_is_made_again(tmp_path: Path) -> None:
    page = make_page()
    kept = KeptPages(tmp_path / "pages", 3 * len(page.compressed))
    for name in ("1", "2", "3"):
        kept.keep(name, page)
    assert kept.find("1") == page
    kept.keep("4", page)
    assert [bool(kept.find(name)) for name in "1234"] == [True, False, True, True]
    assert len(list((tmp_path / "pages").glob("*.html.gz"))) == 3
    next((tmp_path / "pages").glob("3*")).unlink()
    assert kept.find("3") is None
    kept.keep("3", page)
    assert kept.find("3") == page


def test_a_page_that_is_larger_than_all_the_room_is_not_kept(tmp_path: Path) -> None:
    kept = KeptPages(tmp_path / "pages", 1)
    kept.keep("1", make_page())
    assert kept.find("1") is None
    assert list((tmp_path / "pages").iterdir()) == []


def test_nobody_else_may_read_what_is_kept(tmp_path: Path) -> None:
    KeptPages(tmp_path / "pages")
    assert (tmp_path / "pages").stat().st_mode & 0o077 == 0


def test_a_page_of_what_was_recorded_is_held_only_while_the_record_stands_and_for_minutes() -> None:
    page = make_page()
    held = AnsweredPages()
    held.keep("1", "leeds", "as it was", page)
    held.keep("2", "portsmouth", "as it was", page)
    assert held.find("1", "as it was") == page
    assert held.find("1", "as it is") is None
    held.forget_older("leeds", "as it is")
    assert (held.find("1", "as it was"), held.find("2", "as it was")) == (None, page)
    passing = AnsweredPages(seconds=0)
    passing.keep("1", "leeds", "as it is", page)
    assert passing.find("1", "as it is") is None
    passing.forget_old()
    assert passing.__dict__["_held"] == {}
    small = AnsweredPages(most=2 * len(page.compressed))
    for name in ("1", "2", "3"):
        small.keep(name, "leeds", "as it is", page)
    assert [bool(small.find(name, "as it is")) for name in "123"] == [False, True, True]


async def look(watch: RecordWatch, *councils: str) -> list[str | None]:
    return [await watch.look(council) for council in councils]


def test_each_change_of_a_record_is_seen_and_only_by_its_own_council(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"sqlite:///{tmp_path}/record.sqlite3"
    monkeypatch.setenv("SCRUTINY_RECORD_URL", address)
    watch, seen = RecordWatch(), []
    with closing(watch), closing(Record.open(address)) as record:
        for number in range(3):
            (leeds, portsmouth) = asyncio.run(look(watch, "leeds", "portsmouth"))
            assert portsmouth == NOTHING
            seen.append(leeds)
            review = ReviewName("leeds", "2026-27" if number else "2025-26")
            body: Json = {"text": "words"}
            record.write(review, Writing(EntryKind.ANSWERED, "rr", body, "Ada", Role.MEMBER, f"t{number}"))
        seen += asyncio.run(look(watch, "leeds"))
        (tmp_path / "record.sqlite3").rename(tmp_path / "elsewhere.sqlite3")
        assert asyncio.run(look(watch, "leeds")) == [NOTHING]
    assert seen[0] == NOTHING
    assert len(set(seen)) == 4


def test_a_record_that_cannot_be_read_is_not_taken_for_one_in_which_nothing_is_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "record.sqlite3").write_text("This is no record. " * 100)
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path}/record.sqlite3")
    with closing(RecordWatch()) as watch:
        assert asyncio.run(look(watch, "leeds")) == [None]


def test_a_page_has_another_name_when_anything_it_is_made_from_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own"
    for folder in ("councils", "prompts", "reports", "local_figures"):
        (own / folder).mkdir(parents=True)
    monkeypatch.setenv("SCRUTINY_PARAMETERS", str(own))
    names = [name_page(tmp_path / "first", admit("leeds", "reactive-review", DAY))]
    names.append(name_page(tmp_path / "again", admit("leeds", "reactive-review", DAY)))
    assert names[0] == names.pop()
    changes = {
        "councils/leeds.yml": "council: leeds\ninspection_report: report.pdf\nlocal_figures: ours.csv\n",
        "reports/report.pdf": "one",
        "local_figures/ours.csv": "two",
        "prompts/leeds.yml": "[]",
    }
    for name, content in changes.items():
        (own / name).write_text(content)
        names.append(name_page(tmp_path / name.replace("/", "-"), admit("leeds", "reactive-review", DAY)))
    names.append(name_page(tmp_path / "day", admit("leeds", "reactive-review", date(2026, 11, 24))))
    names.append(name_page(tmp_path / "book", admit("leeds", "our-council", DAY)))
    names.append(name_page(tmp_path / "council", admit("portsmouth", "our-council", DAY)))
    monkeypatch.setattr("scrutiny.app.made_pages.read_sources", lambda: "other code, or other evidence")
    names.append(name_page(tmp_path / "code", admit("leeds", "reactive-review", DAY)))
    assert len(set(names)) == len(names) == 9
    assert all(name.isalnum() for name in names)


def name_page(folder: Path, admitted: Admission) -> str:
    """Give the name under which a page is kept."""

    async def look_at() -> Wanted:
        made_pages = MadePages(folder, logging.getLogger("nowhere"))
        try:
            return await made_pages.look(admitted)
        finally:
            await made_pages.close()

    assert admitted.mode == BRIEFING
    folder.mkdir()
    return asyncio.run(look_at()).fingerprint
