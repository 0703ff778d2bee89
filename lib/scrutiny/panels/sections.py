"""The parts of a page in which questions are answered: panels, and words in a briefing."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.fields import Field
from scrutiny.review.links_told import give_links
from scrutiny.review.page import Page
from scrutiny.review.places import make_items_part, make_own_part, show_answering
from scrutiny.review.questions import make_fields
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views import prompts
from scrutiny.views.values import View


def show_prompts(page: Page, section: str) -> View | Panel:
    """Show the prompts of one section: as controls, or in a briefing with what is recorded."""
    guidance = page.guidance
    routed = guidance.section(section)

    def show() -> View:
        return prompts.show_prompts(
            page.briefing, guidance, section, lambda asked: show_answering(page, asked)
        )

    def make() -> tuple[Field, ...]:
        return make_fields(page, guidance, routed)

    return show_part(PagePart(page, PROMPTS, f"prompts-{section}", show, make, {"links": give_links}))


def show_own_prompts(page: Page) -> View | Panel:
    """Show the sections that the committee has added, as the others are shown."""
    return show_part(make_own_part(page))


def show_evidence_items(page: Page) -> View | Panel:
    """Show the review's own list of evidence items, which answers can rest on."""
    return show_part(make_items_part(page))
