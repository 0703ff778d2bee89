"""What was written in a review, as lines for a terminal; nobody's rating is told apart from another's."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from scrutiny.cli.output import mask_controls
from scrutiny.cli.saying_seals import say_entries
from scrutiny.guide.own_prompts import read_guide
from scrutiny.record.entries import THE_SESSION, EntryKind
from scrutiny.record.folding import fold
from scrutiny.record.kept_tables import is_table, list_columns, read_rows
from scrutiny.record.settling import Settled, read_version
from scrutiny.review import kinds
from scrutiny.review.fields import Field
from scrutiny.review.questions import describe_prompt
from scrutiny.review.ratings import count_spread
from scrutiny.review.writers import say_by_whom
from scrutiny.words.sentences import say_count

if TYPE_CHECKING:
    from scrutiny.guide.prompts import Prompt
    from scrutiny.record.entries import Entry
    from scrutiny.record.folding import Answer, ReviewState


def say_state(state: "ReviewState", council: str) -> Iterator[str]:
    """Give what stands in a council's review, an answer after the other, and then the ratings."""
    asked = {prompt.id: prompt for prompt in read_guide(council).prompts}
    standing = [answer for answer in state.answers.values() if answer.versions]
    for answer in standing:
        yield from _say_answer(answer)
    for about in state.ratings:
        yield from _say_ratings(_find_field(about, asked), state)
    if not standing and not any(state.ratings.values()):
        yield "Nothing stands in it."


def say_history(entries: Sequence["Entry"]) -> Iterator[str]:
    """Give every entry of a review, the oldest first."""
    late = fold(entries).late
    for entry in map(read_version, entries):
        if entry.kind is EntryKind.RATED:
            after = ", after its round was closed: it does not count" if entry.number in late else ""
            yield f"{entry.number}. {entry.about}: a rating{after}"
            continue
        done = "written" if isinstance(entry, Settled) else entry.kind.value
        yield f"{entry.number}. {entry.about}: {done} {_say_by(entry)}"
        if entry.kind is EntryKind.ERASED:
            # The record has been proved: an erasure stands where the last of what it erased was followed.
            yield _say_body(say_entries(entry.number - 1))
        elif entry.kind is EntryKind.REVEALED and entry.body:
            yield _say_body("knowing that two can be told apart")
        elif entry.about == THE_SESSION and isinstance(entry.body, dict):
            said = (entry.body.get(part) for part in ("act", "title", "step", "state", "mark", "owner"))
            yield _say_body(", ".join(str(words) for words in said if words))
        elif entry.body is not None:
            yield _say_body(entry.body)


def _say_answer(answer: "Answer") -> Iterator[str]:
    if answer.is_disputed:
        yield f"{answer.about}: {len(answer.versions)} versions stand, until they are settled"
    for version in answer.versions:
        yield f"{answer.about}: {_say_by(version)}"
        yield _say_body(version.body)


def _find_field(about: str, asked: Mapping[str, "Prompt"]) -> Field:
    """Find what was asked; of what is asked no longer, nothing is known but the answers."""
    prompt = asked.get(about.partition(".")[0])
    return (
        replace(describe_prompt(prompt), about=about) if prompt else Field(about, "", kinds.find_kind("text"))
    )


def _say_ratings(field: Field, state: "ReviewState") -> Iterator[str]:
    is_revealed = field.about in state.revealed
    count = say_count(len(state.ratings[field.about]), "rating")
    yield f"{field.about}: {count}" + ("" if is_revealed else ", not shown")
    if is_revealed:
        for share in count_spread(field, state).shares:
            words = mask_controls(f"{share.of}: {share.words}" if share.of else share.words)
            yield f"    {words}: {share.count}"


def _say_by(entry: "Entry") -> str:
    at = entry.at.astimezone()
    return (
        f"by {mask_controls(say_by_whom(entry))}, at {at:%H:%M} on {at.day} {at:%B %Y} (entry {entry.number})"
    )


def _say_body(body: object) -> str:
    words = body if isinstance(body, str) else _say_whole(body)
    return "\n".join(f"    {line}" for line in mask_controls(words).splitlines())


def _say_whole(body: object) -> str:
    if not is_table(body):
        return json.dumps(body, ensure_ascii=False)
    columns = list_columns(body)
    # What a row is known by is for the workbook, and says nothing to a person.
    rows = ([*zip(columns, row.cells, strict=True)] for row in read_rows(body, columns))
    return "\n".join("; ".join(f"{column}: {cell}" for column, cell in row if cell) for row in rows)
