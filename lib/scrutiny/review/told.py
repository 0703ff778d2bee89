"""What the rules of a review tell a page of its fields and how far it has come, as the types it is told in.

A part with a default may be left out, and is wherever nothing was given for it. A title is the name in the
front, where another word here has that name.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, RootModel
from pydantic import Field as Part

from scrutiny.record.rights import Act
from scrutiny.review.fields import Lock, Option
from scrutiny.review.spreads import Share

_Step = int | None
# A word of Python, which no part of a class can be called.
_For = Annotated[str, Part(serialization_alias="for")]


class Told(BaseModel):
    """Anything that a page is told; what is no such thing is a fault of ours, and repeats nothing typed."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    def dump(self) -> dict[str, Any]:
        """Give it as it travels: plain JSON, without the parts that nothing was given for."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class Version(Told):
    """One version of an answer: what was written, by whom and when."""

    number: int
    value: JsonValue
    author: str
    writers: tuple[str, ...]
    by: str
    settled: bool
    time: str
    day: str


class Mine(Told):
    """What somebody answered alone, as it is told to nobody else."""

    number: int
    value: JsonValue
    reason: str
    time: str


class ReasonGiven(Told):
    """A reason that somebody gave for what they answered alone, and what they answered."""

    words: str
    reason: str


class Rating(Told):
    """What people answered alone: one's own, how many answered and, once it is shown, what they said."""

    mine: Mine | None
    count: int
    revealed: bool
    spread: tuple[Share, ...] = ()
    said: str = ""
    reasons: tuple[ReasonGiven, ...] = ()


class PlaceOfRisk(RootModel[tuple[_Step, _Step]], title="Place"):
    """The likelihood and the impact of a risk, each given or not."""

    model_config = ConfigDict(strict=False)


class Scores(RootModel[dict[str, dict[str, PlaceOfRisk | None]]]):
    """The scores that a register gives each risk."""


class News(Told):
    """What is new about one thing: the parts of it that changed, or only that it did."""

    about: str
    versions: tuple[Version, ...] = ()
    rating: Rating | None = None
    locked: tuple[Lock, ...] = ()
    options: tuple[Option, ...] = ()
    rows: tuple[str, ...] = ()
    scores: Scores | None = None
    help: str = ""


class FieldState(News):
    """The part of a field that changes, as one person may see it."""

    about: str
    versions: tuple[Version, ...]
    rating: Rating | None
    locked: tuple[Lock, ...]
    options: tuple[Option, ...]
    rows: tuple[str, ...]
    scores: Scores | None
    help: str


class Before(Told):
    """What stood in the review before this one."""

    review: str
    words: str


class WholeField(FieldState, title="Field"):
    """A field whole: what is asked, what may be answered, and how it stands."""

    number: int | None
    question: str
    for_: _For
    kind: str
    offered: tuple[str, ...]
    choices: dict[str, tuple[str, ...]]
    dates: tuple[str, ...]
    is_grid: bool
    keyed: bool
    can_join: bool
    steps: int | None
    individual: bool
    act: Act
    before: Before | None
    evidence: "WholeField | None"
    href: str
    recommend: str
    workbook: str


class MissingField(Told, title="Asked"):
    """A field without an answer."""

    about: str
    number: int | None
    question: str
    for_: _For
    href: str
    workbook: str


class GateState(Told, title="Gate"):
    """Whether the gate of a workbook is open, as of an entry, and the sentence for when that changes."""

    number: int
    open: bool
    said: str


class PageProgress(Told, title="Progress"):
    """How far a page has come, and whether its gate is open."""

    workbook: str
    gate: GateState | None
    answered: int
    asked: int
    missing: tuple[MissingField, ...]


class Rights(Told):
    """Why somebody may not do each thing; no words where they may."""

    write: str
    answer_alone: str
    take_back: str
    see_own: str
    reveal: str
    load: str
    propose: str
    second: str
    support: str
    decide: str
    rename: str
    erase: str
    lead: str
    join: str
    sign: str
    see_working: str
    see_exempt: str


class FileTold(Told):
    """A kind of file that can be loaded in a part: how a browser asks for it, and what it looks at itself.

    ``news`` is said where somebody else has loaded one, and ``again`` after one was read; both of a page of
    the app first, and then of a notebook.
    """

    part: Literal["report", "figures", "letter", "other_letter", "account"]
    about: str
    accept: str
    label: str
    help: str
    load: str
    gate: str
    # In megabytes.
    largest: int
    # One of these begins it; where there is none, anything may.
    begins: tuple[str, ...] = ()
    choose: str
    strange: str = ""
    reading: str
    again: tuple[str, str]
    news: tuple[str, str] | None = None


class PanelState(Told):
    """What a panel is given when it is opened, with the rights of each role, and under "" of nobody yet.

    One that shows answers is given those that stand, and the order of all that may come.
    """

    part: str
    panel: str
    review: str
    fields: tuple[WholeField, ...]
    number: int
    progress: PageProgress
    rights: dict[str, Rights]
    order: tuple[str, ...] = ()
    files: tuple[FileTold, ...] = ()
