"""Linking: what a recommendation can rest on in a review, each as it stands now."""

from collections.abc import Iterator

from scrutiny.evidence.figures import Figure
from scrutiny.findings.then_and_now import keep_figure
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt, PromptSection
from scrutiny.guide.routing import Asked
from scrutiny.record.entries import Entry
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import hash_words, list_rows
from scrutiny.review.because import FigureOption
from scrutiny.review.evidence_items import list_every_item
from scrutiny.review.fields import Field, Option, curl
from scrutiny.review.kinds import find_kind
from scrutiny.review.page import Page
from scrutiny.review.recommended import is_of_recommendations
from scrutiny.review.visits.linked import list_visit_links
from scrutiny.vocabulary import Judgement
from scrutiny.words.names import JUDGEMENT_NAMES

_LONGEST = 400


def list_links(page: Page) -> tuple[Option, ...]:
    """List what a recommendation can rest on: answers, themes, figures, inspectors, items and visits."""
    return page.keep("links", lambda: tuple(_list_links(page)))


def _list_links(page: Page) -> Iterator[Option]:
    for guidance in page.all_guides:
        for routed in guidance.route.sections:
            for asked in routed.asked:
                yield from _link_answers(page, guidance, asked, routed.section)
    yield from _link_figures(page)
    yield from list_every_item(page.guidance, page.state)
    yield from list_visit_links(page)


def can_be_linked(prompt: Prompt) -> bool:
    """Whether a recommendation can rest on the answer to a prompt.

    What each person answered alone is nobody's to link to, and a recommendation does not rest on itself.
    """
    return not (prompt.answer.is_individual or is_of_recommendations(prompt.answer.columns))


def _link_answers(page: Page, guidance: Guidance, asked: Asked, section: PromptSection) -> Iterator[Option]:
    """Link to answers that stand; what young people said is linked by its theme, and never by its words."""
    if not can_be_linked(asked.prompt):
        return
    for judgement in asked.judgements or (None,):
        about = f"{asked.prompt.id}.{judgement.value}" if judgement else asked.prompt.id
        versions = find_answer(page.state, about).versions
        if section.is_banded:
            yield from _link_themes(guidance, asked, versions)
        elif versions:
            yield _link_answer(guidance, asked, judgement, versions)


def _link_themes(guidance: Guidance, asked: Asked, versions: tuple[Entry, ...]) -> Iterator[Option]:
    headings = asked.prompt.answer.headings
    rows = list_rows([entry.body for entry in versions], headings) if headings else ()
    for theme in dict.fromkeys(row.cells[0] for row in rows if row.cells[0]):
        yield Option(f"theme:{hash_words(theme)}", theme, f"A theme in {guidance.workbook.title}.")


def _link_answer(
    guidance: Guidance, asked: Asked, judgement: Judgement | None, versions: tuple[Entry, ...]
) -> Option:
    prompt = asked.prompt
    about = f"{prompt.id}.{judgement.value}" if judgement else prompt.id
    answer = prompt.answer
    field = Field(
        about, prompt.question, find_kind(answer.kind), offered=answer.words, columns=answer.columns
    )
    words = " / ".join(" ".join(field.kind.say(field, entry.body).split()) for entry in versions)
    whose = f", for {JUDGEMENT_NAMES[judgement]}" if judgement else ""
    named = (
        f"{guidance.workbook.title}, question {guidance.numbers[prompt.id]}{whose}: {curl(prompt.question)}"
    )
    said = f"Answered “{_shorten(words)}”, as entry {versions[-1].number} of the record."
    return Option(f"answer:{about}", named, said)


def _shorten(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"


def _link_figures(page: Page) -> Iterator[Option]:
    for finding in page.briefing.findings:
        comparison = finding.comparison
        if finding.kind is FindingKind.STANDING and comparison and isinstance(comparison.council, Figure):
            figure = comparison.council
            kept = keep_figure(figure, page.briefing.papers_of(figure.source).edition)
            name = curl(figure.indicator.name)
            yield FigureOption(f"figure:{figure.indicator.id}", name, _say_figure(page, finding), kept)


def _say_figure(page: Page, finding: Finding) -> str:
    papers = [page.briefing.papers_of(source) for source in finding.sources]
    editions = "; ".join(f"{paper.title}, edition {paper.edition}" for paper in papers)
    return f"{finding.sentence} From {editions}."
