"""A response sheet taken in at a terminal: what it would change is shown before it is written."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from scrutiny.cli.output import mask_controls

if TYPE_CHECKING:
    from scrutiny.review.page import Page
    from scrutiny.review.taking_answers import AnswersCompared, ComparedAnswer

_NO_NAME = "Say with --by who takes it in: the name stays in the record."
_SAID_NO = 2


def take_in(page: "Page", file: Path, by: str, *, is_agreed: bool) -> None:
    """Read a response sheet, show what it would change, and write that once somebody has said yes."""
    from scrutiny.review.answer_files import read_answers
    from scrutiny.review.taking_answers import compare_answers

    if is_agreed and not by:
        raise typer.BadParameter(_NO_NAME)
    compared = compare_answers(page, read_answers(file))
    for line in _preview(compared):
        typer.echo(mask_controls(line))
    chosen = [answer for answer in compared.changed if _is_taken(answer, is_asked=not is_agreed)]
    if not chosen:
        typer.echo("Nothing is written.")
    elif is_agreed or typer.confirm(f"Write this to the review {mask_controls(str(page.name))}?"):
        _write(page, chosen, by)
    else:
        typer.echo("Nothing is written.")
        raise typer.Exit(_SAID_NO)


def _write(page: "Page", chosen: "list[ComparedAnswer]", by: str) -> None:
    from scrutiny.record.rights import take_on_trust
    from scrutiny.review.taking_answers import take_answers
    from scrutiny.vocabulary import Role

    name = by or typer.prompt("Who takes it in? The name stays in the record")
    (entry,) = take_answers(page, chosen, take_on_trust(name, Role.OFFICER))
    typer.echo(f"Written, as entry {entry.number} of the record.")


def _preview(compared: "AnswersCompared") -> Iterator[str]:
    yield f"{compared.name}. Changed: {len(compared.changed)}. Same: {compared.same}."
    for answer in compared.changed:
        yield f"Row {answer.given.line}, {answer.recommendation.text}"
        yield from (f"  {words}" for words in _say(answer))
    yield from compared.doubts


def _say(answer: "ComparedAnswer") -> Iterator[str]:
    from scrutiny.review.answer_files import ASKED

    if answer.reads_otherwise:
        yield f"In the sheet it reads otherwise: {answer.given.text}"
    if answer.has_moved:
        yield "Something was answered here since it was sent."
    for column, here, then in zip(ASKED, answer.here, answer.cells, strict=True):
        if here != then:
            yield f"{column.name}: here {here or 'blank'!r}; in the sheet {then!r}"


def _is_taken(answer: "ComparedAnswer", *, is_asked: bool) -> bool:
    """Whether an answer is taken; where a person would have to choose and nobody is asked, it is not."""
    return not answer.needs_choice or (is_asked and _choose(answer))


def _choose(answer: "ComparedAnswer") -> bool:
    return typer.confirm(f"Row {answer.given.line}: take what the sheet says? No keeps what stands here")
