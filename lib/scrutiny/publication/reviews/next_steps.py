"""The dates that lie ahead of a review: answers that are due, what is to be done, and the next meeting."""

from collections.abc import Iterator
from datetime import date

from scrutiny.publication.reviews.heading import join
from scrutiny.review.meeting_tables import OPEN_REQUESTS
from scrutiny.review.proceedings import Proceedings
from scrutiny.words.dates import CHECK, read_day, say_day

MOST_STEPS = 8
_OPEN_ACTIONS = ("", "open")


def list_steps(proceedings: Proceedings) -> tuple[str, ...]:
    """List what is due from the day of the paper on, the soonest first; more than a few are counted."""
    ahead = sorted(step for step in _list_days(proceedings) if step[0] >= proceedings.briefing.as_at)
    shown = tuple(f"{say_day(day)}: {words}" for day, words in ahead[:MOST_STEPS])
    more = len(ahead) - len(shown)
    return (*shown, f"And {more} more, in the schedule and the minutes.") if more else shown


def _list_days(proceedings: Proceedings) -> Iterator[tuple[date, str]]:
    if proceedings.next_meeting:
        yield proceedings.next_meeting, "the committee meets."
    yield from _list_of_recommendations(proceedings)
    for action in proceedings.actions:
        if (due := read_day(action.due)) and action.stands in _OPEN_ACTIONS:
            yield due, f"{action.post or 'an officer'}: {action.what}"
    for request in proceedings.requests:
        if (due := read_day(request.due)) and request.stands in OPEN_REQUESTS:
            yield due, f"{request.of or 'whoever was asked'} sends: {request.what}"


def _list_of_recommendations(proceedings: Proceedings) -> Iterator[tuple[date, str]]:
    """List when recommendations are to be answered and done; those of one day are said together."""
    answers: dict[date, list[int]] = {}
    deeds: dict[date, list[int]] = {}
    for number, proposal in enumerate(proceedings.agreed, start=1):
        if proposal.response and proposal.response.due:
            answers.setdefault(proposal.response.due, []).append(number)
        if proposal.by:
            deeds.setdefault(proposal.by, []).append(number)
    for day, numbers in answers.items():
        yield day, f"last day for an answer to {_name(numbers)}. {CHECK}"
    for day, numbers in deeds.items():
        yield day, f"{_name(numbers)} {'is' if len(numbers) == 1 else 'are'} to be done."


def _name(numbers: list[int]) -> str:
    said = join([str(number) for number in numbers])
    return f"recommendation {said}" if len(numbers) == 1 else f"recommendations {said}"
