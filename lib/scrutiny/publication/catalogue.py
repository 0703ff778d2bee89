"""The papers that can be made, by the names they are asked for, and the formats that each has."""

from dataclasses import dataclass
from difflib import get_close_matches
from importlib.util import find_spec

from scrutiny.errors import UnknownPaper
from scrutiny.publication.paper import Format, PaperReader


@dataclass(frozen=True)
class PaperKind:
    """One kind of paper: its name, its title, what it is for, what it can be made as, and how long it is.

    ``how`` is what a person at a terminal must know as well.
    """

    name: str
    title: str
    purpose: str
    formats: tuple[Format, ...]
    of_review: bool = False
    length: str = "as needed"
    how: str = ""
    reader: PaperReader = PaperReader.MEMBERS


MEMBER_BRIEF = PaperKind(
    "member-brief",
    "Member brief",
    "One side of A4 for members, to read before the meeting: grades, figures to ask about and questions.",
    (Format.HTML, Format.DOCX, Format.PDF),
    length="one side of A4",
)
TRACKER = PaperKind(
    "tracker",
    "Tracker",
    "What became of each agreed recommendation, as one table.",
    (Format.XLSX, Format.ODS, Format.CSV),
    reader=PaperReader.CLERKS,
)
COVER_REPORT = PaperKind(
    "cover-report",
    "Cover report",
    "For the agenda: what the review recommends, why, and what it rests on.",
    (Format.HTML, Format.DOCX, Format.PDF),
    of_review=True,
    length="four sides",
    reader=PaperReader.CLERKS,
)
MINUTES = PaperKind(
    "minutes",
    "Minutes extract",
    "Who was there, and what was asked, heard and resolved, for the clerk to edit.",
    (Format.DOCX, Format.HTML),
    of_review=True,
    length="two or three sides",
    reader=PaperReader.CLERKS,
)
SCHEDULE = PaperKind(
    "schedule",
    "Recommendation schedule and tracker",
    "What was agreed and what became of it, a block for each.",
    (Format.HTML, Format.DOCX, Format.PDF),
    of_review=True,
    length="half a side for each recommendation",
    how="scrutiny tracker export has it as a sheet.",
    reader=PaperReader.CLERKS,
)
LETTER = PaperKind(
    "letter",
    "Letter giving notice",
    "What starts the clock of the executive’s answer, a partner’s or an NHS body’s. It needs its date.",
    (Format.DOCX, Format.PDF),
    of_review=True,
    length="one or two sides",
    how="Give it with --dated.",
    reader=PaperReader.ANSWERING,
)
EXEMPT_PART = PaperKind(
    "exempt-part",
    "Exempt part",
    "What was marked exempt, with its paragraph and reason, for those who may see it.",
    (Format.DOCX, Format.PDF),
    of_review=True,
    how="It must be named.",
    reader=PaperReader.CLERKS,
)
RESPONSE_FORM = PaperKind(
    "response-form",
    "Response form",
    "What goes with the letter: a table of boxes to answer each recommendation in.",
    (Format.DOCX,),
    of_review=True,
    length="half a side for each recommendation",
    reader=PaperReader.ANSWERING,
)
RESPONSE_SHEET = PaperKind(
    "response-sheet",
    "Response sheet",
    "The response form as one sheet, a row for each recommendation, which can be read back.",
    (Format.XLSX, Format.CSV),
    of_review=True,
    length="a row for each recommendation",
    how="scrutiny papers take reads it.",
    reader=PaperReader.ANSWERING,
)
WITHHELD = PaperKind(
    "withheld",
    "What was withheld",
    "For the public: what was withheld, by which paragraph, why in general words, and who decided.",
    (Format.HTML, Format.DOCX, Format.PDF),
    of_review=True,
    length="one side",
    reader=PaperReader.PUBLIC,
)
RUN_SHEET = PaperKind(
    "run-sheet",
    "Run sheet",
    "For chair and adviser: each step of the session, its minutes, and room for what to decide and to drop.",
    (Format.HTML, Format.DOCX),
    of_review=True,
    length="two sides",
)
HAND_OFF = PaperKind(
    "hand-off",
    "Hand-off notes",
    "What another board is asked to take on: a note for each body.",
    (Format.DOCX, Format.PDF),
    of_review=True,
    length="one side for each body",
    reader=PaperReader.ANSWERING,
)
TOLD_BACK = PaperKind(
    "you-said-we-did",
    "You said, we did",
    "For young people: what came of each theme, what could not be done and why, and who comes back.",
    (Format.HTML, Format.DOCX, Format.PDF),
    of_review=True,
    length="one side",
    reader=PaperReader.PUBLIC,
)
WORK_PROGRAMME = PaperKind(
    "work-programme",
    "Work programme",
    "What the committee looks at on which date, with its question, and the papers that are due.",
    (Format.HTML, Format.DOCX, Format.XLSX),
    of_review=True,
    length="one or two sides",
)
SHEETS = PaperKind(
    "sheets",
    "Sheets",
    "For analysts and clerks: tracker, evidence, risk register, improvement plan and work programme.",
    (Format.XLSX, Format.ODS, Format.CSV),
    of_review=True,
    length="one table a sheet",
    how="As CSV each table is a file.",
    reader=PaperReader.CLERKS,
)
FEEDBACK = PaperKind(
    "feedback",
    "Feedback on the self-evaluation",
    "For the director, before the annual conversation with Ofsted: what scrutiny says of the account.",
    (Format.DOCX, Format.PDF),
    of_review=True,
    length="one or two sides",
    reader=PaperReader.ANSWERING,
)
HOW_IT_STANDS = PaperKind(
    "how-it-stands",
    "How it stands",
    "For the committee alone: improvement plan, risk register, visits, claims, and what the department did.",
    (Format.HTML, Format.DOCX, Format.PDF),
    of_review=True,
)
# A tracker has a command of its own.
KINDS = (
    MEMBER_BRIEF,
    COVER_REPORT,
    MINUTES,
    SCHEDULE,
    LETTER,
    RESPONSE_FORM,
    RESPONSE_SHEET,
    WITHHELD,
    RUN_SHEET,
    HAND_OFF,
    TOLD_BACK,
    WORK_PROGRAMME,
    SHEETS,
    FEEDBACK,
    HOW_IT_STANDS,
    EXEMPT_PART,
)


def find_kinds(asked: str, *, of_review: bool = False) -> tuple[PaperKind, ...]:
    """Find the papers that a person means, named with commas between.

    Where none is named it is every one or, without a review, every one that needs none.
    """
    names = [kind.name for kind in KINDS]
    named = tuple(KINDS[_place(word, names, "paper")] for word in _part(asked))
    # An exempt paper is made for whoever names it, and never among others.
    others = tuple(kind for kind in KINDS if kind is not EXEMPT_PART)
    return named or tuple(kind for kind in others if of_review or not kind.of_review)


def find_formats(asked: str, kind: PaperKind) -> tuple[Format, ...]:
    """Find the formats that a person means; every one that the paper has, where none is named."""
    names = [str(known) for known in kind.formats]
    what = f"format of the {kind.title.lower()}"
    return tuple(kind.formats[_place(word, names, what)] for word in _part(asked)) or kind.formats


def find_asked(
    papers: str, formats: str, *, of_review: bool = False
) -> tuple[tuple[PaperKind, tuple[Format, ...]], ...]:
    """Find the papers that a person means, each with those of the formats that it has."""
    kinds = find_kinds(papers, of_review=of_review)
    known = list(dict.fromkeys(str(held) for kind in kinds for held in kind.formats))
    named = [known[_place(word, known, "format of these papers")] for word in _part(formats)] or known
    asked = [(kind, tuple(held for held in kind.formats if held in named)) for kind in kinds]
    if _part(papers):
        # Of a paper that was named something is made, or it is said why nothing is.
        return tuple((kind, held or find_formats(formats, kind)) for kind, held in asked)
    return tuple((kind, held) for kind, held in asked if held)


def can_make_pdf() -> bool:
    """Tell whether the part that sets PDFs is installed."""
    return all(find_spec(name) for name in ("typst", "pikepdf"))


def _part(asked: str) -> list[str]:
    """Part words at commas; each stands once."""
    return list(dict.fromkeys(word.strip().lower() for word in asked.split(",") if word.strip()))


def _place(word: str, names: list[str], what: str) -> int:
    if word not in names:
        raise UnknownPaper(word, what, names, get_close_matches(word, names, n=1))
    return names.index(word)
