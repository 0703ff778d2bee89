"""Asks whoever loads a report or letter whether it is of the page's council, where it names one unknown."""

from scrutiny.review.contract import Unsure


def ask_council(named: str, council: str, confirmed: str, paper: str = "report") -> Unsure | None:
    """Give the question to be answered; nothing where the name on the cover is known, or was confirmed."""
    if named in {"", confirmed}:
        return None
    return Unsure(
        kind="unsure",
        named=named,
        question=(
            f"The cover of this {paper} names ‘{named}’, which is no name we know for a council. "
            f"Is it the {paper} on {council}?"
        ),
        advice="Look at its first page before you answer. The page will say that you confirmed it.",
        yes=f"Yes, it is the {paper} on {council}",
        no="No, it is about another council",
        refusal=f"The {paper} was not loaded. Choose the {paper} on {council}.",
    )
