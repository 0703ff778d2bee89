"""The register: the 153 English authorities that run children's services."""

import re
from datetime import date
from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter
from rapidfuzz import fuzz, process

from scrutiny.editions import find_edition
from scrutiny.errors import UnknownCouncil
from scrutiny.vocabulary import CouncilType

NEAR_ENOUGH = 70
NEAREST_SHOWN = 3
_CODE = re.compile(r"[a-z]?\d+")  # a number or a code is right or wrong, and near to nothing


class Predecessor(BaseModel):
    """An authority that no longer exists, whose area one or more councils now cover."""

    model_config = ConfigDict(frozen=True)

    slug: str
    name: str
    code: str
    number: str
    ended: date


class JointReturn(BaseModel):
    """A statistic in which councils report as one, so that they share its figures."""

    model_config = ConfigDict(frozen=True)

    statistic: str
    indicators: tuple[str, ...]
    shared_with: tuple[str, ...]
    first_period: str
    last_period: str

    def covers(self, indicator: str, period: str) -> bool:
        """Say whether an indicator's figure for a period is of the councils together."""
        return indicator in self.indicators and self.first_period <= period <= self.last_period


# The names that a sentence puts "the" before.
_WITH_THE = ("City of ", "East Riding of ", "Isle of ", "Isles of ")


class Council(BaseModel):
    """One authority of the register, with every code that a publisher knows it by."""

    model_config = ConfigDict(frozen=True)

    slug: str
    name: str
    full_name: str
    code: str
    number: str
    urn: str
    region: str
    type: CouncilType
    created: date | None = None
    predecessors: tuple[Predecessor, ...] = ()
    joint_returns: tuple[JointReturn, ...] = ()
    other_codes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()

    @property
    def in_text(self) -> str:
        """The name as it stands within a sentence: "the Isle of Wight", and "Leeds"."""
        return f"the {self.name}" if self.name.startswith(_WITH_THE) else self.name

    @property
    def region_slug(self) -> str:
        """The slug under which the figures of the council's region are kept."""
        return make_slug(self.region)

    @property
    def known_as(self) -> tuple[str, ...]:
        """Every word that means this council and no other."""
        return (
            self.slug,
            self.name,
            self.full_name,
            self.code,
            self.number,
            *self.other_codes,
            *self.aliases,
        )


@cache
def list_councils() -> tuple[Council, ...]:
    """Give the whole register in the order of the alphabet."""
    content = find_edition("register").read("councils.json")
    return TypeAdapter(tuple[Council, ...]).validate_json(content)


@cache
def _by_any_word() -> dict[str, Council]:
    return {make_slug(word): council for council in list_councils() for word in council.known_as}


def admit_council(slug: str) -> Council:
    """Give the council with exactly this slug; anything else is refused."""
    for council in list_councils():
        if council.slug == slug:
            return council
    raise UnknownCouncil(slug, (near.slug for near in suggest_councils(slug)))


def find_council(asked: str) -> Council:
    """Give the council a person means by a slug, name, alias or code."""
    found = _by_any_word().get(make_slug(asked))
    if found is None:
        raise UnknownCouncil(asked, (near.slug for near in suggest_councils(asked)))
    return found


def suggest_councils(asked: str, most: int = NEAREST_SHOWN) -> list[Council]:
    """List the councils whose names begin with, contain or resemble what was typed, best first."""
    typed = make_slug(asked)
    words = _by_any_word()
    if not typed or _CODE.fullmatch(typed):
        return [words[typed]] if typed in words else []
    successors = [council for council in list_councils() if typed in _predecessors_of(council)]
    begins = [
        council for word, council in words.items() if word.startswith(typed) or typed.startswith(f"{word}-")
    ]
    contains = [council for word, council in words.items() if typed in word]
    similar = process.extract(typed, list(words), scorer=fuzz.ratio, limit=most * 3, score_cutoff=NEAR_ENOUGH)
    nearest = [words[word] for word, _score, _place in similar]
    return list(dict.fromkeys([*successors, *begins, *contains, *nearest]))[:most]


def _predecessors_of(council: Council) -> set[str]:
    return {make_slug(word) for one in council.predecessors for word in (one.slug, one.name)}


def make_slug(name: str) -> str:
    """Write a name as addresses write it: small letters, digits and single hyphens."""
    plain = name.casefold().replace("&", " and ").replace(".", "").replace("'", "").replace("’", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
