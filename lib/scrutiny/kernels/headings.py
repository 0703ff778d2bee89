"""Headings: what the frame of a page says of whose it is."""

from datetime import date

from scrutiny.register.councils import Council
from scrutiny.register.workbooks import Workbook
from scrutiny.words.dates import say_day


def describe_page(council: Council, workbook: Workbook, as_at: date) -> dict[str, str]:
    """Say what a page's frame shows: whose page it is, of which workbook, and which day it is for."""
    return {"council_name": council.name, "workbook_title": workbook.title, "made": say_day(as_at)}
