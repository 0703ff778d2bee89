"""Telling whoever leads: the code, the people, and what can be pressed; never what somebody answered."""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime

from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, may
from scrutiny.review.page import Page
from scrutiny.review.session.plans.homework import list_answered_now
from scrutiny.review.session.seats.attending import list_unminuted
from scrutiny.review.session.seats.joining import say_code
from scrutiny.review.session.standing.buttons import Button, find_main, list_others
from scrutiny.review.session.standing.values import Session
from scrutiny.review.session.steps.deciding import find_on_paper
from scrutiny.review.session.steps.people import list_answered
from scrutiny.review.session.steps.register import lacks_risks, list_offered
from scrutiny.review.session.told.session import ButtonTold, LeadingTold, PersonTold


def tell_leading(page: Page, session: Session, here: Collection[str]) -> LeadingTold:
    """Tell whoever leads what they see beside the step."""
    main = find_main(session, find_on_paper(page, session))
    return LeadingTold(
        code=say_code(session.code),
        door=session.is_door_open,
        people=tuple(_list_people(page, session, here)),
        main=_tell_button(main) if main else None,
        others=tuple(map(_tell_button, list_others(session))),
        notes=session.notes,
        unminuted=len(list_unminuted(page, session)),
        lacks_risks=lacks_risks(page, session),
        risks_offered=list_offered(page, session),
        seconds=int((datetime.now(UTC) - session.began).total_seconds()),
        seconds_on_step=int((datetime.now(UTC) - session.moved).total_seconds()),
    )


def _list_people(page: Page, session: Session, here: Collection[str]) -> Iterator[PersonTold]:
    answered = {person for on in list_answered_now(session) for person in list_answered(page, on)}
    for seat in session.seats.values():
        yield PersonTold(
            seat=seat.key,
            name=seat.name,
            role=seat.role,
            leads=seat.leads,
            may_write=may(seat.person, Act.WRITE) is None,
            marks=tuple(sorted(seat.marks)),
            here=seat.key in here,
            waits=seat.waits,
            answered=person_of(seat.name) in answered,
        )


def _tell_button(button: Button) -> ButtonTold:
    return ButtonTold(act=button.act, words=button.words, about=button.about)
