"""One council’s page: the session that goes on, with who asks to come into it, and its workbooks."""

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from scrutiny.app import pages
from scrutiny.app.addresses import JOIN, SESSION, address_of, address_of_council
from scrutiny.app.answering import Page
from scrutiny.app.seats import find_seat, find_seat_in
from scrutiny.app.session_pages import SeatPage, is_here
from scrutiny.register.councils import Council
from scrutiny.register.finding import admit_council
from scrutiny.review.session.standing.values import Session, SessionState

if TYPE_CHECKING:
    from scrutiny.app.rooms import Rooms


class CouncilPage(Page):
    """Where a council's workbooks are read and answered, and its session joined."""

    async def head(self, slug: str) -> None:
        """Prove a link."""
        await self.get(slug)

    async def get(self, slug: str) -> None:
        """Show it, or the one address it is found at."""
        council = self.find_council(slug)
        if council is not None and not self.redirect_to(address_of_council(council)):
            await show_council(self, council)


class AdmitPage(SeatPage):
    """Where whoever leads lets in, or turns away, somebody who asks on the council's page."""

    async def post(self) -> None:
        """Do so, and show the council's page again with what was wrong, if anything was."""
        self.check_form()
        held = await find_seat(self)
        if held is None or held.seat is None:
            self.redirect(address_of(JOIN), status=303)
            return
        act = "admit" if self.read("act") == "admit" else "remove"
        pressed = {"kind": "press", "token": uuid4().hex, "act": act, "seat": self.read("seat")}
        told = await self.ask(held, pressed)
        council = admit_council(held.review.council)
        if told["kind"] == "refused":
            self.set_status(400)
            await show_council(self, council, str(told["sentence"]))
        else:
            self.redirect(address_of_council(council), status=303)


async def show_council(page: Page, council: Council, fault: str = "") -> None:
    """Write a council's page, with what could not be done there."""
    going_on = await find_going_on(page, council)
    page.finish(pages.write_council_page(council, going_on, is_here=is_here(page), fault=fault))


async def find_going_on(page: Page, council: Council) -> dict[str, Any]:
    """Find the session of a council that goes on: the step it is on, and where whoever asks enters it.

    Whoever leads it is also told who asks to come in, each with their seat.
    """
    rooms: Rooms = page.settings["rooms"]
    held = await rooms.find_open(council.slug)
    if held is None:
        return {}
    seat = await find_seat_in(page, (held.review.council, held.review.name))
    asking = held.session.seats.values() if seat and seat.leads else ()
    return {
        "where": _say_where(held.session),
        "href": address_of(SESSION if seat else JOIN),
        "asking": [{"seat": other.key, "name": other.name} for other in asking if other.waits],
    }


def _say_where(session: Session) -> str:
    step = f"on step {session.number} of {session.of}"
    wheres = {
        SessionState.PLANNED: "being prepared",
        SessionState.HOMEWORK: "to come, and asks something before it",
        SessionState.PAUSED: f"paused {step}",
    }
    return wheres.get(session.state, step)
