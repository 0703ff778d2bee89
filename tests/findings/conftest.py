"""One reading of all that is said of all 153 councils, which the tests of this folder share."""

import pytest
from tests.findings.desk import Desk
from tests.findings.reading import Ledger
from tests.findings.reckoning import Reckoning
from tests.findings.sentence_checks import AS_AT, check_comparison, check_findings
from tests.findings.view_checks import (
    check_charts,
    check_lines,
    check_pages,
    check_statements,
    check_tables,
    check_what_stands_out,
)

from scrutiny.briefing import prepare_briefing

CHECKS = (check_charts, check_pages, check_tables, check_what_stands_out, check_statements, check_lines)


@pytest.fixture(scope="session")
def truth() -> Reckoning:
    """What is true of every council and indicator, by the model of neighbours that pages use."""
    return Reckoning("2025")


@pytest.fixture(scope="session")
def ledger(truth: Reckoning) -> Ledger:
    """Everything said of every council, read and compared once."""
    without = [one for one in truth.indicators.values() if one.direction.value == "none"]
    kept = Ledger(undirected={one.id: one.caution or "\n" for one in without})
    for council in truth.councils:
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
        check_what_stands_out,
        check_statements,
        check_lines,
    ):
        check(desk)
