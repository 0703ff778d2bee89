"""What warning there was, of real councils: the grades are Ofsted's, and nothing newer is counted."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise

import pytest
import textstat

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.indicators import list_indicators
from scrutiny.evidence.inspections import Inspection, list_inspections
from scrutiny.evidence.periods import find_period_end
from scrutiny.evidence.published_by import take_published
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Grade, Judgement

AS_AT, HIGHEST_GRADE, MOST_WORDS = "2026-11-23", 9, 30
SAMPLE = ("trafford", "solihull", "westmorland-and-furness", "portsmouth")
EVERY = [
    pytest.param(council.slug, marks=() if council.slug in SAMPLE else pytest.mark.long)
    for council in list_councils()
]
TIMES = {1: "once", 2: "twice", 3: "three times"}
PARTS = {
    Judgement.LEADERS: "the impact of leaders",
    Judgement.HELP_AND_PROTECTION: "help and protection",
    Judgement.IN_CARE: "children in care",
    Judgement.CARE_LEAVERS: "care leavers",
}


@cache
def brief(slug: str) -> Briefing:
    return prepare_briefing(slug, "The committee", "2025", AS_AT)


def said_of(slug: str) -> tuple[Finding, str]:
    finding = brief(slug).forewarning
    assert finding is not None
    return finding, f"{finding.sentence} {finding.details}"


def last_three(slug: str) -> list[Inspection]:
    """Give the last three inspections by Ofsted's list, the newest last."""
    return [event for event in list_inspections() if event.council == slug][-3:]


@pytest.mark.parametrize("slug", EVERY)
def test_every_grade_of_the_last_three_inspections_is_counted_as_ofsted_gave_it(slug: str) -> None:
    if not (inspections := last_three(slug)):
        assert brief(slug).forewarning is None
        return
    finding, said = said_of(slug)
    adverse = [judgement for judgement in PARTS if is_adverse(inspections[-1].grade(judgement))]
    assert finding.worse is bool(adverse)
    for judgement in adverse:
        counted = Counter(grade for event in inspections if (grade := event.grade(judgement)))
        times = [f"{grade.value} {TIMES[counted[grade]]}" for grade in reversed(Grade) if counted[grade]]
        together = " and ".join([", ".join(times[:-1]), times[-1]] if len(times) > 1 else times)
        clause = next(words for words in said.split(". ") if "judged" in words and PARTS[judgement] in words)
        assert together in clause
    fallen = re.search(r"lower than the one before for ([^.]+)\.", said)
    for judgement in adverse:
        grades = [event.grade(judgement) for event in inspections[-2:]]
        fell = any(then and now and is_lower(now, then) for then, now in pairwise(grades))
        assert bool(fallen and PARTS[judgement] in fallen[1]) is fell


def is_adverse(grade: Grade | None) -> bool:
    return grade in {Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE}


def is_lower(grade: Grade, other: Grade) -> bool:
    return list(Grade).index(grade) > list(Grade).index(other)


@pytest.mark.parametrize("slug", EVERY)
def test_the_figures_counted_add_up_and_none_is_of_a_period_that_had_not_ended(slug: str) -> None:
    finding = brief(slug).forewarning
    if finding is None or not finding.worse or finding.inspection is None:
        return
    every = re.search(r"(\d+) published figures? ", finding.sentence)
    sides = re.search(r"(\d+) lay on the better side and (\d+) on the worse", finding.sentence)
    neither = re.search(r"The other (\d+) have", finding.sentence)
    if every and sides and neither:
        assert int(every[1]) == sum(map(int, (sides[1], sides[2], neither[1])))
    years = {indicator.id: indicator.year_type for indicator in list_indicators()}
    known = take_published(brief(slug).evidence, finding.inspection.inspected_from)
    held = (value for indicator in list_indicators() for value in known.series(indicator))
    ends = [find_period_end(value.period, years[value.indicator.id]) for value in held]
    assert max(ends) < finding.inspection.inspected_from


@pytest.mark.parametrize("slug", EVERY)
def test_it_is_read_at_about_fourteen_in_short_sentences(slug: str) -> None:
    if brief(slug).forewarning is None:
        return
    _finding, said = said_of(slug)
    # A council's name is nobody's choice of words.
    bare = said.replace(brief(slug).council.in_text, "Leeds", 1)
    assert round(float(textstat.coleman_liau_index(bare))) <= HIGHEST_GRADE
    assert max(len(sentence.split()) for sentence in said.split(". ")) <= MOST_WORDS


def test_it_is_said_first_and_is_no_finding_among_the_others() -> None:
    finding, said = said_of("trafford")
    words = views.say_forewarning(brief("trafford")).in_words
    assert words.startswith(finding.sentence)
    assert finding.details in words
    assert said.startswith("In Trafford, inspectors judged the impact of leaders inadequate twice")
    assert FindingKind.FOREWARNING not in {finding.kind for finding in brief("trafford").findings}


def test_of_an_earlier_inspection_what_had_been_published_by_then_is_counted() -> None:
    """Of six figures with a good and a bad side in 2019, four lay on the worse; of eleven in 2026, two."""
    then = brief("trafford").look_back("2019-03-04").forewarning
    assert then is not None
    assert "2 lay on the better side and 4 on the worse: they gave some warning" in then.sentence
    assert "9 lay on the better side and 2 on the worse: they gave little warning" in said_of("trafford")[1]


def test_a_council_not_yet_inspected_is_told_that_there_was_none() -> None:
    before = prepare_briefing("portsmouth", "The committee", "2025", "2018-01-01")
    assert before.forewarning is None
    assert views.say_forewarning(before).in_words.startswith("No inspection of Portsmouth had been published")
