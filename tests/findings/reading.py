"""A reader of the workbook's sentences: it knows their forms, and nothing of how they are made.

The forms stand in forms.yml. One must account for the whole of what is said; what none fits is a fault. A
number is right if it is written as its indicator is shown, with its places, thousands, and % or £, and lies
within half its last place of the number in the data.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

import yaml
from tests.findings.reckoning import SUM

from scrutiny.evidence.indicators import Indicator

FORMS: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("forms.yml").read_text("utf-8"))
_PERIOD = (
    r"(?:year to (?:March|September) |31 March |30 September |January |mid-|school year \d{4} to )?\d{4}"
)
_KINDS = {
    "period": _PERIOD,
    "span": rf"\d+ yearly figures?(?: and \d+ gaps?)?, {_PERIOD} to {_PERIOD}",
    "behind": r"\d+ of \d+; mean [^;]+",
    "number": r"£?\d[\d,]*(?:\.\d+)?(?:%| million| billion)?",
    "amount": r"£?\d[\d,]*(?:\.\d+)?(?: million| billion)?",
    "whole": r"\d[\d,]*",
    "word": r"\w+",
    "words": r".+?",
    "rest": r".*",
    "side": r"(?:On|A move to) the side that the department counts as (?:better|worse)\.",
    "evidence": r"(?:Stands out|Worth a question)\.",
    "sources": r"[A-Z](?:, [A-Z])*(?: and [A-Z])?",
    "when": r"(?:in|on) [A-Za-z0-9 ]+?",
    "counts": r"(?:\d[\d,.]* |[Oo]f |out of )[^.]+(?:\.\d[^.]*)*",
    "posts": r"\d[\d,]*(?:\.\d)?",
    "verdict": "more than chance|could be chance|chance not known",
    "Verdict": "More than chance|Could be chance|Chance not known",
    "turn": r"Over the newest year alone, [^.]+(?:\.\d[^.]*)*\.",
    "changed": r", more than chance would explain|, which could be chance| \(chance not known\)",
}
_PART = re.compile(r"<(\w+):([^>]+)>|([\[\]])|([^<>\[\]]+)")
_HOW_SURE = {
    "more than chance": "more than chance",
    "could be chance": "could be chance",
    "chance not known": "not known",
    "by more than chance would explain": "more than chance",
    "the difference could be chance": "could be chance",
    "chance is not known": "not known",
    ", more than chance would explain": "more than chance",
    ", which could be chance": "could be chance",
    " (chance not known)": "not known",
    "no more than could be chance": "could be chance",
}
# The words by which each reason for a gap is known, in full and in a cell; no two reasons share one.
_REASONS = {
    "confidential": ("withheld by the publisher", "Withheld"),
    "rounds to zero": ("rounds to nought", "Rounds to 0"),
    "low reliability": ("too unreliable to use", "Unreliable"),
    "unavailable": ("not available", "Not available"),
    "not applicable": ("not applicable here", "Does not apply"),
    "not given": ("not given", "Not given"),
    "blank": ("left blank", "Left blank"),
    "not yet a council": ("before this council existed", "Before this council"),
    "no longer a council": ("after this council had ended", "After this council"),
    "filed under a former authority": ("published under an authority that has ended", "Filed elsewhere"),
    "not published for this period": ("not published for this period", "Not published"),
}
_DIGITS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_HAIR = 1e-6
VERDICT = re.compile(
    r"\b(better|worse|best|worst|good|bad|poor\w*|strong(?:er|est)|weak\w*|improv\w*|deteriorat\w*|quarters?|concern\w*)\b",
    re.IGNORECASE,
)
_NO_DIRECTION = "Neither high nor low is good in itself."

Parts = dict[str, str]


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_as_pattern(form)) for form in FORMS[kind])


def _as_pattern(form: str) -> str:
    """Turn a form into a regular expression, with a group for each part."""
    pattern = ""
    for name, kind, bracket, text in _PART.findall(form):
        if name:
            inside = _KINDS.get(kind) or "|".join(re.escape(choice) for choice in kind.split("/"))
            pattern += f"(?P<{name}>{inside})"
        else:
            pattern += {"[": "(?:", "]": ")?"}[bracket] if bracket else re.escape(text)
    return pattern


def read(kind: str, words: str) -> Parts | None:
    """Give the parts of what is said, by the first form of its kind that fits the whole of it."""
    for pattern in _patterns(kind):
        if found := pattern.fullmatch(words):
            return {part: text for part, text in found.groupdict().items() if text is not None}
    return None


def how_sure(words: str) -> str:
    """Give what some words say of chance, in the words of the reckoning."""
    return _HOW_SURE[words.lower()]


def how_sure_of(parts: Parts, part: str) -> str:
    """Give what a part says of chance; that nothing is said belongs to a sum of money alone."""
    return how_sure(parts[part]) if part in parts else SUM


def reason_of(words: str) -> str | None:
    """Give the reason for a gap that some words speak of: exactly one, or nothing."""
    found = [reason for reason, (full, brief) in _REASONS.items() if brief == words or full in words]
    return found[0] if len(found) == 1 else None


def number_in(words: str) -> float:
    """Give the number that some words write, with or without % or £."""
    return float(words.strip("£%").replace(",", ""))


def count_in(word: str) -> int:
    """Give a whole number written as a word or in figures."""
    return _DIGITS.index(word.lower()) if word.lower() in _DIGITS else int(word.replace(",", ""))


@cache
def _shape(decimals: int, unit: str) -> re.Pattern[str]:
    places = rf"\.\d{{{decimals}}}" if decimals else ""
    sign, percent = "£" if unit.startswith("pounds") else "", "%" if unit == "%" else ""
    return re.compile(rf"{sign}\d{{1,3}}(?:,\d{{3}})*{places}{percent}")


def tells(said: str, value: float, indicator: Indicator) -> bool:
    """Say whether some words write a number of an indicator, as it is shown."""
    if _shape(indicator.decimals, indicator.unit).fullmatch(said) is None:
        return False
    return abs(number_in(said) - value) <= 10.0**-indicator.decimals / 2 + _HAIR


_LARGE = 1_000_000


def is_large(value: float, indicator: Indicator) -> bool:
    """Say whether a number is a sum of money that is said in millions."""
    return indicator.unit.startswith("pounds") and abs(value) >= _LARGE


def sound_alike(figure: float, other: float, indicator: Indicator) -> bool:
    """Say whether two sums of money are the same in millions, or in billions, to one place."""
    in_millions, beside = (Decimal(value) / _LARGE for value in (figure, other))
    size = 1000 if min(in_millions, beside) >= 1000 else 1
    rounded = {round_half_up(value / size) for value in (in_millions, beside)}
    return is_large(figure, indicator) and is_large(other, indicator) and len(rounded) == 1


def round_half_up(value: Decimal) -> Decimal:
    """Round a number to one place, a half upwards."""
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)


def tells_aloud(said: str, value: float, indicator: Indicator) -> bool:
    """Say whether some words write a number as a sentence does: a large sum in millions or billions."""
    if not is_large(value, indicator):
        return tells(said, value, indicator)
    number, _, word = said.partition(" ")
    size = {"million": 1_000_000, "billion": 1_000_000_000}.get(word, 0)
    is_written = re.fullmatch(r"£\d{1,3}\.\d", number) is not None
    return bool(is_written and size) and abs(number_in(number) - value / size) <= 0.05 + _HAIR


@dataclass
class Ledger:
    """What was read of which councils, how many numbers were compared, and every fault, by kind.

    ``undirected`` holds the caution of each indicator without a good direction, by its id: of those no thing
    said may judge, and ``verdicts`` are the words of judgement met, by whether the indicator has a direction.
    """

    forms: Counter[str] = field(default_factory=Counter)
    undirected: dict[str, str] = field(default_factory=dict)
    verdicts: dict[bool, list[str]] = field(default_factory=lambda: {True: [], False: []})
    things: Counter[str] = field(default_factory=Counter)
    numbers: Counter[str] = field(default_factory=Counter)
    faults: dict[str, list[str]] = field(default_factory=dict)
    chances: Counter[str] = field(default_factory=Counter)
    councils: tuple[str, ...] = ()

    def open(self, kind: str, council: str, measure: str, words: str) -> "Said":
        """Begin to compare one thing said of a council and an indicator."""
        self.things[kind] += 1
        said = words.replace(_NO_DIRECTION, "").replace(self.undirected.get(measure, "\n"), "")
        if found := VERDICT.search(said):
            self.verdicts[measure not in self.undirected].append(
                f"{council}, {measure}, {found[0]!r}: {words}"
            )
        return Said(self, kind, council, measure, words)


@dataclass(frozen=True)
class Said:
    """One thing said, being compared with what is true."""

    ledger: Ledger
    kind: str
    council: str
    measure: str
    words: str

    def fault(self, expected: str) -> None:
        """Note that something else was expected."""
        noted = f"{self.council}, {self.measure}: {self.words!r}, where {expected}"
        self.ledger.faults.setdefault(self.kind, []).append(noted)

    def parse(self, kind: str, words: str | None = None) -> Parts:
        """Read words by the forms of a kind; that none fits is a fault."""
        text = self.words if words is None else words
        found = read(kind, text)
        self.ledger.forms[kind] += 1
        if found is None:
            self.fault(f"no form of {kind!r} fits {text!r}")
        return found or {}

    def after(self, *beginnings: str) -> str:
        """Give what is said after the one of some beginnings that it has."""
        for beginning in beginnings:
            if self.words.startswith(beginning):
                return self.words.removeprefix(beginning)
        self.fault(f"it should begin {beginnings[0]!r}")
        return self.words

    def number(self, what: str, said: str | None, value: float | None, indicator: Indicator) -> None:
        """See that a number said is the number there is, written as its indicator is shown."""
        self.ledger.numbers[self.kind] += 1
        if said is None or value is None or not tells(said, value, indicator):
            self.fault(f"{what} is {value!r}, said as {said!r}")

    def posts(self, what: str, said: str | None, value: float) -> None:
        """See that a number of people or of full-time posts is the one there is, posts to a tenth."""
        self.ledger.numbers[self.kind] += 1
        if said is None or float(said.replace(",", "")) != round(value, 1):
            self.fault(f"{what} is {value:g}, said as {said!r}")

    def aloud(self, what: str, said: str | None, value: float | None, indicator: Indicator) -> None:
        """See that a number said in a sentence is the number there is, a large sum said in millions."""
        self.ledger.numbers[self.kind] += 1
        if said is None or value is None or not tells_aloud(said, value, indicator):
            self.fault(f"{what} is {value!r}, said as {said!r}")

    def whole(self, what: str, said: str | None, value: float) -> None:
        """See that a whole number said, in figures or as a word, is the number there is."""
        self.ledger.numbers[self.kind] += 1
        if said is None or count_in(said) != value:
            self.fault(f"{what} is {value:g}, said as {said!r}")

    def same(self, what: str, said: object, expected: object) -> None:
        """See that what is said is what the data calls for."""
        if said != expected:
            self.fault(f"{what} is {expected!r}, said as {said!r}")

    def gap(self, words: str | None, reason: str) -> None:
        """See that the words of a gap say the reason in the data."""
        self.same("the reason for the gap", reason_of(words) if words else None, reason)
