"""The lines of a report: words set side by side, with the furniture of the page taken away."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

# In sizes of the type: how far words of one line may stand apart, up and down, and before a new column.
_SAME_LINE = 0.3
_NEW_COLUMN = 0.9
_ONE_WORD = 0.1
_FOOTNOTE_MARK = 0.8
_FOOTNOTE = 0.9
_HEADING = 1.1
# The part of a page, at its top and foot, where furniture stands.
_MARGIN = 0.08
_DIGITS = re.compile(r"\d+")
_HYPHENATED = re.compile(r"\w-$")

Word = tuple[float, float, float, float, bool, str]


@dataclass(frozen=True)
class PageWords:
    """One page as it was taken out of the file: its size in points, and its words with their places."""

    width: float
    height: float
    words: tuple[Word, ...]


@dataclass(frozen=True)
class TextPiece:
    """Words of a line that stand together: a line of prose is one piece, a row of a table several."""

    left: float
    right: float
    text: str


@dataclass(frozen=True)
class TextLine:
    """One line of a page: where it stands, how large, and what it says."""

    page: int
    baseline: float
    size: float
    bold: bool
    pieces: tuple[TextPiece, ...]

    @cached_property
    def text(self) -> str:
        """The words of the whole line."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Where the line begins, in points from the left edge."""
        return self.pieces[0].left


@dataclass(frozen=True)
class ReportText:
    """Every line of a report in reading order, without furniture, and the size its prose is set in."""

    lines: tuple[TextLine, ...]
    body_size: float
    pages: int

    def on_page(self, number: int) -> tuple[TextLine, ...]:
        """Give the lines of one page."""
        return tuple(line for line in self.lines if line.page == number)

    def is_heading(self, line: TextLine) -> bool:
        """Whether a line is set as a heading: larger than the prose, or bold throughout."""
        return line.size >= self.body_size * _HEADING or (
            line.bold and line.size >= self.body_size * _FOOTNOTE
        )

    def is_footnote(self, line: TextLine) -> bool:
        """Whether a line is set smaller than the prose, as footnotes are."""
        return line.size < self.body_size * _FOOTNOTE


def arrange_pages(pages: Iterable[PageWords]) -> ReportText:
    """Set the words of every page into lines, and take the furniture of the pages away."""
    kept = list(pages)
    body_size = _most_common_size(kept)
    apart = [list(_lines_of(page, number)) for number, page in enumerate(kept, start=1)]
    repeated = _repeated_in_margins(kept, apart)
    lines = tuple(
        line
        for page, lines in zip(kept, apart, strict=True)
        for line in lines
        if not _is_furniture(line, page, body_size, repeated)
    )
    return ReportText(lines, body_size, len(kept))


def join_lines(lines: Iterable[str]) -> str:
    """Join the lines of one passage; a hyphen at the end of a line joins two parts of a word."""
    joined = ""
    for line in lines:
        joined += line if _is_one_word(joined, line) else f" {line}"
    return " ".join(joined.split())


def _is_one_word(before: str, after: str) -> bool:
    """Whether two lines meet within a word: "decision-" and "making", but not "16-" and "and 17-year"."""
    if before.endswith("/"):
        return True
    return _HYPHENATED.search(before) is not None and after.split(" ", 1)[0] not in {"and", "or", "to"}


def _most_common_size(pages: Iterable[PageWords]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for _left, _right, _baseline, size, _bold, text in page.words:
            sizes[size] += len(text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _lines_of(page: PageWords, number: int) -> Iterator[TextLine]:
    rows: list[list[Word]] = []
    for word in sorted(page.words, key=lambda word: (-word[2], word[0])):
        if rows and rows[-1][0][2] - word[2] <= _SAME_LINE * min(word[3], rows[-1][0][3]):
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        size = _main_size(row)
        words = sorted(word for word in row if not _is_footnote_mark(word, size))
        if words:
            yield _line(words, size, number)


def _main_size(row: list[Word]) -> float:
    sizes: Counter[float] = Counter()
    for _left, _right, _baseline, size, _bold, text in row:
        sizes[size] += len(text)
    return sizes.most_common(1)[0][0]


def _is_footnote_mark(word: Word, size: float) -> bool:
    return word[5].isdigit() and word[3] <= size * _FOOTNOTE_MARK


def _line(words: list[Word], size: float, number: int) -> TextLine:
    pieces: list[TextPiece] = []
    for left, right, _baseline, _size, _bold, text in words:
        apart = left - pieces[-1].right if pieces else 0
        if pieces and apart <= _NEW_COLUMN * size:
            space = " " if apart > _ONE_WORD * size else ""
            pieces[-1] = TextPiece(pieces[-1].left, right, f"{pieces[-1].text}{space}{text}")
        else:
            pieces.append(TextPiece(left, right, text))
    bold = sum(len(word[5]) for word in words if word[4]) * 2 > sum(len(word[5]) for word in words)
    return TextLine(number, max(word[2] for word in words), size, bold, tuple(pieces))


def _in_margin(line: TextLine, page: PageWords) -> bool:
    return not _MARGIN < line.baseline / page.height < 1 - _MARGIN


def _repeated_in_margins(pages: list[PageWords], apart: list[list[TextLine]]) -> set[str]:
    """Find what stands in the margins of more pages than one, whatever the number in it."""
    seen = Counter(
        wording
        for page, lines in zip(pages, apart, strict=True)
        for wording in {_DIGITS.sub("", line.text) for line in lines if _in_margin(line, page)}
    )
    return {wording for wording, times in seen.items() if times > 1}


def _is_furniture(line: TextLine, page: PageWords, body_size: float, repeated: set[str]) -> bool:
    is_number = line.text.isdigit()
    if not _in_margin(line, page):
        return is_number and line.size <= body_size * _FOOTNOTE_MARK
    return is_number or line.size < body_size * _FOOTNOTE or _DIGITS.sub("", line.text) in repeated
