"""A sheet that is given beside the review: what in it is new, changed, the same, or changed here since."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from operator import itemgetter

from scrutiny.local_figures.entries import say_lines
from scrutiny.record.folding import fold
from scrutiny.review.page import Page
from scrutiny.review.sheets.differences import Difference, GivenItem, SheetComparison
from scrutiny.review.sheets.forms import SheetColumn, SheetForm, SheetItem, read_entry, say_value
from scrutiny.review.sheets.given import GivenRow, GivenSheet
from scrutiny.review.sheets.likeness import ALIKE, find_likeness, look_same, plain
from scrutiny.review.sheets.whose import check_whose
from scrutiny.words.sentences import join_words

# How sure it is that an item is what a row is about.
_SURE, _LIKELY, _OF_ANOTHER = range(3)
_FORMER = "has the words that stand here, where row {} has others: those are taken, and these are not"
_NOT_AGREED = "was given to a recommendation of this review that is not agreed as it stands"


def compare_sheet(page: Page, form: SheetForm, sheet: GivenSheet) -> SheetComparison:
    """Compare a sheet that is given with the review; nothing is written, and another council’s is refused."""
    whose = check_whose(page.briefing.council, form, sheet.titles)
    comparing = _Comparing(page, form, sheet.rows, [*whose, *sheet.doubts])
    given = tuple(comparing.take())
    return SheetComparison(given, (*comparing.doubts, *comparing.say_unread()))


class _Comparing:
    """A comparison under way: which items have been met, each with the row that is about it."""

    def __init__(self, page: Page, form: SheetForm, rows: tuple[GivenRow, ...], doubts: list[str]) -> None:
        self.page, self.form, self.rows, self.doubts = page, form, rows, doubts
        self.said = {_place(row.level, row.within, row.text) for row in rows}
        self.said |= {_place(row.level, row.within, row.reference) for row in rows if row.reference}
        # What leads may be worded otherwise in the sheet: the words here by those there.
        self.worded: dict[str, str] = {}
        self.items = form.list_items(page)
        put_aside = form.put_aside(page, {item.key for item in self.items})
        self.put_aside = {plain(reference) for reference in put_aside}
        self.met: dict[str, GivenRow] = {}
        self.taken: dict[tuple[str, ...], GivenRow] = {}
        self.find_before = cache(self._read_before)
        self.plain = cache(plain)
        self.known = {self._know(row) for row in rows}
        # What stands in columns that are not taken, by heading: the rows that say something else there.
        self.unread: dict[str, list[int]] = {}

    def take(self) -> Iterator[GivenItem]:
        """Take the rows one after the other; one that repeats another is left out."""
        order = [level.name for level in self.form.levels]
        for row in sorted(self.rows, key=lambda row: (row.line, order.index(row.level))):
            if met := self._find_repeated(row):
                self.doubts.append(f"Row {row.line} {met}.")
                continue
            self.taken[self._know(row)] = row
            item = self._find_item(row)
            if item:
                self.met[item.key] = row
            if item and row.level == self.form.leads.name:
                self.worded[plain(row.text)] = item.text
            yield GivenItem(row, item, tuple(self._compare(row, item) if item else self._list_new(row)))

    def _find_repeated(self, row: GivenRow) -> str:
        """Find why a row says nothing of its own; nothing where it does."""
        if first := self.taken.get(self._know(row)):
            other = [name for name, words in row.words.items() if words and words != first.words.get(name)]
            said = f", with other words under {join_words([f'“{name}”' for name in other])}" if other else ""
            return f"repeats row {first.line}{said}: it is left out"
        if plain(row.reference) in self.put_aside:
            return f"speaks of {row.reference}, which {_NOT_AGREED}: it is left out"
        lines = (self.met[item.key].line for item in self.items if self._is_former(row, item))
        return next((_FORMER.format(line) for line in lines), "")

    def _is_former(self, row: GivenRow, item: SheetItem) -> bool:
        """Whether a row has an item's reference and words, and an earlier one worded that otherwise."""
        met = self.met.get(item.key, row)
        is_same = bool(item.reference) and plain(item.reference) == plain(row.reference)
        is_worded = plain(met.text) != plain(row.text) == plain(item.text)
        return is_same and is_worded and self._is_beside(item, row)

    def _know(self, row: GivenRow) -> tuple[str, ...]:
        return self._name(row, lambda heading: row.words.get(heading, ""))

    def _name(self, row: GivenRow, read: Callable[[str], str]) -> tuple[str, ...]:
        """Name what a row is of by all that it is known by, as the row or an item has that."""
        level = next(level for level in self.form.levels if level.name == row.level)
        return (row.level, self.plain(row.within), *(self.plain(read(heading)) for heading in level.known_by))

    def _list_left(self, row: GivenRow) -> list[SheetItem]:
        """List the items that a row may be about: first one that is known by the same as it in everything.

        One of its words that another row is known by in everything is left for that row.
        """
        beside = [item for item in self.items if item.key not in self.met and self._is_beside(item, row)]
        ranked = [(self._rank(row, item), item) for item in beside]
        return [item for rank, item in sorted(ranked, key=itemgetter(0)) if rank < _OF_ANOTHER]

    def _rank(self, row: GivenRow, item: SheetItem) -> int:
        if self.plain(item.text) != self.plain(row.text):
            return _LIKELY
        columns = self.form.by_heading
        named = self._name(row, lambda heading: say_value(columns[heading].read(item)))
        if named == self._know(row):
            return _SURE
        return _OF_ANOTHER if named in self.known else _LIKELY

    def _find_item(self, row: GivenRow) -> SheetItem | None:
        """Find the item that a row is about: by its reference or, where one has none, by its words."""
        reference, text = plain(row.reference), plain(row.text)
        left = self._list_left(row)
        named = [item for item in left if reference and plain(item.reference) == reference]
        named.sort(key=lambda item: find_likeness(item.text, text), reverse=True)
        number = read_entry(self.page, row.entry)
        if named and (number or find_likeness(named[0].text, text) >= ALIKE):
            return named[0]
        if named:
            self.doubts.append(
                f"Row {row.line}: the reference {row.reference!r} stands here for other words, so the row is "
                f"taken as another {row.level}."
            )
        before = self.find_before(number) if number else {}
        unnamed = [item for item in left if not (reference and item.reference)]
        # In a sheet that was made here, one that no row names any more may have been given another reference.
        gone = [item for item in left if item.key in before and not self._is_said(row, item.reference, item)]
        same = next((item for item in (*unnamed, *gone) if self.plain(item.text) == text), None)
        return same or self._find_reworded(row, unnamed, before)

    def _is_said(self, row: GivenRow, words: str, item: SheetItem) -> bool:
        """Whether any row of the sheet has some words of an item, beside what this row stands under."""
        return _place(item.level, row.within, words) in self.said

    def _find_reworded(
        self, row: GivenRow, left: list[SheetItem], before: Mapping[str, SheetItem]
    ) -> SheetItem | None:
        """Find what a row of a sheet that was made here words otherwise, and no other row of it names."""
        text = plain(row.text)
        gone = [item for item in left if not self._is_said(row, item.text, item)]
        # Its words may have changed here as well.
        likeness = {
            item.key: max(find_likeness(known.text, text) for known in (item, before[item.key]))
            for item in gone
            if item.key in before
        }
        found = max(gone, key=lambda item: likeness.get(item.key, 0), default=None)
        return found if found and likeness.get(found.key, 0) >= ALIKE else None

    def _is_beside(self, item: SheetItem, row: GivenRow) -> bool:
        within = self.worded.get(plain(row.within), row.within)
        return item.level == row.level and plain(item.within) == plain(within)

    def _read_before(self, number: int) -> dict[str, SheetItem]:
        """Read the items as they stood after an entry of the record."""
        if self.page.record is None or self.page.name is None:
            return {}
        entries = self.page.record.read_since(self.page.name, 0)
        state = fold(entry for entry in entries if entry.number <= number)
        before = replace(self.page, state=state, made={}, made_at=0)
        return {item.key: item for item in self.form.list_items(before)}

    def _compare(self, row: GivenRow, item: SheetItem) -> Iterator[Difference]:
        number = read_entry(self.page, row.entry)
        before = self.find_before(number).get(item.key) if number else None
        for column in self.form.columns:
            given = row.words.get(column.heading, "")
            if column.heading in row.words and (column.table or column.not_taken):
                yield from self._compare_cell(row, column, item, before)
            elif given and not number and not look_same(given, say_value(column.read(item))):
                self.unread.setdefault(column.heading, []).append(row.line)

    def _compare_cell(
        self, row: GivenRow, column: SheetColumn, item: SheetItem, before: SheetItem | None
    ) -> Iterator[Difference]:
        given, here = row.words[column.heading], say_value(column.read(item))
        was = say_value(column.read(before)) if before else None
        # What the sheet leaves blank says nothing, unless it is known that something stood there.
        is_unsaid = not given if was is None else look_same(given, was)
        if is_unsaid or look_same(given, here):
            return
        if why := self.form.why_not(column, item):
            self.doubts.append(f"Row {row.line}, “{column.heading}”: {why}.")
            return
        yield Difference(column, here, given, has_moved=was is not None and not look_same(here, was))

    def _list_new(self, row: GivenRow) -> Iterator[Difference]:
        for column in self.form.columns:
            words = row.words.get(column.heading, "")
            if words and column.table:
                yield Difference(column, "", words)
            elif words:
                self.unread.setdefault(column.heading, []).append(row.line)

    def say_unread(self) -> Iterator[str]:
        """Say what stands in columns that are not taken from a sheet."""
        for heading, lines in self.unread.items():
            why = (
                self.form.by_heading[heading].not_taken
                or "this is worked out here, and not taken from a sheet"
            )
            yield f"“{heading}”, {say_lines(lines)}: {why}."


def _place(level: str, within: str, text: str) -> tuple[str, str, str]:
    return level, plain(within), plain(text)
