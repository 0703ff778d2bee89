"""How figures are packed into an edition and drawn out of it for a few places at a time."""

import io
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.ipc

if TYPE_CHECKING:
    import pandas as pd

_WORDS = pa.dictionary(pa.int16(), pa.string())
_PACKED = pa.schema(
    [
        ("council", _WORDS),
        ("measure", _WORDS),
        ("period", _WORDS),
        ("figure", pa.float64()),
        ("gap", _WORDS),
        ("count", pa.float64()),
        ("base", pa.float64()),
    ]
)
_UNPACKED = pa.schema(
    [*((field.name, pa.string() if field.type == _WORDS else field.type) for field in _PACKED)]
)
KEY = ["council", "measure", "period"]
COLUMNS = [*_PACKED.names, "source"]


def pack_figures(figures: "pd.DataFrame") -> bytes:
    """Pack one source's figures, small and always in the same order."""
    ordered = figures.sort_values(KEY, kind="stable")[_PACKED.names]
    table = pa.Table.from_pandas(ordered, schema=_PACKED, preserve_index=False)
    into = io.BytesIO()
    options = pa.ipc.IpcWriteOptions(compression=pa.Codec("zstd", compression_level=19))
    with pa.ipc.new_file(into, table.schema.remove_metadata(), options=options) as writer:
        writer.write_table(table)
    return into.getvalue()


def unpack_figures(contents: Mapping[str, bytes], places: Collection[str] | None = None) -> "pd.DataFrame":
    """Give the figures of some places, or of all, from the packed files of several sources.

    Columns council, measure, period, figure, gap, count, base, source; one row a place, measure and period.
    """
    tables = (_unpack(source, content, places) for source, content in contents.items())
    whole: pd.DataFrame = pa.concat_tables(tables).to_pandas()
    return whole


def unpack_rows(contents: Mapping[str, bytes], place: str) -> list[dict[str, object]]:
    """Give the same rows of one place, without importing pandas, which takes longer than all the rest."""
    rows: list[dict[str, object]] = []
    for source, content in contents.items():
        table = pa.ipc.open_file(content).read_all()
        rows += [{**row, "source": source} for row in table.take(_find_rows(table, place)).to_pylist()]
    return rows


def _find_rows(table: pa.Table, place: str) -> pa.Array:
    """Find a place's rows by bare numbers: given a Python value, pyarrow imports pandas."""
    councils = table["council"].unify_dictionaries().combine_chunks()
    words, numbers = councils.dictionary.to_pylist(), councils.indices
    held = np.frombuffer(numbers.buffers()[1], np.int16)[numbers.offset :][: len(numbers)]
    found = np.flatnonzero(held == words.index(place)) if place in words else np.array([], np.int64)
    return pa.Array.from_buffers(pa.int64(), len(found), [None, pa.py_buffer(found)])


def _unpack(source: str, content: bytes, places: Collection[str] | None) -> pa.Table:
    table = pa.ipc.open_file(content).read_all()
    if places is not None:
        # The words are kept as numbers with one list of words, so it is the numbers that are compared.
        councils = table["council"].unify_dictionaries().combine_chunks()
        wanted = [number for number, slug in enumerate(councils.dictionary.to_pylist()) if slug in places]
        table = table.filter(pc.is_in(councils.indices, pa.array(wanted, councils.indices.type)))
    return table.cast(_UNPACKED).append_column("source", pa.repeat(source, len(table)))
