"""A plan as an entry keeps it: whatever its shape, it comes back the same, or is refused in one sentence."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.guide.plans.routed import guide

from scrutiny.errors import PlanBroken
from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.bodies import plan_as_body, read_plan_body
from scrutiny.guide.plans.choosing import choose_steps
from scrutiny.guide.plans.files import find_plan, read_plans
from scrutiny.guide.plans.hows import choose_how
from scrutiny.guide.plans.values import How, Pick, Plan, PlanStep, ViewSet, Writable
from scrutiny.guide.situations import Situation, list_situations
from scrutiny.vocabulary import Stage

PROMPTS = {prompt.id: prompt for prompt in read_bank().prompts}
ALONE = [name for name, prompt in PROMPTS.items() if prompt.answer.is_individual]
SHARED = [name for name, prompt in PROMPTS.items() if not prompt.answer.is_individual]
ASKS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20).map(lambda words: f"{words}?")
MINUTES = st.integers(1, 15)
PICKS = st.builds(Pick, st.integers(1, 20), ASKS)

BREAKS = st.builds(PlanStep, minutes=MINUTES, is_break=st.just(value=True))
QUEUES = st.builds(
    PlanStep, minutes=MINUTES, queue=st.just(value=True), how=st.sampled_from([None, How.ALONE, How.TOGETHER])
)
WRITES = st.builds(
    PlanStep,
    minutes=MINUTES,
    write=st.sampled_from(Writable),
    queue=st.booleans(),
    how=st.sampled_from([None, How.TOGETHER]),
)
SHOWS = st.builds(
    PlanStep,
    minutes=MINUTES,
    show=st.lists(st.sampled_from(ViewSet), min_size=1, max_size=3, unique=True).map(tuple),
    queue=st.booleans(),
    how=st.sampled_from([None, How.READ]),
)
TICKED = st.builds(PlanStep, minutes=MINUTES, show=st.just((ViewSet.WHERE_WE_STAND,)), pick=PICKS)


@st.composite
def asking(draw: st.DrawFn, ids: tuple[str, ...], others: list[str]) -> PlanStep:
    """Make a sound step that asks one of some prompts, with some others beside it."""
    plain = PlanStep(minutes=draw(MINUTES), prompt=ids[0], alternatives=ids[1:], queue=draw(st.booleans()))
    beside = tuple(draw(st.lists(st.sampled_from(others), max_size=3, unique=True)))
    how = draw(st.sampled_from([None, choose_how(plain, PROMPTS[ids[0]])]))
    is_alone = choose_how(plain, PROMPTS[ids[0]]) is How.ALONE
    holds_many = all(PROMPTS[name].answer.of_kind.holds_many for name in ids)
    return PlanStep(
        minutes=plain.minutes,
        prompt=plain.prompt,
        alternatives=plain.alternatives,
        beside=beside,
        agree=draw(st.sampled_from(["", *SHARED])) if is_alone else "",
        most=draw(st.none() | st.integers(1, 20)) if holds_many else None,
        queue=plain.queue,
        how=how,
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Make a sound plan: prompts of the guide in any order, each asked once, with all else between them."""
    ids = draw(st.lists(st.sampled_from(sorted(PROMPTS)), max_size=8, unique=True))
    cut = draw(st.integers(0, len(ids)))
    groups = [tuple(ids[:cut][at : at + 4]) for at in range(0, cut, 4)] + [(name,) for name in ids[cut:]]
    # What stands beside one step is asked on no other.
    others = sorted(set(PROMPTS) - set(ids))
    steps = [draw(asking(group, others[at :: len(groups)])) for at, group in enumerate(groups)]
    steps += draw(st.lists(BREAKS | QUEUES | SHOWS | WRITES, max_size=4))
    # Figures are ticked on one step at most.
    steps += draw(st.lists(TICKED, max_size=1))
    if all(step.is_break for step in steps):
        steps.append(draw(QUEUES))
    steps = draw(st.permutations(steps))
    return Plan(
        id=draw(st.from_regex(r"[a-z][a-z0-9]{0,9}(_[a-z0-9]{1,9}){0,2}", fullmatch=True)),
        title=draw(ASKS),
        minutes=sum(step.minutes for step in steps),
        steps=tuple(steps),
        stage=draw(st.none() | st.sampled_from(Stage)),
    )


@settings(max_examples=40)
@given(plans())
def test_a_sound_plan_is_kept_as_json_and_comes_back_the_same(plan: Plan) -> None:
    body = json.loads(json.dumps(plan_as_body(plan)))
    assert read_plan_body(body, read_bank()) == plan


@settings(max_examples=40)
@given(plans(), st.sampled_from(list_situations()))
def test_no_step_of_a_sound_plan_is_lost_and_its_minutes_always_sum(plan: Plan, situation: Situation) -> None:
    guidance = guide(situation)
    chosen = choose_steps(plan, guidance)
    left_out = [note for note in chosen.notes if "left out." in note]
    breaks = [step for step in plan.steps if step.is_break]
    assert len(chosen.steps) + len(left_out) == len(plan.steps) - (0 if chosen.steps else len(breaks))
    assert sum(step.minutes for step in chosen.steps) == (plan.minutes if chosen.steps else 0)
    assert all(step.how for step in chosen.steps if not step.step.is_break)


LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(sorted(PROMPTS))
)
OF_A_STEP = {"show", "prompt", "or", "with", "agree", "most", "queue", "minutes", "how", "pick", "break"}
OF_A_PLAN = {"plan", "title", "minutes", "stage", "self_paced", "steps"}
NAMES = st.text() | st.sampled_from(sorted(OF_A_STEP | OF_A_PLAN | {"ask"}))
ANYTHING = st.recursive(
    LEAVES,
    lambda within: st.lists(within, max_size=4) | st.dictionaries(NAMES, within, max_size=6),
    max_leaves=20,
)


def read_or_refuse(body: object) -> Plan | None:
    """Read what a page sent; a refusal has a place, what was met and what to do, and it is short."""
    try:
        return read_plan_body(body, read_bank())
    except PlanBroken as fault:
        said = str(fault)
    met, to_do = said.split("\n")
    assert met.startswith(("this plan: ", "step "))
    assert to_do
    assert len(said) < 1000
    return None


@given(ANYTHING)
def test_whatever_is_sent_is_refused_in_one_sentence_or_is_a_plan(body: object) -> None:
    read_or_refuse(body)


@given(st.data(), st.sampled_from([plan.id for plan in read_plans(read_bank()).plans]), ANYTHING)
def test_whatever_stands_in_one_part_of_a_plan_is_refused_or_kept_as_it_was_read(
    data: st.DataObject, name: str, value: object
) -> None:
    body = json.loads(json.dumps(plan_as_body(find_plan(name, read_bank()))))
    part = data.draw(st.sampled_from([body, *body["steps"]]))
    part[data.draw(st.sampled_from(sorted(part)) | NAMES)] = value
    if plan := read_or_refuse(body):
        assert read_plan_body(plan_as_body(plan), read_bank()) == plan


@pytest.mark.parametrize("name", [plan.id for plan in read_plans(read_bank()).plans])
def test_the_body_of_a_plan_has_the_names_of_its_file(name: str) -> None:
    body = plan_as_body(find_plan(name, read_bank()))
    assert list(body)[:3] == ["plan", "title", "minutes"]
    steps = body["steps"]
    assert isinstance(steps, list)
    for step in steps:
        assert isinstance(step, Mapping)
        assert set(step) <= OF_A_STEP
