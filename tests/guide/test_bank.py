"""The bank: six workbooks of prompts in plain words, each of which a member could read out."""

import re
from collections import Counter

import pytest

from scrutiny.errors import UnknownWorkbook
from scrutiny.guide.bank import read_bank
from scrutiny.guide.prompts import Prompt, WorkbookGuide
from scrutiny.register.councils import list_councils
from scrutiny.register.workbooks import list_workbooks
from scrutiny.vocabulary import Judgement, Role

PREFIXES = {
    "02_reactive_review": "rr_",
    "03_risk_assessment": "ra_",
    "04_performance_management": "pm_",
    "05_self_evaluation": "se_",
    "06_young_peoples_voice": "yp_",
    "07_scrutiny_plan": "sp_",
}
WITHOUT_PROMPTS = {"01_our_council"}
EMPTY_WORDS = re.compile(
    r"\b(robust|ensur\w+|stakeholders?|holistic|leverage|going forward|cohorts?|best practice|utilis\w+"
    r"|deliverables?|actionable|deep dive|KPIs?)\b",
    re.IGNORECASE,
)
IDENTIFYING = re.compile(
    r"\b(names?|ages?|schools?|address\w*|born|birth\w*|quotes?|verbatim)\b", re.IGNORECASE
)
# What officers call a thing in their own register of risks.
TRADE = ("control", "escalation", "mitigation", "appetite")
SHORT_FORM = re.compile(r"\b[A-Z]{2,}s?\b")

every_guide = pytest.mark.parametrize("guide", read_bank().guides, ids=lambda guide: guide.workbook)
every_prompt = pytest.mark.parametrize("prompt", read_bank().prompts, ids=lambda prompt: prompt.id)


def say_all(prompt: Prompt) -> list[str]:
    """Give every sentence of a prompt that a person may read."""
    return [
        prompt.question,
        prompt.why,
        *prompt.good_answer,
        prompt.change_our_mind,
        *prompt.answer.words,
    ]


def count_sentences(text: str) -> int:
    return len(re.findall(r"[.?!](?:\s|$)", text))


def test_each_workbook_but_the_first_has_prompts_of_its_own() -> None:
    assert [guide.workbook for guide in read_bank().guides] == list(PREFIXES)


def test_every_workbook_in_the_contents_that_asks_questions_has_them_in_the_bank() -> None:
    there = {workbook.notebook for workbook in list_workbooks()}
    assert there - WITHOUT_PROMPTS - set(PREFIXES) == set()


def test_a_workbook_without_prompts_is_refused_with_those_that_have_them() -> None:
    with pytest.raises(UnknownWorkbook, match="02_reactive_review, 03_risk_assessment"):
        read_bank().guide("01_our_council")


def test_a_prompt_is_found_by_its_id() -> None:
    first = read_bank().guide("04_performance_management").prompts[0]
    assert read_bank().prompt(first.id) is first


@every_guide
def test_the_ids_of_a_workbook_begin_alike(guide: WorkbookGuide) -> None:
    assert [prompt.id for prompt in guide.prompts if not prompt.id.startswith(PREFIXES[guide.workbook])] == []


@every_guide
def test_a_workbook_says_what_it_means_for_members_as_corporate_parents(guide: WorkbookGuide) -> None:
    assert any(prompt.corporate_parenting for prompt in guide.prompts)


@every_guide
def test_a_workbook_hands_something_to_the_plan_or_to_another_body(guide: WorkbookGuide) -> None:
    assert any(prompt.hands_on for prompt in guide.prompts)


@every_guide
def test_a_workbook_has_questions_for_members(guide: WorkbookGuide) -> None:
    assert any(prompt.who is Role.MEMBER for prompt in guide.prompts)


@every_guide
def test_a_workbook_is_few_questions_and_not_many(guide: WorkbookGuide) -> None:
    assert 14 <= len(guide.prompts) <= 26


@every_prompt
def test_a_question_holds_no_figure(prompt: Prompt) -> None:
    assert re.findall(r"\d", prompt.question) == []


@every_prompt
def test_why_it_is_asked_takes_two_sentences_at_most(prompt: Prompt) -> None:
    assert 1 <= count_sentences(prompt.why) <= 2


@every_prompt
def test_what_is_said_of_a_prompt_is_in_whole_sentences(prompt: Prompt) -> None:
    for said in (prompt.why, *prompt.good_answer, prompt.change_our_mind):
        assert re.fullmatch(r"[A-Z].+[.]", said, re.DOTALL)


@every_prompt
def test_a_prompt_is_in_plain_words_without_short_forms(prompt: Prompt) -> None:
    for said in say_all(prompt):
        assert EMPTY_WORDS.findall(said) == []
        assert SHORT_FORM.findall(said) == []


@every_prompt
def test_a_prompt_names_no_council(prompt: Prompt) -> None:
    text = " ".join(say_all(prompt))
    assert [
        council.name for council in list_councils() if re.search(rf"\b{re.escape(council.name)}\b", text)
    ] == []


@every_prompt
def test_no_prompt_asks_for_a_grade_over_all(prompt: Prompt) -> None:
    assert Judgement.OVERALL not in prompt.evidence.judgements
    assert re.findall(r"\boverall (grade|judgement|effectiveness)\b", " ".join(say_all(prompt))) == []


def test_a_word_of_the_trade_stands_once_in_the_workbook_of_risks_in_brackets_after_plain_ones() -> None:
    prompts = read_bank().guide("03_risk_assessment").prompts
    said = [sentence for prompt in prompts for sentence in say_all(prompt)]
    for word in TRADE:
        (where,) = [sentence for sentence in said if re.search(rf"\b{word}", sentence)]
        assert re.search(rf"\w \((?:an? |our )?{word}\)", where)


def test_no_two_prompts_say_the_same_thing() -> None:
    said = Counter(
        sentence
        for prompt in read_bank().prompts
        for sentence in (prompt.question, prompt.why, prompt.change_our_mind)
    )
    assert [sentence for sentence, times in said.items() if times > 1] == []


def test_no_two_sections_of_a_workbook_have_the_same_title() -> None:
    for guide in read_bank().guides:
        titles = Counter(section.title for section in guide.sections)
        assert [title for title, times in titles.items() if times > 1] == []


def test_young_people_are_never_asked_for_by_name() -> None:
    asked = [
        column
        for prompt in read_bank().guide("06_young_peoples_voice").prompts
        for column in prompt.answer.words
        if IDENTIFYING.search(column)
    ]
    assert asked == []


def test_some_prompt_is_answered_on_a_heat_map_and_each_scale_has_words_at_every_point() -> None:
    kinds = {prompt.answer.kind for prompt in read_bank().prompts}
    assert {"heat map", "scale", "table"} <= kinds
    scales = [prompt.answer for prompt in read_bank().prompts if prompt.answer.kind == "scale"]
    assert [
        scale for scale in scales if not all(re.search("[a-z]{2}", point) for point in scale.points)
    ] == []
