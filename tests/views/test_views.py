"""Views: values that show themselves, say themselves in words, and escape whatever they are given."""

import re
import statistics
from collections.abc import Callable
from functools import cache

import pytest

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import find_indicator
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import find_council
from scrutiny.views.charts import Chart
from scrutiny.views.geometry import part
from scrutiny.views.values import Stack, Table, View
from scrutiny.vocabulary import Area, GapReason, Grade
from scrutiny.words.dates import say_age
from scrutiny.words.figures import say_gap, say_number, say_number_aloud, say_two_aloud
from scrutiny.words.names import say_grade

AREAS = [area.value for area in Area]
SHOW: dict[str, Callable[[Briefing], View]] = {
    "who we are": views.say_who_we_are,
    "the point": views.show_the_point,
    "neighbours": views.tabulate_neighbours,
    "latest inspection": views.say_latest_inspection,
    "points to improve": views.say_points_to_improve,
    "judgements": views.draw_judgements,
    "inspections": views.tabulate_inspections,
    "visits": views.tabulate_visits,
    "how to read": views.say_how_to_read,
    "lines of enquiry": views.show_lines,
    "pressures": views.show_pressures,
    "gaps": views.say_gaps,
    "sources": views.tabulate_sources,
    "latest judgements": views.tabulate_latest_judgements,
    "definitions": views.tabulate_definitions,
    "dates": views.tabulate_dates,
}
SHOW_AREA = [
    views.tabulate_headlines,
    views.tabulate_the_rest,
    views.draw_trends,
    views.draw_on_a_page,
    views.tabulate_figures_before,
]


@cache
def brief(
    council: str, as_at: str = "2026-11-23", committee: str = "Scrutiny", model: str = "2025"
) -> Briefing:
    return prepare_briefing(council, committee, model, as_at)


def guide(briefing: Briefing, workbook: str = "02_reactive_review", intervention: str = "") -> Guidance:
    return prepare_guidance(briefing, workbook, "after", intervention)


def show_all(briefing: Briefing) -> list[View]:
    return [show(briefing) for show in SHOW.values()] + [
        show(briefing, area) for show in SHOW_AREA for area in AREAS
    ]


@pytest.mark.parametrize("council", ["city-of-london", "isles-of-scilly", "rutland", "cumberland", "leeds"])
def test_every_view_shows_and_says_something_for_every_kind_of_council(council: str) -> None:
    for view in show_all(brief(council)):
        html, words = view._repr_html_(), repr(view)
        assert html.strip()
        assert words.strip()
        assert "nan" not in words.lower().split()
        assert "None" not in words.split()


@pytest.mark.parametrize("every", [50, pytest.param(10, marks=pytest.mark.long)])
def test_no_council_is_left_without_words_for_its_figures(every: int) -> None:
    """Every table and sentence of one council in fifty, or at length in ten, charts apart."""
    for council in list_councils()[::every]:
        briefing = brief(council.slug)
        said = [show(briefing).in_words for name, show in SHOW.items() if name != "judgements"]
        said += [views.tabulate_headlines(briefing, area).in_words for area in AREAS]
        assert council.full_name in said[0]
        assert all(words.strip() for words in said)


def test_before_any_inspection_every_view_says_so() -> None:
    briefing = brief("portsmouth", as_at="2018-01-01")
    assert briefing.inspections == ()
    for name in ("latest inspection", "judgements", "inspections", "latest judgements"):
        assert "No inspection" in SHOW[name](briefing).in_words
    assert "No inspection yet" in views.say_situation(briefing, guide(briefing)).in_words


def test_an_inspection_published_after_the_date_of_the_page_is_not_shown() -> None:
    assert "July 2026" in views.tabulate_inspections(brief("portsmouth")).in_words
    assert "July 2026" not in views.tabulate_inspections(brief("portsmouth", as_at="2026-08-17")).in_words


def test_there_is_no_overall_grade_from_april_2026_and_none_is_made_up() -> None:
    briefing = brief("trafford")
    assert "this workbook does not make one up" in views.say_latest_inspection(briefing).in_words
    assert "Overall" not in views.tabulate_latest_judgements(briefing).in_words


def test_adverse_and_positive_paths_are_open_at_once() -> None:
    briefing = brief("trafford")
    words = views.say_situation(briefing, guide(briefing)).in_words
    assert (
        "Adverse: Inspectors gave requires improvement or inadequate for impact of leaders, help and "
        "protection, and care leavers."
    ) in words
    assert "Positive: Inspectors gave good or outstanding for children in care." in words
    assert "Find out whether the Department for Education has sent a Commissioner" in words


def test_an_intervention_that_is_named_is_not_asked_for() -> None:
    briefing = brief("trafford")
    words = views.say_situation(briefing, guide(briefing, intervention="Commissioner")).in_words
    assert "Find out whether" not in words
    assert "The council's parameters name an intervention: Commissioner." in words


def test_the_overall_grade_opens_no_path() -> None:
    words = views.tabulate_latest_judgements(brief("durham")).in_words
    assert "Overall effectiveness: Now (March 2025) Outstanding" in words
    assert words.count("Path No path of its own") == 1


def test_a_change_of_framework_between_grades_is_said() -> None:
    assert "may come from different rules" in views.tabulate_latest_judgements(brief("trafford")).in_words


def test_the_joint_grade_of_older_frameworks_is_not_shown_as_that_of_children_in_care_alone() -> None:
    html = views.tabulate_latest_judgements(brief("trafford"))._repr_html_()
    assert "With care leavers" in html


def test_a_council_newer_than_the_neighbour_model_has_no_neighbours_in_words() -> None:
    briefing = brief("cumberland", model="2021")
    assert "newer than the model" in views.tabulate_neighbours(briefing).in_words
    assert "No neighbours in this model" in views.tabulate_headlines(briefing, "in_care").in_words


def test_the_neighbours_statistic_is_named_and_says_how_many_stand_behind_it() -> None:
    table = views.tabulate_headlines(brief("leeds"), "in_care").table
    assert "Neighbours’ median" in table.columns
    assert "10 of 10; mean" in table._repr_html_()


def test_the_median_and_the_mean_of_the_neighbours_are_worked_out_from_their_own_figures() -> None:
    briefing = brief("leeds")
    indicator = find_indicator("children_in_care_rate")
    period = briefing.evidence.latest(indicator).period
    theirs = [
        briefing.evidence.at(indicator, period, neighbour.neighbour)
        for neighbour in briefing.evidence.neighbours
    ]
    numbers = [value.value for value in theirs if isinstance(value, Figure)]
    together = briefing.neighbourhoods.at(indicator, period)
    assert together.present == len(numbers) == 10
    assert together.median == statistics.median(numbers)
    assert together.mean == pytest.approx(statistics.mean(numbers))


def test_a_joint_return_that_is_not_shown_is_not_said_to_be_a_figure() -> None:
    rows = views.tabulate_the_rest(
        brief("north-northamptonshire"), "help_and_protection"
    ).in_words.splitlines()
    care = next(row for row in rows if row.startswith(find_indicator("care_applications_rate").name))
    assert "Not given" in care
    assert "Published only jointly" in care
    assert "is of this council and its partner together" not in care


def test_it_is_said_who_read_an_inspection_that_is_not_official_yet() -> None:
    read = "These grades were read from the report for this workbook"
    assert read in views.say_latest_inspection(brief("portsmouth")).in_words
    assert "compiled from the report by others" in views.say_latest_inspection(brief("brent")).in_words
    assert "not yet" not in views.say_latest_inspection(brief("durham")).in_words


def test_the_dates_a_council_enters_stand_in_order_with_those_of_the_report() -> None:
    table = views.tabulate_dates(brief("portsmouth"), "2026-12-14", "2027-03-22 to 2027-05-06")
    assert isinstance(table, Table)
    assert [row[1].words for row in table.rows][-3:] == [
        "4 December 2026",
        "14 December 2026",
        "22 March 2027 to 6 May 2027",
    ]


def test_each_date_that_the_law_sets_says_from_when_it_is_counted_and_to_check_it() -> None:
    table = views.tabulate_dates(brief("portsmouth"), "2026-12-14", "2027-03-22 to 2027-05-06")
    assert isinstance(table, Table)
    rows = {row[0].words: (row[1].words, row[2].words) for row in table.rows}
    day, how = rows["Last day to publish its statement of action (and send it to Ofsted)"]
    # Counted on a calendar: 18 August 2026, and the seventieth working day after it.
    assert day == "25 November 2026"
    assert how.startswith("70 working days from receipt, counted here from publication")
    assert "the council received the report" in rows["Ofsted published the report"][1]
    unchecked = {what for what, (_day, how) in rows.items() if not how.endswith("monitoring officer.")}
    assert unchecked == {"Ofsted published the report", "The committee's next meeting"}


def test_with_no_report_and_nothing_entered_there_is_no_date_to_hold() -> None:
    words = views.tabulate_dates(brief("portsmouth", as_at="2018-01-01")).in_words
    assert words.startswith("No date follows from a report")


@pytest.mark.parametrize(("as_at", "said"), [("2026-09-29", "Still to come"), ("2026-09-30", "Today")])
def test_a_date_is_still_to_come_or_today(as_at: str, said: str) -> None:
    words = views.tabulate_dates(brief("portsmouth", as_at=as_at)).in_words
    assert f"30 September 2026 ({said})" in words
    assert "18 August 2026 (Counted from)" in words
    assert "Passed" not in words


def test_a_duty_that_has_passed_is_no_date_to_hold_and_for_a_year_it_is_asked_whether_it_was_met() -> None:
    after, long_after, a_year_on = (
        views.tabulate_dates(brief("portsmouth", as_at=as_at))
        for as_at in ("2026-10-01", "2027-08-17", "2027-08-18")
    )
    assert isinstance(after, Table)
    assert "30 September" not in " ".join(row[1].words for row in after.rows)
    assert after.notes[0].startswith("Passed on 30 September 2026: ")
    assert after.notes[0].endswith(" Ask whether it was met.")
    assert long_after.in_words.count("Ask whether it was met.") == 2
    assert "Passed" not in a_year_on.in_words


def test_a_meeting_and_an_election_that_have_passed_are_no_dates_to_hold() -> None:
    words = views.tabulate_dates(brief("portsmouth"), "2026-11-02", "2026-03-22 to 2026-05-06").in_words
    assert "Last day to publish the papers" not in words
    assert "Pre-election period" not in words
    assert "The next meeting that is entered, 2 November 2026, had passed" in words


def test_numbers_that_grow_with_the_council_are_not_compared() -> None:
    """Nor is anything set beside them that would invite it."""
    rows = views.tabulate_headlines(brief("leeds"), "in_care").table.in_words.splitlines()
    care = next(row for row in rows if row.startswith(find_indicator("children_in_care").name))
    assert care.count("Not compared") == 2


def test_nothing_is_coloured_good_or_bad() -> None:
    """Drawings keep to one strong colour, a paler one of it for grades, and greys."""
    briefing = brief("leeds")
    galleries = [draw(briefing, area) for draw in (views.draw_trends, views.draw_on_a_page) for area in AREAS]
    drawn = [chart for gallery in galleries if isinstance(gallery, Stack) for chart in gallery.views]
    charts = [chart for chart in (*drawn, views.draw_judgements(briefing)) if isinstance(chart, Chart)]
    colours = {colour for chart in charts for colour in re.findall(rb"#[0-9a-f]{6}", chart.svg)}
    assert len(charts) > 20
    greys = {b"#222222", b"#6b6b6b", b"#d9d9d9", b"#e3e6ea", b"#ffffff"}
    assert colours <= greys | {b"#12436d", b"#7a9cc6", b"#c9d3de"}


def test_what_a_council_calls_its_committee_cannot_become_html() -> None:
    html = views.say_who_we_are(brief("leeds", committee="<script>alert(1)</script>"))._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_a_chart_carries_its_words_its_table_and_its_drawing() -> None:
    html = views.draw_judgements(brief("leeds"))._repr_html_()
    assert 'alt="' in html
    assert 'src="data:image/svg+xml;base64,' in html
    assert "<table>" in html


def test_the_same_figures_make_the_same_drawing() -> None:
    first, second = (views.draw_trends(brief("leeds"), "in_care")._repr_html_() for _ in range(2))
    assert first == second


def test_every_reason_for_a_gap_has_words() -> None:
    assert len({say_gap(reason) for reason in GapReason}) == len(GapReason)


def test_every_gap_is_listed_once_under_its_reason() -> None:
    briefing = brief("isles-of-scilly")
    gaps = [comparison.council for comparison in briefing.comparisons if isinstance(comparison.council, Gap)]
    words = views.say_gaps(briefing).in_words
    assert f"{len(gaps)} have no newest figure" in words
    assert [gap.indicator.name for gap in gaps if words.count(f"\n{gap.indicator.name}: Period ") != 1] == []


def test_figures_are_said_with_their_sign_and_thousands() -> None:
    indicators = {comparison.indicator.id: comparison.indicator for comparison in brief("leeds").comparisons}
    said = {
        say_number(1234.5, indicators[name])
        for name in ("repeat_referrals", "population_0_to_17", "children_in_care_rate")
    }
    assert said == {"1,234.5%", "1,235"}


def test_a_large_sum_is_said_in_millions_in_a_sentence_and_to_the_pound_elsewhere() -> None:
    total, weekly = map(find_indicator, ("spending_on_family_support", "weekly_spending_on_fostering"))
    said = {value: say_number_aloud(value, total) for value in (999_999, 61_449_999, 999_950_000, 15.85e9)}
    assert list(said.values()) == ["£999,999", "£61.4 million", "£1.0 billion", "£15.9 billion"]
    assert say_number(61_449_999, total) == "£61,449,999"
    assert say_number_aloud(1234.4, weekly) == "£1,234"
    assert say_number_aloud(12_345_678, find_indicator("population_0_to_17")) == "12,345,678"


def test_two_sums_that_would_sound_alike_are_said_to_the_pound() -> None:
    spent = find_indicator("spending_on_family_support")
    then, now, far = (Figure("leeds", spent, "2025", value, "", "") for value in (6.41e6, 6.42e6, 7e6))
    assert say_two_aloud(then, now) == ("£6,410,000", "£6,420,000")
    assert say_two_aloud(then, far) == ("£6.4 million", "£7.0 million")


def test_nothing_is_said_of_chance_where_a_sum_of_money_is_compared() -> None:
    briefing = brief("kent")
    weekly = find_indicator("weekly_spending_on_residential_care")
    rows = views.tabulate_headlines(briefing, "finance").in_words.splitlines()
    said = [next(row for row in rows if row.startswith(weekly.name))]
    said += [finding.sentence for finding in briefing.findings_on(weekly)]
    assert len(said) == 4
    assert [words for words in said if "chance" in words] == []
    said_once = views.say_how_to_read(briefing).in_words
    assert "A sum of money is what was spent, so chance is not in question." in said_once


def test_a_councils_name_has_the_before_it_in_a_sentence_where_it_needs_it() -> None:
    assert find_council("leeds").in_text == "Leeds"
    briefing = brief("isle-of-wight")
    said = [finding.sentence for finding in briefing.findings if finding.kind.name != "NATIONAL"]
    assert said
    assert [words for words in said if not words.startswith("In the Isle of Wight, ")] == []
    for name in ("neighbours", "inspections", "visits", "how to read", "gaps", "dates"):
        assert "the Isle of Wight" in SHOW[name](briefing).in_words, name


def test_few_children_are_a_caution_once_on_a_page_and_a_short_mark_on_each_finding() -> None:
    briefing = brief("isles-of-scilly")
    children = briefing.evidence.latest(find_indicator("population_0_to_17"))
    assert isinstance(children, Figure)
    said = views.say_who_we_are(briefing).in_words
    assert f"The Isles of Scilly has only {children.value:,.0f} children, so its figures move by" in said
    assert "has only" not in views.say_who_we_are(brief("leeds")).in_words
    shown = "\n".join(view.in_words for view in show_all(briefing))
    assert shown.count("move by chance more than others do") == 1
    marks = shown.count("Few children live here: see the note at the top of this page.")
    graded = shown.count("In the Isles of Scilly, inspectors’ grade")
    assert marks >= shown.count("In the Isles of Scilly, ") - graded > 10


def test_ages_are_said_in_whole_months() -> None:
    day = brief("leeds").as_at
    assert say_age(day.replace(year=2025), day) == "published November 2025, 12 months ago"
    assert say_age(day.replace(month=10, day=24), day) == "published October 2026, 1 month ago"
    assert say_age(day.replace(day=1), day) == "published November 2026, less than a month ago"
    assert say_age(day.replace(month=12), day) == "published December 2026, after the date of this page"
    assert say_age(None, day) == "the department gives no date of publication"


def test_grades_are_said_in_full() -> None:
    assert say_grade(Grade.REQUIRES_IMPROVEMENT) == "Requires improvement"
    assert say_grade(None) == "Not judged"


def test_the_names_of_lines_are_parted_and_stay_within_the_chart() -> None:
    ends = {"apart": 5, "bottom": 0, "top": 100}
    assert part([10, 11, 50], **ends) == [8, 13, 50]
    assert part([96, 97, 98], **ends) == [90, 95, 100]
    assert part([0, 0, 4], **ends) == [0, 5, 10]
    assert part([10], **ends) == [10]
    assert part([], **ends) == []
