"""Papers for the public, and the exempt part: each holds what was marked so, and the withheld is listed."""

from dataclasses import replace

import pytest
from tests.publication.made_review import HOMES, LATE, LEADS, WAITS
from tests.publication.papers import list_words
from tests.publication.test_papers_of_a_review import LETTER_DAY

from scrutiny.errors import PaperNotMade
from scrutiny.publication.catalogue import (
    COVER_REPORT,
    EXEMPT_PART,
    MINUTES,
    SCHEDULE,
    WITHHELD,
    PaperKind,
    find_kinds,
)
from scrutiny.publication.checks.hits import READ_AGAIN
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.reviews.promised import list_promised
from scrutiny.publication.reviews.writing import check_papers, write_papers
from scrutiny.review.because import Link
from scrutiny.review.marking import Marked, name_answer
from scrutiny.review.meeting_tables import ACCEPTED_AS, PROPOSED, RESPONSES
from scrutiny.review.minuted import Resolution
from scrutiny.review.own_figures import OwnFigure
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import begin_lower

PUBLIC = (COVER_REPORT, MINUTES, SCHEDULE, WITHHELD)
KEPT_BACK = (WAITS, LEADS, LATE, "Send the audit", "Waits by month", "The tender is under way", "Waits grew")


def write(kind: PaperKind, held: Proceedings, mark: Mark = Mark.PUBLIC) -> Paper:
    ((_name, paper),) = write_papers(kind, held, mark=mark)
    return paper


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


@pytest.mark.parametrize("kind", PUBLIC, ids=lambda kind: kind.name)
def test_a_paper_for_the_public_holds_nothing_that_was_not_marked_so(
    kind: PaperKind, proceedings: Proceedings
) -> None:
    paper = write(kind, proceedings)
    assert paper.head.startswith("For general release. Draft, not signed.")
    assert paper.mark is Mark.PUBLIC
    assert [words for words in KEPT_BACK if words in say(paper)] == []


def test_what_was_marked_public_stands_there(proceedings: Proceedings) -> None:
    said = say(write(MINUTES, proceedings))
    assert HOMES in said
    assert "That the report be received" in said
    assert "Cllr Ada Byron (Chair)" in said
    assert "Nothing under this heading is marked as public." in said
    schedule = say(write(SCHEDULE, proceedings))
    assert "Proposed by" not in schedule
    assert "Four homes are open" not in schedule
    assert "It is right" not in schedule


def test_a_review_without_marks_has_nothing_for_the_public(proceedings: Proceedings) -> None:
    unmarked = replace(proceedings, marks={})
    said = say(write(COVER_REPORT, unmarked))
    assert "Nothing under this heading is marked as public." in said
    assert HOMES not in said
    with pytest.raises(PaperNotMade, match="Nothing that was agreed is marked as public"):
        write(SCHEDULE, unmarked)


def test_the_exempt_part_says_what_paragraph_why_and_who_decided(proceedings: Proceedings) -> None:
    paper = write(EXEMPT_PART, proceedings)
    said = say(paper)
    assert paper.head.startswith("Exempt.")
    assert "Not for publication by reason of paragraph 3 of Part 1 of Schedule 12A" in said
    assert WAITS in said
    assert "Send the audit of moves; Director" in said
    assert "The tender is under way" in said
    assert "disclosing it. Check with your monitoring officer." in said
    assert HOMES not in said
    assert LEADS not in said


def test_without_paragraph_reason_or_decision_there_is_no_exempt_part(proceedings: Proceedings) -> None:
    bare = {"Action: Visit": Marked("Action: Visit", Mark.EXEMPT)}
    with pytest.raises(PaperNotMade, match="“Action: Visit” has no reason for withholding it"):
        write(EXEMPT_PART, replace(proceedings, marks=bare))
    with pytest.raises(PaperNotMade, match="Nothing is marked exempt"):
        write(EXEMPT_PART, replace(proceedings, marks={}))


def test_an_exempt_part_is_made_for_whoever_names_it_alone() -> None:
    assert EXEMPT_PART not in find_kinds("", of_review=True)
    assert find_kinds("exempt-part") == (EXEMPT_PART,)


def test_what_was_withheld_is_listed_and_tells_nothing_of_it(proceedings: Proceedings) -> None:
    (table,) = write(WITHHELD, proceedings).tables
    cells = (
        "3: financial or business affairs",
        "A contract is being let",
        "Monitoring officer",
        "1 June 2027",
    )
    assert table.rows == (("Recommendation 1", *cells), ("Action 1", *cells))
    assert "Nothing is withheld." in say(write(WITHHELD, replace(proceedings, marks={})))


def test_a_hit_holds_its_paper_and_no_other(proceedings: Proceedings) -> None:
    (resolution, *others) = proceedings.resolutions
    named = replace(resolution, text="That Jane Smith be thanked")
    held = replace(proceedings, resolutions=(named, *others))
    with pytest.raises(PaperNotMade, match="1 place must be looked at first") as stopped:
        write(MINUTES, held)
    assert "Resolution 1, names: “Jane Smith”. Give the post, not the person." in str(stopped.value)
    assert write(COVER_REPORT, held)
    assert [hit.words for hit in check_papers(held)] == ["Jane Smith"]
    assert write(MINUTES, replace(held, let_stand={"Jane Smith": "She agreed to be named"}))
    assert write(MINUTES, held, Mark.WORKING)


def test_the_words_of_an_answer_stand_in_a_public_schedule_once_they_are_marked_so(
    proceedings: Proceedings,
) -> None:
    link = Link(
        "answer:rr_before",
        "Reactive review, question 1: Had we seen it?",
        "Answered “We had not seen it at all”",
    )
    first = proceedings.proposals[0]
    resting = replace(
        first, recommendation=replace(first.recommendation, links=(link,)), rests_on=(link.said,)
    )
    held = replace(proceedings, proposals=(resting, *proceedings.proposals[1:]))
    said = say(write(SCHEDULE, held))
    assert "Had we seen it?" in said
    assert "We had not seen it at all" not in said
    name = name_answer(link)
    marked = replace(held, marks={**held.marks, name: Marked(name, Mark.PUBLIC)})
    assert link.then in say(write(SCHEDULE, marked))
    exempt = replace(held, marks={**held.marks, name: Marked(name, Mark.EXEMPT)})
    assert "We had not seen it at all" not in say(write(SCHEDULE, exempt))
    # Wherever else the words would stand, nobody can let them.
    themes = (f"They said: {link.then}",)
    shown = replace(held, themes=themes, marks={**held.marks, f"Theme: {themes[0]}": Marked("", Mark.PUBLIC)})
    with pytest.raises(PaperNotMade, match="What recommendation 1 rests on, mark"):
        write(COVER_REPORT, shown)


# One forbidden thing of each hard kind, in the words of a resolution that somebody marked public.
EXEMPT = "That the council buys the site in Armley for two million pounds and tells nobody until May"
OWN = OwnFigure("Visits in time", "%", "October 2026", "83%", 83.0, 70, 84, "70 of 84")
FORBIDDEN = {
    "Mark": "That waits by month are told to nobody",
    "Alone": "I do not trust the figures that we are given",
    "Embargo": "The quality of plans for care leavers is not good enough",
    "Draft report": "That the draft inspection report is welcome",
    "Part 2": "We heard that the council buys the site in Armley for two million pounds and more",
    "Local figures": f"That {OWN.said} is too few",
    "Background papers": "That the Tender for homes be read",
}


def forbid(held: Proceedings) -> Proceedings:
    """Hold a review in which people marked as public what holds one thing of each hard kind."""
    public = tuple(
        Resolution(words, stands="carried", thing=f"Resolution: {words}") for words in FORBIDDEN.values()
    )
    hidden = (Resolution(EXEMPT, thing="Resolution: x"), Resolution(FORBIDDEN["Mark"], thing="Resolution: y"))
    marks = {
        **held.marks,
        **{held.thing: Marked(held.thing, Mark.PUBLIC) for held in public[1:]},
        "Resolution: x": Marked("Resolution: x", Mark.EXEMPT),
        "Document: Tender for homes": Marked("Document: Tender for homes", Mark.EXEMPT),
    }
    # That one is typed where something public stands as well.
    theme = f"They say: {FORBIDDEN['Mark']}"
    return replace(
        held,
        resolutions=(*held.resolutions, *public[1:], *hidden),
        themes=(theme,),
        documents=("Tender for homes",),
        alone=(FORBIDDEN["Alone"],),
        unpublished=(FORBIDDEN["Embargo"],),
        own_figures=(OWN,),
        marks={**marks, f"Theme: {theme}": Marked("", Mark.PUBLIC)},
        let_stand=dict.fromkeys([*FORBIDDEN.values(), EXEMPT, OWN.said, "Tender for homes"], "It is known"),
    )


def test_of_each_forbidden_thing_of_the_hard_kinds_none_comes_through_and_each_is_listed(
    proceedings: Proceedings,
) -> None:
    held = forbid(proceedings)
    hits = check_papers(held)
    assert {hit.check for hit in hits if hit.is_hard} == set(FORBIDDEN)
    stopped = []
    for kind in find_kinds("", of_review=True):
        try:
            papers = [paper for _name, paper in write_papers(kind, held, LETTER_DAY, Mark.PUBLIC)]
        except PaperNotMade as refused:
            stopped.append(kind)
            said = str(refused)
            assert "must be looked at first" not in said or said.endswith(READ_AGAIN)
        else:
            told = "\n".join(map(say, papers))
            assert [check for check, words in FORBIDDEN.items() if words in told] == []
    assert {COVER_REPORT, MINUTES} <= {*stopped}
    assert WITHHELD not in stopped


def test_a_status_in_an_officers_own_words_stands_in_no_paper_by_a_mark(proceedings: Proceedings) -> None:
    first, *others = proceedings.proposals
    assert first.tracked
    own, theirs = "Delayed: his mother at Oak House objected", "Not while he lives there"
    written = {
        **first.tracked.written,
        PROPOSED.about: {"Proposed status": own},
        ACCEPTED_AS.about: {"Accepted status": theirs},
        RESPONSES.about: {"What was answered": theirs},
    }
    held = replace(
        proceedings, proposals=(replace(first, tracked=replace(first.tracked, written=written)), *others)
    )
    said = say(write(SCHEDULE, held))
    assert HOMES in said
    assert own not in said
    assert theirs not in said
    assert "Status that" not in said
    assert own in say(write(SCHEDULE, held, Mark.WORKING))
    assert theirs.casefold() not in " ".join(list_promised(keep_marked(held, Mark.PUBLIC))).casefold()
    assert f"Accepted status: {begin_lower(theirs)}." in " ".join(list_promised(held))
    kept = say(write(SCHEDULE, proceedings))
    assert "On track" in kept
    assert "At risk" in kept


def rest_on(proceedings: Proceedings, link: Link) -> Proceedings:
    """Let a recommendation that is public rest on one thing."""
    chosen = keep_marked(proceedings, Mark.PUBLIC).proposals[0].recommendation.key
    proposals = tuple(
        replace(held, recommendation=replace(held.recommendation, links=(link,)), rests_on=(link.said,))
        if held.recommendation.key == chosen
        else held
        for held in proceedings.proposals
    )
    return replace(proceedings, proposals=proposals)


def list_rests(held: Proceedings) -> tuple[str, ...]:
    return keep_marked(held, Mark.PUBLIC).proposals[0].rests_on


def test_a_point_of_a_report_that_is_not_published_is_no_reason_in_a_public_paper(
    proceedings: Proceedings,
) -> None:
    link = Link("report:x", "The quality of plans", "The report, page 3")
    held = rest_on(proceedings, link)
    assert list_rests(held) == ("The report, page 3",)
    assert list_rests(replace(held, unpublished=(link.words,))) == ()
