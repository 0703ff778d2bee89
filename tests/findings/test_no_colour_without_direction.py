"""No colour without direction: of a measure with no good way, nothing is judged, in words or in colour."""

import base64
import colorsys
import re
from collections.abc import Iterator

import pytest
from tests.findings.reading import VERDICT, Ledger

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.indicators import list_indicators
from scrutiny.files import paths
from scrutiny.views.indicators import tabulate_headlines, tabulate_the_rest
from scrutiny.views.on_a_page import draw_on_a_page
from scrutiny.views.trends import draw_trend
from scrutiny.vocabulary import Area, Direction

# Large and small, with gaps and without: what is drawn for these is drawn for all.
DRAWN = ("birmingham", "isles-of-scilly", "city-of-london", "cumberland")
_COLOUR = re.compile(r"(?:color|fill|stroke|background|border[a-z-]*)\s*[:=]\s*\"?\s*([^;\"'}]+)")
_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_NAMED = re.compile(
    r"\b(red|green|lime|olive|teal|crimson|maroon|orange|amber|gold|yellow|pink|tomato)\b", re.IGNORECASE
)
JUDGED_OF_EACH = 6
_LEAST_COLOUR = 0.12  # of saturation: below it, a colour is a grey
_BLUES = (0.5, 0.72)  # of the circle of hues
_UNDIRECTED = [indicator for indicator in list_indicators() if indicator.direction is Direction.NONE]


def is_blue_or_grey(colour: str) -> bool:
    digits = "".join(digit * 2 for digit in colour) if len(colour) == 3 else colour
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, _light, strength = colorsys.rgb_to_hls(red, green, blue)
    is_grey = max(red, green, blue) - min(red, green, blue) < _LEAST_COLOUR or strength < _LEAST_COLOUR
    return is_grey or _BLUES[0] <= hue <= _BLUES[1]


def wrong_colours(text: str) -> Iterator[str]:
    """Name every colour in some SVG, HTML or CSS that is neither a blue nor a grey."""
    for value in _COLOUR.findall(text):
        yield from (name for name in _NAMED.findall(value))
        yield from (f"#{digits}" for digits in _HEX.findall(value) if not is_blue_or_grey(digits))
        yield from (call for call in re.findall(r"(?:rgba?|hsla?)\([^)]*\)", value))


@pytest.fixture(scope="module", params=DRAWN)
def briefing(request: pytest.FixtureRequest) -> Briefing:
    """The briefing on each council that is drawn."""
    return prepare_briefing(str(request.param), "The committee", "2025", "2026-11-23")


def test_more_than_half_of_the_indicators_have_no_direction() -> None:
    assert len(_UNDIRECTED) > len(list_indicators()) / 2


def test_nothing_said_of_a_measure_without_direction_judges_it(ledger: Ledger) -> None:
    found = ledger.verdicts[False]
    assert found == [], "\n".join([f"{len(found)} judge, the first of them:", *found[:8]])


def test_of_a_measure_with_a_direction_the_same_reading_does_find_judgements(ledger: Ledger) -> None:
    assert len(ledger.verdicts[True]) > JUDGED_OF_EACH * len(ledger.councils)


@pytest.mark.parametrize(
    "word", ["better", "Worse", "a good year", "improved", "the better quarter", "poorly"]
)
def test_a_judging_word_is_known(word: str) -> None:
    assert VERDICT.search(word)


def test_a_chart_of_a_measure_without_direction_is_drawn_in_blues_and_greys(briefing: Briefing) -> None:
    drawn = [
        comparison
        for comparison in briefing.comparisons
        if comparison.indicator in _UNDIRECTED
        and not comparison.indicator.is_count
        and comparison.run.points > 2
    ]
    assert drawn
    found = {
        comparison.indicator.id: set(wrong_colours(draw_trend(briefing, comparison).svg.decode()))
        for comparison in drawn
    }
    assert {measure: colours for measure, colours in found.items() if colours} == {}


@pytest.mark.parametrize("area", Area)
def test_the_council_on_a_page_is_drawn_in_blues_and_greys(briefing: Briefing, area: Area) -> None:
    html = draw_on_a_page(briefing, area.value).html
    drawings = [base64.b64decode(found).decode() for found in re.findall(r"svg\+xml;base64,([\w+/=]+)", html)]
    assert [colour for text in (html, *drawings) for colour in wrong_colours(text)] == []
    assert drawings or "No figure on" in html


@pytest.mark.parametrize("area", Area)
def test_a_cell_has_no_colour_of_its_own_and_no_class_but_its_kind(briefing: Briefing, area: Area) -> None:
    tables = (tabulate_headlines(briefing, area.value), tabulate_the_rest(briefing, area.value))
    html = "".join(table.html for table in tables)
    assert "style=" not in html
    assert set(re.findall(r'<t[dh][^>]* class="([^"]*)"', html)) <= {"figure", "gap"}


def test_the_styles_of_views_use_only_blues_and_greys() -> None:
    page, views = (
        (paths.TEMPLATES / name).read_text("utf-8") for name in ("page/page.css", "views/views.css")
    )
    named = dict(re.findall(r"(--[a-z-]+):\s*(#[0-9a-f]+);", page))
    used = set(re.findall(r"var\((--[a-z-]+)\)", views)) & set(named)
    assert "--grey" in used
    assert [name for name in used if list(wrong_colours(f"color: {named[name]}"))] == []
    assert list(wrong_colours(views)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('style="fill: #12436d; stroke: #d9d9d9"', []),
        ('style="fill: #00703c"', ["#00703c"]),
        ('fill="#d4351c"', ["#d4351c"]),
        ("color: red", ["red"]),
        ("background: rgb(0, 128, 0)", ["rgb(0, 128, 0)"]),
        ("color: #f00", ["#f00"]),
    ],
)
def test_a_green_or_a_red_is_seen(text: str, found: list[str]) -> None:
    assert list(wrong_colours(text)) == found
