"""What inspectors said must improve, as it is known without the report: how many points, and on what."""

from scrutiny.briefing import Briefing
from scrutiny.evidence.points import POINTS, Point
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Points, Prose, Stack, View
from scrutiny.words.points import list_by_area, say_about, say_listed, say_pages

_NO_INSPECTION = "No inspection had been published by the date of this page, so no point to improve is known."
_NOT_HELD = (
    "This workbook does not hold what this report says must improve. Load the report in the reactive review "
    "to see it."
)
_IN_THE_REVIEW = "Load the report in the reactive review to see {them} word for word."
_NONE_LOADED = "No points of a report are at hand, so none can be set beside our agendas."
_BESIDE_AGENDAS = "Load the report to set each beside our agendas."
HOW_TO_LOAD = (
    "Load the report to see {them} word for word. Whoever leads a session can do so; or whoever keeps this "
    "workbook can put the PDF in parameters/reports and name it in the council’s parameters."
)


def say_points_to_improve(briefing: Briefing) -> View:
    """Say how many points the newest report lists, on which page and about what, and where to read them."""
    latest = briefing.latest_inspection
    if latest is None:
        return Prose((_NO_INSPECTION,))
    if latest.points is None:
        return Prose((_NOT_HELD,))
    return show_kept_points(briefing, latest.points, _IN_THE_REVIEW)


def show_kept_points(briefing: Briefing, points: tuple[Point, ...], how_to_read: str) -> View:
    """Show points as they are kept, by judgement area and topic, and say how to read them word for word."""
    if not points:
        return Prose((say_listed(points),))
    they_are, them = ("it is", "it") if len(points) == 1 else ("they are", "them")
    opening = f"{say_listed(points)} By rules of our own, which can be wrong, {they_are} about:"
    how = f"{how_to_read.format(them=them)} {say_sources(briefing, (POINTS,))}"
    return Stack((Prose((opening,)), Points(list_by_area(points)), Prose((how,))))


def say_points_to_look_up(briefing: Briefing) -> Prose:
    """Say that no report is loaded, so that no point can be set beside agendas, and how many there are."""
    points = briefing.latest_inspection.points if briefing.latest_inspection else None
    return Prose((f"{say_listed(points)} {_BESIDE_AGENDAS}" if points else _NONE_LOADED,))


def say_kept_points(points: tuple[Point, ...], placed: tuple[Point, ...]) -> str:
    """Say how many of a report's points may belong somewhere, and what these are about."""
    pages = say_pages(placed)
    of_all = f"Of {len(points)} points that inspectors listed, {len(placed)} may belong here"
    listed = "The one point that inspectors listed may belong here" if len(points) == 1 else of_all
    return f"{listed}: {say_about(placed)}{f' ({pages})' if pages else ''}."
