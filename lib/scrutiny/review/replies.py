"""The rules of a part of a page, without a widget: a message from a browser in, a reply out."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from scrutiny.errors import AnswerRefused, ScrutinyError
from scrutiny.record.admitting import TOLD_APART
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, HowKnown, check_is_anothers, check_right, list_rights, may
from scrutiny.review.attributing import attribute
from scrutiny.review.blockers import find_blockers
from scrutiny.review.contract import Checked, History, Html, Reply, Saved, Seen
from scrutiny.review.fields import Field
from scrutiny.review.gates import check_asked_now, check_unlocked
from scrutiny.review.histories import show_history
from scrutiny.review.messages import (
    AskingHistory,
    Looking,
    Message,
    Saving,
    Showing,
    Signed,
    check_review,
    read_message,
)
from scrutiny.review.page import Page
from scrutiny.review.progress import is_answered, show_progress
from scrutiny.review.questions import make_all_fields
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.refusals import echo, say_refused
from scrutiny.review.states import show_field, show_state, show_version
from scrutiny.review.told import FieldState, FileTold, News, PageProgress, PanelState, Rights
from scrutiny.views.values import View

Buffers = Sequence[bytes | memoryview]
# Something else that a part can answer: given the part, the message and what came with it.
Answerer = Callable[["PagePart", Mapping[str, Any], Buffers], Reply]

# How somebody is known of whom nothing else is said.
ON_TRUST = str(HowKnown.ON_TRUST)
# A part in which questions are answered, as a browser knows it.
PROMPTS = "prompts"
_UNKNOWN = "This page asked for something that is not known here. Open the page again."
_NOT_HERE = "This page has no such question. Open the page again."


@dataclasses.dataclass
class PagePart:
    """One part of a page: its fields as they are now, what it shows and answers, and the files it takes."""

    page: Page
    kind: str
    name: str
    show: Callable[[], View]
    make_fields: Callable[[], tuple[Field, ...]] = tuple
    answerers: Mapping[str, Answerer] = dataclasses.field(default_factory=dict)
    # One that takes none shows what was answered elsewhere, and tells of nothing else.
    takes_answers: bool = True
    # What else it tells of, and only that something was written about it.
    follows: tuple[str, ...] = ()
    files: tuple[FileTold, ...] = ()

    @property
    def is_live(self) -> bool:
        """Whether a browser has anything to ask of it; elsewhere it is words on a page."""
        # A part in which nothing is asked has no controls.
        return self.page.is_live and (self.kind != PROMPTS or bool(self.make_fields()))

    @property
    def html(self) -> str:
        """What it shows, with places for its controls."""
        return self.show()._repr_html_()

    def tell(self) -> PanelState:
        """Tell what a browser is given when the part is opened, as nobody in particular sees it."""
        fields = self.make_fields()
        told = [field for field in fields if self.takes_answers or is_answered(field, self.page.state)]
        more: dict[str, Any] = {"files": self.files} if self.files else {}
        if not self.takes_answers:
            more["order"] = tuple(field.about for field in fields)
        return PanelState(
            part=self.kind,
            panel=self.name,
            review=self.page.key,
            fields=tuple(show_field(field, self.page) for field in told),
            number=self.page.state.number,
            progress=self.show_progress(),
            rights={role: Rights(**why) for role, why in list_rights().items()},
            **more,
        )

    def tell_news(self, field: Field, author: str = "") -> FieldState:
        """Tell how a field stands; whole, where a browser may not have been told what it asks."""
        show = show_state if self.takes_answers else show_field
        return show(field, self.page, author)

    def show_progress(self) -> PageProgress:
        """Show how far the page has come, and whether its gate is open."""
        return show_progress(self.page, make_all_fields(self.page, self.page.guidance))

    def reply(self, content: object, buffers: Buffers = (), how: str = ON_TRUST) -> dict[str, Any]:
        """Reply to whatever a browser sends, as of a sender known so; what cannot be answered is refused."""
        sent = {**content, "how": str(how)} if isinstance(content, dict) else {}
        try:
            message = read_message(Message, content)
            check_review(message, self.page.key)
            answerer = self.answerers.get(message.kind) or _ANSWERERS.get(message.kind)
            if answerer is None:
                raise AnswerRefused(_UNKNOWN)
            return {**echo(content), **answerer(self, sent, buffers).dump()}
        except ScrutinyError as refusal:
            return {**echo(content), **say_refused(refusal).dump()}

    def find_field(self, about: str) -> Field:
        """Find the field about something among the part's own and the evidence behind them."""
        for field in self.make_fields():
            if field.about == about:
                return field
            if field.evidence and field.evidence.about == about:
                return field.evidence
        raise AnswerRefused(_NOT_HERE)

    def write(
        self, message: Signed, kind: EntryKind, body: Json = None, replaces: tuple[int, ...] = ()
    ) -> Entry:
        """Write one entry for whoever signed a message."""
        who = message.person
        return self.page.write(
            Writing(kind, message.about, body, who.name, who.role, message.token, replaces, who.how)
        )

    def say_saved(
        self, field: Field, entry: Entry | None, author: str, blockers: Sequence[str] = ()
    ) -> Saved:
        """Say that something is on disk, and what the field shows now."""
        shown = show_version(entry, field) if entry and not field.individual else None
        return Saved(
            kind="saved",
            version=shown,
            field=show_state(self.find_field(field.about), self.page, author),
            blockers=tuple(blockers),
            progress=self.show_progress(),
        )


def open_for_writing(part: PagePart, message: Signed, act: Act = Act.WRITE) -> Field:
    """Find the field that a message would write to, if its writer may write there now.

    What should not have been written can be taken back where nothing can be written any more.
    """
    part.page.follow()
    field = part.find_field(message.about)
    check_right(message.person, field.writes if act is Act.WRITE else act)
    if act is Act.WRITE:
        check_is_anothers(message.person, field.proposers)
        check_asked_now(part.page, field, message.person)
    if not part.takes_answers:
        raise AnswerRefused(_NOT_HERE)
    if act is not Act.TAKE_BACK:
        check_unlocked(field)
    return field


def _save(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Saving, sent)
    field = open_for_writing(part, message)
    value = field.kind.accept(field, message.value, _list_standing(part, message, field))
    if field.kind.is_empty(field, value):
        return _take_back(part, message, field)
    kind, body = attribute(part.page, message, field, value)
    entry = part.write(message, kind, body, message.replaces)
    return part.say_saved(field, entry, message.author, [*field.kind.lacks(field, value)])


def _list_standing(part: PagePart, message: Saving, field: Field) -> list[Json]:
    """List what stands: every version or, of what each person answers alone, their own."""
    if field.individual:
        mine = list_ratings(part.page.state, field.about).get(person_of(message.author))
        return [read_part(mine, "value")] if mine else []
    return [entry.body for entry in find_answer(part.page.state, field.about).versions]


def _withdraw(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Saving, sent)
    return _take_back(part, message, open_for_writing(part, message, Act.TAKE_BACK))


def _take_back(part: PagePart, message: Saving, field: Field) -> Reply:
    # What was never there is not taken back, so that a letter typed and removed leaves no entry.
    if field.individual:
        if person_of(message.author) in list_ratings(part.page.state, field.about):
            part.write(message, EntryKind.RATED, {"value": None, "reason": ""})
    elif {entry.number for entry in find_answer(part.page.state, field.about).versions} & {*message.replaces}:
        part.write(message, EntryKind.WITHDRAWN, None, message.replaces)
    return part.say_saved(field, None, message.author)


def _reveal(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Showing, sent)
    field = open_for_writing(part, message, Act.REVEAL)
    if not field.individual:
        raise AnswerRefused(_NOT_HERE)
    if field.about not in part.page.state.revealed:
        part.write(message, EntryKind.REVEALED, TOLD_APART if message.knowing else None)
    return part.say_saved(field, None, message.author)


def _look(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Looking, sent)
    part.page.follow()
    return see(part, message.since, "" if may(message.person, Act.SEE_OWN) else message.author)


def see(part: PagePart, since: int, author: str = "") -> Seen:
    """See what has changed in a part since an entry of a number, with the author's own answers."""
    fields = [asked for field in part.make_fields() for asked in (field, field.evidence) if asked]
    shown = [part.tell_news(field, author) for field in fields if _is_news(part.page, field, since)]
    followed = [News(about=about) for about in part.follows if part.page.has_changed(about, since)]
    number, progress = part.page.state.number, part.show_progress()
    return Seen(kind="seen", number=number, fields=(*shown, *followed), progress=progress)


def _is_news(page: Page, field: Field, since: int) -> bool:
    return any(page.has_changed(about, since) for about in (field.about, *field.depends))


def _give_history(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(AskingHistory, sent)
    return History(kind="history", entries=show_history(part.page, part.find_field(message.about)))


def _check(part: PagePart, _sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    part.page.follow()
    blockers = find_blockers(part.make_fields(), part.page.state)
    return Checked(kind="checked", blockers=blockers, progress=part.show_progress())


_ANSWERERS: dict[str, Answerer] = {
    "save": _save,
    "withdraw": _withdraw,
    "reveal": _reveal,
    "look": _look,
    "history": _give_history,
    "check": _check,
    "html": lambda part, _sent, _buffers: Html(kind="html", html=part.html),
}
