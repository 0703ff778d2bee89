"""Why a text is not YAML: the slips that people make, each with its line, its cause and what to do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

_PARTS = re.compile(r"[ \t]*(?:- +)*(?:(?P<name>[\w .-]{1,60}):[ \t]+)?(?P<value>.*)")
_MARK = re.compile(r"[@`%&*!,\]}]|[|>?-](?=[ \t]+\S)")
_SINGLE = re.compile(r"'(?:[^']|'')*'[ \t]*,?(?:#.*)?")
_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"[ \t]*,?(?:#.*)?')
_NO_SPACE = re.compile(r"[ \t]*(?:- +)*[A-Za-z_]+:[^\s:]")
_COLON_WITHIN = re.compile(r"[^\s'\"\[{|>].*?:(?:\s|$)")
_IN_DOUBLE = 'between double quotes, such as "Children: help and care"'


@dataclass(frozen=True)
class Slip:
    """One slip: its line, what was met there, and what to do."""

    line: int
    met: str
    remedy: str


Said = tuple[str, str] | None


def find_slip(lines: Sequence[str], broken: yaml.YAMLError) -> Slip:
    """Find why a text cannot be read, by the lines at which the parser stopped and those before them."""
    lines = lines or [""]
    stopped, begun = (_find_line(broken, kind, lines) for kind in ("problem_mark", "context_mark"))
    above = next((line for line in range(stopped - 1, -1, -1) if lines[line].strip()), stopped)
    near = tuple(dict.fromkeys((stopped, above, begun)))
    for rule, numbers in (
        (_find_indent, near),
        (_find_quote, (*near, *range(stopped, -1, -1))),
        (_find_mark, near),
        (_find_colon, near),
        (_find_name, near),
    ):
        for number in numbers:
            if said := rule(lines[number]):
                return Slip(number + 1, *said)
    if "flow" in str(getattr(broken, "context", "")):
        met = "a bracket or a brace is opened here, and what follows does not close it as it should."
        return Slip(begun + 1, met, f"Close it, or put the whole value {_IN_DOUBLE}.")
    return Slip(stopped + 1, *_say_place(lines[stopped], lines[above]))


def _find_line(broken: yaml.YAMLError, kind: str, lines: Sequence[str]) -> int:
    mark = getattr(broken, kind, None)
    return min(mark.line, len(lines) - 1) if mark else 0


def _find_indent(line: str) -> Said:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return "a tab stands at the beginning of the line.", "Use spaces in its place."
    if indent.strip(" "):
        met = "a space of a web page or a word processor stands at the beginning of the line."
        return met, "Type ordinary spaces in its place."
    return None


def _find_quote(line: str) -> Said:
    value = _value(line)
    if value.startswith("'") and not _SINGLE.fullmatch(value):
        if value.count("'") == 1:
            return "a single quote is opened and not closed.", "Close it, or take it out."
        met = "an apostrophe, or more words, stand after a single quote."
        return met, 'Put the whole value between double quotes, such as "Children\'s services panel".'
    if value.startswith('"') and not _DOUBLE.fullmatch(value):
        if value.count('"') == 1:
            return "a double quote is opened and not closed.", "Close it, or take it out."
        met = "words stand after the double quote that closes, or quotes within quotes."
        return met, "Put the whole value between single quotes, or take the quotes out."
    if value.startswith('"') and "\\" in value:
        met = "a backslash between double quotes would change the letter after it."
        return met, "Put the value between single quotes, or use / in place of it."
    return None


def _find_mark(line: str) -> Said:
    if mark := _MARK.match(_value(line)):
        met = f"a value may not begin with {mark[0]}."
        return met, f'Put the whole value between double quotes, such as "{mark[0]} and the rest".'
    return None


def _find_colon(line: str) -> Said:
    parts = _PARTS.match(line)
    if parts and parts["name"] and _COLON_WITHIN.match(parts["value"]):
        return "a colon and a space stand within the value.", f"Put the whole value {_IN_DOUBLE}."
    return None


def _find_name(line: str) -> Said:
    if _NO_SPACE.match(line) and ": " not in line:
        met = "there is no space after the colon."
        return met, "Write a name, a colon, a space and a value, such as: council: portsmouth"
    if line.strip() and ":" not in line and not line.lstrip().startswith(("#", "-", "]", "}")):
        met = "there is no colon after the name."
        return met, "Write a name, a colon, a space and a value, such as: council: portsmouth"
    return None


def _value(line: str) -> str:
    parts = _PARTS.match(line)
    return parts["value"].rstrip() if parts else ""


def _say_place(line: str, above: str) -> tuple[str, str]:
    """Say of a line with nothing wrong in itself that it does not stand where it should."""
    if line.lstrip().startswith("- ") != above.lstrip().startswith("- ") and _indent(line) == _indent(above):
        met = "this line and the one above do not both begin with a dash."
        return met, "Begin every part of a list with a dash and a space, and nothing else."
    if _indent(line) != _indent(above):
        met = "the line does not begin under the first letter of those it belongs with."
        return met, "Give it as many spaces at its beginning as they have."
    return "this is not YAML that can be read.", "Write a name, a colon, a space and a value on each line."


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
