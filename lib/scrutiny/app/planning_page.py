"""The page on which whoever leads a session makes its plan, or changes it: forms alone, and no script."""

from typing import Any
from uuid import uuid4

from scrutiny.app import pages
from scrutiny.app.addresses import JOIN, SESSION, SESSION_PLAN, address_of
from scrutiny.app.rooms import Held
from scrutiny.app.seats import find_seat
from scrutiny.app.session_pages import SeatPage
from scrutiny.register.finding import admit_council

# What stands of each step in the form, in the order of the steps.
_PARTS = ("key", "adds", "minutes", "how", "who", "judgement")


class PlanPage(SeatPage):
    """The plan of a session: each press is a form that is sent, and only saving it writes."""

    async def get(self) -> None:
        """Show the plan as it stands."""
        held = await self._find_led()
        if held:
            await self._show(held, {"of": self.get_query_argument("of", "")})

    async def post(self) -> None:
        """Do what was pressed, and show the plan with it."""
        self.check_form()
        held = await self._find_led()
        if held is None:
            return
        given = [self.get_body_arguments(part) for part in _PARTS]
        steps = [dict(zip(_PARTS, step, strict=True)) for step in zip(*given, strict=False)]
        sent = {name: self.read(name) for name in ("of", "title", "seen", "press", "adds_one")}
        await self._show(held, {**sent, "adds": sent["adds_one"], "steps": steps})

    async def _find_led(self) -> Held | None:
        """Find the session that whoever asks leads; others are sent where they may be."""
        held = await find_seat(self)
        if held is None or held.seat is None:
            self.redirect(address_of(JOIN))
        elif not held.seat.leads:
            self.redirect(address_of(SESSION))
        else:
            return held
        return None

    async def _show(self, held: Held, sent: dict[str, Any]) -> None:
        told = await self.ask(held, {"kind": "plan", "token": uuid4().hex, **sent})
        fault = told.get("fault") or told.get("sentence", "")
        if fault:
            self.set_status(400)
        council = admit_council(held.review.council)
        given = {"plan": told, "fault": fault, "council": council, "here": address_of(SESSION_PLAN)}
        given["pressed"] = str(sent.get("press", "")).partition(":")[0]
        self.finish(pages.write_page("plan.html.j2", **given))
