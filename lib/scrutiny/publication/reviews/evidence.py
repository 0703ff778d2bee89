"""What the evidence shows: the figures that recommendations rest on, and then what is most worth asking."""

from collections.abc import Iterator, Sequence

from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.caveats import FEW_CHILDREN
from scrutiny.findings.one_fact import read_facts
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.publication.paper import Block, Paragraph, Points
from scrutiny.review.proceedings import Proceedings
from scrutiny.views.findings import list_worth_asking
from scrutiny.words.sentences import begin_sentence


def list_findings(proceedings: Proceedings) -> tuple[Finding, ...]:
    """List the findings that a paper may show: those that recommendations rest on come first."""
    linked = [
        finding
        for finding in proceedings.briefing.findings
        if finding.kind is FindingKind.STANDING
        and isinstance(finding.subject, Indicator)
        and finding.subject.id in proceedings.linked_figures
    ]
    others = [finding for finding in list_worth_asking(proceedings.briefing) if finding not in linked]
    return (*linked, *others)


def say_findings(proceedings: Proceedings, findings: Sequence[Finding]) -> Iterator[Block]:
    """Say each finding with its period, comparison, source and what it must not be read without."""
    name = proceedings.briefing.council.in_text
    if not findings:
        yield Paragraph(f"No published figure of {name} is worth a question by the signs that we look for.")
        return
    yield Paragraph(f"Figures are of {name}, as published. A figure is a reason to ask, not a verdict.")
    yield Points(tuple(_say(proceedings, finding) for finding in findings))


def _say(proceedings: Proceedings, finding: Finding) -> str:
    briefing = proceedings.briefing
    said = begin_sentence(finding.sentence.removeprefix(f"In {briefing.council.in_text}, "))
    elsewhere = {FEW_CHILDREN, *(fact.words for fact in read_facts())}
    cautions = (caveat for caveat in finding.caveats if caveat not in elsewhere)
    papers = (briefing.papers_of(source) for source in finding.sources)
    sources = "; ".join(f"{held.publisher}, {held.title}" for held in papers)
    return " ".join((said, *cautions, f"Source: {sources}."))
