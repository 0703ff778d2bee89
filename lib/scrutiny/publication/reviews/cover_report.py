"""The cover report: four sides for an agenda, from what a review holds and the figures that it rests on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from scrutiny.findings.values import Finding
from scrutiny.guide.columns import Becomes
from scrutiny.publication.fitting import fits_sides
from scrutiny.publication.grades import tabulate_grades
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Terms, ToComplete
from scrutiny.publication.reviews.evidence import (
    list_findings,
    number_findings,
    refer_to_findings,
    say_findings,
    say_own_figures,
)
from scrutiny.publication.reviews.heading import (
    count,
    end,
    head_paper,
    name_review,
    say_heard,
    say_law,
    say_none,
    say_whole,
)
from scrutiny.publication.reviews.next_steps import list_steps
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence

MOST = 8
SIDES = 4
# No report for the public may be without these.
NEEDED = {"recommendations": "Recommendations", "background_papers": "Background papers"}
_EVIDENCE = "evidence"
SCHEDULE = "Recommendation schedule and tracker"
# What does not fit goes in this order: the fewer figures the evidence is shown by.
_FIGURES = (10, 8, 6, 5, 4, 3)
_READERS = {
    Mark.WORKING: "The committee: a working paper, and not for publication as it stands",
    Mark.PUBLIC: "For general release",
}
_IMPLICATIONS = (
    ("Legal", "the monitoring officer"),
    ("Financial", "the chief finance officer"),
    ("Equality", "the equality lead"),
    ("Corporate parenting", "the director of children’s services"),
    ("Safeguarding", "the director of children’s services"),
    ("Risk", "the risk lead"),
    ("Climate", "the climate lead"),
)
_Writer = Callable[[Proceedings], Iterator[Block]]
_URGENT = say_law(
    "A report that is not open five clear days before its meeting needs a reason for urgency: section "
    "100B(4)(b) of the Local Government Act 1972."
)
_BACKGROUND_PAPERS = (
    "By section 100D of the Local Government Act 1972 the proper officer compiles this list. It stands on "
    "every copy of the report, and the papers stay open to be read for four years."
)


@dataclass(frozen=True)
class OwnHeading:
    """A heading as a council's settings have it: one of ours, called otherwise or not, or one of its own."""

    ours: str = ""
    called: str = ""
    completed_by: str = ""


def list_headings() -> tuple[str, ...]:
    """List the names that a council's settings know our headings by."""
    return tuple(_list_ours(0, has_evidence=True))


def write_cover_report(proceedings: Proceedings, headings: Sequence[OwnHeading] = ()) -> Paper:
    """Write the cover report; where it does not fit four sides, it shows fewer figures."""
    papers = (_write(proceedings, figures, headings) for figures in _FIGURES)
    paper = next(papers)
    while not fits_sides(paper, SIDES):
        shorter = next(papers, None)
        if shorter is None:
            return paper
        paper = shorter
    return paper


def choose_proposals(proceedings: Proceedings) -> tuple[Proposal, ...]:
    """Choose what the committee is asked about: what it has agreed or, before that, what is undecided."""
    return proceedings.agreed or tuple(proposal for proposal in proceedings.proposals if proposal.is_open)


def _write(proceedings: Proceedings, figures: int, headings: Sequence[OwnHeading]) -> Paper:
    chosen = headings or [OwnHeading(name) for name in list_headings()]
    ours = _list_ours(figures, has_evidence=_EVIDENCE in {own.ours for own in chosen})
    blocks: list[Block] = [Terms(tuple(_fill_box(proceedings)), are_close=True)]
    for number, own in enumerate(chosen, start=1):
        called, write = ours.get(own.ours, ("", None))
        blocks.append(Heading(f"{number}. {own.called or called}"))
        blocks += write(proceedings) if write else (ToComplete(own.called, own.completed_by),)
    title = f"Cover report: {name_review(proceedings)}"
    return head_paper(proceedings, title, blocks)


def _list_ours(figures: int, *, has_evidence: bool) -> Mapping[str, tuple[str, _Writer]]:
    """List the headings of ours under the names that a council's settings know them by."""
    # Reasons refer to findings only where those stand in the report.
    shown = figures if has_evidence else 0
    return {
        "purpose": ("Purpose", _say_purpose),
        "recommendations": (NEEDED["recommendations"], _list_recommendations),
        "reasons": ("Reasons", lambda held: _give_reasons(held, list_findings(held)[:shown])),
        "background": ("Background", _say_background),
        _EVIDENCE: (
            "What the evidence shows",
            lambda held: chain(say_findings(held, list_findings(held)[:figures]), say_own_figures(held)),
        ),
        "heard": ("What the committee asked and heard", say_heard),
        "options": ("Options considered", _leave_options),
        "consultation": ("Consultation", _say_consultation),
        "implications": ("Implications", _leave_implications),
        "next_steps": ("Next steps and dates", _say_next_steps),
        "appendices": ("Appendices", _list_appendices),
        "background_papers": (NEEDED["background_papers"], _leave_background_papers),
    }


def _fill_box(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    meeting = proceedings.next_meeting
    yield "Committee", begin_sentence(proceedings.briefing.committee)
    yield "Date of meeting", say_day(meeting) if meeting else "To be completed by the clerk"
    yield "Report of", begin_sentence(name_review(proceedings))
    yield "Contact", "To be completed by the clerk"
    yield "Wards affected", "To be completed by the clerk"
    yield "Who may read it", _READERS[proceedings.mark]
    yield "Key decision", "No"


def _say_purpose(proceedings: Proceedings) -> Iterator[Block]:
    chosen = choose_proposals(proceedings)
    number = count(len(chosen), "recommendation") if chosen else "no recommendation yet"
    does = "that it has agreed" if proceedings.agreed else "for it to decide on"
    asked = f"{number} {does}" if chosen else number
    yield Paragraph(
        f"This report gives the committee what its {name_review(proceedings)} rests on and has heard, and "
        f"{asked}."
    )


def _list_recommendations(proceedings: Proceedings) -> Iterator[Block]:
    chosen = choose_proposals(proceedings)
    if not chosen:
        yield say_none(proceedings, "Nothing is recommended in this review yet.")
        return
    asked = (
        "confirms these recommendations, which it has agreed:"
        if proceedings.agreed
        else "agrees these recommendations, which it has not decided on yet:"
    )
    yield Paragraph(f"That the committee {asked}")
    yield Points(tuple(say_whole(proposal) for proposal in chosen[:MOST]), is_numbered=True)
    if len(chosen) > MOST:
        yield Paragraph(f"{len(chosen) - MOST} more stand in the schedule, which is appendix 1.")
    if proceedings.agreed and (others := sum(proposal.is_open for proposal in proceedings.proposals)):
        yield Paragraph(f"Not decided on yet, and not in this report: {count(others, 'recommendation')}.")


def _give_reasons(proceedings: Proceedings, shown: Sequence[Finding]) -> Iterator[Block]:
    chosen = choose_proposals(proceedings)[:MOST]
    if not chosen:
        yield say_none(proceedings)
        return
    rests = refer_to_findings(chosen, number_findings(shown))
    reasons = enumerate(map(_say_reason, chosen, rests), start=1)
    yield Terms(tuple((f"Recommendation {number}", reason) for number, reason in reasons), are_close=True)


def _say_reason(proposal: Proposal, rests: str) -> str:
    said = f"It rests on: {rests}." if rests else "It rests on nothing that is linked yet."
    return " ".join(filter(None, (end(proposal.part(Becomes.REASON)), said)))


def _say_background(proceedings: Proceedings) -> Iterator[Block]:
    briefing = proceedings.briefing
    inspection = briefing.latest_inspection
    if inspection:
        yield Paragraph(
            f"Ofsted’s newest inspection of {briefing.council.in_text} began on "
            f"{say_day(inspection.inspected_from)} and was published on {say_day(inspection.published)}."
        )
    later = [
        visit for visit in briefing.visits if inspection is None or visit.published > inspection.published
    ]
    if later:
        days = "; ".join(say_day(visit.published) for visit in later)
        yield Paragraph(f"Letters after visits since then were published on {days}.")
    yield from tabulate_grades(briefing)


def _leave_options(_proceedings: Proceedings) -> Iterator[Block]:
    yield ToComplete("Options that were considered, and why each was not taken", "the scrutiny adviser")


def _say_consultation(proceedings: Proceedings) -> Iterator[Block]:
    if proceedings.themes:
        yield Paragraph("Young people spoke of these themes. Their words are not repeated here.")
        yield Points(proceedings.themes)
    else:
        yield say_none(proceedings, "No theme of what young people said is recorded in this review.")


def _leave_implications(_proceedings: Proceedings) -> Iterator[Block]:
    yield Terms(tuple((name, f"To be completed by {whose}") for name, whose in _IMPLICATIONS), are_close=True)


def _say_next_steps(proceedings: Proceedings) -> Iterator[Block]:
    steps = list_steps(proceedings)
    yield Points(steps) if steps else say_none(proceedings, "No date is recorded yet.")
    yield Paragraph(_URGENT)
    yield ToComplete("Reason for urgency, if this report is late", "the chair")


def _list_appendices(_proceedings: Proceedings) -> Iterator[Block]:
    yield Points((SCHEDULE,), is_numbered=True)


def _leave_background_papers(_proceedings: Proceedings) -> Iterator[Block]:
    yield Paragraph(_BACKGROUND_PAPERS)
    yield ToComplete("List of background papers", "the proper officer")
