"""What a council's book of evidence holds: figures now and over time, inspections, and what they mean."""

from collections.abc import Iterator
from datetime import date

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.council_evidence import ENGLAND
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import Inspection
from scrutiny.evidence.periods import say_period
from scrutiny.publication.england.national_paper import NO_VERDICT, say_value
from scrutiny.publication.evidence.book import make_book
from scrutiny.publication.paper import AbsentCell, Paper, Paragraph, Table, Value
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.frameworks import find_framework_by_id
from scrutiny.vocabulary import Area, Mark
from scrutiny.words.dates import say_month, say_published
from scrutiny.words.figures import say_covered
from scrutiny.words.names import (
    AREA_NAMES,
    DIRECTIONS,
    HOW_READ,
    JUDGEMENT_NAMES,
    KIND_NAMES,
    LICENCE,
    say_grade,
)

_NONE = AbsentCell("[z]", "does not apply")
_NO_MEDIAN = AbsentCell("[x]", "no figure: no neighbour has one")
_NOT_COMPARED = AbsentCell("[z]", "does not apply: a count follows the size of a council")
_NOT_SAID = AbsentCell("[x]", "the department gives none")
_OF_FIGURES = (
    NO_VERDICT,
    "Figures are as published, to the decimals that the department shows.",
    "The neighbours are the ten councils that the department’s model names as most alike.",
    "The median of the neighbours is worked out here from their published figures.",
)
_FIGURES = ("England", "Region", "Neighbours’ median", "Neighbours with a figure")


def make_evidence(council: Council, day: date, neighbour_model: str = "") -> bytes:
    """Make the book of all that is published of a council by a day, as XLSX."""
    return make_book(write_evidence(prepare_briefing(council.slug, "", neighbour_model, day.isoformat())))


def write_evidence(briefing: Briefing) -> Paper:
    """Write all that is published of a council by a day: a table a sheet."""
    name = briefing.council.full_name
    about = Paragraph(
        f"What is published of {briefing.council.in_text} on children’s services: figures, inspections, and "
        "what each figure means. It holds no personal data, and nothing that anybody wrote in a review."
    )
    tables = (
        _tabulate_now(briefing),
        *(_tabulate_years(briefing, area) for area in Area),
        _tabulate_inspections(briefing),
        _tabulate_visits(briefing),
        _tabulate_neighbours(briefing),
        _tabulate_definitions(briefing),
        _tabulate_sources(briefing),
    )
    return Paper(f"Published evidence on {name}", name, briefing.as_at, (about, *tables), Mark.PUBLIC)


def _tabulate_now(briefing: Briefing) -> Table:
    columns = (
        "Indicator",
        "Part of the service",
        "Period",
        "Unit",
        briefing.council.name,
        *_FIGURES,
        "Why there is no figure",
    )
    rows = tuple(
        (
            comparison.indicator.name,
            AREA_NAMES[comparison.indicator.area],
            say_covered(comparison.council),
            comparison.indicator.unit,
            *_say_beside(briefing, comparison.council),
        )
        for comparison in briefing.comparisons
    )
    return Table("Newest figures", columns, rows, (4, 2, 2, 1.5, 1.2, 1.2, 1.2, 1.2, 1.2, 3), _OF_FIGURES)


def _tabulate_years(briefing: Briefing, area: Area) -> Table:
    columns = ("Indicator", "Period", "Unit", briefing.council.name, *_FIGURES, "Why there is no figure")
    rows = tuple(
        (
            comparison.indicator.name,
            say_period(value.period, value.indicator.year_type),
            comparison.indicator.unit,
            *_say_beside(briefing, value),
        )
        for comparison in briefing.comparisons_in(area)
        for value in briefing.evidence.series(comparison.indicator)
    )
    notes = (f"{AREA_NAMES[area]}: every period that is published of each figure.", *_OF_FIGURES)
    return Table(AREA_NAMES[area], columns, rows, (4, 2, 1.5, 1.2, 1.2, 1.2, 1.2, 1.2, 3), notes)


def _say_beside(briefing: Briefing, value: Figure | Gap) -> Iterator[Value]:
    """Say a figure of the council, those beside it, and why it is not there where it is not."""
    indicator, evidence = value.indicator, briefing.evidence
    own, why = say_value(indicator, value)
    yield own
    if indicator.is_count:
        yield from (_NOT_COMPARED,) * len(_FIGURES)
    else:
        for area in (ENGLAND, briefing.council.region_slug):
            yield say_value(indicator, evidence.at(indicator, value.period, area))[0]
        neighbours = briefing.neighbourhoods.at(indicator, value.period)
        yield _NO_MEDIAN if neighbours.median is None else indicator.as_shown(neighbours.median)
        yield neighbours.present
    yield why


def _tabulate_inspections(briefing: Briefing) -> Table:
    columns = (
        "Inspection began",
        "Report published",
        "Framework",
        *JUDGEMENT_NAMES.values(),
        "How grades are known",
    )
    rows = tuple(tuple(_say_inspection(inspection)) for inspection in reversed(briefing.inspections))
    note = "Frameworks differ: a grade under one is not the same measure as a grade under another."
    return Table("Inspections", columns, rows, (), (note,))


def _say_inspection(inspection: Inspection) -> Iterator[Value]:
    yield inspection.inspected_from
    yield inspection.published
    yield find_framework_by_id(inspection.framework).name
    for judgement in JUDGEMENT_NAMES:
        grade = inspection.grade(judgement)
        yield say_grade(grade) if grade else _NONE
    yield HOW_READ[inspection.read_by]


def _tabulate_visits(briefing: Briefing) -> Table:
    rows = tuple(
        (visit.visited, visit.published, KIND_NAMES[visit.kind], visit.theme or "No theme given")
        for visit in reversed(briefing.visits)
    )
    columns = ("Visit began", "Letter published", "Kind", "Subject")
    return Table(
        "Visits without grades", columns, rows, (1.5, 1.5, 2, 4), ("A visit gives findings, and no grade.",)
    )


def _tabulate_neighbours(briefing: Briefing) -> Table:
    names = {council.slug: council.name for council in list_councils()}
    rows = tuple(
        (
            names.get(held.neighbour, held.neighbour.replace("-", " ").title()),
            held.closeness.value.capitalize(),
        )
        for held in briefing.evidence.neighbours
    )
    note = f"The department’s model of {briefing.evidence.neighbour_model}."
    return Table("Statistical neighbours", ("Neighbour", "How alike"), rows, (2, 2), (note,))


def _tabulate_definitions(briefing: Briefing) -> Table:
    rows = tuple(_define(comparison.indicator) for comparison in briefing.comparisons)
    columns = (
        "Indicator",
        "Part of the service",
        "What it counts",
        "How it is worked out",
        "Which way is good",
        "Next update",
    )
    note = "What is counted and how is said in the department’s words."
    return Table("What each figure means", columns, rows, (2.5, 1.5, 5, 4, 1.5, 1.5), (note,))


def _define(indicator: Indicator) -> tuple[Value, ...]:
    due = indicator.next_update
    return (
        indicator.name,
        AREA_NAMES[indicator.area],
        indicator.description or _NOT_SAID,
        indicator.method or _NOT_SAID,
        DIRECTIONS[indicator.direction],
        say_month(due) if due else indicator.next_update_note or _NOT_SAID,
    )


def _tabulate_sources(briefing: Briefing) -> Table:
    rows = tuple(
        (
            papers.title,
            papers.publisher,
            papers.covers,
            papers.edition,
            say_published(papers.published),
            papers.licence,
            papers.address,
        )
        for papers in briefing.papers
    )
    columns = ("Publication", "Publisher", "Covers", "Edition", "Published", "Licence", "Address")
    return Table("Sources", columns, rows, (3, 2, 3, 1, 1.5, 2, 4), (LICENCE,))
