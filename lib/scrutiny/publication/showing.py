"""What stands for a character that cannot be shown, and how a value of a cell is said in words."""

import unicodedata
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from scrutiny.publication.paper import AbsentCell, Paper, Value
from scrutiny.words.dates import say_day

SIGN = "\N{WHITE SQUARE}"
# Line and paragraph ends that somebody typed; makers break a line there or put a space.
_KEPT = {"\n"}
_BLANKS = {"\t": " ", "\r\n": "\n", "\r": "\n", "\N{LINE SEPARATOR}": "\n", "\N{PARAGRAPH SEPARATOR}": "\n"}
# Control marks, halves of characters, and places that Unicode will never fill.
_UNSEEN = {"Cc", "Cs", "Cn"}
# These turn the order of letters about, or join and part them unseen.
_TURNING = {*"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"}

Held = TypeVar("Held")


def make_shown(paper: Paper) -> Paper:
    """Put a sign in the place of each character that no reader would see, wherever in a paper it stands."""
    return map_words(paper, show)


def show(words: str) -> str:
    """Put a sign in the place of each control or direction mark, and of what is no character."""
    if words.isascii() and words.isprintable():
        return words
    for blank, plain in _BLANKS.items():
        words = words.replace(blank, plain)
    return "".join(SIGN if _is_unseen(mark) else mark for mark in words)


def map_words(held: Held, change: Callable[[str], str]) -> Held:
    """Give a value with every string of words in it changed; drawings, dots and enumerations stay."""
    return _map(held, change) if is_dataclass(held) else held


def say_cell(value: Value) -> str:
    """Say what stands in a cell, as a page shows it: an absent figure by its sign and its meaning."""
    match value:
        case AbsentCell(sign, meaning):
            return f"{sign} {meaning}"
        case date():
            return say_day(value)
        case int() | float():
            return f"{value:,}"
        case _:
            return value


def _is_unseen(mark: str) -> bool:
    return mark not in _KEPT and (unicodedata.category(mark) in _UNSEEN or mark in _TURNING)


def _map(held: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part of a paper
    if type(held) is str:
        return change(held)
    if isinstance(held, tuple):
        return tuple(map(partial(_map, change=change), held))
    if is_dataclass(held) and not isinstance(held, type):
        kept = {"svg", "png", "language"}
        parts = {part.name: getattr(held, part.name) for part in fields(held) if part.name not in kept}
        return replace(held, **{name: _map(part, change) for name, part in parts.items()})
    return held
