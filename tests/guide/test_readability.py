"""Every prompt can be read by somebody of about fourteen, by a standard index, or is excused by name.

The index is Coleman and Liau's (1975), of letters and sentences to a hundred words. It gives a school grade
in the United States; in the ninth, pupils are fourteen. It was made for a passage, and of a single sentence
it tells less.
"""

import pytest
import textstat

from scrutiny.guide.bank import read_bank
from scrutiny.guide.prompts import Prompt

HIGHEST_GRADE = 9
PARTS = ("question", "why", "good_answer")
INSPECTION = "of its few words, inspectors, judgement and self-evaluation are long, and no others would do"
BESIDE_EACH_OTHER = "it is one plain sentence, in which children, services or measures stand close together"
EXCUSED = {
    ("rr_before", "question"): INSPECTION,
    ("se_last_time", "question"): INSPECTION,
    ("ra_housing", "question"): BESIDE_EACH_OTHER,
    ("pm_improvement_items", "question"): BESIDE_EACH_OTHER,
    ("sp_unanswered", "question"): "it is one plain sentence, in which questions and answer must be said",
    (
        "pm_who_hears_first",
        "why",
    ): "its sentences are short; children and figures are long words, and known ones",
    ("pm_outcomes", "why"): "it names the Children's Social Care National Framework in full",
    ("sp_other_bodies", "why"): "it names the boards by what they are for",
}

every_prompt = pytest.mark.parametrize("prompt", read_bank().prompts, ids=lambda prompt: prompt.id)


def grade_of(text: str) -> int:
    return round(float(textstat.coleman_liau_index(text)))


def part_of(prompt: Prompt, part: str) -> str:
    said = getattr(prompt, part)
    return said if isinstance(said, str) else " ".join(said)


@every_prompt
def test_a_whole_prompt_is_read_at_about_fourteen(prompt: Prompt) -> None:
    whole = " ".join([*(part_of(prompt, part) for part in PARTS), prompt.change_our_mind])
    assert grade_of(whole) <= HIGHEST_GRADE


@every_prompt
def test_each_part_of_a_prompt_is_read_at_about_fourteen_or_is_excused(prompt: Prompt) -> None:
    hard = {(prompt.id, part) for part in PARTS if grade_of(part_of(prompt, part)) > HIGHEST_GRADE}
    assert hard - set(EXCUSED) == set()


def test_no_excuse_outlives_its_need() -> None:
    hard = {key for key in EXCUSED if grade_of(part_of(read_bank().prompt(key[0]), key[1])) > HIGHEST_GRADE}
    assert set(EXCUSED) - hard == set()


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("We ask why. They tell us. We check it.", range(-10, 1)),
        (
            "Multidisciplinary organisational accountability necessitates comprehensive triangulation.",
            range(30, 90),
        ),
    ],
)
def test_the_index_tells_plain_words_from_long_ones(text: str, grade: range) -> None:
    assert grade_of(text) in grade
