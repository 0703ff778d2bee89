"""The member brief of a council as one file, from what its notebooks are given."""

from collections.abc import Mapping

from scrutiny.briefing import prepare_briefing
from scrutiny.publication.making import make_paper
from scrutiny.publication.member_brief import write_brief
from scrutiny.publication.paper import Format


def make_brief(given: Mapping[str, str], wanted: Format) -> bytes:
    """Make the member brief of the council that parameters are for; it holds nothing from any record."""
    council, committee, model, day = (
        given[name] for name in ("council", "committee", "neighbour_model", "as_at")
    )
    return make_paper(
        write_brief(prepare_briefing(council, committee, model, day), given["next_meeting"]), wanted
    )
