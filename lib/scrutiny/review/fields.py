"""Fields: everything that can be answered on a page, each of one kind of answer with all its parts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.guide.kinds import KindInGuide
from scrutiny.guide.prompts import AnswerForm
from scrutiny.record.entries import Json
from scrutiny.record.rights import Act
from scrutiny.review.spreads import Given, Spread
from scrutiny.views.values import View

# The answers that stand where another is to be written.
Bodies = Sequence[Json]


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


@dataclass(frozen=True, kw_only=True)
class Kind(KindInGuide):
    """One kind of answer, with all that differs from kind to kind: none of its parts has a default.

    ``how`` says how it is answered on a screen. Two versions of an answer are put together where it
    ``can_join``. Prompts can name it if it ``is_asked``; where it ``looks_back``, what stood in the review
    before is shown beside it.
    ``accept`` gives what a browser sent as it may be kept, and refuses all else; ``lacks`` says what is still
    missing; ``list_words`` gives the words in an answer, each with its heading; ``say`` and ``show`` give it
    in words and as a view, and ``tell`` as a browser is told it; ``spread`` counts what people answered
    alone, and ``paper_room`` is the room for it on paper, under a name.
    """

    how: str
    can_join: bool
    is_asked: bool
    looks_back: bool
    accept: Callable[["Field", object, Bodies], Json]
    is_empty: Callable[["Field", Json], bool]
    lacks: Callable[["Field", Json], Iterator[str]]
    list_words: Callable[["Field", Json], list[tuple[str, str]]]
    say: Callable[["Field", Json], str]
    show: Callable[["Field", Json], View]
    tell: Callable[["Field", Json], Json]
    spread: Callable[["Field", Sequence[Given]], Spread]
    paper_room: Callable[[AnswerForm, str], View]


@dataclass(frozen=True)
class Field:
    """One thing that can be answered: what it is about, the question, and what may be answered.

    ``options`` can be ticked or chosen; of ``links``, each is kept as it stands now once it is chosen.
    ``depends`` names what else, when it changes, changes this field: its locks, its rows or its options.
    Where ``row_keys`` are given, each of its ``rows`` is known by its key, whatever it was called before.
    Each row of a ``keyed`` table has a key, by which it is known whatever becomes of its words. A heat map
    can take over the ``scores`` that a register gives. Pasted text may be as long as ``longest`` says. Where
    ``columns`` say what may stand under a heading that is offered, nothing else is kept there; where it
    ``is_banded``, no small number of young people is. Whoever writes it does an ``act``, and is none
    of its ``proposers``. At ``recommend`` a recommendation that rests on it is begun.
    """

    about: str
    question: str
    kind: Kind
    number: int | None = None
    whose: str = ""
    offered: tuple[str, ...] = ()
    columns: tuple[ColumnForm, ...] = ()
    options: tuple[Option, ...] = ()
    links: tuple[Option, ...] = ()
    rows: tuple[str, ...] = ()
    row_keys: tuple[str, ...] = ()
    keyed: bool = False
    steps: int = 0
    scores: Json = None
    help: str = ""
    longest: int = 0
    individual: bool = False
    act: Act = Act.WRITE
    proposers: tuple[str, ...] = ()
    is_banded: bool = False
    locked: tuple[Lock, ...] = ()
    depends: frozenset[str] = frozenset()
    evidence: "Field | None" = None
    href: str = ""
    recommend: str = ""
    workbook: str = ""

    @property
    def name(self) -> str:
        """How the field is named within a sentence."""
        numbered = f"question {self.number}" if self.number else "this part"
        return f"{numbered}, {self.whose}" if self.whose else numbered

    @property
    def writes(self) -> Act:
        """What somebody does who writes in it."""
        return Act.ANSWER_ALONE if self.individual and self.act is Act.WRITE else self.act

    def kind_of(self, heading: str) -> ColumnKind:
        """Say what may stand under a heading: words, wherever nothing else is said."""
        kinds = (column.kind for column in self.columns if column.name == heading)
        return next(kinds, ColumnKind.WORDS)


def curl(words: str) -> str:
    """Give words of the guide with the apostrophe that is shown."""
    return words.replace("'", "’")
