"""The pages of a session: to open one, to join it, to lead it, and the one screen that it is held on."""

import asyncio
import io
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import segno
from jinja2.utils import htmlsafe_json_dumps
from tornado.web import HTTPError

from scrutiny.app import pages
from scrutiny.app.addresses import JOIN, LEAD, SESSION, address_of, address_of_council, address_of_workbook
from scrutiny.app.admission import admit
from scrutiny.app.answering import Page
from scrutiny.app.open_room import Said
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.protection import is_from_here
from scrutiny.app.rooms import Held, Rooms, name_held
from scrutiny.app.seats import COOKIE, find_seat, keep_seat
from scrutiny.parameters import ANSWERING, GUIDED
from scrutiny.record.entries import ReviewName
from scrutiny.register.councils import Council
from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import list_workbooks
from scrutiny.review.session.seats.joining import LENGTH, hash_secret, make_secret, read_code
from scrutiny.review.session.standing.values import SessionState

if TYPE_CHECKING:
    from scrutiny.app.made_pages import MadePages
    from scrutiny.app.open_reviews import OpenReviews
    from scrutiny.app.public_address import PublicAddress
    from scrutiny.app.tries import Tries

# The notebook whose page a session of a review is opened on.
HELD_ON = "scrutiny-plan"
_NOT_CODE = (
    f"A code has {LENGTH} letters and digits. Type both halves as they stand on the screen in the room."
)
_NO_ROOM = "No session is joined by this code. Look at the screen in the room, and type it again."
_ENDED = "This session has ended. What it decided stands in its review."
NO_LINK = "This link leads no session any more. Ask whoever opened the session for the newest one."
_LONGEST = 200
# What a proxy says of whoever asks, each in its own way.
_OF_PROXIES = ("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")
# Where on the first workbook it is said what the figures mean, and where they are from.
_SOURCES = "Definitions-and-sources"


def open_workbook(page: Page, review: ReviewName) -> OpenWorkbook:
    """Find what the session of a review is opened on; nothing else of a request is used."""
    today = datetime.now().astimezone().date()
    admitted = admit(review.council, HELD_ON, today, GUIDED)
    made_pages: MadePages = page.settings["made_pages"]
    fingerprint = made_pages.take_fingerprint(admitted)
    return OpenWorkbook(admitted.workbook.path, fingerprint, {**admitted.parameters, "review": review.name})


def is_here(page: Page) -> bool:
    """Tell whether whoever asks sits at the computer that the app runs on, so far as that can be told."""
    public: PublicAddress = page.settings["public"]
    # Behind a proxy everybody would seem to be here.
    is_passed_on = public.is_given or any(name in page.request.headers for name in _OF_PROXIES)
    return not is_passed_on and page.request.remote_ip in {"127.0.0.1", "::1"}


def _find_plan(council: Council) -> str:
    """Find where what a session decided is signed, and papers of it are made."""
    today = datetime.now().astimezone().date()
    return address_of_workbook(council, admit(council.slug, HELD_ON, today, ANSWERING).workbook, ANSWERING)


class SeatPage(Page):
    """A page of a session, which takes what a form of its own sends."""

    def set_default_headers(self) -> None:
        """Have a browser say that a form stood on a page of ours, which it otherwise keeps to itself."""
        super().set_default_headers()
        self.set_header("Referrer-Policy", "same-origin")

    @property
    def rooms(self) -> Rooms:
        """The sessions there are."""
        rooms: Rooms = self.settings["rooms"]
        return rooms

    @property
    def reviews(self) -> "OpenReviews":
        """The reviews that are open."""
        reviews: OpenReviews = self.settings["open_reviews"]
        return reviews

    def check_form(self) -> None:
        """Refuse a form that stood on a page from elsewhere."""
        if not is_from_here(self.request.headers, self.settings["public"]):
            raise HTTPError(403)

    def read(self, name: str) -> str:
        """Read one part of a form, as it was typed."""
        return self.get_body_argument(name, "")[:_LONGEST]

    async def seat(self, held: Held, message: dict[str, Any]) -> str:
        """Give somebody a seat, or say why not."""
        secret = make_secret()
        workbook = open_workbook(self, held.review)
        said = Said(workbook, hash_secret(secret), {**message, "token": uuid4().hex, "review": ""})
        reply = await self.reviews.say(said)
        if reply["kind"] == "refused":
            return str(reply["sentence"])
        keep_seat(self, name_held(held.review, secret))
        self.redirect(address_of(SESSION), status=303)
        return ""

    async def ask(self, held: Held, message: dict[str, Any]) -> dict[str, Any]:
        """Ask the session something for the seat of whoever asks."""
        workbook = open_workbook(self, held.review)
        seat = held.seat.key if held.seat else ""
        return await self.reviews.say(Said(workbook, seat, {**message, "review": ""}))


class JoinPage(SeatPage):
    """Where people join by the code on the screen in the room."""

    def get(self) -> None:
        """Show the form, with the code where the QR code has given it."""
        self.show(code=self.get_query_argument("code", "")[:20])

    def head(self) -> None:
        """Prove a link."""
        self.get()

    async def post(self) -> None:
        """Give a seat, or show the form again with what was wrong."""
        self.check_form()
        code, name, role = self.read("code"), self.read("name"), self.read("role")
        fault = await self._join(code, name, role)
        if fault:
            self.set_status(400)
            self.show(code=code, name=name, role=role, fault=fault)

    def show(self, code: str, name: str = "", role: str = "", fault: str = "") -> None:
        """Show the form as it was filled in, with what is wrong."""
        given = {"code": code, "name": name, "role": role, "fault": fault}
        self.finish(pages.write_page("join.html.j2", **given, here=address_of(JOIN)))

    async def _join(self, code: str, name: str, role: str) -> str:
        tries: Tries = self.settings["tries"]
        browser = f"{self.request.remote_ip} {self.request.headers.get('User-Agent', '')[:_LONGEST]}"
        await asyncio.sleep(tries.find_wait(browser))
        read = read_code(code)
        held = await self.rooms.find_by_code(read)
        if held is None:
            tries.note_wrong(browser)
            return _NO_ROOM if read else _NOT_CODE
        if held.session.state is SessionState.CLOSED:
            return _ENDED
        return await self.seat(held, {"kind": "join", "name": name, "role": role})


class LeadPage(SeatPage):
    """Where whoever has the link takes the lead; its secret stands after the #, which no request holds."""

    def get(self) -> None:
        """Show the form; a script takes the secret from the address."""
        self.show()

    def head(self) -> None:
        """Prove a link."""
        self.get()

    async def post(self) -> None:
        """Give the seat of whoever leads."""
        self.check_form()
        name, secret = self.read("name"), self.read("secret")
        held = await self.rooms.find_link(secret)
        message = {"kind": "lead", "name": name, "secret": secret}
        fault = await self.seat(held, message) if held else NO_LINK
        if fault:
            self.set_status(400)
            self.show(name, fault)

    def show(self, name: str = "", fault: str = "") -> None:
        """Show the form as it was filled in, with what is wrong."""
        self.finish(pages.write_page("lead.html.j2", name=name, fault=fault, here=address_of(LEAD)))


class SessionPage(SeatPage):
    """The one page that a session is held on, for whoever has a seat."""

    screen = "session"

    async def get(self) -> None:
        """Show the step that the group is on, or the way to join."""
        held = await find_seat(self)
        if held is None or held.seat is None:
            self.redirect(address_of(JOIN))
            return
        # Held anew, for as long as it may last from here.
        keep_seat(self, self.get_cookie(COOKIE, ""))
        told = await self.ask(held, {"kind": "session"})
        step = told.get("step") or {}
        key = step.get("key", "")
        shown = await self.ask(held, {"kind": "step", "step": key}) if key else {}
        given = htmlsafe_json_dumps({"told": told, "step": shown})
        council = admit_council(held.review.council)
        on_page = {"told": given, "council": council, "screen": self.screen, "qr": self._draw_code(held)}
        ways = {"plan": _find_plan(council), "menu": address_of_council(council)}
        figures = f"{address_of_workbook(council, list_workbooks()[0])}#{_SOURCES}"
        self.finish(pages.write_page("session.html.j2", **on_page, **ways, figures=figures))

    def _draw_code(self, held: Held) -> str:
        """Draw the address to join by, for those who lead; nothing of it leaves this computer."""
        if held.seat is None or not held.seat.leads:
            return ""
        public: PublicAddress = self.settings["public"]
        address = f"{public}{JOIN.removeprefix('/')}?code={held.session.code}"
        drawn = io.BytesIO()
        segno.make(address, micro=False).save(drawn, kind="svg", border=2, xmldecl=False, omitsize=True)
        return drawn.getvalue().decode()


class PresentPage(SessionPage):
    """The same session for the wall of a room: large, with no names and nothing to press."""

    screen = "present"
