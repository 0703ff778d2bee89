"""What is checked so that no prompt asks for a small number of young people, or for who a child is."""

from collections.abc import Callable, Iterator

from scrutiny.errors import PromptsBroken
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.guide.files import Keys
from scrutiny.guide.places import PlacedPrompt
from scrutiny.words.privacy import (
    BANDS,
    asks_outright,
    asks_who,
    counts_nothing,
    counts_things,
    counts_young,
    names_young,
    reads_as_count,
    reads_as_share,
    tells_a_number,
)

_BANDS = "; ".join(BANDS)
_ONLY_BANDS = f"Young people are counted in bands alone: {_BANDS}."
_KINDS = ", ".join(ColumnKind)
_NO_CHILD = (
    "Ask for nothing that could tell who a child is: neither a name nor a date of birth, number or address."
)


def find_faults_of_privacy(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    """Say where a prompt asks for numbers that are too exact; of a committee's own, where it asks who."""
    if placed.prompt.is_local:
        yield from _find_names(placed)
    if placed.section.is_banded:
        yield from _find_unbanded(placed)
    elif placed.prompt.is_local:
        yield from _find_counts(placed)


def _find_names(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    answer = placed.prompt.answer
    labels = [(("answer", "columns", at), name) for at, name in enumerate(answer.headings)]
    rows = [(("answer", "rows", at), row) for at, row in enumerate(answer.rows)]
    asked: list[tuple[Keys, str]] = [
        (("question",), placed.prompt.question),
        *labels,
        *rows,
        *_list_offered(placed),
    ]
    explained = [(("good_answer", at), words) for at, words in enumerate(placed.prompt.good_answer)]
    for keys, words in (
        *(pair for pair in asked if asks_who(pair[1])),
        *(pair for pair in explained if asks_outright(pair[1])),
    ):
        met = f"{words!r} looks like something about single children."
        yield PromptsBroken(placed.place(*keys), met, _NO_CHILD)


def _list_offered(placed: PlacedPrompt) -> Iterator[tuple[Keys, str]]:
    """List what is offered to choose from, each with the keys that lead to it."""
    answer = placed.prompt.answer
    for name, words in (("points", answer.points), ("options", answer.options)):
        yield from ((("answer", name, at), word) for at, word in enumerate(words))
    for at, column in enumerate(answer.columns):
        for number, option in enumerate(column.options):
            yield ("answer", "columns", at, "options", number), option


def _find_unbanded(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    """Say what in a section of banded numbers leaves room for an exact one."""
    for at, column in enumerate(placed.prompt.answer.columns):
        if not column.names_its_kind:
            met = f"numbers are banded in this section, and the column {column.name!r} names no kind."
            yield PromptsBroken(placed.place("answer", "columns", at), met, _say_kinds(column))
        elif _could_count(column):
            yield from _refuse_unless_band(placed, at, column)
    yield from _find_counted_rows(placed, reads_as_count)
    yield from _find_exact_options(placed)
    if reads_as_count(placed.prompt.question):
        yield from _refuse_question(placed)


def _could_count(column: ColumnForm) -> bool:
    # A score is a number, which under "Girls" would be how many.
    is_score = column.kind is ColumnKind.SCORE and names_young(column.name)
    is_number = is_score or column.kind is ColumnKind.TOTAL
    return is_number or reads_as_count(column.name) or reads_as_share(column.name)


def _say_kinds(column: ColumnForm) -> str:
    kind = ColumnKind.BAND if reads_as_count(column.name) else ColumnKind.WORDS
    return f"Write {{name: {column.name}, kind: {kind}}}. Kinds are: {_KINDS}."


def _refuse_unless_band(placed: PlacedPrompt, at: int, column: ColumnForm) -> Iterator[PromptsBroken]:
    if column.kind is not ColumnKind.BAND:
        met = f"the column {column.name!r} reads as a number of young people, and is of kind {column.kind}."
        other = (
            "a heading that is no number" if placed.section.is_banded else "say what else is counted there"
        )
        remedy = f"Write {{name: {column.name}, kind: band}}, or {other}. {_ONLY_BANDS}"
        yield PromptsBroken(placed.place("answer", "columns", at), met, remedy)


def _find_counted_rows(placed: PlacedPrompt, counts: Callable[[str], bool]) -> Iterator[PromptsBroken]:
    for at, row in enumerate(placed.prompt.answer.rows):
        if counts(row):
            met = f"the row {row!r} reads as a number of young people."
            remedy = f"Ask for it in a column of kind band. {_ONLY_BANDS}"
            yield PromptsBroken(placed.place("answer", "rows", at), met, remedy)


def _find_exact_options(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    for keys, words in _list_offered(placed):
        if tells_a_number(words):
            met = f"{words!r} is an exact or a small number of young people."
            yield PromptsBroken(placed.place(*keys), met, _ONLY_BANDS)


def _refuse_question(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    answer = placed.prompt.answer
    is_banded = any(column.kind is ColumnKind.BAND for column in answer.columns)
    if not is_banded and not answer.of_kind.is_picked:
        met = f"{placed.prompt.id} asks how many young people, and could be answered with an exact number."
        remedy = f"Offer a choice of {_BANDS}, or a table with a column of kind band."
        yield PromptsBroken(placed.place("question"), met, remedy)


def _find_counts(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    """Say what elsewhere asks for a number of young people, as far as its words tell."""
    prompt = placed.prompt
    said = (prompt.question, *prompt.answer.headings, *prompt.answer.rows)
    is_of_young = placed.section.is_of_young or any(map(names_young, said))
    for at, column in enumerate(prompt.answer.columns):
        is_open = counts_nothing(column.name) or (is_of_young and not counts_things(column.name))
        if reads_as_count(column.name) and is_open:
            yield from _refuse_unless_band(placed, at, column)
    yield from _find_counted_rows(placed, counts_young)
    if counts_young(prompt.question):
        yield from _find_exact_options(placed)
        yield from _refuse_question(placed)
