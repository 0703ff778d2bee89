"""Every sentence that can be said of a council, compared part by part with what is true."""

from datetime import date

from tests.findings.desk import Desk
from tests.findings.reading import Said, count_in, how_sure_of, is_large, sound_alike
from tests.findings.reckoning import (
    ENGLAND,
    MORE,
    UNKNOWN,
    YEARS,
    Cell,
    Run,
    as_shown,
    find_runs,
    is_count,
    name_period,
    name_when,
    year_of,
)

from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.findings.aloud import read_aloud, say_first, say_moved_first
from scrutiny.findings.pressures import find_pressures
from scrutiny.findings.runs import say_run
from scrutiny.findings.sentences import say_change, say_place
from scrutiny.findings.titles import say_title
from scrutiny.findings.values import Finding, FindingKind

AS_AT = date(2026, 11, 23)
FEWEST_FOR_A_RUN = 10
MOST_SAID_FIRST = 15  # words
_LONG_AGO, _SMALL, _FEW = 36, 10_000, 50
LASTING = 3
POPULATION = "population_0_to_17"
_UNKNOWN_WHERE = "care_leavers_19_to_21_accommodation_not_known"
_WHERE_THEY_LIVE = {
    "care_leavers_19_to_21_suitable_accommodation",
    "care_leavers_19_to_21_unsuitable_accommodation",
}
_ENDS_IN = {"January": 1, "March": 3, "mid-": 6, "school": 8, "September": 9}
_UP = {"rose": True, "up": True, "higher": True, "fell": False, "down": False, "lower": False}
_PARTS = {
    "impact of leaders": "leaders",
    "help and protection": "help_and_protection",
    "children in care": "in_care",
    "children in care and care leavers, judged together": "in_care",
    "care leavers": "care_leavers",
}


def check_findings(desk: Desk) -> None:
    """Check every finding, and that each which the figures call for is there once."""
    checks = {
        "standing": check_standing,
        "gap": check_standing,
        "movement": check_movement,
        "national": check_national,
    }
    found: dict[str, list[str]] = {"standing": [], "movement": [], "national": []}
    for finding in desk.briefing.findings:
        kind = finding.kind.name.lower()
        if isinstance(finding.subject, Indicator):
            checks[kind](desk, finding, finding.subject)
            found["standing" if kind == "gap" else kind].append(finding.subject.id)
    for kind, measures in list_called_for(desk).items():
        said = desk.ledger.open("findings", desk.council, "all", f"{len(found[kind])} of {kind}")
        said.same("the list of indicators", found[kind], measures)
    check_judged(desk)


def list_called_for(desk: Desk) -> dict[str, list[str]]:
    """List the indicators on which the figures call for a finding, by its kind."""
    every = list(desk.truth.indicators.values())
    held = {
        indicator.id: sum(value is not None for value in desk.truth.values(ENGLAND, indicator.id))
        for indicator in every
    }
    return {
        "standing": [indicator.id for indicator in every],
        "movement": [indicator.id for indicator in every if choose_years(desk, indicator)],
        "national": [
            indicator.id for indicator in every if find_pressures(indicator) and held[indicator.id] > 1
        ],
    }


def begin(name: str, indicator: Indicator) -> tuple[str, str]:
    """Give the two ways in which a sentence on an indicator may begin."""
    named = indicator.name[0].lower() + indicator.name[1:]
    return f"In {name}, the {named} ", f"In {name}, the figure for {named} "


def check_standing(desk: Desk, finding: Finding, indicator: Indicator) -> None:
    """Check where a council stands: its figure, counts and period, and England's figure beside it."""
    cell, said = desk.newest(indicator), desk.open("standing", indicator, finding.sentence)
    england = desk.england(indicator, cell.period)
    is_compared = cell.value is not None and england is not None and not is_count(indicator)
    beside = desk.truth.at(ENGLAND, indicator.id, cell.period)
    check_sources(desk, finding, indicator, [cell, beside])
    check_worse(said, finding, (england, cell.value) if is_compared else None, indicator)
    parts = said.parse("standing", said.after(*begin(desk.in_text, indicator)))
    check_caveats(desk, finding, indicator)
    if cell.value is None:
        said.same("the period", parts.get("gap_when"), name_when(cell.period, indicator))
        said.gap(parts.get("gap"), cell.gap)
        return
    said.aloud("the council’s figure", parts.get("own"), cell.value, indicator)
    said.same("the period", parts.get("when"), name_when(cell.period, indicator))
    check_counts(said, parts.get("counts"), cell, indicator)
    check_beside(desk, said, parts.get("beside", ""), cell, indicator)


def check_worse(
    said: Said, finding: Finding, pair: tuple[float | None, float | None] | None, indicator: Indicator
) -> None:
    """Check the side that is called worse: none without a direction, nor for a gap."""
    if indicator.direction.value == "none" or finding.kind.name == "GAP":
        said.same("worse", finding.worse, None)
        return
    other, own = pair or (0.0, 0.0)
    assert own is not None
    assert other is not None
    apart = as_shown(own, indicator) - as_shown(other, indicator)
    said.same("worse", finding.worse, apart < 0 if indicator.direction.value == "high is good" else apart > 0)


def check_sources(desk: Desk, finding: Finding, indicator: Indicator, cells: list[Cell | None]) -> None:
    """Check that a finding names the source of every figure in its sentence."""
    words = f"{finding.sentence} From {', '.join(finding.sources)}."
    said = desk.open("sources of findings", indicator, words)
    needed = {cell.source for cell in cells if cell and cell.value is not None}
    said.same("a source that is not named", needed - set(finding.sources), set())


def check_counts(said: Said, words: str | None, cell: Cell, indicator: Indicator) -> None:
    """Check the count and base in brackets: there exactly where they are published."""
    has_base = indicator.base_noun is not None and bool(cell.base)
    has_events = not has_base and indicator.count_noun is not None and cell.count is not None
    if not (has_base or has_events):
        said.same("the count", words, None)
        return
    parts = said.parse("counts", words or "")
    named = (
        ("base", cell.base, indicator.base_noun) if has_base else ("events", cell.count, indicator.count_noun)
    )
    said.posts(f"the {named[0]}", parts.get(named[0]), named[1] or 0.0)
    said.same("what is counted", parts.get(f"{'base' if has_base else 'count'}_noun"), named[2])
    if has_base and cell.count is not None:
        said.posts("the count", parts.get("count"), cell.count)
    said.same("the count is there", "count" in parts, has_base and cell.count is not None)


def check_beside(desk: Desk, said: Said, words: str, cell: Cell, indicator: Indicator) -> None:
    """Check England’s figure beside the council’s: the side as both are shown, and what is said of chance."""
    parts, england = said.parse("beside", words), desk.england(indicator, cell.period)
    assert cell.value is not None
    if is_count(indicator) or england is None:
        said.same("a comparison", set(parts), {"count" if is_count(indicator) else "none"})
    elif as_shown(cell.value, indicator) == as_shown(england, indicator):
        said.number("England’s figure", parts.get("same"), england, indicator)
    else:
        said.number("England’s figure", parts.get("england"), england, indicator)
        higher = as_shown(cell.value, indicator) > as_shown(england, indicator)
        said.same("higher than England", _UP.get(parts.get("side", "")), higher)
        chance = desk.truth.chance_beside(desk.council, indicator.id, england)
        desk.ledger.chances[chance] += 1
        said.same("chance", how_sure_of(parts, "chance"), chance)


def choose_years(desk: Desk, indicator: Indicator) -> int | None:
    """Choose the change to speak of: the longest of the council’s own beyond chance, or the longest."""
    own = desk.newest(indicator).value
    held = {years: desk.truth.earlier(desk.council, indicator.id, years) for years in YEARS}
    there = [years for years, cell in held.items() if cell and cell.value is not None]
    if own is None or not there:
        return None
    weighty = [years for years in there if has_weight(desk, years, indicator)]
    return max(weighty or [years for years in there if is_beyond(desk, years, indicator)] or there)


def is_beyond(desk: Desk, years: int, indicator: Indicator) -> bool:
    """Say whether a change, as it is shown, is beyond chance."""
    now, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years)
    assert now.value is not None
    assert then is not None
    assert then.value is not None
    is_same = as_shown(now.value, indicator) == as_shown(then.value, indicator)
    return not is_same and desk.truth.chance_of_change[desk.council, indicator.id, years] == MORE


def has_weight(desk: Desk, years: int, indicator: Indicator) -> bool:
    """Say whether a change is over three years at least, beyond chance, and not half of it England’s too."""
    now, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years)
    assert now.value is not None
    assert then is not None
    assert then.value is not None
    if years < LASTING or not is_beyond(desk, years, indicator):
        return False
    before, after = desk.england(indicator, then.period), desk.england(indicator, now.period)
    if before is None or after is None:
        return True
    moved, england = now.value - then.value, after - before
    return moved * england <= 0 or abs(england) < abs(moved) / 2


def check_movement(desk: Desk, finding: Finding, indicator: Indicator) -> None:
    """Check how a council has moved: both figures, both periods, the way, chance, England and any run."""
    said = desk.open("movement", indicator, finding.sentence)
    parts = said.parse("movement", said.after(*begin(desk.in_text, indicator)))
    years = choose_years(desk, indicator)
    check_caveats(desk, finding, indicator, years)
    now, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years or 0)
    if years is None or then is None or then.value is None or now.value is None:
        said.fault("there is no change to speak of")
        return
    check_worse(said, finding, (then.value, now.value), indicator)
    before, after = (desk.truth.at(ENGLAND, indicator.id, cell.period) for cell in (then, now))
    check_sources(desk, finding, indicator, [now, then, before, after])
    if as_shown(now.value, indicator) == as_shown(then.value, indicator):
        said.aloud("the figure", parts.get("still"), now.value, indicator)
        said.same("the period", parts.get("still_when"), name_when(now.period, indicator))
        said.same("the earlier period", parts.get("still_then"), name_when(then.period, indicator))
        return
    check_way(said, parts, (then.period, then.value), (now.period, now.value), indicator)
    chance = desk.truth.chance_of_change[desk.council, indicator.id, years]
    said.same("chance", how_sure_of(parts, "changed"), chance)
    ends = (before.value if before else None, after.value if after else None)
    check_england_moved(said, parts, ends, indicator)
    check_current_runs(desk, said, parts.get("runs", ""), indicator)


def told_once(desk: Desk, finding: Finding) -> list[Finding]:
    """List the findings of a kind that another tells already."""
    return [
        shown_finding
        for shown_finding in desk.briefing.findings
        if shown_finding.repeats and shown_finding.kind is finding.kind
    ]


def is_turned(desk: Desk, years: int, indicator: Indicator) -> bool:
    """Say whether the newest year goes another way than a change, or is most of it."""
    now = desk.newest(indicator)
    then, last = (desk.truth.earlier(desk.council, indicator.id, back) for back in (years, 1))
    ends = (now.value, then.value if then else None, last.value if last else None)
    return years > 1 and is_hidden(ends, indicator)


def check_turn(desk: Desk, said: Said, words: str, years: int, indicator: Indicator) -> None:
    """Check how the newest year by itself is said to have gone."""
    now, last = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, 1)
    if last is None or last.value is None or now.value is None:
        said.fault("there is no figure of the year before")
        return
    parts = said.parse("turn", words)
    compare = said.number if sound_alike(last.value, now.value, indicator) else said.aloud
    compare("the figure a year before", parts.get("before"), last.value, indicator)
    compare("the newest figure", parts.get("after"), now.value, indicator)
    rose = as_shown(now.value, indicator) > as_shown(last.value, indicator)
    said.same("it rose over the year", _UP.get(parts.get("went", "")), rose)
    chances = [desk.truth.chance_of_change[desk.council, indicator.id, back] for back in (1, years)]
    if chances == [UNKNOWN, UNKNOWN]:
        said.same("chance over the year", "changed" in parts, expected=False)
    else:
        said.same("chance over the year", how_sure_of(parts, "changed"), chances[0])


def is_hidden(ends: tuple[float | None, float | None, float | None], indicator: Indicator) -> bool:
    """Say whether a change hides its newest year, by the figures now, at its beginning and a year before."""
    now, then, last = ends
    if now is None or then is None or last is None:
        return False
    long, short = (as_shown(now, indicator) - as_shown(other, indicator) for other in (then, last))
    if short == 0:
        return False
    return long * short <= 0 or 2 * abs(now - last) > abs(now - then)


def check_way(
    said: Said,
    parts: dict[str, str],
    then: tuple[str, float],
    now: tuple[str, float],
    indicator: Indicator,
) -> None:
    """Check a move from one figure to another: both numbers, both periods, and which way."""
    compare = said.number if sound_alike(then[1], now[1], indicator) else said.aloud
    compare("the figure before", parts.get("before"), then[1], indicator)
    compare("the figure after", parts.get("after"), now[1], indicator)
    said.same("the earlier period", parts.get("then"), name_when(then[0], indicator))
    said.same("the period", parts.get("when"), name_when(now[0], indicator))
    rose = as_shown(now[1], indicator) > as_shown(then[1], indicator)
    said.same("it rose", _UP.get(parts.get("went", "")), rose)


def check_england_moved(
    said: Said, parts: dict[str, str], ends: tuple[float | None, float | None], indicator: Indicator
) -> None:
    """Check England’s own move beside the council’s: there where both its figures are."""
    before, after = ends
    if is_count(indicator) or before is None or after is None:
        said.same("England’s move", {"england_before", "england_still"} & set(parts), set())
    elif as_shown(before, indicator) == as_shown(after, indicator):
        said.number("England’s figure", parts.get("england_still"), after, indicator)
    else:
        said.number("England’s figure before", parts.get("england_before"), before, indicator)
        said.number("England’s figure after", parts.get("england_after"), after, indicator)
        said.same("England’s rose", _UP.get(parts.get("england_went", "")), after > before)


def check_current_runs(desk: Desk, said: Said, words: str, indicator: Indicator) -> None:
    """Check that every run with the newest period in it is said, and no other."""
    values = desk.truth.values(desk.council, indicator.id)
    runs = [run for run in find_runs(values) if run.places[-1] == len(values) - 1]
    opening, *sentences = words.split(" The council’s newest ")
    said.same("what comes before the runs", opening, "")
    said.same("the number of runs", len(sentences), len(runs))
    for sentence, run in zip(sentences, runs, strict=False):
        parts = said.parse("run of points", sentence)
        said.whole("the number of points", parts.get("in_a_row"), len(run.places))
        part, up, down = {"shift": ("beside", "above", "below"), "trend": ("way", "rise", "fall")}[run.kind]
        said.same("the run", parts.get(part), up if run.is_up else down)
        is_whole = run.places[-1] - run.places[0] < len(run.places)
        said.same("whether any was passed over", "passed" in parts, not is_whole)


def check_national(desk: Desk, finding: Finding, indicator: Indicator) -> None:
    """Check how England has moved, from at most six yearly figures back to its newest."""
    said = desk.open("national", indicator, finding.sentence)
    parts = said.parse("national", said.after(*begin("England", indicator)))
    cells = desk.truth.cells[ENGLAND, indicator.id]
    held = [(cell.period, cell.value) for cell in cells.values() if cell.value is not None]
    then, now = held[-min(6, len(held))], held[-1]
    check_sources(desk, finding, indicator, [cells[then[0]], cells[now[0]]])
    if as_shown(then[1], indicator) != as_shown(now[1], indicator):
        check_way(said, parts, then, now, indicator)
        return
    said.aloud("England’s figure", parts.get("still"), now[1], indicator)
    said.same("the period", parts.get("still_when"), name_when(now[0], indicator))
    said.same("the earlier period", parts.get("still_then"), name_when(then[0], indicator))


def check_judged(desk: Desk) -> None:
    """Check what inspectors judged against the newest report published by the day of the page."""
    reports = [
        inspection
        for inspection in list_inspections()
        if inspection.council == desk.council and inspection.published <= AS_AT
    ]
    found = [finding for finding in desk.briefing.findings if finding.kind is FindingKind.JUDGEMENT]
    said = desk.ledger.open("judged", desk.council, "all", f"{len(found)} judgements")
    graded = {key.value: grade for key, grade in reports[-1].judgements.items()} if reports else {}
    given = [key for key in dict.fromkeys(_PARTS.values()) if graded.get(key)]
    said.same("the judgements with a grade", [str(finding.subject) for finding in found], given)
    for finding in found:
        check_grade(desk, finding, reports[-1])


def check_grade(desk: Desk, finding: Finding, report: Inspection) -> None:
    """Check one grade: what for, which, in which month, and how long ago if long."""
    said = desk.ledger.open("judged", desk.council, str(finding.subject), finding.sentence)
    parts, came = said.parse("judged"), report.inspected_from
    said.same("the council", parts.get("council"), desk.in_text)
    said.same("the part", _PARTS.get(parts.get("part", "")), str(finding.subject))
    grades = {key.value: grade for key, grade in report.judgements.items()}
    said.same("the grade", parts.get("grade"), str(grades[str(finding.subject)]))
    said.same("the month", (parts.get("month"), parts.get("year")), (f"{came:%B}", str(came.year)))
    ago = (AS_AT.year - came.year) * 12 + AS_AT.month - came.month - (AS_AT.day < came.day)
    kinds = {"official statistics": None, "read from the report by us": "ours"}
    how = kinds.get(report.read_by.value, "others")
    wanted = ([how] if how else []) + (["months"] if ago >= _LONG_AGO else [])
    read = [said.parse("caveat of a grade", caveat) for caveat in finding.caveats]
    said.same("the caveats", [part for caveat in read for part in caveat], wanted)
    for caveat in read:
        if "months" in caveat:
            said.whole("the months since", caveat["months"], ago)


def check_caveats(desk: Desk, finding: Finding, indicator: Indicator, years: int | None = None) -> None:
    """Check every caveat, and that each which the data calls for is there, in order."""
    children = desk.truth.newest(desk.council, POPULATION).value
    wanted = list_caveats(desk, indicator)
    wanted += ["children"] if children is not None and children < _SMALL else []
    wanted += ["turn"] if years and is_turned(desk, years, indicator) else []
    wanted += ["first"] if years and begins_in_first_year(desk, years, indicator) else []
    wanted += ["unknown"] if find_unknown(desk, 0, indicator) else []
    wanted += ["fact"] if any(finding.subject == other.repeats for other in told_once(desk, finding)) else []
    said = desk.open("caveats", indicator, " / ".join(finding.caveats))
    said.same("the number of caveats", len(finding.caveats), len(wanted))
    for caveat, kind in zip(finding.caveats, wanted, strict=False):
        if kind == "turn":
            check_turn(desk, said, caveat, years or 0, indicator)
            continue
        check_caveat(desk, said, caveat, kind, indicator)
        if kind == "unknown":
            check_unknown(desk, said, said.parse("caveat", caveat), years, indicator)


def begins_in_first_year(desk: Desk, years: int, indicator: Indicator) -> bool:
    """Say whether a change is from a period that ended in the first year of a new council."""
    created = desk.briefing.council.created
    then = desk.truth.earlier(desk.council, indicator.id, years)
    if created is None or then is None or indicator.area.value == "context":
        return False
    words = name_period(then.period, indicator)
    month = next((at for word, at in _ENDS_IN.items() if word in words), 12)
    return 0 <= 12 * (year_of(then.period) - created.year) + month - created.month < 12


def find_unknown(desk: Desk, years: int, indicator: Indicator) -> tuple[Cell, Cell] | None:
    """Find those of whom it is not known where they live, out of the same young people, with both cells."""
    if indicator.id not in _WHERE_THEY_LIVE:
        return None
    own, unknown = (
        desk.truth.earlier(desk.council, measure, years) for measure in (indicator.id, _UNKNOWN_WHERE)
    )
    if own is None or unknown is None or own.value is None or unknown.value is None or unknown.count is None:
        return None
    return (own, unknown) if own.base and own.base == unknown.base and own.period == unknown.period else None


def check_unknown(
    desk: Desk, said: Said, parts: dict[str, str], years: int | None, indicator: Indicator
) -> None:
    """Check of how many it is not known, now and before, and what they may explain."""
    now, then = (find_unknown(desk, back, indicator) for back in (0, years or 0))
    assert now
    said.whole("those not known", parts.get("number"), now[1].count or 0)
    said.whole("those they are out of", parts.get("out_of"), now[1].base or 0)
    said.same("how many before", "then" in parts, bool(years and then))
    if not (years and then):
        return
    said.whole("those not known before", parts.get("then"), then[1].count or 0)
    said.whole("those they were out of", parts.get("then_out_of"), then[1].base or 0)
    said.same("the earlier period", parts.get("when"), name_when(then[1].period, indicator))
    shares = [
        cell.count / cell.base
        for pair in (now, then)
        for cell in pair
        if cell.count is not None and cell.base
    ]
    assert now[0].value is not None
    assert then[0].value is not None
    moved = as_shown(now[0].value, indicator) - as_shown(then[0].value, indicator)
    explains = False
    if len(shares) == len((*now, *then)) and moved:
        own, other = shares[0] - shares[2], shares[1] - shares[3]
        explains = own * other < 0 and round(abs(other) - abs(own), 9) >= 0
    way = "rise" if moved > 0 else "fall"
    said.same("what it may explain", parts.get("way"), way if explains else None)


def list_caveats(desk: Desk, indicator: Indicator) -> list[str]:
    """List the caveats that the data calls for: the caution as it is, and the kinds of the others."""
    cell = desk.newest(indicator)
    joint = [
        joint for joint in desk.briefing.council.joint_returns if joint.covers(indicator.measure, cell.period)
    ]
    is_few = cell.value is not None and bool(indicator.base_noun) and cell.base is not None
    return [
        *([indicator.caution] if indicator.caution else []),
        *(["joint"] if joint else []),
        *(["base"] if is_few and (cell.base or 0) < _FEW else []),
    ]


def check_caveat(desk: Desk, said: Said, caveat: str, kind: str, indicator: Indicator) -> None:
    """Check one caveat: the caution of the catalogue, a joint figure, a small base or a small council."""
    if kind == indicator.caution:
        said.same("the caution", caveat, kind)
        return
    parts, cell = said.parse("caveat", caveat), desk.newest(indicator)
    said.same("the caveat", kind in parts, expected=True)
    if kind == "base":
        said.posts("the base", parts.get("base"), cell.base or 0)
        said.whole("the points", parts.get("points"), round(100 / (cell.base or 1)))
        said.same("what is counted", parts.get("noun"), indicator.base_noun)


def check_comparison(desk: Desk, comparison: Comparison) -> None:
    """Check everything that can be said of one comparison."""
    indicator, cell = comparison.indicator, desk.newest(comparison.indicator)
    if cell.value is not None and not is_count(indicator):
        assert comparison.rank is not None
        check_place(desk, desk.open("place", indicator, say_place(comparison.rank)), None, indicator)
        check_first(desk, desk.open("first", indicator, say_first(comparison)), indicator)
        for change in comparison.changes:
            said = desk.open("moved first", indicator, say_moved_first(comparison, change))
            check_moved_first(desk, said, change.years, indicator)
    for change in comparison.changes:
        check_change(
            desk, desk.open("change", indicator, say_change(comparison, change)), change.years, indicator
        )
    series = desk.briefing.evidence.series(indicator)
    check_run(desk, desk.open("run", indicator, say_run(series, comparison.run)), indicator)
    check_title(desk, desk.open("title", indicator, say_title(desk.name, comparison)), indicator)


def check_first(desk: Desk, said: Said, indicator: Indicator) -> None:
    """Check the newest figure as it is said first, in fifteen words, with England’s beside it."""
    cell = desk.newest(indicator)
    own, _, beside = split_aloud(said, indicator).partition("; in England ")
    said.aloud("the council’s figure", own, cell.value, indicator)
    england = desk.england(indicator, cell.period)
    if england is None:
        said.same("England’s figure", beside, "")
    else:
        said.aloud("England’s figure", beside, england, indicator)
    said.same("more than fifteen words", len(said.words.split()) > MOST_SAID_FIRST, expected=False)


def check_moved_first(desk: Desk, said: Said, years: int, indicator: Indicator) -> None:
    """Check the newest figure as it is said first, and the council’s own of some years before."""
    cell, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years)
    if then is None or then.value is None:
        said.same("nothing", said.words, "")
        return
    before = f"; {years} year{'' if years == 1 else 's'} before, "
    own, _, earlier = split_aloud(said, indicator).partition(before)
    said.aloud("the council’s figure", own, cell.value, indicator)
    said.aloud("the earlier figure", earlier, then.value, indicator)


def split_aloud(said: Said, indicator: Indicator) -> str:
    """Give what is said without the words of the indicator itself: its figure, and what stands beside it."""
    before, after = read_aloud()[indicator.id].split("{}")
    said.same("how it begins", said.words.startswith(before), expected=True)
    own, _, rest = (
        said.words.removeprefix(before).removesuffix(".").partition(after) if after else ("", "", "")
    )
    if not after:
        return said.words.removeprefix(before).removesuffix(".")
    return own + rest


def check_among(desk: Desk, said: Said, parts: dict[str, str], indicator: Indicator) -> None:
    """Check how many neighbours a council is said to be above and below."""
    cell = desk.newest(indicator)
    if cell.value is None or is_count(indicator):
        said.same("a place among the neighbours", "below" in parts, expected=False)
        return
    below, above = desk.beside(indicator, cell.value, cell.period)
    said.whole("the neighbours it is higher than", parts.get("below"), below)
    said.whole("the neighbours it is lower than", parts.get("above"), above)


def check_place(desk: Desk, said: Said, words: str | None, indicator: Indicator) -> None:
    """Check a place among all authorities, from the nearer end, a shared one being called joint."""
    parts, cell = said.parse("place", words), desk.newest(indicator)
    everyone, own = desk.truth.all_at(indicator, cell.period), as_shown(cell.value, indicator)
    higher, lower = int((everyone > own).sum()), int((everyone < own).sum())
    end = "highest" if higher <= lower else "lowest"
    place = min(higher, lower) + 1
    said.same("the end", parts.get("end"), end)
    said.whole("the place", parts.get("nth", "1"), place)
    said.whole("the authorities with a figure", parts.get("of"), len(everyone))
    said.same("joint", "joint" in parts, int((everyone == own).sum()) > 1)
    if "nth" in parts:
        is_teen = count_in(parts["nth"]) % 100 in {11, 12, 13}
        ending = "th" if is_teen else {"1": "st", "2": "nd", "3": "rd"}.get(parts["nth"][-1], "th")
        said.same("the ending of the place", parts.get("th"), ending)


def check_ends(
    said: Said, parts: dict[str, str], interval: tuple[float, float] | None, indicator: Indicator
) -> None:
    """Check the two ends of an interval, or that none is said where none can be had."""
    if interval is None:
        said.same("an interval", "lower" in parts, expected=False)
        return
    # A figure in whole numbers has its range to one place, or the two could not be told apart.
    finer = indicator.model_copy(update={"decimals": max(indicator.decimals, 1)})
    said.number("the lower end", parts.get("lower"), interval[0], finer)
    said.number("the upper end", parts.get("upper"), interval[1], finer)


def check_change(desk: Desk, said: Said, years: int, indicator: Indicator) -> None:
    """Check a change over some years: the earlier figure and period, how far, which way, and chance."""
    parts, now = said.parse("change"), desk.newest(indicator)
    then = desk.truth.earlier(desk.council, indicator.id, years)
    said.whole("the years", parts.get("years"), years)
    said.same("years or year", parts.get("noun"), "year" if years == 1 else "years")
    if then is None or then.value is None or now.value is None:
        if then is not None and then.value is None:
            said.gap(parts.get("gap"), then.gap)
        else:
            said.same("nothing to set beside it", "nothing" in parts, expected=True)
        return
    is_same = as_shown(now.value, indicator) == as_shown(then.value, indicator)
    was, when = ("same", "when") if is_same else ("was", "when")
    said.aloud("the earlier figure", parts.get(was), then.value, indicator)
    said.same("the earlier period", parts.get(when), name_when(then.period, indicator))
    if not is_same:
        check_moved(desk, said, parts, years, indicator)
        unit = (
            f" percentage {'point' if parts.get('by') == '1' else 'points'}"
            if indicator.unit == "%"
            else None
        )
        said.same("the unit of the change", parts.get("points"), unit)
        chance = desk.truth.chance_of_change[desk.council, indicator.id, years]
        said.same("chance", how_sure_of(parts, "changed"), chance)


def check_moved(desk: Desk, said: Said, parts: dict[str, str], years: int, indicator: Indicator) -> None:
    """Check which way a figure went, and by how much: what a reader would make of the two figures shown."""
    now, then = desk.newest(indicator), desk.truth.earlier(desk.council, indicator.id, years)
    assert now.value is not None
    assert then is not None
    assert then.value is not None
    by = as_shown(now.value, indicator) - as_shown(then.value, indicator)
    said.same("it went up", _UP.get(parts.get("went", "").lower()), by > 0)
    percent = "%" if indicator.unit == "%" else ""
    compare = said.aloud if said.kind == "change" else said.number
    compare("the change", f"{parts.get('by')}{percent}" if "by" in parts else None, abs(by), indicator)
    is_about = said.kind == "change" and is_large(by, indicator)
    said.same("that it is about so much", "about" in parts, is_about)


_RULES = {
    ("shift", True): "six or more in a row above the median",
    ("shift", False): "six or more in a row below the median",
    ("trend", True): "five or more in a row, all rising",
    ("trend", False): "five or more in a row, all falling",
}


def check_run(desk: Desk, said: Said, indicator: Indicator) -> None:
    """Check what yearly figures are said to show: how many, from when to when, and every run of them."""
    values, parts = desk.truth.values(desk.council, indicator.id), said.parse("run")
    held = [place for place, value in enumerate(values) if value is not None]
    if not held:
        said.same("nothing to follow", "none" in parts, expected=True)
        return
    check_span(desk, said, parts, held, indicator)
    runs = find_runs(values)
    if len(held) < FEWEST_FOR_A_RUN:
        said.same("too few", "few" in parts, expected=True)
    elif not runs:
        said.same("no run", "quiet" in parts, expected=True)
    else:
        said.same("the runs", parts.get("runs"), join([say_places(desk, run, indicator) for run in runs]))
        desk.ledger.numbers[said.kind] += len(runs)


def check_span(desk: Desk, said: Said, parts: dict[str, str], held: list[int], indicator: Indicator) -> None:
    """Check how many figures and gaps a run is read from, and the first and last periods with a figure."""
    periods = list(desk.truth.cells[desk.council, indicator.id])
    gaps = len(periods) - len(held)
    span = said.parse("span of a run", parts.get("span", ""))
    first, last = (name_period(periods[place], indicator) for place in (held[0], held[-1]))
    said.whole("the figures", span.get("points"), len(held))
    said.same("figure or figures", span.get("noun"), "figure" if len(held) == 1 else "figures")
    said.whole("the gaps", span.get("gaps", "0"), gaps)
    said.same("gap or gaps", span.get("gap_noun"), {0: None, 1: "gap"}.get(gaps, "gaps"))
    said.same("the periods", span.get("periods"), f"{first} to {last}")


def say_places(desk: Desk, run: Run, indicator: Indicator) -> str:
    """Say one run as it should be said."""
    periods = list(desk.truth.cells[desk.council, indicator.id])
    first, last = (name_period(periods[place], indicator) for place in (run.places[0], run.places[-1]))
    held = [value for value in desk.truth.values(desk.council, indicator.id) if value is not None]
    if run.kind == "trend" and len(run.places) == len(held):
        return f"all {len(held)} {'rise' if run.is_up else 'fall'}, one after the other"
    return f"{first} to {last}: {len(run.places)} figures, {_RULES[run.kind, run.is_up]}"


def join(words: list[str]) -> str:
    """Join words as a sentence does."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)


def check_title(desk: Desk, said: Said, indicator: Indicator) -> None:
    """Check the title of a chart: the verdict, both figures and the period."""
    parts, cell = said.parse("title", said.after(f"{indicator.name}: ")), desk.newest(indicator)
    if cell.value is None:
        said.same("the council", parts.get("rest", "").startswith(f"{desk.name}, "), expected=True)
        said.gap(parts.get("rest", "").removeprefix(f"{desk.name}, "), cell.gap)
        return
    figures = said.parse("title's figures", parts.get("figures", "").removeprefix(f"{desk.name} "))
    said.number("the council’s figure", figures.get("own"), cell.value, indicator)
    said.same("the period", figures.get("period"), name_period(cell.period, indicator))
    england = desk.england(indicator, cell.period)
    if england is None:
        said.same("England’s figure", "england" in figures, expected=False)
    else:
        said.number("England’s figure", figures.get("england"), england, indicator)
    check_verdict(desk, said, parts, england, indicator)


def check_verdict(
    desk: Desk, said: Said, parts: dict[str, str], other: float | None, indicator: Indicator
) -> None:
    """Check a verdict beside another figure: the side as shown, and chance; none for a count or a gap."""
    own = desk.newest(indicator).value
    if other is None or own is None or is_count(indicator):
        said.same("a verdict", {"side", "same"} & set(parts), set())
    elif as_shown(own, indicator) == as_shown(other, indicator):
        said.same("the same", "same" in parts, expected=True)
    else:
        higher = as_shown(own, indicator) > as_shown(other, indicator)
        said.same("higher", _UP.get(parts.get("side", "").lower()), higher)
        chance = desk.truth.chance_beside(desk.council, indicator.id, other)
        said.same("chance", how_sure_of(parts, "chance"), chance)
