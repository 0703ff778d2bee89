"""What stands on a page where a prompt is answered: room on paper, places for controls, or answers."""

from scrutiny.guide.gathers import Gathers
from scrutiny.guide.routing import Asked
from scrutiny.review.evidence_items import EVIDENCE_ITEMS, make_items_field
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.measures import show_measures
from scrutiny.review.page import Page
from scrutiny.review.parents import show_found
from scrutiny.review.progress import list_missing
from scrutiny.review.questions import make_all_fields, make_fields, make_fields_of
from scrutiny.review.recorded import group_by_question, link_unanswered, show_answer, show_earlier, show_locks
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.risks.elsewhere import show_beside_register
from scrutiny.views import prompts
from scrutiny.views.values import Fold, Place, Prose, Room, Stack, Terms, View
from scrutiny.words.names import JUDGEMENT_NAMES

_ROWS = 4
_ITEMS = (
    "Whatever an answer rests on can be listed here once, and then ticked wherever it counts: a paper, a "
    "visit, an audit, what people told us."
)
_NO_CHILD = "Name no child."


def make_rooms(asked: Asked) -> tuple[View, ...]:
    """Make room to answer on paper: once for each judgement that a prompt is asked for."""
    answer = asked.prompt.answer
    names = [JUDGEMENT_NAMES[judgement] for judgement in asked.judgements] or [""]
    return tuple(find_kind(answer.kind).paper_room(answer, name) for name in names)


def make_own_part(page: Page) -> PagePart:
    """Show the sections that the committee has added, as the others are shown."""
    guidance = page.guidance

    def show() -> View:
        return prompts.show_own_prompts(page.briefing, guidance, lambda asked: show_answering(page, asked))

    def make() -> tuple[Field, ...]:
        own = guidance.own_sections
        return tuple(field for routed in own for field in make_fields(page, guidance, routed))

    return PagePart(page, PROMPTS, "prompts-own", show, make)


def make_items_part(page: Page) -> PagePart:
    """Show the review's own list of evidence items, which answers can rest on."""
    return PagePart(
        page, PROMPTS, "prompts-evidence-items", lambda: _show_items(page), lambda: (make_items_field(),)
    )


def _show_items(page: Page) -> View:
    items = make_items_field()
    room = Room(columns=items.offered, lines=_ROWS)
    recorded = show_answer(items, page.state)
    if page.is_live:
        never = Prose((_NO_CHILD,), is_stand_in=True)
        return Stack((Prose((_ITEMS,)), never, Place(EVIDENCE_ITEMS, Stack(recorded)), room))
    return Stack((Prose((f"{_ITEMS} {_NO_CHILD}",)), *(recorded or (room,))))


def show_answering(page: Page, asked: Asked) -> tuple[View, ...]:
    """Show what stands where a prompt is answered: earlier answers, then places, answers or room on paper."""
    rooms = make_rooms(asked)
    if not page.has_review:
        return rooms
    fields = make_fields_of(page, page.guidance, asked.prompt.id)
    shown = [_show_place(page, field, room) for field, room in zip(fields, rooms, strict=True)]
    return (
        *show_earlier(page, asked),
        *_show_unanswered(page, asked),
        *show_beside_register(page, asked.prompt),
        *show_measures(page, asked.prompt),
        *show_found(page, asked.prompt),
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
    said = f"Questions that lack an answer, in all workbooks: {len(group_by_question(missing))}"
    return (Fold(said, link_unanswered(missing)),)
