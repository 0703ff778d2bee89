"""The register: the 153 English authorities that run children's services."""

from datetime import date
from functools import cache

from pydantic import BaseModel, ConfigDict, TypeAdapter

from scrutiny.editions import find_edition
from scrutiny.register.spellings import Standing, make_slug
from scrutiny.vocabulary import CouncilType


class Predecessor(BaseModel):
    """An authority that no longer exists, whose area one or more councils now cover."""

    model_config = ConfigDict(frozen=True)

    slug: str
    name: str
    code: str
    number: str
    ended: date


class JointReturn(BaseModel):
    """A statistic in which councils report as one, so that they share its figures.

    ``measures`` are the department's own names of what is shared. Without a last period they still do.
    """

    model_config = ConfigDict(frozen=True)

    statistic: str
    measures: tuple[str, ...]
    shared_with: tuple[str, ...]
    first_period: str
    last_period: str | None = None

    def covers(self, measure: str | None, period: str) -> bool:
        """Say whether the figure of a measure for a period is of the councils together."""
        return measure in self.measures and self.first_period <= period <= (self.last_period or period)


_BY_TYPE = {
    CouncilType.COUNTY: {Standing.COUNTY},
    CouncilType.UNITARY: {Standing.UNITARY},
    CouncilType.METROPOLITAN: {Standing.METROPOLITAN, Standing.DISTRICT},
    CouncilType.INNER_LONDON: {Standing.LONDON, Standing.BOROUGH},
    CouncilType.OUTER_LONDON: {Standing.LONDON, Standing.BOROUGH},
}

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
    def ofsted_page(self) -> str:
        """The address at which Ofsted lists its reports on the council."""
        return f"https://reports.ofsted.gov.uk/provider/44/{self.urn}"

    @property
    def region_slug(self) -> str:
        """The slug under which the figures of the council's region are kept."""
        return make_slug(self.region)

    @property
    def standings(self) -> frozenset[Standing]:
        """What may be said of the council beside its name: what its type is, and what its names say.

        "Leicester County" is not Leicester: a word that is not true of a council is said of another.
        A city or a county is no borough.
        """
        words = {word for name in (self.full_name, *self.aliases) for word in make_slug(name).split("-")}
        said = {standing for standing in Standing if standing.value in words} | _BY_TYPE[self.type]
        is_no_borough = self.name.endswith("shire") or said & {Standing.CITY, Standing.COUNTY}
        return frozenset(said if is_no_borough else said | {Standing.BOROUGH})

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
