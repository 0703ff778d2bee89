"""The people of a session on its step: who is asked, who has answered, and who writes for all."""

from collections.abc import Collection, Iterator

from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, is_asked, may
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings
from scrutiny.review.session.standing.values import Mark, Seat, Session
from scrutiny.review.session.steps.fields import make_step_fields
from scrutiny.vocabulary import Role


def may_answer(page: Page, session: Session, seat: Seat) -> bool:
    """Whether somebody answers alone on the step that the group is on: never whoever leads."""
    return is_asked(seat.person, _find_who(page, session))


def _find_who(page: Page, session: Session) -> Role | None:
    """Find whom the plan asks or, where it says nothing of that, the guide."""
    prompt = page.guidance.prompts.get(session.step.prompt)
    return session.step.step.who or (prompt.who if prompt else None)


def writes_for_all(seat: Seat) -> bool:
    """Whether somebody writes what all agree on: whoever leads, and whom they have marked as the scribe."""
    return seat.leads or (Mark.SCRIBE in seat.marks and not may(seat.person, Act.WRITE))


def has_leader(session: Session, here: Collection[str]) -> bool:
    """Whether somebody who leads the session is connected to it."""
    return any(seat.leads and seat.key in here for seat in session.seats.values())


def count_people(page: Page, session: Session, here: Collection[str]) -> tuple[int, int]:
    """Count those who have answered on the step, and those who are asked and are here or have answered."""
    answered = list_answered(page, session)
    return len(answered), len({*_list_asked(page, session, here)} | answered)


def list_answered(page: Page, session: Session) -> set[str]:
    """List the people who have answered on the step that the group is on."""
    fields = make_step_fields(page, session.step).own
    return {person for field in fields for person in list_ratings(page.state, field.about)}


def _list_asked(page: Page, session: Session, here: Collection[str]) -> Iterator[str]:
    """List the people who are asked on this step and are here."""
    for seat in session.seats.values():
        if seat.key in here and not seat.waits and may_answer(page, session, seat):
            yield person_of(seat.name)
