"""What has changed in a review since it was signed: which answers, and which figures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scrutiny.findings.then_and_now import look_again
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.record.entries import Json
from scrutiny.record.folding import EMPTY, find_answer, fold
from scrutiny.review.evidence_items import make_items_field
from scrutiny.review.fields import Field
from scrutiny.review.held_fields import make_held_fields
from scrutiny.review.loaded_figures import LOCAL_FIGURES
from scrutiny.review.marks import make_mark_fields
from scrutiny.review.meeting import make_meeting_fields
from scrutiny.review.notes import find_noted
from scrutiny.review.page import Page
from scrutiny.review.questions import make_all_fields
from scrutiny.review.recorded import say_question
from scrutiny.review.signing import Signing, list_standing_figures
from scrutiny.review.standings import make_standing_fields
from scrutiny.review.tracker import make_tracker_fields

_LOADED = {INSPECTION_REPORT: "The inspection report", LOCAL_FIGURES: "The council’s own figures"}


@dataclass(frozen=True)
class ChangedAnswer:
    """An answer that was changed after a review was signed, and the entry that did so."""

    question: str
    number: int

    @property
    def said(self) -> str:
        """What it is, and where in the record it was changed."""
        return f"{self.question} Changed as entry {self.number} says."


def list_changed_answers(page: Page, signing: Signing) -> tuple[ChangedAnswer, ...]:
    """List the answers that are not what they were when somebody signed, in the order of their changes."""
    changed = [(number, about) for about, number in page.changed.items() if number > signing.number]
    named = _name_answers(page) if changed else {}
    then = go_back(page, signing) if changed else None
    return tuple(
        ChangedAnswer(named[beside], number)
        for number, about in sorted(changed)
        if (beside := find_noted(about) or about) in named
        and not (then and _list_bodies(page, about) == _list_bodies(then, about))
    )


def _list_bodies(page: Page, about: str) -> list[Json]:
    return [entry.body for entry in find_answer(page.state, about).versions]


def _name_answers(page: Page) -> dict[str, str]:
    """Name every answer of which papers can speak; what each person answers alone is in none."""
    fields = (field for field in _list_fields(page) if not field.individual)
    named = {
        asked.about: say_question(field) for field in fields for asked in (field, field.evidence) if asked
    }
    return named | {about: f"{name}." for about, name in _LOADED.items()}


def _list_fields(page: Page) -> Iterator[Field]:
    for guidance in page.all_guides:
        yield from make_all_fields(page, guidance)
    yield from make_standing_fields(page)
    yield from make_meeting_fields(page)
    yield from make_tracker_fields(page)
    yield from make_mark_fields(page)
    yield from make_held_fields(page)
    yield make_items_field()


def go_back(page: Page, signing: Signing) -> Page | None:
    """Give the page as it stood when it was signed; nothing where its record is not open any more."""
    if page.record is None or page.name is None:
        return None
    entries = page.record.read_since(page.name, 0)
    state = fold((entry for entry in entries if entry.number <= signing.number), EMPTY)
    return replace(page, state=state, until=signing.number, made={}, made_at=state.number)


def say_changed_figures(page: Page, signing: Signing) -> Iterator[str]:
    """Say which figures are no longer what they were when it was signed."""
    for then in signing.figures:
        again = look_again(page.briefing.evidence, then)
        if again and not again.is_same:
            yield f"{again.name}: {again.then} when it was signed, {again.now} (newer edition)."


def say_newer_editions(page: Page, signing: Signing) -> Iterator[str]:
    """Say that an edition is newer than the one signed on, where no figure is another for it."""
    now = {figure.indicator: figure.edition for figure, _is_worth_asking in list_standing_figures(page)}
    is_newer = any(now.get(then.indicator, then.edition) != then.edition for then in signing.figures)
    if is_newer and not any(say_changed_figures(page, signing)):
        held = len(signing.figures)
        here = "the one figure here has not" if held == 1 else f"none of the {held:,} figures here has"
        yield f"An edition is newer; {here} changed."
