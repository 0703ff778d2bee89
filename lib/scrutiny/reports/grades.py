"""The words a grade and a judgement are written in, wherever in a report they stand."""

import re

from scrutiny.vocabulary import Grade, Judgement

_GRADE = r"outstanding|good|inadequate|requires? improvement(?: to be good)?"
_STARTS_AS_GRADE = re.compile(r"^(?:outstanding|good|inadequate|requires?)\b", re.IGNORECASE)
_ONE_GRADE = re.compile(rf"(?:{_GRADE})", re.IGNORECASE)
_ENDS_IN_GRADE = re.compile(rf"(?::|\b(?:is|are|that it|that they))\s*:?\s*({_GRADE})\.?$", re.IGNORECASE)
_NUMBERED = r"^(?:\d(?:\.\d)?\.? ?)?"
_PROGRESS = rf"{_NUMBERED}(?:the )?(?:experiences? and progress of )"
# Before 2023 the judgement on children in care covered care leavers, and is the first of the two to be found.
_JUDGEMENTS = (
    (Judgement.LEADERS, re.compile(rf"{_NUMBERED}(?:(?:the )?impact of leaders|leadership, management)\b")),
    (Judgement.HELP_AND_PROTECTION, re.compile(rf"{_PROGRESS}?children who need help\b")),
    (Judgement.IN_CARE, re.compile(rf"{_PROGRESS}?children (?:in care|looked after)\b")),
    (
        Judgement.CARE_LEAVERS,
        re.compile(rf"{_PROGRESS}(?:children )?(?:care leavers|care[- ]experienced)\b"),
    ),
    (Judgement.OVERALL, re.compile(r"^overall effectiveness\b")),
)
_STARTS_AS_LABEL = re.compile(
    rf"{_NUMBERED}"
    r"(?:the (?:impact|experiences?)|experiences? and|children (?:who|in|looked)"
    r"|leadership|overall|adoption)\b",
    re.IGNORECASE,
)
_ADOPTION = re.compile(rf"{_NUMBERED}adoption performance\b")


def parse_grade(text: str) -> Grade | None:
    """Give the grade that a passage is, and nothing where it is anything else."""
    plain = " ".join(text.split()).rstrip(".")
    return _as_grade(plain) if _ONE_GRADE.fullmatch(plain) else None


def part_heading(text: str) -> tuple[str, Grade | None]:
    """Part a heading into what it is about and the grade that it ends in."""
    plain = " ".join(text.split())
    ends = _ENDS_IN_GRADE.search(plain)
    return (plain[: ends.start()].strip(), _as_grade(ends[1])) if ends else (plain, None)


def starts_as_grade(text: str) -> bool:
    """Whether a passage begins as a grade does."""
    return _STARTS_AS_GRADE.match(text) is not None


def starts_as_label(text: str) -> bool:
    """Whether a passage begins as the label of a judgement does."""
    return _STARTS_AS_LABEL.match(text) is not None


def find_judgement(text: str) -> Judgement | None:
    """Give the judgement that a heading or the label of a row begins with."""
    plain = " ".join(text.casefold().split())
    return next((judgement for judgement, begins in _JUDGEMENTS if begins.match(plain)), None)


def is_adoption(text: str) -> bool:
    """Whether a row is the grade for adoption, which reports before 2018 gave within that on care."""
    return _ADOPTION.match(text.casefold()) is not None


def _as_grade(words: str) -> Grade:
    plain = words.casefold()
    return Grade.REQUIRES_IMPROVEMENT if plain.startswith("require") else Grade(plain)
