"""What the tests of a review share: one council's briefing, and pages open on its review."""

from collections.abc import Callable, Iterator

import pytest
from tests.review.page import Visitor

from scrutiny.briefing import Briefing, prepare_briefing

OpenPage = Callable[..., Visitor]


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    return prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")


@pytest.fixture
def open_page(briefing: Briefing) -> Iterator[OpenPage]:
    """Open pages on one review, each with somebody at it."""
    pages: list[Visitor] = []

    def open_one(workbook: str, author: str = "Cllr Ada Byron", role: str = "member") -> Visitor:
        pages.append(Visitor(briefing, workbook, author, role))
        return pages[-1]

    yield open_one
    for page in pages:
        page.close()
