"""Every real report at hand, against the official outcomes, a person's reading, and the file's own words."""

import re
from pathlib import Path

import pypdfium2
import pytest
import yaml

from scrutiny.evidence.disagreements import compare_with_outcomes
from scrutiny.evidence.inspections import list_inspections
from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.vocabulary import EventKind, Judgement

READ_BY_EYE = Path(__file__).with_name("read_by_eye.yml")
# The ten reports before 2018, read by a person from the first page: overall; leadership; help and protection;
# children looked after; care leavers.
OLDER = {
    "2014-09-03_manchester": "I I I R R",
    "2014-11-19_rotherham": "I I I I I",
    "2015-01-20_waltham-forest": "R R R R R",
    "2015-08-12_stoke-on-trent": "R R R R R",
    "2016-09-20_wirral": "I I I R I",
    "2016-11-25_redbridge": "G G G G R",
    "2016-12-09_tameside": "I I I R R",
    "2017-02-13_leicestershire": "R R R R R",
    "2017-08-25_north-somerset": "R R R R G",
    "2018-01-19_doncaster": "G G G G G",
}
LETTERS = {"inadequate": "I", "requires improvement": "R", "good": "G", "outstanding": "O"}
# How many items a person counts under "What needs to improve" of some of them, long and short, old and new.
COUNTED = {
    "2014-09-03_manchester": 24,
    "2014-11-19_rotherham": 26,
    "2016-12-09_tameside": 14,
    "2018-01-19_doncaster": 4,
    "2018-08-20_bexley": 4,
    "2019-06-11_redbridge": 1,
    "2019-10-28_reading": 7,
    "2022-05-19_manchester": 4,
    "2024-07-12_halton": 12,
    "2025-08-04_gloucestershire": 2,
    "2026-06-17_somerset": 8,
    "2026-08-03_trafford": 9,
    "2026-08-18_portsmouth": 1,
}
FURNITURE = re.compile(r"Inspection of .* children|\d (?:January|June|July|Ofsted)|© Crown|cross-referenced")


def letters_only(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())


def test_no_grade_of_any_report_is_other_than_the_official_one_and_none_is_missed(
    real_reports: dict[str, InspectionReport],
) -> None:
    outcome = compare_with_outcomes(real_reports)
    assert outcome.disagreements == ()
    assert (outcome.compared, outcome.grades, outcome.not_read) == (37, 165, 0)


def test_no_grade_of_any_report_is_left_unread(real_reports: dict[str, InspectionReport]) -> None:
    assert len(real_reports) == 78
    assert {name: read.not_read for name, read in real_reports.items() if read.not_read} == {}
    assert sum(len(read.judgements) for read in real_reports.values()) == 362


def test_reports_read_by_a_person_say_the_same_to_the_reader(
    real_reports: dict[str, InspectionReport],
) -> None:
    by_eye = yaml.safe_load(READ_BY_EYE.read_text("utf-8"))
    assert len(by_eye) == 31
    for inspection in by_eye:
        read = real_reports[f"{inspection['published']}_{inspection['council']}"]
        told = {judgement.value: str(read.grade(judgement)) for judgement in read.judgements}
        assert told == inspection["judgements"]
        assert (read.event, read.inspected_from, read.inspected_to) == (
            inspection["kind"],
            inspection["inspected_from"],
            inspection["inspected_to"],
        )


@pytest.mark.parametrize("name", OLDER)
def test_reports_before_2018_give_what_their_framework_had(
    real_reports: dict[str, InspectionReport], name: str
) -> None:
    read = real_reports[name]
    order = (
        Judgement.OVERALL,
        Judgement.LEADERS,
        Judgement.HELP_AND_PROTECTION,
        Judgement.IN_CARE,
        Judgement.CARE_LEAVERS,
    )
    assert " ".join(LETTERS[str(read.grade(judgement))] for judgement in order) == OLDER[name]
    assert (read.event, read.framework.id) == (EventKind.OLDER, "sif")


def test_every_report_is_of_the_council_in_its_name_and_every_inspection_we_hold(
    real_reports: dict[str, InspectionReport],
) -> None:
    assert {name: read.authority.slug for name, read in real_reports.items()} == {
        name: name[11:] for name in real_reports
    }
    held = {
        (inspection.council, inspection.inspected_from): (
            inspection.kind,
            inspection.inspected_to,
            inspection.framework,
        )
        for inspection in list_inspections()
    }
    known = {
        name: (held[key], (read.event, read.inspected_to, read.framework.id))
        for name, read in real_reports.items()
        if (key := (read.authority.slug, read.inspected_from)) in held
    }
    assert len(known) == 68
    different = [name for name, (kept, other) in known.items() if kept != other]
    # Ofsted's file has no kind for an inspection in two parts.
    assert different == ["2025-05-13_devon"]


def test_the_lead_inspector_is_named_in_every_report_but_the_one_that_names_none(
    real_reports: dict[str, InspectionReport],
) -> None:
    named = {name: read.lead_inspector for name, read in real_reports.items()}
    assert [name for name, lead in named.items() if lead is None] == ["2025-05-13_devon"]
    assert [
        lead for lead in named.values() if lead and not re.fullmatch(r"[A-Z][\w’'-]+( [A-Z][\w’'-]+)+", lead)
    ] == []


def test_reports_before_2018_state_their_publication_and_later_ones_do_not(
    real_reports: dict[str, InspectionReport],
) -> None:
    assert [name for name, read in real_reports.items() if read.published] == sorted(OLDER)
    assert real_reports["2018-01-19_doncaster"].published is not None


@pytest.mark.parametrize("name", COUNTED)
def test_as_many_items_are_read_as_a_person_counts(
    real_reports: dict[str, InspectionReport], name: str
) -> None:
    assert len(real_reports[name].improvements) == COUNTED[name]


def test_every_item_is_word_for_word_in_its_file_and_holds_no_furniture(
    real_reports: dict[str, InspectionReport], report_files: list[Path]
) -> None:
    """The file's own order of words, without our lines, is the witness."""
    strangers = []
    for path in report_files:
        document = pypdfium2.PdfDocument(path)
        pages = [letters_only(page.get_textpage().get_text_range()) for page in document]
        for improvement in real_reports[path.stem].improvements:
            wording = letters_only(improvement.text)
            if (
                wording not in pages[improvement.page - 1]
                or FURNITURE.search(improvement.text)
                or not improvement.text[0].isupper()
            ):
                strangers.append((path.stem, improvement.page, improvement.text[:40]))
    assert strangers == []


def test_every_bullet_of_a_report_since_2018_is_an_item(
    real_reports: dict[str, InspectionReport], report_files: list[Path]
) -> None:
    """Counted in the file's own order of words, from the heading of the list to the first section."""
    listed = re.compile(
        r"\n\s*what needs to improve\??\s*1?\s*\n(.*?)\nthe experiences and progress of children",
        re.DOTALL | re.IGNORECASE,
    )
    differ = []
    for path in report_files:
        if path.stem < "2018-02":
            continue
        text = "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
        found = listed.search(text.replace("\r", ""))
        bullets = len(re.findall("[◼\uf06e\uf0a7]", found[1])) if found else -1
        if bullets != len(real_reports[path.stem].improvements):
            differ.append((path.stem, bullets, len(real_reports[path.stem].improvements)))
    assert differ == []


def test_every_mark_of_the_national_framework_is_named_or_said_to_be_open(
    real_reports: dict[str, InspectionReport],
) -> None:
    items = [
        (name, improvement)
        for name, read in real_reports.items()
        for improvement in read.improvements
        if name > "2025-02"
    ]
    untagged = {name for name, improvement in items if improvement.framework_tag is None}
    assert untagged == {"2025-05-13_devon"}
    tags = [(name, improvement.framework_tag) for name, improvement in items if improvement.framework_tag]
    assert len(tags) > 100
    unnamed = {name for name, tag in tags if not tag.name}
    assert unnamed == {"2026-05-18_coventry", "2026-07-07_liverpool"}
    assert all(tag.note for name, tag in tags if not tag.name)


def test_the_paragraphs_of_every_report_are_numbered_without_a_gap(
    real_reports: dict[str, InspectionReport],
) -> None:
    gaps = {
        name: [paragraph.number for paragraph in read.paragraphs]
        for name, read in real_reports.items()
        if [paragraph.number for paragraph in read.paragraphs] != list(range(1, len(read.paragraphs) + 1))
    }
    assert gaps == {}
    assert min(len(read.paragraphs) for read in real_reports.values()) > 25


def test_the_four_sections_of_a_report_since_2023_are_found_with_their_grades(
    real_reports: dict[str, InspectionReport],
) -> None:
    for name, read in real_reports.items():
        if read.framework.id in {"ilacs-2023", "ilacs-2026"}:
            graded = {heading.judgement: heading.grade for heading in read.headings if heading.grade}
            expected = {judgement: read.grade(judgement) for judgement in read.judgements}
            expected.pop(Judgement.OVERALL, None)
            assert graded == expected, name
