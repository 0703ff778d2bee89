"""The same page as one file, as a batch makes it."""

import re
from typing import Any

import nbformat
import pytest
from nbconvert import HTMLExporter

from scrutiny import paths

ABOUT = {
    "title": "Our council – Portsmouth",
    "council_name": "Portsmouth <&>",
    "workbook_title": "Our council",
    "made": "1 April 2026",
}


def make_page(*outputs: dict[str, Any], **about: object) -> str:
    shown = {"cell_type": "code", "source": "secret_code()", "metadata": {}, "outputs": list(outputs)}
    words = {"cell_type": "markdown", "source": "# Our council\n\nA *question*.", "metadata": {}}
    notebook = {
        "cells": [words, shown | {"execution_count": 1}],
        "metadata": {"scrutiny": ABOUT | about},
        "nbformat": 4,
        "nbformat_minor": 4,
    }
    folders = [str(paths.TEMPLATES / folder) for folder in ("page", "views")]
    exporter = HTMLExporter(template_paths=folders, template_file="static.html.j2")  # type: ignore[no-untyped-call]
    page, _resources = exporter.from_notebook_node(nbformat.from_dict(notebook))
    return page


def data(**kinds: str) -> dict[str, Any]:
    given = {kind.replace("_", "/"): content for kind, content in kinds.items()}
    return {"output_type": "display_data", "data": given, "metadata": {}}


@pytest.fixture
def page() -> str:
    """A page with each kind of output."""
    return make_page(
        data(text_html="<h2>A view</h2>", text_plain="View()"),
        data(text_plain="1 < 2"),
        {"output_type": "stream", "name": "stderr", "text": "a warning"},
        {"output_type": "stream", "name": "stdout", "text": "printed <b>"},
        {"output_type": "error", "ename": "KeyError", "evalue": "'x'", "traceback": ["line 1 of secrets"]},
    )


def test_a_page_is_named_for_its_workbook_and_council(page: str) -> None:
    assert "<title>Our council – Portsmouth &lt;&amp;&gt; – Scrutiny Workbook</title>" in page
    assert '<html lang="en-GB">' in page
    assert "Page made: 1 April 2026." in page


def test_views_are_shown_as_they_are_and_text_as_text(page: str) -> None:
    assert "<h2>A view</h2>" in page
    assert "View()" not in page
    assert "<pre>1 &lt; 2</pre>" in page
    assert "printed &lt;b&gt;" in page


def test_code_warnings_and_tracebacks_are_never_shown(page: str) -> None:
    for hidden in ("secret_code", "a warning", "KeyError", "line 1 of secrets"):
        assert hidden not in page
    assert "This part of the page could not be made. The rest of the page stands." in page


def test_a_page_is_one_file_that_asks_for_nothing_else(page: str) -> None:
    assert re.findall(r'(?:src|href)="(?!#|data:)[^"]*"', page) == []
    assert re.findall(r"@import|url\(", page) == []
    assert "<script" not in page


def test_the_same_notebook_makes_the_same_page(page: str) -> None:
    again = make_page(data(text_html="<h2>A view</h2>"))
    assert again == make_page(data(text_html="<h2>A view</h2>"))
    assert page != again


def test_links_to_other_pages_are_shown_where_there_are_any(page: str) -> None:
    links = [
        {"title": "Our council", "href": "01_our_council.html", "current": True},
        {"title": "Reactive review", "href": "02_reactive_review.html", "current": False},
    ]
    linked = make_page(links=links)
    assert "<nav" not in page
    assert '<a aria-current="page" href="01_our_council.html">Our council</a>' in linked
    assert '<a href="02_reactive_review.html">Reactive review</a>' in linked
