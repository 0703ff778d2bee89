"""Columns: what each part of a table's row is called, what may stand in it, and whether it is needed."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from scrutiny.vocabulary import Respondent

Words = Annotated[str, Field(min_length=1)]


class Written(BaseModel):
    """What somebody wrote in a file of prompts: no other keys than those that are known."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class ColumnKind(StrEnum):
    """What may stand in a column: free words, or something that is checked when it is saved."""

    WORDS = "words"
    BAND = "band"
    TOTAL = "total"
    DATE = "date"
    SCORE = "score"
    CHOICE = "choice"
    PERSON = "person"


class Becomes(StrEnum):
    """What a column becomes elsewhere: a part of a risk, of a recommendation or of another thing."""

    INHERENT_LIKELIHOOD = "risk.inherent.likelihood"
    INHERENT_IMPACT = "risk.inherent.impact"
    RESIDUAL_LIKELIHOOD = "risk.residual.likelihood"
    RESIDUAL_IMPACT = "risk.residual.impact"
    TARGET_LIKELIHOOD = "risk.target.likelihood"
    TARGET_IMPACT = "risk.target.impact"
    REASONS = "risk.reasons"
    STEP_OF_LIKELIHOOD = "risk.step.likelihood"
    STEP_OF_IMPACT = "risk.step.impact"
    SUGGESTED = "risk.suggested"
    RESPONDENT = "response.by"
    RECEIVED = "response.received"
    NOTICE = "response.notice"
    RECOMMENDED = "recommendation.text"
    RECOMMENDED_TO = "recommendation.to"
    KIND_OF_BODY = "recommendation.kind_of_body"
    POST = "recommendation.post"
    BY = "recommendation.by"
    BY_IN_WORDS = "recommendation.by_in_words"
    TEST = "recommendation.test"
    REASON = "recommendation.reason"
    COST = "recommendation.cost"
    WHO_COULD_LOSE = "recommendation.who_could_lose"
    HOW_SEEN = "recommendation.how_seen"
    POINT = "point.text"
    RISK = "risk.text"
    RISK_CODE = "risk.code"
    RISK_CAUSE = "risk.cause"
    RISK_CONSEQUENCE = "risk.consequence"
    RISK_CATEGORY = "risk.category"
    RISK_OWNER = "risk.owner"
    RISK_TREATMENT = "risk.treatment"
    RISK_DIRECTION = "risk.direction"
    RISK_REVIEWED = "risk.reviewed"
    ELSEWHERE = "elsewhere.text"
    ELSEWHERE_RISK = "elsewhere.risk"
    MEASURE = "measure.text"
    MEASURE_KIND = "measure.kind"
    MEASURE_AREA = "measure.area"
    CLAIM = "claim.text"
    PLANNED = "planned.text"
    CONTROL = "control.text"
    CONTROL_OF = "control.risk"
    CONTROL_LINE = "control.line"
    CONTROL_KNOWN = "control.known"

    @property
    def kind(self) -> ColumnKind:
        """What its column must be of: of scores, unless something else is said of it here."""
        return _KINDS.get(self, ColumnKind.SCORE)


_KINDS = {
    Becomes.REASONS: ColumnKind.WORDS,
    Becomes.STEP_OF_LIKELIHOOD: ColumnKind.WORDS,
    Becomes.STEP_OF_IMPACT: ColumnKind.WORDS,
    Becomes.SUGGESTED: ColumnKind.WORDS,
    Becomes.RESPONDENT: ColumnKind.CHOICE,
    Becomes.RECEIVED: ColumnKind.DATE,
    Becomes.NOTICE: ColumnKind.DATE,
    Becomes.RECOMMENDED: ColumnKind.WORDS,
    Becomes.RECOMMENDED_TO: ColumnKind.PERSON,
    Becomes.KIND_OF_BODY: ColumnKind.CHOICE,
    Becomes.POST: ColumnKind.PERSON,
    Becomes.BY: ColumnKind.DATE,
    Becomes.BY_IN_WORDS: ColumnKind.WORDS,
    Becomes.TEST: ColumnKind.WORDS,
    Becomes.REASON: ColumnKind.WORDS,
    Becomes.COST: ColumnKind.WORDS,
    Becomes.WHO_COULD_LOSE: ColumnKind.WORDS,
    Becomes.HOW_SEEN: ColumnKind.WORDS,
    Becomes.POINT: ColumnKind.WORDS,
    Becomes.RISK: ColumnKind.WORDS,
    Becomes.RISK_CODE: ColumnKind.WORDS,
    Becomes.RISK_CAUSE: ColumnKind.WORDS,
    Becomes.RISK_CONSEQUENCE: ColumnKind.WORDS,
    Becomes.RISK_CATEGORY: ColumnKind.WORDS,
    Becomes.RISK_OWNER: ColumnKind.PERSON,
    Becomes.RISK_TREATMENT: ColumnKind.CHOICE,
    Becomes.RISK_DIRECTION: ColumnKind.CHOICE,
    Becomes.RISK_REVIEWED: ColumnKind.DATE,
    Becomes.ELSEWHERE: ColumnKind.WORDS,
    Becomes.ELSEWHERE_RISK: ColumnKind.WORDS,
    Becomes.MEASURE: ColumnKind.WORDS,
    Becomes.MEASURE_KIND: ColumnKind.CHOICE,
    Becomes.MEASURE_AREA: ColumnKind.CHOICE,
    Becomes.CLAIM: ColumnKind.WORDS,
    Becomes.PLANNED: ColumnKind.WORDS,
    Becomes.CONTROL: ColumnKind.WORDS,
    Becomes.CONTROL_OF: ColumnKind.WORDS,
    Becomes.CONTROL_LINE: ColumnKind.CHOICE,
    Becomes.CONTROL_KNOWN: ColumnKind.WORDS,
}

# What names the whole of a row, which its first column does.
NAMED_FIRST = frozenset(
    {
        Becomes.CLAIM,
        Becomes.PLANNED,
        Becomes.RECOMMENDED,
        Becomes.POINT,
        Becomes.RISK,
        Becomes.CONTROL_OF,
        Becomes.ELSEWHERE,
        Becomes.MEASURE,
    }
)


class ColumnForm(Written):
    """One column of a table: ``required`` says what a row still lacks, and never stops a save."""

    name: Words
    kind: ColumnKind = ColumnKind.WORDS
    required: bool = False
    options: tuple[Words, ...] = ()
    becomes: Becomes | None = None

    @property
    def names_its_kind(self) -> bool:
        """Whether its kind was written, and is not the one that a column without any has."""
        return "kind" in self.model_fields_set

    @model_validator(mode="after")
    def _has_what_its_kind_needs(self) -> Self:
        if self.kind is ColumnKind.CHOICE and len(set(self.options)) < 2:  # noqa: PLR2004 - one is no choice
            raise ValueError(f"the column {self.name!r} is of a choice, and needs at least two options")
        if self.kind is not ColumnKind.CHOICE and self.options:
            raise ValueError(f"the column {self.name!r} is of kind {self.kind}, which has no options")
        if self.becomes and self.becomes.kind is not self.kind:
            kind = self.becomes.kind
            raise ValueError(f"the column {self.name!r} becomes {self.becomes}, and is not of kind {kind}")
        if self.becomes is Becomes.RESPONDENT and set(self.options) != set(Respondent):
            raise ValueError(f"the column {self.name!r} needs these options: {'; '.join(Respondent)}")
        return self


def _name(written: object) -> object:
    return {"name": written} if isinstance(written, str) else written


# A column may be written as its name alone: it is then of words.
Column = Annotated[ColumnForm, BeforeValidator(_name)]
