"""The contract: every reply that a page can have, as types. The front's types are written from these."""

from typing import Literal

from pydantic import SerializeAsAny

from scrutiny.review.fields import Option
from scrutiny.review.told import FieldState, News, PageProgress, Told, Version


class Reply(Told):
    """What is answered to a message, with what of it is said again so that it is known."""

    id: str = ""
    token: str = ""
    about: str = ""


class Saved(Reply):
    """Something is on disk; and how its field stands now, what it lacks, and how far the page has come."""

    kind: Literal["saved"]
    version: Version | None
    field: FieldState | None
    blockers: tuple[str, ...]
    progress: PageProgress


class Loaded(Saved):
    """A file was read, and is kept: what was read, in words; or what can be picked of one that is not."""

    said: str = ""
    lines: tuple[str, ...] = ()
    html: str = ""


class Refusal(Reply, title="Refused"):
    """Why something was not done; after which erasure, or because the answers were shown."""

    kind: Literal["refused"]
    sentence: str
    erased: int = 0
    closed: bool = False


class Seen(Reply):
    """What has changed, up to an entry of a number."""

    kind: Literal["seen"]
    number: int
    fields: tuple[SerializeAsAny[News], ...]
    progress: PageProgress


class HistoryEntry(Told):
    """What somebody did to an answer and when, and its words."""

    number: int
    said: str
    words: str


class History(Reply):
    """Who changed an answer, the newest first."""

    kind: Literal["history"]
    entries: tuple[HistoryEntry, ...]


class Links(Reply):
    """What the rows of an answer can rest on, as each stands now."""

    kind: Literal["links"]
    options: tuple[Option, ...]


class Blocker(Told):
    """What an answer still lacks, and where to mend it."""

    about: str
    sentence: str


class Checked(Reply):
    """What the answers of a part still lack."""

    kind: Literal["checked"]
    blockers: tuple[Blocker, ...]
    progress: PageProgress


class Html(Reply):
    """A part of the page, as our templates write it."""

    kind: Literal["html"]
    html: str


class PaperListed(Told):
    """A paper that can be made: its name and title, whom and what it is for, its length and its forms."""

    name: str
    reader: str
    title: str
    purpose: str
    length: str
    forms: tuple[str, ...]
    public: bool
    dated: bool


class Papers(Reply):
    """The papers that can be made of a review."""

    kind: Literal["papers"]
    papers: tuple[PaperListed, ...]


class PaperFile(Told):
    """A file that was made: what it is called, of which type, and its bytes as Base64."""

    name: str
    type: str
    content: str


class PaperMade(Reply):
    """The files that a paper came to and, where there are no more, why, line by line."""

    kind: Literal["made"]
    files: tuple[PaperFile, ...]
    lines: tuple[str, ...]


class HeldPiece(Reply, title="Held"):
    """A piece of a file has arrived, and others are awaited."""

    kind: Literal["held"]


class Unsure(Reply):
    """A question to be answered before a report is kept: whether it is of this council."""

    kind: Literal["unsure"]
    named: str
    question: str
    advice: str
    yes: str
    no: str
    refusal: str


class Known(Reply):
    """A name can be given."""

    kind: Literal["known"]


REPLIES: tuple[type[Reply], ...] = (
    Saved,
    Loaded,
    Refusal,
    Seen,
    History,
    Links,
    Checked,
    Html,
    Papers,
    PaperMade,
    HeldPiece,
    Unsure,
    Known,
)
