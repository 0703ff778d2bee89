"""Grades over time: each followed to the same council's next inspection, and what had become of it by then.

Only what was seen is told, and nothing is forecast. No council is followed into its successor.
"""

from collections.abc import Collection, Mapping
from datetime import date
from enum import StrEnum

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


_WORSE = {str(grade): place for place, grade in enumerate(Grade)}


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
    return np.select(
        list(first_true.values()), [str(sequel) for sequel in first_true], default=str(Sequel.ROSE)
    )
