"""Ratings: each person's own answer, hidden until shown, and shown as a spread and never by name."""

from collections.abc import Iterable, Mapping

from scrutiny.record.entries import Entry, Json
from scrutiny.record.folding import ReviewState
from scrutiny.record.persons import find_look, person_of
from scrutiny.review.fields import Field
from scrutiny.review.in_words import say_time
from scrutiny.review.spreads import Given, Spread
from scrutiny.review.told import Mine, Rating, ReasonGiven
from scrutiny.words.sentences import begin_sentence, say_few


def list_ratings(state: ReviewState, about: str) -> Mapping[str, Entry]:
    """List what each person has said by themselves about something."""
    return state.ratings.get(about, {})


def say_people(people: int) -> str:
    """Say how many people have answered."""
    number = "nobody" if people == 0 else say_few(people)
    return f"{begin_sentence(number)} {'person has' if people == 1 else 'people have'} answered."


def count_spread(field: Field, state: ReviewState) -> Spread:
    """Count what was said about a field; only for what has been shown."""
    return field.kind.spread(field, read_given(list_ratings(state, field.about).values()))


def read_given(ratings: Iterable[Entry]) -> list[Given]:
    """Read what people said in their ratings: each value, with its reason or none."""
    return [(read_part(entry, "value"), _read_reason(entry)) for entry in ratings]


def read_part(entry: Entry, part: str) -> Json:
    """Read one part of a rating: its value or its reason."""
    return entry.body.get(part) if isinstance(entry.body, dict) else None


def _read_reason(entry: Entry) -> str:
    reason = read_part(entry, "reason")
    return reason.strip() if isinstance(reason, str) else ""


def has_own_answers(state: ReviewState, name: str) -> bool:
    """Whether answers given alone stand under a name, or one that looks like it: whoever has it is told them.

    What was shown was shown without names.
    """
    ended = (rounds.ratings for of_question in state.earlier.values() for rounds in of_question)
    look = find_look(name)
    return any(find_look(person) == look for given in (*state.ratings.values(), *ended) for person in given)


def show_rating(field: Field, state: ReviewState, author: str) -> Rating:
    """Show what one person may see of a rating: their own, how many answered, and what has been shown."""
    mine = list_ratings(state, field.about).get(person_of(author)) if author else None
    own = _show_mine(field, mine) if mine else None
    count = len(list_ratings(state, field.about))
    if field.about not in state.revealed:
        return Rating(mine=own, count=count, revealed=False)
    spread = count_spread(field, state)
    reasons = tuple(ReasonGiven(words=words, reason=reason) for words, reason in spread.reasons)
    return Rating(
        mine=own, count=count, revealed=True, spread=spread.shares, said=spread.said, reasons=reasons
    )


def _show_mine(field: Field, mine: Entry) -> Mine:
    return Mine(
        number=mine.number,
        value=field.kind.tell(field, read_part(mine, "value")),
        reason=_read_reason(mine),
        time=say_time(mine),
    )
