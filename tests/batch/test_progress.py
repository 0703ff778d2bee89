"""Progress is shown as the place allows."""

import io

from rich.console import Console

from scrutiny.batch.pages import Page
from scrutiny.batch.progress import show_progress
from scrutiny.batch.runs import Progress

LEEDS = (Page("leeds", "01_who_we_are"),)


def test_without_a_terminal_there_is_a_plain_line_every_few_pages() -> None:
    written = io.StringIO()
    with show_progress(Console(file=written)) as tell:
        for made in range(21):
            tell(Progress(asked=22, made=made, failed=1, under_way=LEEDS))
        tell(Progress(asked=22, made=21, failed=1, under_way=()))
    assert written.getvalue().splitlines() == [
        "10 of 22 pages, 1 failed, Leeds",
        "20 of 22 pages, 1 failed, Leeds",
        "22 of 22 pages, 1 failed",
    ]


def test_in_a_terminal_the_bar_says_pages_failures_and_the_council_being_made() -> None:
    written = io.StringIO()
    with show_progress(Console(file=written, force_terminal=True, width=120)) as tell:
        tell(Progress(asked=22, made=4, failed=1, under_way=LEEDS))
    shown = written.getvalue()
    assert "5/22" in shown
    assert "1 failed" in shown
    assert "Leeds" in shown


def test_a_run_that_is_stopping_says_after_which_council() -> None:
    written = io.StringIO()
    with show_progress(Console(file=written)) as tell:
        tell(Progress(asked=22, made=10, failed=0, under_way=LEEDS, stopping=True))
    assert written.getvalue() == "10 of 22 pages, stopping after Leeds\n"
