"""What an entry may hold, by its kind: no more than a browser may send, in a shape that a page can show."""

from collections.abc import Callable
from dataclasses import replace

from scrutiny.record.entries import LARGEST_BODY, Entry, EntryKind, Json, write_canonically
from scrutiny.record.rounds import CLOSES, FREES, OPENS, SHOWS

DEEPEST = 8
CANNOT_BE_READ = "This answer cannot be read."
_LARGEST_NUMBER = 2**53
_PAIR = 2
_SCORES = {"inherent", "residual", "target"}


def find_body_fault(kind: EntryKind, body: Json) -> str:
    """Say what keeps a body from being kept or shown; nothing where nothing does."""
    if _is_deeper(body, DEEPEST):
        return "nests too deeply, or has a number in it that is none"
    try:
        size = len(write_canonically(body).encode())
    except ValueError:
        return "is no text, or has a number in it that is none"
    # What an erasure leaves has a mark of each entry that was erased, and is checked where a chain begins.
    if size > LARGEST_BODY and kind is not EntryKind.ERASED:
        return f"is {size:,} bytes long, and at most {LARGEST_BODY:,} are kept"
    return "" if _has_shape(kind, body) else "is in no shape that a page can show"


def make_readable(entry: Entry) -> Entry:
    """Give an entry as every reader can take it: one in an unknown shape says that it cannot be read."""
    if not _is_deeper(entry.body, DEEPEST) and _has_shape(entry.kind, entry.body):
        return entry
    is_rating = entry.kind is EntryKind.RATED
    return replace(entry, body={"value": CANNOT_BE_READ} if is_rating else CANNOT_BE_READ)


def _has_shape(kind: EntryKind, body: Json) -> bool:
    return _SHAPES.get(kind, _is_anything)(body)


def _is_deeper(body: Json, levels: int) -> bool:
    """Tell whether a body nests more than so many levels, without going further down than those."""
    match body:
        case list():
            return levels == 0 or any(_is_deeper(part, levels - 1) for part in body)
        case dict():
            return levels == 0 or any(_is_deeper(part, levels - 1) for part in body.values())
        case int():
            return abs(body) > _LARGEST_NUMBER
    return False


def _is_anything(_body: Json) -> bool:
    return True


def _is_answer(body: Json) -> bool:
    match body:
        case str():
            return True
        case {"columns": columns, "rows": rows}:
            return _are_words(columns) and isinstance(rows, list) and all(map(_are_words, rows))
        case dict():
            return True
        case list():
            parts = {type(part) for part in body}
            return parts in (set(), {str}) or all(map(_are_words, body)) or all(map(_is_risk, body))
    return False


def _are_words(body: Json) -> bool:
    return isinstance(body, list) and all(isinstance(part, str) for part in body)


def _is_risk(body: Json) -> bool:
    if not isinstance(body, dict) or not isinstance(body.get("risk", ""), str):
        return False
    return all(_is_score(body[score]) for score in _SCORES & body.keys())


def _is_score(score: Json) -> bool:
    if not isinstance(score, list):
        return score is None
    return len(score) == _PAIR and all(step is None or type(step) is int for step in score)


def _is_rating(body: Json) -> bool:
    if not isinstance(body, dict) or not isinstance(body.get("reason", ""), str):
        return False
    return "value" in body and (body["value"] is None or _is_answer(body["value"]))


def _is_settled(body: Json) -> bool:
    match body:
        case {"value": value, "written_by": names, **others}:
            return not others and bool(names) and _are_words(names) and _is_answer(value)
    return False


def _is_of_session(body: Json) -> bool:
    """Tell whether a body says what was done, and to which questions in words alone."""
    if not isinstance(body, dict) or not isinstance(body.get("act"), str):
        return False
    return all(_are_words(body.get(effect, [])) for effect in (OPENS, CLOSES, SHOWS, FREES))


def _is_signing(body: Json) -> bool:
    """Tell whether a body says which version was signed, and of how many entries."""
    numbers = (body.get("version"), body.get("entries")) if isinstance(body, dict) else (None,)
    return all(type(number) is int and number > 0 for number in numbers)


_SHAPES: dict[EntryKind, Callable[[Json], bool]] = {
    EntryKind.ANSWERED: _is_answer,
    EntryKind.CHOSEN: _is_settled,
    EntryKind.JOINED: _is_settled,
    EntryKind.RATED: _is_rating,
    EntryKind.LED: _is_of_session,
    EntryKind.SEATED: _is_of_session,
    EntryKind.SIGNED: _is_signing,
}
