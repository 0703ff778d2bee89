"""The letters that PDFs are set in: how wide words are in them, and which characters they do not have."""

import unicodedata
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from scrutiny.files import paths

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

# As wide as Arial, letter by letter, so that what fits in a PDF fits in Word.
FONT_FOLDER = paths.TEMPLATES / "papers" / "fonts"
_FILES = {False: "LiberationSans-Regular.ttf", True: "LiberationSans-Bold.ttf"}


def is_at_hand() -> bool:
    """Tell whether the fonts are where they were installed."""
    return all((FONT_FOLDER / name).is_file() for name in _FILES.values())


def name_unlettered(words: str) -> str:
    """Give words with each character that the letters do not have named in brackets, such as [snowman]."""
    if words.isascii():
        return words
    return "".join(mark if mark == "\n" or _has(mark) else _name(mark) for mark in words)


def measure(words: str, size: float, *, is_bold: bool = False) -> float:
    """Give how wide words are in points, on one line."""
    return size * sum(_advance(mark, is_bold=is_bold) for mark in words)


def count_lines(words: str, size: float, width: float, *, is_bold: bool = False) -> int:
    """Count the lines that words take in a column, broken between words as every format breaks them."""
    lines = 0
    for part in words.split("\n"):
        lines += 1
        room = width
        for word in part.split(" "):
            wide = measure(word, size, is_bold=is_bold)
            if wide > room and room < width:
                lines, room = lines + 1, width
            if wide > width:
                # Wider than a line of its own: it is broken anywhere.
                lines, wide = lines + int(wide // width), wide % width
            room -= wide + measure(" ", size, is_bold=is_bold)
    return lines


def _name(mark: str) -> str:
    return f"[{unicodedata.name(mark, f'character {ord(mark):X}').lower()}]"


def _has(mark: str) -> bool:
    return all(_open_font(is_bold=is_bold).get_char_index(ord(mark)) for is_bold in _FILES)


@cache
def _open_font(*, is_bold: bool) -> "FT2Font":
    from matplotlib.ft2font import FT2Font  # noqa: PLC0415 - imported where a paper is made

    # From memory: forks of this process would share an open file, and each its place in it.
    return FT2Font(BytesIO((FONT_FOLDER / _FILES[is_bold]).read_bytes()))


@cache
def _advance(mark: str, *, is_bold: bool) -> float:
    if not _open_font(is_bold=is_bold).get_char_index(ord(mark)):
        return sum(_advance(letter, is_bold=is_bold) for letter in _name(mark))
    from matplotlib.ft2font import LoadFlags  # noqa: PLC0415 - as above

    font = _open_font(is_bold=is_bold)
    return float(font.load_char(ord(mark), flags=LoadFlags.NO_SCALE).horiAdvance / font.units_per_EM)
