"""Run the checks that take too long for every change, whole or one part, and say how each ended.

python tools/check_at_length.py [PART]
"""

import shlex
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
PYTHON = sys.executable
REAL = f"--from {SHARED / 'reports'} --from {SHARED / 'cases' / 'files'}"
# Each part, with its commands; a part stays under forty minutes on two cores.
PARTS: dict[str, tuple[str, ...]] = {
    "fuzz": (
        f"{PYTHON} tools/fuzz_readers.py --times 2000 {REAL}",
        f"{PYTHON} tools/fuzz_addresses.py --times 10000",
    ),
    "damage": (f"{PYTHON} tools/damage_records.py --times 2000",),
    "kill": (
        f"{PYTHON} tools/kill_while_saving.py --times 300",
        f"{PYTHON} tools/kill_while_making.py --times 30",
    ),
    "forks": (f"{PYTHON} tools/fork_many.py --times 10000",),
    "crowd": (
        f"{PYTHON} tools/crowd_the_app.py --readers 300",
        f"{PYTHON} tools/open_many_reviews.py --reviews 20",
    ),
    "tests": (
        (
            f"{PYTHON} -m pytest --numprocesses 2 --dist loadfile "
            "-m 'long and not webkit and not ears and not sequences'"
        ),
    ),
    "sessions": (f"{PYTHON} -m pytest --numprocesses 2 --dist load -m sequences",),
    "firefox": (f"tools/check_in_engine.sh {PYTHON} firefox",),
    "webkit": (f"tools/check_in_engine.sh {PYTHON} webkit",),
    "ears": (f"tools/check_in_engine.sh {PYTHON} ears",),
    "reports": (f"{PYTHON} -m scrutiny report check {SHARED / 'reports'}",),
    "batch": (f"{PYTHON} -m scrutiny batch --all",),
    "locks": (f"{PYTHON} tools/audit_locks.py",),
}


def run(command: str) -> bool:
    """Run one command, with what it prints; say how it ended and what it took."""
    sys.stdout.write(f"\n$ {command}\n")
    sys.stdout.flush()
    begun = perf_counter()
    ended = subprocess.run(shlex.split(command), cwd=ROOT, check=False)  # noqa: S603 - a command of ours
    sys.stdout.write(f"exit {ended.returncode} after {perf_counter() - begun:.0f} s\n")
    return ended.returncode == 0


def main() -> int:
    """Run every part, or the one named; one that fails does not keep the others from running."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS, help="one part; all of them if left out")
    part = parser.parse_args().part
    commands = PARTS[part] if part else [command for part in PARTS.values() for command in part]
    failed = [command for command in commands if not run(command)]
    sys.stdout.write(f"\n{len(commands) - len(failed)} passed, {len(failed)} failed\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
