"""Councils that are in no register of ours: ended, outside England, or districts; and which to ask for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.register.councils import Predecessor, list_councils
from scrutiny.register.spellings import Standing, list_spellings, make_slug

_IN_WORDS = ("no", "one", "two", "three", "four", "five", "six")
_COUNTRIES = {"w": "Wales", "s": "Scotland", "n": "Northern Ireland"}
_CODE = re.compile(r"[wsn]\d{8}")
_DISTRICT_CODE = re.compile(r"e07\d{6}")
_COUNTY_CODE = "E10"
# "Dorset (before April 2019)" was called Dorset while it lasted.
_DATED = re.compile(r" \(before .*\)$")


@dataclass(frozen=True)
class OtherCouncil:
    """A council that is not in the register: why, and the slugs of those that may be meant in its place."""

    because: str
    councils: tuple[str, ...] = ()
    is_outside_england: bool = False


class _Ended(BaseModel):
    """An authority that has ended, with every word for it, and the councils that took its place."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    also: tuple[str, ...] = ()
    code: str = ""
    number: str = ""
    ended: date
    successors: tuple[str, ...]


class _Others(BaseModel):
    """What the file of other councils holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ended: tuple[_Ended, ...]
    also: dict[str, tuple[str, ...]]
    elsewhere: dict[str, tuple[str, ...]]
    districts: dict[str, tuple[str, ...]]
    former_districts: dict[str, tuple[str, ...]]


def explain_other(asked: str) -> OtherCouncil | None:
    """Say of a name, code or number why it is no council of the register, where we know."""
    code = make_slug(asked)
    if _CODE.fullmatch(code):
        return _explain_elsewhere(_COUNTRIES[code[0]])
    if _DISTRICT_CODE.fullmatch(code):
        return OtherCouncil("is the code of a district, and its county council runs children’s services")
    known = _by_any_word()
    return next((known[name.slug] for name in list_spellings(asked[:100]) if name.slug in known), None)


def find_predecessor(asked: str, day: date) -> Predecessor | None:
    """Give the authority of the register's past that a name meant on a day, if it had not ended by then."""
    for name in list_spellings(asked):
        former = _predecessors().get(name.slug)
        if former and day <= former.ended and name.fits(_standings_of(former)):
            return former
    return None


def _standings_of(former: Predecessor) -> frozenset[Standing]:
    """Whether a former authority was a county, as its code says, or a borough with all services."""
    is_county = former.code.startswith(_COUNTY_CODE)
    return frozenset({Standing.COUNTY} if is_county else {Standing.BOROUGH, Standing.UNITARY})


@cache
def _read_others() -> _Others:
    return read_curated(Path(__file__).with_name("others.yml"), _Others)


@cache
def _predecessors() -> dict[str, Predecessor]:
    """Every former authority of the register by each of its names."""
    return {
        make_slug(name): former
        for council in list_councils()
        for former in council.predecessors
        for name in _name_predecessor(former)
    }


def _name_predecessor(former: Predecessor) -> tuple[str, ...]:
    return (former.slug, former.name, _DATED.sub("", former.name), *_read_others().also.get(former.slug, ()))


@cache
def _by_any_word() -> dict[str, OtherCouncil]:
    """Every other council by each word for it; where two share a word, the one that ended last is meant."""
    others = _read_others()
    known = {
        make_slug(word): _explain_elsewhere(country)
        for country, words in others.elsewhere.items()
        for word in words
    }
    why = "is a district, and its county council runs children’s services"
    known |= _explain_districts(others.districts, why)
    why = "was a district, and the council in its place runs children’s services"
    known |= _explain_districts(others.former_districts, why)
    for ended in (*others.ended, *_list_ended()):
        known |= {make_slug(word): _explain_ended(word, ended) for word in (ended.name, *ended.also)}
        known |= {make_slug(word): _explain_ended(word, ended) for word in (ended.code, ended.number) if word}
    return known


def _list_ended() -> Iterable[_Ended]:
    """List the former authorities of the register, each with the councils that took its place."""
    for former in {former.slug: former for former in _predecessors().values()}.values():
        successors = tuple(council.slug for council in list_councils() if former in council.predecessors)
        yield _Ended(
            name=_DATED.sub("", former.name),
            also=_name_predecessor(former),
            code=former.code,
            number=former.number,
            ended=former.ended,
            successors=successors,
        )


def _explain_elsewhere(country: str) -> OtherCouncil:
    return OtherCouncil(f"is in {country}, and only England is covered", is_outside_england=True)


def _explain_districts(districts: dict[str, tuple[str, ...]], why: str) -> dict[str, OtherCouncil]:
    return {
        make_slug(name): OtherCouncil(why, (slug,)) for slug, names in districts.items() for name in names
    }


def _explain_ended(word: str, ended: _Ended) -> OtherCouncil:
    """Say when an authority ended and how many took its place; a code or a number also whose it was."""
    was = f"stands for {ended.name}, which was" if word in {ended.code, ended.number} else "was"
    took = _IN_WORDS[len(ended.successors)]
    councils = "council" if len(ended.successors) == 1 else "councils"
    because = f"{was} a council until {ended.ended.year}, and {took} {councils} took its place"
    return OtherCouncil(because, ended.successors)
