"""A plan as an entry of the record keeps it, and back: one made on a page is checked as a file is."""

from scrutiny.curated.reading import Keys
from scrutiny.guide.bank import Bank
from scrutiny.guide.plans.parts import PlanPart
from scrutiny.guide.plans.reading import read_form, read_plan
from scrutiny.guide.plans.values import Plan, PlanStep

Body = dict[str, object]


def plan_as_body(plan: Plan) -> Body:
    """Give a plan as JSON, by the names that a file has; what is not said in it is left out."""
    body = {
        "plan": plan.id,
        "title": plan.title,
        "minutes": plan.minutes,
        "stage": plan.stage.value if plan.stage else None,
        "self_paced": plan.is_self_paced,
        "steps": [step_as_body(step) for step in plan.steps],
    }
    return _leave_out_unsaid(body)


def read_plan_body(body: object, bank: Bank) -> Plan:
    """Read a plan that a page sends as JSON; a fault in it is said by the number of its step."""
    return read_plan(PlanPart(body, _say_place), bank)


def read_kept_plan(body: object) -> Plan:
    """Read a plan that was sound when it was kept, though its prompts may have changed since."""
    return read_form(PlanPart(body, _say_place))


def step_as_body(step: PlanStep) -> Body:
    """Give one step as JSON, by the names that a file has."""
    return _leave_out_unsaid(
        {
            "break": step.is_break,
            "show": [view_set.value for view_set in step.show],
            "write": step.write.value if step.write else None,
            "prompt": step.prompt,
            "or": list(step.alternatives),
            "with": list(step.beside),
            "agree": step.agree,
            "most": step.most,
            "queue": step.queue,
            "minutes": step.minutes,
            "how": step.how.value if step.how else None,
            "who": step.who.value if step.who else None,
            "pick": {"most": step.pick.most, "ask": step.pick.ask} if step.pick else None,
        }
    )


def _leave_out_unsaid(body: Body) -> Body:
    return {name: value for name, value in body.items() if value}


def _say_place(keys: Keys) -> str:
    match keys:
        case ("steps", int(number), *_):
            return f"step {number + 1}"
        case _:
            return "this plan"
