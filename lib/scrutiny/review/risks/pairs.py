"""A score in one cell of a register's sheet, such as 4 x 5 = 20, read where the heading says its order."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from scrutiny.review.risks.sheet import SIDES
from scrutiny.review.sheets.forms import SheetColumn, SheetForm
from scrutiny.review.sheets.given import GivenRow, GivenSheet
from scrutiny.review.sheets.headings import Headings
from scrutiny.review.sheets.reading import read_sheet

_PAIR = re.compile(r"(\d{1,2})\s*[x\u00d7*]\s*(\d{1,2})(?:\s*=\s*(\d{1,3}))?", re.IGNORECASE)
_BOTH = ("likelihood impact", "probability impact", "l i", "lxi")
_NO_PAIR = "“{}” is no likelihood by impact from 1 to {}: it is left out"
_WHICH = "“{}” is left out, since its heading does not say that the likelihood comes first"
_OTHER_PRODUCT = "“{}” is {} in the sheet, and {} by {} make another: these two are taken"
_OTHERS = "“{}” is left out, since the row has other scores in columns of their own"


def read_register(path: Path, form: SheetForm, steps: int) -> GivenSheet:
    """Read the sheet of a risk register, with each score that stands as likelihood by impact in one cell."""
    with_pairs = replace(form, columns=(*form.columns, *map(_make_column, SIDES)))
    given = read_sheet(path, with_pairs, steps)
    splitting = _Splitting(form, steps)
    rows = tuple(map(splitting.split, given.rows))
    return replace(given, rows=rows, doubts=(*given.doubts, *splitting.doubts))


def _name_score(side: str) -> str:
    return f"{side.capitalize()} score"


def _name_pair(side: str) -> str:
    return f"{side.capitalize()} likelihood by impact"


def _make_column(side: str) -> SheetColumn:
    """Make the column of one score as a pair, which is read from a sheet and never written to one."""
    orders = ((which, both) for which in SIDES[side] for both in _BOTH)
    others = (" ".join(said) for which, both in orders for said in ((which, both), (both, which)))
    return SheetColumn(_name_pair(side), lambda _risk: "", others=tuple(others), level="risk")


@dataclass
class _Splitting:
    """Splits the pairs of one sheet, and says of each how it was read, or that it was not."""

    form: SheetForm
    steps: int
    doubts: list[str] = field(default_factory=list)

    def split(self, row: GivenRow) -> GivenRow:
        """Give a row with the scores that its pairs hold."""
        words = dict(row.words)
        for side in SIDES:
            words |= self._read(row, side, words.pop(_name_pair(side), ""))
            self._check_product(row, side, words)
        return replace(row, words=words)

    def _read(self, row: GivenRow, side: str, pair: str) -> Mapping[str, str]:
        worked = row.words.get(_name_score(side), "")
        if _PAIR.fullmatch(worked):
            self._doubt(row, _WHICH.format(worked))
        if not pair:
            return {}
        scores = self._find_scores(pair)
        if not scores:
            self._doubt(row, _NO_PAIR.format(pair, self.steps))
            return {}
        given = dict(zip(self._find_headings(side), scores, strict=True))
        if any(row.words.get(heading, score) not in ("", score) for heading, score in given.items()):
            self._doubt(row, _OTHERS.format(pair))
            return {}
        self._doubt(row, f"“{pair}” was read as {side} likelihood {scores[0]} and impact {scores[1]}")
        return given

    def _check_product(self, row: GivenRow, side: str, words: dict[str, str]) -> None:
        """Leave out a score that is worked out from two that stand beside it, and say where it is another."""
        scores = [words.get(heading, "") for heading in self._find_headings(side)]
        worked = words.get(_name_score(side), "")
        if _PAIR.fullmatch(worked) or (worked.isdecimal() and all(scores)):
            del words[_name_score(side)]
        if worked.isdecimal() and all(scores) and int(worked[:4]) != int(scores[0]) * int(scores[1]):
            self._doubt(row, _OTHER_PRODUCT.format(_name_score(side), worked, *scores))

    def _find_headings(self, side: str) -> list[str]:
        return [Headings(self.form).find_heading(f"{side} {part}") for part in ("likelihood", "impact")]

    def _find_scores(self, pair: str) -> tuple[str, ...]:
        """Find the two scores of a pair; none where one is off the scale, or they do not make its product."""
        found = _PAIR.fullmatch(pair.strip())
        if not found:
            return ()
        likelihood, impact = int(found[1]), int(found[2])
        is_sure = found[3] is None or int(found[3]) == likelihood * impact
        on_scale = min(likelihood, impact) >= 1 and max(likelihood, impact) <= self.steps
        return (str(likelihood), str(impact)) if is_sure and on_scale else ()

    def _doubt(self, row: GivenRow, met: str) -> None:
        self.doubts.append(f"Row {row.line}: {met}.")
