"""Visits: events ahead and behind, letters set beside the improvement plan, and those of members."""

from dataclasses import replace
from datetime import date

import pytest
from tests.reports.conftest import MadePdf
from tests.review.conftest import OpenPage
from tests.review.made_letter import (
    ASKED,
    STEADIER,
    TANGLED,
    THEME,
    make_letter,
    make_older_letter,
    send_letter,
)
from tests.review.made_letter import write as write_passage
from tests.review.made_report import KITES, make_report, send, send_piece
from tests.review.page import REACTIVE, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.evidence.inspections import Visit
from scrutiny.reports.visit_letter import read_kept_letter, read_letter_content
from scrutiny.review.held_tables import list_held_tables
from scrutiny.review.improvement.plan import list_plan
from scrutiny.review.improvement.tables import POINTS, RATED
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.proceedings import gather_proceedings
from scrutiny.review.stepped_in_shown import show_dates
from scrutiny.review.visits.gathered import LetterSays
from scrutiny.review.visits.kept_letters import list_letters
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.vocabulary import EventKind


@pytest.fixture
def leading(open_page: OpenPage) -> Visitor:
    return open_page(REACTIVE, "Lee Lead", "facilitator")


def write(page: Visitor, table: MeetingTable, *rows: tuple[str, ...]) -> dict[str, object]:
    part = rules_of(panels.show_visits(page.opened))
    filled = [[*row, *[""] * (len(table.headings) - len(row))] for row in rows]
    standing = page.opened.state.answers.get(table.about)
    replaces = [entry.number for entry in standing.versions] if standing else []
    value = {"columns": [*table.headings], "rows": filled}
    return page.say(part, "save", about=table.about, value=value, replaces=replaces)


def show(page: Visitor) -> str:
    return rules_of(panels.show_visits(page.opened)).html


@pytest.mark.parametrize(
    ("visit", "kind"),
    [
        ("Monitoring visit of", EventKind.MONITORING_VISIT),
        ("Focused visit to", EventKind.FOCUSED_VISIT),
    ],
)
def test_a_letter_is_read_with_its_kind_days_theme_and_pages(
    leading: Visitor, visit: str, kind: EventKind
) -> None:
    said = saved(send_letter(leading, make_letter(visit=visit)))["said"]
    assert said == f"the letter of the {kind.value} of 4 March 2026: 3 passages, 1 of what must improve"
    (letter,) = list_letters(leading.opened)
    assert (letter.event, letter.theme) == (kind, THEME)
    passages = [(passage.text, passage.page, passage.is_asked) for passage in letter.passages]
    assert passages == [(STEADIER, 1, False), (ASKED, 2, True), (TANGLED, 2, False)]


def test_a_letter_without_a_cover_is_read_too(leading: Visitor) -> None:
    saved(send_letter(leading, make_older_letter()))
    (letter,) = list_letters(leading.opened)
    assert (letter.event, letter.seen_from.isoformat()) == (EventKind.MONITORING_VISIT, "2024-02-20")
    assert letter.theme == "The help for young people who fly kites."
    assert [passage.text for passage in letter.passages] == [STEADIER]


def test_a_letter_goes_into_the_record_and_comes_out_whole(leading: Visitor) -> None:
    content = make_letter()
    saved(send_letter(leading, content))
    assert list_letters(leading.opened) == (read_letter_content(content, leading.opened.briefing.council),)
    assert read_kept_letter({"theme": "No letter"}) is None


def test_letters_of_several_visits_stand_beside_each_other_and_one_loaded_again_once(
    leading: Visitor,
) -> None:
    saved(send_letter(leading, make_older_letter()))
    saved(send_letter(leading, make_letter()))
    saved(send_letter(leading, make_letter(asked="Something else, said anew.")))
    assert [letter.seen_from.year for letter in list_letters(leading.opened)] == [2026, 2024]


def test_what_a_letter_says_is_set_beside_a_point_of_the_plan_by_a_person_alone(leading: Visitor) -> None:
    saved(send(leading, make_report()))
    saved(send_letter(leading, make_letter()))
    html = show(leading)
    assert f'data-into="{SAID.about}" data-first="{STEADIER}"' in html
    assert 'data-second="Monitoring visit of 4 March 2026, page 2"' in html
    assert not any(point.letters for point in list_plan(leading.opened))
    source = "Monitoring visit of 4 March 2026, page 2"
    saved(write(leading, SAID, (STEADIER, source, "better", "1"), (TANGLED, source, "not better yet", KITES)))
    first, *others = list_plan(leading.opened)
    assert [letter.in_words for letter in first.letters] == [
        f"Better: “{STEADIER}” ({source})",
        f"Not better yet: “{TANGLED}” ({source})",
    ]
    assert not any(point.letters for point in others)
    html = show(leading)
    assert f'data-first="{STEADIER}"' not in html
    assert f'data-first="{ASKED}"' in html
    assert "Better: “" in rules_of(panels.show_improvement_plan(leading.opened)).html


def test_a_letter_of_another_council_or_that_is_no_letter_is_refused_in_a_sentence(leading: Visitor) -> None:
    assert refused(send_letter(leading, make_letter("Barnet"))) == (
        "This letter is about Barnet, and this page is about Leeds. Choose a letter on Leeds."
    )
    assert refused(send_letter(leading, make_report())).startswith(
        "This is no letter of a focused or monitoring visit: it is the report of an inspection of Leeds."
    )
    assert refused(send_letter(leading, b"PK not a PDF")).startswith("This file is no PDF")
    assert not list_letters(leading.opened)


def test_a_paper_that_is_neither_is_refused_and_says_where_its_words_can_be_kept(leading: Visitor) -> None:
    agenda = MadePdf().page().line("Findings of the peer review of Leeds children's services").content()
    said = refused(send_letter(leading, agenda))
    assert said.startswith("This is no letter of a focused or monitoring visit: ")
    assert said.endswith("give any other letter to pick from, or type what it says.")


def test_a_letter_whose_name_is_not_known_is_asked_about(leading: Visitor) -> None:
    reply = send_letter(leading, make_letter("Wessex Families Trust"))
    assert reply["kind"] == "unsure"
    assert str(reply["question"]).endswith("Is it the letter on Leeds?")
    saved(send_letter(leading, make_letter("Wessex Families Trust"), named="Wessex Families Trust"))
    assert list_letters(leading.opened)


def test_only_whoever_leads_loads_a_letter(open_page: OpenPage) -> None:
    assert "letter" in refused(send_letter(open_page(REACTIVE), make_letter()))


def test_visits_ahead_and_behind_are_told_apart_and_stand_among_the_dates_to_hold(leading: Visitor) -> None:
    peers = ("peer review", "2027-02-01", "The front door", "Three councils", "2027-03-01")
    saved(write(leading, EVENTS, peers, ("area SEND inspection", "2025-02-01", "Waits")))
    html = show(leading)
    assert "1 visit ahead, 1 behind" in html.replace("One visit", "1 visit")
    assert "Peer review, 1 February 2027: The front door." in html
    dates = show_dates(leading.opened).in_words
    assert "Peer review begins" in dates
    assert "The letter of the peer review is published" in dates


def test_a_visit_of_members_keeps_nothing_that_identifies(leading: Visitor) -> None:
    row = ("A team of social workers", "2026-10-01", "Two members", "")
    said = refused(write(leading, OURS, (*row, "We heard 2 young people in care")))
    assert "young people" in said
    saved(write(leading, OURS, (*row, "They know the families they help")))


def list_held(page: Visitor) -> tuple[str, ...]:
    page.opened.follow()
    return gather_proceedings(page.opened).held_back


def test_what_a_letter_says_goes_nowhere_until_it_is_published(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    assert {STEADIER, TANGLED, ASKED} == {*list_held(leading)}
    event = ("monitoring visit", "2026-03-04", "Kites", "Ofsted")
    came_to = "Kites fly lower than they did. Nobody knows why."
    for day, is_held in (("2027-02-01", True), ("2026-04-20", False)):
        saved(write(leading, EVENTS, (*event, day, came_to)))
        parts = {"Kites fly lower than they did.", "Nobody knows why."}
        assert {*list_held(leading)} == ({STEADIER, TANGLED, ASKED} | parts if is_held else set())


def test_a_letter_of_a_visit_that_ofsted_lists_is_published(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    briefing = leading.opened.briefing
    visit = Visit(
        council=briefing.council.slug, kind=EventKind.MONITORING_VISIT, visited=date(2026, 3, 4),
        published=date(2026, 4, 20), theme=None, official=True, source="x",
    )  # fmt: skip
    leading.opened.briefing = replace(briefing, visits=(*briefing.visits, visit))
    assert list_held(leading) == ()


def plan_points(page: Visitor) -> None:
    part = rules_of(panels.show_improvement_plan(page.opened))
    for table, rows in (
        (POINTS, (("Homes for care leavers.",), ("Visits on time",), ("Plans that children know",))),
        (RATED, (("Homes for care leavers.", "2"),)),
    ):
        filled = [[*row, *[""] * (len(table.headings) - len(row))] for row in rows]
        value = {"columns": [*table.headings], "rows": filled}
        saved(page.say(part, "save", about=table.about, value=value, replaces=[]))


@pytest.mark.parametrize(
    ("named", "texts"),
    [
        ("2", ["Homes for care leavers."]),
        ("2.", ["Homes for care leavers."]),
        ("3. Plans that children know", ["Plans that children know"]),
        ("2. Visits on time", ["Visits on time"]),
        ("Homes for care leavers", ["Homes for care leavers."]),
        ("homes for care leavers.", ["Homes for care leavers."]),
        ("3", ["Plans that children know"]),
        ("1", []),
        ("9", []),
        ("", []),
    ],
)
def test_what_a_letter_says_stands_beside_the_one_point_that_is_named(
    leading: Visitor, named: str, texts: list[str]
) -> None:
    plan_points(leading)
    saved(write(leading, SAID, ("Homes are worse", "Letter, page 2", "worse", named)))
    assert [point.text for point in list_plan(leading.opened) if point.letters] == texts
    assert ("These stand beside no point" in show(leading)) is (bool(named) and not texts)


def test_a_number_that_two_points_have_is_of_neither() -> None:
    said = LetterSays("Homes are worse", "", "", "2")
    assert said.find_place([("Homes", "2. Homes", "2", ""), ("Visits", "2. Visits", "2", "")]) is None
    assert said.find_place([]) is None


PEERS = "Peers found that the strings of kites are checked by nobody on windy days."


def give(page: Visitor, content: bytes) -> dict[str, object]:
    part = rules_of(panels.show_visits(page.opened))
    told = {"kind": "other_letter", "token": "token-peers", "size": len(content), "part": 0, "of": 1}
    return send_piece(page, part, content, name="letter.pdf", **told)


def test_a_letter_of_others_is_offered_page_by_page_and_nothing_of_it_is_kept(leading: Visitor) -> None:
    before = leading.opened.state.number
    pdf = MadePdf(running_title="").page().line("Dear Director").gap()
    write_passage(pdf.heading("What we found"), PEERS)
    reply = saved(give(leading, pdf.content()))
    html = str(reply["html"])
    assert f'data-into="{SAID.about}" data-first="{PEERS}" data-second="Page 1"' in html
    assert leading.opened.state.number == before
    saved(write(leading, SAID, (PEERS, "Page 1 of the letter of peers")))
    assert PEERS not in str(saved(give(leading, pdf.content()))["html"])


def test_what_is_no_letter_of_others_is_refused_in_a_sentence(leading: Visitor, open_page: OpenPage) -> None:
    assert refused(give(leading, b"A letter in plain text")).startswith(
        "This file is neither a PDF nor a DOCX"
    )
    assert refused(give(leading, b"%PDF-1.4 broken off")).startswith("The document cannot be read")
    assert "the letter" in refused(give(open_page(REACTIVE), b"%PDF-1.4"))


def test_what_a_letter_says_beside_no_point_stands_in_the_paper_too(leading: Visitor) -> None:
    saved(write(leading, SAID, (PEERS, "Page 1", "not better yet", "9")))
    (held,) = list_held_tables(leading.opened)
    assert held.rows == ((PEERS, "Page 1", "Not better yet"),)
