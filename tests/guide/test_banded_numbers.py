"""Where numbers are banded no column is left to chance, and elsewhere a count of young people is caught."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.guide.own import ANSWER_LINE, FILE, QUESTION_LINE, RISKS, YOUNG, read, refusal, table, write

from scrutiny.guide.bank import read_bank
from scrutiny.guide.columns import ColumnKind
from scrutiny.words.privacy import BANDS, reads_as_count, tells_a_number

COUNTS = (
    "Number band",
    "number",
    "How many",
    "Count of young people",
    "Total",
    "Head count",
    "Nos of girls",
    "Nubmer",
    "Size of the group",
)
NO_COUNTS = (
    "Theme",
    "How we heard it",
    "To whom",
    "Council",
    "Account",
    "What it means",
    "Yes or no and why",
)
HEADINGS = st.sampled_from(COUNTS)
CASES = st.sampled_from([str.upper, str.lower, str.title, str.swapcase, str.capitalize])
GAPS = st.text(alphabet=" \t_-.\u00a0\u200b/", min_size=1, max_size=3).filter(
    lambda gap: any(mark != "\u200b" for mark in gap)
)
BANDED = "{name: Theme, kind: words}"


@given(heading=HEADINGS, case=CASES, gap=GAPS, around=st.sampled_from(["", " ", "* ", ":"]))
def test_a_heading_reads_as_a_count_in_any_case_and_spacing(
    heading: str, case: Callable[[str], str], gap: str, around: str
) -> None:
    assert reads_as_count(f"{around}{gap.join(case(heading).split())}{around}")


@pytest.mark.parametrize(
    "heading",
    ["NumberBand", "HOWMANY", "howMany", "n u m b e r", "\uff2e\uff55\uff4d\uff42\uff45\uff52", "No."],
)
def test_letters_set_apart_or_together_are_read(heading: str) -> None:
    assert reads_as_count(heading)


@pytest.mark.parametrize("heading", NO_COUNTS)
def test_other_headings_are_no_counts(heading: str) -> None:
    assert not reads_as_count(heading)
    assert not reads_as_count(heading.upper())


def test_every_part_of_the_guide_about_what_young_people_said_is_banded() -> None:
    sections = read_bank().guide(YOUNG).sections
    banded = [section for section in sections if section.is_banded]
    assert [each.id for each in banded] == ["known", "insights", "because", "corporate_parents"]
    counted = [
        column
        for section in banded
        for prompt in section.prompts
        for column in prompt.answer.columns
        if reads_as_count(column.name)
    ]
    assert len(counted) == 3
    assert {(column.kind, column.required) for column in counted} == {(ColumnKind.BAND, True)}


@pytest.mark.parametrize("column", ["Said by", "{name: Said by}", "{name: Said by, required: true}"])
def test_there_a_column_names_its_kind(tmp_path: Path, column: str) -> None:
    path = write(tmp_path, workbook=YOUNG, section="id: insights", answer=table(BANDED, column))
    assert refusal(path) == (
        f"{FILE}, line {ANSWER_LINE + 3}: numbers are banded in this section, and the column 'Said by' names "
        "no kind."
    )


@pytest.mark.parametrize("kind", [kind for kind in ColumnKind if kind is not ColumnKind.BAND])
@pytest.mark.parametrize("heading", [*COUNTS, "Percentage", "% of them"])
def test_there_a_count_is_of_bands(tmp_path: Path, heading: str, kind: ColumnKind) -> None:
    options = ", options: [ours, theirs]" if kind is ColumnKind.CHOICE else ""
    column = f'{{name: "{heading.upper()}", kind: {kind}{options}}}'
    path = write(tmp_path, workbook=YOUNG, section="id: because", answer=table(BANDED, column))
    assert refusal(path).startswith(
        f"{FILE}, line {ANSWER_LINE + 3}: the column {heading.upper()!r} reads as"
    )
    read(
        write(
            tmp_path,
            workbook=YOUNG,
            section="id: because",
            answer=table(BANDED, column.replace(f"kind: {kind}{options}", "kind: band")),
        )
    )


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        ("kind: text", QUESTION_LINE),
        ("kind: long text", QUESTION_LINE),
        ("kind: list", QUESTION_LINE),
        (table("{name: Theme, kind: words}", "{name: Said, kind: words}"), QUESTION_LINE),
        ("kind: choice\noptions: ['1 to 4', '5 or more']", ANSWER_LINE + 1),
        ("kind: scale\npoints: [one, two, many]", ANSWER_LINE + 1),
    ],
)
@pytest.mark.parametrize(("workbook", "section"), [(YOUNG, "insights"), (RISKS, "systemic")])
def test_a_question_how_many_is_answered_in_bands_wherever_it_is_asked(
    tmp_path: Path, answer: str, line: int, workbook: str, section: str
) -> None:
    asked = {"question": "How many young people told us?", "workbook": workbook, "section": f"id: {section}"}
    assert refusal(write(tmp_path, answer=answer, **asked)).startswith(f"{FILE}, line {line}: ")
    read(write(tmp_path, answer=f"kind: choice\noptions: [{', '.join(BANDS)}]", **asked))
    read(write(tmp_path, answer=table(BANDED, "{name: Of them, kind: band}"), **asked))


def test_a_row_and_an_option_are_no_way_round_it(tmp_path: Path) -> None:
    columns = "columns: [{name: What, kind: words}, {name: Said, kind: words}]"
    grid = f"kind: matrix\n{columns}\nrows: [Homes, NUMBER of us]"
    there = {"workbook": YOUNG, "section": "id: insights"}
    assert "line 16: the row 'NUMBER of us' reads as" in refusal(write(tmp_path, answer=grid, **there))
    chosen = "{name: Said by, kind: choice, options: [one, '2']}"
    assert "'one' is an exact" in refusal(write(tmp_path, answer=table(BANDED, chosen), **there))


def test_there_a_score_is_no_number_of_them_either(tmp_path: Path) -> None:
    there = {"workbook": YOUNG, "section": "id: insights"}
    path = write(tmp_path, answer=table(BANDED, "{name: Girls, kind: score}"), **there)
    assert "the column 'Girls' reads as a number of young people" in refusal(path)
    read(write(tmp_path, answer=table(BANDED, "{name: How strongly, kind: score}"), **there))


def test_a_part_of_the_committees_own_can_be_banded(tmp_path: Path) -> None:
    ours = {"section": "id: ours", "about": "{title: Ours, numbers: banded}"}
    path = write(tmp_path, answer=table(BANDED, "Said"), **ours)
    path.write_text(
        path.read_text("utf-8").replace(
            "{title: Ours, numbers: banded}", "title: Ours\n      numbers: banded"
        ),
        "utf-8",
    )
    assert "the column 'Said' names no kind" in refusal(path)


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("What did they tell us?", "Number band"),
        ("What did they tell us?", "HOW MANY"),
        ("What did they tell us?", "Count of young people"),
        ("What did children tell us?", "How many said it"),
        ("What did they tell us?", "Children (number)"),
    ],
)
def test_elsewhere_too_a_number_of_young_people_is_of_bands(
    tmp_path: Path, question: str, heading: str
) -> None:
    path = write(tmp_path, question=question, answer=table("Theme", heading))
    assert refusal(path).startswith(f"{FILE}, line {ANSWER_LINE + 3}: the column {heading!r} reads as")
    read(write(tmp_path, question=question, answer=table("Theme", f'{{name: "{heading}", kind: band}}')))


@pytest.mark.parametrize(
    "heading", ["Number of visits", "Total cost", "How many social workers", "Reference number"]
)
def test_elsewhere_other_things_are_counted_freely(tmp_path: Path, heading: str) -> None:
    read(write(tmp_path, question="What keeps children safe?", answer=table("Theme", heading)))


@pytest.mark.parametrize(
    "words",
    [
        "3 children aged 9",
        "three young people",
        "TWO of the girls",
        "3",
        "about three",
        "③",
        "girls: 3",
        "children (3)",
        "5 looked-after children",
        "3children",
        "one young person told us",
        "a couple of boys",
        "3–4",
        "fewer than 3 children",
    ],
)
def test_small_numbers_of_young_people_are_told_in_free_words(words: str) -> None:
    assert tells_a_number(words)


@pytest.mark.parametrize(
    "words",
    [
        *BANDS,
        *(f"{band} young people" for band in BANDS),
        "2025",
        "2024-25",
        "12/10/2026",
        "One thing young people want",
        "Two themes young people raised",
        "three children's homes",
        "one in five children",
        "5 children in every 100",
        "412 children in care",
        "no one child could be picked out",
        "two youth clubs",
        "one child protection plan",
        "each one",
        "",
    ],
)
def test_other_numbers_are_not(words: str) -> None:
    assert not tells_a_number(words)
