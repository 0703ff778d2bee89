"""The register of authorities, put together from the department's list, Ofsted's and our own facts."""

from collections.abc import Hashable, Mapping
from datetime import date
from pathlib import Path

import pandas as pd
from pydantic import BaseModel, ConfigDict

from scrutiny.editions import read_curated
from scrutiny.errors import SourceNotAsExpected
from scrutiny.evidence.sources.inspection_reports import FILE as HISTORY
from scrutiny.evidence.sources.inspection_reports import make_compiled_slug
from scrutiny.evidence.sources.ofsted_outcomes import FILE as OUTCOMES
from scrutiny.evidence.sources.published import PublishedFile, check_columns
from scrutiny.register.councils import Council, JointReturn, Predecessor
from scrutiny.register.spellings import make_slug
from scrutiny.vocabulary import CouncilType

CODE_LIST = "lait-2026-04/la_code_list.xlsx"
POPULATION = "dfe-statistics-2025/ons_mid-year_population_estimates_2012_to_2024.csv"
FILES = (CODE_LIST, POPULATION, OUTCOMES, HISTORY)

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
    last_period: str


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


def read_register(folder: Path, indicator_of_measure: dict[str, str]) -> tuple[Council, ...]:
    """Read the 153 authorities, one row each, in the order of the alphabet."""
    facts = read_facts()
    rows = _authorities(folder)
    councils = tuple(_council(row, facts, indicator_of_measure) for row in rows.to_dict("records"))
    check_register(councils, facts)
    return tuple(sorted(councils, key=lambda council: council.slug))


def _authorities(folder: Path) -> pd.DataFrame:
    """One row an authority: Ofsted's name and URN, the department's number and type, the ONS code."""
    population = PublishedFile(folder, POPULATION).read_csv()
    needed = {"geographic_level", "time_period", "old_la_code", "new_la_code", "region_name"}
    check_columns(population, needed, POPULATION)
    newest = population["time_period"].max()
    is_newest = population["geographic_level"].eq("Local authority") & population["time_period"].eq(newest)
    codes = population.loc[is_newest, ["old_la_code", "new_la_code", "region_name"]]
    outcomes = PublishedFile(folder, OUTCOMES).read_sheet("Inspections_as_at_31_March", header=2)
    check_columns(outcomes, {"Local authority area code", "Local authority name"}, OUTCOMES)
    names = outcomes[["Local authority area code", "Local authority name"]].set_axis(["code", "name"], axis=1)
    kinds = PublishedFile(folder, CODE_LIST).read_sheet("Sheet1", header=0)
    check_columns(kinds, {"LA Number", "Type"}, CODE_LIST)
    check_types_known(kinds)
    kinds = kinds.assign(number=kinds["LA Number"].astype(str))[["number", "Type"]]
    merged = codes.merge(names, left_on="new_la_code", right_on="code").merge(
        kinds, left_on="old_la_code", right_on="number"
    )
    return merged.assign(slug=merged["name"].map(make_slug)).merge(_urns(folder), on="slug", how="left")


def _urns(folder: Path) -> pd.DataFrame:
    history = PublishedFile(folder, HISTORY).read_csv()
    check_columns(history, {"local_authority", "urn"}, HISTORY)
    named = history.assign(slug=history["local_authority"].map(make_compiled_slug))
    return named[["slug", "urn"]].drop_duplicates()


def _council(
    row: Mapping[Hashable, str], facts: RegisterFacts, indicator_of_measure: dict[str, str]
) -> Council:
    slug, number = row["slug"], row["number"]
    kind = CouncilType.UNITARY if number in _NOW_UNITARY else _TYPES[row["Type"]]
    return Council(
        slug=slug,
        name=row["name"].replace("&", "and"),
        full_name=facts.full_names.get(slug, ""),
        code=row["code"],
        number=number,
        urn=row["urn"],
        region=_region(row["region_name"]),
        type=kind,
        created=facts.created.get(slug),
        predecessors=_predecessors_of(slug, facts),
        joint_returns=_joint_returns_of(slug, facts, indicator_of_measure),
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
    both = {word for one in facts.changed_codes if one.slug == slug for word in (one.old_code, one.new_code)}
    return tuple(sorted(both - {code}))


def _joint_returns_of(
    slug: str, facts: RegisterFacts, indicator_of_measure: dict[str, str]
) -> tuple[JointReturn, ...]:
    return tuple(
        JointReturn(
            statistic=joint.statistic,
            indicators=tuple(indicator_of_measure[m] for m in joint.measures if m in indicator_of_measure),
            shared_with=tuple(other for other in joint.councils if other != slug),
            first_period=joint.first_period,
            last_period=joint.last_period,
        )
        for joint in facts.joint_returns
        if slug in joint.councils
    )


def check_types_known(kinds: pd.DataFrame) -> None:
    """Refuse a list with a type of authority that we do not know."""
    strangers = sorted(set(kinds["Type"].dropna()) - set(_TYPES))
    if strangers:
        raise SourceNotAsExpected(
            f"{CODE_LIST} has types of authority we do not know: {', '.join(strangers)}.\n"
            f"Known types are {', '.join(_TYPES)}. Find out what it means before going on."
        )


def check_register(councils: tuple[Council, ...], facts: RegisterFacts) -> None:
    """Refuse a register in which an authority is missing, doubled, unnamed, or unknown to Ofsted."""
    slugs = [council.slug for council in councils]
    unnamed = [c.slug for c in councils if not (c.full_name and c.urn)]
    strangers = sorted((set(facts.full_names) | set(facts.created) | set(facts.aliases)) - set(slugs))
    if len(slugs) != AUTHORITIES or len(set(slugs)) != AUTHORITIES or unnamed or strangers:
        raise SourceNotAsExpected(
            f"The register should hold {AUTHORITIES} authorities once each, all of them named; it holds "
            f"{len(slugs)}, of which {len(set(slugs))} differ. Without a name or URN: {unnamed or 'none'}. "
            f"Facts about strangers: {strangers or 'none'}.\n"
            f"Compare {', '.join(FILES)} with the last ones, then correct register_facts.yml."
        )
