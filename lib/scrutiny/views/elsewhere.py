"""What inspectors asked for most elsewhere, counted beside a question, and never a forecast."""

from collections.abc import Iterator

from scrutiny.briefing import Briefing
from scrutiny.evidence.point_topics import find_point_topic
from scrutiny.evidence.points import POINTS
from scrutiny.findings.elsewhere import Elsewhere
from scrutiny.register.councils import list_councils
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Links, Prose, Stack, Table, Terms, View
from scrutiny.words.sentences import begin_sentence, join_names, say_few

_NONE = "No report that was published since {} is at hand, so nothing is counted."
_THEIR_REPORTS = "Their reports, on Ofsted’s website"
_HOW = "Topics are found by rules of our own, which can be wrong, and counted once a report."


def show_elsewhere(briefing: Briefing) -> View:
    """Show which topics the reports at hand name most, of all and of neighbours, or that there is none."""
    elsewhere = briefing.elsewhere
    if not elsewhere.reports:
        return Prose((_NONE.format(elsewhere.since),))
    said = " ".join((*_say_whose(briefing, elsewhere), _HOW, say_sources(briefing, (POINTS,))))
    return Stack((_tabulate(elsewhere), Prose((said,), is_small=True), *_link_neighbours(elsewhere)))


def _link_neighbours(elsewhere: Elsewhere) -> Iterator[View]:
    """Lead to Ofsted's pages of the neighbours that have a report here."""
    councils = [council for council in list_councils() if council.slug in elsewhere.neighbours]
    links = tuple((council.name, council.ofsted_page) for council in councils)
    if links:
        yield Terms(((_THEIR_REPORTS, Links(links)),))


def _tabulate(elsewhere: Elsewhere) -> View:
    columns = ["Inspectors asked for better", "In how many reports"]
    if elsewhere.counts_neighbours:
        columns.append("Of how many neighbours")
    caption = f"Named most in reports read since {elsewhere.since} (not all of England)"
    return Table(caption, tuple(columns), tuple(_list_rows(elsewhere)))


def _list_rows(elsewhere: Elsewhere) -> Iterator[tuple[Cell, ...]]:
    for named in elsewhere.named:
        ours = "In a report of ours too." if named.in_ours else ""
        words = begin_sentence(find_point_topic(named.topic).words)
        cells = [Cell(words, ours), Cell(f"{named.reports} of the {elsewhere.reports}")]
        if named.neighbours is not None:
            cells.append(Cell(f"{named.neighbours} of {len(elsewhere.neighbours)}"))
        yield tuple(cells)


def _say_whose(briefing: Briefing, elsewhere: Elsewhere) -> Iterator[str]:
    names = {council.slug: council.name for council in list_councils()}
    near = [names[slug] for slug in elsewhere.neighbours]
    of_all = len(briefing.evidence.neighbours)
    if elsewhere.counts_neighbours:
        yield f"{len(near)} of our {of_all} statistical neighbours have a report here: {join_names(near)}."
    elif near:
        yield f"Of our statistical neighbours, a report is here of {join_names(near)}: too few to count."
    else:
        yield "No report of a statistical neighbour of ours is here."
    if elsewhere.own:
        yield f"{begin_sentence(say_few(elsewhere.own))} of the {elsewhere.reports} is our own."
