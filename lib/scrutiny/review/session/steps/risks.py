"""Risks in a session: each person scores those of the register alone, and the spread stands on one grid."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from statistics import median_low

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import Becomes
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import How
from scrutiny.guide.prompts import Prompt
from scrutiny.record.entries import Json
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.record.rounds import find_question
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.recorded import list_named_fields
from scrutiny.review.scores import FAR, is_few, list_given_scores
from scrutiny.review.session.standing.values import Session
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.review.session.steps.rounds import list_shown_rounds
from scrutiny.review.session.told.spreads import PlacesTold, RiskStep, RiskTold, ScoresTold
from scrutiny.review.spreads import say_answered

# Scored in a session, each as its two sides; with nothing done, risks are scored in the workbook.
SIDES = {"residual": "How things stand", "target": "Where we want to be"}
_MOST_SAID = 3
_NO_RISKS = "The register has no risks yet. Write at least one into it, and then open the step for answers."


def find_scoring(session: Session) -> ChosenStep | None:
    """Find the step on which risks are scored: the one that the group is on or, from a break, the next."""
    at = session.index + session.step.step.is_break
    step = session.steps[at] if at < len(session.steps) else None
    return step if step and step.how is How.ALONE and step.prompt else None


def find_register(page: Page, step: ChosenStep | None) -> tuple[Guidance, Prompt] | None:
    """Find the register whose risks are scored on a step; nothing where it asks for something else."""
    if step is None or step.step.pick:
        return None
    for guidance in page.all_guides:
        prompt = guidance.prompts.get(step.prompt)
        if prompt and prompt.rows_from:
            source = guidance.prompts[prompt.rows_from]
            scored = {column.becomes for column in source.answer.columns}
            return (guidance, source) if Becomes.RESIDUAL_LIKELIHOOD in scored else None
    return None


def check_has_risks(page: Page, session: Session) -> None:
    """Refuse to open a step on which risks are scored while the register has none."""
    if find_register(page, session.step) and not any(
        field.rows for field in make_step_fields(page, session.step).own
    ):
        raise AnswerRefused(_NO_RISKS)


def keep_to_register(page: Page, field: Field, value: Json, before: Json) -> Json:
    """Refuse the score of a risk that is not in the register, whose name is never typed.

    What somebody scored before of its other risks, which the step does not ask of, stays as it was.
    """
    if not field.kind.begins_with_rows or not isinstance(value, list):
        return value
    if not {*_name_risks(value)} <= {*field.rows}:
        raise AnswerRefused("The register has changed meanwhile. Score the risks that stand in it now.")
    whole = next(iter(list_named_fields(page, find_question(field.about))), field)
    others = {*whole.rows} - {*field.rows}
    standing = before if isinstance(before, list) else []
    return [*value, *(risk for risk in standing if {*_name_risks([risk])} & others)]


def _name_risks(value: Sequence[Json]) -> Iterator[str]:
    return (str(risk.get("risk")) for risk in value if isinstance(risk, dict))


def tell_scores(page: Page, session: Session) -> ScoresTold | None:
    """Tell what is scored on the step that the group is on, and how far apart people are once it is shown."""
    found = find_register(page, session.step)
    own = make_step_fields(page, session.step).own
    if found is None or not own:
        return None
    is_shown = own[0].about in page.state.revealed
    risks = tuple(_list_spread(page, session, own[0], is_shown=is_shown))
    return ScoresTold(
        sides=tuple(SIDES.items()),
        scale=tuple(_list_scale(page, *found, own[0].steps)),
        risks=risks,
        said=_say_spread(len(list_ratings(page.state, own[0].about)), risks) if is_shown else "",
    )


def _say_spread(people: int, risks: Sequence[RiskTold]) -> str:
    """Say on which risks people differ most, the widest first; each risk once, where it is widest."""
    spans = [
        (span[-1] - span[0], risk.risk, f"{risk.risk} ({measure} {span[0]} to {span[-1]})")
        for risk in risks
        for measure, span in (("likelihood", risk.likelihood), ("impact", risk.impact))
        if risk.is_wide and span
    ]
    widest: dict[str, str] = {}
    for steps, risk, words in sorted(spans, key=lambda span: -span[0]):
        if steps >= FAR:
            widest.setdefault(risk, words)
    said = say_answered(people)
    return f"{said} Most differ on: {'; '.join([*widest.values()][:_MOST_SAID])}." if widest else said


def _list_scale(page: Page, guidance: Guidance, source: Prompt, steps: int) -> Iterator[RiskStep]:
    """List the steps of the scale with the words that people have agreed for them, the lowest first."""
    words: list[tuple[str, str]] = []
    for named in source.evidence.prompts:
        prompt = guidance.prompts.get(named)
        columns = prompt.answer.columns if prompt else ()
        places = {column.becomes: at for at, column in enumerate(columns)}
        if prompt and Becomes.STEP_OF_LIKELIHOOD in places and Becomes.STEP_OF_IMPACT in places:
            bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
            likely, harm = places[Becomes.STEP_OF_LIKELIHOOD], places[Becomes.STEP_OF_IMPACT]
            rows = list_rows(bodies, prompt.answer.headings)
            words = [(row.cells[likely], row.cells[harm]) for row in rows]
    # Words for another number of steps would be read at the wrong one.
    named_steps = words if len(words) == steps else [("", "")] * steps
    yield from (RiskStep(likelihood=likelihood, impact=impact) for likelihood, impact in named_steps)


def _list_spread(page: Page, session: Session, field: Field, *, is_shown: bool) -> Iterator[RiskTold]:
    """List how people scored each risk on each of its sides, in what is shown of the last two rounds."""
    ended = list_shown_rounds(page.state, field)[-1:]
    now, earlier = list_ratings(page.state, field.about), ended[0].ratings if ended else {}
    given = [read_part(entry, "value") for entry in now.values()] if is_shown else []
    before = [read_part(entry, "value") for entry in earlier.values()]
    agreed = _read_agreed(page, session)
    if given or before:
        for risk, side in product(field.rows, SIDES):
            yield _tell_spread(risk, side, given, before, agreed.get((risk, side)))


def _tell_spread(
    risk: str, side: str, given: Sequence[Json], before: Sequence[Json], agreed: tuple[int, int] | None
) -> RiskTold:
    placed, earlier = (
        _tell_places(_list_pairs(risk, side, values), len(values)) for values in (given, before)
    )
    spans = (placed.likelihood, placed.impact)
    return RiskTold(
        **dict(placed),
        risk=risk,
        side=side,
        before=earlier if earlier.people else None,
        is_wide=any(span and span[-1] - span[0] >= FAR for span in spans),
        agreed=agreed,
    )


def _tell_places(pairs: Sequence[tuple[int, int]], answered: int) -> PlacesTold:
    """Tell where people placed a risk; of so few that each would be told apart, only that they did."""
    people = len(pairs)
    pairs = [] if is_few(people, answered) else pairs
    likelihood, impact = (_span([pair[at] for pair in pairs]) for at in (0, 1))
    return PlacesTold(
        people=people,
        places=tuple((*pair, count) for pair, count in sorted(Counter(pairs).items())),
        likelihood=likelihood,
        impact=impact,
    )


def _list_pairs(risk: str, side: str, given: Sequence[Json]) -> list[tuple[int, int]]:
    return [
        (likelihood, impact)
        for value in given
        for name, scored, (likelihood, impact) in list_given_scores(value)
        if name == risk and scored == side and likelihood and impact
    ]


def _span(steps: Sequence[int]) -> tuple[int, ...]:
    return (min(steps), median_low(steps), max(steps)) if steps else ()


def _read_agreed(page: Page, session: Session) -> dict[tuple[str, str], tuple[int, int]]:
    """Read the places that all have agreed on, as the newest answer for all has them."""
    agreed = {}
    for field in make_step_fields(page, session.step).agreed:
        current = find_answer(page.state, field.about).current
        for name, side, (likelihood, impact) in list_given_scores(current.body if current else None):
            if likelihood and impact:
                agreed[name, side] = (likelihood, impact)
    return agreed
