"""Recommendations: each gathered from what the questions on it became, with how far it has come."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.guide.prompts import Prompt
from scrutiny.record.bodies import make_readable
from scrutiny.record.entries import Entry
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import FORMER, KeptRow, hash_words, list_rows, say_former
from scrutiny.record.settling import list_writers, read_version
from scrutiny.review.because import Link, read_links
from scrutiny.review.in_words import say_date
from scrutiny.review.kinds import find_kind
from scrutiny.review.page import Page
from scrutiny.review.recommended import is_of_recommendations, list_missing_parts, read_parts

# What was decided of each stands in one grid, whose rows are the words that were decided on.
DECIDED = "recommendations.decided"
DECISION = ("Recommendation", "What was decided", "At which meeting", "On which day", "What should be noted")
SECONDED = "seconded"
NO_SECONDER = "Nobody has seconded this yet."
# How a recommendation was once written: by which entry, and the cells of its row.
_Given = tuple[Entry, tuple[str, ...]]


class RecommendationState(StrEnum):
    """How far a recommendation has come: what a committee decides follows what its members propose."""

    PROPOSED = "proposed"
    SECONDED = "seconded"
    AGREED = "agreed"
    NOT_AGREED = "not agreed"
    PARKED = "parked"


@dataclass(frozen=True)
class Recommendation:
    """What is recommended, under the key of its row: each part with its heading, and what it rests on."""

    key: str
    number: int
    text: str
    parts: Mapping[Becomes, str]
    said: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]
    proposers: tuple[str, ...]
    seconders: tuple[str, ...]
    state: RecommendationState
    reference: str = ""
    # Each of its wordings, with the number of the entry that gave it.
    wordings: tuple[tuple[int, str], ...] = ()

    def find_text_before(self, number: int) -> str:
        """Find the words that stood before an entry of a number; its own where that is not known."""
        return next((text for given, text in reversed(self.wordings) if given < number), self.text)

    @property
    def name(self) -> str:
        """How it is named among the others."""
        return f"Recommendation {self.number}"

    @property
    def missing(self) -> tuple[str, ...]:
        """What it still lacks, in sentences."""
        missing = list_missing_parts(self.parts, has_because=bool(self.links))
        return (*missing, *(() if self.seconders else (NO_SECONDER,)))


def name_part(key: str, part: str) -> str:
    """Name what an answer about one recommendation is about."""
    return f"recommendation.{key}.{part}"


def name_reference(key: str) -> str:
    """Name what the reference of a recommendation is about."""
    return name_part(key, "reference")


def find_source(page: Page) -> Prompt | None:
    """Find the prompt under which recommendations are typed; none where the guide asks for none."""
    prompts = page.guidance.prompts.values()
    return next((prompt for prompt in prompts if find_kind(prompt.answer.kind).is_linked), None)


def list_recommendations(page: Page) -> tuple[Recommendation, ...]:
    """List what is recommended in a review, each once, in the order in which it stands."""
    return page.keep("recommendations", lambda: tuple(_list_recommendations(page)))


def _list_recommendations(page: Page) -> Iterator[Recommendation]:
    source = find_source(page)
    if source is None:
        return
    links, given_rows = _gather_links(page, source), _gather_rows(page, source)
    for number, row in enumerate(_list_own_rows(page, source), start=1):
        given = ((source, row), *_list_elsewhere(page, source, row))
        seconders, reference = _list_seconders(page, row.key), _find_reference(page, row.key)
        yield Recommendation(
            key=row.key,
            number=number,
            text=row.cells[0],
            parts=dict(_list_parts(given)),
            said=(*_say_reference(reference), *_say_parts(given)),
            links=links.get(row.key, ()),
            proposers=_find_proposers(given_rows.get(row.key, ())),
            seconders=seconders,
            state=_find_state(page, row.cells[0], is_seconded=bool(seconders)),
            reference=reference,
            wordings=tuple((entry.number, cells[0]) for entry, cells in given_rows.get(row.key, ())),
        )


def _list_rows(page: Page, prompt: Prompt) -> Iterator[KeptRow]:
    """List the rows that stand under a prompt, each with a key: an older one goes by its first words."""
    bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
    for row in list_rows(bodies, prompt.answer.headings):
        yield replace(row, key=row.key or hash_words(row.cells[0]))


def _list_own_rows(page: Page, source: Prompt) -> tuple[KeptRow, ...]:
    """List the row of each recommendation: of two that stand for one, the first."""
    rows: dict[str, KeptRow] = {}
    for row in _list_rows(page, source):
        if row.cells[0]:
            rows.setdefault(row.key, row)
    return tuple(rows.values())


def _gather_links(page: Page, source: Prompt) -> dict[str, tuple[Link, ...]]:
    gathered: dict[str, tuple[Link, ...]] = {}
    for entry in find_answer(page.state, source.id).versions:
        for key, links in read_links(entry.body).items():
            there = gathered.get(key, ())
            gathered[key] = (*there, *(link for link in links if link not in there))
    return gathered


def _list_elsewhere(page: Page, source: Prompt, row: KeptRow) -> Iterator[tuple[Prompt, KeptRow]]:
    """List what other questions say of a recommendation, known by its key or by its words."""
    for prompt in page.guidance.prompts.values():
        if prompt is not source and is_of_recommendations(prompt.answer.columns):
            for other in _list_rows(page, prompt):
                if other.key == row.key or other.cells[0] == row.cells[0]:
                    yield prompt, other


def _list_parts(given: Iterable[tuple[Prompt, KeptRow]]) -> Iterator[tuple[Becomes, str]]:
    for prompt, row in given:
        yield from read_parts(prompt.answer.columns, prompt.answer.headings, row).items()


def _say_parts(given: Iterable[tuple[Prompt, KeptRow]]) -> Iterator[tuple[str, str]]:
    for prompt, row in given:
        for column, words in zip(prompt.answer.columns[1:], row.cells[1:], strict=True):
            if words:
                yield column.name, say_date(words) if column.kind is ColumnKind.DATE else words
        if row.former:
            yield FORMER, say_former(row)


def _gather_rows(page: Page, source: Prompt) -> dict[str, list[_Given]]:
    """Gather how each was written, the first time first; nothing where the record cannot be asked."""
    gathered: dict[str, list[_Given]] = {}
    for entry in page.list_entries(source.id):
        version = read_version(make_readable(entry))
        for row in list_rows([version.body], source.answer.headings):
            gathered.setdefault(row.key or hash_words(row.cells[0]), []).append((version, row.cells))
    return gathered


def _find_proposers(given: Sequence[_Given]) -> tuple[str, ...]:
    """Find who first wrote the row of a recommendation."""
    return list_writers(given[0][0]) if given else ()


def _list_seconders(page: Page, key: str) -> tuple[str, ...]:
    return tuple(entry.author for entry in find_answer(page.state, name_part(key, SECONDED)).versions)


def _find_reference(page: Page, key: str) -> str:
    """Find the reference that was given first; it is never another."""
    versions = find_answer(page.state, name_reference(key)).versions
    return versions[0].body if versions and isinstance(versions[0].body, str) else ""


def _say_reference(reference: str) -> Iterator[tuple[str, str]]:
    if reference:
        yield "Reference", reference


def list_decisions(page: Page) -> Iterator[KeptRow]:
    """List what was decided, each row under the words that were decided on."""
    bodies = [entry.body for entry in find_answer(page.state, DECIDED).versions]
    yield from list_rows(bodies, DECISION, is_grid=True)


def _find_state(page: Page, text: str, *, is_seconded: bool) -> RecommendationState:
    """Find how far a recommendation has come; what was decided was decided of its words as they were."""
    for row in list_decisions(page):
        if row.cells[0] == text and row.cells[1] in set(RecommendationState):
            return RecommendationState(row.cells[1])
    return RecommendationState.SECONDED if is_seconded else RecommendationState.PROPOSED
