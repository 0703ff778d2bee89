"""Print how long the parts of a page take, each beside loading every council's figures: `make bench`."""

import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import uuid4

from rich.console import Console
from rich.table import Table

from scrutiny import views
from scrutiny.briefing import Briefing, gather_published, prepare_briefing
from scrutiny.evidence import figures, indicators, inspections, neighbours
from scrutiny.evidence.council_evidence import read_evidence
from scrutiny.evidence.published import read_published
from scrutiny.files.paths import ROOT
from scrutiny.guide.columns import Becomes
from scrutiny.guide.guidance import prepare_guidance
from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.parameters import read_parameters
from scrutiny.publication.catalogue import MEMBER_BRIEF, find_kinds
from scrutiny.publication.making import make_paper, part_paper
from scrutiny.publication.member_brief import write_brief
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.record.appending import add_entry, open_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing, make_entry
from scrutiny.record.records import Record
from scrutiny.register.finding import admit_council
from scrutiny.reports.reading import read_report
from scrutiny.review.because import Link
from scrutiny.review.gathered import KINDS, GatheredRow
from scrutiny.review.places import make_rooms
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.recommendations import Recommendation, RecommendationState
from scrutiny.review.run_steps import RunStep
from scrutiny.views.canvas import as_svg
from scrutiny.views.early_warning import draw_control_chart
from scrutiny.views.trends import draw_trend
from scrutiny.vocabulary import Direction, Respondent, Role

COUNCIL = "portsmouth"
ROUNDS = 15
BRIEFED = ("council", "committee", "neighbour_model", "as_at")
MONTHS = 60
QUESTIONS = 200
OPENED, LONG = ReviewName(COUNCIL, "5,000 entries"), ReviewName(COUNCIL, "50,000 entries")
READ_AND_COUNT = """
import sys
from pathlib import Path
from scrutiny.reports import extraction, pages, reading
opened = extraction.read_pages(Path(sys.argv[1]).read_bytes())
words = [pages.PageWords(page["width"], page["height"], tuple(page["words"])) for page in opened]
reading.understand_report(pages.arrange_pages(words))
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024, "MB")
"""
REPORTS = ROOT.parent / "shared" / "reports"
KEPT = (
    figures.list_figure_sources,
    figures.open_figures,
    gather_published,
    read_published,
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


def _make_series() -> LocalSeries:
    """Make five years of a measure by month, which keeps nobody waiting for a real one."""
    points = (
        LocalPoint(LocalPeriod(PeriodKind.MONTH, 24_240 + place), 80.0 + place % 7) for place in range(MONTHS)
    )
    return LocalSeries("A measure", "%", Direction.HIGH, 1, tuple(points))


def _first(view: views.values.View) -> views.values.View:
    """Give the first of several charts."""
    return view.views[0] if isinstance(view, views.values.Stack) else view


def find_reports() -> list[Path]:
    """Give the smallest and the largest report at hand, where there are any."""
    by_size = sorted(REPORTS.glob("*.pdf"), key=lambda path: path.stat().st_size)
    return [by_size[0], by_size[-1]] if by_size else []


def measure_memory(report: Path) -> str:
    """Open a report and understand it in one new process, and give the most memory it had."""
    status = Path("/proc/self/status")
    if not status.exists():
        return "not counted on this system"
    program = [sys.executable, "-c", READ_AND_COUNT, str(report)]
    return subprocess.run(program, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603


@contextmanager
def open_full_record() -> Iterator[Record]:
    """Open a record of its own that holds a review of 5,000 entries, and 50,000 in another."""
    with TemporaryDirectory() as folder:
        record = Record.open(f"sqlite:///{folder}/record.sqlite3")
        for review, entries in ((OPENED, 5_000), (LONG, 50_000)):
            with record.store.writing() as connection:
                head = open_review(connection, review, _make_writing(0))
                for number in range(entries - 1):
                    sealed = make_entry(_make_writing(number), head.review, head.number + 1, head.hash)
                    head = add_entry(connection, sealed, review)
        yield record
        record.close()


def _make_writing(number: int) -> Writing:
    """Make one of many answers to two hundred questions, each in the place of the one before."""
    replaces = (number + 2 - QUESTIONS,) if number >= QUESTIONS else ()
    about, body = f"question_{number % QUESTIONS}", "An answer of a sentence or two, as people write. " * 4
    return Writing(EntryKind.ANSWERED, about, body, "Ada Byron", Role.MEMBER, uuid4().hex, replaces)


def make_proceedings(briefing: Briefing) -> Proceedings:
    """Make what a review with eight agreed recommendations holds."""
    links = tuple(
        Link(f"figure:{finding.comparison.indicator.id}", finding.comparison.indicator.name, finding.sentence)
        for finding in briefing.findings[:8]
        if finding.comparison
    )
    text = "We recommend that what this is about is done for more children, and sooner, than it is now."
    parts = {
        Becomes.RECOMMENDED: text,
        Becomes.POST: "Director of Children’s Services",
        Becomes.BY: "2027-06-01",
    }
    agreed = RecommendationState.AGREED
    proposals = tuple(
        Proposal(
            Recommendation(f"{at:032x}", at, f"{text} {at}", parts, (), links[:2], (), (), agreed),
            rests_on=tuple(link.said for link in links[:2]),
            respondent=Respondent.EXECUTIVE,
        )
        for at in range(1, 9)
    )
    said = (("Date", "2027-01-20"), ("Matter", "Moves"), ("Question", "Why are children moved far?"))
    gathered = {role: (GatheredRow(said, f"{kind}: Moves"),) * 8 for role, kind in KINDS.items()}
    steps = (RunStep("What would show first that this slips?", 10, "written together"),) * 14
    return Proceedings(briefing, "2026-27", 9, proposals=proposals, gathered=gathered, steps=steps)


def make_all_papers(proceedings: Proceedings) -> None:
    """Make every paper of a review in each of its formats, but for the exempt part."""
    for kind in find_kinds("", of_review=True):
        if kind.of_review:
            for _name, paper in write_papers(kind, proceedings, proceedings.briefing.as_at):
                for wanted in kind.formats:
                    for _ending, part in part_paper(paper, wanted):
                        make_paper(part, wanted)


def make_brief(briefing: Briefing) -> None:
    """Make the member brief of a council in each of its formats, from a briefing that is there already."""
    paper = write_brief(briefing)
    for wanted in MEMBER_BRIEF.formats:
        make_paper(paper, wanted)


def main() -> None:
    """Time each part and print it with its ratio to the first."""
    council = admit_council(COUNCIL)
    given = read_parameters(council).for_notebook(datetime.now(UTC).date())
    briefing = prepare_briefing(**{name: given[name] for name in BRIEFED})
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "")
    local = _make_series()
    over_time = draw_trend(briefing, briefing.comparisons[1])
    acts: dict[str, Callable[[], object]] = {
        "every council's figures": figures.read_figures,
        "one council's evidence": lambda: read_evidence(council),
        "one council's briefing": lambda: prepare_briefing(**{name: given[name] for name in BRIEFED}),
        "a table of first figures": lambda: views.tabulate_headlines(briefing, "in_care")._repr_html_(),
        "a chart over time": lambda: draw_trend(briefing, briefing.comparisons[1])._repr_html_(),
        "the picture of that chart alone": lambda: as_svg(over_time.drawing),
        "a chart against neighbours": lambda: _first(views.draw_on_a_page(briefing, "in_care"))._repr_html_(),
        "a control chart": lambda: draw_control_chart(local)._repr_html_(),
        "the questions of one workbook": lambda: views.show_prompts(
            briefing, guidance, "expected", make_rooms
        )._repr_html_(),
    }
    held = make_proceedings(briefing)
    acts["all papers of a review, in all their formats"] = lambda: make_all_papers(held)
    acts["a council's member brief, in all its formats"] = lambda: make_brief(briefing)
    reports = find_reports()
    acts |= {f"reading {path.stem}": partial(read_report, path) for path in reports}
    with open_full_record() as record:
        acts["opening a review of 5,000 entries"] = lambda: record.read(OPENED)
        acts["saving beside 50,000 entries"] = lambda: record.write(LONG, _make_writing(0))
        times = {name: time_in_milliseconds(act) for name, act in acts.items()}
    whole = times["every council's figures"]
    table = Table("What", "Middle of 15, ms", "Ratio to the first", box=None)
    for name, taken in times.items():
        table.add_row(name, f"{taken:.1f}", f"{taken / whole:.2f}")
    Console().print(table)
    for path in reports:
        Console().print(f"Most memory in reading {path.stem}: {measure_memory(path)}")


if __name__ == "__main__":
    main()
