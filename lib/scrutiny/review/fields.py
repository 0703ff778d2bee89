"""Fields: everything that can be answered on a page, each with what may be answered there."""

from dataclasses import dataclass
from enum import StrEnum

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.entries import Json


class FieldKind(StrEnum):
    """How a field is filled in: as a prompt is answered, or by ticking."""

    TEXT = "text"
    LONG_TEXT = "long text"
    SCALE = "scale"
    CHOICE = "choice"
    DATE = "date"
    LIST = "list"
    TABLE = "table"
    MATRIX = "matrix"
    HEAT_MAP = "heat map"
    CHECKS = "checks"


@dataclass(frozen=True)
class Option:
    """One thing that can be ticked: its key, its words, and smaller words about it."""

    key: str
    words: str
    small: str = ""


@dataclass(frozen=True)
class Lock:
    """One thing that keeps a part shut: the question that must be confirmed first, and a sentence on it."""

    name: str
    about: str
    sentence: str
    href: str = ""


@dataclass(frozen=True)
class Field:
    """One thing that can be answered: what it is about, the question, and what may be answered.

    ``depends`` names what else, when it changes, changes this field: its locks, its rows or its options.
    Each row of a ``keyed`` table has a key, by which it is known whatever becomes of its words. A heat map
    can take over the ``scores`` that a register gives. Pasted text may be as long as ``longest`` says. Where
    ``columns`` say what may stand under a heading that is offered, nothing else is kept there; where it
    ``is_banded``, no small number of young people is.
    """

    about: str
    question: str
    kind: FieldKind
    number: int | None = None
    whose: str = ""
    offered: tuple[str, ...] = ()
    columns: tuple[ColumnForm, ...] = ()
    options: tuple[Option, ...] = ()
    rows: tuple[str, ...] = ()
    keyed: bool = False
    steps: int = 0
    scores: Json = None
    help: str = ""
    longest: int = 0
    individual: bool = False
    is_banded: bool = False
    locked: tuple[Lock, ...] = ()
    depends: frozenset[str] = frozenset()
    evidence: "Field | None" = None
    href: str = ""
    workbook: str = ""

    @property
    def name(self) -> str:
        """How the field is named within a sentence."""
        numbered = f"question {self.number}" if self.number else "this part"
        return f"{numbered}, {self.whose}" if self.whose else numbered

    def kind_of(self, heading: str) -> ColumnKind:
        """Say what may stand under a heading: words, wherever nothing else is said."""
        kinds = (column.kind for column in self.columns if column.name == heading)
        return next(kinds, ColumnKind.WORDS)


def curl(words: str) -> str:
    """Give words of the guide with the apostrophe that is shown."""
    return words.replace("'", "’")
