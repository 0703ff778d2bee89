"""Evidence behind an answer: what can be ticked, and the review's own list of evidence items."""

from collections.abc import Iterator
from hashlib import sha256

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import find_indicator
from scrutiny.guidance import Guidance
from scrutiny.guide.routing import Asked
from scrutiny.panels.fields import Field, FieldKind, Lock, Option
from scrutiny.panels.in_words import list_rows
from scrutiny.record.folding import ReviewState
from scrutiny.words.dates import say_month
from scrutiny.words.names import say_grade, say_judgement

EVIDENCE_ITEMS = "evidence_items"
COLUMNS = ("What it is", "Kind of evidence", "Date", "Where it is kept")
_HELP = (
    "List papers, visits, audits and what people told us, each in a row. They can then be ticked as the "
    "evidence behind an answer. Name no child."
)


def make_key(kind: str, words: str) -> str:
    """Make a key that stays the same as long as the words do."""
    return f"{kind}:{sha256(words.encode()).hexdigest()[:10]}"


def make_items_field(locked: tuple[Lock, ...] = ()) -> Field:
    """Make the field of the review's own list of evidence items."""
    return Field(
        about=EVIDENCE_ITEMS,
        question="What evidence do we rest on, besides the published figures?",
        kind=FieldKind.TABLE,
        offered=COLUMNS,
        help=_HELP,
        locked=locked,
    )


def list_evidence(
    briefing: Briefing, guidance: Guidance, asked: Asked, state: ReviewState
) -> tuple[Option, ...]:
    """List what an answer can rest on: its own figures, grades and report items, and the review's list."""
    return (
        *_list_indicators(asked),
        *_list_judgements(briefing, asked),
        *_list_report_items(guidance, asked),
        *_list_items(state),
    )


def _list_indicators(asked: Asked) -> Iterator[Option]:
    for named in asked.prompt.evidence.indicators:
        indicator = find_indicator(named)
        yield Option(f"indicator:{indicator.id}", indicator.name, "Published figure on this page")


def _list_judgements(briefing: Briefing, asked: Asked) -> Iterator[Option]:
    latest = briefing.latest_inspection
    if latest is None or not asked.prompt.evidence.judgements:
        return
    for judgement in asked.judgements or asked.prompt.evidence.judgements:
        if judgement in latest.judgements:
            said = (
                f"{say_judgement(judgement, latest.framework)}: {say_grade(latest.grade(judgement)).lower()}"
            )
            when = f"Judged by inspectors in {say_month(latest.inspected_from)}"
            yield Option(f"judgement:{judgement.value}", said, when)


def _list_report_items(guidance: Guidance, asked: Asked) -> Iterator[Option]:
    report = guidance.given.report
    if report is None or not asked.prompt.evidence.report_items:
        return
    areas = {judgement.value for judgement in asked.judgements}
    for item in report.improvements:
        if not areas or item.area is None or item.area.value in areas:
            yield Option(make_key("report", item.text), item.text, f"The report, page {item.page}")


def _list_items(state: ReviewState) -> Iterator[Option]:
    answer = state.answers.get(EVIDENCE_ITEMS)
    seen = set()
    for entry in answer.versions if answer else ():
        for what, *rest in list_rows(entry.body, len(COLUMNS)):
            key = make_key("item", what)
            if what and key not in seen:
                seen.add(key)
                yield Option(key, what, ", ".join(words for words in rest if words))
