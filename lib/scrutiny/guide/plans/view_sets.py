"""The sets of views that a step can show: what each is called."""

from collections.abc import Iterable
from dataclasses import dataclass

from scrutiny.guide.plans.values import ViewSet
from scrutiny.words.sentences import begin_lower, join_words


@dataclass(frozen=True)
class NamedViews:
    """One set of views: its title, and when there is it.

    What ``needs_inspection`` is shown only of a council of which an inspection has been published.
    """

    title: str
    needs_inspection: bool


VIEW_SETS = {
    ViewSet.WHERE_WE_STAND: NamedViews("Where we stand", needs_inspection=False),
    ViewSet.LATEST_JUDGEMENTS: NamedViews("The grades", needs_inspection=True),
    ViewSet.IMPROVEMENTS: NamedViews("What inspectors say must improve", needs_inspection=True),
}


def name_view_sets(sets: Iterable[ViewSet]) -> str:
    """Name what a step shows, as its title: at least one set."""
    first, *others = [VIEW_SETS[name].title for name in sets]
    return join_words([first, *map(begin_lower, others)])
