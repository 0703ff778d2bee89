"""The report that a council names in its parameters: read, placed in the workbooks, or refused in words."""

from pathlib import Path

import pytest
from tests.reports.conftest import MadePdf

from scrutiny import views
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.files import paths
from scrutiny.guide.guidance import prepare_guidance
from scrutiny.register.finding import admit_council
from scrutiny.reports.given import read_given_report
from scrutiny.review.places import make_rooms


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: MadePdf) -> Path:
    """The folder of reports, with one on Leeds in it, and a file outside it."""
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    (tmp_path / "outside.pdf").write_bytes(report.content())
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "leeds.pdf").write_bytes(report.content())
    return tmp_path / "reports"


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return prepare_briefing("leeds", "Scrutiny", "2025", "2026-11-23")


@pytest.mark.usefixtures("folder")
def test_its_points_stand_in_a_table_and_beside_the_questions_that_rest_on_them(briefing: Briefing) -> None:
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "", "leeds.pdf")
    table = views.tabulate_improvements(briefing, guidance).in_words
    assert "The colour of the kites, so that every child can see them." in table
    assert "Page 2" in table
    assert "Open Government Licence v3.0" in table
    beside = views.show_prompts(briefing, guidance, "questions", make_rooms).in_words
    assert "Supervision of the kite makers. (page 2)" in beside


@pytest.mark.usefixtures("folder")
def test_a_report_on_another_council_is_refused(briefing: Briefing) -> None:
    given = read_given_report("leeds.pdf", admit_council("barnet"))
    assert given.report is None
    assert given.refusal.startswith("The report leeds.pdf is about Leeds, and this page is about Barnet.")
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "", "absent.pdf")
    assert "there is no file" in views.tabulate_improvements(briefing, guidance).in_words


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "name", ["../outside.pdf", "/etc/passwd", "leeds.txt", "a/b.pdf", "..pdf", "~/leeds.pdf"]
)
def test_only_a_plain_name_within_the_folder_is_opened(name: str) -> None:
    given = read_given_report(name, admit_council("leeds"))
    assert given.report is None
    assert "is not the plain name of a PDF file in parameters/reports" in given.refusal


def test_a_file_that_is_no_report_costs_the_page_its_points_and_nothing_else(
    folder: Path, briefing: Briefing
) -> None:
    (folder / "letter.pdf").write_bytes(b"Dear committee")
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "", "letter.pdf")
    assert "The file cannot be read" in views.tabulate_improvements(briefing, guidance).in_words
    assert (
        "1. Before the report came" in views.show_prompts(briefing, guidance, "expected", make_rooms).in_words
    )


def test_a_link_that_leads_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder / "link.pdf").symlink_to(folder.parent / "outside.pdf")
    assert "is not the plain name" in read_given_report("link.pdf", admit_council("leeds")).refusal


def test_with_no_report_named_the_page_says_to_have_it_open(briefing: Briefing) -> None:
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "")
    assert "Have the report open" in views.tabulate_improvements(briefing, guidance).in_words


def give(folder: Path, cover: str) -> None:
    pdf = MadePdf().cover((), title=(f"Inspection of {cover} local authority", "children's services"))
    pdf.page().heading("What needs to improve?").item("The strings of the kites.")
    (folder / "given.pdf").write_bytes(pdf.content())


def test_a_report_whose_cover_has_an_unknown_name_is_read_as_the_parameters_say_with_a_caution(
    folder: Path, briefing: Briefing
) -> None:
    give(folder, "Wessex Families Trust")
    guidance = prepare_guidance(briefing, "02_reactive_review", "after", "", "given.pdf")
    table = views.tabulate_improvements(briefing, guidance).in_words
    assert "The strings of the kites." in table
    assert (
        "The cover of this report names ‘Wessex Families Trust’, which is no name we know for a council."
        in table
    )
    assert "Whoever gave it here says that the council is Leeds." in table


@pytest.mark.parametrize("cover", ["Barnet", "LB Barnet", "London Borough of Barnet", "E09000003"])
def test_another_council_by_any_of_its_names_is_refused(folder: Path, cover: str) -> None:
    give(folder, cover)
    given = read_given_report("given.pdf", admit_council("leeds"))
    assert given.report is None
    assert given.refusal.startswith("The report given.pdf is about Barnet, and this page is about Leeds.")


def test_a_letter_of_a_visit_and_a_council_outside_england_are_refused_by_what_they_are(folder: Path) -> None:
    letter = (
        MadePdf()
        .page()
        .line("This letter tells of the focused visit to Leeds children's services on 3 June 2024.")
    )
    (folder / "letter.pdf").write_bytes(letter.content())
    given = read_given_report("letter.pdf", admit_council("leeds"))
    assert given.refusal.startswith("This is the letter of a focused visit to Leeds: it cannot be loaded.")
    give(folder, "Cardiff Council")
    given = read_given_report("given.pdf", admit_council("leeds"))
    assert "which is in Wales, and only England is covered" in given.refusal


@pytest.mark.usefixtures("folder")
def test_the_report_of_another_inspection_than_the_one_looked_back_on_is_refused(briefing: Briefing) -> None:
    back = briefing.look_back("2022-02-21")
    guidance = prepare_guidance(back, "02_reactive_review", "after", "", "leeds.pdf")
    assert guidance.given.report is None
    assert "this page looks back at that of February 2022" in guidance.given.refusal
    elsewhere = prepare_guidance(back, "03_risk_assessment", "after", "", "leeds.pdf")
    assert elsewhere.given.report is not None
