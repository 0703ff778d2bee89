"""What letters of visits say that are not published yet: until then it stands in no paper for the public."""

import re
from collections.abc import Iterator
from datetime import date

from scrutiny.reports.visit_letter import VisitLetter
from scrutiny.review.loaded_reports import is_of_days
from scrutiny.review.page import Page
from scrutiny.review.visits.gathered import VisitEvent, list_events
from scrutiny.review.visits.kept_letters import list_letters
from scrutiny.words.dates import read_day

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")


def list_held_back(page: Page) -> Iterator[str]:
    """List what is known of visits whose letters are not published on the day of the page.

    The day that somebody entered for the letter of a visit decides or, without one, Ofsted's own list.
    """
    for letter in list_letters(page):
        if not is_published(page, letter):
            yield from (said for passage in letter.passages for said in _part(passage.text))
    for event in list_events(page):
        if _is_ahead(page, event):
            yield from _part(event.cells["What it came to"])


def is_published(page: Page, letter: VisitLetter) -> bool:
    """Whether the letter of a visit is published on the day of the page, as far as can be told."""
    day = letter.seen_from
    events = [event for event in list_events(page) if event.day and is_of_days(event.day, day)]
    told = [event for event in events if _read_publication(event)]
    if told:
        return not any(_is_ahead(page, event) for event in told)
    return any(is_of_days(visit.visited, day) for visit in page.briefing.visits)


def _is_ahead(page: Page, event: VisitEvent) -> bool:
    published = _read_publication(event)
    return published is not None and published > page.briefing.as_at


def _read_publication(event: VisitEvent) -> date | None:
    return read_day(event.cells["Its letter is published on"])


def _part(words: str) -> Iterator[str]:
    """Part words at their sentences, any of which a paper may say."""
    yield from filter(None, map(str.strip, _SENTENCE.split(words)))
