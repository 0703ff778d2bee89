"""Numbered paragraphs, whole and under their headings; sections with their grades."""

from typing import TYPE_CHECKING

from scrutiny.vocabulary import Grade, Judgement

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

HELP = (
    "The experiences and progress of children who need help and protection: requires improvement to be good"
)


def test_each_numbered_paragraph_has_its_words_page_and_heading(report: "MadePdf") -> None:
    paragraphs = report.read().paragraphs
    assert [paragraph.number for paragraph in paragraphs] == [1, 2, 3, 4]
    assert {paragraph.text for paragraph in paragraphs} == {
        "A paragraph of our own, which runs over two lines."
    }
    assert {paragraph.page for paragraph in paragraphs} == {2}
    assert paragraphs[0].heading == HELP


def test_a_paragraph_goes_on_over_the_end_of_a_page_without_its_furniture(report: "MadePdf") -> None:
    report.numbered("5.", "It began on this page and made a decision-")
    report.page().line("making tool of it.", x=99).gap().numbered("6.", "The next.")
    fifth, sixth = report.read().paragraphs[-2:]
    assert (fifth.text, fifth.page) == ("It began on this page and made a decision-making tool of it.", 2)
    assert (sixth.text, sixth.page) == ("The next.", 3)


def test_a_footnote_under_a_paragraph_is_no_part_of_it(report: "MadePdf") -> None:
    report.numbered("5.", "It began above a footnote and")
    report.at(71, 86, "1", size=6.5).at(102, 82, "set smaller than the prose,", size=10)
    report.page().line("went on under it.", x=99)
    assert report.read().paragraphs[-1].text == "It began above a footnote and went on under it."


def test_a_number_set_close_to_its_words_begins_a_paragraph(report: "MadePdf") -> None:
    report.line("5.Close to its number").line("are these words.", x=99)
    assert report.read().paragraphs[-1].text == "Close to its number are these words."


def test_a_paragraph_whose_number_is_left_out_does_not_end_the_rest(report: "MadePdf") -> None:
    report.numbered("6.", "After a gap.").numbered("7.", "And after.")
    assert [paragraph.number for paragraph in report.read().paragraphs] == [1, 2, 3, 4, 6, 7]


def test_a_number_in_prose_begins_no_paragraph(report: "MadePdf") -> None:
    report.numbered("5.", "In the year of", "2024. There were kites.")
    assert report.read().paragraphs[-1].text == "In the year of 2024. There were kites."


def test_sections_are_given_with_their_judgement_and_grade_and_the_cover_is_none(
    report: "MadePdf",
) -> None:
    headings = report.read().headings
    assert [(heading.judgement, heading.grade) for heading in headings] == [
        (None, None),
        (Judgement.HELP_AND_PROTECTION, Grade.REQUIRES_IMPROVEMENT),
        (Judgement.IN_CARE, Grade.OUTSTANDING),
        (Judgement.CARE_LEAVERS, Grade.INADEQUATE),
        (Judgement.LEADERS, Grade.GOOD),
    ]
    assert [heading.text for heading in headings][:2] == ["What needs to improve?", HELP]
