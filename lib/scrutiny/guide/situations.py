"""Where a council stands: each judgement now and before, intervention, framework and stage."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from itertools import product

from scrutiny.errors import ParametersBroken
from scrutiny.evidence.ages import is_a_year_on
from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.conditions import Condition
from scrutiny.register.frameworks import FRAMEWORKS, find_framework, find_framework_by_id
from scrutiny.vocabulary import Grade, Judgement, Stage

_BETTER = list(Grade)


@dataclass(frozen=True)
class Standing:
    """One judgement of the newest inspection: its grade now and before, nothing where it was not judged.

    ``together`` tells that care leavers are judged within it now, and ``crossed`` that they were the time
    before and are judged apart now: the two grades may be set side by side only if that is said.
    """

    judgement: Judgement
    now: Grade | None
    before: Grade | None = None
    together: bool = False
    crossed: bool = False

    @cached_property
    def conditions(self) -> frozenset[Condition]:
        """What holds of this judgement."""
        return frozenset(self._say_what_holds())

    def _say_what_holds(self) -> Iterator[Condition]:
        if self.now is None:
            return
        yield Condition.ADVERSE if self.now.is_adverse else Condition.POSITIVE
        if self.before is None:
            return
        now, before = _BETTER.index(self.now), _BETTER.index(self.before)
        if now == before:
            yield Condition.HELD
        else:
            yield Condition.IMPROVED if now < before else Condition.FALLEN


@dataclass(frozen=True)
class Situation:
    """Where one council stands on one day, in all that decides which prompts are asked.

    ``standings`` has the judgements of the newest inspection's framework, without any overall grade, and is
    empty where no inspection has been published. ``is_year_on`` tells that its report is twelve months old
    or older. ``is_due`` tells that the next inspection may be near, which is said and opens nothing.
    """

    standings: tuple[Standing, ...] = ()
    framework: str = ""
    intervention: str = ""
    older_framework: bool = False
    stage: Stage = Stage.AFTER
    is_year_on: bool = False
    is_due: bool = False
    # Whether the intervention is named in the review itself, and not in the parameters.
    is_of_review: bool = False

    @property
    def is_inspected(self) -> bool:
        """Whether an inspection has been published."""
        return bool(self.standings)

    @cached_property
    def conditions(self) -> frozenset[Condition]:
        """What holds of the council."""
        return frozenset(self._say_what_holds())

    def _say_what_holds(self) -> Iterator[Condition]:
        judged = {condition for standing in self.standings for condition in standing.conditions}
        if Condition.ADVERSE in judged:
            yield Condition.ANY_ADVERSE
        if Condition.POSITIVE in judged:
            yield Condition.ANY_POSITIVE
        if self.intervention:
            yield Condition.INTERVENTION
        if not self.is_inspected:
            yield Condition.NO_INSPECTION
        else:
            yield Condition.YEAR_ON if self.is_year_on else Condition.FIRST_YEAR
            if self.older_framework:
                yield Condition.OLDER_FRAMEWORK
        yield self.at

    @property
    def at(self) -> Condition:
        """The stage of inspection that the council is taken to be at: one, and never two at once."""
        # With no inspection published there is none to be after: the first is still to come.
        if self.stage is Stage.AFTER and not self.is_inspected:
            return Condition.BEFORE
        return Condition(self.stage.value)


def read_situation(
    newest: Inspection | None, previous: Inspection | None, *, intervention: str, stage: str, as_at: date
) -> Situation:
    """Read a council's situation from an inspection, the one before and what its parameters say."""
    if newest is None:
        return Situation(intervention=intervention.strip(), stage=read_stage(stage))
    return Situation(
        standings=tuple(_read_standings(newest, previous)),
        framework=newest.framework,
        intervention=intervention.strip(),
        older_framework=newest.framework != find_framework(as_at).id,
        stage=read_stage(stage),
        is_year_on=is_a_year_on(newest.published, as_at),
    )


def read_stage(written: str) -> Stage:
    """Read the stage of inspection that a council's parameters name."""
    if written not in set(Stage):
        raise ParametersBroken(
            f"{written!r} is not a stage of an inspection. Stages are: {', '.join(Stage)}.\n"
            "Correct inspection_stage in the council's parameters."
        )
    return Stage(written)


def _read_standings(newest: Inspection, previous: Inspection | None) -> Iterator[Standing]:
    framework = find_framework_by_id(newest.framework)
    joint_now = newest.is_joint
    joint_before = previous is not None and previous.is_joint
    for judgement in framework.judgements:
        if judgement is Judgement.OVERALL:
            continue
        in_care = judgement is Judgement.IN_CARE
        yield Standing(
            judgement,
            now=newest.grade(judgement),
            before=previous.grade(judgement) if previous else None,
            together=in_care and joint_now,
            crossed=in_care and joint_before and not joint_now,
        )


@cache
def list_situations() -> tuple[Situation, ...]:
    """Give every situation that rules can tell apart.

    Two judgements are enough: a rule is about one, and of the others asks only whether any is adverse or
    positive. None is due, since no rule may rest on that.
    """
    grades = (*Grade, None)
    one = [Standing(Judgement.LEADERS, now, before) for now, before in product(grades, grades)]
    other = [Standing(Judgement.IN_CARE, now) for now in grades]
    framework = FRAMEWORKS[-2].id
    return tuple(
        Situation(standings, framework if standings else "", intervention, older, stage, is_year_on)
        for standings in ((), *product(one, other))
        for intervention in ("", "Commissioner")
        for older in (False, True)
        for stage in Stage
        for is_year_on in (False, True)
    )
