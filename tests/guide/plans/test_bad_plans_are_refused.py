"""A plan with a slip in it is refused, with the file and line, or the step, and what to do."""

from pathlib import Path

import pytest
from tests.guide.own import write as write_own

from scrutiny.curated.reading import read_lined
from scrutiny.errors import PlanBroken
from scrutiny.guide.bank import read_bank
from scrutiny.guide.files import read_lined as read_prompts
from scrutiny.guide.own_prompts import add_prompts
from scrutiny.guide.plans.bodies import read_plan_body
from scrutiny.guide.plans.parts import PlanPart
from scrutiny.guide.plans.reading import read_plan
from scrutiny.guide.plans.values import Plan

NAME = "parameters/sessions/ours.yml"
HEAD = "plan: ours\ntitle: Ours\nminutes: 10\nsteps:\n"
HEAD_LINES = 4
# A sound step of as many minutes as are left, so that a fault in the other is the only one.
REST = "  - {prompt: pm_assurance, minutes: 5}\n"
MANY = ", ".join(f"m{number}" for number in range(6))


def read(folder: Path, text: str) -> Plan:
    path = folder / "ours.yml"
    path.write_text(text, "utf-8")
    file = read_lined(path, NAME, PlanBroken)
    return read_plan(PlanPart(file.content, file.place), read_bank())


def refusal(folder: Path, text: str) -> tuple[str, str, str]:
    """Give the place of a refusal, what was met there, and what to do."""
    with pytest.raises(PlanBroken) as refused:
        read(folder, text)
    met, _, to_do = str(refused.value).partition("\n")
    assert to_do
    assert "\n" not in to_do
    place, _, met = met.partition(": ")
    return place, met, to_do


def test_a_plan_without_a_slip_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, f"{HEAD}{REST}  - {{break: true, minutes: 5}}\n").minutes == 10


@pytest.mark.parametrize(
    ("text", "line", "met", "to_do"),
    [
        (
            "- plan: ours\n",
            1,
            "names with their values should stand here, and there is a list.",
            "Names are: plan",
        ),
        (
            HEAD.replace("plan:", "pln:"),
            1,
            "'pln' is not a name that may stand here. Did you mean 'plan'?",
            "self_paced",
        ),
        (HEAD.replace("title: Ours\n", ""), 1, "'title' is missing.", "such as: title: Two hours"),
        ("plan: ours\ntitle: Ours\nminutes: 10\n", 1, "'steps' is missing.", "after a dash"),
        (HEAD.replace("ours", "Our plan"), 1, "'plan' is 'Our plan'.", "small letters and digits"),
        (
            HEAD.replace("plan: ours", f"plan: {'o' * 61}"),
            1,
            f"'plan' is '{'o' * 60}…'.",
            "small letters and digits",
        ),
        (HEAD.replace("Ours", '""'), 2, "'title' is empty.", "It should be words."),
        (HEAD.replace("Ours", "[a, b]"), 2, "'title' is a list.", "It should be words."),
        (HEAD.replace("Ours", '"a\\tb"'), 2, "has a character that cannot be seen", "on one line"),
        (HEAD.replace("Ours", "o" * 81), 2, "'title' has 81 letters.", "It may have 80."),
        (HEAD.replace("10", "ten"), 3, "'minutes' is 'ten'.", "a whole number from 1 to 600"),
        (HEAD.replace("10", "0"), 3, "'minutes' is '0'.", "a whole number from 1 to 600"),
        (HEAD.replace("10", "601"), 3, "'minutes' is '601'.", "a whole number from 1 to 600"),
        (HEAD.replace("10", "9" * 5000), 3, "…'.", "a whole number from 1 to 600"),
        (HEAD.replace("10", "²"), 3, "'minutes' is '²'.", "a whole number from 1 to 600"),
        (f"stage: later\n{HEAD}{REST}", 1, "'stage' is 'later'.", "It may be: before, during, after."),
        (
            f"self_paced: no\n{HEAD}{REST}",
            1,
            "'self_paced' is 'no'.",
            "Write true, or leave 'self_paced' out.",
        ),
        (f"{HEAD}  none\n", 4, "'steps' is 'none'.", "It should be a list"),
        (f"{HEAD}  []\n", 4, "'steps' has 0 parts.", "It may have from 1 to 40."),
        (
            HEAD + 41 * "  - {break: true, minutes: 1}\n",
            4,
            "'steps' has 41 parts.",
            "It may have from 1 to 40.",
        ),
        (
            HEAD.replace("10", "11") + 2 * REST.replace("5}", "5, how: alone}"),
            6,
            "pm_assurance is asked already, at parameters/sessions/ours.yml, line 5.",
            "Take it out of one of the two.",
        ),
        (
            HEAD + "  - {prompt: rr_dates, with: pm_assurance, minutes: 5}\n" + REST,
            6,
            "pm_assurance is asked already, at parameters/sessions/ours.yml, line 5.",
            "Take it out of one of the two.",
        ),
        (
            HEAD + 2 * '  - {show: where_we_stand, minutes: 5, pick: {most: 1, ask: "Which?"}}\n',
            6,
            "the figures shown are ticked already, at parameters/sessions/ours.yml, line 5.",
            "Take it out of one of the two.",
        ),
        (HEAD + REST, 3, "the steps take 5 minutes together, and the plan says 10.", "Change the minutes"),
        (f"{HEAD}  - {{break: true, minutes: 10}}\n", 4, "every step is a break.", "Add a step"),
    ],
)
def test_a_slip_in_a_plan_is_refused(tmp_path: Path, text: str, line: int, met: str, to_do: str) -> None:
    place, said, remedy = refusal(tmp_path, text)
    assert place == f"{NAME}, line {line}"
    assert met in said
    assert to_do in remedy


@pytest.mark.parametrize(
    ("step", "met", "to_do"),
    [
        (
            "none",
            "names with their values should stand here, and there is 'none'.",
            "Names are: show, write, prompt",
        ),
        (
            "{prompt: rr_dates, mintues: 5}",
            "'mintues' is not a name that may stand here. Did you mean 'minutes'?",
            "Names are: show, write, prompt, or, with, agree, most, queue, minutes, how, who, pick, break.",
        ),
        ("{prompt: rr_dates, ask: x, minutes: 5}", "'ask' is not a name that may stand here.", "Names are"),
        ("{prompt: rr_dates}", "'minutes' is missing.", "from 1 to 240"),
        ("{prompt: rr_dates, minutes: 5.5}", "'minutes' is '5.5'.", "a whole number from 1 to 240"),
        ("{prompt: rr_dates, minutes: -5}", "'minutes' is '-5'.", "a whole number from 1 to 240"),
        (
            "{minutes: 5}",
            "the step asks, shows and writes nothing.",
            "Give it one of: break, show, write, prompt, queue.",
        ),
        (
            "{show: where_we_stand, prompt: rr_dates, minutes: 5}",
            "'show' and 'prompt' stand on one step.",
            "Make two steps of it",
        ),
        (
            "{break: true, prompt: rr_dates, minutes: 5}",
            "'break' and 'prompt' stand on one step.",
            "Make two steps of it",
        ),
        ("{break: yes, minutes: 5}", "'break' is 'yes'.", "Write true, or leave 'break' out."),
        (
            "{break: true, how: read, minutes: 5}",
            "'how' does not go with 'break'.",
            "Beside it may stand: minutes.",
        ),
        (
            "{show: where_we_stand, or: rr_dates, minutes: 5}",
            "'or' does not go with 'show'.",
            "Beside it may stand: queue, minutes, how, pick.",
        ),
        (
            "{queue: true, most: 3, minutes: 5}",
            "'most' does not go with 'queue'.",
            "Beside it may stand: minutes, how.",
        ),
        (
            "{show: everything, minutes: 5}",
            "'show' is 'everything'.",
            "It may be: where_we_stand, latest_judgements, improvements.",
        ),
        (
            "{show: [improvements, improvements], minutes: 5}",
            "'improvements' is there twice.",
            "Take one of them out.",
        ),
        ("{show: [], minutes: 5}", "'show' has 0 parts.", "It may have from 1 to 3."),
        (
            "{prompt: rr_datse, minutes: 5}",
            "'rr_datse' is not a question of the guide. Did you mean 'rr_dates'?",
            "the id that the guide says a question is kept under",
        ),
        (
            "{prompt: rr_dates, or: [rr_tests, qq], minutes: 5}",
            "'qq' is not a question of the guide.",
            "the id",
        ),
        (
            "{prompt: rr_dates, with: local_x, minutes: 5}",
            "'local_x' is not a question of the guide.",
            "the id",
        ),
        (
            "{prompt: sp_my_choice, agree: sp_ordre, minutes: 5}",
            "'sp_ordre' is not a question of the guide. Did you mean 'sp_order'?",
            "the id",
        ),
        ("{prompt: Dates!, minutes: 5}", "'prompt' is 'Dates!'.", "It should be an id"),
        ("{prompt: [rr_dates], minutes: 5}", "'prompt' is a list.", "It should be an id"),
        ("{prompt: rr_dates, or: [a, b, c, d], minutes: 5}", "'or' has 4 parts.", "It may have from 1 to 3."),
        ("{prompt: rr_dates, or: rr_dates, minutes: 5}", "rr_dates is asked already", "Take it out of one"),
        (
            "{prompt: rr_dates, with: rr_dates, minutes: 5}",
            "rr_dates stands beside itself.",
            "Take it out of 'with'.",
        ),
        (
            "{prompt: rr_dates, how: loudly, minutes: 5}",
            "'how' is 'loudly'.",
            "It may be: read, alone, together, decide.",
        ),
        (
            "{prompt: rr_dates, how: read, minutes: 5}",
            "'how' is 'read', and rr_dates has an answer, and what is read has none.",
            "Of rr_dates it may be: together.",
        ),
        (
            "{prompt: rr_dates, how: alone, minutes: 5}",
            "'how' is 'alone', and rr_dates has no fixed rows, and alone people only pick or score rows",
            "Of rr_dates it may be: together.",
        ),
        (
            "{prompt: ra_pressures, how: alone, minutes: 5}",
            "'how' is 'alone', and ra_pressures is written in words in each row",
            "Of ra_pressures it may be: together.",
        ),
        (
            "{prompt: ra_heat_map, how: decide, minutes: 5}",
            "'how' is 'decide', and ra_heat_map has no recommendations of its own to decide on.",
            "Of ra_heat_map it may be: alone, together.",
        ),
        (
            "{prompt: sp_side_effects, how: decide, minutes: 5}",
            "'how' is 'decide', and sp_side_effects has no recommendations of its own to decide on.",
            "Of sp_side_effects it may be: together.",
        ),
        (
            "{prompt: rr_how_we_worked, how: together, minutes: 5}",
            "'how' is 'together', and rr_how_we_worked is answered by each person alone.",
            "Of rr_how_we_worked it may be: alone.",
        ),
        (
            "{prompt: sp_recommendations, how: alone, minutes: 5}",
            "'how' is 'alone', and sp_recommendations has no fixed rows",
            "Of sp_recommendations it may be: together, decide.",
        ),
        (
            "{show: improvements, how: alone, minutes: 5}",
            "'how' is 'alone', and what is shown is read.",
            "It may be: read.",
        ),
        (
            "{queue: true, how: read, minutes: 5}",
            "'how' is 'read', and people send questions to the queue.",
            "It may be: alone, together.",
        ),
        (
            "{prompt: rr_how_we_worked, most: 2, minutes: 5}",
            "'most' is 2, and rr_how_we_worked is answered with a scale.",
            "Take 'most' out",
        ),
        (
            "{prompt: rr_blind_spots, most: 2, minutes: 5}",
            "'most' is 2, and rr_blind_spots is answered with text.",
            "Take 'most' out",
        ),
        (
            "{prompt: yp_want_to_learn, most: 21, minutes: 5}",
            "'most' is '21'.",
            "a whole number from 1 to 20",
        ),
        (
            "{prompt: rr_blind_spots, agree: rr_tests, minutes: 5}",
            "'agree' is for what is answered alone first, and this step is not.",
            "write: how: alone",
        ),
        (
            "{prompt: sp_my_choice, agree: rr_how_we_worked, minutes: 5}",
            "rr_how_we_worked is answered by each person alone, and cannot take what all agree.",
            "answered together",
        ),
        (
            "{show: where_we_stand, pick: 1, minutes: 5}",
            "names with their values should stand here, and there is '1'.",
            "Names are: most, ask.",
        ),
        (
            "{show: where_we_stand, pick: {most: 1}, minutes: 5}",
            "'ask' is missing.",
            'such as: ask: "Which worries you most?"',
        ),
        ('{show: where_we_stand, pick: {ask: "Which?"}, minutes: 5}', "'most' is missing.", "from 1 to 20"),
        (
            "{show: where_we_stand, pick: {most: 1, ask: Tick one}, minutes: 5}",
            "'Tick one' is not one question.",
            "end it with its question mark",
        ),
        (
            '{show: where_we_stand, pick: {most: 1, ask: "Which? Why?"}, minutes: 5}',
            "'Which? Why?' is not one question.",
            "Ask one",
        ),
        (
            f'{{show: where_we_stand, pick: {{most: 1, ask: "{27 * "a "}?"}}, minutes: 5}}',
            "the question has 28 words.",
            "at most 26 words",
        ),
        (
            '{show: [latest_judgements, improvements], pick: {most: 1, ask: "Which?"}, minutes: 5}',
            "no figures that could be ticked are shown with latest_judgements and improvements.",
            "Show where_we_stand, or take 'pick' out.",
        ),
        (
            '{prompt: ra_pressures, how: alone, pick: {most: 9, ask: "Which?"}, minutes: 5}',
            "9 may be ticked, and ra_pressures has 8 fixed rows.",
            "Have no more ticked than there are",
        ),
        (
            '{prompt: rr_tests, how: alone, pick: {most: 1, ask: "Which?"}, minutes: 5}',
            "1 may be ticked, and rr_tests has no fixed rows.",
            "take 'pick' out",
        ),
        (
            '{prompt: ra_pressures, or: rr_tests, how: alone, pick: {most: 1, ask: "Which?"}, minutes: 5}',
            "and rr_tests has no fixed rows.",
            "take 'pick' out",
        ),
        (
            '{prompt: ra_pressures, pick: {most: 3, ask: "Which?"}, minutes: 5}',
            "each person ticks alone, and the step is not.",
            "Write: how: alone",
        ),
    ],
)
def test_a_slip_on_a_step_is_refused(tmp_path: Path, step: str, met: str, to_do: str) -> None:
    place, said, remedy = refusal(tmp_path, f"{HEAD}{REST}  - {step}\n")
    assert place == f"{NAME}, line {HEAD_LINES + 2}"
    assert met in said
    assert to_do in remedy


@pytest.mark.parametrize(
    ("step", "what"),
    [
        ("{break: true, minutes: 5}", "a break"),
        ("{prompt: rr_blind_spots, minutes: 5}", "done together"),
        ("{prompt: sp_recommendations, how: decide, minutes: 5}", "done by deciding"),
        ("{queue: true, how: together, minutes: 5}", "done together"),
        ("{prompt: rr_parents, how: alone, or: rr_tests, minutes: 5}", "done together"),
    ],
)
def test_what_nobody_could_do_alone_is_refused_where_nobody_leads(
    tmp_path: Path, step: str, what: str
) -> None:
    place, said, remedy = refusal(tmp_path, f"self_paced: true\n{HEAD}{REST}  - {step}\n")
    assert place == f"{NAME}, line {HEAD_LINES + 3}"
    assert said == f"the plan is self-paced, and a step of it is {what}."
    assert "take 'self_paced' out" in remedy


def test_each_part_of_a_step_is_refused_on_its_own_line(tmp_path: Path) -> None:
    step = "  - prompt: rr_dates\n    minutes: 5\n    or:\n      - rr_tests\n      - rr_datse\n"
    assert refusal(tmp_path, f"{HEAD}{REST}{step}")[0] == f"{NAME}, line {HEAD_LINES + 6}"


def test_on_a_page_a_fault_is_said_by_the_number_of_its_step() -> None:
    step = {"prompt": "pm_assurance", "minutes": 5}
    body = {"plan": "ours", "title": "Ours", "minutes": 10, "steps": [step, {"prompt": "x", "minutes": 5}]}
    with pytest.raises(PlanBroken) as refused:
        read_plan_body(body, read_bank())
    assert str(refused.value).startswith("step 2: 'x' is not a question of the guide.")
    with pytest.raises(PlanBroken) as refused:
        read_plan_body({**body, "steps": [step]}, read_bank())
    assert str(refused.value).startswith("this plan: the steps take 5 minutes together")


@pytest.mark.parametrize(
    ("step", "met"),
    [
        ({"prompt": "pm_assurance", "minutes": True}, "'minutes' is true or false."),
        ({"prompt": "pm_assurance", "minutes": 5.0}, "'minutes' is 5.0."),
        ({"prompt": "pm_assurance", "minutes": float("nan")}, "'minutes' is no whole number."),
        ({"prompt": "pm_assurance", "minutes": 10**30}, "'minutes' is a very large number."),
        ({"prompt": "pm_assurance", "minutes": None}, "'minutes' is nothing."),
        ({"prompt": {}, "minutes": 5}, "'prompt' is names with their values."),
        ({"break": 1, "minutes": 5}, "'break' is 1."),
        ({"queue": False, "minutes": 5}, "'queue' is true or false."),
        ({"prompt": "pm_assurance\n", "minutes": 5}, "'prompt' is 'pm_assurance\\n'."),
    ],
)
def test_what_only_a_program_would_send_is_refused_by_its_step(step: object, met: str) -> None:
    body = {"plan": "ours", "title": "Ours", "minutes": 5, "steps": [step]}
    with pytest.raises(PlanBroken) as refused:
        read_plan_body(body, read_bank())
    assert str(refused.value).startswith(f"step 1: {met}\n")


def read_local(folder: Path, question: str, answer: str) -> Plan:
    """Read a plan that asks one question of a committee's own."""
    own = read_prompts(write_own(folder, question=question, answer=answer), "own.yml")
    step = {"prompt": "local_told", "minutes": 5}
    body = {"plan": "ours", "title": "Ours", "minutes": 5, "steps": [step]}
    return read_plan_body(body, add_prompts(read_bank(), own))


def test_a_question_of_a_committee_s_own_can_be_asked_where_it_is_short(tmp_path: Path) -> None:
    assert read_local(tmp_path, "What did they tell us?", "kind: text").steps[0].prompt == "local_told"
    with pytest.raises(PlanBroken, match="the question local_told has 27 words") as refused:
        read_local(tmp_path, f"What {25 * 'a '}b?", "kind: text")
    assert "fewer words" in str(refused.value)


def test_a_table_that_each_person_fills_alone_is_left_to_its_workbook(tmp_path: Path) -> None:
    answer = "{kind: table, columns: [What, Why], individual: true}"
    with pytest.raises(PlanBroken, match="local_told cannot be asked in a session") as refused:
        read_local(tmp_path, "What did they tell us?", answer)
    assert "it is answered in its workbook" in str(refused.value)
