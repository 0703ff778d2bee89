"""What happened next: each grade followed to the same council's next inspection, and how long it took.

Only what was seen is counted, and nothing is forecast. No council is followed into its successor.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median_low
from typing import Any

import pandas as pd

from scrutiny.analysis.sequels import Sequel
from scrutiny.vocabulary import Grade, Judgement

_JUDGED_AGAIN = (Sequel.HELD, Sequel.FELL, Sequel.ROSE)
Row = Mapping[Any, Any]
_ByGrade = Mapping[tuple[Hashable, ...], Sequence[Row]]
_ALIKE = ["grade", "judgement", "together", "crossed"]


@dataclass(frozen=True)
class NextTime:
    """What became of one grade of one judgement among the other councils that were given it.

    ``together`` tells that care leavers were judged with children in care when the grade was given, and
    ``crossed`` that they were judged apart the next time: such pairs are counted by themselves.
    """

    judgement: Judgement
    grade: Grade
    together: bool
    crossed: bool
    held: int = 0
    fell: int = 0
    rose: int = 0
    not_judged: int = 0
    not_yet: int = 0
    ended: int = 0
    councils: int = 0
    first: date | None = None
    last: date | None = None
    destinations: tuple[tuple[Grade, int], ...] = ()

    @property
    def judged_again(self) -> int:
        """How many times the grade was followed by another, which may be more than once for a council."""
        return self.held + self.fell + self.rose


@dataclass(frozen=True)
class Wait:
    """A gap between inspections in whole months, the day it would end here, and whether it has passed."""

    months: int
    until: date
    has_passed: bool


@dataclass(frozen=True)
class InspectionWindow:
    """How long other councils with a grade waited for their next inspection: shortest, middle and longest.

    ``waits`` is empty where no gap has been seen; ``still_waiting`` counts those with no next inspection.
    """

    judgement: Judgement
    grade: Grade
    since: date
    months_since: int
    seen: int
    still_waiting: int
    waits: tuple[Wait, ...]

    @property
    def has_passed(self) -> bool:
        """Whether more months have passed than in any gap seen."""
        return bool(self.waits) and self.waits[-1].has_passed


@dataclass(frozen=True)
class BaseRates:
    """What happened next to other councils with the grades of one council's newest inspection."""

    next_times: tuple[NextTime, ...] = ()
    windows: tuple[InspectionWindow, ...] = ()
    newest_report: date | None = None


def count_sequels(followed: Iterable[Row]) -> list[dict[str, Any]]:
    """Count what became of grades that are alike: the same grade and judgement, judged in the same way.

    Takes the rows of ``follow_grades``; gives of each kind the number of each sequel and of each grade that
    followed, how many councils were judged again, and the first days of the first and last inspections then.
    """
    return [kind | _count_kind(rows) for kind, rows in _group(followed, _ALIKE)]


def _count_kind(rows: Sequence[Row]) -> dict[str, Any]:
    again = [row for row in rows if row["sequel"] in _JUDGED_AGAIN]
    sequels, grades = (Counter(row["sequel"] for row in rows), Counter(row["next_grade"] for row in again))
    days = [row["next_from"] for row in again]
    return {
        **{sequel: sequels[sequel] for sequel in Sequel},
        **{grade: grades[grade] for grade in Grade},
        "councils": len({row["council"] for row in again}),
        "first": min(days, default=None),
        "last": max(days, default=None),
    }


def measure_waits(followed: Iterable[Row]) -> list[dict[str, Any]]:
    """Measure in whole months how long councils with a grade waited for their next inspection.

    Takes the rows of ``follow_grades``; gives grade, judgement, shortest, middle, longest, seen: how many.
    Of an even number the middle one is the shorter of the two, so that it is one that was seen.
    """
    seen = (row for row in followed if not pd.isna(row["months"]))
    return [kind | _measure(rows) for kind, rows in _group(seen, ["grade", "judgement"])]


def _measure(rows: Sequence[Row]) -> dict[str, int]:
    months = [int(row["months"]) for row in rows]
    return {
        "shortest": min(months),
        "middle": median_low(months),
        "longest": max(months),
        "seen": len(months),
    }


def _group(rows: Iterable[Row], names: Sequence[str]) -> Iterator[tuple[dict[str, Any], list[Row]]]:
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in names), []).append(row)
    for key, kept in groups.items():
        yield dict(zip(names, key, strict=True)), kept


def gather_base_rates(followed: pd.DataFrame, council: str, as_at: date) -> BaseRates:
    """Gather what happened next to the councils with the grades of this one's newest inspection.

    Takes what ``follow_grades`` gives for all councils by the same day. This council's own past is left out.
    """
    own = followed["council"].eq(council)
    if not own.any():
        return BaseRates()
    newest = followed["inspected_from"].eq(followed["inspected_from"][own].max())
    rows = followed[own & newest].to_dict("records")
    alike = followed["judgement"].isin([row["judgement"] for row in rows])
    others = followed[~own & alike & followed["grade"].isin([row["grade"] for row in rows])]
    told = others.to_dict("records")
    counts, waits = _by_grade(count_sequels(told)), _by_grade(measure_waits(told))
    return BaseRates(
        next_times=tuple(time for row in rows for time in _find_next_times(counts, row)),
        windows=tuple(_find_window(counts, waits, row, as_at) for row in rows),
        newest_report=followed["published"].max().date(),
    )


def _find_next_times(counts: _ByGrade, row: Row) -> Iterator[NextTime]:
    """Give what became of the same grade judged in the same way, then of pairs that cross if any do."""
    judgement, grade = Judgement(row["judgement"]), Grade(row["grade"])
    yield _count_next_time(counts, NextTime(judgement, grade, bool(row["together"]), crossed=False))
    across = _count_next_time(counts, NextTime(judgement, grade, together=True, crossed=True))
    if across.judged_again:
        yield across


def _count_next_time(counts: _ByGrade, asked: NextTime) -> NextTime:
    for row in counts.get((asked.judgement, asked.grade), []):
        if (row["together"], row["crossed"]) == (asked.together, asked.crossed):
            counted: dict[str, Any] = {name: row[name] for name in (*Sequel, "councils")}
            counted |= {day: row[day] and row[day].date() for day in ("first", "last")}
            to = tuple((grade, row[grade]) for grade in Grade if row[grade])
            return replace(asked, **counted, destinations=to)
    return asked


def _find_window(counts: _ByGrade, waits: _ByGrade, row: Row, as_at: date) -> InspectionWindow:
    judgement, grade = Judgement(row["judgement"]), Grade(row["grade"])
    since: pd.Timestamp = row["inspected_from"]
    passed = (as_at.year - since.year) * 12 + as_at.month - since.month - (as_at.day < since.day)
    seen = waits.get((judgement, grade), [])
    months = [int(wait[name]) for wait in seen for name in ("shortest", "middle", "longest")]
    return InspectionWindow(
        judgement=judgement,
        grade=grade,
        since=since.date(),
        months_since=passed,
        seen=sum(int(wait["seen"]) for wait in seen),
        still_waiting=sum(int(count[Sequel.NOT_YET]) for count in counts.get((judgement, grade), [])),
        waits=tuple(Wait(n, (since + pd.DateOffset(months=n)).date(), passed > n) for n in months),
    )


def _by_grade(rows: Iterable[Row]) -> _ByGrade:
    by_grade: dict[tuple[Hashable, ...], list[Row]] = {}
    for row in rows:
        by_grade.setdefault((row["judgement"], row["grade"]), []).append(row)
    return by_grade
