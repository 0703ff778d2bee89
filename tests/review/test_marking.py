"""Marks: nothing is for others until a person says so, of the words that stand there then."""

from dataclasses import replace

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.local_figures.given import LocalFigures
from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.review.marking import (
    LET_STAND,
    MARKED,
    Marked,
    list_let_stand,
    list_marked,
    list_things,
    name_recommendation,
    name_row,
)
from scrutiny.review.meeting_tables import ACTIONS
from scrutiny.review.paragraphs import PARAGRAPHS, suggest_paragraph
from scrutiny.review.recommendations import DECIDED, list_recommendations
from scrutiny.vocabulary import Direction, GapReason, Mark, Respondent, Role

HOMES = "Open more homes"
ACTION, POST = "Send the audit", "Head of service"
THING = f"Action: {ACTION}; {POST}; 20 December 2026"


def act(page: Visitor, what: str = ACTION) -> None:
    page.opened.follow()
    panel = rules_of(panels.show_meeting(page.opened))
    standing = page.opened.state.answers.get(ACTIONS.about)
    numbers = [version.number for version in standing.versions] if standing else []
    row = [what, POST, "2026-12-20", "", "open", ""]
    saved(page.say(panel, "save", about=ACTIONS.about, value=[row], replaces=numbers))


def mark(page: Visitor, *cells: str, thing: str = THING) -> dict[str, object]:
    page.opened.follow()
    panel = rules_of(panels.show_marks(page.opened))
    row = [thing, *cells, *[""] * (len(MARKED.columns) - 1 - len(cells))]
    return page.say(panel, "save", about=MARKED.about, value=[row], replaces=[])


def test_what_nobody_has_marked_is_working(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    assert "Nothing that could be marked" in panels.show_marks(page.opened)._repr_html_()
    act(page)
    assert list_things(page.opened) == (THING,)
    assert list_marked(page.opened)[THING].mark is Mark.WORKING


def test_only_whoever_leads_marks_and_the_mark_stands_under_their_name(open_page: OpenPage) -> None:
    page, officer = open_page(PLAN, "Joan Clarke", "facilitator"), open_page(PLAN, "Mary Seacole", "officer")
    act(page)
    assert refused(mark(officer, "public")).startswith("Only whoever leads the session")
    saved(mark(page, "public"))
    assert list_marked(page.opened)[THING].mark is Mark.PUBLIC
    assert page.opened.state.answers[MARKED.about].versions[-1].author == "Joan Clarke"


def test_a_mark_is_of_the_words_that_stood_there_and_changed_words_are_working(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    act(page)
    saved(mark(page, "public"))
    act(page, "Send the audit of that family")
    (marked,) = list_marked(page.opened).values()
    assert marked.mark is Mark.WORKING


def test_words_in_place_of_a_choice_are_words_that_a_mark_is_of() -> None:
    chosen = (ACTION, POST, "2026-12-20", "", "dropped", "")
    assert name_row("Action", ACTIONS, chosen) == THING
    own = (*chosen[:4], "waits for his mother", "")
    assert name_row("Action", ACTIONS, own) == f"{THING}; waits for his mother"


def test_of_two_marks_at_once_the_one_that_fewer_may_read_counts(open_page: OpenPage) -> None:
    first, second = (open_page(PLAN, name, "facilitator") for name in ("Joan Clarke", "Joan Curran"))
    act(first)
    saved(mark(first, "public"))
    saved(mark(second, "exempt", PARAGRAPHS[0]))
    first.opened.follow()
    assert list_marked(first.opened)[THING].mark is Mark.EXEMPT


def test_what_an_exempt_thing_lacks_is_said(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    act(page)
    saved(mark(page, "exempt", PARAGRAPHS[0]))
    said = rules_of(panels.show_marks(page.opened)).show().in_words
    assert f"“{THING}” has no reason for withholding it." in said
    assert f"“{THING}” has no post that decided." in said


def test_words_may_stand_only_with_why(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    act(page)
    panel = rules_of(panels.show_marks(page.opened))
    rows = [["Jane Smith", "She agreed to be named"], ["Oak Lodge", ""]]
    saved(page.say(panel, "save", about=LET_STAND.about, value=rows, replaces=[]))
    assert list_let_stand(page.opened) == {"Jane Smith": "She agreed to be named"}


def test_a_reference_or_a_day_of_receipt_given_afterwards_needs_no_other_mark(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(page.save("recommendations", "sp_recommendations", [["Open more homes", *[""] * 7]]))
    (held,) = list_recommendations(page.opened)
    given = replace(held, reference="SR 26/27-01", said=(("Reference", "SR 26/27-01"), *held.said))
    name = name_recommendation(page.opened, held)
    assert name_recommendation(page.opened, given) == name
    answer = ["Open more homes", Respondent.EXECUTIVE, "2026-11-28", "2026-11-28", "", ""]
    saved(page.save("recommendations", "sp_answers", [answer]))
    (held,) = list_recommendations(page.opened)
    assert name_recommendation(page.opened, held) == name


def test_the_newest_of_each_of_the_councils_own_figures_is_marked_and_a_newer_one_is_working(
    open_page: OpenPage,
) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    months = [LocalPeriod(PeriodKind.MONTH, 24_320 + at) for at in range(3)]
    figures = (81.0, 83.0, None)
    points = tuple(
        LocalPoint(month, figure, None if figure else GapReason.UNAVAILABLE, 7 if figure else None, 9)
        for month, figure in zip(months, figures, strict=True)
    )
    series = LocalSeries("Visits in time", "%", Direction.HIGH, 1, points)
    page.opened.briefing = replace(page.opened.briefing, local=LocalFigures((series,)))
    thing = f"Own figure: Visits in time: 83% (7 of 9) in {months[1].in_words}"
    saved(mark(page, "public", thing=thing))
    assert list_marked(page.opened)[thing].mark is Mark.PUBLIC
    newer = replace(series, points=(*points[:2], replace(points[1], period=months[2], figure=85.0)))
    page.opened.briefing = replace(page.opened.briefing, local=LocalFigures((newer,)))
    page.opened.made.clear()
    (now,) = list_marked(page.opened).values()
    assert (now.name, now.mark) == (
        thing.replace("83%", "85%").replace(months[1].in_words, months[2].in_words),
        Mark.WORKING,
    )


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("That the tender be let in May", 3),
        ("What counsel’s opinion says", 5),
        ("The police investigation of the home", 7),
        ("The pay dispute of social workers", 4),
        ("An improvement notice is served", 6),
        ("What Child B’s family said", 2),
        ("What Mrs Patel said", 1),
        ("That the plan is read again", 0),
    ],
)
def test_a_paragraph_may_be_suggested_and_is_never_decided(words: str, number: int) -> None:
    suggested = PARAGRAPHS[number - 1] if number else ""
    assert suggest_paragraph(words) == suggested
    missing = Marked(f"Action: {words}", Mark.EXEMPT).missing
    assert len(missing) == (4 if number else 3)
    assert not number or missing[-1] == f"It may be paragraph {suggested}. That is for you to decide."
    decided = Marked(f"Action: {words}", Mark.EXEMPT, PARAGRAPHS[0], "It is so", decided_by="Solicitor")
    assert decided.missing == ()


def decide(page: Visitor, meeting: str) -> None:
    page.opened.follow()
    standing = page.opened.state.answers.get(DECIDED)
    numbers = [version.number for version in standing.versions] if standing else []
    rows = [[HOMES, "agreed", meeting, "2026-11-20", ""]]
    panel = rules_of(panels.show_recommendations(page.opened))
    saved(page.say(panel, "save", about=DECIDED, value=rows, replaces=numbers))


def find_mark(page: Visitor) -> Mark:
    page.opened.follow()
    (held,) = list_recommendations(page.opened)
    return list_marked(page.opened)[name_recommendation(page.opened, held)].mark


def test_another_meeting_needs_another_mark(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(page.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    decide(page, "Scrutiny Board")
    page.opened.follow()
    (thing,) = list_things(page.opened)
    assert thing == f"Recommendation: {HOMES}; Scrutiny Board"
    saved(mark(page, "public", thing=thing))
    assert find_mark(page) is Mark.PUBLIC
    decide(page, "The private meeting with Jamie Smith")
    assert find_mark(page) is Mark.WORKING
    decide(page, "Scrutiny Board")
    assert find_mark(page) is Mark.PUBLIC


def mark_as_before(page: Visitor, chosen: Mark) -> None:
    """Mark a recommendation as it was marked before its meeting was a part of its name."""
    row: list[Json] = [f"Recommendation: {HOMES}", chosen.value, *[""] * (len(MARKED.columns) - 2)]
    body: Json = {"columns": [*MARKED.headings], "rows": [row]}
    token = f"mark-{chosen}"
    page.opened.write(Writing(EntryKind.ANSWERED, MARKED.about, body, page.author, Role.FACILITATOR, token))


def test_a_mark_of_before_holds_as_long_as_the_meeting_is_what_it_was(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(page.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    decide(page, "Scrutiny Board")
    mark_as_before(page, Mark.PUBLIC)
    assert find_mark(page) is Mark.PUBLIC
    decide(page, "The private meeting with Jamie Smith")
    assert find_mark(page) is Mark.WORKING


def test_a_mark_made_before_any_meeting_was_named_is_of_none(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(page.save("recommendations", "sp_recommendations", [[HOMES, *[""] * 7]]))
    mark_as_before(page, Mark.PUBLIC)
    assert find_mark(page) is Mark.PUBLIC
    decide(page, "Scrutiny Board")
    assert find_mark(page) is Mark.WORKING
