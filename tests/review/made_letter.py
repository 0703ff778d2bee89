"""Letters of visits in the shape of real ones, with words of our own."""

from textwrap import wrap

from tests.reports.conftest import MadePdf
from tests.review.made_report import PIECE, send_piece
from tests.review.page import Visitor, rules_of

from scrutiny import panels

THEME = "Inspectors looked at how the council helps young people who fly kites."
STEADIER = "Kites are steadier than they were, and every young person has a string of their own."
TANGLED = "Strings still tangle on windy days, and nobody is told when a kite is lost over the trees."
ASKED = "The speed with which a lost kite is looked for."


def write(pdf: MadePdf, passage: str) -> None:
    """Set one passage over as many lines as it needs."""
    for line in wrap(passage, 60):
        pdf.line(line)
    pdf.gap()


def make_letter(council: str = "Leeds", visit: str = "Monitoring visit of", asked: str = ASKED) -> bytes:
    """Make the PDF of a letter with a cover, as they are since 2024: its findings under headings."""
    pdf = MadePdf(running_title=f"{visit} {council} children's services").page()
    for text in (f"{visit} {council} local", "authority children's services"):
        pdf.line(text, size=26)
    pdf.gap().line("Inspection dates: 4 and 5 March 2026", font="B")
    pdf.line("Lead inspector: Ada Quill, His Majesty's Inspector", font="B").gap()
    pdf.line(THEME)
    write(pdf.heading("Headline findings"), STEADIER)
    pdf.page().heading("What needs to improve in this area of social work practice?").item(asked)
    write(pdf.heading("Main findings"), TANGLED)
    return pdf.content()


def make_older_letter(council: str = "Leeds") -> bytes:
    """Make the PDF of a letter without a cover, as they were before: its first sentence says it all."""
    pdf = MadePdf(running_title="").page().line("Dear Director").gap()
    pdf.line(f"This letter summarises the findings of the monitoring visit to {council}")
    pdf.line("children's services on 20 and 21 February 2024. It was the fourth.").gap()
    pdf.heading("Areas covered by the visit").line("The help for young people who fly kites.")
    write(pdf.heading("Findings and evaluation of progress"), STEADIER)
    return pdf.content()


def send_letter(page: Visitor, content: bytes, **parts: object) -> dict[str, object]:
    """Send a letter piece by piece, and give the last reply."""
    part = rules_of(panels.show_visits(page.opened))
    pieces = [content[begin : begin + PIECE] for begin in range(0, len(content), PIECE)]
    reply: dict[str, object] = {}
    for number, piece in enumerate(pieces):
        told = {"size": len(content), "part": number, "of": len(pieces), "name": "letter.pdf"}
        told |= {"kind": "letter", "token": f"token-of-letter-{len(content)}"}
        reply = send_piece(page, part, piece, **{**told, **parts})
        if reply["kind"] == "refused":
            break
    return reply
