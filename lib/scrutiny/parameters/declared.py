"""The parameters that a council sets, and what the notebook of a page is given: declared here alone."""

from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from scrutiny.curated.days import check_day, check_span
from scrutiny.curated.interventions import check_intervention
from scrutiny.evidence.neighbours import check_model
from scrutiny.register.council_years import name_council_year

# How a page is used: to be read, or to be answered in.
BRIEFING, ANSWERING, GUIDED = "briefing", "answering", "guided"
# What answering was called until 0.6; notebooks laid out in a person's own folder say it still.
FORMER_ANSWERING = "session"


def _check_line(words: str) -> str:
    if not words.isprintable():
        raise ValueError("")
    return words


class PageParameters(BaseModel):
    """What a council sets, as far as the pages of its workbooks know it."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    council: str = Field(description="Slug of the council, as listed by: scrutiny councils")
    committee: str = Field(min_length=1, description="Name of the committee these workbooks are for")
    neighbour_model: Annotated[str, AfterValidator(check_model)] = Field(
        default="",
        validate_default=True,
        json_schema_extra={"pattern": r"^(20\d\d(\.\d)?)?$"},
        description="Year of the statistical neighbour model to compare with; empty means the newest",
    )
    local_figures: str = Field(
        default="",
        description="File of the council's own figures in parameters/local_figures, if there is one",
    )
    inspection_report: str = Field(
        default="", description="Ofsted's report on the council, a PDF in parameters/reports, if it is there"
    )
    inspection_stage: Literal["before", "during", "after"] = Field(
        default="after", description="Where the council is in its inspection: before, during or after"
    )
    inspection: Annotated[str, AfterValidator(check_day)] = Field(
        default="",
        description="First day of the inspection to look back on, such as 2019-03-04, or the newest",
    )
    intervention: Annotated[str, AfterValidator(check_intervention)] = Field(
        default="",
        description="Intervention by the Department for Education, such as Commissioner, or nothing",
    )
    risk_steps: Literal["3", "4", "5", "6"] = Field(
        default="5", description="Steps in the scales of likelihood and of impact of a risk: 3, 4, 5 or 6"
    )
    next_meeting: Annotated[str, AfterValidator(check_day)] = Field(
        default="", description="Date of the committee's next meeting, such as 2026-10-12, if it is known"
    )
    pre_election: Annotated[str, AfterValidator(check_span)] = Field(
        default="",
        description="Pre-election period, as two dates: 2027-03-22 to 2027-05-06, if one is coming",
    )
    review: Annotated[str, AfterValidator(_check_line)] = Field(
        default="",
        max_length=60,
        description="Name of the review, on one line of at most 60 characters; empty names it for the year",
    )

    def for_notebook(self, as_at: date, mode: str = BRIEFING, review: str = "") -> dict[str, str]:
        """Give what every notebook is given: a review's answers are shown only where it is named here."""
        own = self.for_pages()
        del own["review"]
        return {**own, "mode": mode, "review": review, "as_at": as_at.isoformat()}

    def for_pages(self) -> dict[str, str]:
        """Give what pages know of what a council has set."""
        return self.model_dump(exclude=set(_BESIDE_PAGES))

    def name_review(self, day: date) -> str:
        """Give the review's name: the one the council has set or, without one, that of the council's year."""
        return self.review or name_council_year(day)


class Parameters(PageParameters):
    """What a council sets for its own workbooks."""

    reference_prefix: str = Field(
        default="SR",
        pattern=r"^[A-Z]{1,10}$",
        description="What references of recommendations begin with: 1 to 10 capitals, such as SR",
    )
    fewest_told: int = Field(
        default=10,
        ge=3,
        le=100,
        description="Fewest people that a paper for the public may number: of fewer it is asked, such as 10",
    )


# What no page is given: it is read where a reference is, or a paper is checked.
_BESIDE_PAGES = Parameters.model_fields.keys() - PageParameters.model_fields.keys()


class NotebookParameters(PageParameters):
    """What the notebook of a page is given: its council's parameters, and how the page is used."""

    mode: str = Field(
        default=BRIEFING,
        description="How the page is used: briefing to read it, answering to answer in it",
    )
    review: str = Field(
        default="",
        description="Name of the review; empty means this council year's where the page is answered, or none",
    )
    as_at: Annotated[str, AfterValidator(check_day)] = Field(
        default="", description="Date the page is for, year-month-day; empty means today"
    )


def make_schema() -> dict[str, object]:
    """Make the JSON schema that editors check a council's file with; only the council must be named."""
    schema = Parameters.model_json_schema()
    return schema | {"title": "Parameters of one council", "required": ["council"]}
