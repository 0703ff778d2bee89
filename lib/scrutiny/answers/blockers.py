"""The blockers: plain sentences on what is missing from an answer, or does not fit together."""

from collections.abc import Callable, Iterator

from scrutiny.answers.choices import BAND_COLUMN, BANDS, SCORES, list_choices, name_pair
from scrutiny.answers.fields import Field, FieldKind
from scrutiny.answers.progress import is_answered
from scrutiny.answers.tables import read_table
from scrutiny.record.entries import Json
from scrutiny.record.folding import ReviewState, find_answer

_PROMISE = ("To whom", "By when")
_PAIR = 2
_LONG = 4
_LEFT_OPEN = "Two answers stand. Choose one of them, or write one from both."


def list_blockers(field: Field, state: ReviewState) -> tuple[str, ...]:
    """List what is missing from what stands about a field, or why nothing can be written there yet."""
    if field.locked:
        return tuple(lock.sentence for lock in field.locked)
    if not is_answered(field, state):
        return (f"There is no answer yet to {field.name}.",)
    if field.individual:
        return ()
    answer = find_answer(state, field.about)
    disputed = (_LEFT_OPEN,) if answer.is_disputed else ()
    return (*disputed, *(words for entry in answer.versions for words in say_blockers(field, entry.body)))


def say_blockers(field: Field, value: Json) -> tuple[str, ...]:
    """Say what one answer still lacks."""
    check = _CHECKS.get(field.kind)
    return tuple(check(field, value)) if check else ()


def _check_table(field: Field, value: Json) -> Iterator[str]:
    for number, kept in enumerate(read_table(field, value), start=1):
        row = dict(zip(field.offered, (cell.strip() for cell in kept.cells), strict=True))
        known = field.offered[0] if kept.cells[0] in field.rows else ""
        if any(words for column, words in row.items() if column != known):
            yield from _check_row(field, f"Row {number}", row)


def _check_row(field: Field, where: str, row: dict[str, str]) -> Iterator[str]:
    first = field.offered[0]
    if not row[first]:
        yield f"{where} has nothing under “{first}”. Write it there, or take the row out."
    if set(_PROMISE) <= set(row):
        for column in _PROMISE:
            if not row[column]:
                yield f"{where} does not say {column.lower()}."
    if BAND_COLUMN in row and not row[BAND_COLUMN]:
        yield f"{where} has no number band. It is one of: {'; '.join(BANDS)}."
    yield from _check_steps(field, where, row)
    yield from _check_scores(where, _read_scores(row), row.get("Reasons", ""))


def _check_steps(field: Field, where: str, row: dict[str, str]) -> Iterator[str]:
    """Say which scores are no step of the scale: written before they were chosen, or on a longer scale."""
    choices = list_choices(field)
    for column in (column for score in SCORES for column in name_pair(score) if column in choices):
        if row[column] and row[column] not in choices[column]:
            yield f"{where} has a score under “{column}” that is not from 1 to {field.steps}. Choose one."


def _read_scores(row: dict[str, str]) -> dict[str, tuple[str, str]]:
    columns = {score: name_pair(score) for score in SCORES}
    return {score: (row[pair[0]], row[pair[1]]) for score, pair in columns.items() if set(pair) <= set(row)}


def _check_heat_map(_field: Field, value: Json) -> Iterator[str]:
    risks = [risk for risk in (value if isinstance(value, list) else []) if isinstance(risk, dict)]
    for number, risk in enumerate(risks, start=1):
        scores = {name: _read_pair(risk.get(name)) for name in SCORES}
        has_name = isinstance(risk.get("risk"), str) and str(risk["risk"]).strip()
        if not has_name and any(any(pair) for pair in scores.values()):
            yield f"Risk {number} has scores and no name. Write its name, or take it out."
        yield from _check_scores(f"Risk {number}", scores, "")


def _read_pair(pair: Json) -> tuple[str, str]:
    if not isinstance(pair, list) or len(pair) != _PAIR:
        return "", ""
    likelihood, impact = ("" if step is None else str(step) for step in pair)
    return likelihood, impact


def _check_scores(where: str, scores: dict[str, tuple[str, str]], reasons: str) -> Iterator[str]:
    for name, (likelihood, impact) in scores.items():
        if bool(likelihood) != bool(impact):
            there, absent = ("likelihood", "impact") if likelihood else ("impact", "likelihood")
            yield f"{where} has {_article(name)} {name} {there} and no {name} {absent}."
    if _is_above(scores.get("residual"), scores.get("inherent")) and not reasons:
        yield f"{where} is scored higher as things stand than with nothing done. Say why."


def _article(name: str) -> str:
    return "an" if name[0] in "aeiou" else "a"


def _is_above(residual: tuple[str, str] | None, inherent: tuple[str, str] | None) -> bool:
    marks = (*(residual or ()), *(inherent or ()))
    if len(marks) != _PAIR + _PAIR or not all(mark.isdecimal() and len(mark) < _LONG for mark in marks):
        return False
    left, left_impact, began, began_impact = map(int, marks)
    return left > began or left_impact > began_impact


_CHECKS: dict[FieldKind, Callable[[Field, Json], Iterator[str]]] = {
    FieldKind.TABLE: _check_table,
    FieldKind.MATRIX: _check_table,
    FieldKind.HEAT_MAP: _check_heat_map,
}
