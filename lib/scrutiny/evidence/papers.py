"""The papers of all that a council's evidence is from: what must be known of an edition."""

from functools import cache

from scrutiny.editions import Papers, find_edition
from scrutiny.evidence.figures import list_figure_sources, open_figures
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL
from scrutiny.evidence.neighbours import NEIGHBOURS
from scrutiny.evidence.points import POINTS


@cache
def list_papers(neighbour_model: str = "") -> tuple[Papers, ...]:
    """Give the papers of every source that a council's evidence is from."""
    figures = tuple(open_figures(source)[0].papers for source in list_figure_sources())
    others = tuple(find_edition(source).papers for source in (OFFICIAL, FROM_REPORTS, POINTS))
    return (*figures, *others, find_edition(NEIGHBOURS, neighbour_model or None).papers)
