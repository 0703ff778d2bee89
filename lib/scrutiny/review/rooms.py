"""Room to write on paper: lines, words to choose from, or a table."""

from collections.abc import Callable

from scrutiny.guide.prompts import AnswerForm
from scrutiny.views.values import Room
from scrutiny.words.sentences import begin_sentence

_ROWS = 4


def rule_lines(lines: int) -> Callable[[AnswerForm, str], Room]:
    """Give the room of so many lines, for any prompt and under any name."""

    def rule(_answer: AnswerForm, name: str) -> Room:
        return Room(lines=lines, name=name)

    return rule


def set_out_words(answer: AnswerForm, name: str) -> Room:
    """Set out the words that are offered, to mark one of them."""
    return Room(columns=tuple(begin_sentence(word) for word in answer.words), lines=1, name=name)


def rule_table(answer: AnswerForm, name: str) -> Room:
    """Rule a table with its columns, and the rows it has or a few."""
    lines = 0 if answer.rows else _ROWS
    return Room(columns=answer.headings, rows=answer.rows, lines=lines, name=name)
