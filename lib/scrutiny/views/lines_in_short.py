"""The lines of enquiry in few words: each question, and the figures it is asked because of."""

from collections.abc import Iterator

from scrutiny.briefing import Briefing
from scrutiny.findings.aloud import say_first, say_moved_first
from scrutiny.findings.gathering import choose_change
from scrutiny.findings.lines import MOST, LineOfEnquiry
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.views.closing import make_chapter
from scrutiny.views.enquiry import name_line
from scrutiny.views.findings import say_forewarning
from scrutiny.views.folds import FoldKind
from scrutiny.views.indicators import name_anchor
from scrutiny.views.values import Fold, Prose, Section, Stack, Statement, Statements, View
from scrutiny.words.points import say_asked_for
from scrutiny.words.sentences import say_count

_MOST_SAID = 4  # figures behind one question: the tables have the others
_HEADING = "What to ask"
_HOW_CHOSEN = (
    f"At most {MOST} questions, an adverse judgement first, then what is most at stake. Open one for its "
    "figures. The scrutiny plan says who could answer each, and what a good answer has."
)


def show_what_to_ask(briefing: Briefing) -> Section:
    """Show the lines of enquiry, and what warning there was, behind a heading that opens them."""
    warned = say_forewarning(briefing)
    if not briefing.lines:
        none = f"The published evidence on {briefing.council.in_text} opens no line of enquiry of its own."
        return make_chapter(_HEADING, Prose((none,)), warned)
    lines = (_show(number, line) for number, line in enumerate(briefing.lines, start=1))
    warning = Fold("What warning there was of the last inspection", warned, kind=FoldKind.THEME)
    return make_chapter(_HEADING, Prose((_HOW_CHOSEN,)), *lines, warning)


def _show(number: int, line: LineOfEnquiry) -> Fold:
    said = tuple(_say(line))
    figures = [said_of for finding in line.findings if (said_of := _state(finding))]
    views: list[View] = [Statements((*said, *figures[:_MOST_SAID]))]
    if over := len(figures[_MOST_SAID:]) + line.others:
        views.append(Prose((f"{say_count(over, 'more finding')}: see the tables above.",), is_small=True))
    return Fold(name_line(number, line), Stack(tuple(views)), kind=FoldKind.HEADING)


def _say(line: LineOfEnquiry) -> Iterator[Statement]:
    """Say the grade, and what inspectors asked for, behind a line on an adverse judgement."""
    for finding in line.findings:
        if finding.kind is FindingKind.JUDGEMENT:
            yield Statement(finding.sentence)
    for strand in line.strands if line.is_of_a_judgement else ():
        for wanted in strand.wanted:
            yield Statement(say_asked_for(wanted.topic, wanted.points))


def _state(finding: Finding) -> Statement | None:
    """State a figure in one short sentence, linked to where its whole row stands."""
    comparison = finding.comparison
    if comparison is None:
        return None
    if finding.kind is FindingKind.GAP or comparison.indicator.is_count:
        return Statement(finding.sentence, anchor=name_anchor(comparison.indicator))
    change = choose_change(comparison) if finding.kind is FindingKind.MOVEMENT else None
    said = say_moved_first(comparison, change) if change else say_first(comparison)
    return Statement(said, anchor=name_anchor(comparison.indicator))
