"""A tracker as a file: whatever a council keeps goes in whole, comes out the same, and overwrites nothing."""

from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.given_tracker import HEADINGS, STRANGE, Row, list_rows, make_merged_workbook, make_workbook
from tests.review.page import PLAN, Visitor, rules_of
from tests.review.test_tracker import HOMES, WAITS, recommend, track, write
from typer.testing import CliRunner

from scrutiny import panels
from scrutiny.cli import app
from scrutiny.errors import SheetFileBroken
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format
from scrutiny.publication.tracker_sheet import write_tracker
from scrutiny.record.rights import take_on_trust
from scrutiny.review.meeting_tables import ACCEPTED_AS, CARRIED, DETAILS, PROPOSED, STATUSES
from scrutiny.review.recommendations import DECIDED
from scrutiny.review.sheets.comparing import compare_sheet
from scrutiny.review.sheets.differences import SheetComparison
from scrutiny.review.sheets.forms import name_entry
from scrutiny.review.sheets.reading import read_sheet
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracker import say_alarms
from scrutiny.review.tracker_columns import (
    ACCEPTED_HERE,
    AGREED_STAYS,
    CARRYING,
    NOT_ACCEPTED_FROM_SHEETS,
    ON_THE_PLAN,
    TRACKER,
)
from scrutiny.review.tracker_importing import carry_over, take_tracker
from scrutiny.review.tracker_views import list_views
from scrutiny.review.tracking import list_tracked
from scrutiny.vocabulary import Role


class Give(Protocol):
    def __call__(self, page: Visitor, content: bytes, name: str = ...) -> SheetComparison: ...


ANN = take_on_trust("Ann Lee", Role.OFFICER)


@pytest.fixture
def leader(open_page: OpenPage) -> Visitor:
    return open_page(PLAN, "Joan Clarke", "facilitator")


@pytest.fixture
def give(tmp_path: Path) -> Give:
    def compare(page: Visitor, content: bytes, name: str = "tracker.xlsx") -> SheetComparison:
        file = tmp_path / name
        file.write_bytes(content)
        return compare_sheet(page.opened, TRACKER, read_sheet(file, TRACKER))

    return compare


def export(page: Visitor, wanted: Format = Format.XLSX) -> bytes:
    opened = page.opened
    paper = write_tracker(list_whole(opened), "Leeds", "", opened.briefing.as_at, name_entry(opened))
    return make_paper(paper, wanted)


def write_csv(*rows: tuple[str, ...]) -> bytes:
    return "\n".join(",".join(row) for row in rows).encode()


def test_a_tracker_as_a_council_keeps_it_goes_in_whole_and_comes_out_the_same(
    leader: Visitor, give: Give
) -> None:
    comparison = give(leader, make_workbook(list_rows()), "york.xlsx")
    assert (len(comparison.new), comparison.changed, comparison.moved, comparison.same) == (41, (), (), 0)
    none = f"is none of {'; '.join(STATUSES)}: the words are kept as they were typed."
    assert comparison.doubts == (
        "Row 4, column C: '45719' was read as 3 March 2025.",
        f"Row 6, column J: {STRANGE[3]!r} {none}",
        "Row 7, column C: 'Q2 2026' is not a date: the words are kept as they were typed.",
        "Row 10, column C: '31/3/2025' was read as 31 March 2025.",
        "Row 11, column F: 'Q3 2025' is not a date: the words are kept as they were typed.",
        f"Row 20, column J: {STRANGE[17]!r} {none}",
        "Row 24 was read as a title: 'Autumn term'.",
    )
    assert len(take_tracker(leader.opened, comparison, ANN)) == 3
    items = list_tracked(leader.opened)
    assert [item.reference for item in items] == [f"CYP {number:02}" for number in range(1, 42)]
    assert [item.decided for item in items[:5]] == ["2025-03-03", "2025-03-03", "2025-03-04", "Q2 2026", ""]
    assert [items[at].proposed for at in (0, 1, 2, 16)] == ["done", "at risk", *STRANGE.values()]
    assert items[8].done == "=SUM(A1) was typed here"
    assert items[0].done == "Report 1 was written\nand read"
    assert {item.accepted for item in items} == {""}
    assert items[1].read(DETAILS, "Theme") == "Schools"
    for content, name in (
        (make_workbook(list_rows()), "york.xlsx"),
        (export(leader), "ours.xlsx"),
        (export(leader, Format.ODS), "ours.ods"),
        (export(leader, Format.CSV), "ours.csv"),
    ):
        again = give(leader, content, name)
        assert (again.same, again.has_more, again.moved) == (41, False, ()), name


def test_many_items_are_listed_by_what_needs_somebody_and_each_table_is_behind_a_heading(
    leader: Visitor, give: Give
) -> None:
    take_tracker(leader.opened, give(leader, make_workbook(list_rows())), ANN)
    track(leader, DETAILS, ("That officers report on matter 7 by the spring", "Ann Lee", "", "Homes"))
    shown = rules_of(panels.show_tracker(leader.opened)).html
    page = BeautifulSoup(shown, "html.parser")
    summaries = [" ".join(found.get_text().split()) for found in page.find_all("summary")]
    assert summaries == [
        "Proposed and not accepted: 41",
        "Post without holder: 40",
        "Theme: Homes: 1",
        "Theme: none given: 40",
        "Action log: what was done, with who wrote it and when",
        "Write what is carried over from earlier years",
        "Write who answers for each",
        "Propose how each stands",
        "Write what the committee accepts",
    ]
    run = CliRunner().invoke(app, ["tracker", "show", "leeds", "--only", "theme: homes"]).output
    assert run.startswith("1. CYP 07: That officers report on matter 7")
    assert "2." not in run
    assert CliRunner().invoke(app, ["tracker", "show", "leeds", "--only", "overdue"]).output == "None.\n"
    assert (
        "Lists are: Overdue; No"
        in CliRunner().invoke(app, ["tracker", "show", "leeds", "--only", "x"]).output
    )


def test_what_changed_in_the_sheet_and_here_is_chosen_by_a_person(leader: Visitor, give: Give) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    track(leader, PROPOSED, (HOMES, "at risk", "Two opened"))
    changed = (
        export(leader, Format.CSV).replace(b"at risk", b"on track").replace(b"Two opened", b"Four opened")
    )
    comparison = give(leader, changed, "a.csv")
    assert [difference.given for difference in comparison.changed[0].differences] == [
        "Four opened",
        "on track",
    ]
    track(leader, PROPOSED, (HOMES, "off track", "Two opened"))
    comparison = give(leader, changed, "a.csv")
    (moved,) = comparison.moved
    assert [(part.here, part.given, part.has_moved) for part in moved.differences] == [
        ("Two opened", "Four opened", False),
        ("off track", "on track", True),
    ]
    take_tracker(leader.opened, comparison, ANN)
    (item,) = list_tracked(leader.opened)
    assert (item.proposed, item.done) == ("off track", "Four opened")
    take_tracker(leader.opened, give(leader, changed, "a.csv"), ANN, [moved])
    assert list_tracked(leader.opened)[0].proposed == "off track"
    comparison = give(leader, changed, "a.csv")
    take_tracker(leader.opened, comparison, ANN, comparison.moved)
    assert list_tracked(leader.opened)[0].proposed == "on track"


def test_what_the_sheet_leaves_as_it_was_undoes_nothing_that_was_written_since(
    leader: Visitor, give: Give
) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    before = export(leader)
    track(leader, PROPOSED, (HOMES, "done", "All opened"))
    comparison = give(leader, before)
    assert (comparison.same, comparison.has_more) == (1, False)


def test_what_the_committee_decides_is_not_taken_from_a_sheet(leader: Visitor, give: Give) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    track(leader, ACCEPTED_AS, (HOMES, "at risk"))
    sheet = write_csv(
        ("Recommendation", "Lead officer", "Accepted status", "Status"),
        (HOMES, "Head of homes", "done", "done"),
    )
    comparison = give(leader, sheet, "a.csv")
    assert [part.column.heading for part in comparison.changed[0].differences] == ["Proposed status"]
    assert comparison.doubts == (
        f"Row 2, “Lead post”: {ON_THE_PLAN}.",
        f"Row 2, “Accepted status”: {NOT_ACCEPTED_FROM_SHEETS}.",
    )


def test_what_the_record_works_out_is_not_taken_and_a_log_written_in_is_told(
    leader: Visitor, give: Give
) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    track(leader, PROPOSED, (HOMES, "at risk", "Two opened"))
    exported = export(leader, Format.CSV)
    track(leader, PROPOSED, (HOMES, "at risk", "Two opened, two more found"))
    same = give(leader, exported, "a.csv")
    assert (same.has_more, same.doubts) == (False, ())
    added = exported.replace(b"Joan Clarke: Two opened", b"Joan Clarke: Two opened. And five")
    (doubt,) = give(leader, added, "a.csv").doubts
    assert doubt.endswith("what was done since is written under “Done so far”.")


def test_a_reference_whose_recommendation_is_put_in_other_words_begins_no_second(
    leader: Visitor, give: Give
) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    exported = export(leader, Format.CSV)
    board = panels.show_recommendations(leader.opened)
    write(leader, board, DECIDED, [[HOMES, "parked", "", "", ""]])
    comparison = give(leader, exported, "a.csv")
    assert (comparison.given, "not agreed as it stands" in comparison.doubts[0]) == ((), True)


def test_one_reference_for_two_recommendations_makes_neither_the_other(leader: Visitor, give: Give) -> None:
    track(leader, CARRIED, ("Open more foster homes in the north", "3", "2024-25"))
    sheet = write_csv(
        ("Ref", "Recommendation", "Status", "Cost"),
        ("3", "Open more foster homes in the north by May", "at risk", ""),
        ("3", "Publish what schools exclude", "done", "£4"),
        ("3", "Publish what schools exclude", "done", ""),
        ("", "", "done", ""),
    )
    comparison = give(leader, sheet, "a.csv")
    assert (len(comparison.new), len(comparison.changed)) == (1, 1)
    assert comparison.doubts == (
        "Column D, 'Cost', is not known here: it is left out.",
        "Row 5 has no recommendation and is left out: 'done'.",
        f"Row 2, “Recommendation”: {AGREED_STAYS}.",
        "Row 4 repeats row 3: it is left out.",
    )


def test_what_is_merged_or_parted_over_rows_is_read_whole_or_told(leader: Visitor, give: Give) -> None:
    comparison = give(leader, make_merged_workbook())
    read = [
        (new.row.text, new.row.words["Done so far"], new.row.words["Proposed status"])
        for new in comparison.new
    ]
    assert read == [
        ("Open more foster homes", "Two opened\nFour opened", "done"),
        ("Cut the waits", "", "paused"),
    ]
    assert comparison.doubts == (
        "Column C, which has no heading of its own, is left out.",
        "Row 3, column E: 'TBC' is not a date: the words are kept as they were typed.",
        "Row 4, column E: 'May' is not a date: the words are kept as they were typed.",
        "Row 4, column E: row 3 says 'TBC' already: it is left out.",
    )


def test_a_cell_too_long_is_said_and_nothing_is_cut_off_in_silence(leader: Visitor, give: Give) -> None:
    sheet = write_csv(("Recommendation", "Status", "Update"), (HOMES, "done", "x" * 2001))
    (doubt,) = give(leader, sheet, "a.csv").doubts
    assert doubt == (
        "Row 2, column C: it has 2,001 characters, and at most 2,000 can be kept: it is left out. Shorten it."
    )


HOSTILE = (
    "=HYPERLINK(1)",
    "'=SUM(A1)",
    "'quoted",
    "-5",
    "@x",
    "＝1",  # noqa: RUF001 - wide, as some sheets read it
    "<script>alert(1)</script>",
    "a\u202eb",
    "a\u2028b",
    "\N{WOMAN}\u200d\N{GIRL}",
    "\ufeffmark",
    "co\u00adop",
    "line\nline",
    "two  spaces",
    "45719",
    "[c]",
    'a,"b";\t|c',
    "é" * 60,
    "007",
    "TRUE",
)


def test_words_of_any_kind_come_out_as_they_went_in(leader: Visitor, give: Give) -> None:
    rows: list[Row] = [[words, words, words, words] for words in HOSTILE]
    headings = ("Recommendation", "Reference", "Area", "Action taken")
    comparison = give(leader, make_workbook(rows, headings))
    take_tracker(leader.opened, comparison, ANN)
    items = list_tracked(leader.opened)
    assert [item.recommendation.text for item in items] == [*HOSTILE]
    assert [item.done for item in items] == [*HOSTILE]
    for wanted in (Format.XLSX, Format.ODS, Format.CSV):
        again = give(leader, export(leader, wanted), f"ours.{wanted}")
        assert (again.same, again.has_more, again.moved) == (len(HOSTILE), False, ()), again.changed


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "a.csv: it is empty."),
        ("a.csv", b"Name,Status\nx,done\n", "a.csv: no row of it has the headings of a tracker."),
        (
            "a.csv",
            b"Recommendation,Theme,Area\nx,Homes,Homes\n",
            "a.csv, row 1: the columns B and C are both read as “Theme”.",
        ),
        ("a.ods", b"PK\x03\x04", "a.ods: it is damaged and cannot be read."),
        ("a.xlsx", b"PK\x03\x04 broken", "a.xlsx: it is damaged and cannot be read."),
        (
            "a.csv",
            b"Recommendation,Status\n" + b"".join(b"x%d,done\n" % number for number in range(201)),
            "a.csv: it has 201 recommendations; 200 are allowed.",
        ),
    ],
)
def test_what_is_no_tracker_is_refused_in_a_sentence(
    leader: Visitor, give: Give, name: str, content: bytes, said: str
) -> None:
    with pytest.raises(SheetFileBroken) as refused:
        give(leader, content, name)
    first, remedy = str(refused.value).split("\n")
    assert first == said
    assert remedy


def test_nothing_is_written_without_a_yes(leader: Visitor, tmp_path: Path) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    rows: list[Row] = list_rows(2)
    (tmp_path / "york.xlsx").write_bytes(make_workbook(rows, HEADINGS))

    def run(*words: str, typed: str = "") -> tuple[int, str]:
        command = ["tracker", "import", "leeds", str(tmp_path / "york.xlsx"), *words]
        ended = CliRunner().invoke(app, command, input=typed)
        return ended.exit_code, ended.output

    code, said = run(typed="n\n")
    assert (code, "New: 2" in said, said.endswith("Nothing is written.\n")) == (2, True, True)
    code, said = run("--yes")
    assert (code, "Say with --by who takes it in" in said) == (2, True)
    leader.opened.follow()
    assert len(list_tracked(leader.opened)) == 1
    code, said = run(typed="y\nAnn Lee\n")
    assert (code, "Each status is proposed until it is accepted." in said) == (0, True)
    leader.opened.follow()
    assert len(list_tracked(leader.opened)) == 3
    code, said = run("--yes")
    assert (code, "Same: 2" in said, "nothing is written" in said) == (0, True, True)
    assert leader.opened.state.answers[PROPOSED.about].versions[0].author == "Ann Lee"


def test_what_was_exported_from_another_review_is_carried_over_with_its_reference(
    leader: Visitor, tmp_path: Path
) -> None:
    track(leader, CARRIED, (HOMES, "SR 24/25-07", "2024-25"))
    track(leader, PROPOSED, (HOMES, "at risk"))
    (tmp_path / "a.xlsx").write_bytes(export(leader))
    opened = panels.open_page(leader.opened.briefing, leader.opened.guidance, "answering", "2027-28")
    comparison = compare_sheet(opened, TRACKER, read_sheet(tmp_path / "a.xlsx", TRACKER))
    assert len(comparison.new) == 1
    take_tracker(opened, comparison, ANN)
    (item,) = list_tracked(opened)
    opened.close()
    assert (item.reference, item.carried_from, item.proposed) == ("SR 24/25-07", "2024-25", "at risk")


def test_what_is_open_is_carried_over_into_a_review_that_begins_with_it(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-11-01"), (WAITS, ""))
    track(leader, PROPOSED, (HOMES, "done", "All opened"), (WAITS, "at risk", "Two seen"))
    track(leader, ACCEPTED_AS, (HOMES, "done"))

    def carry(*words: str) -> tuple[int, str]:
        ended = CliRunner().invoke(app, ["tracker", "carry", "leeds", "--review", "2027-28", *words])
        return ended.exit_code, ended.output or str(ended.exception)

    assert carry("--from", "never")[0] != 0
    code, said = carry("--from", "2026-27", "--yes", "--by", "Ann Lee")
    assert (code, f"Row 1, SR 26/27-02: {WAITS}" in said, HOMES in said) == (0, True, False)
    opened = panels.open_page(leader.opened.briefing, leader.opened.guidance, "answering", "2027-28")
    (item,) = list_tracked(opened)
    opened.close()
    assert (item.reference, item.carried_from, item.proposed) == ("SR 26/27-02", "2026-27", "at risk")
    code, said = carry("--from", "2026-27", "--yes")
    assert (code, "Same: 1" in said) == (0, True)


@pytest.mark.parametrize("wanted", [Format.XLSX, Format.ODS, Format.CSV])
def test_words_that_could_be_read_as_a_day_stay_words_where_no_day_is_asked_for(
    leader: Visitor, give: Give, wanted: Format
) -> None:
    track(leader, CARRIED, (HOMES, "20240115"), (WAITS, "2024-01-16", "2025W10"))
    track(leader, PROPOSED, (HOMES, "on track", "20250101"), (WAITS, "done", "2025-01-01", "2026-11-02"))
    (first, second) = list_whole(leader.opened)
    columns = TRACKER.by_heading
    read = [columns[heading].read(first) for heading in ("Reference", "Done so far")]
    assert read == ["20240115", "20250101"]
    read = [columns[heading].read(second) for heading in ("Reference", "Done so far", "Last looked at")]
    assert read == ["2024-01-16", "2025-01-01", date(2026, 11, 2)]
    again = give(leader, export(leader, wanted), f"back.{wanted.value}")
    assert (again.new, again.changed, again.same, again.doubts) == ((), (), 2, ())


def test_what_was_written_is_carried_over_and_nothing_is_made_up(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-05-01"), (WAITS, "2026-05-01"))
    track(leader, ACCEPTED_AS, (WAITS, "paused", "", "", "Scrutiny, May", "2026-05-12"))
    opened = panels.open_page(leader.opened.briefing, leader.opened.guidance, "answering", "2027-28")
    comparison = compare_sheet(opened, CARRYING, carry_over(leader.opened))
    take_tracker(opened, comparison, ANN)
    homes, waits = list_tracked(opened)
    assert [item.proposed for item in (homes, waits)] == ["", ""]
    assert [say_alarms(item) for item in (homes, waits)] == ["Overdue", "Paused: no reason is given"]
    assert dict(waits.written[ACCEPTED_AS.about]) == dict(
        zip(ACCEPTED_AS.headings, (WAITS, "paused", "", "", "Scrutiny, May", "2026-05-12"), strict=True)
    )
    # What the committee has accepted since stays.
    later = Visitor.__new__(Visitor)
    later.opened, later.author, later.role = opened, "Joan Clarke", "facilitator"
    track(later, ACCEPTED_AS, (WAITS, "on track"))
    again = compare_sheet(opened, CARRYING, carry_over(leader.opened))
    assert (again.new, again.changed) == ((), ())
    assert f"Row 2, “Accepted status”: {ACCEPTED_HERE}." in again.doubts
    opened.close()


def test_a_status_that_nobody_proposed_is_none_in_a_sheet_either(leader: Visitor, give: Give) -> None:
    recommend(leader, (HOMES, "2026-11-01"))
    (item,) = list_whole(leader.opened)
    assert TRACKER.by_heading["Proposed status"].read(item) == ""
    again = give(leader, export(leader))
    assert (again.changed, again.same) == ((), 1)


def test_what_is_closed_is_neither_paused_nor_unaccepted(leader: Visitor) -> None:
    recommend(leader, (HOMES, "2026-05-01"))
    track(leader, PROPOSED, (HOMES, "paused", "Ten opened", "", "No site", "2027-01-10"))
    track(leader, ACCEPTED_AS, (HOMES, "done"))
    items = list_whole(leader.opened)
    assert say_alarms(items[0]) == ""
    assert [name for name, found in list_views(items) if found] == ["Theme: none given"]
