"""The page of what a session leaves to be finished later, on which whoever leads books the rest."""

from typing import Any
from uuid import uuid4

from scrutiny.app import pages
from scrutiny.app.addresses import JOIN, SESSION_LATER, SESSION_PLAN, address_of, address_of_council
from scrutiny.app.rooms import Held
from scrutiny.app.seats import find_seat
from scrutiny.app.session_pages import SeatPage
from scrutiny.register.finding import admit_council


class LaterPage(SeatPage):
    """What waits, by whom it is asked of, each with a link to where it is answered: a form, and no script."""

    async def get(self) -> None:
        """Show what waits."""
        held = await self._find_seated()
        if held:
            await self._show(held)

    async def post(self) -> None:
        """Prepare a further session of what was ticked, and go on to its plan."""
        self.check_form()
        held = await self._find_seated()
        if held is None:
            return
        asks = self.get_body_arguments("asks")
        told = await self.ask(held, {"kind": "book", "token": uuid4().hex, "asks": asks})
        if told["kind"] == "refused":
            self.set_status(400)
            await self._show(held, str(told["sentence"]), asks)
        else:
            self.redirect(address_of(SESSION_PLAN), status=303)

    async def _find_seated(self) -> Held | None:
        """Find the session of whoever asks; whoever has no seat, or waits for one, joins first."""
        held = await find_seat(self)
        if held is None or held.seat is None or held.seat.waits:
            self.redirect(address_of(JOIN))
            return None
        return held

    async def _show(self, held: Held, fault: str = "", asks: list[str] | None = None) -> None:
        told: dict[str, Any] = await self.ask(held, {"kind": "later"})
        council = admit_council(held.review.council)
        given = {
            "told": told,
            "fault": fault or told.get("sentence", ""),
            "ticked": asks,
            "leads": held.seat is not None and held.seat.leads,
            "under": address_of_council(council),
        }
        self.finish(
            pages.write_page("later.html.j2", council=council, here=address_of(SESSION_LATER), **given)
        )
