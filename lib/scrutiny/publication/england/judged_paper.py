"""What was last judged of every council, as a paper for sheets: a cover with notes, and one table."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from scrutiny.publication.england.judged import CouncilJudged, Judged, list_judged
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import AbsentCell, Format, Paper, Table, Value
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Judgement, Mark
from scrutiny.words.dates import count_months
from scrutiny.words.names import HOW_READ, JUDGEMENT_NAMES
from scrutiny.words.sentences import begin_sentence

TITLE = "What inspectors last judged of each council in England"
NOTES = (
    (
        "Since April 2026 inspectors give no overall grade, and none is made up here. A council inspected "
        "since then is shown with the last overall grade it was given, and the month of that inspection."
    ),
    "Until the end of 2022 care leavers were judged together with children in care.",
    (
        "Frameworks differ: a grade under one is not the same measure as a grade under another. Nothing here "
        "is put in order by grade."
    ),
    (
        "Grades are from Ofsted’s official statistics unless it is said that they were read from the report "
        "for this workbook, or compiled from it by others: check those against the report."
    ),
    "Focused and monitoring visits give no grade, and are not here.",
)
FORMATS = (Format.CSV, Format.XLSX, Format.ODS)
_COLUMNS = (
    "Council",
    "Region",
    "Kind of council",
    "Inspection began",
    "Report published",
    "Whole months since it began",
    "Framework",
    "How the grades are known",
    *JUDGEMENT_NAMES.values(),
    "Last overall grade where there is none now",
    "Inspection that gave it began",
)
_WIDTHS = (2.2, 2, 2, 1.6, 1.6, 1, 3, 2.4, *(1.7 for _ in JUDGEMENT_NAMES), 1.7, 1.6)
_NOT_HELD = AbsentCell("[x]", "no inspection had been published")
_NOT_NEEDED = AbsentCell("[z]", "does not apply: the newest inspection gave an overall grade")


def write_judged(day: date) -> Paper:
    """Write what had last been judged of every council by a day, in the order of the alphabet."""
    rows = tuple((*_say_council(row), *_say_inspection(row, day)) for row in list_judged(day))
    table = Table("All councils, by name", _COLUMNS, rows, _WIDTHS, NOTES)
    return Paper(TITLE, "England", day, (table,), Mark.PUBLIC)


@lru_cache(maxsize=2 * len(FORMATS))
def make_judged(day: date, wanted: Format) -> bytes:
    """Make the file of what had last been judged by a day in one format, once for whoever asks."""
    return make_paper(write_judged(day), wanted)


def _say_council(row: CouncilJudged) -> tuple[Value, ...]:
    council = row.council
    return council.name, council.region, begin_sentence(council.type.value)


def _say_inspection(row: CouncilJudged, day: date) -> Iterator[Value]:
    newest = row.newest
    if newest is None:
        yield from (_NOT_HELD,) * (len(_COLUMNS) - 3)
        return
    yield newest.inspected_from
    yield newest.published
    yield max(0, count_months(newest.inspected_from, day))
    yield find_framework_by_id(newest.framework).name
    yield HOW_READ[newest.read_by]
    yield from map(_say_grade, row.judged)
    yield from _say_last_overall(row)


def _say_grade(judged: Judged) -> str:
    with_others = judged.judgement is Judgement.CARE_LEAVERS and judged.newest.is_joint
    return f"{judged.words}: judged with children in care" if with_others else judged.words


def _say_last_overall(row: CouncilJudged) -> tuple[Value, Value]:
    (overall,) = (judged for judged in row.judged if judged.judgement is Judgement.OVERALL)
    if overall.grade:
        return _NOT_NEEDED, _NOT_NEEDED
    if overall.last is None:
        return _NOT_HELD, _NOT_HELD
    return overall.last_words, overall.last.inspected_from
