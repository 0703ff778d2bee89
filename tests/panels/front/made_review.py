"""A made-up page on a review: the real replies of its rules, over a record of its own."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, tzinfo
from functools import partial
from types import SimpleNamespace
from typing import Any

from tests.panels.front.made_fields import FIELDS, PLACES

from scrutiny.errors import AnswerRefused, AnswersShown
from scrutiny.record.entries import Entry, EntryKind, Json, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.folding import find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.records import Record
from scrutiny.record.settling import list_writers, make_body, read_version
from scrutiny.review.contract import Loaded, Reply, Unsure
from scrutiny.review.fields import Field, Lock
from scrutiny.review.figures_loading import FIGURES, make_figures_part
from scrutiny.review.file_loading import take_file
from scrutiny.review.messages import Loading
from scrutiny.review.news import find_news
from scrutiny.review.overviews import make_who_part
from scrutiny.review.page import Page
from scrutiny.review.progress import show_progress
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.replies import Answerer, PagePart
from scrutiny.review.report_loading import REPORT
from scrutiny.review.states import show_state
from scrutiny.review.told import GateState, PageProgress
from scrutiny.vocabulary import Role

Reads = Mapping[str, Any]

SHOWN = str(AnswersShown())
UNSEEN = "A name is one line, and every mark in it is seen. Type it again."
REVIEW, BEFORE = ReviewName("madeshire", "2026-27"), ReviewName("madeshire", "2025-26")
LOCAL_FIGURES = "local_figures"
READ = ("Kites: in %; newest 50%.", "Strings: no unit given; newest 7.")
_FILES = {"report": REPORT, "figures": FIGURES}


class StoppedClock(datetime):
    """What the record takes for the clock: it is always 14:32 on 1 May 2026, where this runs."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime(2026, 5, 1, 14, 32).astimezone(tz or UTC)


@dataclass
class MadePage(Page):
    """The page of a made-up workbook, whose record can be told to refuse."""

    refusing: str = ""
    unfit: str = ""

    def write(self, writing: Writing) -> Entry:
        """Write to the review, but where it is told to refuse."""
        body = writing.body.get("value") if writing.kind is EntryKind.RATED else writing.body  # type: ignore[union-attr]
        if self.refusing:
            raise AnswerRefused(self.refusing)
        if self.unfit and body == self.unfit:
            raise AnswerRefused("This does not fit the question.")
        return super().write(writing)


@dataclass
class MadePart(PagePart):
    """A part of that page, whose gate and workbook are as a test says."""

    counted: Callable[[], tuple[Field, ...]] = tuple
    gate: Callable[[], GateState | None] = lambda: None
    workbook: Callable[[], str] = str

    def show_progress(self) -> PageProgress:
        """Show how far the page has come."""
        told: dict[str, Any] = {"gate": self.gate()}
        if self.workbook():
            told["workbook"] = self.workbook()
        return show_progress(self.page, self.counted()).model_copy(update=told)


@dataclass
class MadeReview:
    """A review with a made-up page: what its rules reply, what others write in it, and what it is sent."""

    record: Record = field(default_factory=Record.open)
    fields: dict[str, Field] = field(default_factory=lambda: {made.about: made for made in FIELDS})
    heard: list[dict[str, Any]] = field(default_factory=list)
    unsure: str = ""
    workbook: str = ""
    gate: GateState | None = None
    _written: int = 0

    def __post_init__(self) -> None:
        before = Writing(EntryKind.ANSWERED, "short", "We said too little.", "Ada Byron", Role.MEMBER, "b1")
        self.record.write(BEFORE, before)
        guidance: Any = SimpleNamespace(
            guide=SimpleNamespace(sections=(), prompts=()), workbook=SimpleNamespace(notebook="made")
        )
        briefing: Any = SimpleNamespace(as_at=date(2026, 5, 1))
        self.page = MadePage(briefing, guidance, "answering", REVIEW)
        self.page.begin(self.record)
        self.parts = {kind: self._make_part(kind) for kind in (*_PARTS, "report", "figures")}

    def _make_part(self, kind: str) -> MadePart:
        answerers: dict[str, Answerer] = {}
        if kind in _FILES:
            answerers[kind] = take_file(_FILES[kind], partial(self._keep, kind))
        if kind == "who":
            answerers["name"] = make_who_part(self.page).answerers["name"]
        shows: Any = lambda: SimpleNamespace(_repr_html_=lambda: PLACES)  # noqa: E731 - as a view would
        return MadePart(
            self.page,
            kind,
            f"{kind}-1",
            shows,
            self._list_fields if kind in {"prompts", "answers"} else tuple,
            answerers,
            takes_answers=kind != "answers",
            counted=self._list_fields,
            gate=lambda: self.gate,
            workbook=lambda: self.workbook,
            follows=make_figures_part(self.page).follows if kind == "figures" else (),
            files=(_FILES[kind].told,) if kind in _FILES else (),
        )

    def _list_fields(self) -> tuple[Field, ...]:
        return tuple(self.fields.values())

    def tell(self, kind: str) -> dict[str, Any]:
        """Tell what a browser is given when a part of the page is opened now."""
        self.page.follow()
        return self.parts[kind].tell().dump()

    def take(self, posted: dict[str, Any]) -> dict[str, Any] | None:
        """Answer what a page of the app posts, as the app does; or tell it what is new."""
        if "follow" in posted:
            news = self._find_news(**posted["follow"])
            return news if news["news"] else None
        if "look" in posted:
            id_ = posted["look"].pop("id")
            self.heard.append({"kind": "look", **posted["look"]})
            return {"looked": id_, **self._find_news(**posted["look"])}
        pieces = [base64.b64decode(piece).decode("latin-1") for piece in posted.get("pieces", ())]
        panel, beside = posted["panel"], {"pieces": pieces, "bytes": len(pieces[0]) if pieces else 0}
        reply = self.reply({**posted["message"], **beside, "panel": panel.removesuffix("-1")})
        return {"panel": panel, "reply": reply}

    def _find_news(self, since: int, author: str, role: str) -> dict[str, Any]:
        found = find_news({part.name: part for part in self.parts.values()}, since, [(author, role)])
        news = found.own.get((author, role), found.told)
        return {"number": found.number, "news": {name: seen.dump() for name, seen in news.items()}}

    def reply(self, message: dict[str, Any]) -> dict[str, Any]:
        """Reply to a message as the part that it is sent to does."""
        self.heard.append(message)
        pieces = [piece.encode("latin-1") for piece in message.pop("pieces", ())]
        return self.parts[message.pop("panel", "prompts")].reply(message, pieces)

    def list_sent(self, kind: str = "save") -> list[dict[str, Any]]:
        """List the messages of a kind that were sent so far."""
        return [message for message in self.heard if message["kind"] == kind]

    def find(self, about: str) -> Field:
        """Find a field, or the evidence behind one."""
        return self.parts["prompts"].find_field(about)

    def versions(self, about: str) -> list[dict[str, Any]]:
        """List what stands about a field, as a browser is told it."""
        self.page.follow()
        told: list[dict[str, Any]] = show_state(self.find(about), self.page).dump()["versions"]
        return told

    def own(self, about: str, author: str, part: str = "value") -> Json:
        """Give what somebody answered alone, or their reason."""
        self.page.follow()
        return read_part(list_ratings(self.page.state, about)[person_of(author)], part)

    def change(self, about: str, **changes: Any) -> None:  # noqa: ANN401 - parts of a field
        """Change what a field asks or offers, as something written elsewhere in the review would."""
        found = self.find(about)
        if about in self.fields:
            self.fields[about] = replace(found, **changes)
        else:
            whole = about.removesuffix(".evidence")
            self.fields[whole] = replace(self.fields[whole], evidence=replace(found, **changes))
        self._add(EntryKind.ANSWERED, f"behind.{about}", "", "Cllr B")

    def add_field(self, made: Field) -> None:
        """Ask one thing more, as a page does once it is made again."""
        self.fields[made.about] = replace(made, depends=frozenset({f"behind.{made.about}"}))
        self._add(EntryKind.ANSWERED, f"behind.{made.about}", "", "Cllr B")

    def write(
        self,
        about: str,
        value: Any,  # noqa: ANN401 - any form an answer was kept in
        author: str,
        replaces: list[int] | None = None,
        keeps: list[int] | None = None,
    ) -> Entry:
        """Write a version, as another person's page would, in whatever form it has been kept."""
        self.page.follow()
        versions = [read_version(version) for version in find_answer(self.page.state, about).versions]
        replaced = [version.number for version in versions] if replaces is None else replaces
        kept = [version for version in versions if version.number in (keeps or ())]
        writers = tuple(dict.fromkeys(name for version in kept for name in list_writers(version)))
        if not writers:
            return self._add(EntryKind.ANSWERED, about, value, author, *replaced)
        kind = EntryKind.CHOSEN if value == kept[0].body else EntryKind.JOINED
        return self._add(kind, about, make_body(value, writers), author, *replaced)

    def rate(self, *authors: str, about: str = "alone") -> None:
        """Have others answer a question alone: all that it goes well, but the third."""
        for number, author in enumerate(authors):
            value, reason = ("a little", "We never heard from carers.") if number == 2 else ("well", "")
            self.give(about, author, value, reason)

    def give(self, about: str, author: str, value: Any, reason: str = "") -> None:  # noqa: ANN401
        """Have somebody answer a question alone, or take their answer back."""
        self._add(EntryKind.RATED, about, {"value": value, "reason": reason}, author)

    def show(self, about: str = "alone") -> None:
        """Have the answers shown by whoever leads the session, at another page."""
        told_apart: Json = {"can_be_told_apart": True}
        self._add(EntryKind.REVEALED, about, told_apart, "Grace", role=Role.FACILITATOR)

    def erase(self) -> None:
        """Erase every answer, as the command does while the page is open."""
        erase_review(self.record.store, REVIEW, "Grace")

    def load_figures(self) -> None:
        """Load figures, as somebody else would while the page is open."""
        self._add(EntryKind.ANSWERED, LOCAL_FIGURES, {"series": []}, "Grace")

    def open_again(self) -> None:
        """Open the page anew, so that it shows all that was loaded."""
        self.page.follow()
        self.parts["figures"] = self._make_part("figures")

    def turn_gate(self, locks: list[dict[str, str]]) -> None:
        """Open or shut the part of two answers, as somebody else’s answer to question 1 would."""
        locked = tuple(Lock(**lock) for lock in locks)
        for about in ("long", "names"):
            evidence = self.fields[about].evidence
            self.change(about, locked=locked, evidence=evidence and replace(evidence, locked=locked))
        self.page.follow()
        said = "The part is shut again: question 1." if locks else "The part is open now."
        self.gate = GateState(number=self.page.state.number, open=not locks, said=said)

    def _add(
        self, kind: EntryKind, about: str, body: Json, author: str, *replaces: int, role: Role = Role.MEMBER
    ) -> Entry:
        self._written += 1
        token = f"another-page-{self._written}"
        return self.record.write(REVIEW, Writing(kind, about, body, author, role, token, replaces))

    def _keep(self, kind: str, part: PagePart, message: Loading, _content: bytes) -> Reply:
        """Answer for a file that was sent whole: what it says is of no matter here."""
        if self.unsure and message.named != self.unsure:
            return Unsure(
                kind="unsure",
                named=self.unsure,
                question=f"Is {self.unsure} the council?",
                advice="Look at its first page.",
                yes="Yes, it is",
                no="No, another",
                refusal="It was not loaded. Choose ours.",
            )
        return Loaded(
            kind="saved",
            version=None,
            field=None,
            said="2 measures with 3 figures" if kind == "figures" else "a report with two points",
            lines=READ if kind == "figures" else (),
            blockers=(),
            progress=part.show_progress(),
        )


_PARTS = ("who", "prompts", "missing", "answers")
