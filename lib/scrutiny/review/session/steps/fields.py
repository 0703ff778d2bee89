"""The fields of a step: what each person answers alone, and what all agree on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import How
from scrutiny.review.counting import count_items
from scrutiny.review.fields import Field, Option, curl
from scrutiny.review.kinds import find_kind
from scrutiny.review.page import Page
from scrutiny.review.recorded import list_named_fields
from scrutiny.review.session.steps.writables import make_writable_fields
from scrutiny.views.session import list_first_figures

AGREED = "What we agree"
# A table is answered alone by ticking some of its rows, and what is shown by ticking some of that.
_PICKED = replace(find_kind("checks"), spread=count_items)


@dataclass(frozen=True)
class StepFields:
    """What is answered alone on a step, and what is written down for all."""

    own: tuple[Field, ...] = ()
    agreed: tuple[Field, ...] = ()


def make_step_fields(page: Page, step: ChosenStep) -> StepFields:
    """Make the fields of a step, once for each state of the review."""
    return page.keep(("step", step), lambda: _make(page, step))


def _make(page: Page, step: ChosenStep) -> StepFields:
    if step.write:
        return StepFields(agreed=make_writable_fields(page, step.write))
    if not step.prompt:
        return StepFields(own=tuple(_pick_shown(page, step)))
    asked = _list_asked(page, step.prompt, step)
    beside = [field for prompt in step.beside for field in _list_asked(page, prompt, step)]
    agreed = _list_asked(page, step.agree, step) if step.agree else asked
    if step.how is How.DECIDE:
        # Recommendations are proposed and decided one by one.
        agreed = [field for field in agreed if not field.kind.is_linked]
    if step.how is not How.ALONE:
        return StepFields(agreed=tuple(_share(field) for field in (*agreed, *beside)))
    own = tuple(_take_alone(field, step) for field in asked)
    return StepFields(own, _agree(agreed))


def _pick_shown(page: Page, step: ChosenStep) -> Iterator[Field]:
    """Make what each person picks of the figures that a step shows, in the words they are shown in."""
    if step.asked and step.step.pick:
        shown = tuple(finding.sentence for finding in list_first_figures(page.briefing))
        asked = Field(step.asked, curl(step.step.pick.ask), find_kind("choice"), individual=True)
        if step.step.pick.most == 1:
            yield replace(asked, offered=shown)
        else:
            options = tuple(Option(sentence, sentence) for sentence in shown)
            yield replace(asked, kind=_PICKED, options=options)


def _list_asked(page: Page, prompt: str, step: ChosenStep) -> list[Field]:
    fields = list(list_named_fields(page, prompt))
    wanted = {f"{prompt}.{judgement.value}" for judgement in step.judgements}
    return [field for field in fields if not wanted or field.about in wanted]


def _take_alone(field: Field, step: ChosenStep) -> Field:
    alone = replace(field, individual=True, evidence=None)
    pick = step.step.pick
    if pick is None:
        # Of the risks in a register, the first few are scored.
        return replace(alone, rows=alone.rows[: step.step.most]) if alone.kind.begins_with_rows else alone
    options = tuple(Option(row, row) for row in field.rows)
    return replace(alone, kind=_PICKED, options=options, question=pick.ask)


def _agree(fields: list[Field]) -> tuple[Field, ...]:
    """Make one box for what all agree on where each answered alone, and keep the shared answer elsewhere."""
    if any(not field.individual for field in fields):
        return tuple(_share(field) for field in fields)
    if not fields:
        return ()
    about = fields[0].about.partition(".")[0]
    plain = replace(fields[0], about=about, whose="", individual=False, evidence=None)
    return (replace(plain, kind=find_kind("long text"), question=AGREED, number=None),)


def _share(field: Field) -> Field:
    return replace(field, individual=False, evidence=None)
