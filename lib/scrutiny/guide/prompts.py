"""Prompts: one question of the guide each, with why, how it is answered, what stands beside it and when."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from scrutiny.guide.conditions import Condition
from scrutiny.vocabulary import Judgement, Pressure, Role

ASKED_OF = tuple(judgement for judgement in Judgement if judgement is not Judgement.OVERALL)
LOCAL = "local_"
MOST_WORDS = 35

Words = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
SectionId = Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")]
Judged = Literal[Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS]


class AnswerKind(StrEnum):
    """How a prompt is answered."""

    TEXT = "text"
    LONG_TEXT = "long text"
    SCALE = "scale"
    CHOICE = "choice"
    DATE = "date"
    LIST = "list"
    TABLE = "table"
    MATRIX = "matrix"
    HEAT_MAP = "heat map"


class Shown(StrEnum):
    """What is worked out from the evidence and stands beside a prompt."""

    DATES = "dates"
    BASE_RATES = "base_rates"
    LOCAL_SERIES = "local_series"
    LINES = "lines"
    FINDINGS = "findings"


class HandOn(StrEnum):
    """Where the answer to a prompt goes."""

    PLAN = "plan"
    AUDIT_COMMITTEE = "audit committee"
    CORPORATE_PARENTING_BOARD = "corporate parenting board"
    SAFEGUARDING_PARTNERSHIP = "safeguarding partnership"


# Which list of words each kind of answer is offered with; the others have none.
_OFFERED = {
    AnswerKind.SCALE: "points",
    AnswerKind.CHOICE: "options",
    AnswerKind.TABLE: "columns",
    AnswerKind.MATRIX: "columns",
}


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class AnswerForm(_Written):
    """How one prompt is answered: a scale has words at every point, the lowest first.

    The rows of a grid, and of a table where they are known, stand under its first column. An individual
    answer is each person's own, hidden from the others until whoever leads the session shows the answers.
    """

    kind: AnswerKind
    points: tuple[Words, ...] = ()
    options: tuple[Words, ...] = ()
    columns: tuple[Words, ...] = ()
    rows: tuple[Words, ...] = ()
    individual: bool = False

    @property
    def is_individual(self) -> bool:
        """Whether each person answers alone: always on a scale, elsewhere where it is said."""
        return self.individual or self.kind is AnswerKind.SCALE

    @property
    def words(self) -> tuple[str, ...]:
        """The words it is offered with, whichever they are."""
        return self.points or self.options or self.columns

    @model_validator(mode="after")
    def _has_the_words_of_its_kind(self) -> Self:
        wanted = _OFFERED.get(self.kind)
        for name in ("points", "options", "columns"):
            given: tuple[str, ...] = getattr(self, name)
            if name == wanted and len(given) < 2:  # noqa: PLR2004 - one is no choice
                raise ValueError(f"a {self.kind} needs {name}, each in words, and at least two of them")
            if name != wanted and given:
                raise ValueError(f"a {self.kind} has no {name}")
            if len(set(given)) != len(given):
                raise ValueError(f"two of its {name} are the same")
        if self.kind is AnswerKind.MATRIX and not self.rows:
            raise ValueError("a matrix needs rows, each in words")
        if self.rows and not self.columns:
            raise ValueError(f"a {self.kind} has no rows")
        return self


def _spell_out(named: object) -> object:
    return ASKED_OF if named in ("all", ["all"]) else named


class EvidenceBeside(_Written):
    """What stands beside one prompt, so that the answer can rest on it."""

    indicators: tuple[Words, ...] = ()
    judgements: Annotated[tuple[Judged, ...], BeforeValidator(_spell_out)] = ()
    report_items: bool = False
    prompts: tuple[Words, ...] = ()
    pressures: tuple[Pressure, ...] = ()
    shows: tuple[Shown, ...] = ()


class Prompt(_Written):
    """One question of the guide. Its id never changes: what people write is kept under it."""

    id: Id
    question: Words
    why: Words
    good_answer: Annotated[tuple[Words, ...], Field(min_length=2, max_length=4)]
    change_our_mind: Words
    who: Literal[Role.MEMBER, Role.OFFICER, Role.FACILITATOR]
    answer: AnswerForm
    evidence: EvidenceBeside = EvidenceBeside()
    for_each: Literal["judgement"] | None = None
    when: tuple[Condition, ...] = ()
    corporate_parenting: bool = False
    serves: tuple[Words, ...] = ()
    hands_on: HandOn | None = None

    @property
    def is_local(self) -> bool:
        """Whether a committee added it."""
        return self.id.startswith(LOCAL)

    @model_validator(mode="after")
    def _is_one_short_question(self) -> Self:
        if not self.question.endswith("?") or self.question.count("?") > 1:
            raise ValueError("the question must be one question, and end with its question mark")
        if (words := len(self.question.split())) > MOST_WORDS:
            raise ValueError(f"the question has {words} words; {MOST_WORDS} are allowed")
        return self


class PromptSection(_Written):
    """Prompts that a workbook shows together, in their order."""

    id: SectionId
    title: Words
    opening: str = ""
    prompts: Annotated[tuple[Prompt, ...], Field(min_length=1)]


class WorkbookGuide(_Written):
    """The guide of one workbook."""

    workbook: Words
    sections: Annotated[tuple[PromptSection, ...], Field(min_length=1)]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """Every prompt, in the order of the page."""
        return tuple(prompt for section in self.sections for prompt in section.prompts)


class AddedSection(_Written):
    """Prompts that a committee adds: to a section there is, or with a title as a new one."""

    id: SectionId
    title: str = ""
    opening: str = ""
    prompts: Annotated[tuple[Prompt, ...], Field(min_length=1)]


class AddedPrompts(_Written):
    """What a committee adds to one workbook."""

    workbook: Words
    sections: Annotated[tuple[AddedSection, ...], Field(min_length=1)]
