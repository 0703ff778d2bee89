"""A letter of peers or of another inspectorate, given to pick from: read by its pages, and not kept."""

from scrutiny.reports.documents import DOCX, PDF, read_document
from scrutiny.review.contract import Loaded
from scrutiny.review.file_loading import FileKind
from scrutiny.review.messages import Loading
from scrutiny.review.picking import Picked, offer_passages
from scrutiny.review.replies import PagePart
from scrutiny.review.told import FileTold
from scrutiny.review.visits.gathered import list_said
from scrutiny.review.visits.tables import SAID

_CHOOSE = "Choose the letter as a PDF or a DOCX."
_NOT_KEPT = (
    "Pick below what it says, and add which letter it is. Nothing of the letter is kept but what you pick, "
    "so it must be chosen again another time."
)
OTHER_LETTER = FileKind(
    "the letter",
    FileTold(
        part="other_letter",
        about="visits.other_letter",
        accept="application/pdf,.pdf,.docx",
        label="A letter of peers or of another inspectorate",
        help="A PDF or DOCX of at most 20 MB. Nothing of it is kept but the passages you pick.",
        load="Read the letter",
        gate="Whoever leads the session gives the letter.",
        largest=20,
        begins=(PDF.decode(), DOCX.decode()),
        choose=_CHOOSE,
        strange=f"This file is neither a PDF nor a DOCX, whatever its name says. {_CHOOSE}",
        reading="Reading the letter…",
        again=(_NOT_KEPT, _NOT_KEPT),
    ),
    too_large=f"This file is larger than 20 MB. {_CHOOSE}",
)
_PICKED = Picked(SAID.about, "Set it beside the plan", "Which letter, and page", "Page {}")


def offer_other_letter(part: PagePart, _message: Loading, content: bytes) -> Loaded:
    """Offer what the letter says, page by page, to be set beside the improvement plan."""
    known = [said.text for said in list_said(part.page)]
    return offer_passages(part, OTHER_LETTER.told.about, read_document(content), _PICKED, known)
