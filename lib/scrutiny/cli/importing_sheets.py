"""A sheet taken in at a terminal: what it would change is shown, and nothing is written without a yes."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from scrutiny.cli.output import mask_controls
from scrutiny.words.sentences import join_words, say_count

if TYPE_CHECKING:
    from scrutiny.record.entries import Entry
    from scrutiny.record.rights import Person
    from scrutiny.review.page import Page
    from scrutiny.review.sheets.differences import Difference, GivenItem, SheetComparison
    from scrutiny.review.sheets.forms import SheetForm
    from scrutiny.review.sheets.given import GivenSheet

    Take = Callable[[Page, SheetComparison, Person, Collection[GivenItem]], tuple[Entry, ...]]

_NOTHING = "Nothing in it is new or changed, so nothing is written."
_NO_NAME = "Say with --by who takes it in: the name stays in the record."
_LONGEST = 70
_SAID_NO = 2


@dataclass(frozen=True)
class Taking:
    """How a sheet is taken in: as which form, by what it is written, by whom, and whether that is agreed."""

    form: "SheetForm"
    write: "Take"
    by: str
    is_agreed: bool


def take_in(page: "Page", given: "GivenSheet", taking: Taking) -> None:
    """Show what a sheet would change, and write that once somebody has said yes."""
    from scrutiny.review.sheets.comparing import compare_sheet

    comparison = compare_sheet(page, taking.form, given)
    _print([f"{given.place}: {say_count(len(given.rows), 'row')}.", *_preview(comparison)])
    if not (comparison.has_more or comparison.moved):
        typer.echo(_NOTHING)
        return
    chosen = [] if taking.is_agreed else [row for row in comparison.moved if _choose(row)]
    if not (comparison.has_more or chosen):
        typer.echo("Nothing is written.")
    elif taking.is_agreed or typer.confirm(_ask(page)):
        if taking.is_agreed and not taking.by:
            raise typer.BadParameter(_NO_NAME)
        _write(page, comparison, taking, chosen)
    else:
        typer.echo("Nothing is written.")
        raise typer.Exit(_SAID_NO)


def _ask(page: "Page") -> str:
    begins = "" if page.state.number else ", which begins with it"
    return f"Write this to the review {mask_controls(str(page.name))}{begins}?"


def _write(page: "Page", comparison: "SheetComparison", taking: Taking, chosen: "list[GivenItem]") -> None:
    from scrutiny.record.rights import take_on_trust
    from scrutiny.vocabulary import Role

    name = taking.by or typer.prompt("Who takes it in? The name stays in the record")
    entries = taking.write(page, comparison, take_on_trust(name, Role.OFFICER), chosen)
    kept = len(comparison.moved) - len(chosen)
    if kept:
        typer.echo(f"{say_count(kept, 'row')} that had changed here as well: what stands here stays.")
    typer.echo(_say_written([entry.number for entry in entries], taking.form.after))


def _say_written(numbers: list[int], after: str) -> str:
    """Say as which entries a sheet was written, or that nothing of it was."""
    if not numbers:
        return "Nothing was written: this review keeps none of what the file changes."
    places = "entry" if len(numbers) == 1 else "entries"
    return f"Written, as {places} {join_words([*map(str, numbers)])} of the record. {after}".rstrip()


def _preview(comparison: "SheetComparison") -> Iterator[str]:
    yield f"New: {len(comparison.new)}"
    yield from (f"  {_name(given)}" for given in comparison.new)
    yield f"Changed: {len(comparison.changed)}"
    for given in comparison.changed:
        yield f"  {_name(given)}"
        yield from (f"    {_say(difference)}" for difference in given.differences)
    yield f"Changed here as well since it was exported: {len(comparison.moved)}"
    for given in comparison.moved:
        yield f"  {_name(given)}"
        yield from (f"    {_say(difference)}" for difference in given.differences)
    yield f"Same: {comparison.same}"
    if comparison.doubts:
        yield f"To be looked at: {len(comparison.doubts)}"
        yield from (f"  {doubt}" for doubt in comparison.doubts)


def _choose(given: "GivenItem") -> bool:
    """Ask whether what the sheet says of an item takes the place of what has been written here since."""
    _print([f"\n{_name(given)}", *(f"  {_say(difference)}" for difference in given.differences)])
    return typer.confirm("Take what the sheet says? No keeps what stands here")


def _name(given: "GivenItem") -> str:
    named = f"{given.row.reference}: {given.row.text}" if given.row.reference else given.row.text
    return f"Row {given.row.line}, {_shorten(named)}"


def _say(difference: "Difference") -> str:
    here, given = (_shorten(words) or "blank" for words in (difference.here, difference.given))
    moved = ", changed here since" if difference.has_moved else ""
    return f"{difference.column.heading}: here {here!r}{moved}; in the sheet {given!r}"


def _shorten(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        typer.echo(mask_controls(line))
