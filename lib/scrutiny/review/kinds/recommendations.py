"""Recommendations: a table with a row for each, and beside each row what it rests on."""

from collections import Counter
from collections.abc import Iterator
from textwrap import shorten

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import FORMER, KeptRow, keep_rows, say_former
from scrutiny.review.because import BECAUSE, Link, keep_links, read_links, say_links, tell_links
from scrutiny.review.counting import count_answers
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import say_words, show_words
from scrutiny.review.recommended import lack_parts
from scrutiny.review.rooms import rule_table
from scrutiny.review.rows import accept_rows, says_no_row
from scrutiny.review.tables import list_cells, read_table, tell_table
from scrutiny.views.values import Facts, Points, Stack, Terms, View

_RESTS_ON = "rests on"
_SAME_WORDS = (
    "“{}” is recommended twice. Say in one of the two what differs, such as who is to do it: a decision is "
    "of the words of one."
)
_SHORT = 80


def _accept(field: Field, value: object, standing: Bodies) -> Json:
    sent = dict(value) if isinstance(value, dict) else {}
    chosen = sent.pop(BECAUSE, {})
    table = accept_rows(field, sent or value, standing)
    _check_differ(field, table, standing)
    rows = [row.key for row in read_table(field, table) if row.key]
    links = keep_links(field, chosen, rows, standing)
    return {**table, BECAUSE: links} if links and isinstance(table, dict) else table


def _check_differ(field: Field, table: Json, standing: Bodies) -> None:
    """Refuse a second recommendation of the same words: what is decided is decided of words."""
    before = {words for body in standing for words in _list_repeated(field, body)}
    if repeated := [words for words in _list_repeated(field, table) if words not in before]:
        raise AnswerRefused(_SAME_WORDS.format(shorten(repeated[0], _SHORT, placeholder="…")))


def _list_repeated(field: Field, body: Json) -> list[str]:
    counted = Counter(" ".join(row.cells[0].split()) for row in read_table(field, body))
    return [words for words, times in counted.items() if words and times > 1]


def _is_empty(field: Field, value: Json) -> bool:
    return says_no_row(field, value) and not read_links(value)


def _say(field: Field, value: Json) -> str:
    rows = read_table(field, value)
    return "; ".join(_say_rows(field, value, rows)) if rows else say_words(field, value)


def _say_rows(field: Field, value: Json, rows: tuple[KeptRow, ...]) -> Iterator[str]:
    links = read_links(value)
    for row in rows:
        said = say_words(field, keep_rows(field.offered, [row]))
        because = "; ".join(link.said for link in links.get(row.key, ()))
        yield " – ".join(part for part in (said, f"{_RESTS_ON}: {because}" if because else "") if part)


def _show(field: Field, value: Json) -> View:
    links = read_links(value)
    rows = [row for row in read_table(field, value) if not row.is_blank or links.get(row.key)]
    if not rows:
        return show_words(field, value)
    return Terms(
        tuple(
            (f"Recommendation {number}", _show_row(field, row, links.get(row.key, ())))
            for number, row in enumerate(rows, start=1)
        )
    )


def _show_row(field: Field, row: KeptRow, links: tuple[Link, ...]) -> View:
    facts = [*zip(field.offered, row.cells, strict=True), (FORMER, say_former(row))]
    shown = Facts(tuple((heading, words.strip()) for heading, words in facts if words.strip()))
    rests = Terms((("It rests on", Points(say_links(links, field.links))),)) if links else None
    return Stack((shown, rests) if rests else (shown,))


def _tell(field: Field, body: Json) -> Json:
    told, links = tell_table(field, body), tell_links(body)
    return {**told, BECAUSE: links} if links and isinstance(told, dict) else told


KIND = Kind(
    name="recommendations",
    offers="columns",
    is_grid=False,
    is_alone=False,
    is_picked=False,
    holds_many=True,
    begins_with_rows=False,
    called="recommendations, each with these parts",
    on_paper="one recommendation at a time: {}",
    how="one recommendation at a time",
    can_join=True,
    is_asked=True,
    looks_back=True,
    is_linked=True,
    accept=_accept,
    is_empty=_is_empty,
    lacks=lack_parts,
    list_words=list_cells,
    say=_say,
    show=_show,
    tell=_tell,
    spread=count_answers,
    paper_room=rule_table,
)
