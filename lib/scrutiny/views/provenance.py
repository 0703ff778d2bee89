"""Where every figure comes from, and what is missing and why."""

from collections.abc import Iterable
from string import ascii_uppercase

from scrutiny.briefing import Briefing
from scrutiny.evidence.figures import Gap
from scrutiny.views.fetched import FetchedFold
from scrutiny.views.values import Cell, Prose, Stack, Table, View
from scrutiny.vocabulary import GapReason
from scrutiny.words.dates import say_published
from scrutiny.words.figures import say_covered, say_gap
from scrutiny.words.names import LICENCE
from scrutiny.words.sentences import begin_sentence, join_words

_UNOFFICIAL = "Not official statistics."


def key_of_source(briefing: Briefing, source: str) -> str:
    """Give the letter under which a source stands in the table of sources."""
    return ascii_uppercase[[papers.source for papers in briefing.papers].index(source)]


def say_sources(briefing: Briefing, sources: Iterable[str]) -> str:
    """Say which of the page's sources some figures are from."""
    keys = sorted({key_of_source(briefing, source) for source in sources})
    return f"{'Source' if len(keys) == 1 else 'Sources'} {join_words(keys)}."


def tabulate_sources(briefing: Briefing) -> Table:
    """Tabulate every source in full: publisher, edition, publication, licence and address."""
    return Table(
        caption="Sources of this page",
        columns=("Source", "Publisher", "Covers", "Published", "Licence"),
        rows=tuple(
            (
                Cell(f"{key}. {papers.title}", papers.note),
                Cell(papers.publisher),
                Cell(papers.covers, f"Edition {papers.edition}."),
                Cell(say_published(papers.published), "" if papers.official else _UNOFFICIAL),
                Cell(papers.licence, papers.address),
            )
            for key, papers in zip(ascii_uppercase, briefing.papers, strict=False)
        ),
        notes=(LICENCE,),
    )


def name_sources(briefing: Briefing) -> FetchedFold:
    """Name every source by its letter, with its publisher and day; the first workbook describes them."""
    last = ascii_uppercase[len(briefing.papers) - 1]
    named = _tabulate_names(briefing)
    return FetchedFold(f"Sources A to {last}, each with its publisher and day", named)


def _tabulate_names(briefing: Briefing) -> Table:
    return Table(
        caption="Sources of this page",
        columns=("Source", "Publisher", "Published"),
        rows=tuple(
            (
                Cell(f"{key}. {papers.title}", f"Edition {papers.edition}."),
                Cell(papers.publisher),
                Cell(say_published(papers.published), "" if papers.official else _UNOFFICIAL),
            )
            for key, papers in zip(ascii_uppercase, briefing.papers, strict=False)
        ),
        notes=("‘Our council’ says what each covers, with its licence and address.",),
    )


def say_gaps(briefing: Briefing) -> Stack:
    """Say how many indicators have no newest figure, and which, under the reason why."""
    opening, *tables = _say_gaps(briefing)
    return Stack((opening, *tables))


def fold_gaps(briefing: Briefing) -> Stack:
    """Say how many indicators have no newest figure; which, and why, is one step away."""
    opening, *tables = _say_gaps(briefing)
    return Stack((opening, *(FetchedFold("Which figures are missing, and why", table) for table in tables)))


def _say_gaps(briefing: Briefing) -> tuple[View, ...]:
    gaps = [comparison.council for comparison in briefing.comparisons if isinstance(comparison.council, Gap)]
    name, every = briefing.council.in_text, len(briefing.comparisons)
    if not gaps:
        return (Prose((f"All {every} indicators have a newest figure for {name}.",)),)
    verb = "has" if len(gaps) == 1 else "have"
    opening = Prose(
        (
            (
                f"Of {every} indicators, {len(gaps)} {verb} no newest figure for {name}. "
                "A gap is not a nought, and is never counted as one."
            ),
        )
    )
    return opening, _tabulate_gaps(gaps, name)


def _tabulate_gaps(gaps: list[Gap], name: str) -> Table:
    ordered = sorted(gaps, key=lambda gap: list(GapReason).index(gap.reason))
    return Table(
        caption=f"Figures that are missing for {name}",
        columns=("Indicator", "Period", "Why it is missing"),
        rows=tuple(
            (
                Cell(gap.indicator.name),
                Cell(begin_sentence(say_covered(gap))),
                Cell(begin_sentence(say_gap(gap.reason))),
            )
            for gap in ordered
        ),
    )
