"""The self-evaluation itself, given to pick claims from: read, offered passage by passage, and not kept."""

from scrutiny.reports.documents import DOCX, PDF, read_document
from scrutiny.review.claims.gathered import PAGE, list_claims, make_claims_table
from scrutiny.review.contract import Loaded
from scrutiny.review.file_loading import FileKind
from scrutiny.review.messages import Loading
from scrutiny.review.picking import Picked, offer_passages
from scrutiny.review.replies import PagePart
from scrutiny.review.told import FileTold

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


def offer_claims(part: PagePart, _message: Loading, content: bytes) -> Loaded:
    """Offer the passages of the document, page by page, each to be picked as a claim."""
    picked = Picked(make_claims_table(part.page).about, "Pick it as a claim", PAGE)
    known = [claim.text for claim in list_claims(part.page)]
    return offer_passages(part, ACCOUNT.told.about, read_document(content), picked, known)
