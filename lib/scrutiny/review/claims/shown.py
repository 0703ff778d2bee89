"""The claims on a page: each beside its published figure, with what to ask where the two part."""

from collections.abc import Iterator

from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.claims.document import ACCOUNT, offer_claims
from scrutiny.review.claims.gathered import (
    BESIDE,
    MEASURE,
    SAYS,
    Claim,
    list_claims,
    list_left_out,
    make_claims_table,
)
from scrutiny.review.claims.grid import tabulate_evidence
from scrutiny.review.fields import Field
from scrutiny.review.file_loading import take_file
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Cell, Fold, LivePart, Place, Points, Prose, Stack, Table, Terms, View
from scrutiny.words.sentences import say_count

_NONE = "No claim of the council’s self-evaluation is written down in this review yet."
_ON_PAPER = (
    "Claims of the self-evaluation are set beside published figures on the answering page of a review."
)
_NO_MEASURE = Cell("No published measure is named: which evidence does it rest on?", kind="gap")
_OFFERED = "Claims that were typed elsewhere and are not set beside a measure yet"
_WRITE = "Write the claims down, each with its measure"
_GRID = "Which kinds of evidence the claims rest on, and which are missing"
_PICK = "Pick claims from the self-evaluation itself"
_PICK_HELP = "It is read here passage by passage. A person picks what is a claim, and chooses what it says."


def make_claims_part(page: Page) -> PagePart:
    """Show the claims beside published figures, and ask for them."""
    return PagePart(
        page,
        PROMPTS,
        "prompts-claims",
        lambda: _show(page),
        lambda: make_claim_fields(page),
        {"account": take_file(ACCOUNT, offer_claims)},
        files=(ACCOUNT.told,),
    )


def make_claim_fields(page: Page) -> tuple[Field, ...]:
    """Make the field of the claims."""
    return page.keep("claim fields", lambda: (make_table_field(make_claims_table(page)),))


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_ON_PAPER,))
    claims = list_claims(page)
    beside = (_tabulate(claims), Fold(_GRID, tabulate_evidence(claims)))
    said = (_count(claims), *_show_questions(claims), *beside) if claims else (Prose((_NONE,)),)
    stood = show_as_it_stood(page) if claims else ()
    return Stack((*said, *stood, *_offer(page), *_show_field(page)))


def _count(claims: tuple[Claim, ...]) -> View:
    measured = sum(claim.beside is not None for claim in claims)
    return Prose((f"{say_count(len(claims), 'claim')}, {measured} with a published measure.",))


def _show_questions(claims: tuple[Claim, ...]) -> Iterator[View]:
    asked = tuple(
        f"“{claim.text}” {claim.beside.asks}" for claim in claims if claim.beside and claim.beside.asks
    )
    if asked:
        yield Terms((("To ask about these claims", Points(asked)),))


def _tabulate(claims: tuple[Claim, ...]) -> View:
    columns = ("What is claimed", "What it says of its measure", "What is published")
    return Fold(
        "Each claim beside what is published", Table("The claims", columns, tuple(map(_make_row, claims)))
    )


def _make_row(claim: Claim) -> tuple[Cell, ...]:
    said = " ".join(filter(None, (claim.cells[SAYS], claim.cells[BESIDE])))
    small = "; ".join(filter(None, (claim.cells["Area of judgement"], claim.cells["Who said it (post)"])))
    published = Cell(" ".join(claim.beside.figure), claim.beside.note) if claim.beside else _NO_MEASURE
    return Cell(claim.text, small), Cell(claim.cells[MEASURE] or "None", said or "Not said"), published


def _offer(page: Page) -> Iterator[View]:
    left = list(list_left_out(page)) if page.is_live else []
    if left:
        about = make_claims_table(page).about
        yield RowOffers(_OFFERED, "Set it beside a measure", about, tuple((text, "") for _id, text in left))


def _show_field(page: Page) -> Iterator[View]:
    if page.is_live:
        yield Fold(_PICK, Stack((Prose((_PICK_HELP,)), LivePart("account", Stack(())))))
        (field,) = make_claim_fields(page)
        yield Fold(_WRITE, Place(field.about, Stack(())))
