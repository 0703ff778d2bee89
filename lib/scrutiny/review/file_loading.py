"""A file that somebody loads: taken piece by piece from a browser, and handed over whole."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Entry, EntryKind, Json
from scrutiny.record.folding import find_answer
from scrutiny.record.rights import Act, check_right
from scrutiny.review.contract import HeldPiece, Reply
from scrutiny.review.in_words import say_time, say_written_on
from scrutiny.review.messages import About, Loading, Signed, read_message
from scrutiny.review.replies import Answerer, Buffers, PagePart
from scrutiny.review.told import FileTold

LARGEST_PIECE = 512 * 1024
_BROKEN_OFF = "The file did not arrive whole. Load it again."


@dataclass(frozen=True)
class FileKind:
    """A kind of file that can be loaded: its name, what a browser is told of it, and what else is said."""

    name: str
    told: FileTold
    too_large: str

    @property
    def largest(self) -> int:
        """How many bytes it may have."""
        return self.told.largest * 1_000_000

    def may_begin(self, piece: bytes) -> bool:
        """Whether such a file begins so."""
        begins = tuple(begin.encode() for begin in self.told.begins)
        return not begins or piece.startswith(begins)


@dataclass
class Arriving:
    """The pieces of one file that have arrived so far, in order."""

    kind: FileKind
    token: str = ""
    content: bytearray = field(default_factory=bytearray)
    pieces: int = 0

    def take(self, message: Loading, buffers: Buffers) -> bytes | None:
        """Take the next piece, and give the whole file once it is there; any other piece ends it."""
        if message.part == 0:
            self.token, self.content, self.pieces = message.token, bytearray(), 0
        try:
            self._add(message, buffers)
        except AnswerRefused:
            self.drop()
            raise
        if self.pieces < message.of:
            return None
        whole = bytes(self.content)
        self.drop()
        return whole

    def drop(self) -> None:
        """Forget what has arrived."""
        self.token, self.content, self.pieces = "", bytearray(), 0

    def _add(self, message: Loading, buffers: Buffers) -> None:
        if message.size > self.kind.largest:
            raise AnswerRefused(self.kind.too_large)
        if message.token != self.token or message.part != self.pieces or len(buffers) != 1:
            raise AnswerRefused(_BROKEN_OFF)
        piece = bytes(buffers[0])
        if len(piece) > LARGEST_PIECE or len(self.content) + len(piece) > message.size:
            raise AnswerRefused(_BROKEN_OFF)
        if message.part == 0 and not self.kind.may_begin(piece):
            raise AnswerRefused(self.kind.told.strange)
        self.content += piece
        self.pieces += 1
        if self.pieces == message.of and len(self.content) != message.size:
            raise AnswerRefused(_BROKEN_OFF)


def take_file(kind: FileKind, keep: Callable[[PagePart, Loading, bytes], Reply]) -> Answerer:
    """Answer the pieces of a file from whoever leads the session, and hand the whole of it to be kept."""
    arriving = Arriving(kind)

    def answer(part: PagePart, sent: Mapping[str, Any], buffers: Buffers) -> Reply:
        message = read_message(Loading, sent)
        check_right(message.person, Act.LOAD, kind.name)
        content = arriving.take(message, buffers)
        return HeldPiece(kind="held") if content is None else keep(part, message, content)

    return answer


def keep_loaded(part: PagePart, message: Loading, about: About, body: Json) -> Entry:
    """Keep what was read from a file, in the place of what was read from the one before.

    The page must have been followed: what stands is what it saw last.
    """
    signed = Signed(**{**dict(message), "about": about})
    standing = find_answer(part.page.state, about).versions
    replaced = tuple(version.number for version in standing)
    return part.write(signed, EntryKind.ANSWERED, body, replaced)


def say_loaded_by(entry: Entry) -> str:
    """Say who loaded a file, and when."""
    return f"loaded in this review by {entry.author} at {say_time(entry)} on {say_written_on(entry)}."


def say_open_again(why: str, before: str = "") -> tuple[str, str]:
    """Say why a page is to be opened again: of a page of the app, and of a notebook."""
    return (
        f"{before}Open this page again {why} Nothing you wrote is lost.",
        f"{before}Run this page’s cells again {why} Nothing you wrote is lost.",
    )
