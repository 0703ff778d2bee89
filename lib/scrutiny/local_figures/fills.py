"""The colours of a workbook's cells: each style's fill as one of the few colours that a status has."""

import colorsys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scrutiny.local_figures.xml_parts import Attributes

# Where each colour ends on a circle of 360 degrees, from red through green to blue and red again.
_HUES = ((18, "red"), (66, "amber"), (165, "green"), (260, "blue"), (330, ""), (361, "red"))
_PALE, _DARK, _BRIGHT = 0.25, 0.15, 0.95
# The colours that a theme may name, in the order in which a fill counts them.
_THEMED = (
    "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"
)  # fmt: skip
_LETTERS = 6
# The first of the colours that older workbooks number; the others are seldom a status.
_NUMBERED = {
    **dict.fromkeys((2, 10), "FF0000"),
    **dict.fromkeys((3, 11), "00FF00"),
    **dict.fromkeys((4, 12), "0000FF"),
    **dict.fromkeys((5, 13), "FFFF00"),
    17: "008000",
    50: "339966",
    51: "99CC00",
    52: "FFCC00",
    53: "FF9900",
    57: "339966",
}


def name_colour(letters: str, tint: float = 0.0) -> str:
    """Name a colour as people do: red, amber, green or blue; nothing for what is none of them."""
    try:
        red, green, blue = (int(letters[-_LETTERS:][at : at + 2], 16) / 255 for at in (0, 2, 4))
    except ValueError:
        return ""
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light + (1 - light) * tint
    if strength < _PALE or not _DARK < light < _BRIGHT:
        return ""
    return next(name for end, name in _HUES if hue * 360 < end)


@dataclass
class Fills:
    """The fills of a workbook, read as its styles come; a fill that is no plain colour is none."""

    themed: Mapping[str, str]
    fills: list[str] = field(default_factory=list)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Take what one element of a fill says as it begins."""
        match tag:
            case "fill":
                self.fills.append("")
            case "patternFill" if attributes.get("patternType") != "solid" and self.fills:
                self.fills[-1] = "-"
            case "fgColor" if self.fills and self.fills[-1] == "":
                self.fills[-1] = self._name(attributes) or "-"

    def _name(self, attributes: Attributes) -> str:
        if "rgb" in attributes:
            return name_colour(attributes["rgb"])
        if attributes.get("theme", "").isdecimal():
            at = int(attributes["theme"])
            letters = self.themed.get(_THEMED[at], "") if at < len(_THEMED) else ""
            return name_colour(letters, _read_tint(attributes))
        if attributes.get("indexed", "").isdecimal():
            return name_colour(_NUMBERED.get(int(attributes["indexed"]), ""))
        return ""

    def name(self, number: str) -> str:
        """Name the colour of a fill by its number."""
        at = int(number) if number.isdecimal() else 0
        return self.fills[at].strip("-") if at < len(self.fills) else ""


def _read_tint(attributes: Attributes) -> float:
    try:
        return max(-1.0, min(1.0, float(attributes.get("tint", "0"))))
    except ValueError:
        return 0.0


def read_themed(scan: Callable[[Callable[[str, Attributes], None]], None]) -> dict[str, str]:
    """Read the colours of a theme, each under its name, as a scan tells of its elements."""
    themed: dict[str, str] = {}
    names: list[str] = []

    def begin(tag: str, attributes: Attributes) -> None:
        if tag in _THEMED:
            names.append(tag)
        elif names and tag in ("srgbClr", "sysClr") and names[-1] not in themed:
            themed[names[-1]] = attributes.get("lastClr") or attributes.get("val", "")

    scan(begin)
    return themed
