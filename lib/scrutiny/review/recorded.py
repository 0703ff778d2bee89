"""What is recorded, as a page shows it in words: answers, earlier answers, and whether ratings are shown."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from scrutiny.guide.routing import Asked
from scrutiny.record.entries import Entry
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.rounds import find_question
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_written_on
from scrutiny.review.page import Page
from scrutiny.review.progress import is_answered
from scrutiny.review.questions import make_fields_of
from scrutiny.review.ratings import count_spread, list_ratings, say_people
from scrutiny.review.spreads import Spread
from scrutiny.review.writers import say_by, say_by_whom
from scrutiny.views.values import Cell, Fold, Links, Points, Prose, Stack, Table, Terms, View
from scrutiny.words.sentences import join_names

_TWO_STAND = "Two answers were written at the same time. Both stand until somebody settles which to keep."
_HIDDEN = "The answers are not shown yet."


def show_answer(field: Field, state: ReviewState) -> tuple[View, ...]:
    """Show what stands about a field, with who wrote it and when; nothing where nothing does."""
    if not is_answered(field, state):
        return ()
    if field.individual:
        return *_show_rating(field, state), *_show_agreed(field, state)
    answer = find_answer(state, field.about)
    warning = (Prose((_TWO_STAND,), is_note=True),) if answer.is_disputed else ()
    shown = (view for entry in answer.versions for view in _show_version(field, entry))
    return (*warning, *shown, *_show_evidence(field, state))


def show_locks(field: Field) -> tuple[View, ...]:
    """Show what keeps the part of a field shut, each with a link to the question that does."""
    links = tuple((lock.sentence, lock.href) for lock in field.locked)
    return (Links(links, is_note=True),) if links else ()


def _show_evidence(field: Field, state: ReviewState) -> Iterator[View]:
    evidence = field.evidence
    if evidence is None:
        return
    for entry in find_answer(state, evidence.about).versions:
        yield Prose((f"It rests on: {evidence.kind.say(evidence, entry.body)}.",), is_small=True)


def _show_version(field: Field, entry: Entry) -> Iterator[View]:
    yield field.kind.show(field, entry.body)
    yield Prose((f"Written by {say_by_whom(entry)}, on {say_written_on(entry)}.",), is_small=True)


def _show_rating(field: Field, state: ReviewState) -> tuple[View, ...]:
    if field.about not in state.revealed:
        people = say_people(len(list_ratings(state, field.about)))
        return (Prose((f"{people} {_HIDDEN}",)),)
    spread = count_spread(field, state)
    return Prose((spread.said,)), *_tabulate_spread(field, spread)


def _show_agreed(field: Field, state: ReviewState) -> Iterator[View]:
    """Show what a session agreed on where each person answered alone."""
    for entry in find_answer(state, find_question(field.about)).versions:
        if isinstance(entry.body, str):
            said = f"Agreed in a session, written by {say_by(entry)} on {say_written_on(entry)}."
            yield Prose((entry.body, said))


def _tabulate_spread(field: Field, spread: Spread) -> Iterator[View]:
    of = any(share.of for share in spread.shares)
    yield Table(
        f"What was said about {field.name}",
        ("Score", "As people gave it", "People") if of else ("Answer", "People"),
        tuple(
            (*((Cell(share.of),) if of else ()), Cell(share.words), Cell(str(share.count), kind="figure"))
            for share in spread.shares
        ),
    )
    if of and spread.reasons:
        listed = Points(tuple(reason for _words, reason in spread.reasons))
        yield Terms(((f"Reasons given, without names, for {field.name}", listed),))
    elif spread.reasons:
        rows = tuple((Cell(words), Cell(reason)) for words, reason in spread.reasons)
        yield Table(f"Reasons given, without names, for {field.name}", ("Answer", "Why"), rows)


def show_earlier(page: Page, asked: Asked) -> tuple[View, ...]:
    """Show what is recorded under the earlier prompts that a prompt rests on, behind one heading."""
    terms = tuple(term for named in asked.prompt.evidence.prompts for term in _show_named(page, named))
    if not terms:
        return ()
    number = page.guidance.numbers[asked.prompt.id]
    when = show_as_it_stood(page)
    return (Fold(f"Earlier answers that question {number} rests on", Stack((Terms(terms), *when))),)


def _show_named(page: Page, named: str) -> Iterator[tuple[str, View]]:
    for field in list_named_fields(page, named):
        if shown := show_answer(field, page.state):
            whose = f" ({field.whose})" if field.whose else ""
            yield f"{field.workbook}, question {field.number}{whose}: {field.question}", Stack(shown)


def list_named_fields(page: Page, named: str) -> Iterator[Field]:
    """List the fields of one prompt, in whichever workbook it is asked."""
    for guidance in page.all_guides:
        yield from make_fields_of(page, guidance, named)


def link_unanswered(fields: tuple[Field, ...]) -> Terms:
    """Link to questions that lack an answer, workbook by workbook: each once, to the first part that does."""
    links: dict[str, list[tuple[str, str]]] = {}
    for parts in group_by_question(fields):
        whose = join_names([field.whose for field in parts if field.whose])
        links.setdefault(parts[0].workbook, []).append(
            (say_question(replace(parts[0], whose=whose)), parts[0].href)
        )
    return Terms(tuple((workbook, Links(tuple(listed))) for workbook, listed in links.items()))


def group_by_question(fields: Iterable[Field]) -> tuple[tuple[Field, ...], ...]:
    """Put the fields of each question together: one for each part of the service that it is asked of."""
    questions: dict[tuple[str, int | None, str], list[Field]] = {}
    for field in fields:
        questions.setdefault((field.workbook, field.number, field.question), []).append(field)
    return tuple(map(tuple, questions.values()))


def count_unanswered(fields: tuple[Field, ...]) -> Links:
    """Count the questions without an answer in each workbook, and link to its first."""
    firsts = {field.workbook: field for field in reversed(fields)}
    counts = Counter(field.workbook for field in fields)
    return Links(tuple((f"{workbook}: {counts[workbook]}", firsts[workbook].href) for workbook in counts))


def say_question(field: Field) -> str:
    """Say a question with its number, and whose part of the service it is about."""
    numbered = f"{field.number}. {field.question}" if field.number else field.question
    return f"{numbered} ({field.whose})" if field.whose else numbered
