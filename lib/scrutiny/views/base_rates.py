"""Against complacency: what happened next to other councils with the same grade, and how long it took."""

from collections.abc import Collection, Iterator
from datetime import date

from scrutiny.analysis.base_rates import InspectionWindow, NextTime, Wait
from scrutiny.briefing import Briefing
from scrutiny.evidence.inspections import FROM_REPORTS, OFFICIAL, Inspection
from scrutiny.register.frameworks import FRAMEWORKS, find_framework
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Fold, Points, Prose, Stack, Table, View
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.dates import say_day, say_month
from scrutiny.words.names import JUDGEMENT_NAMES, say_grade, say_judgement
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_NONE_YET = "No inspection had been published by the date of this page, so there is no grade to follow."
_OPENING = (
    "What became of the same grades in other councils, when they were next inspected. These are counts of "
    "what happened elsewhere, and say nothing of what will happen here."
)
_GRADES = list(Grade)
_FIRST_HELD = date(2018, 1, 1)
_CARE_LEAVERS = (
    "Care leavers have been judged apart only since January 2023. Few councils have been judged on it twice, "
    "and no gap longer than the time since then can have been seen."
)
_PAUSE = (
    "No inspection counted here began between 10 March 2020 and 27 June 2021, during the pandemic, so some "
    "of these gaps are longer than they would have been."
)
_CROSSED = (
    "Until the end of 2022 children in care and care leavers were judged together. A council judged so the "
    "first time, and on children in care alone the next, was not judged on the same thing twice: such pairs "
    "have a line of their own."
)


def say_what_happened_next(briefing: Briefing) -> View:
    """Say what the table of others with the same grades can tell, and what it cannot."""
    return Prose((_OPENING if briefing.latest_inspection else _NONE_YET,))


def say_next_times(briefing: Briefing, judgements: Collection[Judgement] = tuple(Judgement)) -> View:
    """Say what others with the same grades were given at their next inspection, for some judgements."""
    latest = briefing.latest_inspection
    if latest is None:
        return Prose((_NONE_YET,))
    counted = [next_time for next_time in briefing.base_rates.next_times if next_time.judgement in judgements]
    if not counted:
        return Prose(("No grade of the newest inspection is of these.",))
    said = [(_say_how_many(each, latest), *_say_outcome(each), *_say_the_rest(each)) for each in counted]
    return Points(tuple(map(" ".join, said)))


def _name(next_time: NextTime, latest: Inspection) -> str:
    if next_time.crossed:
        return "Children in care, judged together with care leavers the first time and apart the next"
    return say_judgement(next_time.judgement, latest.framework)


def _say_how_many(next_time: NextTime, latest: Inspection) -> str:
    name = f"{_name(next_time, latest)}, {next_time.grade.value}"
    if not next_time.judged_again:
        return f"{name}: no other council with this grade has been judged on it again."
    if next_time.judged_again > next_time.councils:
        again = f"{next_time.judged_again} times, in {say_count(next_time.councils, 'council')}"
        return f"{name}: others with this grade have been judged on it again {again}."
    others = f"{say_count(next_time.councils, 'other council')} with this grade"
    return f"{name}: {others} {'has' if next_time.councils == 1 else 'have'} been judged on it again."


def _say_outcome(next_time: NextTime) -> Iterator[str]:
    if not next_time.judged_again:
        return
    parts, grade = [f"{next_time.held} of {next_time.judged_again} held"], next_time.grade
    parts += [f"{next_time.fell} fell{_in_brackets(_lower(next_time))}"] if grade is not _GRADES[-1] else []
    parts += [f"{next_time.rose} rose{_in_brackets(_higher(next_time))}"] if grade is not _GRADES[0] else []
    yield f"{join_words(parts)}, at inspections begun {_say_dates(next_time)}."


def _in_brackets(words: list[str]) -> str:
    return f" ({join_words(words)})" if words else ""


def _lower(next_time: NextTime) -> list[str]:
    return _say_destinations(next_time, _GRADES[_GRADES.index(next_time.grade) + 1 :])


def _higher(next_time: NextTime) -> list[str]:
    return _say_destinations(next_time, _GRADES[: _GRADES.index(next_time.grade)])


def _say_destinations(next_time: NextTime, wanted: Collection[Grade]) -> list[str]:
    return [f"{times} to {grade.value}" for grade, times in next_time.destinations if grade in wanted]


def _say_dates(next_time: NextTime) -> str:
    return " to ".join(dict.fromkeys(say_day(day) for day in (next_time.first, next_time.last) if day))


def _say_the_rest(next_time: NextTime) -> Iterator[str]:
    """Say how many with the grade were not judged on it again, and why."""
    if not next_time.crossed:
        yield f"Not yet inspected again: {next_time.not_yet}."
    if next_time.not_judged:
        yield f"Inspected again but no longer judged on this: {next_time.not_judged}."
    if next_time.ended:
        yield f"Ended before another inspection: {next_time.ended}."


def _notes(briefing: Briefing) -> Iterator[str]:
    rates = briefing.base_rates
    judged = {next_time.judgement for next_time in rates.next_times}
    yield _say_what_is_counted(briefing)
    yield "A council is counted each time that it had the grade and was judged on it again."
    if changes := [say_month(day) for day in _list_changes(briefing)]:
        rules = f"Ofsted's rules changed in {join_words(changes)}"
        yield f"{rules}, so a changed grade may come from changed rules."
    if any(next_time.crossed for next_time in rates.next_times):
        yield _CROSSED
    if Judgement.CARE_LEAVERS in judged:
        yield _CARE_LEAVERS
    if Judgement.OVERALL in judged and Judgement.OVERALL not in find_framework(briefing.as_at).judgements:
        yield "Overall grades ended with the inspections of March 2026: the next inspection will give none."
    if any(next_time.ended for next_time in rates.next_times):
        yield "A council that has ended is not followed into the councils that took its place."


def _list_changes(briefing: Briefing) -> list[date]:
    """List when the rules of the inspections we hold had changed by the day of the page."""
    begun = [framework.inspections_from for framework in FRAMEWORKS]
    return [day for day in begun if _FIRST_HELD < day <= briefing.as_at]


def _say_what_is_counted(briefing: Briefing) -> str:
    newest = briefing.base_rates.newest_report
    until = f", the newest of them on {say_day(newest)}" if newest else ""
    return (
        f"Counted from inspections since 2018, without those of {briefing.council.in_text} itself, whose "
        f"reports were published by the date of this page{until}. "
        f"{say_sources(briefing, (OFFICIAL, FROM_REPORTS))}"
    )


def tabulate_what_happened_next(briefing: Briefing) -> View:
    """Tabulate, for each grade of the newest inspection, how it went on for others: held, fell or rose."""
    latest = briefing.latest_inspection
    if latest is None:
        return Prose((_NONE_YET,))
    table = Table(
        caption=f"What happened next to other councils with the same grades as {briefing.council.in_text}",
        columns=("Judgement and grade", "Judged again", "Held", "Fell", "Rose", "Not yet inspected again"),
        rows=tuple(_row(next_time, latest) for next_time in briefing.base_rates.next_times),
        notes=(say_sources(briefing, (OFFICIAL, FROM_REPORTS)),),
    )
    return Stack((table, Fold("How these were counted", Points(tuple(_notes(briefing))))))


def _row(next_time: NextTime, latest: Inspection) -> tuple[Cell, ...]:
    heading, grade = Cell(_name(next_time, latest), say_grade(next_time.grade)), next_time.grade
    if not next_time.judged_again:
        return (
            heading,
            Cell("No council yet", kind="gap"),
            *(Cell("Nothing to count", kind="gap"),) * 3,
            _show_the_rest(next_time),
        )
    return (
        heading,
        Cell(
            str(next_time.judged_again),
            f"In {say_count(next_time.councils, 'council')}, begun {_say_dates(next_time)}",
            kind="figure",
        ),
        Cell(f"{next_time.held} of {next_time.judged_again}", kind="figure"),
        _show_change(next_time.fell, _lower(next_time), "No lower grade" if grade is _GRADES[-1] else ""),
        _show_change(next_time.rose, _higher(next_time), "No higher grade" if grade is _GRADES[0] else ""),
        _show_the_rest(next_time),
    )


def _show_change(times: int, to: list[str], why_not: str) -> Cell:
    return Cell(why_not, kind="gap") if why_not else Cell(str(times), ", ".join(to), kind="figure")


def _show_the_rest(next_time: NextTime) -> Cell:
    if next_time.crossed:
        return Cell("Does not apply", kind="gap")
    said = [f"{next_time.not_judged} more inspected, but not judged on this"] if next_time.not_judged else []
    said += [f"{next_time.ended} more ended"] if next_time.ended else []
    return Cell(str(next_time.not_yet), "; ".join(said), kind="figure")


def tabulate_inspection_window(briefing: Briefing) -> View:
    """Tabulate how long others with the same grades waited to be inspected again, and when that ends here."""
    windows = briefing.base_rates.windows
    if briefing.latest_inspection is None or not windows:
        return Prose((_NONE_YET,))
    since, months = windows[0].since, say_count(windows[0].months_since, "month")
    name = briefing.council.in_text
    last = f"{begin_sentence(name)} was last inspected from {say_day(since)}"
    opening = f"{last}, {months} before the date of this page."
    passed = (_say_passed(window) for window in windows if window.has_passed)
    table = Table(
        caption=f"How long other councils with the same grades as {name} waited to be inspected again",
        columns=("Judgement and grade", "Shortest", "Middle", "Longest", "Gaps seen"),
        rows=tuple(_window_row(window, briefing.latest_inspection) for window in windows),
        notes=tuple(_window_notes(briefing)),
    )
    return Stack((Prose((opening, *passed)), table))


def _say_passed(window: InspectionWindow) -> str:
    which, longest = JUDGEMENT_NAMES[window.judgement].lower(), say_count(window.waits[-1].months, "month")
    return (
        f"For {which}, {window.grade.value}, the window has passed: {window.months_since} months is longer "
        f"than the longest gap seen, which was {longest} (of {window.seen} seen)."
    )


def _window_row(window: InspectionWindow, latest: Inspection) -> tuple[Cell, ...]:
    waits = tuple(map(_show_wait, window.waits)) or (Cell("No gap seen yet", kind="gap"),) * 3
    return (
        Cell(say_judgement(window.judgement, latest.framework), say_grade(window.grade)),
        *waits,
        Cell(str(window.seen), f"{window.still_waiting} still waiting", kind="figure"),
    )


def _show_wait(wait: Wait) -> Cell:
    when = f"{say_month(wait.until)}{', passed' if wait.has_passed else ''}"
    return Cell(say_count(wait.months, "month"), when, kind="figure")


def _window_notes(briefing: Briefing) -> Iterator[str]:
    windows = briefing.base_rates.windows
    yield (
        "A gap is counted in whole months, from the first day on site to the first day on site of the next "
        "inspection. Where two stand in the middle, the shorter is given. The months named are when a gap as "
        "long would end here: Ofsted has set no such date."
    )
    yield "Councils still waiting are in none of these gaps, so longer ones may yet be seen."
    yield "Gaps after a grade for children in care count whether or not care leavers were judged with them."
    if any(window.waits for window in windows):
        yield _PAUSE
    if any(window.judgement is Judgement.CARE_LEAVERS for window in windows):
        yield _CARE_LEAVERS
    yield _say_what_is_counted(briefing)
