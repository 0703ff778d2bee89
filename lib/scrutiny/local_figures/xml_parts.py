"""The parts of a workbook, read element by element: no tree is built, and nothing is declared in them."""

import re
from collections.abc import Callable
from xml.parsers import expat

from scrutiny.local_figures.refusals import Refused, Why

Attributes = dict[str, str]
Begin = Callable[[str, Attributes], None]
End = Callable[[str, str], None]
Between = Callable[[str], None]

_MOST_ELEMENTS = 1_500_000
_DEEPEST = 60
_LETTER = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Scanner:
    """Reads parts with a bound on how many elements there are in all, and how deep they lie."""

    def __init__(self) -> None:
        """Begin with the whole allowance."""
        self._left = _MOST_ELEMENTS
        self._depth = 0
        self._text: list[str] = []
        self._begin: Begin = ignore
        self._end: End = ignore
        self._between: Between = ignore_words

    def scan(self, content: bytes, begin: Begin, end: End, between: Between) -> None:
        """Tell of each element by its plain name, as it begins and, with the words in it, as it ends.

        Words that stand before an element within the same one are told ``between``.
        """
        self._begin, self._end, self._between, self._depth = begin, end, between, 0
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_declarations
        parser.StartElementHandler = self._at_begin
        parser.EndElementHandler = self._at_end
        parser.CharacterDataHandler = self._text.append
        # In one piece: given in many, a long word would be read from its start each time.
        parser.Parse(content, True)  # noqa: FBT003 - expat's own form, which takes no names

    def _at_begin(self, tag: str, attributes: Attributes) -> None:
        self._left -= 1
        self._depth += 1
        if self._left < 0 or self._depth > _DEEPEST:
            raise Refused(Why.TOO_MUCH)
        self._between("".join(self._text))
        self._text.clear()
        self._begin(tag.rpartition(":")[2], attributes)

    def _at_end(self, tag: str) -> None:
        self._depth -= 1
        self._end(tag.rpartition(":")[2], "".join(self._text))
        self._text.clear()


class WordsReader:
    """Puts the words of a cell together from their runs; a raised number is put between brackets."""

    def __init__(self) -> None:
        """Begin with no words."""
        self._runs: list[str] = []
        self._is_raised = self._is_reading_aid = False

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element says as it begins."""
        match tag:
            case "r":
                self._is_raised = False
            case "vertAlign":
                # The 2 of a footnote behind 21.2 would otherwise make it 21.22.
                self._is_raised = attributes.get("val") in ("superscript", "subscript")
            case "rPh":
                self._is_reading_aid = True

    def end(self, tag: str, text: str) -> None:
        """Take the words of an element as it ends."""
        if tag == "rPh":
            self._is_reading_aid = False
        elif tag == "t" and not self._is_reading_aid:
            self._runs.append(f"[{text}]" if self._is_raised and text.strip() else text)

    def take(self) -> str:
        """Give the words, and begin again."""
        words, self._is_raised = "".join(self._runs), False
        self._runs.clear()
        return _LETTER.sub(lambda found: chr(int(found[1], 16)), words)


def ignore(_tag: str, _said: object) -> None:
    """Take no notice of an element."""


def ignore_words(_words: str) -> None:
    """Take no notice of words."""


def _refuse_declarations(*_declared: object) -> None:
    raise Refused(Why.DAMAGED)
