"""The council's own figures loaded in a review, which its pages show in the place of the parameters' file."""

from dataclasses import replace

from scrutiny.briefing import Briefing
from scrutiny.local_figures.given import LocalFigures
from scrutiny.local_figures.kept_form import read_kept_file
from scrutiny.record.folding import ReviewState, find_answer

LOCAL_FIGURES = "local_figures"
_UNREADABLE = (
    "The figures that were loaded in this review cannot be read from its record.\n"
    "Whoever leads a session can load the file again."
)


def take_figures(briefing: Briefing, state: ReviewState) -> Briefing:
    """Take the figures loaded in a review in the place of the file that the parameters name, all of them."""
    loaded = read_loaded_figures(state)
    return replace(briefing, local=loaded) if loaded else briefing


def read_loaded_figures(state: ReviewState) -> LocalFigures | None:
    """Read the figures loaded last in a review, or why they cannot be read; none where none were loaded."""
    entry = find_answer(state, LOCAL_FIGURES).current
    if entry is None:
        return None
    file = read_kept_file(entry.body)
    return (
        LocalFigures(file.series, understood=file.understood) if file else LocalFigures(refusal=_UNREADABLE)
    )
