"""The shorter names within a name: what is left without the words that say what kind of council it is."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_MARKS = str.maketrans("", "", ".'’‘`´")  # noqa: RUF001 - every sign that is typed for an apostrophe


class Standing(StrEnum):
    """What a word beside a council's name says that it is, and what only some councils are."""

    CITY = "city"
    COUNTY = "county"
    BOROUGH = "borough"
    METROPOLITAN = "metropolitan"
    DISTRICT = "district"
    LONDON = "london"
    ROYAL = "royal"
    UNITARY = "unitary"


Claim = frozenset[Standing]
_ANY: Claim = frozenset()
_CITY, _COUNTY, _LONDON = ({Standing.CITY}, {Standing.COUNTY}, {Standing.LONDON})
_BOROUGH, _ROYAL, _UNITARY = ({Standing.BOROUGH}, {Standing.ROYAL}, {Standing.UNITARY})
_METROPOLITAN, _DISTRICT = ({Standing.METROPOLITAN}, {Standing.DISTRICT, Standing.METROPOLITAN})

# Each with what a council must be, one of them at least, for the word to be said of it.
_BEFORE: dict[str, Claim] = {
    words: frozenset(claim)
    for claim, group in (
        (
            _ANY,
            "the|council of|corporation of|local authority of|childrens services in|childrens services at",
        ),
        (_LONDON, "london borough of|london borough|lb of|lb"),
        (_ROYAL, "royal borough of|royal borough|rb of|rb"),
        (
            _METROPOLITAN,
            "metropolitan borough of|metropolitan district of|metropolitan borough council of|mb of",
        ),
        (_BOROUGH, "borough of|borough council of"),
        (
            _CITY,
            "city of|city council of|city and county of|city and borough of|city and metropolitan borough of",
        ),
        (_COUNTY, "county of|county council of"),
        (_DISTRICT, "district of"),
        (_UNITARY, "unitary authority of"),
    )
    for words in group.split("|")
}
_AFTER: dict[str, Claim] = {
    words: frozenset(claim)
    for claim, group in (
        (_ANY, "council|corporation|authority|local authority|la|childrens services|childrens social care"),
        (_ANY, "childrens social care services"),
        (_LONDON, "london borough|london borough of|lb|lbc"),
        (_ROYAL, "royal borough|royal borough of"),
        (_METROPOLITAN, "metropolitan|metropolitan borough|metropolitan district|mbc|mdc|mb"),
        (_BOROUGH, "borough|borough of|bc"),
        (_CITY, "city|city of"),
        (_COUNTY, "county|county of"),
        ({Standing.CITY, Standing.COUNTY}, "cc"),
        (_DISTRICT, "district|dc"),
        (_UNITARY, "unitary|ua"),
    )
    for words in group.split("|")
}
_QUARTERS = {
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
    "ne": "north-east",
    "nw": "north-west",
    "se": "south-east",
    "sw": "south-west",
}
_QUARTER = re.compile(rf"^({'|'.join(_QUARTERS)})-(?=.)")


@dataclass(frozen=True)
class Spelling:
    """One name that may be meant, and what its council must be for the words around it to be true."""

    slug: str
    claims: frozenset[Claim] = frozenset()

    def fits(self, standings: frozenset[Standing]) -> bool:
        """Whether everything that the words around the name claim is true of a council."""
        return all(claim & standings for claim in self.claims)


def make_slug(name: str) -> str:
    """Write a name as addresses write it: small letters, digits and single hyphens."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("&", " and ").translate(_MARKS)).strip("-")


def list_spellings(name: str) -> tuple[Spelling, ...]:
    """List a name as it stands, then every shorter one within it, the longest first."""
    listed = {Spelling(make_slug(name)): None}
    fresh = list(listed)
    while fresh:
        shorter = [spelling for longer in fresh for spelling in _shorten(longer)]
        fresh = list(dict.fromkeys(spelling for spelling in shorter if spelling not in listed))
        listed |= dict.fromkeys(fresh)
    return tuple(listed)


def _shorten(spelling: Spelling) -> Iterator[Spelling]:
    """Take one word for a kind of council off a name, at either end; or write a quarter in full."""
    slug = spelling.slug
    for words, claim in _BEFORE.items():
        if slug.startswith(opening := f"{words.replace(' ', '-')}-"):
            yield _claim(slug.removeprefix(opening), spelling, claim)
    for words, claim in _AFTER.items():
        if slug.endswith(ending := f"-{words.replace(' ', '-')}"):
            yield _claim(slug.removesuffix(ending), spelling, claim)
    if quarter := _QUARTER.match(slug):
        yield Spelling(f"{_QUARTERS[quarter[1]]}-{slug[quarter.end() :]}", spelling.claims)


def _claim(slug: str, longer: Spelling, claim: Claim) -> Spelling:
    return Spelling(slug, longer.claims | {claim} if claim else longer.claims)
