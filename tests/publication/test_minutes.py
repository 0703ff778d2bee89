"""The minutes extract: what was minuted and decided, by theme, with gaps for what the clerk writes."""

from dataclasses import replace

import pytest
from tests.publication.made_review import HOMES, LATE, POST
from tests.publication.papers import list_words

from scrutiny.publication.paper import Paper, Points, Table, Terms, ToComplete
from scrutiny.publication.reviews.minutes import write_minutes
from scrutiny.review.proceedings import Proceedings


@pytest.fixture(scope="module")
def paper(proceedings: Proceedings) -> Paper:
    return write_minutes(proceedings)


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


def test_who_came_is_said_by_how_they_came(paper: Paper) -> None:
    present = next(
        block for block in paper.blocks if isinstance(block, Terms) and "Attended" in dict(block.terms)
    )
    assert dict(present.terms) == {
        "Attended": "Cllr Ada Byron (Chair)",
        "Attended as a substitute": "Cllr Mary Seacole (for Cllr Grace Hopper)",
        "Sent apologies": "Cllr Grace Hopper",
        "Was absent": f"{'M' * 60} (Co-opted member)",
    }


def test_what_was_declared_and_who_answered_stand_in_it(paper: Paper) -> None:
    said = say(paper)
    assert "Cllr Ada Byron, Governor of a school, Item 5, stayed" in said
    assert "None, Item 5" in said
    assert f"{POST}, Leeds City Council, came" in said
    assert "Asked about: Waits. Heard: Waits grew." in said


def test_only_what_was_carried_is_resolved(paper: Paper) -> None:
    resolved, lost = (
        next(block for block in paper.blocks if isinstance(block, Points) and words in " ".join(block.points))
        for words in ("That the report be received", "That the item be put off")
    )
    (carried,) = resolved.points
    assert resolved.is_numbered
    assert carried.endswith("Votes: 6 for, 2 against. Seen differently: Too soon.")
    assert lost.points == ("That the item be put off.",)
    assert "task group" not in say(paper)
    assert "Drafted, and neither carried nor lost: 1." in say(paper)


def test_each_decision_stands_with_who_sees_it_differently(paper: Paper) -> None:
    said = say(paper)
    when = "at Scrutiny Board on 20 November 2026."
    differently = "Seen differently: Cllr Ada Byron: Homes are not the point. A member: Nor money."
    assert f"{HOMES} Agreed {when} {differently}" in said
    assert f"{LATE} Not agreed {when}" in said


def test_actions_and_requests_are_tables_with_their_days(paper: Paper) -> None:
    actions, requests = paper.tables
    assert actions.rows == (("Send the audit of moves", POST, "20 December 2026", "open"),)
    assert requests.rows == (("Waits by month", "The trust", "15 January 2027", "asked"),)


def test_what_the_clerk_and_the_committee_write_is_left_to_them(paper: Paper, nothing: Proceedings) -> None:
    gaps = [block.what for block in paper.blocks if isinstance(block, ToComplete)]
    assert gaps == [
        "Date, time and place of the meeting",
        "Resolution to exclude the public, if there was one",
        "Approval of these minutes, and whether they are a true record",
    ]
    assert "1972. Check with your monitoring officer." in say(paper)
    empty = write_minutes(nothing)
    assert "Who was present, and who sent apologies: to be completed by the clerk." in say(empty)
    assert not [block for block in empty.blocks if isinstance(block, Table)]


def test_where_two_versions_stand_that_is_said(proceedings: Proceedings) -> None:
    paper = write_minutes(replace(proceedings, disputed=("What was resolved?",)))
    assert "Two versions stand in the record, and both are used here, of: “What was resolved?”." in say(paper)
