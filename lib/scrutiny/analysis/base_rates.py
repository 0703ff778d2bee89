"""What happened next: each grade followed to the same council's next inspection, and how long it took.

Only what was seen is counted, and nothing is forecast. No council is followed into its successor.
"""

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from scrutiny.vocabulary import Grade, Judgement


class Sequel(StrEnum):
    """What had become of a grade by the day of the page."""

    HELD = "held"
    FELL = "fell"
    ROSE = "rose"
    NOT_JUDGED = "not_judged"
    NOT_YET = "not_yet"
    ENDED = "ended"


_JUDGED_AGAIN = (Sequel.HELD, Sequel.FELL, Sequel.ROSE)
_WORSE = {str(grade): place for place, grade in enumerate(Grade)}
Row = Mapping[Hashable, Any]
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


def follow_grades(
    judgements: pd.DataFrame,
    as_at: date,
    together: Collection[str] = (),
    ended: Mapping[str, date] | None = None,
) -> pd.DataFrame:
    """Follow each grade to the same council's next inspection, of those published by a day.

    Takes columns council, judgement, grade (none where not judged), inspected_from, framework, published; the
    frameworks that judged care leavers with children in care; and the last days of councils that have ended.
    Gives a row for each grade, with together, next_from, next_grade, crossed, months (whole) and sequel.
    """
    known = _take_known(judgements, as_at, together)
    graded = known.dropna(subset=["grade"])
    names = {"inspected_from": "next_from", "grade": "next_grade", "together": "next_together"}
    then = graded[["council", "judgement", *names]].rename(columns=names)
    followed = graded.merge(_pair_inspections(known), on=["council", "inspected_from"], validate="m:1").merge(
        then, how="left", on=["council", "judgement", "next_from"], validate="1:1"
    )
    gone = [council for council, last_day in (ended or {}).items() if last_day < as_at]
    return followed.assign(
        crossed=followed["next_grade"].notna() & followed["next_together"].ne(followed["together"]),
        months=_count_months(followed["inspected_from"], followed["next_from"]),
        sequel=_name_sequels(followed, gone),
    ).drop(columns="next_together")


def _take_known(judgements: pd.DataFrame, as_at: date, together: Collection[str]) -> pd.DataFrame:
    published, began = (pd.to_datetime(judgements[column]) for column in ("published", "inspected_from"))
    joint = judgements["judgement"].eq(Judgement.IN_CARE) & judgements["framework"].isin(together)
    dated = judgements.assign(published=published, inspected_from=began, together=joint)
    return dated[published.le(pd.Timestamp(as_at))]


def _pair_inspections(known: pd.DataFrame) -> pd.DataFrame:
    """Set the first day of the council's next inspection beside each, whatever was judged at either."""
    inspections = known[["council", "inspected_from"]].drop_duplicates().sort_values("inspected_from")
    return inspections.assign(next_from=inspections.groupby("council")["inspected_from"].shift(-1))


def _count_months(since: pd.Series, until: pd.Series) -> pd.Series:
    months = (until.dt.year - since.dt.year) * 12 + until.dt.month - since.dt.month
    whole: pd.Series = (months - until.dt.day.lt(since.dt.day)).astype("Int64")
    return whole


def _name_sequels(followed: pd.DataFrame, gone: list[str]) -> np.ndarray:
    now, then = followed["grade"].map(_WORSE), followed["next_grade"].map(_WORSE)
    first_true = {
        Sequel.ENDED: followed["next_from"].isna() & followed["council"].isin(gone),
        Sequel.NOT_YET: followed["next_from"].isna(),
        Sequel.NOT_JUDGED: then.isna(),
        Sequel.HELD: then.eq(now),
        Sequel.FELL: then.gt(now),
    }
    return np.select(list(first_true.values()), [str(one) for one in first_true], default=str(Sequel.ROSE))


def count_sequels(followed: pd.DataFrame) -> pd.DataFrame:
    """Count what became of grades that are alike: the same grade and judgement, judged in the same way.

    Takes what ``follow_grades`` gives; gives a column for each sequel and for each grade that followed, how
    many councils were judged again, and the first days of the first and last inspections where they were.
    """
    again = followed[followed["sequel"].isin(_JUDGED_AGAIN)]
    sequels, grades = _count_by(followed, "sequel"), _count_by(again, "next_grade")
    groups = again.groupby(_ALIKE)
    councils = groups["council"].nunique().rename("councils")
    times = sequels.reindex(columns=list(Sequel)).join(grades.reindex(columns=list(Grade))).join(councils)
    seen = groups["next_from"].agg(first="min", last="max")
    return times.fillna(0).astype(int).join(seen).reset_index()


def _count_by(followed: pd.DataFrame, column: str) -> pd.DataFrame:
    return followed.pivot_table(index=_ALIKE, columns=column, values="council", aggfunc="count")


def measure_waits(followed: pd.DataFrame) -> pd.DataFrame:
    """Measure in whole months how long councils with a grade waited for their next inspection.

    Takes what ``follow_grades`` gives; gives grade, judgement, shortest, middle, longest, seen: how many.
    Of an even number the middle one is the shorter of the two, so that it is one that was seen.
    """
    waits = followed.dropna(subset=["months"]).groupby(["grade", "judgement"])["months"]
    middle = waits.quantile(0.5, interpolation="lower").rename("middle")
    return pd.DataFrame(waits.agg(shortest="min", longest="max", seen="count")).join(middle).reset_index()


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
    counts, waits = _by_grade(count_sequels(others)), _by_grade(measure_waits(others))
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
            counted |= {day: None if pd.isna(row[day]) else row[day].date() for day in ("first", "last")}
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


def _by_grade(rows: pd.DataFrame) -> _ByGrade:
    return {key: kept.to_dict("records") for key, kept in rows.groupby(["judgement", "grade"])}
