"""Tables of grades: labels on the left, grades on the right, matched by where they stand on the page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scrutiny.reports.grades import find_judgement, is_adoption, parse_grade, starts_as_grade, starts_as_label
from scrutiny.reports.pages import TextLine, join_lines
from scrutiny.vocabulary import Grade, Judgement

# In points: how far from the left edge of the text a column of grades begins, at the least.
_COLUMN_APART = 100
# In sizes of the type: between lines of one label, and from a label to its grade.
_SAME_LABEL = 1.6
_SAME_ROW = 1.2
_LONGEST_LABEL = 3


@dataclass(frozen=True)
class TableRow:
    """One row: the judgement it grades (adoption's has none), the grade if it was read, and where it is."""

    judgement: Judgement | None
    grade: Grade | None
    page: int
    bottom: float


@dataclass
class _Passage:
    """Lines of one label or one cell, gathered from the top."""

    lines: list[tuple[float, str]]
    size: float
    page: int

    @property
    def text(self) -> str:
        return join_lines(text for _baseline, text in self.lines)

    @property
    def middle(self) -> float:
        return (self.lines[0][0] + self.lines[-1][0]) / 2


def read_table(lines: Sequence[TextLine]) -> tuple[TableRow, ...]:
    """Read the rows of the table of grades on one page, from the top; none where there is no such table."""
    column = _find_column(lines)
    if column is None:
        return ()
    cells = _cells(lines, column)
    beside = [line for line in lines if _is_beside(line, cells)]
    labels = _labels(beside, column)
    return tuple(_row(label, labels, cells) for label in labels)


def _find_column(lines: Sequence[TextLine]) -> float | None:
    edge = min((line.left for line in lines), default=0)
    starts = [
        piece.left
        for line in lines
        for piece in line.pieces
        if piece.left > edge + _COLUMN_APART and starts_as_grade(piece.text)
    ]
    return min(starts, default=None)


def _is_beside(line: TextLine, cells: Sequence[_Passage]) -> bool:
    """Whether a line stands where a label could: between the first grade and the last, or nearly."""
    reach = _LONGEST_LABEL * line.size
    return cells[-1].lines[-1][0] - reach < line.baseline < cells[0].lines[0][0] + reach


def _labels(lines: Sequence[TextLine], column: float) -> list[_Passage]:
    labels: list[_Passage] = []
    for line in lines:
        left = [piece for piece in line.pieces if piece.left < column - 1]
        # A line that runs on under the column of grades is prose, whatever it begins with.
        if not left or left[-1].right > column:
            continue
        text = " ".join(piece.text for piece in left)
        goes_on = bool(labels) and _continues(labels[-1], line)
        if goes_on and (not _is_label(labels[-1].text) or not starts_as_label(text)):
            labels[-1].lines.append((line.baseline, text))
        elif starts_as_label(text):
            labels.append(_Passage([(line.baseline, text)], line.size, line.page))
    return [label for label in labels if _is_label(label.text)]


def _is_label(text: str) -> bool:
    return find_judgement(text) is not None or is_adoption(text)


def _continues(label: _Passage, line: TextLine) -> bool:
    near = label.lines[-1][0] - line.baseline <= _SAME_LABEL * label.size
    return near and len(label.lines) < _LONGEST_LABEL


def _cells(lines: Sequence[TextLine], column: float) -> list[_Passage]:
    cells: list[_Passage] = []
    for line in lines:
        text = " ".join(piece.text for piece in line.pieces if piece.left >= column - 1)
        if not text:
            continue
        breaks_off = bool(cells) and cells[-1].text.casefold().endswith(("to be", "requires", "require"))
        if starts_as_grade(text) and not breaks_off:
            cells.append(_Passage([(line.baseline, text)], line.size, line.page))
        elif cells and _continues(cells[-1], line):
            cells[-1].lines.append((line.baseline, text))
    return cells


def _row(label: _Passage, labels: Iterable[_Passage], cells: Iterable[_Passage]) -> TableRow:
    """Give a label the one cell that stands nearest to it and to no other label."""
    own = [
        cell for cell in cells if min(labels, key=lambda header: abs(header.middle - cell.middle)) is label
    ]
    near = [cell for cell in own if abs(cell.middle - label.middle) <= _SAME_ROW * label.size]
    grade = parse_grade(near[0].text) if len(near) == 1 else None
    return TableRow(find_judgement(label.text), grade, label.page, label.lines[-1][0])
