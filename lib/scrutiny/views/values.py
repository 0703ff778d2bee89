"""The values that views give: each shows itself as accessible HTML, and says itself in plain text."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from markupsafe import Markup

from scrutiny.views.folds import FoldKind
from scrutiny.views.templates import find_template

# A person reads curly quotation marks, however words were typed. Escaped ones are found, and no HTML changed.
_CURLED = ((" &#39;", " ‘"), (">&#39;", ">‘"), ("(&#39;", "(‘"), ("&#39;", "’"))


def _curl(html: str) -> str:
    for straight, curled in _CURLED:
        html = html.replace(straight, curled)
    return html


class View(ABC):
    """Something a page shows; every word in it is escaped by its template."""

    def _repr_html_(self) -> str:
        return _curl(str(self.html))

    @property
    def html(self) -> Markup:
        """The view's own HTML, for a view that holds it and is shown with it."""
        made = find_template(type(self).__name__.lower()).render(view=self)
        return Markup(made)  # noqa: S704 - made by an escaping template, never by a person

    @property
    @abstractmethod
    def in_words(self) -> str:
        """What the view says, in plain text."""

    def __repr__(self) -> str:
        """Say the view where HTML cannot be shown."""
        return self.in_words


@dataclass(frozen=True, repr=False)
class Prose(View):
    """One or more paragraphs; a stand-in says what a control, once there is one, says for itself."""

    paragraphs: tuple[str, ...]
    is_note: bool = False
    is_small: bool = False
    is_stand_in: bool = False

    @property
    def in_words(self) -> str:
        """The paragraphs, one below the other."""
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True, repr=False)
class Facts(View):
    """Short facts, each with the term it answers."""

    facts: tuple[tuple[str, str], ...]

    @property
    def in_words(self) -> str:
        """The facts, one a line."""
        return "\n".join(f"{term}: {words}" for term, words in self.facts)


@dataclass(frozen=True, repr=False)
class Points(View):
    """A list of points."""

    points: tuple[str, ...]

    @property
    def in_words(self) -> str:
        """The points, one a line."""
        return "\n".join(f"- {point}" for point in self.points)


@dataclass(frozen=True)
class Cell:
    """One cell of a table: its words, smaller words below them, and what kind of thing it is."""

    words: str
    small: str = ""
    kind: str = ""
    anchor: str = ""

    @property
    def in_words(self) -> str:
        """The words, with the smaller ones in brackets."""
        return f"{self.words} ({self.small})" if self.small else self.words


@dataclass(frozen=True, repr=False)
class Table(View):
    """A table with a caption; the first cell of each row is its heading."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()

    @property
    def in_words(self) -> str:
        """The table, one row a line, each cell after its column's name, with the notes below."""
        lines = [self.caption]
        for row in self.rows:
            first, *rest = row
            pairs = zip(self.columns[1:], rest, strict=True)
            lines.append(f"{first.in_words}: " + "; ".join(f"{name} {cell.in_words}" for name, cell in pairs))
        return "\n".join([*lines, *self.notes])


@dataclass(frozen=True)
class Statement:
    """One sentence that can be read out, smaller words below it, and where on the page its figures are."""

    words: str
    small: str = ""
    anchor: str = ""
    anchor_name: str = ""

    @property
    def in_words(self) -> str:
        """The sentence, with the smaller words in brackets."""
        return f"{self.words} ({self.small})" if self.small else self.words


@dataclass(frozen=True, repr=False)
class Statements(View):
    """Sentences that can be read out, one below the other."""

    statements: tuple[Statement, ...]

    @property
    def in_words(self) -> str:
        """The sentences, one a line."""
        return "\n".join(f"- {statement.in_words}" for statement in self.statements)


@dataclass(frozen=True, repr=False)
class Section(View):
    """Views under a heading of their own: below the headings of the page, or at level 2 one of them."""

    heading: str
    views: tuple[View, ...]
    anchor: str = ""
    level: int = 3

    @property
    def in_words(self) -> str:
        """The heading, and what each view says."""
        return "\n\n".join([self.heading, *(view.in_words for view in self.views)])


@dataclass(frozen=True, repr=False)
class Terms(View):
    """Terms, each with a view that answers it."""

    terms: tuple[tuple[str, View], ...]

    @property
    def in_words(self) -> str:
        """Each term, and what its view says."""
        return "\n\n".join(f"{term}\n{view.in_words}" for term, view in self.terms)


@dataclass(frozen=True, repr=False)
class Fold(View):
    """Something behind a heading, whose end only a listener needs; some kinds are printed only if open."""

    summary: str
    inside: View
    kind: FoldKind = FoldKind.OF_A_QUESTION
    heard: str = ""

    @property
    def in_words(self) -> str:
        """The heading and what is behind it."""
        return f"{self.summary}{self.heard}\n{self.inside.in_words}"


@dataclass(frozen=True, repr=False)
class Stack(View):
    """Several views, one after the other, or charts side by side where there is room."""

    views: tuple[View, ...]
    is_gallery: bool = False

    @property
    def in_words(self) -> str:
        """What each view says, in order."""
        return "\n\n".join(view.in_words for view in self.views)


@dataclass(frozen=True, repr=False)
class Room(View):
    """Room to answer on paper: lines, or rows under columns; it is printed, and not shown on a screen."""

    lines: int
    columns: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    name: str = ""

    @property
    def in_words(self) -> str:
        """What the room is for."""
        return "Room to answer on paper."


@dataclass(frozen=True, repr=False)
class Place(View):
    """Where a panel puts the control for one answer; until then it shows what is recorded."""

    about: str
    inside: View = Stack(())

    @property
    def in_words(self) -> str:
        """What is recorded, or what the place is for."""
        return self.inside.in_words or "Room to answer on this page."


@dataclass(frozen=True, repr=False)
class LivePart(View):
    """A part of a page that a panel keeps up to date; until then it shows how things stood."""

    name: str
    inside: View

    @property
    def in_words(self) -> str:
        """How things stood."""
        return self.inside.in_words


@dataclass(frozen=True, repr=False)
class Links(View):
    """A list of links, to this page or another; one that leads nowhere from here is words alone."""

    links: tuple[tuple[str, str], ...]
    is_note: bool = False

    @property
    def in_words(self) -> str:
        """What each link says, one a line."""
        return "\n".join(f"- {words}" for words, _href in self.links)
