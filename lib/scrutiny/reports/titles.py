"""The title of a report: whether it is an inspection of children's services or a visit, and of whom."""

import re
from collections.abc import Iterator

_LONGEST_NAME = 80
_SERVICES = re.compile(
    r"(?:\blocal authority\s+)?\bchildren\W{0,2}s\s+"
    r"(?:(?:social\s+(?:care|work)|and\s+families)\s+)?services\b"
    r"|\bchildren\W{0,2}s\s+social\s+care\b"
    r"|(?:\blocal authority\s+)?\bservices\s+for\s+children\b(?:\s+and\s+young\s+people\b)?"
    r"(?:\s+in\s+need\b(?:\s+of\s+help\s+and\s+protection\b)?)?"
    r"(?:,?\s*(?:and\s+)?children\s+looked\s+after\b)?(?:,?\s*(?:and\s+)?care\s+leavers\b)?"
    r"|\blocal authority\b",
    re.IGNORECASE,
)
_BOARD = re.compile(r"\band\s+review\s+of\s+the\s+effectiveness\b.*?\bboard\b\d*", re.IGNORECASE)
_EVENT = re.compile(
    r"\b(?:(?:re-?)?inspection(?:\s+report)?|(?:focused|monitoring)\s+visit)\b(?:\s+(?:of|to)\b)?",
    re.IGNORECASE,
)
_VISIT = re.compile(r"\b(focused|monitoring)\s+visit\b", re.IGNORECASE)
_BESIDE = r"[\s:;,.|–—-]"
_NO_NAME = r"ofsted|ilacs|report|standard|short|full|single|graded|performance evaluation|an?|on|of"
_LEADING = re.compile(
    rf"^(?:{_BESIDE}|(?:{_NO_NAME}|in|at|for|by|within|provided by|arrangements)\b)+(?!\s*$)", re.IGNORECASE
)
_TRAILING = re.compile(
    rf"(?:{_BESIDE}|\b(?:{_NO_NAME}|joint|the|\d+)\b|[’'`]s?(?=\s|$))+$",
    re.IGNORECASE,
)


def is_about_services(title: str) -> bool:
    """Whether a title is of a council's services for children, and not of a home, a school or an agency."""
    return _SERVICES.search(title) is not None


def find_visit(title: str) -> str:
    """Give "focused" or "monitoring" where a title names such a visit."""
    found = _VISIT.search(title)
    return found[1].lower() if found else ""


def names_visit(opening: str) -> bool:
    """Whether a page speaks of such a visit to somebody, as the letter of one does."""
    return re.search(rf"{_VISIT.pattern}\s+(?:to|of)\b", opening, re.IGNORECASE) is not None


def find_name(title: str) -> str:
    """Give the name for the council in a title: within the words for the inspection, before them or after."""
    return next((name for part in _parts(_BOARD.sub(" ", title)) if (name := _clean(part))), "")


def _parts(title: str) -> Iterator[str]:
    event = _EVENT.search(title)
    if event is None:
        return
    rest = title[event.end() :]
    services = _SERVICES.search(rest)
    yield rest[: services.start()] if services else rest
    yield _SERVICES.sub(" ", title[: event.start()])
    if services:
        yield rest[services.end() :]


def _clean(part: str) -> str:
    plain = " ".join(_TRAILING.sub("", _LEADING.sub("", part)).split())
    return plain if any(letter.isalpha() for letter in plain) and len(plain) <= _LONGEST_NAME else ""
