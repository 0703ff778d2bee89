"""The grid of evidence: on which kinds of evidence the claims of each area rest, with the gaps shown."""

from collections.abc import Iterator, Sequence

from scrutiny.review.claims.gathered import AREA, KINDS_OF_EVIDENCE, Claim, list_areas
from scrutiny.views.values import Cell, Table
from scrutiny.words.sentences import begin_sentence, join_words

_NO_AREA = "No area named"


def tabulate_evidence(claims: Sequence[Claim]) -> Table:
    """Tabulate on how many claims of each area each kind of evidence bears."""
    areas = [*list_areas(), *([""] if any(not claim.cells[AREA] for claim in claims) else [])]
    return Table(
        "On which kinds of evidence the claims rest",
        ("Area of judgement", *map(begin_sentence, KINDS_OF_EVIDENCE)),
        tuple(_make_row(claims, area) for area in areas),
        ("Each number is of claims. One may rest on more kinds than one; a published measure is figures.",),
    )


def _make_row(claims: Sequence[Claim], area: str) -> tuple[Cell, ...]:
    within = [claim for claim in claims if claim.cells[AREA] == area]
    counts = [sum(kind in claim.evidence for claim in within) for kind in KINDS_OF_EVIDENCE]
    counted = [Cell(str(count)) if count else Cell("No claim", kind="gap") for count in counts]
    return Cell(area or _NO_AREA), *counted


def say_gaps(claims: Sequence[Claim]) -> Iterator[str]:
    """Say of each area on which kinds of evidence none of its claims rests, or that it has no claim."""
    for area in list_areas():
        within = [claim for claim in claims if claim.cells[AREA] == area]
        missing = [kind for kind in KINDS_OF_EVIDENCE if not any(kind in claim.evidence for claim in within)]
        if not within:
            yield f"{area}: no claim is written down."
        elif missing:
            yield f"{area}: of these kinds of evidence there is none: {join_words(missing)}."
