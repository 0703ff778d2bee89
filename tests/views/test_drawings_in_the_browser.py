"""A drawing in a browser: the same picture as matplotlib's own raster renderer makes of the same marks.

The SVG is made by a part of matplotlib that is not promised to stay as it is: where a newer one draws
otherwise, this fails.
"""

import base64
import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from matplotlib.image import imread
from playwright.sync_api import Browser, Page, ViewportSize

from scrutiny.views.canvas import as_svg
from scrutiny.views.drawing import (
    ACCENT,
    INK,
    MUTED,
    PALE,
    WHITE,
    Axis,
    Boxes,
    Dots,
    Drawing,
    Frame,
    Label,
    Lean,
    Shape,
    Stroke,
)
from scrutiny.views.matplotlib_figure import as_figure

FINE = 2  # dots of a picture to a point
BLOCK = 16  # dots each way that are looked at together, so that the edges of letters need not be alike
UNLIKE = 0.1  # of how dark a block is, from 0 to 1
POINTS = 72
Picture = npt.NDArray[np.float64]
EVERY_MARK = Drawing(
    400,
    240,
    Frame(50, 30, 350, 230),
    Axis(0, 10, ((0, "2016"), (5, "Jan\n2021"), (10, "2026"))),
    Axis(-20, 80, ((0, "0%"), (40, "40%"), (80, "80%"))),
    (
        Boxes(((1, -10, 3, 10), (7, -10, 9, 10)), PALE, MUTED, 0.8),
        Stroke(((0, 50), (10, 50)), MUTED, 3, (4, 2)),
        Stroke(((0, 60), (3, 75), (4, None), (5, 60), (8, 75)), ACCENT, 2.6),
        Dots(((0, 60), (3, 75), (4, None), (5, 60), (8, 75)), ACCENT, 6),
        Dots(((1, 30), (2, 30)), ACCENT, 8, is_hollow=True),
        Dots(((4, 30),), INK, 9, Shape.UP),
        Dots(((6, 30),), INK, 9, Shape.DOWN),
        Dots(((8, 30),), INK, 9, Shape.UP, is_hollow=True),
        Label("Outstanding", (2, 0), size=8, colour=INK),
        Label("Requires\nimprovement", (8, 0), size=8),
        Label("Leeds", (10, 70), Lean.LEFT, (4, 0), colour=ACCENT, is_bold=True),
        Label("1, 2", (4, 30), moved=(0, 12), is_bold=True),
        Label("£1,905", (5, -10), Lean.RIGHT),
    ),
)


def as_grey(png: bytes) -> Picture:
    """Give a picture as how dark it is, from 0 to 1, in blocks of dots."""
    dots = imread(io.BytesIO(png), format="png")[:, :, :3].mean(axis=2)
    tall, wide = (size // BLOCK * BLOCK for size in dots.shape)
    blocks = dots[:tall, :wide].reshape(tall // BLOCK, BLOCK, wide // BLOCK, BLOCK)
    return np.asarray(1 - blocks.mean(axis=(1, 3)))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty page as large as the drawing."""
    size = ViewportSize(width=int(EVERY_MARK.width), height=int(EVERY_MARK.height))
    opened = browser.new_page(viewport=size, device_scale_factor=FINE)
    yield opened
    opened.close()


def show(page: Page, drawing: Drawing) -> Picture:
    """Give a drawing as a browser shows it where a page has it."""
    link = f"data:image/svg+xml;base64,{base64.b64encode(as_svg(drawing)).decode()}"
    page.set_content(f"<body style='margin: 0'><img style='width: 100%; display: block' src='{link}'>")
    page.wait_for_function("document.querySelector('img').complete")
    return as_grey(page.screenshot())


@cache
def print_figure() -> Picture:
    into = io.BytesIO()
    as_figure(EVERY_MARK).savefig(into, format="png", dpi=POINTS * FINE, facecolor=WHITE)
    return as_grey(into.getvalue())


def test_the_picture_on_a_page_is_the_picture_of_the_figure(page: Page) -> None:
    shown, printed = show(page, EVERY_MARK), print_figure()
    assert shown.shape == printed.shape
    assert printed.mean() > 0.02, "nothing is drawn"
    assert np.abs(shown - printed).max() < UNLIKE


def test_a_mark_that_were_not_drawn_would_be_missed(page: Page) -> None:
    marks = EVERY_MARK.marks
    without = [replace(EVERY_MARK, marks=(*marks[:at], *marks[at + 1 :])) for at in range(len(marks))]
    apart = [np.abs(show(page, drawing) - print_figure()).max() for drawing in without]
    assert [mark for mark, most in zip(marks, apart, strict=True) if most < UNLIKE] == []
