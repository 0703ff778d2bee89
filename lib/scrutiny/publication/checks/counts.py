"""Numbers of people in typed words, and those from which a small one can be worked out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SERVED = (
    r"(?:child|children|young people|young persons?|young (?:men|women)|carers?|families|family|placements?|"
    r"cases?|care leavers?|pupils?|bab(?:y|ies)|siblings?|girls?|boys?|teenagers?|parents?|mothers?|fathers?)"
)
_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
_NUMBER = rf"(?<![\d.,£%])\b(\d{{1,3}}|{'|'.join(_ONES)})\b(?![.,]?\d)(?!%)"
_COUNT = re.compile(rf"{_NUMBER}((?: [\w’'-]+){{0,2}}? {_SERVED})\b", re.IGNORECASE)
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
    """List the numbers of people in some words."""
    for match in _COUNT.finditer(words):
        yield Counted(_read(match.group(1)), match.group(2).strip().casefold(), match.group())


def find_small_counts(words: str, fewest: int = FEWEST) -> Iterator[str]:
    """Find a number below the threshold beside a word for people in the service."""
    for counted in list_counts(words):
        if 0 < counted.number < fewest:
            yield counted.words


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
    return int(given) if given.isdecimal() else _ONES[given.casefold()]
