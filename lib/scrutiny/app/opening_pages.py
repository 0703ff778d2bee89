"""The page on which a session is opened in the review of a council, on the computer that the app runs on."""

from datetime import datetime

from tornado.web import HTTPError

from scrutiny.app import pages
from scrutiny.app.addresses import COUNCIL_SESSION, address_of
from scrutiny.app.admission import admit
from scrutiny.app.open_room import Opening
from scrutiny.app.rooms import Held
from scrutiny.app.session_pages import HELD_ON, NO_LINK, SeatPage, is_here, open_workbook
from scrutiny.parameters import GUIDED
from scrutiny.record.entries import ReviewName
from scrutiny.register.councils import Council
from scrutiny.register.finding import admit_council
from scrutiny.review.session.plans.opening import list_led_plans


class OpenPage(SeatPage):
    """Where a session is opened in the review of a council, on the computer that the app runs on."""

    async def get(self, slug: str) -> None:
        """Show the plans, or the session that goes on."""
        self.check_is_here()
        council = admit_council(slug)
        going_on = await self.rooms.find_open(council.slug)
        self.show(council, going_on=going_on)

    async def post(self, slug: str) -> None:
        """Open a session, and seat whoever opened it as the one who leads."""
        self.check_is_here()
        self.check_form()
        council = admit_council(slug)
        admitted = admit(council.slug, HELD_ON, datetime.now().astimezone().date(), GUIDED)
        review = ReviewName(council.slug, admitted.parameters["review"])
        name, plan = self.read("name"), self.read("plan")
        is_planned = self.read("begins") == "later"
        opened = await self.reviews.say(Opening(open_workbook(self, review), plan, name, is_planned))
        fault = str(opened.get("sentence", ""))
        if not fault:
            held = await self.rooms.find_link(opened["secret"])
            message = {"kind": "lead", "name": name, "secret": opened["secret"]}
            fault = await self.seat(held, message) if held else NO_LINK
        if fault:
            self.set_status(400)
            self.show(council, fault, name)

    def show(self, council: Council, fault: str = "", name: str = "", going_on: Held | None = None) -> None:
        """Show the plans to choose from as the form was filled in, with what is wrong."""
        given = {"going_on": going_on, "fault": fault, "name": name, "plans": list_led_plans(council.slug)}
        here = address_of(COUNCIL_SESSION.format(council.slug))
        self.finish(pages.write_page("open_session.html.j2", council=council, here=here, **given))

    def check_is_here(self) -> None:
        """Refuse whoever asks from another computer: the record is on this one."""
        if not is_here(self):
            raise HTTPError(404)
