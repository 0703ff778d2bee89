"""Run sheet, hand-off notes, what was told back to young people, and the work programme."""

from dataclasses import replace

import pytest
from tests.publication.made_review import HOMES, LEADS, MEETING
from tests.publication.papers import count_pages, list_words

from scrutiny.errors import PaperNotMade
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.catalogue import (
    FEEDBACK,
    HAND_OFF,
    HOW_IT_STANDS,
    MEMBER_BRIEF,
    RUN_SHEET,
    TOLD_BACK,
    WORK_PROGRAMME,
    PaperKind,
)
from scrutiny.publication.making import make_paper
from scrutiny.publication.member_brief import write_brief
from scrutiny.publication.paper import Format, Paper, Table, Terms, ToComplete
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.review.because import Link
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.held_tables import HeldTable
from scrutiny.review.marking import Marked
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.run_steps import RunStep
from scrutiny.vocabulary import Mark


def write(kind: PaperKind, held: Proceedings, mark: Mark = Mark.WORKING) -> dict[str, Paper]:
    return dict(write_papers(kind, held, mark=mark))


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


def test_the_work_programme_has_the_rows_of_the_plan_and_leaves_clashes_to_the_clerk(
    proceedings: Proceedings,
) -> None:
    (paper,) = write(WORK_PROGRAMME, proceedings).values()
    programme, due = paper.tables
    assert programme.columns == (
        "Date",
        "Matter",
        "The question we will ask",
        "How we look at it",
        "Who we ask to come (by role)",
    )
    assert [row[1] for row in programme.rows] == ["Moves", LEADS]
    assert [row[0] for row in programme.rows] == ["20 January 2027", "March"]
    assert due.rows[0][1] == "Moves by month"
    assert any(isinstance(block, ToComplete) and block.whose == "the clerk" for block in paper.blocks)
    (public,) = write(WORK_PROGRAMME, proceedings, Mark.PUBLIC).values()
    assert [row[1] for table in public.tables for row in table.rows] == ["Moves"]


def test_each_body_has_a_hand_off_note_of_its_own(proceedings: Proceedings) -> None:
    notes = write(HAND_OFF, proceedings)
    assert list(notes) == ["hand-off-1", "hand-off-2"]
    first, second = map(say, notes.values())
    assert ("Audit Committee" in first, "A look at the contract" in first) == (True, True)
    assert "The partnership" not in first
    assert "Costs" not in second
    with pytest.raises(PaperNotMade, match="Nothing is handed to another body"):
        write(HAND_OFF, proceedings, Mark.PUBLIC)


def test_what_members_promise_themselves_stands_in_the_note_to_corporate_parents_alone(
    proceedings: Proceedings,
) -> None:
    promised = GatheredRow(
        (("What we promise", "Ten places to work"), ("Who does it (post)", "The chair"), ("By when", "")),
        "Promised: Ten places to work; The chair",
    )
    (costs, waits) = proceedings.gathered[RoleIn.HANDED_OVER]
    to_board = replace(waits, said=(("Matter", "Moves"), ("Body", "The Corporate Parenting Board")))
    gathered = {RoleIn.HANDED_OVER: (costs, to_board), RoleIn.PROMISED: (promised,)}
    held = replace(proceedings, gathered={**proceedings.gathered, **gathered})
    audit, board = map(say, write(HAND_OFF, held).values())
    assert "What members promise themselves" not in audit
    assert "Ten places to work" in board
    assert "Not said" in board
    public = replace(held, marks={**held.marks, to_board.thing: Marked(to_board.thing, Mark.PUBLIC)})
    (note,) = write(HAND_OFF, public, Mark.PUBLIC).values()
    assert "Ten places to work" not in say(note)
    marks = {**public.marks, promised.thing: Marked(promised.thing, Mark.PUBLIC)}
    (note,) = write(HAND_OFF, replace(public, marks=marks), Mark.PUBLIC).values()
    assert "Ten places to work" in say(note)


def test_what_workbooks_found_for_children_in_care_stands_in_the_note_to_corporate_parents_alone(
    proceedings: Proceedings,
) -> None:
    found = GatheredRow(
        (("Risk assessment: Are we ready?", "Two schools help them."),),
        "Found: Risk assessment; Are we ready?; Two schools help them.",
    )
    (costs, waits) = proceedings.gathered[RoleIn.HANDED_OVER]
    to_board = replace(waits, said=(("Matter", "Moves"), ("Body", "The Corporate Parenting Board")))
    gathered = {**proceedings.gathered, RoleIn.HANDED_OVER: (costs, to_board)}
    held = replace(proceedings, gathered=gathered, found=(found,))
    audit, board = map(say, write(HAND_OFF, held).values())
    assert "Two schools help them." not in audit
    assert "What we found for children in care and care leavers" in board
    assert "Two schools help them." in board
    public = replace(held, marks={**held.marks, to_board.thing: Marked(to_board.thing, Mark.PUBLIC)})
    (note,) = write(HAND_OFF, public, Mark.PUBLIC).values()
    assert "Two schools help them." not in say(note)
    marks = {**public.marks, found.thing: Marked(found.thing, Mark.PUBLIC)}
    (note,) = write(HAND_OFF, replace(public, marks=marks), Mark.PUBLIC).values()
    assert "Two schools help them." in say(note)


def test_what_is_fed_back_to_the_director_is_one_text_with_what_it_draws_on_for_the_committee_alone(
    proceedings: Proceedings,
) -> None:
    text = "Tell us what audits found.\nSay who told you."
    row = GatheredRow((("What do we feed back?", text),), f"Feedback: {text}", (text,))
    drawn = (("Where evidence is missing", ("Care leavers: no claim is written down.",)),)
    held = replace(proceedings, feedback=(row,), drawn_on=drawn)
    (paper,) = write(FEEDBACK, held).values()
    assert "Say who told you." in say(paper)
    assert "Care leavers: no claim is written down." in say(paper)
    with pytest.raises(PaperNotMade, match="No text that scrutiny feeds back"):
        write(FEEDBACK, held, Mark.PUBLIC)
    marks = {**held.marks, row.thing: Marked(row.thing, Mark.PUBLIC)}
    (public,) = write(FEEDBACK, replace(held, marks=marks), Mark.PUBLIC).values()
    assert "Say who told you." in say(public)
    assert "no claim is written down" not in say(public)


def test_what_the_director_answered_stands_beneath_it_and_in_a_public_paper_once_it_is_marked(
    proceedings: Proceedings,
) -> None:
    row = GatheredRow((("What do we feed back?", "Tell us what audits found."),), "Feedback: x")
    said = (("What was answered", "We will say what nine audits found."), ("Post that answered", "Director"))
    answer = GatheredRow(said, "Answer to feedback: x", ("We will say what nine audits found.",))
    held = replace(proceedings, feedback=(row,))
    (paper,) = write(FEEDBACK, held).values()
    assert "the clerk" in say(paper)
    held = replace(held, feedback_answers=(answer,))
    (paper,) = write(FEEDBACK, held).values()
    assert "We will say what nine audits found." in say(paper)
    assert "When the director answers" not in say(paper)
    held = replace(held, marks={**held.marks, row.thing: Marked(row.thing, Mark.PUBLIC)})
    (public,) = write(FEEDBACK, held, Mark.PUBLIC).values()
    assert "nine audits" not in say(public)


def test_how_it_stands_holds_the_councils_plans_and_visits_and_is_for_the_committee_alone(
    proceedings: Proceedings,
) -> None:
    (paper,) = write(HOW_IT_STANDS, proceedings).values()
    said = say(paper)
    assert "Peer review" in said.replace("peer review", "Peer review")
    assert "1 February 2027" in said
    assert "The improvement plan has 1 point and 0 plan actions." in said.replace("one point", "1 point")
    for mark in (Mark.PUBLIC, Mark.EXEMPT):
        with pytest.raises(PaperNotMade, match="for the committee alone"):
            write(HOW_IT_STANDS, proceedings, mark)
    unplaced = HeldTable("The risk register", ("Risk",), (), ("A risk action names no risk.",))
    (paper,) = write(HOW_IT_STANDS, replace(proceedings, held_tables=(unplaced,))).values()
    assert "A risk action names no risk." in say(paper)
    assert not any(isinstance(block, Table) for block in paper.blocks)
    with pytest.raises(PaperNotMade, match="own plans, risks or visits"):
        write(HOW_IT_STANDS, replace(proceedings, held_tables=()))


def test_young_people_are_told_what_came_of_each_theme_what_could_not_and_who_comes_back(
    proceedings: Proceedings,
) -> None:
    first = proceedings.proposals[0]
    link = Link("theme:x", "Being moved", "A theme in the workbook")
    resting = replace(
        first, recommendation=replace(first.recommendation, links=(link,)), rests_on=(link.said,)
    )
    held = replace(proceedings, proposals=(resting, *proceedings.proposals[1:]))
    (paper,) = write(TOLD_BACK, held).values()
    said = say(paper)
    assert "You said: Being moved" in said
    assert f"We did: {HOMES} It is to be done by 31 March 2027." in said
    assert "We asked for this: Tell us early. To whom: Director" in said
    terms = [dict(block.terms) for block in paper.blocks if isinstance(block, Terms)]
    assert {"What they asked for": "A car", "Why it cannot be done": "The law forbids it"} in terms
    assert paper.points == 14
    with pytest.raises(PaperNotMade, match="No theme of what young people said"):
        write(TOLD_BACK, held, Mark.PUBLIC)
    marks = {**held.marks, "Heard: Being moved": Marked("Heard: Being moved", Mark.PUBLIC)}
    public = say(*write(TOLD_BACK, replace(held, marks=marks), Mark.PUBLIC).values())
    assert ("You said: Being moved" in public, "Tell us early" in public) == (True, False)


def test_the_run_sheet_has_the_steps_of_a_plan_with_their_minutes_and_room_to_write(
    proceedings: Proceedings,
) -> None:
    (paper,) = write(RUN_SHEET, proceedings).values()
    (table,) = paper.tables
    assert sum(int(str(row[1])) for row in table.rows) > 30
    assert [row[0] for row in table.rows if row[0] != "Break"] == [
        str(number) for number in range(1, sum(row[0] != "Break" for row in table.rows) + 1)
    ]
    assert all(row[3:] == ("", "") for row in table.rows)
    assert any("For members, each alone, then shown" in str(row[2]) for row in table.rows)


def test_a_run_sheet_for_the_public_asks_what_the_workbook_asks_and_tells_no_question_of_the_committee(
    proceedings: Proceedings,
) -> None:
    assert all(step.published for step in proceedings.steps)
    own = RunStep("Is Jo Bloggs coping?", 5, "written together", "For members")
    picked = replace(proceedings.steps[0], title="Which of these three, and Jo?")
    held = replace(proceedings, steps=(own, picked, *proceedings.steps[1:]))
    assert "Is Jo Bloggs coping?" in say(*write(RUN_SHEET, held).values())
    (paper,) = write(RUN_SHEET, held, Mark.PUBLIC).values()
    asked = [str(row[2]).splitlines()[0] for row in paper.tables[0].rows]
    first, second, *others = asked
    assert (first, second) == ("A question of the committee’s own", proceedings.steps[0].published)
    assert others == [step.published for step in proceedings.steps[1:]]
    assert "Jo" not in say(paper).split()
    assert "of what was written in this review, it holds only what was marked as public" in say(paper)


def test_what_there_is_nothing_for_is_said(nothing: Proceedings) -> None:
    for kind in (HAND_OFF, TOLD_BACK, WORK_PROGRAMME):
        with pytest.raises(PaperNotMade, match="Write it"):
            write(kind, nothing)
    assert nothing.gathered[RoleIn.PROGRAMME] == ()
    assert write(RUN_SHEET, nothing)


def test_the_brief_of_a_review_says_what_was_promised_last_time_and_still_fits_one_side(
    proceedings: Proceedings,
) -> None:
    (paper,) = write(MEMBER_BRIEF, proceedings).values()
    said = say(paper)
    assert "What we promised last time" in said
    assert "Due: 28 February 2027. Accepted status: none yet." in said
    own = "and, for what was promised, from the record of the review. A figure is a reason to ask"
    assert own in said
    of_council = say(write_brief(proceedings.briefing, MEETING))
    assert ("published by 23 November 2026. A figure is" in of_council, own in of_council) == (True, False)
    assert paper.mark is Mark.WORKING
    assert count_pages(make_paper(paper, Format.PDF)) == 1
    (public,) = write(MEMBER_BRIEF, proceedings, Mark.PUBLIC).values()
    assert (HOMES in say(public), LEADS in say(public), public.mark) == (True, False, Mark.PUBLIC)


def test_a_brief_of_a_review_without_promises_is_that_of_its_council(nothing: Proceedings) -> None:
    (paper,) = write(MEMBER_BRIEF, nothing).values()
    assert paper == write_brief(nothing.briefing)
