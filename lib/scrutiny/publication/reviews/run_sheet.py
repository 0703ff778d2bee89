"""The run sheet of a session, for chair and adviser: each step, its minutes, and room for what to drop."""

from collections.abc import Iterator

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import Block, Paper, Paragraph, Table, Value
from scrutiny.publication.reviews.heading import head_paper, name_review
from scrutiny.review.proceedings import Proceedings
from scrutiny.words.sentences import begin_sentence

_NO_PLAN = "There is no plan of a session for this review.\nOpen a session on one, or write one."
_HOW_TO = (
    "The last two columns are blank: write there, before the meeting, what to decide and what to drop if "
    "time runs short."
)
_COLUMNS = ("No.", "Minutes", "Asked at this step", "To decide", "To drop")
_WIDTHS = (0.8, 1.0, 4.6, 1.8, 1.4)


def write_run_sheet(proceedings: Proceedings) -> Paper:
    """Write the run sheet of the session or, before there is one, of the plan that would be used."""
    if not proceedings.steps:
        raise PaperNotMade(_NO_PLAN)
    minutes = sum(step.minutes for step in proceedings.steps)
    blocks: list[Block] = [
        Paragraph(f"{len(proceedings.steps)} steps, {minutes} minutes in all."),
        Paragraph(_HOW_TO, is_note=True),
        Table("Steps of the session", _COLUMNS, tuple(_list_rows(proceedings)), _WIDTHS),
    ]
    return head_paper(proceedings, f"Run sheet: {name_review(proceedings)}", blocks)


def _list_rows(proceedings: Proceedings) -> Iterator[tuple[Value, ...]]:
    number = 0
    for step in proceedings.steps:
        number += not step.is_break
        name = "Break" if step.is_break else str(number)
        whom = ", ".join(filter(None, (step.whom, step.how)))
        told = begin_sentence(whom) if whom else ""
        yield (name, step.minutes, "\n".join(filter(None, (step.title, told, step.evidence))), "", "")
