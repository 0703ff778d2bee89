"""Damage to a file of YAML: what beginners do, and what an attacker would."""

from fuzzing.bytes_damage import ANY_FILE, Damage, Dice

_PIECES = (
    "\t", " #", ": ", "'", '"', "- ", "[", "]", "{", "}", "&a ", "*a", "<<: *a", "!!python/object:os.system ",
    "!!binary ", "!!set ", "!!timestamp ", "---\n", "...\n", "%YAML 1.1\n", "? ", "| ", ">-\n", "\x00",
    "\x07", "\x85", "\u2028", "\ufeff", "\u202e", "\u200d", "\U0001f600", "\ud800", "~", "null", "yes",
    "0o17", "1_000", "12:30:00", "12/10/2026", "2026-W41-1", ".inf", "\r", "=", "@", "`", ",",
)  # fmt: skip
_VALUES = ("", "[]", "{}", "[a, b]", "1e999", "-1", "9" * 30, "text")


def insert_piece(content: bytes, dice: Dice) -> bytes:
    """Put something that means something to YAML where it may not stand, once or a few times."""
    text = content.decode("utf-8", "replace")
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(text) + 1)
        text = text[:at] + dice.choice(_PIECES) + text[at:]
    return text.encode("utf-8", "surrogatepass")


def nest(content: bytes, dice: Dice) -> bytes:
    """Nest lists, names or lines within one another, closed or not."""
    times = dice.choice((20, 31, 500, 60_000))
    deep = dice.choice(
        (
            "[" * times,
            "[" * times + "]" * times,
            "{a: " * times,
            "- " * min(times, 5_000),
            "? " * min(times, 5_000),
        )
    )
    lines = "".join(f"{' ' * at}a:\n" for at in range(min(times, 500)))
    return _put_in(content, dice.choice((deep, lines)), dice)


def repeat_anchors(content: bytes, dice: Dice) -> bytes:
    """Let a few lines stand for a great many by anchors and aliases, or merge what merges itself."""
    lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"l{at}: &l{at} [{', '.join([f'*l{at - 1}'] * 9)}]" for at in range(1, dice.choice((3, 10)))]
    loop = "a: &a\n  <<: *a\n"
    return _put_in(content, dice.choice(("\n".join(lines) + "\n", loop, "- &x [*x]\n")), dice)


def swell(content: bytes, dice: Dice) -> bytes:
    """Hold one value, name, line or comment that is very long, or very many of them."""
    times = dice.choice((1_000, 100_000, 5_000_000))
    filling = dice.choice(("a", "a: b\n", "# a\n", "\n", "- a\n", "'", "\u00e9", "9"))
    return _put_in(content, filling * (times // len(filling)), dice)


def damage_line(content: bytes, dice: Dice) -> bytes:
    """Take out, double, indent or change the value of a line."""
    lines = content.decode("utf-8", "replace").splitlines() or [""]
    at = dice.randrange(len(lines))
    name = lines[at].partition(":")[0]
    match dice.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[at])
        case 2:
            lines[at] = dice.choice((" ", "  ", "\t", "      ")) + lines[at]
        case 3:
            lines[at] = f"{name}: {dice.choice(_PIECES)}{dice.choice(_PIECES)}"
        case _:
            lines[at] = f"{name}: {dice.choice(_VALUES)}"
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def _put_in(content: bytes, piece: str, dice: Dice) -> bytes:
    lines = content.decode("utf-8", "replace").splitlines(keepends=True)
    at = dice.randrange(len(lines) + 1)
    text = dice.choice((piece, "".join(lines[:at]) + piece + "".join(lines[at:]), "committee: " + piece))
    return text.encode("utf-8", "surrogatepass")


YAML: tuple[Damage, ...] = (
    *ANY_FILE,
    *[insert_piece] * 3,
    *[damage_line] * 3,
    nest,
    repeat_anchors,
    swell,
)
