"""Damage to a spreadsheet: its bytes, the parts inside its package, and the lines of a CSV."""

import io
import re
import zipfile
from collections.abc import Callable

from fuzzing.bytes_damage import (
    ANY_FILE,
    STRANGE_NUMBERS,
    Damage,
    Dice,
    change_numbers,
    cut_out,
    flip_bytes,
    repeat,
)

_CELL = re.compile(rb"<c\b[^>]*?(?:/>|>.*?</c>)", re.DOTALL)
_ADDRESS = re.compile(rb'(?<= r=")[A-Z]*\d*(?=")')
_VALUE = re.compile(rb"(?<=<v>)[^<]*(?=</v>)")
_MARK = re.compile(rb'(?<= [st]=")\w+(?=")')
_COUNT = re.compile(rb'(?<=ount=")\d+(?=")')
_ADDRESSES = (
    b"XFD1048576",
    b"A1048576",
    b"XFD1",
    b"ZZZZ99999999999",
    b"A0",
    b"1A",
    b"a1",
    b"",
    b"A1",
    b"XFE20000",
    b"A20001",
)
_VALUES = (
    *STRANGE_NUMBERS,
    b"",
    b"-",
    b"46113",
    b"2958466",
    b"1E+308",
    b"-0",
    b"1e-320",
    b"&lt;5",
    b"..",
    b"\xe2\x80\x93",
)
_MARKS = (b"s", b"str", b"b", b"e", b"d", b"n", b"inlineStr", b"0", b"1", b"99999", b"-1")
_EACH = 0.3
_DEEP = 20_000
_BOMB = 60_000_000
_ENTITIES = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "%s"><!ENTITY c "%s">]>' % (
    b"&a;" * 9,
    b"&b;" * 9,
)
XmlDamage = Callable[[bytes, Dice], bytes]


def _swap(form: re.Pattern[bytes], others: tuple[bytes, ...]) -> XmlDamage:
    def damage(part: bytes, dice: Dice) -> bytes:
        return form.sub(lambda found: dice.choice(others) if dice.random() < _EACH else found[0], part)

    return damage


def _repeat_cells(part: bytes, dice: Dice) -> bytes:
    cells = _CELL.findall(part)
    return (
        part.replace(dice.choice(cells), dice.choice(cells) * dice.choice((2, 60, 30_000)), 1)
        if cells
        else part
    )


def _drop_ends(part: bytes, dice: Dice) -> bytes:
    return part.replace(
        dice.choice((b"</c>", b"</row>", b"</v>", b"/>", b'"', b">")), b"", dice.choice((1, -1))
    )


def _nest(part: bytes, dice: Dice) -> bytes:
    tag = dice.choice((b"c", b"row", b"is", b"r", b"sst", b"kite"))
    deep = b"<%s>" % tag * _DEEP
    return (
        part.replace(b"</sheetData>", deep + b"</sheetData>", 1) if b"</sheetData>" in part else part + deep
    )


def _swell(part: bytes, dice: Dice) -> bytes:
    filling = dice.choice((b" ", b"<c ", b"<c><v>1</v></c>", b"<si><t>k</t></si>", b"\x00"))
    return part + filling * (dice.choice((100_000, _BOMB)) // len(filling))


def _declare_entities(part: bytes, dice: Dice) -> bytes:
    del dice
    return _ENTITIES + part.replace(b"<t>", b"<t>&c;").replace(b"<v>", b"<v>&c;")


def _formulas(part: bytes, dice: Dice) -> bytes:
    result = dice.choice((b"<v/>", b"<v></v>", b"", b"<v>1</v>", b"<v>#DIV/0!</v>"))
    return _VALUE.sub(b"", part).replace(b"<v></v>", b"<f>1+1</f>" + result)


def _merge(part: bytes, dice: Dice) -> bytes:
    where = dice.choice((b"A1:XFD1048576", b"A1:A2", b"B9:A1", b"", b"A1:B2:C3"))
    return part + b'<mergeCells count="1"><mergeCell ref="' + where + b'"/></mergeCells>'


INSIDE: tuple[XmlDamage, ...] = (
    flip_bytes, cut_out, repeat, change_numbers, _swap(_ADDRESS, _ADDRESSES), _swap(_VALUE, _VALUES),
    _swap(_MARK, _MARKS), _swap(_COUNT, STRANGE_NUMBERS), _repeat_cells, _drop_ends, _nest, _swell,
    _declare_entities, _formulas, _merge,
)  # fmt: skip


def damage_inside(content: bytes, dice: Dice) -> bytes:
    """Damage one or two parts of a package and pack it again; or leave a part out, or have one twice."""
    if not content.startswith(b"PK"):
        return dice.choice(LINES)(content, dice)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        parts = [(name, package.read(name)) for name in package.namelist()]
    for _ in range(dice.choice((1, 1, 2))):
        at = dice.randrange(len(parts))
        name, part = parts[at]
        match dice.randrange(20):
            case 0:
                del parts[at]
            case 1:
                parts.append((name, dice.choice(INSIDE)(part, dice)))
            case 2:
                parts[at] = (dice.choice(("xl/other.xml", "../out.xml", "xl\\a.xml", name.upper())), part)
            case _:
                parts[at] = (name, dice.choice(INSIDE)(part, dice))
        if not parts:
            break
    return _pack(parts)


def _pack(parts: list[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts:
            if name in package.namelist():
                continue
            package.writestr(name, part)
    return packed.getvalue()


def _damage_lines(content: bytes, dice: Dice) -> bytes:
    lines = content.splitlines() or [b""]
    at = dice.randrange(len(lines))
    cells = lines[at].split(b",")
    cells[dice.randrange(len(cells))] = dice.choice(
        (*_VALUES, b'"', b'"""', b'"a\nb', b"=1+1", b"\x00", b"\t", b";", b"," * 200)
    )
    lines[at] = dice.choice((b",", b";", b"\t", b"|")).join(cells)
    return dice.choice((b"\n", b"\r\n", b"\r", b"\n\n")).join(lines)


def _encode_otherwise(content: bytes, dice: Dice) -> bytes:
    return content.decode("utf-8", "replace").encode(
        dice.choice(("utf-16", "utf-16-le", "utf-8-sig", "cp1252", "utf-32")), "replace"
    )


def _many_lines(content: bytes, dice: Dice) -> bytes:
    lines = content.splitlines() or [b""]
    form = dice.choice((b"Measure %d,2026-04,1", b"Kites,2026-04,%d", b"%d", b",,,,%d"))
    return b"\n".join((lines[0], *(form % at for at in range(dice.choice((300, 19_000, 60_000))))))


def _turn(content: bytes, dice: Dice) -> bytes:
    rows = [line.split(b",") for line in content.splitlines()[: dice.choice((5, 40, 100))]]
    return b"\n".join(b",".join(row[at] if at < len(row) else b"" for row in rows) for at in range(9))


LINES: tuple[Damage, ...] = (_damage_lines, _damage_lines, _encode_otherwise, _many_lines, _turn)
# What is inside a package is damaged more often than its bytes, most of which only say how it is packed.
SHEETS: tuple[Damage, ...] = (*ANY_FILE, *[damage_inside] * 10)
