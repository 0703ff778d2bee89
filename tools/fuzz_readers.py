"""Read damaged inputs by the thousand, to find one that crashes a reader or takes too much work or memory.

python tools/fuzz_readers.py --reader spreadsheets --times 2000 --from ../shared/cases/files
"""

import os
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

from fuzzing.good_inputs import gather
from fuzzing.readers import READERS, Reader
from fuzzing.trying import Ending, make_damaged, try_all

SEED = 20261123
_MOST_KEPT = 20


def main() -> int:
    """Damage inputs at random, read them all, say how they ended, and keep those that show a fault."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--reader", choices=READERS, action="append", help="a reader; all if left out")
    parser.add_argument(
        "--from", dest="folders", type=Path, action="append", default=[], help="more to damage"
    )
    parser.add_argument("--times", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    seeds = range(given.seed, given.seed + given.times)
    named = given.reader or list(READERS)
    faults = [
        _try_reader(name, [folder for folder in given.folders if folder.is_dir()], seeds) for name in named
    ]
    return 1 if any(faults) else 0


def _try_reader(name: str, folders: list[Path], seeds: range) -> int:
    reader = READERS[name]
    inputs = gather(reader.make, folders, reader.endings)
    reader.prepare()
    endings = sorted(try_all(reader, inputs, seeds, os.cpu_count() or 1), key=lambda ending: ending.seed)
    faults = [ending for ending in endings if ending.is_fault]
    for said, times in Counter(ending.said for ending in endings).most_common():
        sys.stdout.write(f"{times:6} {said}\n")
    slowest, largest = max(ending.seconds for ending in endings), max(ending.memory for ending in endings)
    took = f"at most {slowest:.2f} s of work and {largest / 1_000_000:.0f} MB"
    sys.stdout.write(f"{name}: {len(endings)} inputs, {len(faults)} faults, {took}\n")
    for ending in faults[:_MOST_KEPT]:
        sys.stdout.write(f"{_keep(reader, inputs, ending)}\n")
    sys.stdout.flush()
    return len(faults)


def _keep(reader: Reader, inputs: list[bytes], ending: Ending) -> str:
    """Keep an input that shows a fault, and say where it is and what became of it."""
    with tempfile.NamedTemporaryFile(prefix=f"damaged-{ending.seed}-", delete=False) as kept:
        kept.write(make_damaged(reader, inputs, ending.seed))
    return f"{kept.name}: {ending.said}, {ending.seconds:.2f} s, {ending.memory / 1_000_000:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
