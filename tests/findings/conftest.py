"""One reading of all that is said of a sample of councils, or of all 153, which the tests here share."""

import pytest
from tests.findings.desk import Desk
from tests.findings.reading import Ledger
from tests.findings.reckoning import Reckoning
from tests.findings.sentence_checks import AS_AT, check_comparison, check_findings
from tests.findings.view_checks import (
    check_charts,
    check_how_many,
    check_lines,
    check_pages,
    check_statements,
    check_tables,
)

from scrutiny.briefing import prepare_briefing

# Small, young, joined with another in returns, or read by eye.
UNLIKE_OTHERS = {
    "city-of-london",
    "cumberland",
    "dorset",
    "isle-of-wight",
    "isles-of-scilly",
    "kingston-upon-thames",
    "north-northamptonshire",
    "rutland",
    "trafford",
}
EVERY = 14
CHECKS = (check_charts, check_pages, check_tables, check_how_many, check_statements, check_lines)


@pytest.fixture(scope="session")
def truth() -> Reckoning:
    """What is true of every council and indicator, by the model of neighbours that pages use."""
    return Reckoning("2025")


def choose_sample(truth: Reckoning) -> tuple[str, ...]:
    """Choose the councils that differ from others, and every fourteenth of the rest."""
    councils = tuple(truth.councils)
    return tuple(slug for at, slug in enumerate(councils) if slug in UNLIKE_OTHERS or at % EVERY == 0)


@pytest.fixture(scope="session", params=["sample", pytest.param("every council", marks=pytest.mark.long)])
def ledger(truth: Reckoning, request: pytest.FixtureRequest) -> Ledger:
    """Everything said of some councils, or of every one, read and compared once."""
    councils = tuple(truth.councils) if request.param == "every council" else choose_sample(truth)
    without = [indicator for indicator in truth.indicators.values() if indicator.direction.value == "none"]
    kept = Ledger(undirected={each.id: each.caution or "\n" for each in without}, councils=councils)
    for council in councils:
        read_council(truth, kept, council)
    return kept


def read_council(truth: Reckoning, ledger: Ledger, council: str) -> None:
    """Read and compare everything said of one council."""
    desk = Desk(truth, ledger, prepare_briefing(council, "The committee", "2025", AS_AT.isoformat()))
    check_findings(desk)
    for comparison in desk.briefing.comparisons:
        check_comparison(desk, comparison)
    for check in (
        check_charts,
        check_pages,
        check_tables,
        check_how_many,
        check_statements,
        check_lines,
    ):
        check(desk)
