"""A file of local figures to begin with."""

import csv
from pathlib import Path

from scrutiny.errors import OutputNotWritable
from scrutiny.local_figures.columns import COLUMNS

_EXAMPLES = (
    ("An invented measure: visits in time", "2026-04", "87.5", "%", "35", "40", "high is good", "", ""),
    (
        "An invented measure: visits in time",
        "2026-05",
        "",
        "%",
        "",
        "",
        "high is good",
        "",
        "Not counted in May",
    ),
)


def write_template(path: Path) -> None:
    """Write a CSV with the columns named and two rows of an invented measure, never over another file."""
    if path.suffix.lower() != ".csv":
        raise OutputNotWritable(f"{path.name} does not end in .csv.\nName the new file with that ending.")
    try:
        with path.open("x", encoding="utf-8-sig", newline="") as into:
            csv.writer(into).writerows((COLUMNS, *_EXAMPLES))
    except FileExistsError as there:
        raise OutputNotWritable(f"{path} is there already.\nChoose another name, or move it away.") from there
    except OSError as refused:
        said = f"{path} cannot be written: {refused.strerror}.\nChoose another folder for it."
        raise OutputNotWritable(said) from refused
