"""The claims of a review: those written down here, and those typed under questions, each with its measure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scrutiny.findings.claims import ClaimBeside, Leaning, SetBeside, set_beside
from scrutiny.guide.columns import Becomes, ColumnForm, ColumnKind
from scrutiny.record.folding import find_answer
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
_ABOUT = "evaluation.claims"
_NO_MEASURES = ("no measure", "another measure")


@dataclass(frozen=True)
class Claim:
    """One claim of the self-evaluation: what is written of it, and its measure as it is published."""

    text: str
    cells: Mapping[str, str]
    beside: SetBeside | None = None


def make_claims_table(page: Page) -> MeetingTable:
    """Make the table of claims, whose measures are those that are published for the council."""
    measures = tuple(comparison.indicator.name for comparison in page.briefing.comparisons)
    return MeetingTable(
        _ABOUT,
        "What does the council claim, and which published measure does each claim rest on?",
        (
            ColumnForm(name=CLAIM, required=True),
            ColumnForm(name="Under which question", kind=ColumnKind.CHOICE, options=THREE_QUESTIONS),
            ColumnForm(name="Area of judgement", kind=ColumnKind.CHOICE, options=_list_areas()),
            ColumnForm(name="Who said it (post)", kind=PERSON),
            ColumnForm(name=MEASURE, kind=ColumnKind.CHOICE, options=measures or _NO_MEASURES),
            ColumnForm(name="Audit, survey or other that it rests on"),
            ColumnForm(name=SAYS, kind=ColumnKind.CHOICE, options=tuple(Leaning)),
            ColumnForm(name=BESIDE, kind=ColumnKind.CHOICE, options=tuple(ClaimBeside)),
            ColumnForm(name="Page of the document"),
        ),
        help=(
            "Choose what the claim says of the measure: it is never guessed from the words. Without that the "
            "figure is shown, and nothing is asked."
        ),
    )


def _list_areas() -> tuple[str, ...]:
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
    told = {make_plain(claim.text) for claim in list_claims(page)}
    for prompt in page.guidance.prompts.values():
        columns = prompt.answer.columns
        if not columns or columns[0].becomes is not Becomes.CLAIM:
            continue
        bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
        for row in list_rows(bodies, prompt.answer.headings):
            if row.cells[0] and make_plain(row.cells[0]) not in told:
                told.add(make_plain(row.cells[0]))
                yield prompt.id, row.cells[0]
