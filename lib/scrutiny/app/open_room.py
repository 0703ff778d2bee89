"""The open sessions of a review, in the process that answers for it: each is a room that is asked by seat."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.review.session.told.nothing import TOLD_NOTHING

if TYPE_CHECKING:
    from scrutiny.review.session.room import Room

# A plan of yesterday, or of the parameters before they were changed, may be open beside today's.
MOST_ROOMS = 4


@dataclass(frozen=True)
class Opening:
    """Somebody opens a session in a review: on which plan, and who."""

    workbook: OpenWorkbook
    plan: str
    name: str
    is_planned: bool = False


@dataclass(frozen=True)
class Said:
    """What somebody with a seat says, and the seats that are connected now."""

    workbook: OpenWorkbook
    seat: str
    message: Mapping[str, Any]
    here: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Watching:
    """A question how a session stands, with the seats that are connected now."""

    workbook: OpenWorkbook
    here: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Watched:
    """How a session stands, as JSON: for those who lead, for all others, and about each seat."""

    number: int
    leading: str = "{}"
    seated: str = "{}"
    yous: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""

    def say(self, seat: str) -> str:
        """Say it as it is sent to one seat; to one that is there no more, nothing."""
        you = self.yous.get(seat)
        if you is None:
            return ""
        known = json.loads(you)
        told = self.leading if known["leads"] else self.seated
        if known["waits"]:
            # Whoever has not been let in is told that they wait, and nothing of what is said.
            told = json.dumps({**json.loads(told), **TOLD_NOTHING})
        return f'{{"session": {told}, "you": {you}}}'


@dataclass
class OpenRooms:
    """The sessions of one review that somebody has open."""

    _rooms: dict[OpenWorkbook, "Room"] = field(default_factory=dict)

    def open(self, opening: Opening) -> dict[str, Any]:
        """Open a session, and give the code by which people join and the secret by which it is led."""
        # The process that the app is answered by holds no pages, and is not to read in what they need.
        from scrutiny.record.rights import lead_on_trust  # noqa: PLC0415
        from scrutiny.review.session.plans.opening import choose_plan  # noqa: PLC0415

        room = self._find(opening.workbook)
        chosen, who = choose_plan(room.page, opening.plan), lead_on_trust(opening.name)
        code, secret = room.open(chosen, who, is_planned=opening.is_planned)
        return {"kind": "opened", "code": code, "secret": secret}

    def answer(self, said: Said) -> dict[str, Any]:
        """Answer what somebody with a seat says."""
        from scrutiny.review.session.replying import reply  # noqa: PLC0415 - as above

        room = self._find(said.workbook)
        room.here = said.here
        return reply(room, said.seat, said.message)

    def watch(self, watching: Watching) -> Watched:
        """Tell how a session stands."""
        room = self._find(watching.workbook)
        room.here = watching.here
        number, leading, seated, yous = room.find_news()
        told = {seat: json.dumps(you) for seat, you in yous.items()}
        return Watched(number, json.dumps(leading), json.dumps(seated), told)

    def _find(self, workbook: OpenWorkbook) -> "Room":
        room = self._rooms.pop(workbook, None)
        if room is None or room.page.is_outgrown:
            if room is not None:
                room.page.close()
            room = _open(workbook)
        self._rooms[workbook] = room
        while len(self._rooms) > MOST_ROOMS:
            self._rooms.pop(next(iter(self._rooms))).page.close()
        return room


def _open(workbook: OpenWorkbook) -> "Room":
    from scrutiny.panels.opening import open_workbook  # noqa: PLC0415 - as above
    from scrutiny.review.session.room import Room  # noqa: PLC0415

    return Room(open_workbook(workbook.notebook.stem, workbook.parameters))
