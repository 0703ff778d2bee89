"""A tracker that is given beside the review: what in it is new, changed, the same, or changed here since."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from functools import cache

from scrutiny.record.folding import fold
from scrutiny.review.meeting_tables import CARRIED
from scrutiny.review.page import Page
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.tracked_whole import list_whole
from scrutiny.review.tracker_columns import (
    COLUMNS,
    ON_THE_PLAN,
    RECOMMENDATION,
    REFERENCE,
    TrackerColumn,
    Value,
    read_entry,
)
from scrutiny.review.tracker_files import GivenRow, GivenTracker
from scrutiny.review.tracking import TrackedItem

_NOT_AGREED = "was given to a recommendation of this review that is not agreed as it stands"
_KNOWN_BY = (REFERENCE.heading, RECOMMENDATION.heading, "Origin", "Date agreed")
# How like two wordings under one reference are, at least, where one is the other put right.
_ALIKE = 0.6
AGREED_STAYS = "what was agreed changes only by a new decision, and is not taken from a sheet"


@dataclass(frozen=True)
class Difference:
    """What a sheet says of an item in one column beside what stands here, and whether that has moved on."""

    column: TrackerColumn
    here: str
    given: str
    has_moved: bool = False


@dataclass(frozen=True)
class GivenItem:
    """One row of a given tracker beside the item that it is about; one that is about none is new."""

    row: GivenRow
    item: TrackedItem | None
    differences: tuple[Difference, ...]

    @property
    def has_moved(self) -> bool:
        """Whether the sheet and the review have each changed the same of it."""
        return any(difference.has_moved for difference in self.differences)


@dataclass(frozen=True)
class TrackerComparison:
    """What each row of a given tracker would change, and what in it is not taken."""

    given: tuple[GivenItem, ...]
    doubts: tuple[str, ...]

    @property
    def new(self) -> tuple[GivenItem, ...]:
        """The rows that are about no item here."""
        return tuple(given for given in self.given if given.item is None)

    @property
    def moved(self) -> tuple[GivenItem, ...]:
        """The rows where a person must choose."""
        return tuple(given for given in self.given if given.has_moved)

    @property
    def changed(self) -> tuple[GivenItem, ...]:
        """The rows that change an item, where nothing has changed here since."""
        return tuple(
            given for given in self.given if given.item and given.differences and not given.has_moved
        )

    @property
    def has_more(self) -> bool:
        """Whether there is anything to write that nobody must choose."""
        return any(not part.has_moved for given in self.given for part in given.differences)

    @property
    def same(self) -> int:
        """How many rows change nothing."""
        return sum(given.item is not None and not given.differences for given in self.given)


def compare_tracker(page: Page, tracker: GivenTracker) -> TrackerComparison:
    """Compare a tracker that is given with the review; nothing is written."""
    comparing = _Comparing(page, list(tracker.doubts))
    return TrackerComparison(tuple(comparing.take(tracker.rows)), tuple(comparing.doubts))


class _Comparing:
    """A comparison under way: which items and references have been met."""

    def __init__(self, page: Page, doubts: list[str]) -> None:
        self.page, self.doubts = page, doubts
        self.items = list_whole(page)
        tracked = {item.recommendation.key for item in self.items}
        known = [known for known in list_recommendations(page) if known.key not in tracked]
        self.put_aside = {_plain(known.reference) for known in known if known.reference}
        self.met: set[str] = set()
        self.lines: dict[tuple[str, ...], int] = {}
        self.find_before = cache(self._read_before)

    def take(self, rows: tuple[GivenRow, ...]) -> Iterator[GivenItem]:
        """Take the rows one after the other; one that repeats another is left out."""
        for row in rows:
            known = tuple(_plain(row.words.get(heading, "")) for heading in _KNOWN_BY)
            if known in self.lines:
                self.doubts.append(f"Row {row.line} repeats row {self.lines[known]}: it is left out.")
                continue
            if _plain(row.reference) in self.put_aside:
                self.doubts.append(f"Row {row.line}: {row.reference} {_NOT_AGREED}: it is left out.")
                continue
            self.lines[known] = row.line
            item = self._find_item(row)
            if item:
                self.met.add(item.recommendation.key)
            yield GivenItem(row, item, tuple(self._compare(row, item) if item else _list_new(row)))

    def _find_item(self, row: GivenRow) -> TrackedItem | None:
        """Find the item that a row is about: by its reference or, where one has none, by its words."""
        reference, text = _plain(row.reference), _plain(row.text)
        left = [item for item in self.items if item.recommendation.key not in self.met]
        named = [item for item in left if reference and _plain(item.reference) == reference]
        named.sort(key=lambda item: _find_likeness(item, text), reverse=True)
        is_ours = read_entry(self.page, row.entry)
        if named and (is_ours or _find_likeness(named[0], text) >= _ALIKE):
            return named[0]
        if named:
            self.doubts.append(
                f"Row {row.line}: the reference {row.reference!r} stands here for other words, so the row is "
                "taken as another recommendation."
            )
        alike = [item for item in left if _plain(item.recommendation.text) == text]
        return next((item for item in alike if not (reference and item.reference)), None)

    def _read_before(self, number: int) -> dict[str, TrackedItem]:
        """Read the items as they stood after an entry of the record."""
        if self.page.record is None or self.page.name is None:
            return {}
        entries = self.page.record.read_since(self.page.name, 0)
        state = fold(entry for entry in entries if entry.number <= number)
        before = replace(self.page, state=state, made={}, made_at=0)
        return {item.recommendation.key: item for item in list_whole(before)}

    def _compare(self, row: GivenRow, item: TrackedItem) -> Iterator[Difference]:
        number = read_entry(self.page, row.entry)
        before = self.find_before(number).get(item.recommendation.key) if number else None
        for column in COLUMNS:
            if column.heading in row.words and (column.table or column.not_taken):
                yield from self._compare_cell(row, column, item, before)

    def _compare_cell(
        self, row: GivenRow, column: TrackerColumn, item: TrackedItem, before: TrackedItem | None
    ) -> Iterator[Difference]:
        given, here = row.words[column.heading], say_value(column.give(item))
        was = say_value(column.give(before)) if before else None
        # What the sheet leaves blank says nothing, unless it is known that something stood there.
        is_unsaid = not given if was is None else _look_same(given, was)
        if is_unsaid or _look_same(given, here):
            return
        if why := _why_not(column, item):
            self.doubts.append(f"Row {row.line}, “{column.heading}”: {why}.")
            return
        yield Difference(column, here, given, has_moved=was is not None and not _look_same(here, was))


def _why_not(column: TrackerColumn, item: TrackedItem) -> str:
    """Say why a column of an item is not taken from a sheet; nothing where it is."""
    if column.table is None:
        return column.not_taken
    if column.table is not CARRIED or (column is REFERENCE and item.is_carried and not item.reference):
        return ""
    if column in (RECOMMENDATION, REFERENCE):
        return AGREED_STAYS
    return "" if item.is_carried else ON_THE_PLAN


def _list_new(row: GivenRow) -> Iterator[Difference]:
    for column in COLUMNS:
        if column.table and (words := row.words.get(column.heading, "")):
            yield Difference(column, "", words)


def say_value(value: Value) -> str:
    """Say what stands in a column, as it is kept."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _find_likeness(item: TrackedItem, text: str) -> float:
    return SequenceMatcher(None, _plain(item.recommendation.text), text, autojunk=False).ratio()


def _plain(words: str) -> str:
    return " ".join(_show(words).split()).casefold()


def _look_same(words: str, other: str) -> bool:
    return " ".join(_show(words).split()) == " ".join(_show(other).split())


def _show(words: str) -> str:
    """Give words with one sign for each mark that a sheet would not show."""
    return "".join(mark if mark.isprintable() or mark.isspace() else "□" for mark in words)
