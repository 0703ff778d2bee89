"""The grades of the newest inspection in words, beside last time's."""

from collections.abc import Iterator

from scrutiny.briefing import Briefing
from scrutiny.evidence.inspections import Inspection
from scrutiny.findings.caveats import list_inspection_caveats
from scrutiny.publication.paper import Block, Paragraph, Table
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Judgement, ReadBy
from scrutiny.words.dates import say_month
from scrutiny.words.names import JUDGEMENT_NAMES, SAID_OF_READING, say_grade

_NONE_YET = "No inspection under Ofsted’s present system had been published by then."
_WIDTHS = (1.9, 1.7, 1.7)
# In fewer words than a page has room for.
_HOW_READ = {
    ReadBy.BY_US: "Read from the report for this workbook: not yet in Ofsted’s statistics.",
    ReadBy.COMPILED: "Compiled from the report by others, and not checked: see the report.",
}


def tabulate_grades(briefing: Briefing) -> Iterator[Block]:
    """Tabulate what the newest inspection judged, each grade beside that of the inspection before it."""
    newest, *before = reversed(briefing.inspections) if briefing.inspections else (None,)
    if newest is None:
        yield Paragraph(_NONE_YET)
        return
    shown = (newest, *before[:1])
    columns = ("Part of the service", *(say_month(inspection.inspected_from) for inspection in shown))
    judgements = find_framework_by_id(newest.framework).judgements
    rows = tuple((JUDGEMENT_NAMES[judgement], *_grades(judgement, shown)) for judgement in judgements)
    yield Table(
        "What inspectors judged", columns, rows, _WIDTHS[: len(columns)], _list_notes(briefing, newest)
    )


def _list_notes(briefing: Briefing, newest: Inspection) -> tuple[str, ...]:
    """List what the grades must not be read without: how we know them, and that they are old."""
    how = _HOW_READ.get(newest.read_by)
    said = list_inspection_caveats(newest, briefing.as_at)
    old = [words for words in said if words != SAID_OF_READING.get(newest.read_by)]
    return (*([how] if how else []), *old)


def _grades(judgement: Judgement, inspections: tuple[Inspection, ...]) -> Iterator[str]:
    for inspection in inspections:
        framework = find_framework_by_id(inspection.framework)
        if judgement in framework.judgements:
            yield say_grade(inspection.grade(judgement))
        else:
            yield "With children in care" if framework.in_care_includes_care_leavers else "No such judgement"
