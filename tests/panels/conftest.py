"""What the tests of panels share: one council's briefing, and pages open on its review."""

from tests.review.conftest import briefing, open_page

__all__ = ["briefing", "open_page"]
