"""A recommendation that rests on a letter of a visit, or on what members saw by theme, and papers of it."""

import pytest
from tests.review.conftest import OpenPage
from tests.review.made_letter import ASKED, STEADIER, TANGLED, make_letter, send_letter
from tests.review.page import REACTIVE, Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.publication.checks.papers import check_paper
from scrutiny.publication.paper import Paper, Paragraph
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.reviews.heading import head_paper
from scrutiny.review.because import Link
from scrutiny.review.fields import Option
from scrutiny.review.linking import list_links
from scrutiny.review.marking import Marked, list_things
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.proceedings import Proceedings, gather_proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.recommendations import Recommendation, RecommendationState
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.vocabulary import Mark

KEPT = "Peers said that strings are kept in a locked room."
FELT = "Staff are proud of their kites, and tired."
PLACE = "A hub in the east of the city"


@pytest.fixture
def leading(open_page: OpenPage) -> Visitor:
    return open_page(REACTIVE, "Lee Lead", "facilitator")


def write(page: Visitor, table: MeetingTable, *row: str) -> None:
    part = rules_of(panels.show_visits(page.opened))
    filled = [*row, *[""] * (len(table.headings) - len(row))]
    value = {"columns": [*table.headings], "rows": [filled]}
    saved(page.say(part, "save", about=table.about, value=value, replaces=[]))


def offer(page: Visitor, words: str) -> Option:
    return next(option for option in list_links(page.opened) if option.words == words)


def gather(page: Visitor, *options: Option, **marks: Mark) -> Proceedings:
    """Gather the review with one public recommendation, which rests on what was offered."""
    links = tuple(Link(option.key, option.words, option.small) for option in options)
    recommendation = Recommendation(
        key="k1",
        number=1,
        text="Look for lost kites.",
        parts={},
        said=(),
        links=links,
        proposers=(),
        seconders=(),
        state=RecommendationState.PROPOSED,
    )
    proposal = Proposal(
        recommendation, rests_on=tuple(link.said for link in links), thing="Recommendation: x"
    )
    held = {"Recommendation: x": Mark.PUBLIC} | {
        thing: mark for thing in list_things(page.opened) for words, mark in marks.items() if words in thing
    }
    gathered = gather_proceedings(page.opened)
    marked = {thing: Marked(thing, mark) for thing, mark in held.items()}
    return Proceedings(**{**vars(gathered), "proposals": (proposal,), "marks": marked})


def say_public(held: Proceedings) -> tuple[str, ...]:
    (proposal,) = keep_marked(held, Mark.PUBLIC).proposals
    return proposal.rests_on


def publish(page: Visitor, day: str = "2026-04-01") -> None:
    write(page, EVENTS, "monitoring visit", "2026-03-04", "Lost kites", "Ofsted", day)


def test_a_point_of_a_letter_is_offered_with_its_letter_and_page(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    offered = [offer(leading, words).small for words in (STEADIER, ASKED, TANGLED)]
    named = "Monitoring visit of 4 March 2026, page "
    assert offered == [f"{named}1", f"{named}2", f"{named}2"]


def test_a_letter_that_was_typed_is_offered_by_what_it_says_and_one_that_was_read_only_once(
    leading: Visitor,
) -> None:
    saved(send_letter(leading, make_letter()))
    write(leading, SAID, KEPT, "Peer review of May 2026, page 3", "worse")
    assert offer(leading, KEPT).small == "Peer review of May 2026, page 3"
    words = [option.words for option in list_links(leading.opened)]
    assert words.count(STEADIER) == 1


def test_a_visit_of_members_is_offered_by_its_theme_and_never_by_who_or_where(leading: Visitor) -> None:
    write(leading, OURS, PLACE, "2026-09-01", "Cllr Ada Byron", "", FELT)
    option = offer(leading, FELT)
    assert option.small == "A theme of a visit that members made."
    said = str(list_links(leading.opened))
    assert PLACE not in said
    assert "Cllr Ada Byron" not in said


def test_a_letter_goes_into_no_public_paper_before_its_day_is_entered(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    asked = offer(leading, ASKED)
    assert say_public(gather(leading, asked)) == ()
    publish(leading, "2027-04-01")
    assert say_public(gather(leading, asked)) == ()


def test_once_it_is_published_a_public_paper_names_the_letter_and_page(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    publish(leading)
    held = gather(leading, offer(leading, ASKED))
    assert say_public(held) == ("Monitoring visit of 4 March 2026, page 2",)
    assert held.proposals[0].rests_on == (f"{ASKED} (Monitoring visit of 4 March 2026, page 2)",)


def test_words_of_a_letter_that_is_held_back_hold_a_public_paper_wherever_they_stand(
    leading: Visitor,
) -> None:
    saved(send_letter(leading, make_letter()))
    held = gather(leading)
    assert [(hit.check, hit.is_hard) for hit in check_paper(say_paper(held, TANGLED), held)] == [
        ("Embargo", True)
    ]
    publish(leading)
    held = gather(leading)
    assert not check_paper(say_paper(held, TANGLED), held)


def say_paper(held: Proceedings, words: str) -> Paper:
    return head_paper(keep_marked(held, Mark.PUBLIC), "Paper", [Paragraph(f"We heard: {words}")])


def test_what_people_typed_of_visits_and_letters_is_public_only_once_it_is_marked(leading: Visitor) -> None:
    write(leading, SAID, KEPT, "Peer review of May 2026, page 3")
    write(leading, OURS, PLACE, "2026-09-01", "", "", FELT)
    options = offer(leading, KEPT), offer(leading, FELT)
    assert say_public(gather(leading, *options)) == ()
    assert say_public(gather(leading, *options, **{KEPT: Mark.PUBLIC, FELT: Mark.PUBLIC})) == (KEPT, FELT)
    held = gather(leading, *options)
    assert [hit.check for hit in check_paper(say_paper(held, FELT), held)] == ["Mark"]


def test_a_letter_says_on_its_page_that_it_is_held_back(leading: Visitor) -> None:
    saved(send_letter(leading, make_letter()))
    held = "No paper for the public speaks of it until"
    assert held in rules_of(panels.show_visits(leading.opened)).html
    publish(leading)
    assert held not in rules_of(panels.show_visits(leading.opened)).html
