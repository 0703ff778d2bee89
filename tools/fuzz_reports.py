"""Read damaged reports by the thousand, to find one that crashes the reader or holds it up.

python tools/fuzz_reports.py ../shared/reports --times 2000
"""

import random
import re
import sys
import tempfile
import zlib
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from os import cpu_count
from pathlib import Path
from time import perf_counter

from scrutiny.errors import ScrutinyError
from scrutiny.reports.reading import read_report_content

LONGEST = 5.0
SEED = 20261123
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_NUMBER = re.compile(rb"\d+")


def flip_bytes(content: bytes, dice: random.Random) -> bytes:
    """Change a few bytes for others."""
    damaged = bytearray(content)
    for _ in range(dice.randint(1, 40)):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    return bytes(damaged)


def cut_out(content: bytes, dice: random.Random) -> bytes:
    """Leave a piece out."""
    first = dice.randrange(len(content))
    return content[:first] + content[first + dice.randint(1, 5000) :]


def repeat(content: bytes, dice: random.Random) -> bytes:
    """Put a piece in twice."""
    first = dice.randrange(len(content))
    piece = content[first : first + dice.randint(1, 5000)]
    return content[:first] + piece * dice.randint(2, 20) + content[first:]


def cut_short(content: bytes, dice: random.Random) -> bytes:
    """End before the end."""
    return content[: dice.randrange(len(content))]


def change_numbers(content: bytes, dice: random.Random) -> bytes:
    """Change a few of the numbers outside streams: lengths, counts and places."""
    strange = (b"0", b"-1", b"4294967295", b"99999999999999999999", b"1")
    found = list(_NUMBER.finditer(content[-60_000:]))
    damaged = content
    for match in sorted(dice.sample(found, min(5, len(found))), key=lambda one: -one.start()):
        start = max(0, len(content) - 60_000) + match.start()
        damaged = damaged[:start] + dice.choice(strange) + damaged[start + len(match[0]) :]
    return damaged


def damage_streams(content: bytes, dice: random.Random) -> bytes:
    """Unpack some of the streams, damage what is drawn, and pack them again."""

    def damage(match: re.Match[bytes]) -> bytes:
        try:
            drawn = zlib.decompress(match[1])
        except zlib.error:
            return match[0]
        if not drawn or dice.random() < 0.5:  # noqa: PLR2004 - a coin
            return match[0]
        damaged = dice.choice((flip_bytes, cut_out, repeat))(drawn, dice)
        return b"stream\n" + zlib.compress(damaged) + b"\nendstream"

    return _STREAM.sub(damage, content)


DAMAGES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    flip_bytes,
    cut_out,
    repeat,
    cut_short,
    change_numbers,
    damage_streams,
)


@dataclass(frozen=True)
class Ending:
    """How the reading of one damaged file ended, and how long it took."""

    said: str
    seconds: float
    is_fault: bool


def make_damaged(files: list[bytes], seed: int) -> bytes:
    """Damage one of the files, the same way each time for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - a find must be found again
    return dice.choice(DAMAGES)(dice.choice(files), dice)


def read_damaged(files: list[bytes], seed: int) -> Ending:
    """Read one damaged file; whatever escapes but our own refusals is a fault, and so is a long wait."""
    content = make_damaged(files, seed)
    start = perf_counter()
    try:
        read_report_content(content)
    except ScrutinyError as refused:
        said, crashed = type(refused).__name__, False
    except Exception as crash:  # noqa: BLE001 - whatever escapes is what we are looking for
        said, crashed = f"crash: {crash!r}", True
    else:
        said, crashed = "read", False
    taken = perf_counter() - start
    return Ending(said, taken, crashed or taken > LONGEST)


def main() -> int:
    """Damage files at random, read them all, say how they ended, and keep those that show a fault."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", help="folders of PDFs to damage")
    parser.add_argument("--times", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    files = [path.read_bytes() for folder in given.folders for path in sorted(folder.glob("*.pdf"))]
    seeds = range(given.seed, given.seed + given.times)
    with ThreadPoolExecutor(max_workers=cpu_count()) as readers:
        endings = dict(zip(seeds, readers.map(partial(read_damaged, files), seeds), strict=True))
    for said, times in Counter(ending.said for ending in endings.values()).most_common():
        sys.stdout.write(f"{times:6} {said}\n")
    slowest = max(ending.seconds for ending in endings.values())
    faults = [seed for seed, ending in endings.items() if ending.is_fault]
    sys.stdout.write(f"{len(endings)} files, {len(faults)} faults, the slowest {slowest:.2f} s\n")
    for seed in faults:
        sys.stdout.write(f"{keep(make_damaged(files, seed))}: {endings[seed].said}\n")
    return 1 if faults else 0


def keep(content: bytes) -> str:
    """Keep a file that shows a fault, and give its path."""
    with tempfile.NamedTemporaryFile(prefix="report-", suffix=".pdf", delete=False) as kept:
        kept.write(content)
    return kept.name


if __name__ == "__main__":
    sys.exit(main())
