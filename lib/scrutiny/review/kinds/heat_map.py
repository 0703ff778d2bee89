"""Risks on a heat map, each with a likelihood and an impact for each of its scores."""

from collections.abc import Iterator

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.cells import Standing, check_words, list_standing, say_fault
from scrutiny.review.choices import SCORES
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import list_said_scores, say_caption, say_risk, say_words, show_words
from scrutiny.review.rooms import rule_lines
from scrutiny.review.scores import count_scores
from scrutiny.review.scoring import find_faults_of_scores, read_pair
from scrutiny.review.tables import list_typed, tell_as_kept
from scrutiny.review.typed import LONGEST_CELL, check_many, check_typed, says_nothing
from scrutiny.views.values import Cell, Table, View
from scrutiny.words.sentences import begin_sentence

_COLUMNS = ("Risk", *(score.capitalize() for score in SCORES))
_PAIR = 2


def _accept(field: Field, value: object, standing: Bodies) -> Json:
    there, kept = list_standing(field, standing), _list_scores(standing)
    risks = enumerate(check_many(value), start=1)
    return [_check_risk(field, number, risk, there, kept) for number, risk in risks]


def _list_scores(standing: Bodies) -> list[Json]:
    # A score that stands may stay, though the scale was shortened since.
    risks = [risk for body in standing for risk in _list_risks(body)]
    return [risk[name] for risk in risks for name in SCORES if isinstance(risk.get(name), list)]


def _check_risk(field: Field, number: int, risk: object, standing: Standing, kept: list[Json]) -> Json:
    if not isinstance(risk, dict) or not set(risk) <= {"risk", *SCORES}:
        raise AnswerRefused(f"Risk {number} is not a risk with its scores. Open the page again.")
    scores = {name: _check_score(field, number, risk.get(name), kept) for name in SCORES}
    name = check_typed(risk.get("risk", ""), LONGEST_CELL, f"Risk {number}")
    return {"risk": check_words(field, name, f"Risk {number}", standing), **scores}


def _check_score(field: Field, number: int, pair: object, kept: list[Json]) -> Json:
    if pair is None:
        return None
    if isinstance(pair, list) and pair in kept:
        return kept[kept.index(pair)]
    if not isinstance(pair, list) or len(pair) != _PAIR or not all(_is_step(field, step) for step in pair):
        raise AnswerRefused(f"Risk {number} has a score that is not from 1 to {field.steps}.")
    return None if pair == [None, None] else list(pair)


def _is_step(field: Field, step: object) -> bool:
    return step is None or (isinstance(step, int) and not isinstance(step, bool) and 1 <= step <= field.steps)


def _lacks(field: Field, value: Json) -> Iterator[str]:
    for number, risk in enumerate(_list_risks(value), start=1):
        scores = {name: read_pair(risk.get(name)) for name in SCORES}
        has_name = isinstance(risk.get("risk"), str) and str(risk["risk"]).strip()
        if not has_name and any(any(pair) for pair in scores.values()):
            yield f"Risk {number} has scores and no name. Write its name, or take it out."
        if isinstance(risk.get("risk"), str) and (fault := say_fault(field, "", str(risk["risk"]))):
            yield f"Risk {number} {fault}"
        yield from find_faults_of_scores(f"Risk {number}", scores, "")


def _list_risks(value: Json) -> list[dict[str, Json]]:
    return [risk for risk in (value if isinstance(value, list) else []) if isinstance(risk, dict)]


def _show(field: Field, value: Json) -> View:
    rows = tuple(
        (Cell(str(risk.get("risk") or "")), *(Cell(_begin(said)) for _name, said in list_said_scores(risk)))
        for risk in _list_risks(value)
        if say_risk(risk)
    )
    return Table(say_caption(field), _COLUMNS, rows) if rows else show_words(field, value)


def _begin(words: str) -> str:
    return begin_sentence(words) if words else "Not given"


def _tell(field: Field, body: Json) -> Json:
    told = tell_as_kept(field, body)
    return [{"risk": told}] if isinstance(told, str) else told


KIND = Kind(
    name="heat map",
    offers="",
    is_grid=False,
    is_alone=False,
    is_picked=False,
    holds_many=True,
    begins_with_rows=True,
    called="a heat map, with a table beside it",
    on_paper="on a grid of likelihood by impact, with a list beside it",
    how="with a likelihood and an impact for each risk",
    can_join=True,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=_accept,
    is_empty=says_nothing,
    lacks=_lacks,
    list_words=list_typed,
    say=say_words,
    show=_show,
    tell=_tell,
    spread=count_scores,
    paper_room=rule_lines(5),
)
