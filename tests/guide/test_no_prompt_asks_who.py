"""No prompt of a committee's own asks for what could tell who a child is."""

from pathlib import Path

import pytest
from tests.guide.own import ANSWER_LINE, FILE, QUESTION_LINE, read, refusal, table, write

from scrutiny.guide.bank import read_bank
from scrutiny.words.privacy import asks_outright, asks_who

WHO = [
    "Name",
    "Names",
    "Child's name",
    "childName",
    "First name",
    "SURNAME",
    "Initials",
    "Date of birth",
    "D.O.B.",
    "Pupil ID",
    "NHS number",
    "UPN",
    "Postcode",
    "Home address",
    "Names of the young people",
    "Name, age and address",
]
NOT_WHO = [
    "Name of organisation",
    "Team name",
    "NHS",
    "NHS trust",
    "How we address it",
    "Who names it",
    "Measure name",
    "No names",
    "What would change our minds",
]


@pytest.mark.parametrize(
    "question",
    [
        "What are the names and dates of birth of the children who were visited?",
        "Which children were visited, by name?",
        "Name the children who were seen?",
        "What is each child's name?",
        "What are their initials?",
        "Where do they live, with postcodes?",
    ],
)
def test_a_question_that_asks_who_is_refused_with_its_line(tmp_path: Path, question: str) -> None:
    met = refusal(write(tmp_path, question=question))
    assert met == f"{FILE}, line {QUESTION_LINE}: {question!r} looks like something about single children."


@pytest.mark.parametrize("words", WHO)
def test_so_are_a_column_a_row_an_option_and_a_point(tmp_path: Path, words: str) -> None:
    said = f'"{words}"'
    for answer, line in (
        (table("Visit", said), ANSWER_LINE + 3),
        (table("Visit", f"{{name: {said}, kind: words}}"), ANSWER_LINE + 3),
        (table("Visit", f"{{name: Which, kind: choice, options: [a, {said}]}}"), ANSWER_LINE + 3),
        (f"{table('Part', 'Said')}\nrows:\n  - Visit\n  - {said}", ANSWER_LINE + 6),
        (f"kind: choice\noptions:\n  - Visit\n  - {said}", ANSWER_LINE + 3),
        (f"kind: scale\npoints:\n  - Visit\n  - {said}", ANSWER_LINE + 3),
    ):
        assert refusal(write(tmp_path, answer=answer)).startswith(
            f"{FILE}, line {line}: {words!r} looks like"
        )


@pytest.mark.parametrize("words", NOT_WHO)
def test_what_names_something_else_is_no_child(tmp_path: Path, words: str) -> None:
    read(write(tmp_path, answer=table("Part", words)))


@pytest.mark.parametrize(
    "question",
    [
        "How do we address children's worries?",
        "What does the NHS do for children here?",
        "How do we make sure that no child is named?",
        "Which three risks would we name first?",
    ],
)
def test_a_question_that_asks_nothing_of_the_kind_is_read(tmp_path: Path, question: str) -> None:
    read(write(tmp_path, question=question))


def test_a_good_answer_may_say_that_no_name_is_given_and_not_that_one_is(tmp_path: Path) -> None:
    path = write(tmp_path)
    good = path.read_text("utf-8")
    path.write_text(good.replace("It is short.", "It gives no names or initials."), "utf-8")
    read(path)
    path.write_text(good.replace("It is short.", "It gives their dates of birth."), "utf-8")
    assert "'It gives their dates of birth.' looks like" in refusal(path)


def test_the_guide_asks_who_nowhere() -> None:
    for prompt in read_bank().prompts:
        answer = prompt.answer
        labels = (
            *answer.words,
            *answer.rows,
            *(word for column in answer.columns for word in column.options),
        )
        assert [words for words in (prompt.question, *labels) if asks_who(words)] == []
        assert not any(map(asks_outright, prompt.good_answer))
