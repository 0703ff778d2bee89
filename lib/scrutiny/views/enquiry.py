"""Lines of enquiry: each question with why it is asked, and the findings it is asked because of."""

from scrutiny.briefing import Briefing
from scrutiny.enquiry.lines import MOST, LineOfEnquiry
from scrutiny.findings.values import FindingKind
from scrutiny.views.findings import EVIDENCE, state
from scrutiny.views.values import Fold, Points, Prose, Section, Stack, Statements, Terms, View
from scrutiny.words.sentences import begin_sentence, join_words

_JUDGED = "Inspectors’ own grade."


def show_lines(briefing: Briefing, *, linked: bool = True) -> View:
    """Show the lines of enquiry that the evidence opens, linked to their figures if these are on the page."""
    if not briefing.lines:
        return Prose(
            (f"The published evidence on {briefing.council.in_text} opens no line of enquiry of its own.",)
        )
    opening = (
        f"At most {MOST} lines of enquiry: questions that the evidence raises, those with most at stake and "
        "the strongest evidence first. Where there are more, what now stands out on the worse side keeps its "
        "place before what has only moved, neither for better nor for worse. The committee chooses which to "
        "ask; a question is not an accusation."
    )
    shown = (
        _show_line(briefing, number, line, linked=linked)
        for number, line in enumerate(briefing.lines, start=1)
    )
    return Stack((Prose((opening,)), *shown))


def _show_line(briefing: Briefing, number: int, line: LineOfEnquiry, *, linked: bool) -> Section:
    topic = line.topic
    judged = line.findings[0].kind is FindingKind.JUDGEMENT
    stake = f"At stake: {topic.consequence.value}. {_JUDGED if judged else EVIDENCE[line.strength]}"
    terms: list[tuple[str, View]] = [
        ("Who could answer", Prose((f"{begin_sentence(join_words(list(topic.who)))}.",))),
        ("A good answer would have", Points(topic.good_answer)),
        ("What would change our mind", Prose((topic.change_our_mind,))),
    ]
    if topic.ask_for:
        terms.append(("Ask for", Prose((topic.ask_for,))))
    how = Fold(f"How to follow line {number}, and what to listen for", Terms(tuple(terms)))
    known = (Prose((stake, topic.why)), _show_findings(briefing, line, linked=linked))
    return Section(name_line(number, line), (*known, how))


def name_line(number: int, line: LineOfEnquiry) -> str:
    """Name a line by its number and question; a bare number is that of a question of the guide."""
    return f"Line {number}. {line.topic.question}"


def _show_findings(briefing: Briefing, line: LineOfEnquiry, *, linked: bool) -> View:
    shown = Statements(tuple(state(briefing, finding, linked=linked) for finding in line.findings))
    if not line.others:
        return shown
    more = "finding bears" if line.others == 1 else "findings bear"
    where = "the figures below" if linked else "Our council"
    return Stack((shown, Prose((f"{line.others} more {more} on this question; see {where}.",))))
