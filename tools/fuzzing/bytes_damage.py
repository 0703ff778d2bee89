"""Damage to any file at all: bytes changed, left out, put in twice, cut off."""

import random
import re
from collections.abc import Callable

Dice = random.Random
Damage = Callable[[bytes, Dice], bytes]
STRANGE_NUMBERS = (b"0", b"-1", b"4294967295", b"99999999999999999999", b"1e999", b"9" * 400, b"NaN", b"1")
_NUMBER = re.compile(rb"\d+")
_NEAR_THE_END = 60_000


def flip_bytes(content: bytes, dice: Dice) -> bytes:
    """Change a few bytes for others."""
    damaged = bytearray(content)
    for _ in range(dice.randint(1, 40) if damaged else 0):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    return bytes(damaged)


def cut_out(content: bytes, dice: Dice) -> bytes:
    """Leave a piece out."""
    first = dice.randrange(len(content) + 1)
    return content[:first] + content[first + dice.randint(1, 5000) :]


def repeat(content: bytes, dice: Dice) -> bytes:
    """Put a piece in again and again."""
    first = dice.randrange(len(content) + 1)
    piece = content[first : first + dice.randint(1, 5000)]
    return content[:first] + piece * dice.randint(2, 20) + content[first:]


def cut_short(content: bytes, dice: Dice) -> bytes:
    """End before the end."""
    return content[: dice.randrange(len(content) + 1)]


def change_numbers(content: bytes, dice: Dice) -> bytes:
    """Change a few of the numbers near the end: lengths, counts, places and figures."""
    start = max(0, len(content) - _NEAR_THE_END)
    found = list(_NUMBER.finditer(content[start:]))
    damaged = content
    for number in sorted(dice.sample(found, min(5, len(found))), key=lambda found: -found.start()):
        first, last = start + number.start(), start + number.end()
        damaged = damaged[:first] + dice.choice(STRANGE_NUMBERS) + damaged[last:]
    return damaged


ANY_FILE: tuple[Damage, ...] = (flip_bytes, cut_out, repeat, cut_short, change_numbers)
