"""Yearly points: what is said of them, and what so few of them are not said to show."""

from scrutiny.analysis.run_charts import find_runs
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.runs import say_current, say_run
from scrutiny.vocabulary import GapReason

INDICATOR = find_indicator("children_in_care_rate")


def publish(figures: list[float | None], first: int = 2014) -> list[Figure | Gap]:
    return [
        Gap("leeds", INDICATOR, str(first + place), GapReason.CONFIDENTIAL, "source", "code")
        if figure is None
        else Figure("leeds", INDICATOR, str(first + place), figure, "source", "code")
        for place, figure in enumerate(figures)
    ]


def run_of(figures: list[float | None]) -> str:
    return say_run(publish(figures), find_runs(figures))


def test_seven_yearly_figures_are_said_to_be_too_few() -> None:
    said = run_of([61, 62, None, 64, 65, 66, 67, 68])
    assert said == (
        "7 yearly figures and 1 gap, 31 March 2014 to 31 March 2021: too few to tell a lasting change."
    )


def test_ten_yearly_figures_without_a_signal_are_not_said_to_show_that_nothing_changed() -> None:
    said = run_of([61, 65, 60, 66, 62, 64, 61, 66, 60, 65])
    assert said.endswith(": no sign of a lasting change.")


def test_a_shift_over_the_years_is_said_with_its_ends_and_without_a_cause() -> None:
    said = run_of([61, 62, 60, 61, 62, 60, 71, 73, 70, 72, 73, 71])
    assert "31 March 2014 to 31 March 2019: 6 figures, six or more in a row below the median" in said
    assert "31 March 2020 to 31 March 2025: 6 figures, six or more in a row above the median" in said
    assert said.endswith("That seldom happens by chance.")


def test_what_was_passed_over_in_a_row_is_said_only_where_something_was() -> None:
    def say(figures: list[float | None]) -> list[str]:
        return [say_current(found) for found in find_runs(figures).current]

    early, above = [61.0, 62, 60, 61, 62, 60], "The council’s newest 6 yearly figures are all above"
    seldom = "That seldom happens by chance."
    assert say([*early, 71, 73, 70, 72, 73, 71]) == [f"{above} its own middle figure. {seldom}"]
    assert say([*early, 71, 73, 66, 70, 72, 73, 71]) == [
        f"{above} its own middle figure, leaving out any on it. {seldom}"
    ]
    *_shift, rising = say([65.0, 60, 64, 61, 63, 60, 66, 67, 68, 68, 69, 70])
    assert rising.endswith(f" yearly figures rise one after the other, leaving out repeats. {seldom}")


def test_where_nothing_was_published_there_is_nothing_to_follow() -> None:
    assert "No yearly figure has been published" in run_of([None, None])
