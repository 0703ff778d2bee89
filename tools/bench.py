"""Print how long the parts of a page take, each beside loading every council's figures: `make bench`."""

import statistics
from collections.abc import Callable
from datetime import UTC, datetime
from time import perf_counter

from rich.console import Console
from rich.table import Table

from scrutiny import views
from scrutiny.briefing import prepare_briefing
from scrutiny.councils import admit_council
from scrutiny.evidence import figures, indicators, inspections, neighbours
from scrutiny.evidence.council_evidence import read_evidence
from scrutiny.parameters import read_parameters
from scrutiny.paths import ROOT
from scrutiny.reports.reading import read_report

COUNCIL = "portsmouth"
ROUNDS = 15
REPORTS = ROOT.parent / "shared" / "reports"
KEPT = (
    figures.list_figure_sources,
    figures.open_figures,
    indicators.list_indicators,
    inspections.list_inspections,
    inspections.list_visits,
    neighbours.group_neighbours,
)


def time_in_milliseconds(act: Callable[[], object]) -> float:
    """Time an act several times, with nothing kept from the time before, and give the middle one."""
    taken = []
    for _ in range(ROUNDS):
        for kept in KEPT:
            kept.cache_clear()
        start = perf_counter()
        act()
        taken.append((perf_counter() - start) * 1000)
    return statistics.median(taken)


def find_report_acts() -> dict[str, Callable[[], object]]:
    """Give the reading of the shortest and the longest report at hand, where there are any."""
    by_size = sorted(REPORTS.glob("*.pdf"), key=lambda path: path.stat().st_size)
    if not by_size:
        return {}
    return {
        "the smallest report": lambda: read_report(by_size[0]),
        "the largest report": lambda: read_report(by_size[-1]),
    }


def say_memory() -> None:
    """Print the most memory that a process reading a report has had, where the system counts it."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    Console().print(f"Most memory of a process reading a report: {kilobytes / 1024:.0f} MB")


def main() -> None:
    """Time each part and print it with its ratio to the first."""
    council = admit_council(COUNCIL)
    given = read_parameters(council).for_notebook(datetime.now(UTC).date())
    briefing = prepare_briefing(**given)
    acts: dict[str, Callable[[], object]] = {
        "every council's figures": figures.read_figures,
        "one council's evidence": lambda: read_evidence(council),
        "one council's briefing": lambda: prepare_briefing(**given),
        "a table of first figures": lambda: views.tabulate_headlines(briefing, "in_care")._repr_html_(),
        "the charts of one area": lambda: views.draw_trends(briefing, "in_care")._repr_html_(),
    }
    acts |= find_report_acts()
    times = {name: time_in_milliseconds(act) for name, act in acts.items()}
    whole = times["every council's figures"]
    table = Table("What", "Middle of 15, ms", "Ratio to the first", box=None)
    for name, taken in times.items():
        table.add_row(name, f"{taken:.1f}", f"{taken / whole:.2f}")
    Console().print(table)
    say_memory()


if __name__ == "__main__":
    main()
