"""Every number in every sentence on every council, found again in the data behind it.

One reading of the whole edition, in conftest.py, serves every test here: each thing said is parsed by the
forms of forms.yml and compared with the reckoning, which uses none of the ways of the workbook.
"""

import re
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson_2indep
from tests.findings.desk import Desk
from tests.findings.reading import FORMS, Ledger, Said, read, reason_of
from tests.findings.reckoning import COULD_BE, MORE, SUM, UNKNOWN, Reckoning, find_runs, judge_rates
from tests.findings.sentence_checks import AS_AT, check_movement, check_standing

from scrutiny.briefing import prepare_briefing
from scrutiny.findings.values import Finding, FindingKind

NUMBERS_OF_EACH, CHANCES_OF_EACH = 6_500, 3
# Everything that is said of a council.
SENTENCES = (
    "standing",
    "movement",
    "national",
    "judged",
    "caveats",
    "first",
    "moved first",
    "place",
    "change",
    "run",
    "title",
)
VIEWS = (
    "chart title",
    "alternative",
    "chart note",
    "chart table",
    "file",
    "page title",
    "page row",
    "page file",
    "heading cell",
    "own cell",
    "england cell",
    "neighbours cell",
    "change cell",
    "period cell",
    "table",
    "how many",
    "missing",
    "lines",
)
WITHOUT_NUMBERS = (
    "findings",
    "sources",
    "sources of findings",
    "statements",
    "page",
    "not compared",
    "heading cell",
)
SHOWN = 8


def say_faults(ledger: Ledger, kind: str) -> str:
    faults = ledger.faults.get(kind, [])
    compared = f"{ledger.things[kind]:,} things read and {ledger.numbers[kind]:,} numbers compared"
    return "\n".join([f"{kind}: {compared}; {len(faults):,} faults, the first of them:", *faults[:SHOWN]])


@pytest.mark.parametrize("kind", [*SENTENCES, *VIEWS])
def test_every_number_is_in_the_data_with_its_sign_unit_period_and_comparator(
    ledger: Ledger, kind: str
) -> None:
    if ledger.faults.get(kind):
        pytest.fail(say_faults(ledger, kind), pytrace=False)
    assert ledger.things[kind] > 0
    assert ledger.numbers[kind] > 0


@pytest.mark.parametrize("kind", WITHOUT_NUMBERS)
def test_what_is_said_without_a_number_is_so(ledger: Ledger, kind: str) -> None:
    if ledger.faults.get(kind):
        pytest.fail(say_faults(ledger, kind), pytrace=False)
    assert ledger.things[kind] > 0


def test_nothing_is_said_of_a_kind_that_is_not_read(ledger: Ledger) -> None:
    assert set(ledger.things) == {*SENTENCES, *VIEWS, *WITHOUT_NUMBERS}


def test_every_indicator_of_every_council_is_read(ledger: Ledger, truth: Reckoning) -> None:
    every = len(ledger.councils) * len(truth.indicators)
    assert len(truth.councils) == 153
    assert {kind: ledger.things[kind] for kind in ("standing", "title", "own cell", "period cell")} == {
        "standing": every,
        "title": every,
        "own cell": every,
        "period cell": every,
    }
    assert sum(ledger.numbers.values()) > NUMBERS_OF_EACH * len(ledger.councils)


def test_each_thing_that_can_be_said_of_chance_is_said_of_some(ledger: Ledger) -> None:
    assert set(ledger.chances) == {MORE, COULD_BE, UNKNOWN, SUM}
    assert min(ledger.chances.values()) > CHANCES_OF_EACH * len(ledger.councils), ledger.chances


def test_the_shares_reckoned_here_have_the_intervals_of_statsmodels(truth: Reckoning) -> None:
    shares = {
        (council, measure): ends
        for (council, measure), ends in truth.intervals.items()
        if truth.indicators[measure].interval == "proportion" and (council, measure) not in truth.few
    }
    cells = [truth.newest(*key) for key in shares]
    bases = np.array([cell.base or 100 * (cell.count or 0) / (cell.value or 1) for cell in cells])
    counts = [
        cell.count if cell.count is not None else (cell.value or 0) * (cell.base or 0) / 100 for cell in cells
    ]
    lower, upper = proportion_confint(np.array(counts), bases, method="wilson")
    assert len(shares) > 3_000
    assert np.allclose(np.array(list(shares.values())), 100 * np.column_stack([lower, upper]), atol=1e-9)


@pytest.mark.parametrize(
    ("now", "then"), [((31, 4_000), (45, 4_100)), ((3, 900), (12, 880)), ((402, 61_000), (350, 60_000))]
)
def test_the_score_test_judges_a_change_of_rate_as_its_interval_does(
    now: tuple[float, float], then: tuple[float, float]
) -> None:
    lower, upper = confint_poisson_2indep(*now, *then, method="score", compare="ratio")
    pair = judge_rates(*(np.array([number]) for number in (*now, *then)))
    assert pair.tolist() == [COULD_BE if lower <= 1 <= upper else MORE]


def test_six_on_one_side_and_five_one_way_are_runs_and_fewer_are_not() -> None:
    assert [(run.kind, run.is_up, run.places) for run in find_runs([1, 1, 1, 2, 9, 9, 9, 9, 9, 9, 1, 1])] == [
        ("shift", True, (4, 5, 6, 7, 8, 9))
    ]
    rising = [5, 9, 1, 2, None, 3, 4, 5, 0, 9, 1]
    assert [(run.kind, run.is_up, run.places) for run in find_runs(rising)] == [
        ("trend", True, (2, 3, 5, 6, 7))
    ]
    assert find_runs([1, 2, 3, 4, 5, 6, 7, 8, 9]) == []


def swap(phrase: str, other: str) -> Callable[[str], str]:
    return lambda words: words.replace(phrase, "\0").replace(other, phrase).replace("\0", other)


def turn_digit(found: re.Match[str]) -> str:
    return f"{found[1]}{9 - int(found[2])}"


def turn_year(year: re.Match[str]) -> str:
    return f"20{year[1]}{9 - int(year[2])}"


ALTERATIONS: dict[str, Callable[[str], str]] = {
    "a digit": lambda words: re.sub(r"((?:was|from) £?)(\d)", turn_digit, words),
    "the side": swap("higher than", "lower than"),
    "the way": swap(" rose ", " fell "),
    "the sign": lambda words: words.replace("%", ""),
    "the period": lambda words: re.sub(r"20(\d)(\d)", turn_year, words),
    "the month": swap("March", "September"),
    "the comparator": swap("England’s", "The region’s"),
    "chance": swap("more than chance would explain", "which could be chance"),
    "the council": swap("In Leeds", "In Kent"),
}


@pytest.mark.parametrize("kind", [FindingKind.STANDING, FindingKind.MOVEMENT])
@pytest.mark.parametrize("altered", list(ALTERATIONS))
def test_a_sentence_that_is_altered_is_found_out(truth: Reckoning, kind: FindingKind, altered: str) -> None:
    desk = Desk(truth, Ledger(), prepare_briefing("leeds", "The committee", "2025", AS_AT.isoformat()))
    check = check_standing if kind is FindingKind.STANDING else check_movement
    changed = 0
    for finding in desk.briefing.findings:
        said = ALTERATIONS[altered](finding.sentence)
        if finding.kind is kind and said != finding.sentence:
            changed += 1
            before = len(faults_of(desk))
            check(desk, replace(finding, sentence=said), truth.indicators[measure_of(finding)])
            assert len(faults_of(desk)) > before, said
    assert changed > 0 or altered in {"the side", "the way"}


def faults_of(desk: Desk) -> list[str]:
    return [fault for faults in desk.ledger.faults.values() for fault in faults]


def measure_of(finding: Finding) -> str:
    return finding.id.partition(":")[0]


def test_a_form_accounts_for_the_whole_of_a_sentence() -> None:
    said = "10 yearly figures, 2016 to 2025: no sign of a lasting change."
    assert read("run", said) == {"span": "10 yearly figures, 2016 to 2025", "quiet": "no sign"}
    assert read("run", f"{said} Well done.") is None
    assert read("run", said.removesuffix(".")) is None
    assert read("place", "joint 45th highest of 153") == {
        "joint": "joint",
        "nth": "45",
        "th": "th",
        "end": "highest",
        "of": "153",
    }


def test_no_two_reasons_for_a_gap_can_be_taken_for_each_other() -> None:
    assert reason_of("withheld by the publisher so that no child can be recognised") == "confidential"
    assert reason_of("Withheld") == "confidential"
    assert reason_of("not there") is None


def test_a_number_with_the_wrong_places_thousands_or_sign_is_a_fault(truth: Reckoning) -> None:
    share, pounds = truth.indicators["repeat_referrals"], truth.indicators["spending_on_family_support"]
    right = (("21.6%", 21.6, share), ("21.6%", 21.64, share), ("£1,234,567", 1_234_567.0, pounds))
    wrong = (
        ("21.6", 21.6, share),
        ("21.60%", 21.6, share),
        ("22%", 21.6, share),
        ("21.6%", 21.7, share),
        ("£1234567", 1_234_567.0, pounds),
        ("1,234,567", 1_234_567.0, pounds),
    )
    for said, value, indicator in (*right, *wrong):
        ledger = Ledger()
        Said(ledger, "number", "leeds", indicator.id, said).number("it", said, value, indicator)
        assert bool(ledger.faults) is ((said, value, indicator) in wrong), said


def test_every_form_is_of_a_kind_that_is_read(ledger: Ledger) -> None:
    assert set(FORMS) - set(ledger.forms) == set()
