"""What the department has done, as whoever leads enters it: each notice, adviser or other, and its days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.guide.calendars import KeyDate
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.guide.open_paths import choose_paths
from scrutiny.parameters import INTERVENTIONS
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.record.rights import Act
from scrutiny.review import kinds  # noqa: F401 - a bank is read against the kinds it makes known
from scrutiny.review.meeting_tables import DATE, PERSON, MeetingTable
from scrutiny.words.dates import read_day

STEPPED_IN = MeetingTable(
    "intervention.acts",
    "What has the department done?",
    (
        ColumnForm(name="What it is", kind=ColumnKind.CHOICE, options=INTERVENTIONS, required=True),
        ColumnForm(name="From which day", kind=DATE, required=True),
        ColumnForm(name="Who it is (post or body)", kind=PERSON),
        ColumnForm(name="What it may do"),
        ColumnForm(name="Reviewed on", kind=DATE),
        ColumnForm(name="Ends on", kind=DATE),
        ColumnForm(name="What we ask of it"),
        ColumnForm(name="What came back"),
    ),
    Act.DECIDE,
    help="Take it from the notice or direction itself. Its questions open once the page is opened again.",
)
_ENTERED = "Entered in this review, as the notice or direction gives it"


@dataclass(frozen=True)
class Intervention:
    """One thing that the department has done: its fixed kind, its days, and all that is written of it."""

    kind: str
    began: date | None
    reviewed: date | None
    ends: date | None
    cells: Mapping[str, str]

    def has_begun(self, day: date) -> bool:
        """Whether it has begun by a day; one without a day has."""
        return self.began is None or self.began <= day

    def has_ended(self, day: date) -> bool:
        """Whether it has ended before a day."""
        return self.ends is not None and self.ends < day

    def holds(self, day: date) -> bool:
        """Whether it has begun, and has not ended, by a day."""
        return self.has_begun(day) and not self.has_ended(day)


def list_interventions(state: ReviewState) -> tuple[Intervention, ...]:
    """List what is entered that the department has done, the newest last."""
    bodies = [entry.body for entry in find_answer(state, STEPPED_IN.about).versions]
    rows = (
        dict(zip(STEPPED_IN.headings, row.cells, strict=True))
        for row in list_rows(bodies, STEPPED_IN.headings)
    )
    entered = [_read(cells) for cells in rows if cells["What it is"] in INTERVENTIONS]
    return tuple(sorted(entered, key=lambda found: found.began or date.min))


def _read(cells: Mapping[str, str]) -> Intervention:
    began, reviewed, ends = (
        read_day(cells[heading]) for heading in ("From which day", "Reviewed on", "Ends on")
    )
    return Intervention(cells["What it is"], began, reviewed, ends, cells)


def find_kind_now(state: ReviewState, day: date) -> str | None:
    """Find the kind of the newest that holds on a day; "" where all have ended.

    Nothing where none has begun: what the council's parameters name stands until then.
    """
    begun = [found for found in list_interventions(state) if found.has_begun(day)]
    holding = [found.kind for found in begun if found.holds(day)]
    if not begun:
        return None
    return holding[-1] if holding else ""


def number_kind(state: ReviewState, day: date) -> int:
    """Give a number for what holds, by which a page knows that it was made for something else."""
    kind = find_kind_now(state, day)
    return -1 if kind is None else INTERVENTIONS.index(kind) + 1 if kind else 0


def take_intervention(guidance: Guidance, briefing: Briefing, state: ReviewState) -> Guidance:
    """Open the questions for what is entered in a review, which stands before what the parameters name."""
    kind = find_kind_now(state, briefing.as_at)
    if kind is None or kind == guidance.situation.intervention:
        return guidance
    stage = guidance.situation.stage.value
    prepared = prepare_guidance(briefing, guidance.workbook.notebook, stage, kind)
    return name_source(replace(prepared, given=guidance.given), is_of_review=True)


def name_source(guidance: Guidance, *, is_of_review: bool) -> Guidance:
    """Say of a guide whether the review names what it applies to, or the council's parameters do."""
    situation = replace(guidance.situation, is_of_review=is_of_review)
    return replace(guidance, situation=situation, paths=choose_paths(situation))


def list_dates(state: ReviewState) -> Iterator[KeyDate]:
    """List the days on which what the department does begins, is reviewed, or ends."""
    for found in list_interventions(state):
        days = (("begins", found.began), ("is reviewed", found.reviewed), ("ends", found.ends))
        for what, day in days:
            if day:
                yield KeyDate(f"{found.kind}: it {what}", day, _ENTERED)
