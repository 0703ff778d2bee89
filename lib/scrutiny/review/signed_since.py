"""What has changed in a review since it was signed: which answers, and which figures."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from scrutiny.findings.then_and_now import look_again
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.record.folding import EMPTY, fold
from scrutiny.review.evidence_items import make_items_field
from scrutiny.review.fields import Field
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
    """List the answers that were changed since a review was signed, in the order of their changes."""
    changed = [(number, about) for about, number in page.changed.items() if number > signing.number]
    named = _name_answers(page) if changed else {}
    found = ((find_noted(about) or about, number) for number, about in sorted(changed))
    return tuple(ChangedAnswer(named[about], number) for about, number in found if about in named)


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
    yield make_items_field()


def go_back(page: Page, signing: Signing) -> Page | None:
    """Give the page as it stood when it was signed; nothing where its record is not open any more."""
    if page.record is None or page.name is None:
        return None
    entries = page.record.read_since(page.name, 0)
    state = fold((entry for entry in entries if entry.number <= signing.number), EMPTY)
    return replace(page, state=state, until=signing.number, made={}, made_at=state.number)


def say_changed_figures(page: Page, signing: Signing) -> Iterator[str]:
    """Say which figures are no longer what they were when it was signed, or that only an edition is newer."""
    now = {figure.indicator: figure for figure, _is_worth_asking in list_standing_figures(page)}
    is_newer, has_changed = False, False
    for then in signing.figures:
        current = now.get(then.indicator)
        is_newer |= current is None or current.edition != then.edition
        if current and (current.period, current.value) == (then.period, then.value):
            continue
        if again := look_again(page.briefing.evidence, then):
            has_changed = True
            yield f"{again.name}: {again.then} when it was signed, {again.now} (newer edition)."
    if is_newer and not has_changed:
        yield f"An edition is newer; none of the {len(signing.figures)} figures here has changed."
