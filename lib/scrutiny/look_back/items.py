"""The items of a report beside the committee's agendas: what was looked at, and what was a blind spot."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from scrutiny.look_back.agenda import AgendaTitle, name_words
from scrutiny.look_back.reading import read_agenda
from scrutiny.record.kept_tables import KeptRow, list_rows
from scrutiny.record.remembering import forget_once_erased

INSPECTION_REPORT = "inspection_report"
AGENDA_TITLES = "agenda_titles"
REPORT_ITEMS = "report_items"
# The tick that says: scrutiny had not looked at it.
NONE_OF_THESE = "none"
COLUMNS = (
    "What must improve",
    "Judgement area",
    "When and how scrutiny looked at it",
    "Action",
    "Owner (post)",
    "Evidence of impact",
    "When scrutiny tests it next",
)
_LOOKED = 2  # the column that says how scrutiny looked

# What stands about each thing: one body for each version that nobody has replaced.
Answers = Mapping[str, Sequence[object]]


class Sight(StrEnum):
    """Whether scrutiny had looked at an item before the inspection, as far as people have said."""

    SEEN = "looked at"
    BLIND = "blind spot"
    UNCHECKED = "not looked up yet"
    TOLD = "told in words"
    UNSETTLED = "not settled"

    @property
    def is_blind_spot(self) -> bool:
        """Whether a person has looked, and said that scrutiny had not."""
        return self is Sight.BLIND


@dataclass(frozen=True)
class LookBack:
    """One item of a report, with the titles that people say were about it, and what they wrote of it.

    ``lost`` counts titles that were ticked and are no longer on the list of agendas.
    """

    item: str
    titles: tuple[AgendaTitle, ...] = ()
    said_none: bool = False
    lost: int = 0
    written: tuple[str, ...] = ()

    @property
    def sight(self) -> Sight:
        """Whether scrutiny had looked, as far as the ticks say, or else somebody's own words."""
        if self.said_none:
            return Sight.UNSETTLED if self.titles else Sight.BLIND
        if self.titles:
            return Sight.SEEN
        return Sight.TOLD if self.written else Sight.UNCHECKED


def name_match(item: str) -> str:
    """Name what the ticks beside one item are about."""
    return f"agenda_match.{name_words(item)}"


def list_titles(answers: Answers) -> tuple[AgendaTitle, ...]:
    """List the committee's titles, a line each, from every version that stands."""
    return _read_texts(tuple(_list_texts(answers.get(AGENDA_TITLES, ()))))


@forget_once_erased
@lru_cache(maxsize=8)
def _read_texts(texts: tuple[str, ...]) -> tuple[AgendaTitle, ...]:
    return read_agenda(line for text in texts for line in text.splitlines())


def look_back(items: Iterable[str], answers: Answers) -> tuple[LookBack, ...]:
    """Say of each item which titles people have ticked, and whether they have said that there was none."""
    titles = list_titles(answers)
    rows = list(list_rows(answers.get(REPORT_ITEMS, ()), COLUMNS, is_grid=True))
    return tuple(_look_back(item, titles, answers, rows) for item in items)


def _look_back(
    item: str, titles: Sequence[AgendaTitle], answers: Answers, rows: Sequence[KeptRow]
) -> LookBack:
    ticked = set(_list_texts(answers.get(name_match(item), ())))
    found = tuple(title for title in titles if title.key in ticked)
    lost = ticked - {title.key for title in found} - {NONE_OF_THESE}
    cells = [row.cells for row in rows if row.cells[0] == item.strip()]
    written = dict.fromkeys(row[_LOOKED] for row in cells if row[_LOOKED])
    return LookBack(item, found, NONE_OF_THESE in ticked, len(lost), tuple(written))


def _list_texts(bodies: Iterable[object]) -> Iterator[str]:
    for body in bodies:
        yield from (text for text in _as_list(body) if isinstance(text, str))


def _as_list(body: object) -> list[object]:
    return body if isinstance(body, list) else [body]
