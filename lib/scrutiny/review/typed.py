"""What a person typed or pasted, as it may be kept: no longer than is allowed, and no unseen characters."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json

LONGEST_TEXT = 10_000
LONGEST_CELL = 2_000
MOST_ROWS = 200
_KEPT = {"\n", "\t"}


def clean_text(words: str) -> str:
    """Give words as they can be kept anywhere: line ends alike, and no unseen control characters."""
    # A word processor's soft line end is pasted as a vertical tab.
    lines = words.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n")
    kept = "".join(letter for letter in lines if letter in _KEPT or not _is_control(letter))
    return kept.encode("utf-8", "replace").decode("utf-8")


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter <= "\x9f"


def check_typed(value: object, longest: int, what: str) -> str:
    """Give typed words as they can be kept; what is no text, or is too long, is refused."""
    if not isinstance(value, str):
        raise AnswerRefused(f"{what} is not text. Open the page again, and write it again.")
    if len(value) > longest:
        raise AnswerRefused(
            f"{what} has {len(value):,} characters, and at most {longest:,} can be kept. Shorten it."
        )
    return clean_text(value)


def check_many(value: object) -> list[object]:
    """Give a list of parts, each still to be checked; what is no list, or is too long, is refused."""
    if not isinstance(value, list):
        raise AnswerRefused("This answer is not a list of rows. Open the page again, and write it again.")
    if len(value) > MOST_ROWS:
        raise AnswerRefused(
            f"This answer has {len(value):,} rows, and at most {MOST_ROWS} can be kept. Remove some."
        )
    return value


def says_nothing(_field: object, value: Json) -> bool:
    """Whether a value holds no words at all, whatever its shape."""
    match value:
        case list():
            return all(says_nothing(_field, part) for part in value)
        case dict():
            return all(says_nothing(_field, part) for part in value.values())
        case str():
            return not value.strip()
    return value is None
