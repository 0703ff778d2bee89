"""Every chart's words, table and figures, and every cell of the tables, compared with what is true."""

import csv
import io
import re
from collections.abc import Iterator
from math import isclose
from typing import TypeVar

from tests.findings.desk import Desk
from tests.findings.reading import Said, how_sure_of
from tests.findings.reckoning import (
    ENGLAND,
    MORE,
    SUM,
    Cell,
    as_shown,
    is_count,
    name_period,
)
from tests.findings.sentence_checks import (
    AS_AT,
    check_among,
    check_caveat,
    check_counts,
    check_ends,
    check_moved,
    check_place,
    check_run,
    check_title,
    check_verdict,
    choose_years,
    is_beyond,
    list_caveats,
)

from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.lines import LineOfEnquiry
from scrutiny.findings.point_questions import read_point_questions
from scrutiny.findings.topics import Topic, read_topics
from scrutiny.findings.values import Finding
from scrutiny.views.charts import Chart
from scrutiny.views.downloads import FiledTable
from scrutiny.views.enquiry import show_lines
from scrutiny.views.first_view import show_the_point
from scrutiny.views.indicators import tabulate_headlines, tabulate_the_rest
from scrutiny.views.on_a_page import draw_on_a_page
from scrutiny.views.pressures import show_pressures
from scrutiny.views.trends import draw_trend
from scrutiny.views.values import Cell as Shown
from scrutiny.views.values import (
    Fold,
    Prose,
    Section,
    Stack,
    Statement,
    Statements,
    Table,
    Terms,
    View,
)
from scrutiny.vocabulary import Area, Strength

NEIGHBOURS = "Neighbours’ median"
FEWEST_POINTS = 3

Line = list[float | None]
Row = tuple[tuple[str, str, str, str], float | None]
_Kind = TypeVar("_Kind", bound=View)


def check_charts(desk: Desk) -> None:
    """Check the chart of every comparison that has points enough and is not a count."""
    for comparison in desk.briefing.comparisons:
        values = desk.truth.values(desk.council, comparison.indicator.id)
        held = [value for value in values if value is not None]
        if len(held) >= FEWEST_POINTS and not is_count(comparison.indicator):
            check_chart(desk, comparison, draw_trend(desk.briefing, comparison))


def check_chart(desk: Desk, comparison: Comparison, chart: Chart) -> None:
    """Check a chart’s title, the sentences that stand in for it, its table, and its file of figures."""
    indicator = comparison.indicator
    periods = list(desk.truth.cells[desk.council, indicator.id])
    lines = dict(zip((desk.name, NEIGHBOURS, "England"), find_lines(desk, indicator, periods), strict=True))
    check_title(desk, desk.open("chart title", indicator, chart.title), indicator)
    check_alternative(desk, desk.open("alternative", indicator, chart.alternative), lines, indicator)
    (note,) = chart.notes
    check_run(desk, desk.open("chart note", indicator, note), indicator)
    check_chart_table(desk, chart.table, periods, indicator)
    words = [name_period(period, indicator) for period in periods]
    check_file(desk, desk.open("file", indicator, chart.csv), tidy(indicator, lines, words))


def find_lines(desk: Desk, indicator: Indicator, periods: list[str]) -> tuple[Line, Line, Line]:
    """Find the three lines of a chart: the council’s, the median of its neighbours, and England’s."""
    theirs = [desk.together(indicator, period) for period in periods]
    return (
        desk.truth.values(desk.council, indicator.id),
        [neighbourhood.median if neighbourhood.values else None for neighbourhood in theirs],
        [desk.england(indicator, period) for period in periods],
    )


def tidy(indicator: Indicator, lines: dict[str, Line], words: list[str]) -> list[Row]:
    """Give the rows that a file of figures should have, each with its figure."""
    return [
        ((who, indicator.name, period, indicator.unit), value)
        for who, line in lines.items()
        for period, value in zip(words, line, strict=True)
    ]


def check_file(desk: Desk, said: Said, wanted: list[Row]) -> None:
    """Check a file of figures: every row, in order, and a gap left empty."""
    heading, *rows = csv.reader(io.StringIO(said.words))
    said.same("the heading", heading, ["council", "measure", "period", "figure", "unit"])
    said.same(
        "the rows", [(who, what, when, unit) for who, what, when, _, unit in rows], [key for key, _ in wanted]
    )
    for row, (_key, value) in zip(rows, wanted, strict=False):
        desk.ledger.numbers[said.kind] += 1
        if not (row[3] and isclose(float(row[3]), value) if value is not None else row[3] == ""):
            said.fault(f"the figure of {row} is {value!r}")


def check_alternative(desk: Desk, said: Said, lines: dict[str, Line], indicator: Indicator) -> None:
    """Check the sentences that stand in for a chart: each line’s first and last figures, and the median."""
    periods = list(desk.truth.cells[desk.council, indicator.id])
    words = [name_period(period, indicator) for period in periods]
    parts = said.parse("chart")
    said.same("the periods", (parts.get("first"), parts.get("last")), (words[0], words[-1]))
    middle = desk.truth.median(desk.council, indicator.id)
    said.number("the council’s own median", parts.get("median"), middle, indicator)
    left = parts.get("lines", "")
    for who, line in lines.items():
        said.same("the line", left.startswith(f"{who}: "), expected=True)
        left = left.removeprefix(f"{who}: ")
        ends, _, left = left.partition(". " if ". " in left else "\n")
        check_ends_of_line(said, ends.removesuffix(".") + ".", line, words, indicator)


def check_ends_of_line(said: Said, text: str, line: Line, words: list[str], indicator: Indicator) -> None:
    """Check the first and the last figure of a line, each with its period."""
    parts = said.parse("ends", text)
    held = [(value, period) for value, period in zip(line, words, strict=True) if value is not None]
    if not held:
        said.same("no figures", "none" in parts, expected=True)
        return
    for part, (value, period) in (("start", held[0]), ("end", held[-1])):
        said.number(f"the figure at the {part}", parts.get(part), value, indicator)
        said.same(f"the period at the {part}", parts.get(f"{part}_when"), period)


def check_chart_table(desk: Desk, table: Table, periods: list[str], indicator: Indicator) -> None:
    """Check the table below a chart: every period, with each line’s cell and the sources of them all."""
    heading = desk.open("chart table", indicator, f"{table.caption}: {' '.join(table.columns)}")
    heading.same("the caption", table.caption, indicator.name)
    heading.same("the columns", table.columns, ("Period", desk.name, NEIGHBOURS, "England"))
    heading.same("the number of rows", len(table.rows), len(periods))
    for period, (when, own, theirs, england) in zip(periods, table.rows, strict=False):
        said = desk.open(
            "chart table", indicator, " | ".join(cell.in_words for cell in (when, own, theirs, england))
        )
        said.same("the period", when.words, name_period(period, indicator))
        check_value(said, own, desk.truth.at(desk.council, indicator.id, period), indicator)
        check_together(desk, said, theirs, period, indicator)
        check_value(said, england, desk.truth.at(ENGLAND, indicator.id, period), indicator)
    check_sources(desk, desk.open("sources", indicator, " ".join(table.notes)), periods, indicator)


def check_value(said: Said, shown: Shown, cell: Cell | None, indicator: Indicator) -> None:
    """Check a cell that holds a figure, or the reason why there is none."""
    if cell is None or cell.value is None:
        said.gap(shown.words, cell.gap if cell else "not published for this period")
        said.same("the kind of cell", shown.kind, "gap")
        return
    said.number("the figure", shown.words, cell.value, indicator)
    said.same("the kind of cell", shown.kind, "figure")


def check_together(desk: Desk, said: Said, shown: Shown, period: str, indicator: Indicator) -> None:
    """Check a cell of the neighbours: their median, how many stand behind it, and their mean."""
    theirs, ten = desk.together(indicator, period), len(desk.truth.neighbours[desk.council])
    if not theirs.values:
        wanted = "No neighbour has a figure" if ten else "No neighbours in this model"
        said.same("the neighbours", shown.words, wanted)
        return
    said.number("the neighbours’ median", shown.words, theirs.median, indicator)
    check_behind(desk, said, shown.small, period, indicator)


def check_behind(desk: Desk, said: Said, words: str, period: str, indicator: Indicator) -> None:
    """Check how many neighbours stand behind a median, out of how many, and their mean."""
    parts, theirs = said.parse("behind", words), desk.together(indicator, period)
    said.whole("the neighbours with a figure", parts.get("present"), len(theirs.values))
    said.whole("the neighbours", parts.get("of"), len(desk.truth.neighbours[desk.council]))
    said.number("the neighbours’ mean", parts.get("mean"), theirs.mean, indicator)


def list_sources(desk: Desk, periods: list[str], indicator: Indicator, *, held: bool) -> set[str]:
    """List the sources of all that is set side by side in some periods."""
    areas = (desk.council, ENGLAND, *desk.truth.neighbours[desk.council])
    cells = [desk.truth.at(area, indicator.id, period) for area in areas for period in periods]
    found = {cell.source for cell in cells if cell and (cell.value is not None or not held)}
    return found if held else found | set(list(indicator.source_codes)[:1])


def check_sources(desk: Desk, said: Said, periods: list[str], indicator: Indicator) -> None:
    """Check that the sources said are those of the figures shown, and of nothing that is not there."""
    letters = {word.strip(".,") for word in said.words.split()} - {"Source", "Sources", "and"}
    needed = desk.keys(list_sources(desk, periods, indicator, held=True))
    allowed = desk.keys(list_sources(desk, periods, indicator, held=False))
    said.same("a source of a figure", needed - letters, set())
    said.same("a source of nothing", letters - allowed, set())


def check_pages(desk: Desk) -> None:
    """Check the council on a page: each chart’s title, words, table and file, for every area."""
    for area in Area:
        view = draw_on_a_page(desk.briefing, area.value)
        wanted = [
            comparison
            for comparison in desk.briefing.comparisons_in(area)
            if has_range(desk, comparison.indicator)
        ]
        charts = find_all(view, Chart)
        rows = [row for chart in charts for row in chart.table.rows]
        said = desk.ledger.open("page", desk.council, area.value, f"{len(rows)} rows")
        said.same(
            "the rows", [row[0].words for row in rows], [comparison.indicator.name for comparison in wanted]
        )
        for chart in charts:
            check_page(desk, chart, [wanted.pop(0).indicator for _row in chart.table.rows])


def has_range(desk: Desk, indicator: Indicator) -> bool:
    """Say whether a council has a figure to set beside its neighbours’."""
    cell = desk.newest(indicator)
    return (
        cell.value is not None
        and not is_count(indicator)
        and bool(desk.together(indicator, cell.period).values)
    )


def check_page(desk: Desk, chart: Chart, indicators: list[Indicator]) -> None:
    """Check one chart of the council on a page."""
    said = desk.ledger.open("page title", desk.council, "all", chart.title)
    parts = said.parse("page title")
    among = [place_among(desk, indicator) for indicator in indicators]
    said.whole("the figures", parts.get("rows"), len(indicators))
    said.whole("those above every neighbour", parts.get("above"), among.count("above"))
    said.whole("those below every neighbour", parts.get("below"), among.count("below"))
    left = chart.alternative
    for row, indicator in zip(chart.table.rows, indicators, strict=True):
        sentence, left = split_row(left, f"{indicator.name}: {desk.name} ")
        check_page_row(desk, desk.open("page row", indicator, sentence), row, indicator)
    whole = desk.ledger.open("page row", desk.council, "all", chart.alternative)
    whole.same("what is left of the alternative", left.strip(), "")
    wanted = [part for indicator in indicators for part in list_range(desk, indicator)]
    check_file(desk, desk.ledger.open("page file", desk.council, "all", chart.csv), wanted)


def place_among(desk: Desk, indicator: Indicator) -> str:
    """Say whether a council is shown above every neighbour, below every one, or neither."""
    cell = desk.newest(indicator)
    assert cell.value is not None
    present = len(desk.together(indicator, cell.period).values)
    below, above = desk.beside(indicator, cell.value, cell.period)
    return {below: "above", above: "below"}.get(present, "among")


def split_row(text: str, beginning: str) -> tuple[str, str]:
    """Split the first sentence of some text from the rest, without its beginning."""
    sentence, _, left = text.removeprefix(beginning).partition(". ")
    return (sentence.removesuffix(".") if text.startswith(beginning) else text), left


def check_page_row(desk: Desk, said: Said, row: tuple[Shown, ...], indicator: Indicator) -> None:
    """Check one row: the council’s figure, the neighbours’ ends and median, in words and in the table."""
    parts, cell = said.parse("page row"), desk.newest(indicator)
    theirs = desk.together(indicator, cell.period)
    _name, own, median, lowest, highest, period = row
    for words in (parts.get("own"), own.words):
        said.number("the council’s figure", words, cell.value, indicator)
    for part, value, shown in (
        ("median", theirs.median, median),
        ("lowest", min(theirs.values), lowest),
        ("highest", max(theirs.values), highest),
    ):
        for words in (parts.get(part), shown.words):
            said.number(f"the neighbours’ {part}", words, value, indicator)
    check_behind(desk, said, median.small, cell.period, indicator)
    said.same("the period", period.words, name_period(cell.period, indicator))


def list_range(desk: Desk, indicator: Indicator) -> Iterator[Row]:
    """List the four rows that a file of figures should have for an indicator."""
    cell = desk.newest(indicator)
    theirs = desk.together(indicator, cell.period)
    period = name_period(cell.period, indicator)
    for who, value in (
        (desk.name, cell.value),
        (NEIGHBOURS, theirs.median),
        ("Lowest neighbour", min(theirs.values)),
        ("Highest neighbour", max(theirs.values)),
    ):
        yield (who, indicator.name, period, indicator.unit), value


def check_tables(desk: Desk) -> None:
    """Check every cell of the tables of every area, and that every indicator has its row."""
    for area in Area:
        first, rest = (
            tabulate_headlines(desk.briefing, area.value),
            tabulate_the_rest(desk.briefing, area.value),
        )
        assert isinstance(rest, Fold)
        assert isinstance(rest.inside, FiledTable)
        within = [indicator for indicator in desk.truth.indicators.values() if indicator.area is area]
        ordered = sorted(within, key=lambda indicator: not indicator.headline)
        tables = (first.table, rest.inside.table)
        rows = [row for table in tables for row in table.rows]
        said = desk.ledger.open("table", desk.council, area.value, rest.summary)
        said.same("the rows", [row[0].words for row in rows], [indicator.name for indicator in ordered])
        said.whole("the further figures", rest.summary.split(": ")[1].split()[0], len(tables[1].rows))
        for row, indicator in zip(rows, ordered, strict=False):
            check_row(desk, row, indicator)


def check_row(desk: Desk, row: tuple[Shown, ...], indicator: Indicator) -> None:
    """Check one row of a table, cell by cell."""
    name, own, england, theirs, change, period = row
    check_heading(desk, desk.open("heading cell", indicator, name.in_words), name, indicator)
    check_own(desk, desk.open("own cell", indicator, own.in_words), own, indicator)
    check_change_cell(desk, desk.open("change cell", indicator, change.in_words), change, indicator)
    check_period_cell(desk, desk.open("period cell", indicator, period.in_words), period, indicator)
    if is_count(indicator):
        said = desk.open("not compared", indicator, f"{england.words} {theirs.words}")
        said.same("what is said", said.words, " ".join(["Not compared"] * 2))
        return
    check_england_cell(desk, desk.open("england cell", indicator, england.in_words), england, indicator)
    check_neighbours_cell(desk, desk.open("neighbours cell", indicator, theirs.in_words), theirs, indicator)


_DIRECTIONS = {
    "high is good": "High is good.",
    "low is good": "Low is good.",
    "none": "",  # said once below the table
}


def check_heading(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check the name of an indicator, which way is good, that a count is called one, and its caveats."""
    said.same("the name", shown.words, indicator.name)
    left = shown.small
    needs_word = is_count(indicator) and "follows the size" not in (indicator.caution or "")
    sentences = [
        _DIRECTIONS[indicator.direction.value],
        *(["A count, so it follows the size of the council."] if needs_word else []),
        *([indicator.caution] if indicator.caution else []),
    ]
    for sentence in sentences:
        said.same(sentence, left.startswith(sentence), expected=True)
        left = left.removeprefix(sentence).strip()
    others = [kind for kind in list_caveats(desk, indicator) if kind != indicator.caution]
    caveats = [words.strip() for words in re.split(r"(?=Only \d)", left) if words.strip()]
    said.same("the number of caveats", len(caveats), len(others))
    for caveat, kind in zip(caveats, others, strict=False):
        check_caveat(desk, said, caveat, kind, indicator)


def check_own(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check the council’s cell: its figure, the counts behind it, and its interval."""
    cell = desk.newest(indicator)
    check_value(said, shown, cell, indicator)
    if cell.value is None:
        return
    parts = said.parse("own cell", shown.small) if shown.small else {}
    counts = parts.get("counts")
    check_counts(said, f"o{counts[1:]}" if counts and counts[0] == "O" else counts, cell, indicator)
    rank = said.parse("place and quarter", parts["rank"]) if "rank" in parts else {}
    said.same("a place", bool(rank), not is_count(indicator))
    if rank:
        place = rank["place"][0].lower() + rank["place"][1:]
        check_place(desk, said, place, indicator)
        check_quarter(desk, said, rank.get("quarter"), indicator)
    check_ends(said, parts, desk.truth.intervals.get((desk.council, indicator.id)), indicator)


def check_england_cell(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check England’s cell: its figure, the verdict, and the region’s figure."""
    period = desk.newest(indicator).period
    check_value(said, shown, desk.truth.at(ENGLAND, indicator.id, period), indicator)
    parts, council = said.parse("england cell", shown.small), desk.briefing.council
    check_verdict(desk, said, parts, desk.england(indicator, period), indicator)
    said.same("the region", parts.get("region", "").startswith(f"{council.region} "), expected=True)
    words = parts.get("region", "").removeprefix(f"{council.region} ")
    region = desk.truth.at(council.region_slug, indicator.id, period)
    kind = "figure" if region and region.value is not None else "gap"
    check_value(said, Shown(words, kind=kind), region, indicator)


def check_neighbours_cell(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check the neighbours’ cell: median, how many, mean, ends, and where the council lies among them."""
    cell = desk.newest(indicator)
    theirs = desk.together(indicator, cell.period)
    if not theirs.values:
        check_together(desk, said, shown, cell.period, indicator)
        return
    parts = said.parse("neighbours cell", shown.small)
    check_together(desk, said, Shown(shown.words, parts.get("behind", "")), cell.period, indicator)
    check_verdict(desk, said, parts, theirs.median, indicator)
    said.number("the lowest neighbour", parts.get("lowest"), min(theirs.values), indicator)
    said.number("the highest neighbour", parts.get("highest"), max(theirs.values), indicator)
    check_among(desk, said, parts, indicator)


def check_change_cell(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check the cell of changes: on the year, and over three and five years, with what is said of chance."""
    longer, moved = said.parse("longer", shown.small), said.parse("moved", shown.words)
    on_the_year = moved | {part: longer[part] for part in ("chance", "england") if part in longer}
    check_one_change(desk, said, on_the_year, 1, indicator)
    for years, part in ((3, "three"), (5, "five")):
        check_one_change(desk, said, said.parse("moved before", longer.get(part, "")), years, indicator)


def check_one_change(desk: Desk, said: Said, parts: dict[str, str], years: int, indicator: Indicator) -> None:
    """Check one change: how far, which way, and chance; or no change; or that it is not known."""
    now, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years)
    if now.value is None or then is None or then.value is None:
        said.same(f"a change over {years} years", set(parts), {"none"})
    elif as_shown(now.value, indicator) == as_shown(then.value, indicator):
        said.same(f"a change over {years} years", set(parts), {"same"})
    else:
        check_moved(desk, said, parts, years, indicator)
        said.number("the earlier figure", parts.get("was"), then.value, indicator)
        if "england" in parts:
            said.number("England’s then", parts["england"], desk.england(indicator, then.period), indicator)
        chance = desk.truth.chance_of_change[desk.council, indicator.id, years]
        said.same("chance", how_sure_of(parts, "chance"), chance)


def check_quarter(desk: Desk, said: Said, words: str | None, indicator: Indicator) -> None:
    """Check the better or worse quarter: no more than a quarter of all lie as far out, and a way is good."""
    newest = desk.newest(indicator)
    everyone, own = desk.truth.all_at(indicator, newest.period), as_shown(newest.value, indicator)
    in_top = (everyone >= own).mean() <= 0.25
    in_bottom = (everyone <= own).mean() <= 0.25
    better, worse = (
        (in_top, in_bottom) if indicator.direction.value == "high is good" else (in_bottom, in_top)
    )
    quarter = "better quarter" if better else "worse quarter" if worse else "middle half"
    said.same("the quarter", words, None if indicator.direction.value == "none" else quarter)


def check_period_cell(desk: Desk, said: Said, shown: Shown, indicator: Indicator) -> None:
    """Check the period, the month of publication, how long ago that was, and the source."""
    cell, issued = desk.newest(indicator), indicator.last_update
    said.same("the period", shown.words.lower(), name_period(cell.period, indicator).lower())
    parts = said.parse("age", shown.small)
    said.same("the source", parts.get("source"), *desk.keys({cell.source}))
    if issued is None:
        said.same("a date of publication", "none" in parts, expected=True)
        return
    said.same("the month", (parts.get("month"), parts.get("year")), (f"{issued:%B}", str(issued.year)))
    months = (AS_AT.year - issued.year) * 12 + AS_AT.month - issued.month
    if "new" in parts:
        said.same("the months since", months, 0)
    else:
        said.whole("the months since", parts.get("months"), months)


def check_how_many(desk: Desk) -> None:
    """Check how many figures are said to be beside England's, to differ, and to be missing."""
    first, second, *_rest = show_the_point(desk.briefing).counted
    said = desk.ledger.open("how many", desk.council, "all", first)
    parts, counted = said.parse("how many"), count_verdicts(desk)
    said.whole("the figures", parts.get("all"), len(desk.truth.indicators))
    said.whole("those beside England", parts.get("beside"), sum(counted.values()))
    said.whole("those that differ", parts.get("differ", "0"), counted["more than chance"])
    said = desk.ledger.open("missing", desk.council, "all", second)
    gaps = sum(desk.newest(indicator).value is None for indicator in desk.truth.indicators.values())
    said.whole("those that are missing", said.parse("missing").get("missing", "0"), gaps)


def check_statements(desk: Desk) -> None:
    """Check that every statement shown is of findings, with their strength, caveats and sources."""
    told = tell_findings(desk)
    for view in (
        show_lines(desk.briefing),
        show_pressures(desk.briefing),
    ):
        for group in find_all(view, Statements):
            for statement in group.statements:
                check_statement(desk, statement, told.get(statement.words, ()))


def tell_findings(desk: Desk) -> dict[str, tuple[Finding, ...]]:
    """Give the findings behind each thing that may be stated: one alone, or both on one figure."""
    told: dict[str, tuple[Finding, ...]] = {
        finding.sentence: (finding,) for finding in desk.briefing.findings
    }
    stand = {
        finding.subject: finding for finding in desk.briefing.findings if finding.kind.name == "STANDING"
    }
    for moved in [finding for finding in desk.briefing.findings if finding.kind.name == "MOVEMENT"]:
        if both := stand.get(moved.subject):
            opening, _, rest = moved.sentence.partition(". ")
            after = rest if both.sentence.startswith(f"{opening}. ") else moved.sentence
            told[f"{both.sentence} {after}"] = (both, moved)
    return told


def check_statement(desk: Desk, statement: Statement, findings: tuple[Finding, ...]) -> None:
    """Check one statement against the findings it states."""
    said = desk.ledger.open("statements", desk.council, statement.anchor_name, statement.in_words)
    if not findings:
        said.fault("no finding says so")
        return
    parts, strengths = said.parse("small", statement.small), [strength.value for strength in Strength]
    finding = min(findings, key=lambda finding: strengths.index(finding.strength.value))
    is_weighed = finding.kind.name in {"STANDING", "MOVEMENT"} and finding.is_worth_asking
    sided = is_weighed and finding.worse is not None
    side = f"counts as {'worse' if finding.worse else 'better'}." if sided else ""
    said.same("the side", parts.get("side", "").split("department ")[-1], side)
    evidence = f"{finding.strength.value}.".capitalize() if is_weighed else None
    said.same("the strength", parts.get("evidence"), evidence)
    for stated in findings:
        said.same("the caveats", [words for words in stated.caveats if words not in statement.small], [])
    letters = set(parts.get("sources", "").replace(" and ", ", ").split(", "))
    said.same(
        "the sources", letters, desk.keys({source for finding in findings for source in finding.sources})
    )


def check_lines(desk: Desk) -> None:
    """Check which findings are shown behind each question, and how many are said to be behind it besides."""
    told, taken = tell_findings(desk), set[str]()
    sections = find_all(show_lines(desk.briefing), Section)
    for section, line in zip(sections, desk.briefing.lines, strict=True):
        said = desk.ledger.open("lines", desk.council, line.topic.id, section.heading)
        statements = [statement for view in find_all(section, Statements) for statement in view.statements]
        shown = {finding.id for statement in statements for finding in told.get(statement.words, ())}
        if line.topic.judgements:
            behind = list_behind_grade(desk, line.topic)
            said.same("what is behind a judgement", shown & behind, behind)
            said.same("what stands with a point", shown - behind - list_with_points(desk, line), set())
            taken |= shown
            continue
        opening = {finding.id for finding in desk.briefing.findings if bears_on(line.topic, finding)} - taken
        said.same("those shown", shown - opening, set())
        more = [
            words
            for words in [words for prose in find_all(section, Prose) for words in prose.paragraphs]
            if " more finding" in words
        ]
        parts = said.parse("others", more[0]) if more else {"number": "0"}
        said.whole("the findings not shown", parts.get("number"), len(opening) - len(shown))


def list_behind_grade(desk: Desk, topic: Topic) -> set[str]:
    """List what is behind an adverse grade: all of its area beyond chance, or else three of its headlines."""
    area = [
        finding
        for finding in desk.briefing.findings
        if finding.area.value in topic.judgements and not finding.repeats
    ]
    grade = {finding.id for finding in area if finding.kind.name == "JUDGEMENT"}
    beyond = {
        finding.id for finding in area if isinstance(finding.subject, Indicator) and differs(desk, finding)
    }
    stand = [
        finding
        for finding in area
        if finding.kind.name == "STANDING" and isinstance(finding.subject, Indicator)
    ]
    headlines = [
        finding.id for finding in stand if isinstance(finding.subject, Indicator) and finding.subject.headline
    ]
    return grade | (beyond or set(headlines[:3]))


def list_with_points(desk: Desk, line: LineOfEnquiry) -> set[str]:
    """List the figures of other areas that lead to the same question as a point of the report."""
    questions = read_point_questions()
    asked = {questions[topic].leads_to for point in line.points for topic in point.topics}
    indicators = {name for topic in read_topics() if topic.id in asked for name in topic.indicators}
    return {
        finding.id
        for finding in desk.briefing.findings
        if isinstance(finding.subject, Indicator)
        and finding.subject.id in indicators
        and finding.area.value not in line.topic.judgements
        and finding.is_worth_asking
    }


def differs(desk: Desk, finding: Finding) -> bool:
    """Say whether a figure is beyond chance beside England’s, or beside its own of before."""
    indicator = finding.subject
    assert isinstance(indicator, Indicator)
    cell = desk.newest(indicator)
    if cell.value is None or finding.kind.name not in {"STANDING", "MOVEMENT"}:
        return False
    if finding.kind.name == "MOVEMENT":
        years = choose_years(desk, indicator)
        return years is not None and is_beyond(desk, years, indicator)
    england = desk.england(indicator, cell.period)
    if england is None or is_count(indicator):
        return False
    is_same = as_shown(cell.value, indicator) == as_shown(england, indicator)
    return not is_same and desk.truth.chance_beside(desk.council, indicator.id, england) == MORE


def bears_on(topic: Topic, finding: Finding) -> bool:
    """Say whether a finding is one that a topic is opened by, from what the topic names."""
    indicator = finding.subject if isinstance(finding.subject, Indicator) else None
    if topic.opens.value == "gap":
        return finding.kind.name == "GAP" and indicator is not None and indicator.headline
    is_named = indicator.id in topic.indicators if indicator else finding.subject in topic.judgements
    if not is_named or not finding.is_worth_asking:
        return False
    return finding.worse is True or (finding.worse is None and topic.opens.value == "either")


def find_all(view: object, kind: type[_Kind]) -> list[_Kind]:
    """Find every view of a kind within a view."""
    match view:
        case Stack() | Section():
            inside: tuple[object, ...] = view.views
        case Terms():
            inside = tuple(answer for _term, answer in view.terms)
        case Fold():
            inside = (view.inside,)
        case _:
            inside = ()
    found = [view] if isinstance(view, kind) else []
    return [*found, *(shown for part in inside for shown in find_all(part, kind))]


def count_verdicts(desk: Desk) -> dict[str, int]:
    """Count the indicators by what is true of the council beside England."""
    counted = {"more than chance": 0, "could be chance": 0, "not known": 0, SUM: 0, "the same": 0}
    for indicator in desk.truth.indicators.values():
        cell = desk.newest(indicator)
        england = desk.england(indicator, cell.period)
        if cell.value is None or england is None or is_count(indicator):
            continue
        is_same = as_shown(cell.value, indicator) == as_shown(england, indicator)
        chance = desk.truth.chance_beside(desk.council, indicator.id, england)
        counted["the same" if is_same else chance] += 1
    return counted
