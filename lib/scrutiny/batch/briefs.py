"""The member brief of a council among its pages: it holds nothing from any record, so it may lie here."""

from collections.abc import Mapping
from pathlib import Path

from scrutiny.kernels.failures import Failure
from scrutiny.publication.catalogue import MEMBER_BRIEF, can_make_pdf
from scrutiny.publication.paper import Format

BRIEF = "member_brief"
# The first two are made everywhere, and a PDF where what sets one is installed.
BRIEF_ENDINGS = tuple(f".{made_as}" for made_as in MEMBER_BRIEF.formats)
_FOR_ALL = 0o666  # as far as the person's own settings let others read what they make


def make_brief(file: Path, parameters: Mapping[str, str]) -> Failure | None:
    """Make the member brief of the council that parameters are for; give what stopped it, if anything did."""
    # What makes papers is imported only where one is made.
    from scrutiny.briefing import prepare_briefing  # noqa: PLC0415
    from scrutiny.publication.making import make_files  # noqa: PLC0415
    from scrutiny.publication.member_brief import write_brief  # noqa: PLC0415

    given = {name: parameters[name] for name in ("council", "committee", "neighbour_model", "as_at")}
    paper = write_brief(prepare_briefing(**given), parameters["next_meeting"])
    formats = [known for known in MEMBER_BRIEF.formats if known is not Format.PDF or can_make_pdf()]
    refused = [made.refusal for made in make_files(paper, formats, file, mode=_FOR_ALL) if made.refusal]
    return Failure(None, " ".join(" ".join(refused).split())) if refused else None
