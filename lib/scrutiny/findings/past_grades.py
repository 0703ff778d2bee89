"""What the last inspections judged, in sentences: how often each grade was given, and in how many years."""

from collections import Counter
from collections.abc import Iterator, Sequence

from humanize import apnumber

from scrutiny.comparisons.grades import MOST_INSPECTIONS, PastGrades, list_adverse
from scrutiny.evidence.inspections import Inspection
from scrutiny.vocabulary import Grade, Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.names import JUDGEMENT_NAMES
from scrutiny.words.sentences import begin_lower, join_names, join_words

_TIMES = {1: "once", 2: "twice", 3: "three times"}
_DAYS_IN_A_YEAR = 365.25


def say_gravest(name: str, inspections: Sequence[Inspection], past: Sequence[PastGrades]) -> str:
    """Say how often the gravest adverse judgement was given each grade, and any that was given the same."""
    return f"In {name}, inspectors judged {_say_alike(inspections, past)[0]}."


def say_others(inspections: Sequence[Inspection], past: Sequence[PastGrades]) -> Iterator[str]:
    """Say the same of the other adverse judgements, which inspections are meant, and what is lower."""
    last = inspections[-MOST_INSPECTIONS:]
    _first, *others = _say_alike(inspections, past)
    yield from (f"They also judged {said}." for said in others)
    yield from _say_span(last)
    if fallen := [say_part(grade.judgement) for grade in past if grade.fell]:
        yield f"The last grade is lower than the one before for {join_names(fallen)}."
    if any(grade.crossed for grade in past):
        yield "Until 2022 care leavers were judged with children in care."


def _say_alike(inspections: Sequence[Inspection], past: Sequence[PastGrades]) -> list[str]:
    """Say the grades of each judgement, of those with the same grades as often together."""
    alike: dict[str, list[str]] = {}
    for grades in past:
        alike.setdefault(_say_times(grades, inspections[-1]), []).append(say_part(grades.judgement))
    return [
        f"{join_names(parts)}{', each' if len(parts) > 1 else ''} {times}" for times, parts in alike.items()
    ]


def _say_times(past: PastGrades, last: Inspection) -> str:
    """Say how often each grade was given, the worst first, and in how many years."""
    counted = Counter(past.grades)
    worst_first = [grade for grade in reversed(Grade) if counted[grade]]
    times = join_words([f"{grade.value} {_TIMES[counted[grade]]}" for grade in worst_first])
    years = round((last.inspected_from - past.since).days / _DAYS_IN_A_YEAR)
    return f"{times} in {apnumber(years)} {'year' if years == 1 else 'years'}" if years else times


def say_part(judgement: Judgement) -> str:
    """Say what was judged, as it stands within a sentence."""
    named = begin_lower(JUDGEMENT_NAMES[judgement])
    return f"the {named}" if judgement is Judgement.LEADERS else named


def _say_span(inspections: Sequence[Inspection]) -> Iterator[str]:
    first, last = (say_month(inspections[at].inspected_from) for at in (0, -1))
    if len(inspections) == 1:
        yield f"The inspection of {last} is the first that we hold."
    else:
        yield f"We count {apnumber(len(inspections))} inspections, from {first} to {last}."


def say_none_adverse(name: str, inspections: Sequence[Inspection]) -> Iterator[str]:
    """Say that the last inspection gave no adverse grade, and to what the two before it did."""
    *earlier, last = inspections[-MOST_INSPECTIONS:]
    adverse, when = _list_lower(earlier), say_month(last.inspected_from)
    good = f"In {name}, every grade was good or outstanding"
    if adverse:
        yield f"{good} at the inspection of {when}."
        for inspection in adverse:
            parts = join_names([say_part(judgement) for judgement in list_adverse(inspection)])
            yield f"That of {say_month(inspection.inspected_from)} gave a lower grade to {parts}."
    elif earlier:
        first = say_month(earlier[0].inspected_from)
        yield f"{good}. That was so at {apnumber(len(earlier) + 1)} inspections, from {first} to {when}."
    else:
        yield f"{good}. The inspection of {when} is the first that we hold."


def say_how_to_look_back(inspections: Sequence[Inspection]) -> Iterator[str]:
    """Say how to look back on an earlier inspection that gave an adverse grade."""
    days = [lower.inspected_from.isoformat() for lower in _list_lower(inspections[-MOST_INSPECTIONS:-1])]
    if days:
        yield (
            "To look back on an earlier inspection that gave a grade below good, write inspection: "
            f"{' or '.join(days)} in the council’s parameters."
        )


def _list_lower(inspections: Sequence[Inspection]) -> list[Inspection]:
    return [inspection for inspection in inspections if list_adverse(inspection)]
