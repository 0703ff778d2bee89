"""Every question of the bank can be a step, and where it cannot be done in a way a sentence says why."""

import pytest
from tests.guide.plans.routed import plan_of

from scrutiny.errors import PlanBroken
from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.values import How
from scrutiny.guide.prompts import Prompt

PROMPTS = read_bank().prompts


def refuse(prompt: Prompt, how: How | None) -> str:
    """Give the words by which a step is refused; nothing where it is taken."""
    given = {"how": how.value} if how else {}
    try:
        plan_of({"prompt": prompt.id, "minutes": 5, **given})
    except PlanBroken as fault:
        return str(fault)
    return ""


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.id)
def test_every_question_can_be_a_step_without_a_word_on_how(prompt: Prompt) -> None:
    assert not refuse(prompt, None)


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.id)
def test_a_way_that_does_not_fit_is_refused_with_the_reason_and_the_ways_that_do(prompt: Prompt) -> None:
    refused = {how: refuse(prompt, how) for how in How}
    fitting = [how.value for how, words in refused.items() if not words]
    assert fitting
    for how, words in refused.items():
        if words:
            reason, remedy = words.split("\n")
            assert reason.startswith(f"step 1: 'how' is {how.value!r}, and {prompt.id} ")
            assert remedy == f"Of {prompt.id} it may be: {', '.join(fitting)}."


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda prompt: prompt.id)
def test_only_what_each_person_answers_alone_cannot_be_written_together(prompt: Prompt) -> None:
    assert bool(refuse(prompt, How.TOGETHER)) is prompt.answer.is_individual


@pytest.mark.parametrize("prompt", [prompt for prompt in PROMPTS if prompt.answer.rows])
def test_a_table_with_fixed_rows_is_never_said_to_have_none(prompt: Prompt) -> None:
    assert "has no fixed rows" not in refuse(prompt, How.ALONE)
