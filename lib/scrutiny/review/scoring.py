"""The scores of a risk: what is wrong with how they were given, in a register and on a heat map alike."""

from collections.abc import Iterator, Mapping

from scrutiny.record.entries import Json

_PAIR = 2
_LONG = 4
Scores = Mapping[str, tuple[str, str]]


def read_pair(pair: Json) -> tuple[str, str]:
    """Read a likelihood and an impact as words; nothing for one that was not given."""
    if not isinstance(pair, list) or len(pair) != _PAIR:
        return "", ""
    likelihood, impact = ("" if step is None else str(step) for step in pair)
    return likelihood, impact


def find_faults_of_scores(where: str, scores: Scores, reasons: str) -> Iterator[str]:
    """Say which scores are half given, and where a risk is scored higher as it stands than at first."""
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
