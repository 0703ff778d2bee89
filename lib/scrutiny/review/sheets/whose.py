"""Whose a sheet is, by what stands above its headings: one that is surely another council's is refused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from scrutiny.errors import SheetFileBroken
from scrutiny.register.councils import Council, list_councils
from scrutiny.review.sheets.forms import SheetForm
from scrutiny.words.sentences import join_words

_BEFORE = re.compile(r"\b(?:borough|city|council|county|district) of (?:the )?$", re.IGNORECASE)
_AFTER = re.compile(
    r"(?:[’']s)?(?: (?:city|county|borough|metropolitan|district|unitary)){0,3}"
    r" (?:council|borough|mbc|mdc|children[’']?s (?:services|social care))\b",
    re.IGNORECASE,
)
# A name that says of itself that it is a council's.
_FULL = re.compile(r"\b(?:council|borough|corporation|(?:city|county) of)\b", re.IGNORECASE)
# “Improvement plan: Bradford”, with nothing after it.
_TITLE_BEFORE = re.compile(r"\b(?:plan|register|tracker): $", re.IGNORECASE)
# A name of two words that is that of a street, a school or a place within another council.
_PLACE = re.compile(
    r" (?:academy|avenue|close|college|court|drive|farm|gardens|gate|grove|hall|hill|hospital|house|lane"
    r"|lodge|nursery|park|place|primary|road|school|square|street|terrace|view|villas|way)\b",
    re.IGNORECASE,
)
# Shorter names, such as MK, stand for other things too.
_SHORTEST = 3
# A council's name that is an everyday word too.
_EVERYDAY = ("reading", "bury")


def check_whose(council: Council, form: SheetForm, titles: Sequence[str]) -> tuple[str, ...]:
    """Refuse a sheet whose titles name another council and not this one; doubt one that may be another's."""
    doubted: dict[str, None] = {}
    sure: list[Council] = []
    for title in titles:
        said = " ".join(title.replace("&", "and").replace("–", " - ").split())
        for other, is_sure in _list_named(said, council):
            if other == council:
                return ()
            doubted[other.in_text] = None
            sure += [other] if is_sure else []
    if sure:
        raise SheetFileBroken(
            f"Above its headings this sheet names {sure[0].in_text}, "
            f"and this review is of {council.in_text}.",
            f"Choose the {form.called} of {council.in_text}.",
        )
    if not doubted:
        return ()
    names = join_words([*doubted])
    return (f"Above its headings the sheet names {names}: look whether it is that of {council.in_text}.",)


def _list_named(said: str, council: Council) -> Iterator[tuple[Council, bool]]:
    """List the councils that a title names, each with whether it is sure; our own in letters of any size."""
    names = _list_names()
    for found in _find_names().finditer(said):
        other, is_full = names[found[0].casefold()]
        if other == council:
            yield other, True
        elif found[0] != found[0].lower():
            before, after = said[: found.start()], said[found.end() :]
            is_sure = is_full or bool(_BEFORE.search(before) or _AFTER.match(after))
            is_alone = not after and bool(_TITLE_BEFORE.search(before))
            is_sure |= is_alone and found[0].casefold() not in _EVERYDAY
            if is_sure or not _PLACE.match(after):
                yield other, is_sure


@cache
def _list_names() -> Mapping[str, tuple[Council, bool]]:
    """List the councils by their names in small letters, each with whether that says what it is."""
    names: dict[str, tuple[Council, bool]] = {}
    for council in list_councils():
        for name in (council.name, *council.aliases, council.full_name):
            is_full = name != council.name and bool(_FULL.search(name))
            if len(name) > _SHORTEST:
                names.setdefault(name.replace("&", "and").casefold(), (council, is_full))
    return names


@cache
def _find_names() -> re.Pattern[str]:
    """Find every name of a council, the longest first, so that North Lincolnshire is not Lincolnshire."""
    longest = sorted(_list_names(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])", re.IGNORECASE)
