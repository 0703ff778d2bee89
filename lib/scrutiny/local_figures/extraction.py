"""The program that opens a file of local figures: its bytes in, its cells out, as JSON.

It runs in a confined process and knows nothing of what the cells mean. It imports the standard library alone,
so that it starts at once.
"""

from typing import Any

from scrutiny.files.confinement.program import answer
from scrutiny.files.packages import DAMAGED
from scrutiny.local_figures.delimited import read_delimited
from scrutiny.local_figures.refusals import Refused, Why
from scrutiny.local_figures.workbooks import read_workbook

ZIP = b"PK\x03\x04"


def read_file(content: bytes) -> dict[str, Any]:
    """Give the sheets of a workbook, or the one sheet that a CSV file is; or why they cannot be had."""
    try:
        return read_workbook(content) if content.startswith(ZIP) else read_delimited(content)
    except Refused as refused:
        return {"refused": refused.why, "where": refused.where}
    except MemoryError:
        return {"refused": Why.TOO_MUCH, "where": ""}
    except DAMAGED:
        return {"refused": Why.DAMAGED, "where": ""}


if __name__ == "__main__":
    answer(read_file)
