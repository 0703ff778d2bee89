"""The parts of a page in which questions are answered: panels, and words in a briefing."""

from collections.abc import Callable, Mapping
from functools import partial

from scrutiny.guide.prompts import Gathers
from scrutiny.guide.routing import Asked
from scrutiny.panels.panel import Panel
from scrutiny.review.evidence_items import EVIDENCE_ITEMS, make_items_field
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.places import make_rooms
from scrutiny.review.progress import list_missing
from scrutiny.review.questions import make_all_fields, make_fields, make_fields_of
from scrutiny.review.recorded import link_unanswered, show_answer, show_earlier, show_locks
from scrutiny.review.replies import Answerer, PagePart
from scrutiny.views import prompts
from scrutiny.views.values import Fold, Place, Prose, Room, Stack, Terms, View

_ROWS = 4
_ITEMS = (
    "Whatever an answer rests on can be listed here once, and then ticked wherever it counts: a paper, a "
    "visit, an audit, what people told us."
)
_NO_CHILD = "Name no child."


def show_prompts(page: Page, section: str) -> View | Panel:
    """Show the prompts of one section: as controls, or in a briefing with what is recorded."""
    routed = page.guidance.section(section)

    def show() -> View:
        return prompts.show_prompts(
            page.briefing, page.guidance, section, lambda asked: _show_answering(page, asked)
        )

    return make_panel(page, f"prompts-{section}", show, lambda: make_fields(page, page.guidance, routed))


def show_own_prompts(page: Page) -> View | Panel:
    """Show the sections that the committee has added, as the others are shown."""

    def show() -> View:
        return prompts.show_own_prompts(
            page.briefing, page.guidance, lambda asked: _show_answering(page, asked)
        )

    def make() -> tuple[Field, ...]:
        guidance = page.guidance
        return tuple(
            field for routed in guidance.own_sections for field in make_fields(page, guidance, routed)
        )

    return make_panel(page, "prompts-own", show, make)


def show_evidence_items(page: Page) -> View | Panel:
    """Show the review's own list of evidence items, which answers can rest on."""

    def show() -> View:
        items = make_items_field()
        room = Room(columns=items.offered, lines=_ROWS)
        recorded = show_answer(items, page.state)
        if page.is_live:
            never = Prose((_NO_CHILD,), is_stand_in=True)
            return Stack((Prose((_ITEMS,)), never, Place(EVIDENCE_ITEMS, Stack(recorded)), room))
        return Stack((Prose((f"{_ITEMS} {_NO_CHILD}",)), *(recorded or (room,))))

    return make_panel(page, "prompts-evidence-items", show, lambda: (make_items_field(),))


def make_panel(  # noqa: PLR0913 - what a panel shows, holds and answers
    page: Page,
    panel: str,
    show: Callable[[], View],
    make: Callable[[], tuple[Field, ...]],
    part: str = "prompts",
    *,
    answerers: Mapping[str, Answerer] | None = None,
    takes_answers: bool = True,
) -> View | Panel:
    """Make a panel; in a briefing, and where nothing is asked, give what it would show."""
    if not page.is_live or (part == "prompts" and not make()):
        return show()
    counted = partial(count_fields, page)
    rules = PagePart(page, part, panel, show, answerers or {}, make, counted, takes_answers)
    return Panel(rules)


def count_fields(page: Page) -> tuple[Field, ...]:
    """Give the fields that the progress of a page counts: its own questions, each for each judgement."""
    return make_all_fields(page, page.guidance)


def _show_answering(page: Page, asked: Asked) -> tuple[View, ...]:
    """Show what stands where a prompt is answered: earlier answers, then places, answers or room on paper."""
    rooms = make_rooms(asked)
    if not page.has_review:
        return rooms
    fields = make_fields_of(page, page.guidance, asked.prompt.id)
    shown = [_show_place(page, field, room) for field, room in zip(fields, rooms, strict=True)]
    return (
        *show_earlier(page, asked),
        *_show_unanswered(page, asked),
        *(view for views in shown for view in views),
    )


def _show_place(page: Page, field: Field, room: View) -> tuple[View, ...]:
    answer = show_answer(field, page.state)
    whose = f"The answer, for {field.whose}" if field.whose else "The answer"
    locked = show_locks(field)
    shown = (*locked, *((Terms(((whose, Stack(answer)),)),) if answer else ()))
    if page.is_live:
        return Place(field.about, Stack(shown)), room
    return shown if answer else (*locked, room)


def _show_unanswered(page: Page, asked: Asked) -> tuple[View, ...]:
    if asked.prompt.gathers is not Gathers.UNANSWERED:
        return ()
    fields = [field for guidance in page.guides for field in make_all_fields(page, guidance)]
    missing = list_missing(fields, page.state)
    said = f"Questions without an answer in all workbooks: {len(missing)}"
    return (Fold(said, link_unanswered(missing)),)
