"""Ofsted's official outcomes: every ILACS inspection since 2018, and the visits of the year."""

from collections.abc import Hashable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.inspections import OFFICIAL, Inspection, Visit
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.register.frameworks import FRAMEWORKS, find_framework
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

FILE = "ofsted-outcomes-2025-03/LA_Inspection_Outcomes_as_at_31_March_2025.ods"
LAST_INSPECTION = date(2025, 3, 31)
LAST_PUBLICATION = date(2025, 6, 30)
_CODE = "Local authority area code"
_NAME = "Local authority name"
_KEY = [_CODE, _NAME, "Inspection date"]
_VISIT = ["Inspection/Visit date", "Inspection/Visit type", "Publication date", "Visit Theme"]
_JUDGEMENTS = {
    Judgement.OVERALL: "Overall effectiveness",
    Judgement.LEADERS: "The impact of leaders on social work practice with children and families",
    Judgement.HELP_AND_PROTECTION: "The experiences and progress of children who need help and protection",
    Judgement.IN_CARE: "The experiences and progress of children in care",
    Judgement.CARE_LEAVERS: "The experiences and progress of care leavers",
}
_GRADES = {
    "Outstanding": Grade.OUTSTANDING,
    "Good": Grade.GOOD,
    "Requires improvement to be good": Grade.REQUIRES_IMPROVEMENT,
    "Inadequate": Grade.INADEQUATE,
}
_KINDS = {
    "ILACS Standard Inspection": EventKind.STANDARD,
    "ILACS Short Inspection": EventKind.SHORT,
    "ILACS Focused Visit": EventKind.FOCUSED_VISIT,
    "LA Monitoring visit": EventKind.MONITORING_VISIT,
}


def read_official_inspections(folder: Path, slug_of_code: dict[str, str]) -> tuple[Inspection, ...]:
    """Read every inspection of the history sheet, and check it against the sheet of latest outcomes."""
    published = PublishedFile(folder, FILE)
    history = published.read_sheet("ILACS_inspection_history", header=2)
    check_columns(history, {*_KEY, "Publication date", "Inspection type", *_JUDGEMENTS.values()}, FILE)
    check_each_once(history)
    latest = published.read_sheet("Inspections_as_at_31_March", header=2)
    check_columns(latest, {*_KEY, *_JUDGEMENTS.values()}, FILE)
    inspections = tuple(_inspection(row, slug_of_code) for row in history.to_dict("records"))
    check_latest_are_in_history(latest, history)
    check_judgements_are_whole(inspections, FILE)
    return inspections


def read_official_visits(folder: Path, slug_of_code: dict[str, str]) -> tuple[Visit, ...]:
    """Read the focused and monitoring visits of the year, with the theme where one is given."""
    rows = PublishedFile(folder, FILE).read_sheet("In-year_inspections", header=2)
    check_columns(rows, {_CODE, _NAME, *_VISIT}, FILE)
    kinds = [_kind(row["Inspection/Visit type"]) for row in rows.to_dict("records")]
    return tuple(
        Visit(
            council=_slug(row, slug_of_code),
            kind=kind,
            visited=row["Inspection/Visit date"].date(),
            published=row["Publication date"].date(),
            theme=None if pd.isna(row["Visit Theme"]) else row["Visit Theme"],
            official=True,
            source=OFFICIAL,
        )
        for row, kind in zip(rows.to_dict("records"), kinds, strict=True)
        if kind in {EventKind.FOCUSED_VISIT, EventKind.MONITORING_VISIT}
    )


def is_covered(inspection: Inspection) -> bool:
    """Whether the official file should hold an inspection, by its own rule of coverage."""
    return inspection.inspected_from <= LAST_INSPECTION and inspection.published <= LAST_PUBLICATION


def _inspection(row: Mapping[Hashable, Any], slug_of_code: dict[str, str]) -> Inspection:
    inspected_from = pd.Timestamp(str(row["Inspection date"])).date()
    return Inspection(
        council=_slug(row, slug_of_code),
        kind=_kind(row["Inspection type"]),
        inspected_from=inspected_from,
        inspected_to=None,
        published=pd.Timestamp(str(row["Publication date"])).date(),
        framework=find_framework(inspected_from).id,
        judgements={judgement: _grade(row[column]) for judgement, column in _JUDGEMENTS.items()},
        read_by=ReadBy.OFFICIAL,
        source=OFFICIAL,
    )


def _kind(cell: object) -> EventKind:
    if cell not in _KINDS:
        raise SourceNotAsExpected(
            f"{FILE} has a type of inspection or visit we do not know: {cell!r}.\n"
            f"Types are: {', '.join(_KINDS)}."
        )
    return _KINDS[str(cell)]


def _grade(cell: object) -> Grade | None:
    if not isinstance(cell, str):
        return None
    if cell not in _GRADES:
        raise SourceNotAsExpected(
            f"{FILE} has a grade we do not know: {cell!r}.\nGrades are: {', '.join(_GRADES)}."
        )
    return _GRADES[cell]


def _slug(row: Mapping[Hashable, Any], slug_of_code: dict[str, str]) -> str:
    code = str(row[_CODE])
    if code not in slug_of_code:
        raise SourceNotAsExpected(
            f"{FILE} has an authority we do not know: {row[_NAME]} ({code}).\nAdd it to the register's facts."
        )
    return slug_of_code[code]


def check_judgements_are_whole(inspections: Iterable[Inspection], name: str) -> None:
    """Refuse an inspection without a grade that its framework has, or with one that it does not have."""
    judged = {framework.id: set(framework.judgements) for framework in FRAMEWORKS}
    for one in inspections:
        given = {judgement for judgement, grade in one.judgements.items() if grade}
        if given != judged[one.framework]:
            raise SourceNotAsExpected(
                f"{name} has other judgements for {one.council}, inspected from {one.inspected_from}, "
                f"than its framework ({one.framework}): {', '.join(sorted(given))}.\n"
                "Read the report, and find out which is right before going on."
            )


def check_each_once(history: pd.DataFrame) -> None:
    """Refuse a history in which a council has the same inspection twice."""
    twice = history.loc[history.duplicated([_CODE, "Inspection date"]), _NAME].tolist()
    if twice:
        raise SourceNotAsExpected(
            f"{FILE} has an inspection twice, of: {', '.join(twice)}.\n"
            "Ask Ofsted which row is right before going on."
        )


def check_latest_are_in_history(latest: pd.DataFrame, history: pd.DataFrame) -> None:
    """Refuse a file whose two sheets disagree on the latest grades of a council."""
    columns = [_CODE, "Inspection date", *_JUDGEMENTS.values()]
    newest = history.sort_values("Inspection date").groupby(_CODE, as_index=False).tail(1)
    merged = latest[[_NAME, *columns]].merge(newest[columns], on=columns, how="left", indicator=True)
    apart = merged[merged["_merge"] != "both"]
    # An authority last inspected before 2018 has a latest outcome and no history under ILACS.
    unexplained = apart.loc[apart[_CODE].isin(history[_CODE]), _NAME].tolist()
    if unexplained:
        raise SourceNotAsExpected(
            f"Two sheets of {FILE} disagree on the latest grades of: {', '.join(unexplained)}.\n"
            "Ask Ofsted which is right before going on."
        )
