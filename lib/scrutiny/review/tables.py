"""The tables among the answers: their rows under the columns asked for now, and what a browser is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.record.bodies import CANNOT_BE_READ
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KeptRow, hash_words, is_table, keep_rows, list_columns, read_rows
from scrutiny.review.fields import Field


def name_columns(field: Field, body: Json) -> tuple[str, ...]:
    """Name the columns an answer is read under: those asked for, or its own where no table is asked for."""
    return field.offered if field.kind.has_columns else list_columns(body)


def read_table(field: Field, body: Json) -> tuple[KeptRow, ...]:
    """Read the rows of an answer; none where it is no table."""
    rows = read_rows(body, name_columns(field, body), field.rows, is_grid=field.kind.is_grid)
    if field.row_keys:
        return _use_present_names(field, rows)
    return tuple(_name_rows(rows)) if field.keyed else rows


def _use_present_names(field: Field, rows: Sequence[KeptRow]) -> tuple[KeptRow, ...]:
    """Call each row that has another's key as that one is called now, and give a row so called its key."""
    names = dict(zip(field.row_keys, field.rows, strict=True))
    keys = {name: key for key, name in names.items()}
    called: dict[str, KeptRow] = {}
    others: list[KeptRow] = []
    for row in rows:
        name = names.get(row.key, row.cells[0])
        if name not in keys or _says_more(called.get(name)):
            others.append(row)
        elif name not in called or _says_more(row):
            called[name] = replace(row, cells=(name, *row.cells[1:]), key=keys[name])
    return (*called.values(), *others)


def _says_more(row: KeptRow | None) -> bool:
    """Whether there is a row that says more than what it is called."""
    return row is not None and not replace(row, cells=row.cells[1:]).is_blank


def _name_rows(rows: Sequence[KeptRow]) -> Iterator[KeptRow]:
    """Give each row a key that no other has; one written before there were keys goes by its first words."""
    given = {row.key for row in rows}
    taken: set[str] = set()
    for row in rows:
        hashed = hash_words(row.cells[0]) if row.cells[0].strip() else ""
        key = row.key or ("" if hashed in given else hashed)
        yield replace(row, key="" if key in taken else key)
        taken.add(key)


def list_cells(field: Field, body: Json) -> list[tuple[str, str]]:
    """List the words of a table, each with the heading it stands under."""
    rows = read_table(field, body)
    return [pair for row in rows for pair in (*zip(field.offered, row.cells, strict=True), *row.former)]


def list_typed(_field: Field, body: Json) -> list[tuple[str, str]]:
    """List the words of an answer that is no table: they stand under no heading."""
    parts = body if isinstance(body, list) else [body]
    named = [part.get("risk") if isinstance(part, dict) else part for part in parts]
    return [("", words) for words in named if isinstance(words, str)]


def tell_table(field: Field, body: Json) -> Json:
    """Give a table as a browser is told it: under the columns asked for now."""
    is_bare = isinstance(body, list) and all(isinstance(row, list) for row in body)
    if is_bare or is_table(body):
        return keep_rows(field.offered, read_table(field, body))
    return tell_as_kept(field, body)


def tell_list(field: Field, body: Json) -> Json:
    """Give a list as a browser is told it: what should be one, and is words, is the one part of it."""
    told = tell_as_kept(field, body)
    return [told] if isinstance(told, str) else told


def tell_as_kept(_field: Field, body: Json) -> Json:
    """Give an answer as a browser is told it: as it is, if it can be read."""
    return CANNOT_BE_READ if isinstance(body, dict) and not is_table(body) else body
