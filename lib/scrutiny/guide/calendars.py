"""The dates to hold: those that follow from the report, and those that the council has entered."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scrutiny.analysis.working_days import add_working_days, leave_clear_days
from scrutiny.briefing import Briefing
from scrutiny.evidence.ages import is_a_year_on, parse_day
from scrutiny.words.dates import CHECK

# Education and Inspections Act 2006, section 137, with SI 2007/462: both from the day of receipt.
DAYS_TO_PUBLISH, DAYS_TO_ANSWER = 30, 70
# Local Government Act 1972, sections 100A and 100B.
CLEAR_DAYS = 5
_LAW = "Education and Inspections Act 2006, section 137; SI 2007/462"
_FROM_RECEIPT = f"working days from receipt, counted here from publication ({_LAW}). {CHECK}"
_SPAN = " to "  # between the two days of a period


@dataclass(frozen=True)
class KeyDate:
    """One date to hold, how it is counted, and the day on which it is past."""

    what: str
    day: date
    how: str
    last: date | None = None

    @property
    def ends(self) -> date:
        """The last day of it, where it is more than one."""
        return self.last or self.day


def list_key_dates(
    briefing: Briefing, next_meeting: str = "", pre_election: str = "", more: tuple[KeyDate, ...] = ()
) -> tuple[KeyDate, ...]:
    """List the dates still to hold, in order: none that has passed, and none that nobody has entered."""
    report = tuple(_after_the_report(briefing))
    dates = (*report, *_before_the_meeting(next_meeting), *_around_election(pre_election), *more)
    to_come = [key_date for key_date in dates if key_date.ends >= briefing.as_at]
    # The day that the duties are counted from stands with those that are still to come.
    since = report[:1] if set(report) & set(to_come) else ()
    return tuple(sorted({*since, *to_come}, key=lambda key_date: key_date.day))


def list_passed_duties(briefing: Briefing) -> tuple[KeyDate, ...]:
    """List the duties that follow from the newest report and have passed, in the twelve months after it."""
    newest = briefing.latest_inspection
    if newest is None or is_a_year_on(newest.published, briefing.as_at):
        return ()
    _published, *duties = _after_the_report(briefing)
    return tuple(duty for duty in duties if duty.ends < briefing.as_at)


def _after_the_report(briefing: Briefing) -> Iterator[KeyDate]:
    if briefing.latest_inspection is None:
        return
    published = briefing.latest_inspection.published
    yield KeyDate(
        "Ofsted published the report",
        published,
        "The law counts the next two days from when the council received the report. That day is not "
        "published and can be earlier, and then so are they. Your monitoring officer knows it.",
    )
    yield KeyDate(
        "Last day for the council to publish the report",
        add_working_days(published, DAYS_TO_PUBLISH),
        f"{DAYS_TO_PUBLISH} {_FROM_RECEIPT}",
    )
    yield KeyDate(
        "Last day to publish its statement of action (and send it to Ofsted)",
        add_working_days(published, DAYS_TO_ANSWER),
        f"{DAYS_TO_ANSWER} {_FROM_RECEIPT}",
    )


def _before_the_meeting(next_meeting: str) -> Iterator[KeyDate]:
    if not next_meeting:
        return
    meeting = parse_day(next_meeting)
    yield KeyDate(
        "Last day to publish the papers of the next meeting",
        leave_clear_days(meeting, CLEAR_DAYS),
        f"{CLEAR_DAYS} clear days before it, counted in working days as most councils do (Local "
        f"Government Act 1972, sections 100A and 100B). {CHECK}",
    )
    yield KeyDate("The committee's next meeting", meeting, "Entered by the council")


def _around_election(pre_election: str) -> Iterator[KeyDate]:
    if not pre_election:
        return
    first, last = (parse_day(day) for day in pre_election.split(_SPAN))
    yield KeyDate(
        "Pre-election period",
        first,
        "Entered by the council. Meetings may go on; what may be published is limited, and Ofsted holds back "
        f"its reports. {CHECK}",
        last,
    )
