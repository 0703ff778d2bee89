"""The claims of a review: those written down here, and those typed under questions, each with its measure."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from scrutiny.findings.claims import ClaimBeside, Leaning, SetBeside, set_beside
from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.meeting_tables import PERSON, MeetingTable
from scrutiny.review.page import Page
from scrutiny.vocabulary import Area
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import make_plain

CLAIM, MEASURE, SAYS, BESIDE = (
    "What is claimed",
    "Published measure",
    "It says that this is",
    "Since or beside",
)
THREE_QUESTIONS = ("what we know", "how we know it", "what we plan")
PAGE, AREA = "Page of the document", "Area of judgement"
FIGURES = "figures"
KINDS_OF_EVIDENCE = (FIGURES, "audits", "staff", "families", "outsiders")
# A column for each kind, so that all of them can stand beside one measure.
EVIDENCE = (
    "Evidence that it rests on",
    "Other evidence that it rests on",
    "A third kind of evidence",
    "A fourth kind of evidence",
    "A fifth kind of evidence",
)
_ABOUT = "evaluation.claims"
_NO_MEASURES = ("no measure", "another measure")


@dataclass(frozen=True)
class Claim:
    """One claim of the self-evaluation: what is written of it, and its measure as it is published."""

    text: str
    cells: Mapping[str, str]
    beside: SetBeside | None = None

    @property
    def evidence(self) -> tuple[str, ...]:
        """The kinds of evidence that it rests on: a published measure is figures."""
        kinds = [FIGURES] if self.cells[MEASURE] else []
        return tuple(dict.fromkeys(filter(None, (*kinds, *(self.cells[heading] for heading in EVIDENCE)))))


def make_claims_table(page: Page) -> MeetingTable:
    """Make the table of claims, whose measures are those that are published for the council."""
    return MeetingTable(
        _ABOUT,
        "What does the council claim, and which published measure does each claim rest on?",
        (
            ColumnForm(name=CLAIM, required=True),
            ColumnForm(name="Under which question", kind=ColumnKind.CHOICE, options=THREE_QUESTIONS),
            ColumnForm(name=AREA, kind=ColumnKind.CHOICE, options=list_areas()),
            ColumnForm(name="Who said it (post)", kind=PERSON),
            ColumnForm(name=MEASURE, kind=ColumnKind.CHOICE, options=list_measures(page)),
            ColumnForm(name="Audit, survey or other that it rests on"),
            ColumnForm(name=SAYS, kind=ColumnKind.CHOICE, options=tuple(Leaning)),
            ColumnForm(name=BESIDE, kind=ColumnKind.CHOICE, options=tuple(ClaimBeside)),
            ColumnForm(name=PAGE),
            *(ColumnForm(name=name, kind=ColumnKind.CHOICE, options=KINDS_OF_EVIDENCE) for name in EVIDENCE),
        ),
        help=(
            "Choose what the claim says of the measure: it is never guessed from the words. Without that the "
            "figure is shown, and nothing is asked."
        ),
    )


def list_measures(page: Page) -> tuple[str, ...]:
    """List the published measures that a claim can rest on, or a plan can move."""
    return tuple(comparison.indicator.name for comparison in page.briefing.comparisons) or _NO_MEASURES


def list_areas() -> tuple[str, ...]:
    """List the areas that are judged, as a claim or a plan is put under one."""
    judged = (Area.HELP_AND_PROTECTION, Area.IN_CARE, Area.CARE_LEAVERS, Area.LEADERS)
    return tuple(AREA_NAMES[area] for area in judged)


def list_claims(page: Page) -> tuple[Claim, ...]:
    """List the claims of a review, each beside the published figure of its measure."""
    return page.keep("claims", lambda: tuple(_list_claims(page)))


def _list_claims(page: Page) -> Iterator[Claim]:
    table = make_claims_table(page)
    compared = {comparison.indicator.name: comparison for comparison in page.briefing.comparisons}
    name = page.briefing.council.in_text
    for row in list_rows([entry.body for entry in find_answer(page.state, _ABOUT).versions], table.headings):
        cells = dict(zip(table.headings, row.cells, strict=True))
        comparison = compared.get(cells[MEASURE])
        beside = set_beside(name, comparison, cells[SAYS], cells[BESIDE]) if comparison else None
        if cells[CLAIM]:
            yield Claim(cells[CLAIM], cells, beside)


def list_left_out(page: Page) -> Iterator[tuple[str, str]]:
    """List what was typed under questions as a claim, with the question's id, and is none here yet."""
    told = (claim.text for claim in list_claims(page))
    return list_typed(page, page.state, Becomes.CLAIM, told)


def list_typed(
    page: Page, state: ReviewState, thing: Becomes, told: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """List what was typed under the questions that ask for a thing, each once, but for what is told."""
    known = {make_plain(text) for text in told}
    for prompt in page.guidance.prompts.values():
        columns = prompt.answer.columns
        if not columns or columns[0].becomes is not thing:
            continue
        bodies = [entry.body for entry in find_answer(state, prompt.id).versions]
        for row in list_rows(bodies, prompt.answer.headings):
            if row.cells[0] and make_plain(row.cells[0]) not in known:
                known.add(make_plain(row.cells[0]))
                yield prompt.id, row.cells[0]
