"""What stands at the end of a page that asks: what the committee adds, and what has been answered."""

from scrutiny.panels.panel import Panel, show_part
from scrutiny.review.fields import Field
from scrutiny.review.overviews import make_answers_part, make_missing_part
from scrutiny.review.page import Page
from scrutiny.review.places import make_items_part, make_own_part
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views import guidance as guidance_views
from scrutiny.views.closing import make_chapter
from scrutiny.views.values import Stack, View


def show_our_own(page: Page) -> View | Panel:
    """Show the questions that the committee has added, and its list of the evidence it rests on."""
    own, items = make_own_part(page), make_items_part(page)

    def show() -> View:
        added = make_chapter("Questions this committee has added", own.show())
        return Stack((added, make_chapter("The evidence we rest on", items.show())))

    def make() -> tuple[Field, ...]:
        return (*own.make_fields(), *items.make_fields())

    return show_part(PagePart(page, PROMPTS, "prompts-our-own", show, make))


def show_answered(page: Page) -> View | Panel:
    """Show which questions have no answer yet, and what has been answered."""
    missing, answers = make_missing_part(page), make_answers_part(page)

    def show() -> View:
        without = missing.show() if page.has_review else guidance_views.list_unanswered(page.guidance)
        unanswered = make_chapter("What is still unanswered", without)
        return Stack((unanswered, make_chapter("What has been answered", answers.show())))

    return show_part(PagePart(page, "answered", "answered", show, answers.make_fields, takes_answers=False))
