"""Prompts: one question of the guide each, with why, how it is answered, what stands beside it and when."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from scrutiny.guide.columns import NAMED_FIRST, Column, ColumnKind, Words, Written
from scrutiny.guide.conditions import Condition
from scrutiny.guide.gathers import Gathers
from scrutiny.guide.kinds import KindInGuide, find_known
from scrutiny.vocabulary import Judgement, Pressure, Role

ASKED_OF = tuple(judgement for judgement in Judgement if judgement is not Judgement.OVERALL)
LOCAL = "local_"
MOST_WORDS = 35

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
SectionId = Annotated[str, Field(pattern=r"^[a-z]+(_[a-z]+)*$")]
Judged = Literal[Judgement.LEADERS, Judgement.HELP_AND_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS]


class Shown(StrEnum):
    """What is worked out from the evidence and stands beside a prompt."""

    DATES = "dates"
    BASE_RATES = "base_rates"
    LOCAL_SERIES = "local_series"
    LINES = "lines"
    FINDINGS = "findings"
    ELSEWHERE = "elsewhere"


class HandOn(StrEnum):
    """Where the answer to a prompt goes."""

    PLAN = "plan"
    AUDIT_COMMITTEE = "audit committee"
    CORPORATE_PARENTING_BOARD = "corporate parenting board"
    SAFEGUARDING_PARTNERSHIP = "safeguarding partnership"


def _check_kind(name: str) -> str:
    return find_known(name).name


class AnswerForm(Written):
    """How one prompt is answered: a scale has words at every point, the lowest first.

    The rows of a grid, and of a table where they are known, stand under its first column. An individual
    answer is each person's own, hidden from the others until whoever leads the session shows the answers.
    """

    kind: Annotated[str, AfterValidator(_check_kind)]
    points: tuple[Words, ...] = ()
    options: tuple[Words, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Words, ...] = ()
    individual: bool = False

    @property
    def of_kind(self) -> KindInGuide:
        """What is known of its kind."""
        return find_known(self.kind)

    @property
    def is_individual(self) -> bool:
        """Whether each person answers alone: always in some kinds, elsewhere where it is said."""
        return self.individual or self.of_kind.is_alone

    @property
    def words(self) -> tuple[str, ...]:
        """The words it is offered with, whichever they are."""
        return self.points or self.options or self.headings

    @property
    def headings(self) -> tuple[str, ...]:
        """What each column is called."""
        return tuple(column.name for column in self.columns)

    @property
    def can_begin_with_rows(self) -> bool:
        """Whether it can begin with the rows that another answer gives; a grid has rows of its own."""
        has_room = not self.columns or (not self.rows and self.columns[0].kind is ColumnKind.WORDS)
        return self.of_kind.begins_with_rows and has_room

    @model_validator(mode="after")
    def _has_the_words_of_its_kind(self) -> Self:
        wanted = self.of_kind.offers
        offered = {"points": self.points, "options": self.options, "columns": self.headings}
        for name, given in offered.items():
            if name == wanted and len(given) < 2:  # noqa: PLR2004 - one is no choice
                raise ValueError(f"a {self.kind} needs {name}, each in words, and at least two of them")
            if name != wanted and given:
                raise ValueError(f"a {self.kind} has no {name}")
            if len(set(given)) != len(given):
                raise ValueError(f"two of its {name} are the same")
        if self.of_kind.is_grid and not self.rows:
            raise ValueError(f"a {self.kind} needs rows, each in words")
        if self.rows and not self.columns:
            raise ValueError(f"a {self.kind} has no rows")
        if self.rows and self.columns[0].kind is not ColumnKind.WORDS:
            raise ValueError(f"the rows stand under {self.headings[0]!r}, which must be of words")
        return self

    @model_validator(mode="after")
    def _has_columns_that_become_one_thing_each(self) -> Self:
        parts = [column.becomes for column in self.columns if column.becomes]
        if len(set(parts)) != len(parts):
            raise ValueError("two of its columns become the same")
        for thing in NAMED_FIRST & {column.becomes for column in self.columns[1:]}:
            raise ValueError(f"the first of its columns becomes {thing}, and no other")
        return self


def _spell_out(named: object) -> object:
    return ASKED_OF if named in ("all", ["all"]) else named


class RoleIn(StrEnum):
    """The place that the answers to a prompt have on the sheet of expectations, or in papers of a review."""

    EXPECTED = "expectations.expected"
    TOLD = "expectations.told"
    CLAIMED = "expectations.claimed"
    ASKED = "expectations.asked"
    PROGRAMME = "papers.programme"
    DUE = "papers.due"
    HANDED_OVER = "papers.handed_over"
    HEARD = "papers.heard"
    ASKED_FOR = "papers.asked_for"
    CANNOT = "papers.cannot"
    GOES_BACK = "papers.goes_back"
    PROMISED = "papers.promised"


class EvidenceBeside(Written):
    """What stands beside one prompt, so that the answer can rest on it."""

    indicators: tuple[Words, ...] = ()
    judgements: Annotated[tuple[Judged, ...], BeforeValidator(_spell_out)] = ()
    report_items: bool = False
    prompts: tuple[Words, ...] = ()
    pressures: tuple[Pressure, ...] = ()
    shows: tuple[Shown, ...] = ()


class Prompt(Written):
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
    rows_from: Id | None = None
    gathers: Gathers | None = None
    role_in: RoleIn | None = None

    @property
    def is_local(self) -> bool:
        """Whether a committee added it."""
        return self.id.startswith(LOCAL)

    @property
    def is_answered_once(self) -> bool:
        """Whether there is one answer to it, which everybody gives together."""
        return self.for_each is None and not self.answer.is_individual

    @model_validator(mode="after")
    def _is_one_short_question(self) -> Self:
        if not self.question.endswith("?") or self.question.count("?") > 1:
            raise ValueError("the question must be one question, and end with its question mark")
        if (words := len(self.question.split())) > MOST_WORDS:
            raise ValueError(f"the question has {words} words; {MOST_WORDS} are allowed")
        return self


class Gate(Written):
    """What must be answered before anything can be written in a section."""

    needs: Annotated[tuple[Id, ...], Field(min_length=1)]
    answer: Words


class AddedSection(Written):
    """Prompts that a committee adds: to a section there is, or with a title as a new one.

    Where numbers are banded, every column names its kind, and young people are counted in bands alone.
    """

    id: SectionId
    title: str = ""
    opening: str = ""
    numbers: Literal["banded"] | None = None
    gate: Gate | None = None
    prompts: Annotated[tuple[Prompt, ...], Field(min_length=1)]

    @property
    def is_banded(self) -> bool:
        """Whether young people are counted in bands alone."""
        return self.numbers is not None


class PromptSection(AddedSection):
    """Prompts that a workbook shows together, in their order."""

    title: Words


class WorkbookGuide(Written):
    """The guide of one workbook; ``tabulates`` says what its page has a table of before any question."""

    workbook: Words
    tabulates: Literal["report_items"] | None = None
    sections: Annotated[tuple[PromptSection, ...], Field(min_length=1)]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """Every prompt, in the order of the page."""
        return tuple(prompt for section in self.sections for prompt in section.prompts)

    @property
    def looks_back(self) -> bool:
        """Whether it is about one inspection, which may be an earlier one than the newest."""
        return self.tabulates is not None

    @property
    def is_of_young(self) -> bool:
        """Whether any of its parts is about what young people said, and how many they were."""
        return any(section.is_banded for section in self.sections)


class AddedPrompts(Written):
    """What a committee adds to one workbook."""

    workbook: Words
    sections: Annotated[tuple[AddedSection, ...], Field(min_length=1)]
