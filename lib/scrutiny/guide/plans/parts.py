"""The parts of a plan as they are written, in a file or on a page: what each may hold, and where it is."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from scrutiny.curated.reading import Keys
from scrutiny.errors import PlanBroken

LONGEST_ID = 60
_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_MOST_SHOWN = 60
_FEW = 3
_LARGE = 10**9
_CALLED = {
    type(None): "nothing",
    bool: "true or false",
    int: "a very large number",
    float: "no whole number",
    list: "a list",
    dict: "names with their values",
}
_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True)
class PlanPart:
    """One part of a plan: what stands there, the keys that lead to it, and how its place is said."""

    content: object
    say_place: Callable[[Keys], str]
    keys: tuple[str | int, ...] = ()

    @property
    def place(self) -> str:
        """Where it stands: a file and line, or a step."""
        return self.say_place(self.keys)

    @property
    def name(self) -> str:
        """The key it stands under."""
        return next((repr(key) for key in reversed(self.keys) if isinstance(key, str)), "a plan")

    def refuse(self, met: str, remedy: str) -> PlanBroken:
        """Refuse it, by what was met and what is allowed."""
        return PlanBroken(self.place, met, remedy)

    def under(self, *keys: str | int) -> "PlanPart":
        """Give the part that some keys lead to; where there is none, it holds nothing."""
        part = self
        for key in keys:
            content = part.content
            held = dict(enumerate(content)) if isinstance(content, list) else content
            value = held.get(key) if isinstance(held, dict) else None
            part = replace(part, content=value, keys=(*part.keys, key))
        return part

    def read_names(self, allowed: Collection[str], needed: Mapping[str, str]) -> dict[str, "PlanPart"]:
        """Read it as names with their values; one that is not allowed is refused, and one that is missing."""
        if not isinstance(self.content, dict):
            met = f"names with their values should stand here, and there is {_show(self.content)}."
            raise self.refuse(met, f"Names are: {', '.join(allowed)}.")
        for key in self.content:
            if key not in allowed:
                near = get_close_matches(str(key)[:_MOST_SHOWN], allowed, n=1)
                meant = f" Did you mean {near[0]!r}?" if near else ""
                met = f"{_show(key)} is not a name that may stand here.{meant}"
                raise self.under(key).refuse(met, f"Names are: {', '.join(allowed)}.")
        for key, remedy in needed.items():
            if key not in self.content:
                raise self.refuse(f"{key!r} is missing.", remedy)
        return {key: self.under(key) for key in self.content}

    def read_list(self, most: int) -> tuple["PlanPart", ...]:
        """Read it as a list of at least one part, and at most so many."""
        if not isinstance(self.content, list):
            met = f"{self.name} is {_show(self.content)}."
            raise self.refuse(met, "It should be a list: each part on a line of its own, after a dash.")
        if not 1 <= len(self.content) <= most:
            met = f"{self.name} has {len(self.content)} parts."
            raise self.refuse(met, f"It may have from 1 to {most}.")
        return tuple(self.under(at) for at in range(len(self.content)))

    def read_some(self) -> tuple["PlanPart", ...]:
        """Read it as one thing or as a short list, none of it twice."""
        parts = self.read_list(_FEW) if isinstance(self.content, list) else (self,)
        for at, part in enumerate(parts):
            if part.content in [earlier.content for earlier in parts[:at]]:
                raise part.refuse(f"{_show(part.content)} is there twice.", "Take one of them out.")
        return parts

    def read_number(self, most: int) -> int:
        """Read it as a whole number from 1."""
        written = self.content
        if isinstance(written, str) and written.isascii() and written.isdigit() and len(written) <= _FEW:
            written = int(written)
        if isinstance(written, bool) or not isinstance(written, int) or not 1 <= written <= most:
            met = f"{self.name} is {_show(self.content)}."
            raise self.refuse(met, f"It should be a whole number from 1 to {most}.")
        return written

    def read_words(self, longest: int) -> str:
        """Read it as words on one line."""
        if not isinstance(self.content, str) or not (words := self.content.strip()):
            raise self.refuse(f"{self.name} is {_show(self.content)}.", "It should be words.")
        if not words.isprintable():
            met = f"{self.name} goes on below its line, or has a character that cannot be seen."
            raise self.refuse(met, "Type it again, on one line.")
        if len(words) > longest:
            raise self.refuse(f"{self.name} has {len(words)} letters.", f"It may have {longest}.")
        return words

    def read_id(self) -> str:
        """Read it as an id."""
        written = self.content
        if not isinstance(written, str) or len(written) > LONGEST_ID or not _ID.fullmatch(written):
            met = f"{self.name} is {_show(written)}."
            raise self.refuse(met, "It should be an id: small letters and digits, joined by underscores.")
        return written

    def read_flag(self) -> bool:
        """Read it as something that is so: what is not so is left out."""
        if self.content is not True and self.content != "true":
            met = f"{self.name} is {_show(self.content)}."
            raise self.refuse(met, f"Write true, or leave {self.name} out.")
        return True

    def read_one_of(self, kind: type[_E]) -> _E:
        """Read it as one of some fixed words."""
        for word in kind:
            if self.content == word.value:
                return word
        raise self.refuse(f"{self.name} is {_show(self.content)}.", f"It may be: {', '.join(kind)}.")


def _show(content: object) -> str:
    """Show what was met, by its kind where it could be long."""
    if isinstance(content, str):
        shown = content if len(content) <= _MOST_SHOWN else f"{content[:_MOST_SHOWN]}…"
        return repr(shown) if content else "empty"
    if isinstance(content, int | float) and not isinstance(content, bool) and abs(content) < _LARGE:
        return repr(content)
    return _CALLED.get(type(content), "something else")
