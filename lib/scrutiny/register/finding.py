"""Finds the council that a person means by any of its names, and says why where there is none."""

import re
from functools import cache

from rapidfuzz import fuzz, process

from scrutiny.errors import UnknownCouncil
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.others import explain_other
from scrutiny.register.spellings import Standing, list_spellings, make_slug

NEAR_ENOUGH = 70
NEAREST_SHOWN = 3
LONGEST = 100  # no name of a council is longer
_CODE = re.compile(r"[a-z]?\d+")  # a number or a code is right or wrong, and near to nothing


@cache
def _by_any_word() -> dict[str, Council]:
    return {make_slug(word): council for council in list_councils() for word in council.known_as}


@cache
def _standings(slug: str) -> frozenset[Standing]:
    return next(council.standings for council in list_councils() if council.slug == slug)


def admit_council(slug: str) -> Council:
    """Give the council with exactly this slug; anything else is refused."""
    for council in list_councils():
        if council.slug == slug:
            return council
    raise refuse_council(slug)


def find_council(asked: str) -> Council:
    """Give the council a person means by a slug, a code or any of its names; one in doubt is refused."""
    found = look_up_council(asked)
    if found is None:
        raise refuse_council(asked)
    return found


def look_up_council(asked: str) -> Council | None:
    """Give the one council that a name can mean, whatever words for a kind of council stand around it."""
    words = _by_any_word()
    if exactly := words.get(make_slug(asked)):
        return exactly
    meant = {
        council.slug: council
        for spelling in list_spellings(asked[:LONGEST])
        if (council := words.get(spelling.slug)) and spelling.fits(_standings(council.slug))
    }
    return next(iter(meant.values())) if len(meant) == 1 else None


def refuse_council(asked: str) -> UnknownCouncil:
    """Say why a name is no council of the register, and which councils may be meant."""
    other = explain_other(asked)
    near = tuple(council.slug for council in suggest_councils(asked))
    return UnknownCouncil(asked, near, other.because) if other else UnknownCouncil(asked, near)


def suggest_councils(asked: str, most: int = NEAREST_SHOWN) -> list[Council]:
    """List the councils that may be meant, best first: those in the place of another, or near in name."""
    if found := look_up_council(asked):
        return [found]
    if other := explain_other(asked):
        return [council for council in list_councils() if council.slug in other.councils]
    # "Derby County" is near to Derby and Derbyshire: the words for a kind of council count last.
    names = [spelling.slug for spelling in list_spellings(asked[:LONGEST])]
    near = (council for name in (min(names, key=len), names[0]) for council in _list_near(name, most))
    return list(dict.fromkeys(near))[:most]


def _list_near(typed: str, most: int) -> list[Council]:
    """List the councils whose names begin with, contain or resemble a name, best first."""
    if not typed or _CODE.fullmatch(typed):
        return []
    words = _by_any_word()
    begins = [
        council for word, council in words.items() if word.startswith(typed) or typed.startswith(f"{word}-")
    ]
    contains = [council for word, council in words.items() if typed in word]
    similar = process.extract(typed, list(words), scorer=fuzz.ratio, limit=most * 3, score_cutoff=NEAR_ENOUGH)
    nearest = [words[word] for word, _score, _place in similar]
    return list(dict.fromkeys([*begins, *contains, *nearest]))[:most]
