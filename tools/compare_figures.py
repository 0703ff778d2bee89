"""Name each number that the pages of one run show and those of another do not: what a change of words lost.

python tools/compare_figures.py outputs/before outputs/after 01_our_council
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

# A number as pages write it; sums in millions are left out, since tables have them to the pound.
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\d.]*\d| (?:million|billion))")
_NOT_READ = (r"<(script|style)\b.*?</\1>", r"<img[^>]*alt=\"([^\"]*)\"[^>]*>", r"<[^>]*>")


def read_numbers(page: Path) -> set[str]:
    """Read every number in the words of a page, and in the words that stand for its pictures."""
    html = page.read_text("utf-8")
    main = html[html.index("<main") : html.index("</main>")]
    unread, pictures, tags = _NOT_READ
    words = re.sub(tags, " ", re.sub(pictures, r" \1 ", re.sub(unread, " ", main, flags=re.DOTALL)))
    return {found.rstrip(",").replace(",", "") for found in _NUMBER.findall(words)}


def list_lost(before: Path, after: Path, workbook: str) -> Iterator[tuple[str, list[str]]]:
    """List for each council in both runs the numbers that are gone."""
    for page in sorted(before.glob(f"*/{workbook}.html")):
        council = page.parent.name
        now = after / council / page.name
        if now.is_file():
            yield council, sorted(read_numbers(page) - read_numbers(now), key=float)


def main() -> int:
    """Say what was lost; the exit code tells whether anything was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("workbook")
    given = parser.parse_args()
    lost = dict(list_lost(given.before, given.after, given.workbook))
    for council, numbers in lost.items():
        if numbers:
            sys.stdout.write(f"{council}: {', '.join(numbers)}\n")
    sys.stdout.write(f"{len(lost)} pages compared; {sum(map(bool, lost.values()))} have lost a number.\n")
    return 1 if any(lost.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
