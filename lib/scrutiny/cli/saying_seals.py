"""Seals in words: as they are printed, as a file holds them, and what holding a review against one gave."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from scrutiny.cli.output import mask_controls
from scrutiny.errors import ScrutinyError, SealUnclear

if TYPE_CHECKING:
    from scrutiny.record.entries import ReviewName
    from scrutiny.record.seals import Held, Seal, Sealed

_LARGEST = 1_000_000


def say_entries(number: int) -> str:
    """Say how many entries there are."""
    return f"{number:,} {'entry' if number == 1 else 'entries'}"


def say_sealed(sealed: "Sealed") -> Iterator[str]:
    """Give the lines of a seal, to be printed with what it is the seal of."""
    from scrutiny.register.finding import find_council
    from scrutiny.words.dates import say_day

    at, council = sealed.at.astimezone(), find_council(sealed.review.council)
    yield f"{council.name}, {sealed.review.name}"
    yield f"{say_entries(sealed.seal.number)}, the newest written at {at:%H:%M} on {say_day(at.date())}"
    yield f"Seal: {sealed.seal}"


def say_held(held: "Held", seal: "Seal") -> str:
    """Say what came of holding a review against its printed seal."""
    where = f". The seal is of {mask_controls(str(held.elsewhere))} in this record" if held.elsewhere else ""
    return f"{_SAID[held.holding.value](held, seal)}{where}"


def _say_holds(held: "Held", seal: "Seal") -> str:
    after = held.number - seal.number
    added = (
        f"{say_entries(after)} {'was' if after == 1 else 'were'} added since"
        if after
        else "nothing was added"
    )
    return f"is the record that was {'signed' if held.is_signed else 'sealed'}; {added}"


def _say_changed(_held: "Held", seal: "Seal") -> str:
    changed = f"something up to entry {seal.number:,} was changed, or it is another record"
    return f"is not the record that was sealed: {changed}"


def _say_cut(held: "Held", seal: "Seal") -> str:
    return f"has only {say_entries(held.number)}, and had {seal.number:,}: its end was cut"


def _say_erased(held: "Held", _seal: "Seal") -> str:
    from scrutiny.words.dates import say_day

    if held.erasure is None:
        return "was erased"
    return (
        f"was erased on {say_day(held.erasure.at.astimezone().date())}, as entry {held.erasure.number} says"
    )


def _say_missing(_held: "Held", seal: "Seal") -> str:
    return f"is missing: it had {say_entries(seal.number)}, and no review of that name is here"


def _say_broken(held: "Held", _seal: "Seal") -> str:
    return f"cannot be proved: it breaks at entry {held.broken.number if held.broken else 1}"


_SAID = {
    "holds": _say_holds,
    "changed": _say_changed,
    "cut": _say_cut,
    "erased": _say_erased,
    "missing": _say_missing,
    "broken": _say_broken,
}


def read_seals(file: Path) -> Iterator[tuple["ReviewName", "Seal"]]:
    """Read a file of seals, a line for each review, as scrutiny record seal prints them."""
    try:
        if not file.is_file() or file.stat().st_size > _LARGEST:
            raise SealUnclear(f"{file} is no file of seals")
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise SealUnclear(f"{file} cannot be read as text") from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _read_line(line, number)


def _read_line(line: str, number: int) -> tuple["ReviewName", "Seal"]:
    from scrutiny.record.entries import ReviewName
    from scrutiny.record.seals import read_seal
    from scrutiny.register.finding import find_council

    named, _, printed = line.rpartition(":")
    council, _, name = named.partition(",")
    try:
        return ReviewName(find_council(council.strip()).slug, name.strip()), read_seal(printed)
    except ScrutinyError as unclear:
        raise SealUnclear(f"line {number}. {unclear}") from None
