"""Damage to a PDF: its bytes, and what is packed in its streams."""

import re
import zlib

from fuzzing.bytes_damage import ANY_FILE, Damage, Dice, cut_out, flip_bytes, repeat

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def damage_streams(content: bytes, dice: Dice) -> bytes:
    """Unpack some of the streams, damage what is drawn, and pack them again."""

    def damage(found: re.Match[bytes]) -> bytes:
        try:
            drawn = zlib.decompress(found[1])
        except zlib.error:
            return found[0]
        if not drawn or dice.random() < 0.5:  # noqa: PLR2004 - a coin
            return found[0]
        damaged = dice.choice((flip_bytes, cut_out, repeat))(drawn, dice)
        return b"stream\n" + zlib.compress(damaged) + b"\nendstream"

    return _STREAM.sub(damage, content)


PDF: tuple[Damage, ...] = (*ANY_FILE, damage_streams)
