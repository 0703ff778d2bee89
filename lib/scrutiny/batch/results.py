"""The results of a run as data: every figure, finding and line of enquiry, a row each, in one table."""

import io
import json
from collections.abc import Iterable
from pathlib import Path

from scrutiny.batch.folders import write_whole
from scrutiny.files.whole_files import writing_whole

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
    "figure": "float64",
    "gap": "string",
    "england": "float64",
    "neighbours_median": "float64",
    "strength": "string",
    "sources": "string",
}

Row = dict[str, str | float | None]


def join_results(folder: Path, councils: Iterable[str]) -> None:
    """Join what the councils' folders hold into one JSON and one Parquet file of the run.

    A row is of one kind: figure (the newest of an indicator, or the gap where it should be), finding or line.
    """
    # Slow to import, and only this needs it.
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow.json import ParseOptions, read_json  # noqa: PLC0415
    from pyarrow.parquet import write_table  # noqa: PLC0415

    rows = [row for council in sorted(councils) for row in _read_rows(folder / council / RESULTS)]
    write_whole(folder / RESULTS, as_json(rows))
    # A row a line is read without pandas, which making a table from Python rows imports.
    lines = io.BytesIO("\n".join(json.dumps(row) for row in rows).encode())
    schema = pa.schema([*COLUMNS.items()])
    options = ParseOptions(schema, unexpected_field_behavior="error")
    table = read_json(lines, parse_options=options) if rows else schema.empty_table()
    with writing_whole(folder / TABLE) as under_way:
        write_table(table, under_way, compression="zstd")


def as_json(rows: list[Row]) -> str:
    """Write rows as JSON, a line each."""
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _read_rows(path: Path) -> list[Row]:
    rows: list[Row] = json.loads(path.read_text("utf-8")) if path.is_file() else []
    return rows
