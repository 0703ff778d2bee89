"""What the evidence shows: the figures that recommendations rest on, and then what is most worth asking."""

from collections.abc import Iterator, Mapping, Sequence

from scrutiny.evidence.indicators import Indicator
from scrutiny.findings.caveats import FEW_CHILDREN
from scrutiny.findings.one_fact import read_facts
from scrutiny.findings.values import Finding, FindingKind
from scrutiny.publication.paper import Block, Paragraph, Points
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.views.findings import list_worth_asking
from scrutiny.words.sentences import begin_sentence

_OWN = "The council gave these figures of its own, and they are no official statistics:"
_MOST_OWN = 5


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


def number_findings(findings: Sequence[Finding]) -> dict[str, int]:
    """Give each figure that a paper shows the number of its finding, by what a recommendation rests on."""
    return {
        f"figure:{finding.subject.id}": number
        for number, finding in enumerate(findings, start=1)
        if finding.kind is FindingKind.STANDING and isinstance(finding.subject, Indicator)
    }


def refer_to_findings(proposals: Sequence[Proposal], numbers: Mapping[str, int]) -> Iterator[str]:
    """Say what each recommendation rests on: a finding is named once, and then by its number."""
    named: set[str] = set()
    for proposal in proposals:
        said = []
        for link in proposal.recommendation.links:
            number = f"finding {numbers[link.key]}" if link.key in numbers else ""
            is_known = bool(number) and link.key in named
            said.append(number if is_known else f"{link.words} ({number})" if number else link.words)
            named.add(link.key)
        yield "; ".join(said)


def say_findings(proceedings: Proceedings, findings: Sequence[Finding]) -> Iterator[Block]:
    """Say each finding with its period, comparison, source and what it must not be read without."""
    name = proceedings.briefing.council.in_text
    if not findings:
        yield Paragraph(f"No published figure of {name} is worth a question by the signs that we look for.")
        return
    publishers = {publisher for held in findings for publisher, _title in _list_sources(proceedings, held)}
    # One who published all of it is named once.
    by = f" by the {next(iter(publishers))}" if len(publishers) == 1 else ""
    yield Paragraph(f"Figures are of {name}, as published{by}. A figure is a reason to ask, not a verdict.")
    points = (_say(proceedings, finding, names_publisher=not by) for finding in findings)
    yield Points(tuple(points), is_numbered=True)


def say_own_figures(proceedings: Proceedings) -> Iterator[Block]:
    """Say the newest of the council's own figures that the paper may say, the first few of them."""
    if own := proceedings.own_figures[:_MOST_OWN]:
        yield Paragraph(_OWN)
        yield Points(tuple(held.said for held in own))


def _list_sources(proceedings: Proceedings, finding: Finding) -> list[tuple[str, str]]:
    """List what a finding is from: who published each, and its title."""
    papers = (proceedings.briefing.papers_of(source) for source in finding.sources)
    return [(held.publisher, held.title) for held in papers]


def _say(proceedings: Proceedings, finding: Finding, *, names_publisher: bool) -> str:
    said = begin_sentence(finding.sentence.removeprefix(f"In {proceedings.briefing.council.in_text}, "))
    elsewhere = {FEW_CHILDREN, *(fact.words for fact in read_facts())}
    cautions = (caveat for caveat in finding.caveats if caveat not in elsewhere)
    held = _list_sources(proceedings, finding)
    sources = "; ".join(f"{publisher}, {title}" if names_publisher else title for publisher, title in held)
    return " ".join((said, *cautions, f"Source: {sources}."))
