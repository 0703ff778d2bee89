"""What stands at the end of a page: what goes on, what was left out, and where its figures come from."""

from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import Guidance
from scrutiny.views.definitions import say_how_to_read, tabulate_definitions
from scrutiny.views.folds import FoldKind
from scrutiny.views.guidance import tabulate_handed_on, tabulate_left_out
from scrutiny.views.identity import say_who_we_are, tabulate_neighbours
from scrutiny.views.provenance import fold_gaps, name_sources, say_gaps, tabulate_sources
from scrutiny.views.values import Fold, Section, Stack, View


def make_chapter(heading: str, *views: View) -> Section:
    """Make a part of a page, with the anchor that a heading of its notebook would have."""
    return Section(heading, views, anchor=heading.replace(" ", "-"), level=2)


def show_what_goes_on(briefing: Briefing, guidance: Guidance) -> View:
    """Show which answers go on from here, and which questions were left out, and why."""
    goes_on = make_chapter("What goes on from here", tabulate_handed_on(guidance))
    return Stack((goes_on, make_chapter("What was left out, and why", tabulate_left_out(briefing, guidance))))


def show_definitions_and_sources(briefing: Briefing) -> Section:
    """Show whom the figures are of, how to read them, what each means, what is missing, and their sources."""
    kept = (
        (f"About {briefing.council.in_text}", say_who_we_are(briefing)),
        ("How to read the figures", say_how_to_read(briefing)),
        ("The statistical neighbours", tabulate_neighbours(briefing)),
        ("What each figure means", tabulate_definitions(briefing)),
        ("What is missing, and why", say_gaps(briefing)),
        ("Where the figures come from", tabulate_sources(briefing)),
    )
    folds = (Fold(summary, view, kind=FoldKind.THEME) for summary, view in kept)
    return make_chapter("Definitions and sources", *folds)


def show_where_from(briefing: Briefing) -> View:
    """Show what is missing, and why, and where the figures come from."""
    missing = make_chapter("What is missing, and why", fold_gaps(briefing))
    return Stack((missing, make_chapter("Where the figures come from", name_sources(briefing))))
