"""What is true of the lines of enquiry, and of what they rest on, whoever the council is."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import pytest
import textstat
from scipy.stats import binomtest

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.lines import LineOfEnquiry
from scrutiny.findings.values import FindingKind
from scrutiny.register.councils import list_councils
from scrutiny.views.enquiry import show_lines
from scrutiny.vocabulary import Certainty, IntervalKind, Strength
from scrutiny.words.points import say_asked_for

if TYPE_CHECKING:
    from scrutiny.findings.strands import Strand

DAY = "2026-11-23"
READ_BY_EYE = (
    "trafford",
    "essex",
    "rutland",
    "cumberland",
    "portsmouth",
    "sunderland",
    "leeds",
    "liverpool",
    "bradford",
)
EVERY = tuple(council.slug for council in list_councils())
HIGHEST_GRADE = 9  # of Coleman and Liau, in which pupils are fourteen
LONG = 25  # words in a sentence
FEW_ARE_LONG = 0.2
FEW = 5


@cache
def brief(council: str) -> Briefing:
    return prepare_briefing(council, "A committee", "2025", DAY)


every_council = pytest.mark.parametrize(
    "council",
    [slug if slug in READ_BY_EYE else pytest.param(slug, marks=pytest.mark.long) for slug in EVERY],
)


def count_and_base(comparison: Comparison) -> tuple[int, int] | None:
    """Give the published count and base of a percentage that counts few of either kind."""
    own = comparison.council
    if not isinstance(own, Figure) or own.indicator.interval is not IntervalKind.PROPORTION:
        return None
    if own.count is None or not own.base or not (own.count.is_integer() and own.base.is_integer()):
        return None
    return (int(own.count), int(own.base)) if min(own.count, own.base - own.count) < FEW else None


def sentences_of(line: LineOfEnquiry) -> list[str]:
    said = [
        line.topic.question,
        line.topic.why,
        *line.reasons,
        *(strand.question for strand in line.strands if line.is_of_a_judgement),
        *(say_asked_for(wanted.topic, wanted.points) for strand in line.strands for wanted in strand.wanted),
        *(finding.sentence for finding in line.findings),
    ]
    return [sentence for words in said for sentence in re.split(r"(?<=[.?!])\s+", words)]


def grades_alone(briefing: Briefing) -> Iterator[str]:
    """Name each line on an adverse grade with nothing beside it, though its area has figures or points."""
    for line in briefing.lines:
        areas = {finding.area for finding in line.findings}
        held = [finding for area in areas for finding in briefing.comparisons_in(area)]
        has_figures = any(
            isinstance(comparison.council, Figure) and comparison.indicator.headline for comparison in held
        )
        points = briefing.latest_inspection.points if briefing.latest_inspection else None
        has_points = any(point.area in areas for point in points or ())
        is_alone = len(line.findings) == 1 and not line.points
        if line.is_of_a_judgement and is_alone and (has_figures or has_points):
            yield line.topic.id


@every_council
def test_nothing_that_could_be_chance_is_called_worth_a_question(council: str) -> None:
    chancy = [finding for finding in brief(council).findings if "could be chance" in finding.sentence]
    assert {finding.strength for finding in chancy} <= {Strength.NOTHING}


@every_council
def test_more_than_chance_agrees_with_the_exact_test_where_few_are_counted(council: str) -> None:
    wrong = []
    for comparison in brief(council).comparisons:
        few, england = count_and_base(comparison), comparison.against_england
        if few and england:
            is_certain = england.certainty is Certainty.MORE_THAN_CHANCE
            if is_certain is not bool(binomtest(*few, england.other / 100).pvalue < 0.05):
                wrong.append((comparison.indicator.id, few, england))
    assert wrong == []


@every_council
def test_no_line_rests_on_a_grade_alone_while_its_area_has_figures_or_points(council: str) -> None:
    assert list(grades_alone(brief(council))) == []


@every_council
def test_every_point_of_an_adverse_area_and_of_no_one_area_is_behind_one_line(council: str) -> None:
    latest = brief(council).latest_inspection
    lines = [line for line in brief(council).lines if line.is_of_a_judgement]
    adverse = {line.findings[0].area for line in lines}
    held = latest.points or () if latest else ()
    wanted = [point for point in held if lines and point.area in {*adverse, None}]
    behind = [point for line in lines for point in line.points]
    assert Counter(point.model_dump_json() for point in behind) == Counter(
        point.model_dump_json() for point in wanted
    )
    for line in lines:
        asked = {wanted.topic for strand in line.strands for wanted in strand.wanted}
        assert asked == {topic for point in line.points for topic in point.topics}


@every_council
def test_what_inspectors_asked_for_stands_before_any_figure(council: str) -> None:
    for line in brief(council).lines:
        has_points = [bool(strand.wanted) for strand in line.strands]
        assert has_points == sorted(has_points, reverse=True)
        questions = [strand.question for strand in line.strands]
        assert len(set(questions)) == len(questions)


@every_council
def test_every_figure_of_an_adverse_area_that_is_more_than_chance_is_behind_its_line(council: str) -> None:
    lines = {line.findings[0].area: line for line in brief(council).lines if line.is_of_a_judgement}
    for area, line in lines.items():
        behind = {finding.id for finding in line.findings}
        certain = {
            finding.id
            for finding in brief(council).findings
            if finding.area is area and finding.is_certain and finding.repeats is None
        }
        assert certain <= behind


@every_council
def test_a_reason_is_given_only_of_a_figure_that_lies_its_way(council: str) -> None:
    for line in brief(council).lines:
        asked: tuple[LineOfEnquiry | Strand, ...] = (line, *line.strands)
        for strand in asked:
            lying = {
                (finding.subject.id, finding.contrast.side)
                for finding in strand.findings
                if isinstance(finding.subject, Indicator) and finding.contrast
            }
            holding = {
                reason.words
                for reason in (strand.topic.reasons if strand.topic else ())
                for way in lying
                if reason.holds_for(*way)
            }
            assert set(strand.reasons) <= holding


@every_council
def test_of_two_figures_that_are_one_fact_one_is_asked_about(council: str) -> None:
    repeated = [finding for finding in brief(council).findings if finding.repeats]
    asked = {finding.id for line in brief(council).lines for finding in line.findings}
    assert asked & {finding.id for finding in repeated} == set()
    for finding in repeated:
        kept = next(
            kept
            for kept in brief(council).findings
            if kept.subject == finding.repeats and kept.kind is finding.kind
        )
        assert any("one fact" in caveat for caveat in kept.caveats)


@every_council
def test_lines_can_be_read_out_at_about_fourteen(council: str) -> None:
    lines = [line for line in brief(council).lines if line.findings[0].kind is not FindingKind.GAP]
    said = [sentence for line in lines for sentence in sentences_of(line)]
    for line in lines:
        grade = round(float(textstat.coleman_liau_index(" ".join(sentences_of(line)))))
        assert grade <= HIGHEST_GRADE, line.topic.id
    assert sum(len(sentence.split()) > LONG for sentence in said) <= FEW_ARE_LONG * len(said)


def test_trafford_is_asked_about_its_referrals_and_its_protection_plans() -> None:
    lines = {line.topic.id: line for line in brief("trafford").lines}
    behind = {finding.id: finding.sentence for finding in lines["help_and_protection_judgement"].findings}
    assert "fell from 513.0 in the year to March 2020" in behind["referrals_rate:movement"]
    assert "lower than England’s 519.4" in behind["referrals_rate:standing"]
    assert "was 27.3 on 31 March 2025" in behind["child_protection_plans_rate:movement"]
    asked = " ".join(line.topic.question for line in brief("trafford").lines)
    assert "educational needs" not in asked
    assert "What do we pay" not in asked


def test_trafford_is_asked_what_its_report_says_must_improve_by_topic_and_page() -> None:
    line = next(line for line in brief("trafford").lines if line.topic.id == "help_and_protection_judgement")
    said = [say_asked_for(wanted.topic, wanted.points) for strand in line.strands for wanted in strand.wanted]
    assert "Inspectors asked for better help for homeless 16- and 17-year-olds (page 2)." in said
    assert "Inspectors asked for better help for young carers (page 2)." in said
    shown = show_lines(brief("trafford")).in_words
    assert all(sentence in shown for sentence in said)


def test_nine_of_nine_in_rutland_beside_69_in_a_hundred_could_be_chance() -> None:
    few = {
        comparison.indicator.id: comparison
        for comparison in brief("rutland").comparisons
        if count_and_base(comparison) == (9, 9)
    }
    assert few
    assert {
        comparison.against_england.certainty for comparison in few.values() if comparison.against_england
    } == {Certainty.COULD_BE_CHANCE}


@pytest.mark.parametrize("council", READ_BY_EYE)
def test_a_page_says_once_how_unknown_chance_is_to_be_read(council: str) -> None:
    said = show_lines(brief(council)).in_words
    assert "nothing published says" not in said
    assert "Slight" not in said
