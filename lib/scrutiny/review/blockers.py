"""The blockers: plain sentences on what is missing from an answer, or does not fit together."""

from collections.abc import Callable, Iterator

from scrutiny.record.entries import Json
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.review.cells import say_fault
from scrutiny.review.choices import SCORES, find_reasons, list_choices, list_scores
from scrutiny.review.fields import Field, FieldKind
from scrutiny.review.progress import is_answered
from scrutiny.review.tables import list_cells, read_table

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
    for column in field.columns:
        if column.required and column.name != first and not row[column.name]:
            yield f"{where} has nothing under “{column.name}” yet.{_say_offered(field, column.name)}"
    for heading, words in row.items():
        is_known = heading == first and words in field.rows
        if not is_known and (fault := say_fault(field, heading, words)):
            yield f"{where}, “{heading}”, {fault}"
    scores = {
        score: (row[likelihood], row[impact])
        for score, (likelihood, impact) in list_scores(field.columns).items()
    }
    yield from _check_scores(where, scores, row.get(find_reasons(field.columns), ""))


def _say_offered(field: Field, heading: str) -> str:
    offered = list_choices(field).get(heading)
    return f" It is one of: {'; '.join(offered)}." if offered else ""


def _check_words(field: Field, value: Json) -> Iterator[str]:
    faults = (say_fault(field, "", words) for _heading, words in list_cells(field, value))
    yield from (f"This answer {fault}" for fault in dict.fromkeys(filter(None, faults)))


def _check_heat_map(field: Field, value: Json) -> Iterator[str]:
    risks = [risk for risk in (value if isinstance(value, list) else []) if isinstance(risk, dict)]
    for number, risk in enumerate(risks, start=1):
        scores = {name: _read_pair(risk.get(name)) for name in SCORES}
        has_name = isinstance(risk.get("risk"), str) and str(risk["risk"]).strip()
        if not has_name and any(any(pair) for pair in scores.values()):
            yield f"Risk {number} has scores and no name. Write its name, or take it out."
        if isinstance(risk.get("risk"), str) and (fault := say_fault(field, "", str(risk["risk"]))):
            yield f"Risk {number} {fault}"
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
    FieldKind.TEXT: _check_words,
    FieldKind.LONG_TEXT: _check_words,
    FieldKind.LIST: _check_words,
    FieldKind.TABLE: _check_table,
    FieldKind.MATRIX: _check_table,
    FieldKind.HEAT_MAP: _check_heat_map,
}
