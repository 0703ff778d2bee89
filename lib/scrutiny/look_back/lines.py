"""What a line of an agenda or of minutes is: a heading, an item, a paragraph, or a part of the page."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from scrutiny.curated.days import DAY, MONTH, read_day
from scrutiny.record.remembering import forget_once_erased

_LONGEST = 300  # characters of a line with a title
_LONG = 120  # characters of a title that is no prose
_SENTENCE = 10  # words of a sentence that is no title
_LETTERS = re.IGNORECASE | re.ASCII
_CLOCK = r"(?:\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon)"
_TIME = rf"(?:,? ?(?:at |commencing (?:at )?|from )?{_CLOCK})?"
_WHEN = rf"(?:(?P<day>{DAY}){_TIME}|(?P<month>{MONTH}))"
_AT_THE_BEGINNING = re.compile(rf"[(\[]?{_WHEN}(?![\w/])[)\]]?[\s:;,.–—-]*(?P<title>.*)", _LETTERS)
_AT_THE_END = re.compile(rf"(?P<title>.*?)[\s:;,.–—-]*[(\[]?(?<![\w/]){_WHEN}[)\]]?\.?", _LETTERS)
# A date that such a word leads up to belongs to the title: "Report for the year to 31 March 2025".
_LEADS_TO_A_DATE = re.compile(r"\b(?:at|by|end(?:ed|ing)|for|from|in|of|on|since|the|to|until)$", _LETTERS)
_DATED = re.compile(rf"(?<![\w/])(?P<day>{DAY}){_TIME}(?![\w/])", _LETTERS)
_OPENS = re.compile(
    r"(?:notice of |public )?(?:agenda|minutes|meetings?|decisions?|summons|date(?: of (?:the )?meeting)?)\b",
    _LETTERS,
)
_BODY = re.compile(r".*\b(?:committee|panel|commission|board|sub-?committee)[\s,:.–—-]*", _LETTERS)
_NOT_A_BODY = re.compile(r"(?:reports?|letter|update|visit|annual|feedback|work|review)\b", _LETTERS)
_SIZE = r"[(\[]?(?:(?:PDF|DOCX?|XLSX?|PPTX?),? ?)?\d+(?:[.,]\d+)? ?[KMG]B[)\]]?"
_PAGES = r"[(\[](?:pages?|pp?\.?) ?\d+(?: ?[-–] ?\d+)?[)\]]"
_TAIL = re.compile(rf"[\s,;:–—-]*(?:{_SIZE}|{_PAGES}|\(?\bPDF\)?)[\s.]*$", _LETTERS)
_NUMBER = re.compile(
    r"(?:(?:agenda )?item|minute)(?: no\.?)? ?(?P<named>\d{1,3})(?:[a-z]|\([a-z]\))?[.):]?"
    r"(?:\s+[–—-])?(?:\s+|$)"
    r"|(?P<number>\d{1,3})(?:(?:[a-z]|/\d\d)?[.):]|\([a-z]\)[.):]?)(?:\s+|$)"
    r"|(?P<sub>\d{1,3})\.\d{1,2}\.?(?:\s+|$)"
    r"|(?:\([a-z]\)|[a-z]\)|\((?:i|ii|iii|iv|v|vi)\))\s+",
    _LETTERS,
)
_BARE = re.compile(r"(?P<number>\d{1,3})[a-z]?(?:\s+|$)")
_RESOLVES = re.compile(r"(?:it was )?(?:resolved|recommended|agreed|decision|action)s?\b ?[:–—-]?", _LETTERS)
_BEFORE_ROUTINE = (
    r"(?:to (?:receive|note|consider|approve|confirm|agree|sign) )?(?:any |the |previous |draft )*"
)
_ROUTINES = (
    r"apolog(?:y|ies)(?: for .*| from .*| and .*)?",
    r"(?:notification of |attendance of )?substitut(?:e|es|ions?|e members)",
    r"(?:declarations?|disclosures?)(?: of (?:.* )?interests?| of (?:the )?party whip| by members|$)",
    r"members'? interests?|party whip",
    r"minutes|matters arising",
    r"urgent (?:items?|business|matters)|items? of urgent business",
    r"(?:any )?(?:other|late) (?:urgent )?(?:business|items?(?: of business)?)",
    r"exclusion of (?:the )?(?:press|public)|exempt (?:information|items?)",
    r"(?:dates?|time),? (?:and time )?of .*meetings?|next meeting",
    r"(?:public|members'?|councillors?'?) (?:questions?|question time|participation|speaking|forum)",
    r"questions? (?:from|by) (?:the |members of the )*(?:public|councillors|members)",
    r"petitions?|deputations?|chair\w*(?:'s)? (?:announcements?|communications?|update)|announcements?$",
    r"(?:election|appointment) of (?:the |a )*(?:vice|deputy)?[- ]?chair\w*",
    r"welcome(?: and .*)?$|introductions?$|forward plan",
    r"(?:committee |scrutiny |forward |annual )*work(?:ing)? ?(?:programme|plan|program)",
    r"(?:actions?|recommendations?) (?:log|tracker)|outstanding actions",
    r"(?:emergency|fire) (?:evacuation|procedures?)|(?:filming|webcasting|recording) of",
)
# A word that begins so and goes on ("Exclusion of the public", "Minutes of 5 May") is of routine too.
_ROUTINE = re.compile(rf"{_BEFORE_ROUTINE}(?:{'|'.join(_ROUTINES)})\b.*", _LETTERS)
_FURNITURES = (
    r"agenda(?: item| and (?:draft )?minutes| frontsheet.*| (?:reports? )?pack.*)?",
    r"(?:printed|draft) (?:minutes|agenda|decisions).*",
    r"items?|no\.?(?: item)?|media|minutes ?:?|decisions? ?:?|pdf|documents? ?:?|page \d+(?: of \d+)?",
    r"view (?:the |directions).*|webcast.*|part (?:[12]|[abi]+)(?: ?[–—:(-].*)?|\S+@\S+",
    r"(?:additional|supporting|attached|background) (?:documents?|papers?) ?:?",
    r"(?:venue|place|location|time|date|contacts?|contact officer|e-?mail|tel(?:ephone)?|phone)\b ?[:–—].*",
    r"(?:enquiries|quorum|to|chair|membership|members|apologies received from)\b ?[:–—].*",
    r"(?:also |members |officers )?present\b.{0,3}|in (?:remote )?attendance\b.{0,3}",
    r"(?:(?:also |members |officers )?present|in (?:remote )?attendance)\b ?[:–—-].*",
    r"the meeting (?:started|began|opened|closed|ended|finished)\b.*|.*, item \d{1,3}[a-z]?\.?",
)
_FURNITURE = re.compile("|".join(_FURNITURES), _LETTERS)


@dataclass(frozen=True)
class Numbered:
    """A line after its number: the number, where one is written, and the words."""

    number: int | None
    words: str
    is_part: bool = False


def tidy(line: str) -> str:
    """Give a line with single spaces, and without the sizes and pages of the files that stood beside it."""
    words = " ".join(line.split())
    while len(words) <= _LONGEST and (shorter := _TAIL.sub("", words)) != words:
        words = shorter
    return words


def read_heading(words: str, *, is_titled: bool) -> date | None:
    """Read the day of a meeting from a line that names nothing else; a title with its date is no heading."""
    found = _DATED.search(words) if len(words) <= _LONGEST else None
    if not found or not (day := read_day(found["day"])):
        return None
    before, after = words[: found.start()].strip(" ,:;.–—-(["), words[found.end() :].strip(" ,:;.–—-)]")
    if not before and (not after or _FURNITURE.fullmatch(after)):
        return day
    if _OPENS.match(before) or (not before and _OPENS.match(after)):
        return day
    name = before.removesuffix(" on").removesuffix(" held") or after
    is_body = _BODY.fullmatch(name) and not _NOT_A_BODY.match(name)
    return day if is_body and not (before and after) and not is_titled else None


def read_number(words: str, following: int) -> Numbered | None:
    """Read the number before an item; one that no mark follows counts only where it is the next in order."""
    if found := _NUMBER.match(words):
        number = found["named"] or found["number"]
        return Numbered(int(number) if number else None, words[found.end() :].strip(), number is None)
    bare = _BARE.match(words)
    if bare and int(bare["number"]) == following:
        return Numbered(following, words[bare.end() :].strip())
    return None


@forget_once_erased
@lru_cache(maxsize=2048)
def read_date(words: str) -> tuple[str, date, bool] | None:
    """Read a title with its own date before or after it: the title, the day, and whether it is a month."""
    for pattern in (_AT_THE_BEGINNING, _AT_THE_END) if len(words) <= _LONGEST else ():
        found = pattern.fullmatch(words)
        if not found or not found["title"] or _LEADS_TO_A_DATE.search(found["title"]):
            continue
        if day := read_day(found["day"] or f"1 {found['month']}"):
            return found["title"], day, bool(found["month"])
    return None


def is_routine(title: str) -> bool:
    """Whether an item stands on every agenda, whatever the meeting is about."""
    return len(title) <= _LONGEST and bool(_ROUTINE.fullmatch(title.replace("’", "'").rstrip(" .:")))


def is_furniture(words: str) -> bool:
    """Whether a line is part of the page that an agenda was copied from, and no item."""
    return len(words) <= _LONGEST and bool(_FURNITURE.fullmatch(words))


def is_prose(words: str) -> bool:
    """Whether a line is a paragraph, as minutes have them, and no title."""
    is_sentence = words.endswith((".", ";")) and len(words.split()) > _SENTENCE
    return len(words) > _LONG or is_sentence or is_resolution(words) or words.startswith("That ")


def is_resolution(words: str) -> bool:
    """Whether a line begins what a meeting resolved, which is often a numbered list."""
    return bool(_RESOLVES.match(words))


def is_body(words: str) -> bool:
    """Whether a line is the name of a committee, and nothing else."""
    return len(words) <= _LONGEST and bool(_BODY.fullmatch(words)) and not _NOT_A_BODY.match(words)
