"""Lines of enquiry: each question with why it is asked, and the findings it is asked because of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from scrutiny.briefing import Briefing
from scrutiny.evidence.points import POINTS
from scrutiny.findings.lines import MOST, LineOfEnquiry
from scrutiny.findings.strands import Strand
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.views.findings import state, state_together
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Fold, Points, Prose, Section, Stack, Statements, Terms, View
from scrutiny.words.points import say_asked_for, say_of_no_topic
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_MOST_STRANDS = 3  # shown at once behind an adverse judgement; the others are folded
_MOST_FIGURES = 2  # shown at once behind one of them
_HOW_PLACED = (
    "What inspectors asked for is said in our words, by rules of our own, which can be wrong. "
    "Load the report in the reactive review to see it in theirs."
)
_Part = tuple[Strand, list[tuple[Finding, ...]]]  # a question, and the findings on each of its figures


def show_lines(briefing: Briefing, *, linked: bool = True) -> View:
    """Show the lines of enquiry that the evidence opens, linked to their figures if these are on the page."""
    if not briefing.lines:
        return Prose(
            (f"The published evidence on {briefing.council.in_text} opens no line of enquiry of its own.",)
        )
    opening = (
        f"At most {MOST} lines of enquiry: questions that the evidence raises. An adverse judgement comes "
        "first, with what its report says must improve, if it is at hand, and every figure of its area that "
        "differs or has moved by more than chance. The others follow by what is at stake and how much stands "
        "out. The committee chooses which to ask. A question is not an accusation."
    )
    shown = (
        _show_line(briefing, number, line, linked=linked)
        for number, line in enumerate(briefing.lines, start=1)
    )
    return Stack((Prose((opening,)), *shown))


def _show_line(briefing: Briefing, number: int, line: LineOfEnquiry, *, linked: bool) -> Section:
    topic, of_line = line.topic, f" of line {number}"
    stake = f"At stake: {topic.consequence.value}."
    if line.is_of_a_judgement:
        graded, *evidence = _show_judged(briefing, line, linked=linked)
        opening: tuple[View, ...] = (Prose((stake, topic.why)), graded)
    else:
        evidence = [_show_findings(briefing, line, linked=linked)]
        opening = (Prose((stake, " ".join((topic.why, *line.reasons)))),)
    behind = Fold("Evidence behind it", Stack(tuple(evidence)), heard=of_line)
    how = Fold("How to follow it, and what to listen for", _say_how(line), heard=of_line)
    return Section(name_line(number, line), (*opening, behind, how))


def _say_how(line: LineOfEnquiry) -> Terms:
    topic = line.topic
    terms: list[tuple[str, View]] = [
        ("Who could answer", Prose((f"{begin_sentence(join_words(list(topic.who)))}.",))),
        ("A good answer would have", Points(topic.good_answer)),
        ("What would change our mind", Prose((topic.change_our_mind,))),
    ]
    if topic.ask_for:
        terms.append(("Ask for", Prose((topic.ask_for,))))
    return Terms(tuple(terms))


def name_line(number: int, line: LineOfEnquiry) -> str:
    """Name a line by its number and question; a bare number is that of a question of the guide."""
    return f"Line {number}. {line.topic.question}"


def _show_judged(briefing: Briefing, line: LineOfEnquiry, *, linked: bool) -> Iterator[View]:
    """Show an adverse judgement, then the questions of its points and figures, each with these."""
    graded = [finding for finding in line.findings if finding.kind is FindingKind.JUDGEMENT]
    yield Statements(tuple(state(briefing, finding, linked=linked) for finding in graded))
    shown, folded = _divide(line.strands)
    yield Terms(tuple(_show_strand(briefing, *part, linked=linked) for part in shown))
    yield from _say_of_points(briefing, line)
    if folded:
        number = sum(len(figures) for _strand, figures in folded)
        inside = Terms(tuple(_show_strand(briefing, *part, linked=linked) for part in folded))
        yield Fold(f"{say_count(number, 'more figure')} of this part, and what to ask about them", inside)


def _say_of_points(briefing: Briefing, line: LineOfEnquiry) -> Iterator[Prose]:
    """Say which points have no topic of ours, and how the others were given theirs."""
    if line.points_of_no_topic:
        yield Prose((say_of_no_topic(line.points_of_no_topic),))
    if line.points:
        yield Prose((f"{_HOW_PLACED} {say_sources(briefing, (POINTS,))}",), is_small=True)


def _divide(strands: Sequence[Strand]) -> tuple[list[_Part], list[_Part]]:
    """Divide what is shown at once, all that inspectors asked for and a few figures, from what is folded."""
    parts = [(strand, _by_subject(strand.findings)) for strand in strands]
    at_once = sum(1 for strand in strands if strand.wanted) + _MOST_STRANDS
    shown = [(strand, figures[:_MOST_FIGURES]) for strand, figures in parts[:at_once]]
    over = [(replace(strand, wanted=()), figures[_MOST_FIGURES:]) for strand, figures in parts[:at_once]]
    return shown, [(strand, figures) for strand, figures in (*over, *parts[at_once:]) if figures]


def _show_strand(
    briefing: Briefing, strand: Strand, figures: Iterable[tuple[Finding, ...]], *, linked: bool
) -> tuple[str, View]:
    asked_for = " ".join(say_asked_for(wanted.topic, wanted.points) for wanted in strand.wanted)
    why = tuple(Prose((words,)) for words in (asked_for, " ".join(strand.reasons)) if words)
    told = tuple(state_together(briefing, found, linked=linked) for found in figures)
    return strand.question, Stack((*why, *((Statements(told),) if told else ())))


def _by_subject(findings: Iterable[Finding]) -> list[tuple[Finding, ...]]:
    """Put the findings on one figure together, in the order of the first of them."""
    together: dict[object, list[Finding]] = {}
    for finding in findings:
        together.setdefault(finding.subject, []).append(finding)
    return [tuple(found) for found in together.values()]


def _show_findings(briefing: Briefing, line: LineOfEnquiry, *, linked: bool) -> View:
    told = [state_together(briefing, found, linked=linked) for found in _by_subject(line.findings)]
    shown = Statements(tuple(told))
    if not line.others:
        return shown
    more = "finding bears" if line.others == 1 else "findings bear"
    where = "the figures below" if linked else "Our council"
    return Stack((shown, Prose((f"{line.others} more {more} on this question; see {where}.",))))
