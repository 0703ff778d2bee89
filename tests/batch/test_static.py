"""The page a batch makes is one file that shows what a reader is to see, and asks for nothing else."""

import re
from typing import Any

import pytest
from nbformat import v4

from scrutiny.batch.static import draw_page

HEADING = {"council_name": "Portsmouth <&>", "workbook_title": "Our council", "made": "1 April 2026"}


def show(**kinds: str) -> Any:  # noqa: ANN401 - nbformat's functions give no type
    return v4.new_output("display_data", {kind.replace("_", "/"): said for kind, said in kinds.items()})


@pytest.fixture
def page() -> str:
    """A page with each kind of output."""
    outputs = [
        show(text_html="<h2>A view</h2>", text_plain="View()"),
        show(text_plain="1 < 2"),
        v4.new_output("stream", name="stderr", text="a warning"),
        v4.new_output("stream", name="stdout", text="printed <b>"),
        v4.new_output("error", ename="KeyError", evalue="'x'", traceback=["line 1 of secrets"]),
    ]
    words = v4.new_markdown_cell("# Our council\n\nA *question*.")
    notebook = v4.new_notebook(cells=[words, v4.new_code_cell("secret_code()", outputs=outputs)])
    return draw_page(notebook, HEADING)


def test_a_page_is_named_for_its_workbook_and_council(page: str) -> None:
    assert "<title>Our council – Portsmouth &lt;&amp;&gt; – Scrutiny Workbook</title>" in page
    assert '<html lang="en-GB">' in page
    assert "This page is for 1 April 2026." in page


def test_views_are_shown_as_they_are_and_text_as_text(page: str) -> None:
    assert "<h2>A view</h2>" in page
    assert "<pre>View()" not in page
    assert "<pre>1 &lt; 2</pre>" in page
    assert "printed &lt;b&gt;" in page


def test_code_warnings_and_tracebacks_are_never_shown(page: str) -> None:
    for hidden in ("secret_code", "a warning", "KeyError", "line 1 of secrets"):
        assert hidden not in page
    assert "This part of the page could not be made. The rest of the page stands." in page


def test_a_page_is_one_file_that_asks_for_nothing_else(page: str) -> None:
    assert re.findall(r'(?:src|href)="(?!#|data:)[^"]*"', page) == []
    assert re.findall(r"@import|url\(", page) == []
    assert "<script src" not in page
    assert not re.search(r"fetch\(|import\b|XMLHttp|WebSocket", page)


def test_a_page_alone_has_no_menu(page: str) -> None:
    assert "<nav" not in page
