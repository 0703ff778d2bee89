"""The rules of a panel, without a widget: a message from the browser in, a reply out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from scrutiny.errors import AnswerRefused, AnswersErased, AnswersShown, ScrutinyError
from scrutiny.record.admitting import TOLD_APART
from scrutiny.record.entries import Entry, EntryKind, Json, Writing
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, check_right, list_rights, may
from scrutiny.review.attributing import attribute
from scrutiny.review.blockers import list_blockers
from scrutiny.review.contract import Blocker, Checked, History, Html, Refusal, Reply, Saved, Seen
from scrutiny.review.fields import Field
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
from scrutiny.review.page import Session
from scrutiny.review.progress import show_progress
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.states import show_field, show_state, show_version
from scrutiny.review.told import PageProgress, PanelState, Rights
from scrutiny.views.values import View

Buffers = Sequence[bytes | memoryview]
# Something else that a panel can answer: given the panel, the message and what came with it.
Answerer = Callable[["PanelModel", Mapping[str, Any], Buffers], Reply]

_UNKNOWN = "This page asked for something that is not known here. Open the page again."
_NOT_HERE = "This page has no such question. Open the page again."
_LOCKED = "Nothing can be written here yet: see what must be confirmed first."


@dataclass
class PanelModel:
    """One panel of a page: its fields as they are now, its part of the page, and what it answers."""

    session: Session
    part: str
    panel: str
    show_part: Callable[[], View]
    make_fields: Callable[[], tuple[Field, ...]] = tuple
    make_counted: Callable[[], tuple[Field, ...]] = tuple
    answerers: Mapping[str, Answerer] = field(default_factory=dict)
    takes_answers: bool = True

    @property
    def html(self) -> str:
        """The panel's part of the page, with places for its controls."""
        return self.show_part()._repr_html_()

    def show(self) -> PanelState:
        """Show the panel as it is opened, to nobody in particular."""
        return PanelState(
            part=self.part,
            panel=self.panel,
            review=self.session.key,
            fields=tuple(show_field(one, self.session) for one in self.make_fields()),
            number=self.session.state.number,
            progress=self.show_progress(),
            rights={role: Rights(**why) for role, why in list_rights().items()},
        )

    def show_progress(self) -> PageProgress:
        """Show how far the page has come, and whether its gate is open."""
        return show_progress(self.session, self.make_counted())

    def reply(self, content: object, buffers: Buffers = ()) -> dict[str, Any]:
        """Reply to whatever a browser sends; what cannot be answered is refused in a sentence."""
        sent = content if isinstance(content, dict) else {}
        echo = {name: sent[name] for name in ("id", "token", "about") if isinstance(sent.get(name), str)}
        try:
            message = read_message(Message, content)
            check_review(message, self.session.key)
            answerer = self.answerers.get(message.kind) or _ANSWERERS.get(message.kind)
            if answerer is None:
                raise AnswerRefused(_UNKNOWN)
            return {**echo, **answerer(self, sent, buffers).dump()}
        except ScrutinyError as refusal:
            return {**echo, **_say_refused(refusal).dump()}

    def find_field(self, about: str) -> Field:
        """Find the field about something among the panel's own and the evidence behind them."""
        for one in self.make_fields():
            if one.about == about:
                return one
            if one.evidence and one.evidence.about == about:
                return one.evidence
        raise AnswerRefused(_NOT_HERE)

    def write(
        self, message: Signed, kind: EntryKind, body: Json = None, replaces: tuple[int, ...] = ()
    ) -> Entry:
        """Write one entry for whoever signed a message."""
        who = message.person
        return self.session.write(
            Writing(kind, message.about, body, who.name, who.role, message.token, replaces, who.how)
        )

    def say_saved(self, one: Field, entry: Entry | None, author: str, blockers: Sequence[str] = ()) -> Saved:
        """Say that something is on disk, and what the field shows now."""
        shown = show_version(entry, one) if entry and not one.individual else None
        return Saved(
            kind="saved",
            version=shown,
            field=show_state(self.find_field(one.about), self.session, author),
            blockers=tuple(blockers),
            progress=self.show_progress(),
        )


def _say_refused(refusal: ScrutinyError) -> Refusal:
    sentence = " ".join(str(refusal).split())
    match refusal:
        case AnswersErased():
            return Refusal(kind="refused", sentence=sentence, erased=refusal.number)
        case AnswersShown():
            return Refusal(kind="refused", sentence=sentence, closed=True)
    return Refusal(kind="refused", sentence=sentence)


def open_for_writing(model: PanelModel, message: Signed, act: Act = Act.WRITE) -> Field:
    """Find the field that a message would write to, if its writer may write there now.

    What should not have been written can be taken back where nothing can be written any more.
    """
    model.session.follow()
    one = model.find_field(message.about)
    is_alone = one.individual and act is Act.WRITE
    check_right(message.person, Act.ANSWER_ALONE if is_alone else act)
    if not model.takes_answers:
        raise AnswerRefused(_NOT_HERE)
    if one.locked and act is not Act.TAKE_BACK:
        raise AnswerRefused(_LOCKED)
    return one


def _save(model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Saving, sent)
    one = open_for_writing(model, message)
    value = one.kind.accept(one, message.value, _list_standing(model, message, one))
    if one.kind.is_empty(one, value):
        return _take_back(model, message, one)
    kind, body = attribute(model.session, message, one, value)
    entry = model.write(message, kind, body, message.replaces)
    return model.say_saved(one, entry, message.author, [*one.kind.lacks(one, value)])


def _list_standing(model: PanelModel, message: Saving, one: Field) -> list[Json]:
    """List what stands: every version or, of what each person answers alone, their own."""
    if one.individual:
        mine = list_ratings(model.session.state, one.about).get(person_of(message.author))
        return [read_part(mine, "value")] if mine else []
    return [entry.body for entry in find_answer(model.session.state, one.about).versions]


def _withdraw(model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Saving, sent)
    return _take_back(model, message, open_for_writing(model, message, Act.TAKE_BACK))


def _take_back(model: PanelModel, message: Saving, one: Field) -> Reply:
    # What was never there is not taken back, so that a letter typed and removed leaves no entry.
    if one.individual:
        if person_of(message.author) in list_ratings(model.session.state, one.about):
            model.write(message, EntryKind.RATED, {"value": None, "reason": ""})
    elif {entry.number for entry in find_answer(model.session.state, one.about).versions} & {
        *message.replaces
    }:
        model.write(message, EntryKind.WITHDRAWN, None, message.replaces)
    return model.say_saved(one, None, message.author)


def _reveal(model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Showing, sent)
    one = open_for_writing(model, message, Act.REVEAL)
    if not one.individual:
        raise AnswerRefused(_NOT_HERE)
    if one.about not in model.session.state.revealed:
        model.write(message, EntryKind.REVEALED, TOLD_APART if message.knowing else None)
    return model.say_saved(one, None, message.author)


def _look(model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(Looking, sent)
    model.session.follow()
    fields = [part for one in model.make_fields() for part in (one, one.evidence) if part]
    shown = [one for one in fields if _is_news(model.session, one, message.since)]
    author = "" if may(message.person, Act.SEE_OWN) else message.author
    return Seen(
        kind="seen",
        number=model.session.state.number,
        fields=tuple(show_state(one, model.session, author) for one in shown),
        progress=model.show_progress(),
    )


def _is_news(session: Session, one: Field, since: int) -> bool:
    return any(session.has_changed(about, since) for about in (one.about, *one.depends))


def _give_history(model: PanelModel, sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    message = read_message(AskingHistory, sent)
    return History(kind="history", entries=show_history(model.session, model.find_field(message.about)))


def _check(model: PanelModel, _sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    model.session.follow()
    found: list[Blocker] = []
    said: set[str] = set()
    for one in model.make_fields():
        for about, sentence in _list_to_mend(one, model.session.state):
            if sentence not in said:
                said.add(sentence)
                found.append(Blocker(about=about, sentence=sentence))
    return Checked(kind="checked", blockers=tuple(found), progress=model.show_progress())


def _list_to_mend(one: Field, state: ReviewState) -> Iterator[tuple[str, str]]:
    # What keeps a part shut is mended at the question that does.
    yield from ((lock.about, lock.sentence) for lock in one.locked)
    if not one.locked:
        yield from ((one.about, sentence) for sentence in list_blockers(one, state))


def _give_html(model: PanelModel, _sent: Mapping[str, Any], _buffers: Buffers) -> Reply:
    return Html(kind="html", html=model.html)


_ANSWERERS: dict[str, Answerer] = {
    "save": _save,
    "withdraw": _withdraw,
    "reveal": _reveal,
    "look": _look,
    "history": _give_history,
    "check": _check,
    "html": _give_html,
}
