"""Recommendations: each gathered from what the questions on it became, with how far it has come."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

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
# Who seconds and supports it does so in the words that it has then, and not in later ones.
SECONDED, SUPPORTED = "seconded", "supported"
_OF_WORDS = {SECONDED, SUPPORTED}
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
    seconders: tuple[str, ...] = ()
    state: RecommendationState = RecommendationState.PROPOSED
    reference: str = ""
    # Each of its wordings, with the number of the entry that gave it.
    wordings: tuple[tuple[int, str], ...] = ()

    def find_text_before(self, number: int) -> str:
        """Find the words that stood before an entry of a number; its own where that is not known."""
        return next((text for given, text in reversed(self.wordings) if given < number), self.text)

    def name_part(self, part: str) -> str:
        """Name what an answer about it is about: what is said of its words, by the words that stand."""
        wording = find_wording(self.wordings, self.text) if part in _OF_WORDS else 0
        return name_part(self.key, f"{part}.{wording}" if wording else part)

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


def find_wording(wordings: Sequence[tuple[int, str]], text: str) -> int:
    """Find the number of the entry that gave the words that stand; 0 where they are the first."""
    texts = [" ".join(words.split()) for _number, words in wordings]
    stands = " ".join(text.split())
    if stands not in texts:
        return 0
    at = len(texts) - 1 - texts[::-1].index(stands)
    while at and texts[at - 1] == stands:
        at -= 1
    return wordings[at][0] if at else 0


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
    rows = _list_own_rows(page, source)
    # Of an older record two may have the same words, and what was decided of them is the first one's.
    first = {row.cells[0]: row.key for row in reversed(rows)}
    for number, row in enumerate(rows, start=1):
        given = ((source, row), *_list_elsewhere(page, source, row))
        found = Recommendation(
            key=row.key,
            number=number,
            text=row.cells[0],
            parts=dict(_list_parts(given)),
            said=(*_say_reference(page, row.key), *_say_parts(given)),
            links=links.get(row.key, ()),
            reference=_find_reference(page, row.key),
            **_say_history(given_rows.get(row.key, ())),
        )
        yield _follow(page, found, is_first=first[found.text] == found.key)


def _follow(page: Page, found: Recommendation, *, is_first: bool) -> Recommendation:
    """Give a recommendation with who seconds it as it is worded, and how far it has come."""
    about = found.name_part(SECONDED)
    seconders = tuple(entry.author for entry in find_answer(page.state, about).versions)
    decided = _find_decision(page, found.text) if is_first else None
    state = RecommendationState.SECONDED if seconders else RecommendationState.PROPOSED
    return replace(found, seconders=seconders, state=decided or state)


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


def _say_history(given: Sequence[_Given]) -> dict[str, Any]:
    """Say who first wrote the row of a recommendation, and each of its wordings."""
    return {
        "proposers": list_writers(given[0][0]) if given else (),
        "wordings": tuple((entry.number, cells[0]) for entry, cells in given),
    }


def _find_reference(page: Page, key: str) -> str:
    """Find the reference that was given first; it is never another."""
    versions = find_answer(page.state, name_reference(key)).versions
    return versions[0].body if versions and isinstance(versions[0].body, str) else ""


def _say_reference(page: Page, key: str) -> Iterator[tuple[str, str]]:
    if reference := _find_reference(page, key):
        yield "Reference", reference


def list_decisions(page: Page) -> Iterator[KeptRow]:
    """List what was decided, each row under the words that were decided on."""
    bodies = [entry.body for entry in find_answer(page.state, DECIDED).versions]
    yield from list_rows(bodies, DECISION, is_grid=True)


def _find_decision(page: Page, text: str) -> RecommendationState | None:
    """Find what was decided of a recommendation, which was decided of its words as they were."""
    for row in list_decisions(page):
        if row.cells[0] == text and row.cells[1] in set(RecommendationState):
            return RecommendationState(row.cells[1])
    return None
