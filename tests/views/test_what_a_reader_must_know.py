"""What a page says about itself: how new its figures are, what it lacks, and where a thing is said once."""

from dataclasses import replace
from datetime import date

import pytest

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator, list_indicators
from scrutiny.findings.pressures import read_pressures
from scrutiny.findings.sentences import say_change
from scrutiny.guide.conditions import Condition
from scrutiny.guide.guidance import Guidance, prepare_all_guidance, prepare_guidance
from scrutiny.review.places import make_rooms
from scrutiny.views.fetched import FetchedFold
from scrutiny.views.values import Fold, Section, Stack, Table
from scrutiny.vocabulary import Pressure
from scrutiny.words.dates import say_age

GUIDED = ["02_reactive_review", "03_risk_assessment", "05_self_evaluation", "07_scrutiny_plan"]


def brief(council: str, as_at: str = "2026-11-23") -> Briefing:
    return prepare_briefing(council, "Scrutiny", "2025", as_at)


@pytest.fixture(scope="module")
def trafford() -> Briefing:
    return brief("trafford")


def show_prompts(briefing: Briefing, guidance: Guidance) -> str:
    """Give the words of everything asked, with what stands beside it."""
    shown = [
        views.show_prompts(briefing, guidance, routed.section.id, make_rooms).in_words
        for routed in guidance.route.sections
    ]
    return "\n".join(shown)


def list_definitions(briefing: Briefing) -> list[Table]:
    """List the tables of what each indicator means."""
    defined = views.tabulate_definitions(briefing)
    assert isinstance(defined, Stack)
    inside = [fold.inside for fold in defined.views if isinstance(fold, Fold)]
    return [table for table in inside if isinstance(table, Table)]


def list_updates(briefing: Briefing) -> dict[str, str]:
    """Give what is said of the next update of each indicator, by its name."""
    return {row[0].words: row[3].words for table in list_definitions(briefing) for row in table.rows}


def test_a_figure_is_the_newest_held_and_one_that_was_due_is_to_be_asked_for(trafford: Briefing) -> None:
    said, day = list_updates(trafford), trafford.as_at
    due = {indicator.name: indicator.next_update for indicator in list_indicators() if indicator.next_update}
    overdue = {name for name, when in due.items() if when < day.replace(day=1)}
    assert overdue
    assert overdue != set(due)
    assert {name for name in due if said[name].startswith("A newer one was due in ")} == overdue
    assert said[find_indicator("repeat_referrals").name] == "A newer one was due in October 2026: ask for it."
    assert "newest this workbook holds" in views.say_how_to_read(trafford).in_words
    assert "newest published" not in views.say_how_to_read(trafford).in_words


def test_that_newer_figures_were_due_is_said_at_the_top_of_every_workbook(trafford: Briefing) -> None:
    number = sum(said.startswith("A newer one was due in ") for said in list_updates(trafford).values())
    said = f"For {number} of 120 published figures, newer figures were due by October 2026."
    assert said in views.say_who_we_are(trafford).in_words
    assert said.replace("120 published figures", "these") in views.show_the_point(trafford).in_words
    earlier = replace(trafford, as_at=date(2026, 1, 1))
    assert "were due by" not in views.say_who_we_are(earlier).in_words


def test_an_update_due_in_the_month_of_the_page_is_not_yet_late() -> None:
    due = find_indicator("repeat_referrals").next_update
    assert due
    name = find_indicator("repeat_referrals").name
    said = list_updates(brief("trafford", due.replace(day=28).isoformat()))[name]
    assert said == f"{due:%B %Y}"


def test_figures_described_by_the_words_of_another_are_marked(trafford: Briefing) -> None:
    words = views.tabulate_definitions(trafford).in_words
    assert words.count("What follows is of a wider or another measure.") == 7
    seventeen = next(line for line in words.splitlines() if "leavers aged 17 to 18 in suitable" in line)
    assert "What follows is of a wider or another measure." in seventeen


def test_what_several_figures_mean_in_the_same_words_is_said_once(trafford: Briefing) -> None:
    defined = {row[0].words: row[1] for table in list_definitions(trafford) for row in table.rows}
    long = [words for cell in defined.values() for words in (cell.words, cell.small) if len(words) > 80]
    said = [words for words in long if "In the same words as ‘" not in words]
    assert len(set(said)) == len(said)
    for text in {
        text for indicator in list_indicators() for text in (indicator.description, indicator.method)
    }:
        assert not text or any(text in words.in_words for words in defined.values())
    first = find_indicator("social_workers").name
    assert (
        defined[find_indicator("social_worker_vacancies").name].in_words == f"In the same words as ‘{first}’."
    )


def test_sources_are_described_on_the_first_page_and_named_on_the_others(trafford: Briefing) -> None:
    described = views.show_definitions_and_sources(trafford).in_words
    named = views.show_where_from(trafford).in_words
    for papers in trafford.papers:
        assert papers.address in described
        assert papers.title in named
    assert "https://" not in named
    assert "‘Our council’ says what each covers" in named


def test_what_is_worth_a_question_is_explained_where_it_is_said(trafford: Briefing) -> None:
    assert "What to ask about." in views.say_how_to_read(trafford).in_words
    guidance = prepare_guidance(trafford, "07_scrutiny_plan", "after", "")
    said = views.say_situation(trafford, guidance).in_words
    assert said.count("‘Stands out’ and ‘worth a question’ are said only where several") == 1


def test_a_new_councils_page_names_the_earlier_figures_that_were_worked_out_for_its_area() -> None:
    said = views.say_who_we_are(brief("cumberland")).in_words
    assert "were worked out by their publisher for today’s area, and are shown:" in said
    assert "‘Percentage of children under 16 living in low-income families’" in said
    assert "worked out by their publisher" not in views.say_who_we_are(brief("leeds")).in_words


def test_the_pressure_of_housing_points_to_what_is_published_of_care_leavers_homes(
    trafford: Briefing,
) -> None:
    said = views.show_pressures(trafford).in_words
    assert said.count("No figure on families’ housing is in the published set") == 1
    assert "Where young people live after care is published: see Care leavers" in said
    none = {profile.pressure for profile in read_pressures() if profile.nothing_published}
    assert none == {Pressure.HOUSING}


def test_where_no_meeting_is_entered_the_table_of_dates_says_what_to_enter(trafford: Briefing) -> None:
    missing = "No meeting is entered. Give its date in the council’s parameters"
    assert missing in views.tabulate_dates(trafford).in_words
    assert missing not in views.tabulate_dates(trafford, "2026-12-08").in_words
    assert missing in views.tabulate_dates(brief("trafford", "2015-01-01")).in_words


def test_a_next_meeting_that_has_passed_is_said_to_have(trafford: Briefing) -> None:
    passed = "12 October 2006, had passed by the date of this page."
    assert passed in views.tabulate_dates(trafford, "2006-10-12").in_words
    assert "had passed" not in views.tabulate_dates(trafford, trafford.as_at.isoformat()).in_words


@pytest.mark.parametrize("workbook", GUIDED)
def test_how_a_report_is_given_is_said_once_on_a_page(trafford: Briefing, workbook: str) -> None:
    guidance = prepare_guidance(trafford, workbook, "after", "")
    table = views.tabulate_improvements(trafford, guidance).in_words
    page = show_prompts(trafford, guidance) + (table if workbook == "02_reactive_review" else "")
    resting = [asked for asked in guidance.route.asked if asked.prompt.evidence.report_items]
    assert len(resting) > 1
    assert page.count("parameters/reports") == 1
    elsewhere = len(resting) - (0 if workbook == "02_reactive_review" else 1)
    assert page.count("See ‘What needs to improve’ in the report.") == elsewhere


def test_only_answers_that_this_council_is_asked_for_are_to_be_beside_you(trafford: Briefing) -> None:
    dropped = 0
    for guidance in prepare_all_guidance(trafford, "after", ""):
        page = show_prompts(trafford, guidance)
        lists = page.split("Have your answers to these beside you")[1:]
        named = {name for asked in guidance.route.asked for name in asked.prompt.evidence.prompts}
        missing = named - guidance.applying
        dropped += len(missing)
        wrong = [
            name for name in missing for said in lists if guidance.prompts[name].question in said[:1_500]
        ]
        assert wrong == []
    assert dropped > 0


@pytest.mark.parametrize("workbook", ["02_reactive_review", "05_self_evaluation", "07_scrutiny_plan"])
def test_the_same_figures_that_stand_out_are_shown_beside_one_question_alone(
    trafford: Briefing, workbook: str
) -> None:
    guidance = prepare_guidance(trafford, workbook, "after", "")
    parts = show_prompts(trafford, guidance).split("What stands out in the published figures")[1:]
    shown = [part.lstrip().partition("\n\n")[0] for part in parts]
    pointing = [words for words in shown if words.startswith("The same figures as beside question")]
    whole = [words for words in shown if words.startswith("- In Trafford")]
    assert pointing
    assert len(whole) == len(set(whole)) == len(shown) - len(pointing)


@pytest.mark.parametrize(("as_at", "may_be_near"), [("2024-03-01", False), ("2026-11-23", True)])
def test_the_next_inspection_may_be_near_once_the_shortest_gap_seen_has_passed(
    as_at: str, *, may_be_near: bool
) -> None:
    """It is said, and opens no second stage: what is asked before one, the council's parameters open."""
    briefing = brief("essex", as_at)
    passed = [window for window in briefing.base_rates.windows if window.waits and window.waits[0].has_passed]
    assert bool(passed) is may_be_near
    guidance = prepare_guidance(briefing, "05_self_evaluation", "after", "")
    assert Condition.BEFORE not in guidance.situation.conditions
    said = views.say_situation(briefing, guidance).in_words
    assert ("The next inspection may be near" in said) is may_be_near


def test_one_percentage_point_is_not_said_as_more() -> None:
    said = [
        say_change(comparison, change)
        for comparison in brief("cumberland").comparisons
        for change in comparison.changes
        if isinstance(comparison.council, Figure)
    ]
    assert [words for words in said if " 1 percentage points" in words] == []
    assert [words for words in said if " 1 percentage point," in words]


def test_a_publication_of_one_month_has_one_age_on_a_page() -> None:
    days = (date(2026, 1, 1), date(2026, 1, 29))
    assert {say_age(day, date(2026, 11, 23)) for day in days} == {"published January 2026, 10 months ago"}


def test_a_line_of_enquiry_has_one_name_wherever_it_is_shown_and_no_bare_number(trafford: Briefing) -> None:
    guidance = prepare_guidance(trafford, "07_scrutiny_plan", "after", "")
    named = f"Line 1. {trafford.lines[0].topic.question}"
    for said in (views.show_lines(trafford).in_words, show_prompts(trafford, guidance)):
        assert named in said
        assert f"\n1. {trafford.lines[0].topic.question}" not in said


def test_what_is_published_on_a_pressure_stands_behind_a_heading_that_names_it(trafford: Briefing) -> None:
    folds = [
        part
        for section in views.show_pressures(trafford).views
        if isinstance(section, Section)
        for part in section.views
        if isinstance(part, FetchedFold)
    ]
    assert (
        len({fold.summary for fold in folds}) == len(Pressure) - 1
    )  # of families’ housing nothing is published
    assert folds[0].summary == "What is published on how many children and families need help"
    assert all("In England, " in fold.inside.in_words for fold in folds)
