"""The letter of a focused or monitoring visit: which visit it was, what it looked at, and what it says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter, ValidationError

from scrutiny.errors import NoVisitLetter, ReportNotRecognised
from scrutiny.register.councils import Council
from scrutiny.reports.improvements import IMPROVEMENT_HEADING
from scrutiny.reports.inspection_report import Authority
from scrutiny.reports.opening import extract_pages
from scrutiny.reports.pages import arrange_pages
from scrutiny.reports.passages import Passage, read_passages, split_long
from scrutiny.reports.reading import UNGRADED, understand_report
from scrutiny.vocabulary import EventKind

_FINDINGS = re.compile(r"\bfindings?\b|\bprogress\b", re.IGNORECASE)
_AREAS = re.compile(r"^areas? covered\b", re.IGNORECASE)
_LOOKED_AT = re.compile(
    r"\b(?:inspectors|(?:the|this) visit) (?:looked (?:in detail )?at|focused on|reviewed|evaluated)"
    r"\b[^.]{5,400}\.",
    re.IGNORECASE,
)
_SHORTEST = 40


@dataclass(frozen=True)
class LetterPassage:
    """One passage of a letter with its page; ``is_asked`` where it is listed among what must improve."""

    text: str
    page: int
    is_asked: bool


@dataclass(frozen=True)
class VisitLetter:
    """What is read of the letter of a visit: whose, its kind and days, what it looked at and what it says."""

    authority: Authority
    event: EventKind
    seen_from: date
    seen_to: date
    theme: str
    passages: tuple[LetterPassage, ...]
    named: str = ""


_FORM = TypeAdapter(VisitLetter)


def read_letter_content(content: bytes, council: Council) -> VisitLetter:
    """Read the letter of a visit that is the content of a PDF; a report of an inspection is refused."""
    text = arrange_pages(extract_pages(content))
    try:
        report = understand_report(text, council)
    except ReportNotRecognised as refusal:
        raise NoVisitLetter(refusal.because) from refusal
    if report.event not in UNGRADED:
        raise NoVisitLetter(f"it is the report of an inspection of {report.authority.name}")
    passages = read_passages(text)
    asked = {item.text for item in report.improvements}
    return VisitLetter(
        report.authority,
        report.event,
        report.inspected_from,
        report.inspected_to,
        _find_theme(passages),
        tuple(_choose(passages, asked)),
        report.named,
    )


def _find_theme(passages: Sequence[Passage]) -> str:
    """Find in a letter's own words what the visit looked at; nothing where it is not sure."""
    covered = next((passage.text for passage in passages if _AREAS.match(passage.heading)), "")
    found = (_LOOKED_AT.search(passage.text) for passage in passages)
    return covered or next((looked[0] for looked in found if looked), "")


def _choose(passages: Sequence[Passage], asked: set[str]) -> Iterator[LetterPassage]:
    """Choose the passages that say what was found: those under its headings, or all where it has none."""
    under = [passage for passage in passages if _is_finding(passage.heading)]
    for passage in under or passages:
        is_asked = passage.text in asked or bool(IMPROVEMENT_HEADING.match(passage.heading))
        if is_asked or len(passage.text) >= _SHORTEST:
            yield from (LetterPassage(part.text, part.page, is_asked) for part in split_long(passage))


def _is_finding(heading: str) -> bool:
    return bool(IMPROVEMENT_HEADING.match(heading) or _FINDINGS.search(heading))


def keep_letter(letter: VisitLetter) -> dict[str, Any]:
    """Give a letter as plain values, to be kept in a record."""
    kept: dict[str, Any] = _FORM.dump_python(letter, mode="json")
    return kept


def read_kept_letter(kept: object) -> VisitLetter | None:
    """Give back a letter that was kept; nothing for what is no letter, as after an erasure."""
    try:
        return _FORM.validate_python(kept)
    except ValidationError:
        return None
