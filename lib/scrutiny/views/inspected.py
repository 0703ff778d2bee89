"""Everything that inspectors have said of a council, behind a heading that opens it."""

from scrutiny.briefing import Briefing
from scrutiny.views.base_rates import (
    say_what_happened_next,
    tabulate_inspection_window,
    tabulate_what_happened_next,
)
from scrutiny.views.closing import make_chapter
from scrutiny.views.folds import FoldKind
from scrutiny.views.judgements import draw_judgements, tabulate_inspections, tabulate_visits
from scrutiny.views.points import say_points_to_improve
from scrutiny.views.values import Fold, Section, Stack
from scrutiny.words.sentences import say_count


def show_inspections(briefing: Briefing) -> Section:
    """Show every inspection and visit, what must improve, and what happened next to others so judged."""
    if not briefing.inspections and not briefing.visits:
        return make_chapter("What inspectors have said", say_points_to_improve(briefing))
    seen = (
        say_points_to_improve(briefing),
        draw_judgements(briefing),
        tabulate_inspections(briefing),
        tabulate_visits(briefing),
    )
    next_to_others = (
        say_what_happened_next(briefing),
        tabulate_what_happened_next(briefing),
        tabulate_inspection_window(briefing),
    )
    heading = "What happened next to others with the same grades"
    inside = Stack((*seen, Section(heading, next_to_others)))
    held = say_count(len(briefing.inspections), "inspection")
    visits = say_count(len(briefing.visits), "visit")
    return make_chapter(
        "What inspectors have said", Fold(f"See {held} and {visits}", inside, kind=FoldKind.THEME)
    )
