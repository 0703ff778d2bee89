"""The self-evaluation itself, given to pick claims from: read, offered passage by passage, and not kept."""

from collections.abc import Sequence
from itertools import groupby

from scrutiny.reports.documents import DOCX, PDF, read_document
from scrutiny.reports.passages import Passage
from scrutiny.review.claims.gathered import PAGE, list_claims, make_claims_table
from scrutiny.review.contract import Loaded
from scrutiny.review.file_loading import FileKind
from scrutiny.review.messages import Loading
from scrutiny.review.page import Page
from scrutiny.review.replies import PagePart
from scrutiny.review.told import FileTold
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Stack, View
from scrutiny.words.sentences import make_plain, say_count

_CHOOSE = "Choose the self-evaluation as a PDF or a DOCX."
_NOT_KEPT = (
    "Pick below what it claims. Nothing of the document is kept but what you pick, so it must be chosen "
    "again another time."
)
ACCOUNT = FileKind(
    "the self-evaluation",
    FileTold(
        part="account",
        about="evaluation.document",
        accept="application/pdf,.pdf,.docx",
        label="The self-evaluation itself",
        help="A PDF or DOCX of at most 20 MB. Nothing of it is kept but the passages you pick.",
        load="Read the self-evaluation",
        gate="Whoever leads the session gives the self-evaluation.",
        largest=20,
        begins=(PDF.decode(), DOCX.decode()),
        choose=_CHOOSE,
        strange=f"This file is neither a PDF nor a DOCX, whatever its name says. {_CHOOSE}",
        reading="Reading the self-evaluation…",
        again=(_NOT_KEPT, _NOT_KEPT),
    ),
    too_large=f"This file is larger than 20 MB. {_CHOOSE}",
)


def offer_passages(part: PagePart, _message: Loading, content: bytes) -> Loaded:
    """Offer the passages of a document, page by page, each to be picked as a claim; write nothing."""
    passages = read_document(content)
    pages = len({passage.page for passage in passages if passage.page})
    where = f" on {say_count(pages, 'page')}" if pages else ""
    return Loaded(
        kind="saved",
        about=ACCOUNT.told.about,
        version=None,
        field=None,
        said=f"{say_count(len(passages), 'passage')}{where}",
        html=_show(part.page, passages)._repr_html_(),
        blockers=(),
        progress=part.show_progress(),
    )


def _show(page: Page, passages: Sequence[Passage]) -> View:
    about = make_claims_table(page).about
    known = {make_plain(claim.text) for claim in list_claims(page)}
    left = [passage for passage in passages if make_plain(passage.text) not in known]
    pages = groupby(left, key=lambda passage: passage.page)
    return Stack(
        tuple(
            RowOffers(
                f"Page {number}" if number else "The document, which does not say where its pages end",
                "Pick it as a claim",
                about,
                tuple((passage.text, str(number or "")) for passage in on_page),
                PAGE,
            )
            for number, on_page in pages
        )
    )
