"""The register of authorities, put together from the department's list, Ofsted's and our own facts."""

from collections.abc import Hashable, Mapping
from datetime import date
from pathlib import Path

import pandas as pd
from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.sources.inspection_reports import make_compiled_slug
from scrutiny.evidence.sources.issued import Issued, read_issued
from scrutiny.register.councils import Council, JointReturn, Predecessor
from scrutiny.register.spellings import make_slug
from scrutiny.vocabulary import CouncilType

REGISTER = "register"
AUTHORITIES = 153
_TYPES = {
    "SC": CouncilType.COUNTY,
    "UA": CouncilType.UNITARY,
    "MD": CouncilType.METROPOLITAN,
    "ILB": CouncilType.INNER_LONDON,
    "OLB": CouncilType.OUTER_LONDON,
}
# The department's list still calls Buckinghamshire, North Yorkshire and Somerset counties;
# each has been a single-tier council since 2020, 2023 and 2023.
_NOW_UNITARY = {"825", "815", "933"}


class _Ended(Predecessor):
    """An authority that has ended, with the councils that took its place."""

    model_config = ConfigDict(extra="forbid")

    successors: tuple[str, ...]


class _Joint(BaseModel):
    """A joint return as the facts have it: all its councils at once, and the department's own measures."""

    model_config = ConfigDict(extra="ignore")

    councils: tuple[str, ...]
    statistic: str
    measures: tuple[str, ...]
    first_period: str
    last_period: str | None = None


class Renamed(BaseModel):
    """A council that carried on under a new ONS code; the files change over in their own time."""

    model_config = ConfigDict(extra="ignore")

    slug: str
    old_code: str
    new_code: str


class RegisterFacts(BaseModel):
    """What the publishers' files do not say of the authorities, with ours kept beside them as data."""

    model_config = ConfigDict(extra="ignore")

    full_names: dict[str, str]
    predecessors: tuple[_Ended, ...]
    created: dict[str, date]
    joint_returns: tuple[_Joint, ...]
    changed_codes: tuple[Renamed, ...]
    aliases: dict[str, tuple[str, ...]]


def read_facts() -> RegisterFacts:
    """Read the facts kept beside this module."""
    return read_curated(Path(__file__).with_name("register_facts.yml"), RegisterFacts)


def read_register(folder: Path) -> tuple[Council, ...]:
    """Read the 153 authorities, one row each, in the order of the alphabet."""
    facts, issued = read_facts(), read_issued(REGISTER)
    rows = _authorities(folder, issued)
    councils = tuple(_council(row, facts) for row in rows.to_dict("records"))
    check_register(councils, facts, issued)
    return tuple(sorted(councils, key=lambda council: council.slug))


def _authorities(folder: Path, issued: Issued) -> pd.DataFrame:
    """One row an authority: Ofsted's name and URN, the department's number and type, the ONS code."""
    places = issued.table("places").read(folder, ("level", "period", "number", "code", "region"))
    is_newest = places["level"].eq("Local authority") & places["period"].eq(places["period"].max())
    codes = places.loc[is_newest, ["number", "code", "region"]]
    names = issued.table("names").read(folder, ("code", "name"))[["code", "name"]]
    types = issued.table("types").read(folder, ("number", "type"))
    check_types_known(types, issued.table("types").file)
    types = types.assign(number=types["number"].astype(str))[["number", "type"]]
    merged = codes.merge(names, on="code").merge(types, on="number")
    return merged.assign(slug=merged["name"].map(make_slug)).merge(
        _urns(folder, issued), on="slug", how="left"
    )


def _urns(folder: Path, issued: Issued) -> pd.DataFrame:
    history = issued.table("urns").read(folder, ("name", "urn"))
    named = history.assign(slug=history["name"].map(make_compiled_slug))
    return named[["slug", "urn"]].drop_duplicates()


def _council(row: Mapping[Hashable, str], facts: RegisterFacts) -> Council:
    slug, number = row["slug"], row["number"]
    kind = CouncilType.UNITARY if number in _NOW_UNITARY else _TYPES[row["type"]]
    return Council(
        slug=slug,
        name=row["name"].replace("&", "and"),
        full_name=facts.full_names.get(slug, ""),
        code=row["code"],
        number=number,
        urn=row["urn"],
        region=_region(row["region"]),
        type=kind,
        created=facts.created.get(slug),
        predecessors=_predecessors_of(slug, facts),
        joint_returns=_joint_returns_of(slug, facts),
        other_codes=_other_codes(slug, row["code"], facts),
        aliases=facts.aliases.get(slug, ()),
    )


def _region(name: str) -> str:
    return "London" if name in {"Inner London", "Outer London"} else name


def _predecessors_of(slug: str, facts: RegisterFacts) -> tuple[Predecessor, ...]:
    return tuple(
        Predecessor.model_validate(ended.model_dump(exclude={"successors"}))
        for ended in facts.predecessors
        if slug in ended.successors
    )


def _other_codes(slug: str, code: str, facts: RegisterFacts) -> tuple[str, ...]:
    changes = [change for change in facts.changed_codes if change.slug == slug]
    both = {word for change in changes for word in (change.old_code, change.new_code)}
    return tuple(sorted(both - {code}))


def _joint_returns_of(slug: str, facts: RegisterFacts) -> tuple[JointReturn, ...]:
    return tuple(
        JointReturn(
            statistic=joint.statistic,
            measures=joint.measures,
            shared_with=tuple(other for other in joint.councils if other != slug),
            first_period=joint.first_period,
            last_period=joint.last_period,
        )
        for joint in facts.joint_returns
        if slug in joint.councils
    )


def check_types_known(types: pd.DataFrame, name: str) -> None:
    """Refuse a list with a type of authority that we do not know."""
    unknown = sorted(set(types["type"].dropna()) - set(_TYPES))
    if unknown:
        raise SourceNotAsExpected(
            f"{name} has types of authority we do not know: {', '.join(unknown)}.\n"
            f"Known types are {', '.join(_TYPES)}. Find out what it means before going on."
        )


def check_register(councils: tuple[Council, ...], facts: RegisterFacts, issued: Issued) -> None:
    """Refuse a register in which an authority is missing, doubled, unnamed, or unknown to Ofsted."""
    slugs = [council.slug for council in councils]
    unnamed = [c.slug for c in councils if not (c.full_name and c.urn)]
    unknown = sorted((set(facts.full_names) | set(facts.created) | set(facts.aliases)) - set(slugs))
    if len(slugs) != AUTHORITIES or len(set(slugs)) != AUTHORITIES or unnamed or unknown:
        raise SourceNotAsExpected(
            f"The register should hold {AUTHORITIES} authorities once each, all of them named; it holds "
            f"{len(slugs)}, of which {len(set(slugs))} differ. Without a name or URN: {unnamed or 'none'}. "
            f"Facts about authorities that are not in it: {unknown or 'none'}.\n"
            f"Compare {', '.join(issued.files)} with the last ones, then correct register_facts.yml."
        )
