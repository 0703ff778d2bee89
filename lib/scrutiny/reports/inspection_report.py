"""What is read from one report: who was inspected and when, each grade, and what needs to improve."""

from dataclasses import dataclass
from datetime import date

from scrutiny.register.frameworks import Framework, find_framework
from scrutiny.vocabulary import Area, EventKind, Grade, Judgement, Outcome

ACKNOWLEDGEMENT = (
    "Ofsted's words, from its published report: public sector information licensed under the "
    "Open Government Licence v3.0."
)


@dataclass(frozen=True)
class Authority:
    """The council or former authority that a report is about, by its slug and ONS code."""

    slug: str
    name: str
    code: str


@dataclass(frozen=True)
class GradeRead:
    """The grade of one judgement, the page to look at, and a note: why it is not read, or what it covers."""

    grade: Grade | None
    page: int
    note: str | None = None


@dataclass(frozen=True)
class FrameworkTag:
    """A mark that ties an item to the National Framework: as written and, where sure, by name and edition."""

    written: str
    kind: str
    number: int | None
    name: str | None
    edition: str | None
    outcome: Outcome | None = None
    note: str | None = None


@dataclass(frozen=True)
class Improvement:
    """One thing that needs to improve, whole, as the report words it."""

    text: str
    page: int
    area: Area | None
    framework_tag: FrameworkTag | None


@dataclass(frozen=True)
class ReportHeading:
    """A heading of the report, with the judgement and grade it names where it names them."""

    text: str
    page: int
    judgement: Judgement | None = None
    grade: Grade | None = None


@dataclass(frozen=True)
class Paragraph:
    """A numbered paragraph, the page it begins on, and the heading it stands under."""

    number: int
    text: str
    page: int
    heading: str


@dataclass(frozen=True)
class InspectionReport:
    """Everything read from one inspection report, or letter of a visit, with the pages it was read from."""

    authority: Authority
    event: EventKind
    inspected_from: date
    inspected_to: date
    published: date | None
    lead_inspector: str | None
    judgements: dict[Judgement, GradeRead]
    improvements: tuple[Improvement, ...]
    headings: tuple[ReportHeading, ...]
    paragraphs: tuple[Paragraph, ...]
    pages: int
    # The name on the cover, where we know no council by it and whoever gave the report says which it is.
    named: str = ""

    @property
    def caution(self) -> str:
        """What must be said of a report whose council is known only by the word of whoever gave it."""
        if not self.named:
            return ""
        return (
            f"The cover of this report names ‘{self.named}’, which is no name we know for a council. "
            f"Whoever gave it here says that the council is {self.authority.name}."
        )

    @property
    def framework(self) -> Framework:
        """The framework in force on the first day on site."""
        return find_framework(self.inspected_from)

    def grade(self, judgement: Judgement) -> Grade | None:
        """Give the grade of one judgement; nothing where it is not there or not read."""
        read = self.judgements.get(judgement)
        return read.grade if read else None

    @property
    def not_read(self) -> tuple[Judgement, ...]:
        """The judgements whose grade could not be read for certain."""
        return tuple(judgement for judgement, read in self.judgements.items() if read.grade is None)
