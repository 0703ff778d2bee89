"""The recommendation schedule: a block for each that was agreed, with its two clocks and what it lacks."""

from dataclasses import replace

import pytest
from tests.publication.made_review import HOMES, LATE, WAITS, vary
from tests.publication.papers import list_words

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import Heading, Paper, Paragraph, Points, Terms
from scrutiny.publication.reviews.rests import AT_THE_END
from scrutiny.publication.reviews.schedule import write_schedule
from scrutiny.review.proceedings import Proceedings


@pytest.fixture(scope="module")
def paper(proceedings: Proceedings) -> Paper:
    return write_schedule(proceedings)


def list_terms(paper: Paper) -> list[dict[str, str]]:
    return [dict(block.terms) for block in paper.blocks if isinstance(block, Terms)]


def test_each_that_was_agreed_has_a_block_in_the_words_that_were_typed(paper: Paper) -> None:
    said = [block.words for block in paper.blocks if isinstance(block, Paragraph)]
    assert {HOMES, WAITS} <= set(said)
    assert LATE not in said
    headings = [block.words for block in paper.blocks if isinstance(block, Heading)]
    assert headings == [*(f"Recommendation {number}, SR 26/27-0{number}" for number in (1, 2, 3)), AT_THE_END]


def test_what_officers_propose_and_what_is_accepted_stand_apart(paper: Paper) -> None:
    first, second, _third = list_terms(paper)
    assert first["Status that officers propose"] == "On track"
    assert first["Status that the committee accepts"] == "At risk"
    assert first["Why the proposed status was not accepted"] == "not enough; Four are not ten"
    assert second["Status that the committee accepts"] == "None yet"


def test_the_clock_of_the_answer_is_not_that_of_the_deed(paper: Paper) -> None:
    first, second, _third = list_terms(paper)
    assert first["Answer due"].startswith("27 January 2027. Two months that begin with 28 November 2026")
    assert first["Answer due"].endswith("Check with your monitoring officer.")
    assert first["To be done by"] == "31 March 2027"
    assert first["Answer"].startswith("What was answered: accepted; For which reason: It is right")
    assert (second["Answer due"], second["To be done by"]) == ("Not started", "soon")


def test_what_is_missing_is_said_and_every_one_is_linked(paper: Paper) -> None:
    assert "“soon” is not a date." in list_terms(paper)[1]["What it still lacks"]
    (whole,) = [block for block in paper.blocks if isinstance(block, Points)]
    name = "Percentage of referrals within 12 months of an earlier referral"
    for terms in list_terms(paper):
        assert terms["It rests on"].startswith(f"{name}, 24.2% (year to March 2025) (see 1 at the end); ")
    # Each is said in full once, however many recommendations rest on it.
    assert "than England’s 22.6%" in whole.points[0]
    assert len(whole.points) == 2


def test_what_was_counted_stands_first(paper: Paper) -> None:
    (counts,) = paper.tables
    assert ("Agreed", 3) in counts.rows


def test_what_is_carried_over_stands_after_what_was_agreed(proceedings: Proceedings) -> None:
    carried = replace(proceedings, proposals=(), carried=proceedings.agreed[:1])
    headings = [block.words for block in write_schedule(carried).blocks if isinstance(block, Heading)]
    assert headings == ["Carried over, SR 26/27-01", AT_THE_END]


def test_nothing_agreed_is_said_and_no_schedule_made(proceedings: Proceedings) -> None:
    with pytest.raises(PaperNotMade, match="Nothing has been agreed yet"):
        write_schedule(vary(proceedings, "proposed"))


def test_forty_one_recommendations_have_forty_one_blocks(proceedings: Proceedings) -> None:
    paper = write_schedule(vary(proceedings, "agreed", 41))
    assert len(list_terms(paper)) == 41
    assert "\n".join(list_words(paper)).count("This is number") == 41
