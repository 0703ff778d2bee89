"""Which councils are shown and in what order, as an address asks for it; never by grade or by figure."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from scrutiny.evidence.neighbours import list_neighbours
from scrutiny.publication.england.judged import CouncilJudged
from scrutiny.register.councils import list_councils
from scrutiny.vocabulary import CouncilType, Grade, Judgement
from scrutiny.words.names import JUDGEMENT_NAMES, say_grade
from scrutiny.words.sentences import begin_lower, begin_sentence, say_count

BY_NAME, BY_REGION, NEWEST_FIRST, OLDEST_FIRST = "name", "region", "newest", "oldest"
_ORDERS = {
    BY_NAME: "Name",
    BY_REGION: "Region, then name",
    NEWEST_FIRST: "Newest inspection first",
    OLDEST_FIRST: "Oldest inspection first",
}
_SAID = {
    BY_NAME: "by name",
    BY_REGION: "by region",
    NEWEST_FIRST: "newest inspection first",
    OLDEST_FIRST: "oldest inspection first",
}
_TYPES = {
    CouncilType.COUNTY: "County councils",
    CouncilType.UNITARY: "Unitary authorities",
    CouncilType.METROPOLITAN: "Metropolitan districts",
    CouncilType.INNER_LONDON: "Inner London boroughs",
    CouncilType.OUTER_LONDON: "Outer London boroughs",
}


@dataclass(frozen=True)
class Choice:
    """What an address asks for: an order and filters, each by a word of ours, or by none."""

    sort: str = BY_NAME
    region: str = ""
    type: str = ""
    neighbours: str = ""
    judgement: str = ""
    grade: str = ""

    @property
    def order(self) -> str:
        """The order that is given: councils of one grade stand by name alone."""
        return BY_NAME if self.grade else self.sort

    def list_asked(self) -> Iterator[str]:
        """Say each thing by which councils are left out, as it stands in a list of them."""
        named = list_options()
        yield from (named[name][value] for name in ("region", "type") if (value := getattr(self, name)))
        if self.neighbours:
            yield f"{named['neighbours'][self.neighbours]} and its statistical neighbours"
        if self.grade:
            judgement = begin_lower(named["judgement"][self.judgement]) if self.judgement else "any judgement"
            yield f"{named['grade'][self.grade]} for {judgement}"


@cache
def list_options() -> Mapping[str, Mapping[str, str]]:
    """List what can be asked for by each name, with the words that a person chooses it by."""
    councils = sorted(list_councils(), key=lambda council: council.name)
    regions = {council.region_slug: council.region for council in councils}
    return {
        "sort": _ORDERS,
        "region": dict(sorted(regions.items())),
        "type": {_slug(kind): words for kind, words in _TYPES.items()},
        "neighbours": {council.slug: council.name for council in councils if list_neighbours(council.slug)},
        "judgement": {judgement.value: words for judgement, words in JUDGEMENT_NAMES.items()},
        "grade": {_slug(grade): say_grade(grade) for grade in Grade},
    }


def read_choice(asked: Mapping[str, str]) -> tuple[Choice, tuple[str, ...]]:
    """Read what an address asks for, and name what in it is nothing that can be asked for."""
    options = list_options()
    given = {part.name: asked.get(part.name, "") for part in fields(Choice)}
    known = {name: value for name, value in given.items() if value in options[name]}
    strange = tuple(name for name, value in given.items() if value and name not in known)
    return Choice(**known), strange


def choose(rows: tuple[CouncilJudged, ...], choice: Choice) -> tuple[CouncilJudged, ...]:
    """Give the councils asked for in the order asked for; those alike in it stand by name."""
    kept = [row for row in rows if all(_list_tests(row, choice))]
    return tuple(sorted(kept, key=_KEYS[choice.order]))


def say_shown(count: int, choice: Choice) -> str:
    """Say how many councils are shown, which, and in what order."""
    asked = "; ".join(choice.list_asked())
    said = f"{say_count(count, 'council')}, {_SAID[choice.order]}"
    return f"{said}. {begin_sentence(asked)}" if asked else said


def describe(row: CouncilJudged) -> dict[str, str]:
    """Describe a council by the words that it can be chosen by, several with spaces between."""
    council = row.council
    sets = (slug for slug in list_options()["neighbours"] if council.slug in _list_set(slug))
    grades = (f"{name.value}:{_slug(grade)}" for name in Judgement if (grade := row.grade(name)))
    return {
        "region": council.region_slug,
        "type": _slug(council.type),
        "neighbours": " ".join(sets),
        "grades": " ".join(grades),
        "began": row.newest.inspected_from.isoformat() if row.newest else "",
    }


def _slug(word: StrEnum) -> str:
    return word.value.lower().replace(" ", "-")


def _list_tests(row: CouncilJudged, choice: Choice) -> Iterator[bool]:
    council = row.council
    yield choice.region in ("", council.region_slug)
    yield choice.type in ("", _slug(council.type))
    yield not choice.neighbours or council.slug in _list_set(choice.neighbours)
    yield not choice.grade or choice.grade in _list_grades(row, choice.judgement)


@cache
def _list_set(slug: str) -> frozenset[str]:
    return frozenset({slug, *(held.neighbour for held in list_neighbours(slug))})


def _list_grades(row: CouncilJudged, judgement: str) -> set[str]:
    asked = [Judgement(judgement)] if judgement else list(Judgement)
    return {_slug(grade) for name in asked if (grade := row.grade(name))}


def _count_days(row: CouncilJudged) -> int:
    return 0 if row.newest is None else row.newest.inspected_from.toordinal()


# Councils without an inspection stand last, whichever end is first.
_KEYS: Mapping[str, Callable[[CouncilJudged], tuple[str | int, ...]]] = {
    BY_NAME: lambda row: (row.council.name,),
    BY_REGION: lambda row: (row.council.region, row.council.name),
    NEWEST_FIRST: lambda row: (row.newest is None, -_count_days(row), row.council.name),
    OLDEST_FIRST: lambda row: (row.newest is None, _count_days(row), row.council.name),
}
