"""Numbers of people in typed words, and those from which a small one can be worked out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SERVED = (
    r"(?:child|children|young people|young persons?|young (?:men|women)|carers?|families|family|placements?|"
    r"cases?|care leavers?|pupils?|bab(?:y|ies)|siblings?|girls?|boys?|teenagers?|parents?|mothers?|fathers?)"
)
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TO_TWENTY = (*_ONES, *_TEENS)
_WORDS = {word: number for number, word in enumerate(TO_TWENTY, start=1)} | {
    word: number * 10 for number, word in enumerate(_TENS, start=2)
}
_IN_WORDS = rf"(?:a|one) hundred|(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_ONES)})|{'|'.join(_WORDS)}"
_NUMBER = rf"(?<![\d.,£%])\b(\d{{1,3}}|{_IN_WORDS})\b(?![.,]?\d)(?!%)"
_WHOSE = r"(?:all |the |our |its |their |those |these )*"
_PEOPLE = rf"((?: [\w’'-]+){{0,2}}? {_SERVED})\b"
_COUNT = re.compile(rf"{_NUMBER}{_PEOPLE}", re.IGNORECASE)
# A part of a number of people: before that number, or after it and at once, or in a list of parts.
_PART_BEFORE = re.compile(rf"{_NUMBER} (?:out )?of {_WHOSE}{_NUMBER}{_PEOPLE}", re.IGNORECASE)
_WHOLE_BEFORE = re.compile(rf"\bof {_WHOSE}{_NUMBER}{_PEOPLE}", re.IGNORECASE)
_PART_AFTER = re.compile(
    rf"^(?: [\w’'-]+){{0,4}}?,? {_NUMBER}|(?:,|\band|\bbut|\bonly|\bjust|:) {_NUMBER}", re.IGNORECASE
)
_PART_OF = re.compile(r"\b(\d{1,2}(?:\.\d+)?) ?(?:%|per cent) of (?:the |our |its )?(\d{1,3})\b(?![.,]?\d)")
_ALONE = re.compile(_NUMBER, re.IGNORECASE)
# What stands after a number that counts nobody: a length of time, an age, a year or a place in a list.
_COUNTS_NOBODY = re.compile(
    r"\W?(?:minutes?|hours?|working|days?|weeks?|months?|years?|miles?|per cent|percent|January|February|"
    r"March|April|May|June|July|August|September|October|November|December|and over|to \d|[-–/]\d)\b",
    re.IGNORECASE,
)
_NAMES_NUMBER = re.compile(
    r"(?:age[ds]?|aged|section|paragraph|question|item|number|page|part|step|to|[-–/])\s*$", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[A-Z])|\n")
FEWEST = 10
_WHOLE = 100


@dataclass(frozen=True)
class Counted:
    """A number of people in the service, what kind they are of, and the words that say so."""

    number: int
    of: str
    words: str


def list_counts(words: str) -> Iterator[Counted]:
    """List the numbers of people in some words, and the parts of such a number."""
    for match in _PART_BEFORE.finditer(words):
        yield Counted(_read(match.group(1)), _name_part(match.group(2), match.group(3)), match.group())
    for sentence in _SENTENCE.split(words):
        yield from _list_parts_after(sentence)
    for match in _COUNT.finditer(words):
        yield Counted(_read(match.group(1)), match.group(2).strip().casefold(), match.group())


def _list_parts_after(sentence: str) -> Iterator[Counted]:
    """List the parts that a sentence gives after a number of people: of 52 care leavers, 3."""
    if whole := _WHOLE_BEFORE.search(sentence):
        after = sentence[whole.end() :]
        for match in _PART_AFTER.finditer(after):
            number, ends = match.group(match.lastindex or 0), match.end(match.lastindex or 0)
            if not _COUNTS_NOBODY.match(after[ends:]):
                said = f"{whole.group()} … {number}"
                yield Counted(_read(number), _name_part(whole.group(1), whole.group(2)), said)


def _name_part(whole: str, people: str) -> str:
    return f"of {_read(whole)}{people}".casefold()


def find_small_counts(words: str, fewest: int = FEWEST) -> Iterator[str]:
    """Find a number below the threshold beside a word for people in the service."""
    few = (counted.words for counted in list_counts(words) if 0 < counted.number < fewest)
    yield from dict.fromkeys(few)


def find_sums(words: str, fewest: int = FEWEST) -> Iterator[str]:
    """Find a percentage of a total that gives a small number back, and a total that parts leave a few of."""
    for match in _PART_OF.finditer(words):
        if round(float(match.group(1)) * int(match.group(2)) / _WHOLE) < fewest:
            yield match.group()
    for sentence in _SENTENCE.split(words):
        yield from _find_remainders(sentence, fewest)


def _find_remainders(sentence: str, fewest: int) -> Iterator[str]:
    """Find the largest number of a sentence, where another, or all the others, leave a few of it over."""
    if next(list_counts(sentence), None) is None:
        return
    numbers = [
        _read(match.group(1)) for match in _ALONE.finditer(sentence) if _counts_people(sentence, match)
    ]
    if len(numbers) == 1:
        return
    whole = max(numbers, default=0)
    parts = [number for number in numbers if number != whole]
    if any(0 < whole - part < fewest for part in (*parts, sum(numbers) - whole)):
        yield sentence.strip()


def _counts_people(sentence: str, match: re.Match[str]) -> bool:
    before, after = sentence[: match.start()], sentence[match.end() :]
    return not (_NAMES_NUMBER.search(before) or _COUNTS_NOBODY.match(after))


def find_differences(words: str, others: Iterable[Counted], fewest: int = FEWEST) -> Iterator[str]:
    """Find a number that, with another number of the same people elsewhere, gives a small one back."""
    counts = [*others]
    for counted in list_counts(words):
        for other in counts:
            if other.of == counted.of and 0 < abs(other.number - counted.number) < fewest:
                yield f"{counted.words} … {other.words}"


def _read(given: str) -> int:
    if given.isdecimal():
        return int(given)
    words = given.casefold().replace("-", " ").split()
    return _WHOLE if words[-1] == "hundred" else sum(_WORDS[word] for word in words)
