"""A plan and its steps, as values that are the same wherever the plan was written."""

from dataclasses import dataclass
from enum import StrEnum

from scrutiny.vocabulary import Role, Stage


class How(StrEnum):
    """How a step is done.

    It is read; each person answers alone, and then all is shown; one person writes what is said together; or
    recommendations are proposed, seconded and decided.
    """

    READ = "read"
    ALONE = "alone"
    TOGETHER = "together"
    DECIDE = "decide"


class ViewSet(StrEnum):
    """A set of views that has a name, and that a step can show in place of a prompt."""

    WHERE_WE_STAND = "where_we_stand"
    LATEST_JUDGEMENTS = "latest_judgements"
    IMPROVEMENTS = "improvements"


class Writable(StrEnum):
    """What a review keeps beside its questions, and a step can have written: a table, or one text."""

    STEPPED_IN = "stepped_in"
    IMPROVEMENT_DRAFTS = "improvement_drafts"
    IMPROVEMENT_POINTS = "improvement_points"
    PLAN_ACTIONS = "plan_actions"
    VISITS = "visits"
    LETTERS = "letters"
    OWN_VISITS = "own_visits"
    RISK_ACTIONS = "risk_actions"
    QUARTERS = "quarters"
    CLAIMS = "claims"
    EVALUATION_PLANS = "evaluation_plans"
    FEEDBACK = "feedback"
    FEEDBACK_ANSWERS = "feedback_answers"


@dataclass(frozen=True)
class Pick:
    """What members tick on a step: at most so many of the rows or figures it has, and what they are asked."""

    most: int
    ask: str


@dataclass(frozen=True, kw_only=True)
class PlanStep:
    """One step of a plan: what it shows, asks or has written, how, and for how many minutes.

    The first of ``prompt`` and its ``alternatives`` that applies to a council takes the step. Those
    ``beside`` are shown with it, and ``agree`` names the prompt that takes the agreed text where that is
    another. ``most`` is how many things an answer may have. On a step with a ``queue`` members send questions
    to the chair. Where nothing is said of ``how``, it follows from the kind of answer. What is answered alone
    is asked of members and of ``who``, or where nobody is named of whom the guide asks it.
    """

    minutes: int
    show: tuple[ViewSet, ...] = ()
    write: Writable | None = None
    prompt: str = ""
    alternatives: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    agree: str = ""
    most: int | None = None
    queue: bool = False
    how: How | None = None
    who: Role | None = None
    pick: Pick | None = None
    is_break: bool = False

    @property
    def prompts(self) -> tuple[str, ...]:
        """The ids of the prompts that could take the step, the first that applies before the others."""
        return (self.prompt, *self.alternatives) if self.prompt else ()


@dataclass(frozen=True)
class Plan:
    """The plan of a session. It is offered at any ``stage`` of inspection where none is named.

    Where it is self-paced nobody leads: each person goes through it alone, before a meeting.
    """

    id: str
    title: str
    minutes: int
    steps: tuple[PlanStep, ...]
    stage: Stage | None = None
    is_self_paced: bool = False
