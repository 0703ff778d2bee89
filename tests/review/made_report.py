"""A report in the shape of a real one, with words of our own, as a browser sends it: piece by piece."""

from collections.abc import Sequence
from typing import Any

from tests.reports.conftest import CARE_LEAVERS, OVERALL, SECTIONS, TABLE, MadePdf
from tests.review.page import Visitor, rules_of

from scrutiny import panels
from scrutiny.review.replies import PagePart

KITES = "Housing for care leavers who keep kites. (outcome 4, national framework)"
STRINGS = "Supervision of the kite makers."
WEATHER = "Forecasts of the wind."
POINTS = (KITES, STRINGS, WEATHER)
PIECE = 1000


def make_report(council: str = "Leeds", points: Sequence[str] = POINTS) -> bytes:
    """Make the PDF of a report on a council, with what must improve."""
    pdf = MadePdf(running_title=f"Inspection of {council} local authority children's services")
    title = (f"Inspection of {council} local authority", "children's services")
    pdf.cover((*TABLE, (CARE_LEAVERS, "Inadequate"), (OVERALL, "Inadequate")), title=title).page()
    pdf.heading("What needs to improve?")
    for point in points:
        pdf.item(point)
    for number, section in enumerate(SECTIONS, start=1):
        pdf.heading(*section).numbered(f"{number}.", "A paragraph of our own, which runs", "over two lines.")
    return pdf.content()


def open_loading(page: Visitor) -> PagePart:
    """Open the part of a page in which a report is loaded."""
    return rules_of(panels.load_report(page.opened))


def send(page: Visitor, content: bytes, **parts: object) -> dict[str, Any]:
    """Send a file piece by piece, as one panel takes it, and give the last reply."""
    panel = open_loading(page)
    pieces = [content[begin : begin + PIECE] for begin in range(0, len(content), PIECE)] or [b""]
    token = f"token-of-{page.author}-{len(content)}".replace(" ", "-")
    reply: dict[str, Any] = {}
    for number, piece in enumerate(pieces):
        message = {
            "size": len(content),
            "part": number,
            "of": len(pieces),
            "name": "report.pdf",
            "token": token,
        }
        reply = send_piece(page, panel, piece, **{**message, **parts})
        if reply["kind"] == "refused":
            break
    return reply


def send_piece(page: Visitor, panel: PagePart, *pieces: bytes, **message: object) -> dict[str, Any]:
    """Send one message of a file, with what comes beside it."""
    signed = {"kind": "report", "id": "1", "review": page.opened.key, "author": page.author}
    reply: dict[str, Any] = panel.reply({**signed, "role": page.role, **message}, pieces)
    return reply
