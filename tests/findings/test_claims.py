"""A claim beside a published figure: it is asked about and never accused, and its words change nothing."""

import re
from collections.abc import Iterator

import pytest

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.findings.claims import NO_BETTER, ClaimBeside, Leaning, set_beside
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import Certainty, Direction, Side

DAY = "2026-11-23"
FEW = ("leeds", "isles-of-scilly", "trafford")
ACCUSES = re.compile(
    r"\b(wrong|false|untrue|incorrect|mislead\w*|mistaken|lie|lied|lying|fail\w*|must|should|admit|claim\w*)\b",
    re.IGNORECASE,
)


def list_sentences(briefing: Briefing) -> Iterator[str]:
    """Set every choice beside every measure of a council, and give what is asked."""
    name = briefing.council.in_text
    for comparison in briefing.comparisons:
        for beside in ("", *ClaimBeside):
            unchosen = set_beside(name, comparison, "", beside)
            assert not unchosen.asks
            for says in Leaning:
                said = set_beside(name, comparison, says, beside)
                assert said.figure == unchosen.figure
                check(comparison, says, beside, said.asks, said.note)
                yield said.asks


def check(comparison: Comparison, says: Leaning, beside: str, asks: str, note: str) -> None:
    directed = comparison.indicator.direction is not Direction.NONE or says not in {
        Leaning.BETTER,
        Leaning.WORSE,
    }
    assert (note == NO_BETTER) is bool(beside and not directed)
    if not asks:
        return
    contrasts = {change.years: change.contrast for change in comparison.changes}
    found = {
        ClaimBeside.ONE_YEAR: contrasts.get(1),
        ClaimBeside.THREE_YEARS: contrasts.get(3),
        ClaimBeside.FIVE_YEARS: contrasts.get(5),
        ClaimBeside.ENGLAND: comparison.against_england,
        ClaimBeside.NEIGHBOURS: comparison.against_neighbours,
    }[ClaimBeside(beside)]
    assert found is not None
    assert found.certainty is Certainty.MORE_THAN_CHANCE
    is_worse = comparison.is_worse(found.side)
    parts = {
        Leaning.BETTER: is_worse,
        Leaning.WORSE: not is_worse,
        Leaning.SAME: True,
        Leaning.HIGHER: found.side is Side.LOWER,
        Leaning.LOWER: found.side is Side.HIGHER,
    }
    assert parts[says]
    assert asks.startswith("You say that it is ")
    assert asks.endswith("what do you see that the figure does not?")
    assert not ACCUSES.search(asks)


@pytest.mark.parametrize("council", FEW)
def test_where_a_claim_and_its_figure_part_by_more_than_chance_it_asks_and_never_accuses(
    council: str,
) -> None:
    asked = [*filter(None, list_sentences(prepare_briefing(council, "Scrutiny", "", DAY)))]
    assert asked or council == "isles-of-scilly"


@pytest.mark.long
def test_no_sentence_beside_a_claim_of_any_council_accuses() -> None:
    asked = 0
    for council in list_councils():
        briefing = prepare_briefing(council.slug, "Scrutiny", "", DAY)
        asked += sum(map(bool, list_sentences(briefing)))
    assert asked > len(list_councils())
