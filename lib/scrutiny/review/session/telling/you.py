"""Telling somebody of themselves in a session: what they may do, and what they have said and asked."""

from collections.abc import Iterator
from typing import Any

from scrutiny.guide.plans.values import How
from scrutiny.record.persons import person_of
from scrutiny.record.rights import has_tasks, is_asked
from scrutiny.review.page import Page
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.session.plans.homework import list_homework
from scrutiny.review.session.standing.values import Seat, Session
from scrutiny.review.session.steps.minuting import CALLED
from scrutiny.review.session.steps.notes import list_asides
from scrutiny.review.session.steps.people import may_answer, writes_for_all
from scrutiny.review.session.steps.queueing import list_asked
from scrutiny.review.session.steps.recommending import may_propose
from scrutiny.review.session.told.session import AsideTold, NoteTold, YouTold


def tell_you(page: Page, session: Session, seat: Seat) -> YouTold:
    """Tell whoever has a seat what they may do on the step; whoever waits, only that they wait."""
    if seat.waits:
        return _tell_waiting(seat)
    return YouTold(
        name=seat.name,
        role=seat.role,
        leads=seat.leads,
        marks=tuple(sorted(seat.marks)),
        waits=False,
        offered=session.offered == seat.key,
        may_answer=may_answer(page, session, seat),
        may_write=writes_for_all(seat),
        may_note=is_asked(seat.person, None),
        may_propose=may_propose(seat),
        **_tell_homework(page, session, seat),
        calls=seat.calls,
        answers=seat.answers,
        **_list_own(page, session, seat),
        questions=tuple(_list_questions(page, session, seat)),
        asides=tuple(_list_asides(page, session, seat)),
    )


def _tell_waiting(seat: Seat) -> YouTold:
    """Tell somebody that they wait, and nothing that was written under the name they have given."""
    return YouTold(
        name=seat.name,
        role=seat.role,
        leads=False,
        marks=(),
        waits=True,
        offered=False,
        may_answer=False,
        may_write=False,
        may_note=False,
        may_propose=False,
        asked=(),
        has_tasks=False,
        calls=False,
        answers=False,
        proposed=(),
        seconded=(),
        questions=(),
        asides=(),
    )


def _list_asides(page: Page, session: Session, seat: Seat) -> Iterator[AsideTold]:
    for about, kind in list_asides(page.state, session, seat):
        yield AsideTold(about=about, of=kind.value)


def _tell_homework(page: Page, session: Session, seat: Seat) -> dict[str, Any]:
    asked = tuple(on.at for on in list_homework(session) if may_answer(page, on, seat))
    return {"asked": asked, "has_tasks": has_tasks(seat.person)}


def _list_own(page: Page, session: Session, seat: Seat) -> dict[str, Any]:
    """List the recommendations that somebody has proposed, and those that they have seconded."""
    if session.step.how is not How.DECIDE:
        return {"proposed": (), "seconded": ()}
    person, found = person_of(seat.name), list_recommendations(page)
    return {
        "proposed": tuple(made.key for made in found if person in map(person_of, made.proposers)),
        "seconded": tuple(made.key for made in found if person in map(person_of, made.seconders)),
    }


def _list_questions(page: Page, session: Session, seat: Seat) -> Iterator[NoteTold]:
    """List the questions that somebody sees: all, with who asks; those that were called; or their own."""
    for told, author in list_asked(page, session):
        is_mine = person_of(author) == person_of(seat.name)
        if seat.calls or is_mine or (seat.answers and told.state in CALLED):
            yield told.model_copy(update={"by": author if seat.calls else "", "is_mine": is_mine})
