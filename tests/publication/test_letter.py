"""The letter that gives notice: one to each body, dated, with what the law asks of that body and no other."""

from dataclasses import replace
from datetime import date

import pytest
from tests.publication.made_review import HOMES, LEADS, WAITS, vary
from tests.publication.papers import list_words

from scrutiny.errors import PaperNotMade
from scrutiny.guide.columns import Becomes
from scrutiny.publication.paper import Paper, ToComplete
from scrutiny.publication.reviews.letter import write_letters
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.vocabulary import Respondent

DATED = date(2026, 11, 28)
Letters = dict[str, Paper]


@pytest.fixture(scope="module")
def letters(proceedings: Proceedings) -> Letters:
    return dict(write_letters(proceedings, DATED))


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


def ask(held: Proposal, respondent: Respondent | None, name: str) -> Proposal:
    parts = {**held.recommendation.parts, Becomes.RECOMMENDED_TO: name}
    return replace(held, respondent=respondent, recommendation=replace(held.recommendation, parts=parts))


def test_the_executive_has_two_months_that_begin_with_the_day_of_receipt(letters: Letters) -> None:
    said = say(letters["letter-executive"])
    assert "Under section 9FE of the Local Government Act 2000 the committee gives notice" in said
    assert "(by 27 January 2027, if you receive it on the day of this letter)." in said
    assert "28 November 2026" in said
    assert f"{HOMES} By: 31 March 2027. Because: Moves cost friends." in said
    assert WAITS in said
    assert LEADS not in said
    assert "Check with your monitoring officer." in said


def test_an_nhs_body_has_twenty_eight_days_and_a_duty_of_its_own(letters: Letters) -> None:
    said = say(letters["letter-nhs"])
    assert "regulation 22 of SI 2013/218 (by 26 December 2026" in said
    assert "Leeds and York Partnership NHS Trust" in said
    assert "9FE" not in said
    assert HOMES not in said


def test_each_partner_has_a_letter_of_its_own_with_a_duty_and_no_day(proceedings: Proceedings) -> None:
    first, second, third = proceedings.agreed
    partners = tuple(
        ask(held, Respondent.PARTNER, name)
        for held, name in ((first, "../etc/passwd"), (second, "The college"), (third, "The college"))
    )
    letters = dict(write_letters(replace(proceedings, proposals=partners), DATED))
    assert [*letters] == ["letter-partner-1", "letter-partner-2"]
    assert "have regard" in say(letters["letter-partner-1"])
    assert "if you receive it" not in say(letters["letter-partner-1"])
    assert "Recommendation 3" in say(letters["letter-partner-2"])
    assert HOMES not in say(letters["letter-partner-2"])


def test_the_chair_signs_and_copies_go_to_two_posts(letters: Letters) -> None:
    gaps = [block.words for block in letters["letter-executive"].blocks if isinstance(block, ToComplete)]
    assert gaps[-1] == "Signature: to be completed by the chair."
    assert "Copies to: the director of children’s services; the monitoring officer" in say(
        letters["letter-nhs"]
    )


def test_a_letter_without_a_date_or_with_nothing_agreed_is_refused(proceedings: Proceedings) -> None:
    with pytest.raises(PaperNotMade, match="needs its date"):
        list(write_letters(proceedings, None))
    with pytest.raises(PaperNotMade, match="Nothing has been agreed yet"):
        list(write_letters(vary(proceedings, "proposed"), DATED))


def test_what_says_of_nobody_who_must_answer_is_in_no_letter_and_that_is_said(
    proceedings: Proceedings,
) -> None:
    first, second, third = proceedings.agreed
    held = replace(proceedings, proposals=(first, ask(second, None, ""), third))
    written = write_letters(held, DATED)
    assert [next(written)[0], next(written)[0]] == ["letter-executive", "letter-nhs"]
    with pytest.raises(PaperNotMade, match="Recommendation 2 is in no letter"):
        next(written)


def test_forty_one_recommendations_go_into_one_letter(proceedings: Proceedings) -> None:
    held = vary(proceedings, "agreed", 41)
    executive = replace(
        held, proposals=tuple(replace(each, respondent=Respondent.EXECUTIVE) for each in held.proposals)
    )
    ((_name, paper),) = write_letters(executive, DATED)
    assert say(paper).count("This is number") == 41


@pytest.mark.parametrize("dated", [date.max, date.min, date(202, 12, 10), date(2100, 1, 1)])
def test_a_letter_of_a_year_that_nobody_means_is_refused(proceedings: Proceedings, dated: date) -> None:
    with pytest.raises(PaperNotMade, match=r"its year must be from 2000 to 2099\.\nGive the day"):
        list(write_letters(proceedings, dated))
