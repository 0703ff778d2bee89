"""What may be written in one place of an answer: by the kind of its column, and of no number too exact."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import ColumnKind
from scrutiny.record.entries import Json
from scrutiny.record.kept_tables import KeptRow
from scrutiny.review.choices import list_choices
from scrutiny.review.fields import Field
from scrutiny.words.privacy import BANDS, tells_a_number
from scrutiny.words.sentences import make_plain

LONGEST_PERSON = 200
MOST_DIGITS = 6
_BANDS = "; ".join(BANDS)
_TELLS = f"tells how many young people, or is a number alone. Say it without, or as one of: {_BANDS}."
_SMALLEST_TOTAL = 10
_TOTAL = f"must be a whole number of {_SMALLEST_TOTAL} or more, or “{BANDS[0]}”. No smaller number is kept."
_PERSON = (
    f"should say who, by post or role, in at most {LONGEST_PERSON} characters, with no address or number."
)

Standing = Collection[tuple[str, str]]


def list_standing(field: Field, bodies: Iterable[Json]) -> Standing:
    """List the words that stand under each heading: they stay, whatever may be written there now."""
    return {pair for body in bodies for pair in field.kind.list_words(field, body)}


def check_row(field: Field, number: int, row: KeptRow, standing: Standing) -> tuple[str, ...]:
    """Give the cells of a row as they may be kept; what may not stand there, and did not, is refused."""
    for heading, words in row.former:
        _refuse_number(field, (heading, words), f"Row {number}, “{heading}”,", standing)
    # The words of a known row are ours.
    known = row.cells[:1] if row.cells[0] in field.rows else ()
    pairs = [*zip(field.offered, row.cells, strict=True)][len(known) :]
    return (*known, *(_check_cell(field, pair, number, standing) for pair in pairs))


def check_words(field: Field, words: str, what: str, standing: Standing = ()) -> str:
    """Give words outside a table as they may be kept."""
    _refuse_number(field, ("", words), what, standing)
    return words


def lack_words(field: Field, value: Json) -> Iterator[str]:
    """Say what is wrong with the words of an answer that is no table, each fault once."""
    faults = (say_fault(field, "", words) for _heading, words in field.kind.list_words(field, value))
    yield from (f"This answer {fault}" for fault in dict.fromkeys(filter(None, faults)))


def lack_nothing(_field: Field, _value: Json) -> Iterator[str]:
    """Say nothing: what is picked is whole."""
    yield from ()


def _refuse_number(field: Field, cell: tuple[str, str], what: str, standing: Standing) -> None:
    if cell not in standing and (fault := say_fault(field, *cell)):
        raise AnswerRefused(f"{what} {fault}")


def _check_cell(field: Field, cell: tuple[str, str], number: int, standing: Standing) -> str:
    heading, words = cell
    fault = say_fault(field, heading, words)
    # A small or exact number of children could point to one of them: it is not kept again.
    is_counted = field.kind_of(heading) in (ColumnKind.BAND, ColumnKind.TOTAL)
    if fault and (cell not in standing or is_counted):
        raise AnswerRefused(f"Row {number}, “{heading}”, {fault}")
    return words if fault else _tidy(field, heading, words)


def _tidy(field: Field, heading: str, words: str) -> str:
    """Give words as they are offered or on one line, where their column is not of free words."""
    tidy = " ".join(words.split())
    if field.kind_of(heading) is ColumnKind.WORDS:
        return words
    return next((offered for offered in _offered(field, heading) if _is_same(offered, tidy)), tidy)


def _is_same(words: str, other: str) -> bool:
    return make_plain(words) == make_plain(other)


def _offered(field: Field, heading: str) -> tuple[str, ...]:
    return list_choices(field).get(heading, ())


def say_fault(field: Field, heading: str, words: str) -> str:
    """Say what is wrong with words under a heading, as a sentence goes on; nothing where nothing is."""
    if not words.strip():
        return ""
    match field.kind_of(heading):
        case ColumnKind.BAND | ColumnKind.CHOICE | ColumnKind.SCORE as kind:
            return _say_not_offered(field, heading, words, kind)
        case ColumnKind.TOTAL:
            return "" if _is_total(words) else _TOTAL
        case ColumnKind.DATE:
            return "" if _is_date(words) else "is not a date. Give a day, a month and a year."
        case ColumnKind.PERSON if _is_no_person(words):
            return _PERSON
    return _TELLS if field.is_banded and tells_a_number(words) else ""


def _is_total(words: str) -> bool:
    digits = words.strip().replace(",", "")
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS
    return _is_same(words, BANDS[0]) or (is_number and int(digits) >= _SMALLEST_TOTAL)


def _say_not_offered(field: Field, heading: str, words: str, kind: ColumnKind) -> str:
    offered = _offered(field, heading)
    if any(_is_same(option, words) for option in offered):
        return ""
    if kind is ColumnKind.SCORE:
        return f"must be a score from 1 to {field.steps}. Choose one."
    never = " No exact number is kept." if kind is ColumnKind.BAND else ""
    return f"must be one of: {'; '.join(offered)}.{never}"


def _is_date(words: str) -> bool:
    try:
        return date.fromisoformat(words.strip()).isoformat() == words.strip()
    except ValueError:
        return False


def _is_no_person(words: str) -> bool:
    has_number = sum(letter.isdigit() for letter in words) > MOST_DIGITS
    return len(words) > LONGEST_PERSON or "@" in words or has_number
