"""The parts of a page in which questions are answered: a panel in a session, and words in a briefing."""

from collections.abc import Callable, Mapping
from functools import partial

from scrutiny.guide.prompts import Gathers
from scrutiny.guide.routing import Asked
from scrutiny.panels.panel import Panel
from scrutiny.review.evidence_items import EVIDENCE_ITEMS, make_items_field
from scrutiny.review.fields import Field
from scrutiny.review.page import Session
from scrutiny.review.places import make_rooms
from scrutiny.review.progress import list_missing
from scrutiny.review.questions import list_abouts, make_all_fields, make_fields
from scrutiny.review.recorded import link_unanswered, show_answer, show_earlier, show_locks
from scrutiny.review.replies import Answerer, PanelModel
from scrutiny.views import prompts
from scrutiny.views.values import Fold, Place, Prose, Room, Stack, Terms, View

_ROWS = 4
_ITEMS = (
    "Whatever an answer rests on can be listed here once, and then ticked wherever it counts: a paper, a "
    "visit, an audit, what people told us."
)
_NO_CHILD = "Name no child."


def show_prompts(session: Session, section: str) -> View | Panel:
    """Show the prompts of one section: as controls in a session, with what is recorded in a briefing."""
    routed = session.guidance.section(section)

    def show() -> View:
        return prompts.show_prompts(
            session.briefing, session.guidance, section, lambda asked: _show_answering(session, asked)
        )

    return make_panel(
        session, f"prompts-{section}", show, lambda: make_fields(session, session.guidance, routed)
    )


def show_own_prompts(session: Session) -> View | Panel:
    """Show the sections that the committee has added, as the others are shown."""

    def show() -> View:
        return prompts.show_own_prompts(
            session.briefing, session.guidance, lambda asked: _show_answering(session, asked)
        )

    def make() -> tuple[Field, ...]:
        guidance = session.guidance
        return tuple(
            one for routed in guidance.own_sections for one in make_fields(session, guidance, routed)
        )

    return make_panel(session, "prompts-own", show, make)


def show_evidence_items(session: Session) -> View | Panel:
    """Show the review's own list of evidence items, which answers can rest on."""

    def show() -> View:
        items = make_items_field()
        room = Room(columns=items.offered, lines=_ROWS)
        recorded = show_answer(items, session.state)
        if session.is_live:
            never = Prose((_NO_CHILD,), is_stand_in=True)
            return Stack((Prose((_ITEMS,)), never, Place(EVIDENCE_ITEMS, Stack(recorded)), room))
        return Stack((Prose((f"{_ITEMS} {_NO_CHILD}",)), *(recorded or (room,))))

    return make_panel(session, "prompts-evidence-items", show, lambda: (make_items_field(),))


def make_panel(  # noqa: PLR0913 - what a panel shows, holds and answers
    session: Session,
    panel: str,
    show: Callable[[], View],
    make: Callable[[], tuple[Field, ...]],
    part: str = "prompts",
    *,
    answerers: Mapping[str, Answerer] | None = None,
    takes_answers: bool = True,
) -> View | Panel:
    """Make a panel in a session; in a briefing, and where nothing is asked, give what it would show."""
    if not session.is_live or (part == "prompts" and not make()):
        return show()
    counted = partial(count_fields, session)
    rules = PanelModel(session, part, panel, show, make, counted, answerers or {}, takes_answers)
    return Panel(rules)


def count_fields(session: Session) -> tuple[Field, ...]:
    """Give the fields that the progress of a page counts: its own questions, each for each judgement."""
    return make_all_fields(session, session.guidance)


def _show_answering(session: Session, asked: Asked) -> tuple[View, ...]:
    """Show what stands where a prompt is answered: earlier answers, then places, answers or room on paper."""
    rooms = make_rooms(asked)
    if not session.has_review:
        return rooms
    fields = _find_fields(session, asked)
    shown = [_show_place(session, one, room) for one, room in zip(fields, rooms, strict=True)]
    return (
        *show_earlier(session, asked),
        *_show_unanswered(session, asked),
        *(view for views in shown for view in views),
    )


def _find_fields(session: Session, asked: Asked) -> tuple[Field, ...]:
    wanted = list_abouts(asked)
    fields = {one.about: one for one in make_all_fields(session, session.guidance)}
    return tuple(fields[about] for about in wanted)


def _show_place(session: Session, one: Field, room: View) -> tuple[View, ...]:
    answer = show_answer(one, session.state)
    whose = f"The answer, for {one.whose}" if one.whose else "The answer"
    locked = show_locks(one)
    shown = (*locked, *((Terms(((whose, Stack(answer)),)),) if answer else ()))
    if session.is_live:
        return Place(one.about, Stack(shown)), room
    return shown if answer else (*locked, room)


def _show_unanswered(session: Session, asked: Asked) -> tuple[View, ...]:
    if asked.prompt.gathers is not Gathers.UNANSWERED:
        return ()
    fields = [one for guidance in session.guides for one in make_all_fields(session, guidance)]
    missing = list_missing(fields, session.state)
    said = f"Questions without an answer in all workbooks: {len(missing)}"
    return (Fold(said, link_unanswered(missing)),)
