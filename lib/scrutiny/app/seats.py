"""Seats: what a browser holds of its seat in a session, which alone says who somebody is."""

from http.cookies import CookieError
from typing import TYPE_CHECKING

from tornado.web import RequestHandler

from scrutiny.app.rooms import Held, Rooms
from scrutiny.review.session.seats.lasting import UNTIL_ANOTHER_DAY
from scrutiny.review.session.standing.values import Seat

if TYPE_CHECKING:
    from scrutiny.app.public_address import PublicAddress

COOKIE = "seat"


def keep_seat(page: RequestHandler, held: str) -> None:
    """Have a browser hold its seat: for this app alone, unseen by scripts, and encrypted where the app is."""
    public: PublicAddress = page.settings["public"]
    RequestHandler.set_cookie(
        page,
        COOKIE,
        held,
        path=public.path,
        # How long a seat lasts is the session's to know: one that is paused to another day tells no browser.
        # Counted from when it comes, since the clock of a phone may be wrong.
        max_age=int(UNTIL_ANOTHER_DAY.total_seconds()),
        httponly=True,
        samesite="Lax",
        secure=public.is_encrypted,
    )


async def find_seat(page: RequestHandler) -> Held | None:
    """Find the seat that whoever asks for a page holds."""
    try:
        held = page.get_cookie(COOKIE)
    except CookieError:
        return None
    rooms: Rooms = page.settings["rooms"]
    return await rooms.find_seat(held) if held else None


async def find_seat_in(page: RequestHandler, review: tuple[str, str]) -> Seat | None:
    """Find the seat that whoever asks holds in a review; one that waits to be let in is none yet."""
    held = await find_seat(page)
    if held is None or held.seat is None or held.seat.waits:
        return None
    return held.seat if (held.review.council, held.review.name) == review else None


def needs_seat(page: RequestHandler) -> bool:
    """Tell whether answers are for those alone who have a seat, as wherever others are served."""
    needed: bool = page.settings["seats_needed"]
    return needed
