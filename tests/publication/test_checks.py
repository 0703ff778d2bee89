"""The checks of a paper for the public: what each must find, and what is no reason to stop anybody."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.publication.clean_reviews import REVIEWS

from scrutiny.curated import settings
from scrutiny.errors import PaperNotMade, ParametersBroken
from scrutiny.publication.catalogue import COVER_REPORT, SHEETS
from scrutiny.publication.checks.counts import find_small_counts
from scrutiny.publication.checks.hits import READ_AGAIN, Hit
from scrutiny.publication.checks.names import find_names
from scrutiny.publication.checks.papers import check_paper, find_open_hits, say_hits
from scrutiny.publication.checks.patterns import list_patterns
from scrutiny.publication.paper import Paper, Paragraph, Table, Value
from scrutiny.publication.reviews.choosing import keep_marked
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.marking import Marked
from scrutiny.review.minuted import Resolution, Witness
from scrutiny.review.own_figures import OwnFigure
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
        "a nine-year-old in foster care moved",
        "An eight year old was excluded",
        "A girl aged twelve went missing",
        "the boy, 9, moved school",
        "a girl (eleven) from the home",
        "A Year 4 pupil at the academy",
        "her mother told us",
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
        "3 of the 40 children waited",
        "3 out of 40 children waited",
        "Four of our 52 care leavers were homeless",
        "Three of the 212 looked after children",
        "5 of the 120 foster carers left",
        "Of 52 care leavers, 3 were homeless.",
        "Of all our fifty-two care leavers four were homeless.",
        "Of 52 care leavers 40 work, 9 train and 3 do neither.",
    ),
    "The sum": (
        "40% of 12 children",
        "25 per cent of the 16 placements",
        "Of 45 children in care 19 live here and 21 nearby.",
        "Of the 40 children in care, 36 have an up-to-date plan.",
        "36 of 40 children have a plan.",
        "36 out of the 40 children have a plan.",
        "There are 40 children in care and 36 have a plan",
        "Of the 40 children in care 36 have a plan and 20 are at school here",
        "Of the 12 children nine moved",
        "There were 60 care leavers: 31 in work, 14 in college and 11 in training",
    ),
    "Visits": (
        "When we visited the home it was cold",
        "on our visit staff said so",
        "Notes of the visit say otherwise",
        "after a private visit",
        "the regulation 44 report",
        "Members were shown round a new hostel",
    ),
    "Numbers": (
        "LS1 1UR",
        "0113 222 4444",
        "ask a.person@example.org",
        "born on 3 May",
        "12/03/2014",
        "case 4815162",
        "ref AB 12345",
        "Her date of birth is 12 March 2012",
        "dob 12 March 2012",
        "born in Leeds on 12 March 2012",
        "on his birthday in May",
        "NHS number 943 476 5919",
        "943 476 5919",
        "NHS no. 9434765919",
        "QQ 12 34 56 C",
        "case number 48213",
        "the case no. 4821-B",
        "Case reference: AB-482",
        "ls1 4ap",
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
    "Of 400 children 120 wait for 20 working days, 90 for 30 and 40 for longer than 45.",
    "After each monitoring visit by Ofsted the letter is published, and the visits from inspectors go on.",
    "Of 400 children 380 have a plan, and 380 of the 400 children were seen in 2025.",
    "All of the 40 children in care, and 40 of 40 care leavers, have a plan.",
    "In Q1 2nd visits were late; by a3 1st drafts the case numbers rose, and no case number is kept.",
    "Nine in ten sixteen and seventeen year olds who leave care, and pupils in Year 4, are seen each year.",
    "That each care leaver has a plan before their 18th birthday, and a home from that birthday on.",
    "Babies born in 2025, and children who are aged nine to twelve at school, are seen sooner.",
    "Of 400 children 380 have one social worker, and of the 90 that moved 30 moved within 5 days.",
    "Of 90 families, 45 had help within 20 days and 20 within 40 days, in the year to March 2025.",
)


def find(check: str, words: str) -> list[str]:
    if check == "Names":
        return list(find_names(words, ["Leeds", "Leeds City Council", "Cllr Ada Byron"]))
    (found,) = (finder for name, finder, _sentence in list_patterns() if name == check)
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


def resolve(nothing: Proceedings, **marks: Mark) -> Proceedings:
    """Hold resolutions that are marked so, each by its words."""
    things = {words: f"Resolution: {words}" for words in marks}
    held = {things[words]: Marked(things[words], mark) for words, mark in marks.items()}
    return replace(
        nothing,
        resolutions=tuple(Resolution(words, thing=thing) for words, thing in things.items()),
        marks=held,
    )


def test_a_part_of_what_is_exempt_holds_a_paper_and_so_does_why_it_is_withheld(nothing: Proceedings) -> None:
    words = "That the council buys the site in Armley for two million pounds and tells nobody until May"
    held = resolve(nothing, **{words: Mark.EXEMPT})
    (thing,) = held.marks
    held = replace(
        held, marks={thing: replace(held.marks[thing], reason="A bid by a firm nearby is expected soon")}
    )
    part = "We heard that the council buys the site in Armley for two million pounds and more."
    for said in (part, "A bid by a firm nearby is expected soon."):
        (hit,) = find_open_hits(make(said), replace(held, let_stand={said: "It is known"}))
        assert (hit.check, hit.is_hard, hit.sentence) == (
            "Part 2",
            True,
            "This was said with the public out.",
        )
    assert look(held, "The council buys a site in May.") == []


@pytest.mark.parametrize(
    "words",
    ["The draft report says so", "as the report in draft has it", "Ofsted’s letter, still in draft, is kind",
     "We saw it for factual accuracy", "the draft inspection findings"],
)  # fmt: skip
def test_a_report_in_draft_holds_a_paper_whoever_lets_it_stand(words: str, nothing: Proceedings) -> None:
    held = resolve(nothing, **{words: Mark.PUBLIC})
    hits = find_open_hits(make(words), replace(held, let_stand={words: "It is known"}))
    assert [(hit.check, hit.is_hard) for hit in hits] == [("Draft report", True)]


def test_a_councils_own_list_of_homes_and_schools_is_looked_for(
    nothing: Proceedings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "leeds-places.txt").write_text("# Ours\nThe Beeches\n\nRosewood\n")
    monkeypatch.setenv(settings.PARAMETERS, str(tmp_path))
    held = resolve(
        nothing, **{"That the beeches is full": Mark.PUBLIC, "That rosewoods are planted": Mark.PUBLIC}
    )
    hits = look(held, "That the beeches is full. That rosewoods are planted.")
    assert [(hit.check, hit.words) for hit in hits] == [("Places", "The Beeches")]
    for wrong in ("x" * 121, "x"):
        (tmp_path / "papers" / "leeds-places.txt").write_text(wrong)
        with pytest.raises(ParametersBroken, match=r"leeds-places\.txt"):
            look(held, "That the beeches is full.")


def test_the_same_count_elsewhere_that_gives_a_small_one_back_is_found(nothing: Proceedings) -> None:
    first, other = "That 45 children moved in the year", "That of 41 children moved all were told"
    held = resolve(nothing, **{first: Mark.PUBLIC, other: Mark.PUBLIC})
    assert [(hit.check, hit.words) for hit in look(held, first)] == [("The sum", "45 children … 41 children")]
    # What stands in no paper for the public gives nothing back.
    assert look(resolve(nothing, **{first: Mark.PUBLIC, other: Mark.WORKING}), first) == []


@pytest.mark.parametrize("review", REVIEWS, ids=["placements", "help", "leavers"])
def test_a_clean_review_raises_at_most_one_false_alarm(review: tuple[str, ...], nothing: Proceedings) -> None:
    held = resolve(nothing, **dict.fromkeys(review, Mark.PUBLIC))
    assert len(look(held, " ".join(review))) <= 1


OWN = OwnFigure("Visits in time", "%", "October 2026", "83%", 83.0, 7, 9, "7 of 9")
MISSING = OwnFigure("Missing from home", "children", "October 2026", "6 children", 6.0)


def mark_own(nothing: Proceedings, figure: OwnFigure, *marks: Mark) -> Proceedings:
    marked = {figure.thing: Marked(figure.thing, marks[0])} if marks else {}
    return replace(nothing, own_figures=(figure,), marks={**nothing.marks, **marked})


@pytest.mark.parametrize("marks", [(), (Mark.WORKING,), (Mark.EXEMPT,)])
def test_a_figure_of_the_councils_own_goes_nowhere_until_it_is_marked_public(
    marks: tuple[Mark, ...], nothing: Proceedings
) -> None:
    held = mark_own(nothing, OWN, *marks)
    (hit,) = find_open_hits(make(f"We saw {OWN.said}."), replace(held, let_stand={OWN.said: "It is known"}))
    assert (hit.check, hit.is_hard) == ("Local figures", True)
    assert hit.sentence == "Nobody has said that this may be published."
    assert keep_marked(held, Mark.PUBLIC).own_figures == ()


def test_a_measure_that_somebody_typed_with_its_figure_is_found(nothing: Proceedings) -> None:
    typed, other = "That visits in time, at 83%, are too few", "That visits in time are above 80%"
    held = resolve(nothing, **{typed: Mark.PUBLIC, other: Mark.PUBLIC})
    held = mark_own(held, OWN)
    assert [hit.words for hit in look(held, f"{typed}. {other}.")] == ["Visits in time … 83%"]


@pytest.mark.parametrize(("figure", "is_found"), [(OWN, True), (MISSING, True),
    (replace(OWN, count=12, base=15, behind="12 of 15"), False), (replace(MISSING, figure=16.0), False),
    (replace(MISSING, unit="days"), False),
    (replace(MISSING, measure="Children missing from home", unit="number"), True),
    (replace(MISSING, measure="Visits", unit="number"), False)])  # fmt: skip
def test_a_small_count_behind_a_public_figure_of_the_councils_own_is_found(
    figure: OwnFigure, nothing: Proceedings, *, is_found: bool
) -> None:
    held = mark_own(nothing, figure, Mark.PUBLIC)
    assert [hit.check for hit in look(held, figure.said)] == (["Small count"] if is_found else [])
    for kind in (SHEETS, COVER_REPORT):
        if is_found:
            with pytest.raises(PaperNotMade, match="small count"):
                list(write_papers(kind, held, mark=Mark.PUBLIC))
        else:
            assert list(write_papers(kind, held, mark=Mark.PUBLIC))


@pytest.mark.parametrize("cells", [(83.0, 7, 9), ("83%", "7 of 9")])
def test_a_figure_that_is_not_public_is_found_in_the_cells_of_a_table(
    cells: tuple[Value, ...], nothing: Proceedings
) -> None:
    table = Table("Figures", ("What", "When", *map(str, cells)), ((OWN.measure, OWN.period, *cells),))
    hits = check_paper(replace(make("Words"), blocks=(table,)), mark_own(nothing, OWN))
    assert [(hit.check, hit.is_hard) for hit in hits] == [("Local figures", True)]


def test_a_council_sets_how_few_people_are_asked_about(nothing: Proceedings) -> None:
    words = "That 7 families wait"
    held = resolve(nothing, **{words: Mark.PUBLIC})
    assert [hit.sentence for hit in look(held, words)] == ["Give “fewer than 10”."]
    assert look(replace(held, fewest_told=5), words) == []
    (hit,) = look(replace(held, fewest_told=8), words)
    assert hit.sentence == "Give “fewer than 8”."


@pytest.mark.parametrize(("words", "number"), [("eleven children", 11), ("twelve families wait", 12),
    ("nineteen of our 400 care leavers", 19), ("twenty-one carers left", 21), ("forty children", 40),
    ("ninety nine cases", 99)])  # fmt: skip
def test_a_number_in_words_counts_up_to_the_highest_threshold(words: str, number: int) -> None:
    assert list(find_small_counts(words, number + 1))
    assert list(find_small_counts(words, number)) == []
    assert list(find_small_counts("A hundred children, or one hundred families", 100)) == []


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


def test_what_is_fed_back_found_and_answered_is_checked_as_all_that_was_typed(nothing: Proceedings) -> None:
    words = "The audits of nine children were late again."
    row = GatheredRow((("What was answered", words),), f"Answer to feedback: {words}", (words,))
    made: tuple[Proceedings, ...] = (
        replace(nothing, feedback=(row,)),
        replace(nothing, feedback_answers=(row,)),
        replace(nothing, found=(row,)),
    )
    for held in made:
        assert "Mark" in {hit.check for hit in look(held, words)}
        public = replace(held, marks={row.thing: Marked(row.thing, Mark.PUBLIC)})
        assert "Small count" in {hit.check for hit in look(public, words)}
