"""What a build of the evidence has made, said before any of it is written."""

from rich.console import Console
from rich.table import Table

from scrutiny.evidence.keeping import Build, find_differences
from scrutiny.evidence.sources.corrections import read_corrections

_HEADINGS = ("Source", "Edition", "Against", "Rows", "New", "Gone", "Changed", "What becomes of it")


def print_build(build: Build, console: Console) -> None:
    """Print each edition against the last, with examples of what changed and what was left out."""
    table = Table(*_HEADINGS, box=None)
    for edition, change in zip(build.ready, build.changes, strict=True):
        differs = bool(find_differences(edition, build.into))
        becomes = "is new" if change.is_new else "would differ" if differs else "stays as it is"
        counts = (change.rows, change.added, change.removed, change.changed)
        numbers = [f"{count:,}" for count in counts]
        table.add_row(change.source, change.edition, change.against or "none", *numbers, becomes)
    console.print(table)
    if not build.with_reports:
        console.print(
            "No reports were at hand: what is kept of them stays as it is, and a new edition of inspections "
            "is as others compiled it.",
            markup=False,
        )
    for example in (example for change in build.changes for example in change.examples):
        console.print(f"Changed: {example}.", markup=False)
    for left_out in read_corrections().left_out:
        console.print(f"Left out: {left_out.indicator}, because {left_out.because}.", markup=False)
