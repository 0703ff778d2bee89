"""The results of a run as data: every figure, finding and line of enquiry, a row each, in one table."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from scrutiny.batch.folders import write_whole
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.files.whole_files import writing_whole

if TYPE_CHECKING:
    from scrutiny.briefing import Briefing
    from scrutiny.comparisons.values import Comparison

RESULTS = "results.json"
TABLE = "results.parquet"
# What each row says; a row of one kind leaves empty what only another kind has.
COLUMNS = {
    "council": "string",
    "as_at": "string",
    "kind": "string",
    "id": "string",
    "area": "string",
    "words": "string",
    "period": "string",
    "unit": "string",
    "figure": "Float64",
    "gap": "string",
    "england": "Float64",
    "neighbours_median": "Float64",
    "strength": "string",
    "sources": "string",
}

Row = dict[str, str | float | None]


def write_results(folder: Path, parameters: Mapping[str, str]) -> None:
    """Write the results of the council that parameters are for into its folder, as JSON."""
    # A worker makes briefings; whoever joins their results does not read in what makes one.
    from scrutiny.briefing import prepare_briefing  # noqa: PLC0415

    given = {name: parameters[name] for name in ("council", "committee", "neighbour_model", "as_at")}
    rows = list(list_rows(prepare_briefing(**given)))
    write_whole(folder / RESULTS, _as_json(rows))


def join_results(folder: Path, councils: Iterable[str]) -> None:
    """Join what the councils' folders hold into one JSON and one Parquet file of the run.

    A row is of one kind: figure (the newest of an indicator, or the gap where it should be), finding or line.
    """
    import pandas as pd  # noqa: PLC0415 - slow to read in, and only this needs it

    rows = [row for council in sorted(councils) for row in _read_rows(folder / council / RESULTS)]
    write_whole(folder / RESULTS, _as_json(rows))
    table = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    with writing_whole(folder / TABLE) as under_way:
        table.to_parquet(under_way, index=False, compression="zstd")


def list_rows(briefing: "Briefing") -> Iterator[Row]:
    """Give a row for each figure, finding and line of enquiry of a briefing, in the order it has them."""
    whose: Row = {"council": briefing.council.slug, "as_at": briefing.as_at.isoformat()}
    for comparison in briefing.comparisons:
        yield whose | _say_figure(comparison)
    for row in (*_list_findings(briefing), *_list_lines(briefing)):
        yield whose | row


def _say_figure(comparison: "Comparison") -> Row:
    own, indicator = comparison.council, comparison.indicator
    return {
        "kind": "figure",
        "id": indicator.id,
        "area": indicator.area.value,
        "words": indicator.name,
        "period": own.period,
        "unit": indicator.unit,
        "figure": _number(own),
        "gap": own.reason.value if isinstance(own, Gap) else None,
        "england": _number(comparison.england),
        "neighbours_median": comparison.neighbours.median,
        "sources": own.source,
    }


def _list_findings(briefing: "Briefing") -> Iterator[Row]:
    for finding in briefing.findings:
        yield {
            "kind": "finding",
            "id": finding.id,
            "area": finding.area.value,
            "words": finding.sentence,
            "strength": finding.strength.value,
            "sources": " ".join(finding.sources),
        }


def _list_lines(briefing: "Briefing") -> Iterator[Row]:
    for line in briefing.lines:
        behind = " ".join(finding.id for finding in line.findings)
        yield {"kind": "line", "id": line.topic.id, "words": line.topic.question, "sources": behind}


def _number(value: Figure | Gap) -> float | None:
    return value.value if isinstance(value, Figure) else None


def _as_json(rows: list[Row]) -> str:
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _read_rows(path: Path) -> list[Row]:
    rows: list[Row] = json.loads(path.read_text("utf-8")) if path.is_file() else []
    return rows
