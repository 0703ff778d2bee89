"""The checks of a paper for the public: what each must find, and what is no reason to stop anybody."""

from dataclasses import replace
from datetime import date

import pytest

from scrutiny.publication.checks.hits import READ_AGAIN, Hit
from scrutiny.publication.checks.names import find_names
from scrutiny.publication.checks.papers import check_paper, find_open_hits, say_hits
from scrutiny.publication.checks.patterns import PATTERNS
from scrutiny.publication.paper import Paper, Paragraph
from scrutiny.review.marking import Marked
from scrutiny.review.minuted import Resolution, Witness
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark

# Of each pattern kind what must be found.
FOUND = {
    "Names": (
        "Jane Smith was not told",
        "we heard from Anne-Marie O’Neill",
        "Ask Mohammed Al-Sayed why",
        "Mrs Patel waited",
        "Dr Okafor said so",
        "JANE SMITH was moved",
        "Zoë Müller",
    ),
    "Child or family": (
        "A boy aged 14 who was excluded from school",
        "the 9-year-old who was moved twice",
        "a 15 year old in hospital",
        "the mother of the twins",
        "Child B waited",
        "J. S. was not seen",
    ),
    "Places": (
        "Children at Oak Lodge waited",
        "St Mark’s Primary",
        "Roundhay High",
        "Moor Allerton Academy",
        "those at Elm Tree House",
        "on Acacia Avenue",
    ),
    "Quotation": (
        "One young person said “nobody ever asked me”",
        "A girl told us: ‘they moved my things in bags’",
        "Young people: I was not told",
    ),
    "Small count": (
        "3 children were moved",
        "two care leavers",
        "nine foster carers left",
        "4 disabled young people",
        "one child",
        "5 open cases",
        "7 families",
    ),
    "The sum": ("40% of 12 children", "25 per cent of the 16 placements"),
    "Numbers": (
        "LS1 1UR",
        "0113 222 4444",
        "ask a.person@example.org",
        "born on 3 May",
        "12/03/2014",
        "case 4815162",
        "ref AB 12345",
    ),
}
# What committees write, and no check has a reason to stop.
CLEAN = (
    "We recommend that the Director of Children’s Services reports to the Scrutiny Board by March 2027.",
    "Leeds City Council and West Yorkshire Combined Authority agree a Family Help plan with the NHS Trust.",
    "Care leavers aged 19 to 21 are in education, and 16 and 17 year olds who are homeless are seen.",
    "The Virtual School and the Corporate Parenting Board look at school moves each quarter.",
    "Of 1,498 children in care 19% live over 20 miles away. Fewer than 10 children were counted in one year.",
    "That the Executive Member for Children and Families answers within two months, under section 9FE.",
    "Ofsted’s report of June 2025 asks for better pathway plans. Working Together 2026 says the same.",
    "What young people want is to be told early, and by somebody they know.",
    "12 children’s homes were visited in 2026; the Family Court saw 40 care applications.",
    "No child waits longer than 45 working days for an assessment by the Integrated Front Door.",
)


def find(check: str, words: str) -> list[str]:
    if check == "Names":
        return list(find_names(words, ["Leeds", "Leeds City Council", "Cllr Ada Byron"]))
    (found,) = (finder for name, finder, _sentence in PATTERNS if name == check)
    return list(found(words))


@pytest.mark.parametrize(
    ("check", "words"), [(check, words) for check, all_ in FOUND.items() for words in all_]
)
def test_each_check_finds_what_it_looks_for(check: str, words: str) -> None:
    assert find(check, words)


@pytest.mark.parametrize("words", CLEAN)
def test_what_committees_write_raises_no_alarm(words: str) -> None:
    assert {check: find(check, words) for check in FOUND if find(check, words)} == {}


def test_members_who_are_minuted_may_be_named() -> None:
    assert find("Names", "Moved by Cllr Ada Byron") == []
    assert find("Names", "Moved by Cllr Ada Byron Jones") == ["Cllr Ada Byron Jones"]
    assert find("Names", "As Leeds Smith said") == ["Leeds Smith"]


def make(words: str) -> Paper:
    return Paper("A paper", "Leeds City Council", date(2026, 11, 29), (Paragraph(words),), Mark.PUBLIC)


def look(proceedings: Proceedings, words: str) -> list[Hit]:
    return list(check_paper(make(words), proceedings))


def test_what_is_not_public_holds_a_paper_and_nobody_can_let_it_stand(nothing: Proceedings) -> None:
    words = "That the contract of the home ends"
    for mark in (Mark.EXEMPT, Mark.WORKING):
        name = f"Resolution: {words}"
        resolutions = (Resolution(words, thing=name),)
        marks = {name: Marked(name, mark)}
        held = replace(nothing, resolutions=resolutions, marks=marks, let_stand={words: "It is known"})
        (hit,) = find_open_hits(make(f"We resolved {words.upper()}."), held)
        assert (hit.check, hit.is_hard) == ("Mark", True)
    assert look(replace(held, marks={name: Marked(name, Mark.PUBLIC)}), words) == []


def test_a_post_may_be_named_of_whom_a_witness_was_not_for_all(nothing: Proceedings) -> None:
    witness = Witness(
        "Director of Children’s Services", said="That the home will have closed", thing="Witness: x"
    )
    held = replace(nothing, witnesses=(witness,))
    assert look(held, "The Director of Children’s Services answers.") == []
    assert [hit.words for hit in look(held, "That the home will have closed by May.")] == [witness.said]


def test_what_was_answered_alone_and_what_ofsted_has_not_published_hold_a_paper(nothing: Proceedings) -> None:
    alone = replace(nothing, alone=("I do not trust the figures",))
    assert [hit.check for hit in look(alone, "Some said: I do not trust the figures.")] == ["Alone"]
    early = replace(nothing, unpublished=("The quality of plans for care leavers",))
    assert [hit.check for hit in look(early, "It asks for the quality of plans for care leavers.")] == [
        "Embargo"
    ]


def test_in_the_weeks_before_an_election_that_is_said(nothing: Proceedings) -> None:
    day = nothing.briefing.as_at
    (hit,) = look(replace(nothing, pre_election=(day, day)), "Words")
    assert hit.sentence == "You are in the weeks before an election. Check first."


def test_what_somebody_let_stand_holds_no_paper_and_a_working_paper_is_not_held(
    proceedings: Proceedings,
) -> None:
    typed = replace(proceedings, review="Jane Smith", marks={})
    words = "The review Jane Smith"
    assert [hit.words for hit in find_open_hits(make(words), typed)] == ["Jane Smith"]
    assert find_open_hits(make(words), replace(typed, let_stand={"Jane Smith": "Its name"})) == ()
    assert find_open_hits(replace(make(words), mark=Mark.WORKING), typed) == ()


def test_published_figures_are_not_looked_at_again(proceedings: Proceedings) -> None:
    assert (
        look(replace(proceedings, marks={}), "In Rutland 6 of 32 children in care were seeking asylum.") == []
    )


def test_the_hits_are_listed_and_the_last_word_is_to_read_it_again() -> None:
    said = say_hits([Hit("Names", "Action 2", "Jane Smith", "Give the post, not the person.")])
    assert said.splitlines() == [
        "1 place must be looked at first.",
        "- Action 2, names: “Jane Smith”. Give the post, not the person.",
        READ_AGAIN,
    ]
