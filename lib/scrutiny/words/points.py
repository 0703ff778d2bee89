"""How the points of a report are said, in our own words: how many, where, and what they are about."""

from collections.abc import Iterable, Iterator, Sequence

from scrutiny.evidence.point_topics import find_point_topic
from scrutiny.evidence.points import Point
from scrutiny.vocabulary import Area
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import join_words, say_count

_PLACES = (Area.HELP_AND_PROTECTION, Area.IN_CARE, Area.CARE_LEAVERS, Area.LEADERS, None)
WHOLE_SERVICE = "The whole service"
_ELSE = "something else"


def say_pages(points: Iterable[Point]) -> str:
    """Say on which pages points stand, such as pages 2 and 3; nothing where no page is known."""
    pages = sorted({point.page for point in points if point.page is not None})
    if not pages:
        return ""
    return f"page{'s' if len(pages) > 1 else ''} {join_words([str(page) for page in pages])}"


def say_listed(points: Sequence[Point]) -> str:
    """Say how many points inspectors listed, and where; that no list was found is no praise."""
    if not points:
        return "We found no list of what must improve in this report: look through the report itself."
    pages = say_pages(points)
    return (
        f"Inspectors listed {say_count(len(points), 'point')} to improve{f', on {pages}' if pages else ''}."
    )


def say_asked_for(topic: str, points: Sequence[Point]) -> str:
    """Say what inspectors asked for on one topic, in how many points, and on which page."""
    number = f"{len(points)} points" if len(points) > 1 else ""
    where = ", ".join(part for part in (number, say_pages(points)) if part)
    return f"Inspectors asked for better {find_point_topic(topic).words}{f' ({where})' if where else ''}."


def say_of_no_topic(points: Sequence[Point]) -> str:
    """Say how many points are about something that we have no topic for, and where they can be read."""
    pages = say_pages(points)
    where = f" ({pages})" if pages else ""
    are = "is" if len(points) == 1 else "are"
    it = "it" if len(points) == 1 else "them"
    return f"{say_count(len(points), 'point')} more{where} {are} about {_ELSE}: read {it} in the report."


def list_by_area(points: Sequence[Point]) -> tuple[str, ...]:
    """List for each judgement area how many points it has, and what they are about."""
    placed = ((area, [point for point in points if point.area is area]) for area in _PLACES)
    return tuple(
        f"{AREA_NAMES[area] if area else WHOLE_SERVICE}, {say_count(len(found), 'point')}: {say_about(found)}"
        for area, found in placed
        if found
    )


def say_about(points: Sequence[Point]) -> str:
    """Say what points are about, each topic once, in the order of the report."""
    topics = dict.fromkeys(topic for point in points for topic in point.topics)
    return "; ".join((*(find_point_topic(topic).words for topic in topics), *_say_others(points)))


def _say_others(points: Sequence[Point]) -> Iterator[str]:
    others = sum(not point.topics for point in points)
    if others:
        yield _ELSE if others == len(points) else f"{others} about {_ELSE}"
