"""How a cell shows its number, digit for digit, such as 1.10 or CS007, wherever its format tells that."""

import re
from decimal import ROUND_HALF_UP, Decimal

# What stands before the digits, the digits before and after the point, and what stands after them.
_SHOWN = re.compile(
    r"(?P<before>[^0#?.,%]*)(?P<whole>[0#?,]+)(?:\.(?P<part>[0#?]+))?(?P<after>[^0#?.,]*)", re.DOTALL
)
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|([-+()£$€:/ %])|\[(?![<>=hms])[^\]]*\]', re.DOTALL)
_LONGEST = 255
_SIGNIFICANT = 15


def show_number(code: str, value: float) -> str:
    """Show a number as its format does; nothing where the format is none, or is not of digits alone."""
    parts = _split(code[:_LONGEST])
    at = 1 if value < 0 and len(parts) > 1 else 2 if value == 0 and len(parts) > 2 else 0  # noqa: PLR2004
    held, literals = _take_literals(parts[at])
    found = _SHOWN.fullmatch(held)
    if not found or found["whole"].endswith(","):
        return ""
    before, after = (_put_literals(found[side], literals) for side in ("before", "after"))
    if before is None or after is None:
        return ""
    number = Decimal(f"{abs(value):.{_SIGNIFICANT}g}")
    sign = "-" if value < 0 and at == 0 else ""
    share = 100 if "%" in re.sub(r'"[^"]*"|\\.', "", parts[at]) else 1
    return f"{before}{sign}{_write(number * share, found['whole'], found['part'] or '')}{after}".strip()


def _write(number: Decimal, whole: str, part: str) -> str:
    places = len(part)
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    digits, _, decimals = f"{rounded:f}".partition(".")
    while decimals and len(decimals) > part.count("0") and decimals.endswith("0"):
        decimals = decimals[:-1]
    digits = digits.lstrip("0").rjust(whole.count("0"), "0")
    if "," in whole:
        digits = re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", digits)
    return f"{digits}.{decimals}" if part and (decimals or "0" in part) else digits


def _split(code: str) -> list[str]:
    parts = [""]
    for piece in re.findall(r'"[^"]*"|\\.|.', code, re.DOTALL):
        if piece == ";":
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _take_literals(part: str) -> tuple[str, list[str]]:
    """Take each literal out of a part of a format, with one sign in the place of each."""
    literals: list[str] = []

    def keep(found: re.Match[str]) -> str:
        literals.append(found[1] or found[2] or found[3] or "")
        return chr(0xE000 + len(literals) - 1)

    return _LITERAL.sub(keep, part), literals


def _put_literals(held: str, literals: list[str]) -> str | None:
    """Put the literals back; nothing where something else stands among them."""
    places = [ord(mark) - 0xE000 for mark in held]
    return "".join(literals[at] for at in places) if all(0 <= at < len(literals) for at in places) else None
