"""The parts of a workbook's file, which is a zip: each is read within bounds, and nothing outside it."""

import io
import zipfile

from scrutiny.local_figures.refusals import LARGEST_INSIDE, Refused, Why
from scrutiny.local_figures.xml_parts import Begin, Between, End, Scanner, ignore, ignore_words

_MOST_PARTS = 2_000
_LOCKED = 0x1


class Package:
    """The parts of a workbook, each read within bounds."""

    def __init__(self, content: bytes) -> None:
        """Open the zip, which may have so many parts."""
        self._parts = zipfile.ZipFile(io.BytesIO(content))
        self._left = LARGEST_INSIDE
        self._scanner = Scanner()
        if len(self._parts.infolist()) > _MOST_PARTS:
            raise Refused(Why.TOO_MUCH)
        self._names = {part.filename.lower(): part for part in self._parts.infolist()}

    def has(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return name.lower() in self._names

    def scan(self, name: str, begin: Begin, end: End = ignore, between: Between = ignore_words) -> None:
        """Read one part, element by element."""
        self._scanner.scan(self.read(name), begin, end, between)

    def read(self, name: str) -> bytes:
        """Read the bytes of one part, as long as not too much has come out of all of them."""
        part = self._names[name.lower()]
        if part.flag_bits & _LOCKED:
            raise Refused(Why.LOCKED)
        if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused(Why.DAMAGED)
        if part.file_size > self._left:
            raise Refused(Why.SWELLS)
        with self._parts.open(part) as opened:
            content = opened.read(self._left + 1)
        self._left -= len(content)
        if self._left < 0:
            raise Refused(Why.SWELLS)
        return content
