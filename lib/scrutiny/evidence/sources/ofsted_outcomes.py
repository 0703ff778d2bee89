"""Ofsted's official outcomes: every ILACS inspection since 2018, and the visits of the year."""

from collections.abc import Hashable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.inspections import OFFICIAL, Inspection, Visit
from scrutiny.evidence.sources.issued import Issued, read_issued
from scrutiny.register.frameworks import FRAMEWORKS, find_framework
from scrutiny.vocabulary import EventKind, Grade, Judgement, ReadBy

# A judgement's column is called by its own word.
_LATEST = ("code", "name", "first_day", *Judgement)
_HISTORY = (*_LATEST, "published", "kind")
_VISITS = ("code", "name", "visited", "kind", "published", "theme")
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
    issued = read_issued(OFFICIAL)
    table = issued.table("history")
    history = table.read(folder, _HISTORY)
    check_each_once(history, table.file)
    latest = issued.table("latest").read(folder, _LATEST)
    inspections = tuple(_inspection(row, slug_of_code, table.file) for row in history.to_dict("records"))
    check_latest_are_in_history(latest, history, table.file)
    check_judgements_are_whole(inspections, table.file)
    return inspections


def read_official_visits(folder: Path, slug_of_code: dict[str, str]) -> tuple[Visit, ...]:
    """Read the focused and monitoring visits of the year, with the theme where one is given."""
    table = read_issued(OFFICIAL).table("visits")
    rows = table.read(folder, _VISITS).to_dict("records")
    kinds = [_kind(row["kind"], table.file) for row in rows]
    return tuple(
        Visit(
            council=_slug(row, slug_of_code, table.file),
            kind=kind,
            visited=row["visited"].date(),
            published=row["published"].date(),
            theme=None if pd.isna(row["theme"]) else row["theme"],
            official=True,
            source=OFFICIAL,
        )
        for row, kind in zip(rows, kinds, strict=True)
        if kind in {EventKind.FOCUSED_VISIT, EventKind.MONITORING_VISIT}
    )


def is_covered(inspection: Inspection, outcomes: Issued) -> bool:
    """Whether an edition of the outcomes should hold an inspection, by its own rule of coverage."""
    in_time = inspection.inspected_from <= outcomes.day("last_inspection")
    return in_time and inspection.published <= outcomes.day("last_publication")


def _inspection(row: Mapping[Hashable, Any], slug_of_code: dict[str, str], name: str) -> Inspection:
    inspected_from = pd.Timestamp(str(row["first_day"])).date()
    return Inspection(
        council=_slug(row, slug_of_code, name),
        kind=_kind(row["kind"], name),
        inspected_from=inspected_from,
        inspected_to=None,
        published=pd.Timestamp(str(row["published"])).date(),
        framework=find_framework(inspected_from).id,
        judgements={judgement: _grade(row[judgement], name) for judgement in Judgement},
        read_by=ReadBy.OFFICIAL,
        source=OFFICIAL,
    )


def _kind(cell: object, name: str) -> EventKind:
    if cell not in _KINDS:
        raise SourceNotAsExpected(
            f"{name} has a type of inspection or visit we do not know: {cell!r}.\n"
            f"Types are: {', '.join(_KINDS)}."
        )
    return _KINDS[str(cell)]


def _grade(cell: object, name: str) -> Grade | None:
    if not isinstance(cell, str):
        return None
    if cell not in _GRADES:
        raise SourceNotAsExpected(
            f"{name} has a grade we do not know: {cell!r}.\nGrades are: {', '.join(_GRADES)}."
        )
    return _GRADES[cell]


def _slug(row: Mapping[Hashable, Any], slug_of_code: dict[str, str], name: str) -> str:
    code = str(row["code"])
    if code not in slug_of_code:
        raise SourceNotAsExpected(
            f"{name} has an authority we do not know: {row['name']} ({code}).\n"
            "Add it to the register's facts."
        )
    return slug_of_code[code]


def check_judgements_are_whole(inspections: Iterable[Inspection], name: str) -> None:
    """Refuse an inspection without a grade that its framework has, or with one that it does not have."""
    judged = {framework.id: set(framework.judgements) for framework in FRAMEWORKS}
    for inspection in inspections:
        given = {judgement for judgement, grade in inspection.judgements.items() if grade}
        if given != judged[inspection.framework]:
            raise SourceNotAsExpected(
                f"{name} has other judgements for {inspection.council}, inspected from "
                f"{inspection.inspected_from}, than its framework ({inspection.framework}): "
                f"{', '.join(sorted(given))}.\n"
                "Read the report, and find out which is right before going on."
            )


def check_each_once(history: pd.DataFrame, name: str) -> None:
    """Refuse a history in which a council has the same inspection twice."""
    twice = history.loc[history.duplicated(["code", "first_day"]), "name"].tolist()
    if twice:
        raise SourceNotAsExpected(
            f"{name} has an inspection twice, of: {', '.join(twice)}.\n"
            "Ask Ofsted which row is right before going on."
        )


def check_latest_are_in_history(latest: pd.DataFrame, history: pd.DataFrame, name: str) -> None:
    """Refuse a file whose two sheets disagree on the latest grades of a council."""
    columns = ["code", "first_day", *Judgement]
    newest = history.sort_values("first_day").groupby("code", as_index=False).tail(1)
    merged = latest[["name", *columns]].merge(newest[columns], on=columns, how="left", indicator=True)
    apart = merged[merged["_merge"] != "both"]
    # An authority last inspected before 2018 has a latest outcome and no history under ILACS.
    unexplained = apart.loc[apart["code"].isin(history["code"]), "name"].tolist()
    if unexplained:
        raise SourceNotAsExpected(
            f"Two sheets of {name} disagree on the latest grades of: {', '.join(unexplained)}.\n"
            "Ask Ofsted which is right before going on."
        )
