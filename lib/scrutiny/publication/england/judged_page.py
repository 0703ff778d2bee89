"""What the page of what was last judged shows, for the app and for a run alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.publication.england.choosing import BY_NAME, Choice, choose, describe, list_options, say_shown
from scrutiny.publication.england.judged import CouncilJudged, list_judged
from scrutiny.publication.england.judged_paper import NOTES
from scrutiny.publication.paper import Format
from scrutiny.register.councils import Council
from scrutiny.views.page_files import say_size
from scrutiny.words.names import JUDGEMENT_NAMES

# What each thing that can be asked for is called, and what asks for nothing.
_CHOICES = {
    "sort": ("Order", ""),
    "region": ("Region", "All regions"),
    "type": ("Kind of council", "All kinds"),
    "neighbours": ("Neighbours of", "Any council"),
    "judgement": ("Grade for", "Any judgement"),
    "grade": ("Grade", "Any grade"),
}
_LONG = 60  # councils in a list
JUDGED_COLUMNS = ("Council", "Newest inspection", "Framework and source", *JUDGEMENT_NAMES.values())


@dataclass(frozen=True)
class Option:
    """One thing that can be chosen in a list, and whether it is."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True)
class OptionList:
    """A list to choose from, by the name that an address has for it."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class JudgedPage:
    """Everything the page shows: the councils asked for, what there is to choose, and what was not known."""

    day: date
    rows: tuple[tuple[CouncilJudged, str, Mapping[str, str]], ...]
    shown: str
    choice: Choice
    lists: tuple[OptionList, ...]
    strange: tuple[str, ...] = ()
    stands_alone: bool = False
    notes: tuple[str, ...] = NOTES
    columns: tuple[str, ...] = JUDGED_COLUMNS

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the plain list was asked for."""
        return self.choice != Choice()

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters with which the names in a long list begin, where it stands by name."""
        is_long = len(self.rows) > _LONG and self.choice.order == BY_NAME
        return tuple(dict.fromkeys(row.council.name[0] for row, *_more in self.rows)) if is_long else ()

    @property
    def is_by_name_all_the_same(self) -> bool:
        """Whether another order was asked for than is given."""
        return self.choice.order != self.choice.sort


def prepare_judged(
    day: date, address_of: Callable[[Council], str], choice: Choice, strange: tuple[str, ...] = ()
) -> JudgedPage:
    """Prepare the page of an app for a day and a choice, with each council's address."""
    rows = choose(list_judged(day), choice)
    return JudgedPage(
        day,
        tuple((row, address_of(row.council), {}) for row in rows),
        say_shown(len(rows), choice),
        choice,
        tuple(_list(name, choice) for name in _CHOICES),
        tuple(_CHOICES[name][0].lower() for name in strange),
    )


def prepare_alone(day: date, address_of: Callable[[Council], str]) -> JudgedPage:
    """Prepare the page as a file of its own, which a script sorts and filters by what each row says."""
    page = prepare_judged(day, address_of, Choice())
    rows = tuple((row, href, describe(row)) for row, href, _nothing in page.rows)
    return replace(page, rows=rows, stands_alone=True)


def say_file(wanted: Format, content: bytes) -> str:
    """Say what a file is made as, and how large it is."""
    return f"{wanted.upper()} ({say_size(content)})"


def _list(name: str, choice: Choice) -> OptionList:
    label, nothing = _CHOICES[name]
    chosen = getattr(choice, name)
    offered = {"": nothing} | dict(list_options()[name]) if nothing else list_options()[name]
    options = tuple(Option(value, words, value == chosen) for value, words in offered.items())
    return OptionList(name, label, options)
