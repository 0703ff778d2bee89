"""An open review: each of its workbooks is run once, in a process that then answers for every page of it."""

import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from scrutiny.app.failures import stops_page
from scrutiny.app.logs import name_fault
from scrutiny.app.open_room import Opening, OpenRooms, Said, Watched, Watching
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.errors import ScrutinyError
from scrutiny.kernels.execution import run_through
from scrutiny.kernels.notebooks import open_notebook
from scrutiny.record.rights import HowKnown

if TYPE_CHECKING:
    from scrutiny.panels.serving import ServedParts

# A workbook of yesterday, or of the parameters before they were changed, may be open beside today's.
MOST_RUNS = 12
_FAULT = (
    "This could not be done, and the fault is the workbook’s, not yours. What you wrote is kept in this "
    "browser. Try again and, if it fails again, tell whoever runs the workbook for you."
)
NOTHING_NEW = "{}"
# Somebody as a page names them: by name, and as what they are here.
Named = tuple[str, str]
NOBODY: Named = ("", "")


@dataclass(frozen=True)
class Asked:
    """A message of a page: for which workbook and panel, what came along, and how its sender is known."""

    workbook: OpenWorkbook
    panel: str
    message: Mapping[str, Any]
    pieces: tuple[bytes, ...] = ()
    how: HowKnown = HowKnown.ON_TRUST


@dataclass(frozen=True)
class Following:
    """A question what is new in a workbook since an entry, also for some people of their own answers."""

    workbook: OpenWorkbook
    since: int
    people: tuple[Named, ...] = ()


Order: TypeAlias = Asked | Following | Said | Watching | Opening


@dataclass(frozen=True)
class Answer:
    """What is replied to a message, with the name of a fault of ours for the log."""

    reply: Mapping[str, Any]
    fault: str = ""


@dataclass(frozen=True)
class Followed:
    """What is new up to an entry of a number, part by part as JSON; apart for those for whom it differs."""

    number: int
    news: str
    own: Mapping[Named, str] = field(default_factory=dict)
    fault: str = ""

    def say(self, named: Named, about: Mapping[str, str] | None = None) -> str:
        """Say the news as it is sent to somebody, with whatever else it is about."""
        head = json.dumps({**(about or {}), "number": self.number})
        return f'{head[:-1]}, "news": {self.own.get(named, self.news)}}}'


@dataclass
class OpenReview:
    """The workbooks of one review that somebody has open, and the parts of each."""

    _runs: "OrderedDict[OpenWorkbook, ServedParts]" = field(default_factory=OrderedDict)
    _rooms: OpenRooms = field(default_factory=OpenRooms)

    def take(self, order: Order) -> Answer | Followed | Watched:
        """Answer a message, or tell what is new; a fault of ours is said, and costs no other message."""
        try:
            return self._take(order)
        except ScrutinyError as refused:
            return _say_failed(order, " ".join(str(refused).split()))
        except Exception as trouble:  # noqa: BLE001 - whatever failed, the next message is answered
            # The words of an error could hold what people wrote.
            return _say_failed(order, _FAULT, name_fault(trouble))

    def _take(self, order: Order) -> Answer | Followed | Watched:
        match order:
            case Following():
                return self._follow(order)
            case Watching():
                return self._rooms.watch(order)
            case Said():
                return Answer(self._rooms.answer(order))
            case Opening():
                return Answer(self._rooms.open(order))
        return self._answer(order)

    def _answer(self, asked: Asked) -> Answer:
        return Answer(self._find(asked.workbook).reply(asked.panel, asked.message, asked.pieces, asked.how))

    def _follow(self, following: Following) -> Followed:
        news = self._find(following.workbook).find_news(following.since, following.people)
        own = {named: _write(parts) for named, parts in news.own.items()}
        return Followed(news.number, _write(news.told), own)

    def _find(self, workbook: OpenWorkbook) -> "ServedParts":
        """Find the parts of a workbook, which is run first or, where it is outgrown, again."""
        parts = self._runs.pop(workbook, None)
        if parts is None or parts.is_outgrown:
            if parts is not None:
                parts.close()
            parts = _run(workbook)
        self._runs[workbook] = parts
        while len(self._runs) > MOST_RUNS:
            self._runs.popitem(last=False)[1].close()
        return parts


def refuse(message: Mapping[str, Any], sentence: str) -> dict[str, str]:
    """Refuse a message in a sentence, with what of it is said again so that it is known."""
    known = {name: message[name] for name in ("id", "token", "about") if isinstance(message.get(name), str)}
    return {**known, "kind": "refused", "sentence": sentence}


def _say_failed(order: Order, sentence: str, fault: str = "") -> Answer | Followed | Watched:
    match order:
        case Following():
            return Followed(order.since, NOTHING_NEW, fault=fault)
        case Watching():
            return Watched(0, fault=fault)
        case Asked() | Said():
            return Answer(refuse(order.message, sentence), fault)
    return Answer(refuse({}, sentence), fault)


def _run(workbook: OpenWorkbook) -> "ServedParts":
    # The process that the app is answered by holds no pages, and is not to read in what they need.
    from scrutiny.panels.serving import serve_parts  # noqa: PLC0415

    with serve_parts() as parts:
        opened = open_notebook(workbook.notebook, workbook.parameters)
        run_through(opened, workbook.notebook.parent, stops_page)
    return parts


def _write(parts: Mapping[str, Any]) -> str:
    return json.dumps({name: reply.dump() for name, reply in parts.items()})
