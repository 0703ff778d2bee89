"""What each workbook found for children in care and care leavers, gathered by the keys of its questions."""

from collections.abc import Iterator

from scrutiny.guide.gathers import Gathers
from scrutiny.guide.prompts import Prompt
from scrutiny.record.folding import find_answer
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.page import Page
from scrutiny.review.progress import is_answered
from scrutiny.review.questions import make_fields_of
from scrutiny.review.recorded import say_question, show_answer
from scrutiny.views.values import Fold, Prose, Stack, Terms, View
from scrutiny.vocabulary import Judgement
from scrutiny.words.sentences import say_count

_OURS = frozenset({Judgement.IN_CARE, Judgement.CARE_LEAVERS})
_FOUND = "What the other workbooks found for children in care and care leavers: {}"
_NONE = "No other workbook has an answer about children in care or care leavers in this review yet."


def is_of_parents(prompt: Prompt, judgement: Judgement | None = None) -> bool:
    """Whether an answer is about children in care or care leavers, by its judgement or its question."""
    if judgement is not None:
        return judgement in _OURS
    judged = frozenset(prompt.evidence.judgements)
    return prompt.corporate_parenting or (bool(judged) and judged <= _OURS)


def list_found(page: Page) -> tuple[Field, ...]:
    """List the answers of every other workbook that are about children in care or care leavers."""
    return page.keep("found for parents", lambda: tuple(_list_found(page)))


def _list_found(page: Page) -> Iterator[Field]:
    for guidance in page.all_guides:
        if guidance is page.guidance:
            continue
        for asked in guidance.route.asked:
            fields = make_fields_of(page, guidance, asked.prompt.id)
            for field, judgement in zip(fields, asked.judgements or (None,), strict=True):
                if is_of_parents(asked.prompt, judgement) and is_answered(field, page.state):
                    yield field


def gather_found(page: Page) -> tuple[GatheredRow, ...]:
    """Gather those answers for papers, without who wrote them.

    What is answered alone stands in no paper, and what young people said only by its theme.
    """
    return page.keep("found for papers", lambda: tuple(_gather(page)))


def _gather(page: Page) -> Iterator[GatheredRow]:
    for field in list_found(page):
        if field.individual or field.is_banded:
            continue
        for entry in find_answer(page.state, field.about).versions:
            words = field.kind.say(field, entry.body)
            said = ((f"{field.workbook}: {say_question(field)}", words),)
            yield GatheredRow(said, f"Found: {field.workbook}; {field.question}; {words}", (words,))


def show_found(page: Page, prompt: Prompt) -> Iterator[View]:
    """Show, beside a question that gathers it, what was found for children in care and care leavers."""
    if prompt.gathers is not Gathers.CORPORATE_PARENTS:
        return
    found = list_found(page)
    if not found:
        yield Prose((_NONE,))
        return
    said = tuple((f"{field.workbook}: {say_question(field)}", _show(field, page)) for field in found)
    stood = show_as_it_stood(page)
    yield Fold(_FOUND.format(say_count(len(found), "answer")), Stack((Terms(said), *stood)))


def _show(field: Field, page: Page) -> View:
    return Stack(show_answer(field, page.state))
