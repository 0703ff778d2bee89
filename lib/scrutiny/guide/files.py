"""Files of prompts, read as the words that were written, with the line that each of them stands on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from scrutiny.editions import find_line
from scrutiny.errors import PromptsBroken

_T = TypeVar("_T")
Keys = Sequence[str | int]

_FAULTS = {
    "missing": "is missing",
    "extra_forbidden": "is not a name that may stand here",
    "tuple_type": "should be a list: each part on a line of its own, after a dash",
    "model_type": "should be names with their values, one on each line",
    "string_type": "should be words",
    "string_too_short": "has nothing in it",
    "too_short": "needs {min_length} parts or more, and has {actual_length}",
    "too_long": "may have {max_length} parts, and has {actual_length}",
}


@dataclass(frozen=True)
class LinedFile:
    """One YAML file: its name as people know it, what it holds, and where each part of it stands."""

    name: str
    content: object
    node: yaml.Node

    def place(self, keys: Keys = ()) -> str:
        """Say the file and line of the part that some keys lead to, or of the nearest part above it."""
        node, line = self.node, self.node.start_mark.line
        for key in keys:
            found = _step_into(node, key)
            if found is None:
                break
            node, line = found
        return f"{self.name}, line {line + 1}"

    def as_type(self, kind: type[_T]) -> _T:
        """Give what is written as the type it should be; the first slip is refused, with its line."""
        try:
            return TypeAdapter(kind).validate_python(self.content)
        except ValidationError as wrong:
            fault = wrong.errors()[0]
            raise PromptsBroken(self.place(_find_keys(fault)), _say_fault(fault)) from wrong


def read_lined(path: Path, name: str) -> LinedFile:
    """Read a file of prompts; a key written twice is refused, since only one of the two would count."""
    lined = LinedFile(name, *_compose(_read_text(path, name), name))
    for line, key in _find_repeated(lined.node):
        raise PromptsBroken(f"{name}, line {line}", f"{key!r} is written twice.", "Keep one of the two.")
    return lined


def _read_text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as unreadable:
        raise PromptsBroken(name, "it is not text in UTF-8.", "Save it again as UTF-8.") from unreadable
    except OSError as refused:
        met = f"it cannot be read ({refused.strerror})."
        raise PromptsBroken(name, met, "It should be a text file of your own.") from refused


def _compose(text: str, name: str) -> tuple[object, yaml.Node]:
    # Read as written: with this loader "no" is a word, and not a way to say false.
    loader = yaml.CBaseLoader(text)
    try:
        node = loader.get_single_node()
        content = loader.construct_document(node) if node else None
    except yaml.YAMLError as broken:
        line = min(find_line(broken), max(len(text.splitlines()), 1))
        raise PromptsBroken(f"{name}, line {line}", "this is not YAML that can be read.") from broken
    if node is None:
        raise PromptsBroken(f"{name}, line 1", "it holds nothing.", "Write prompts there, or remove it.")
    return content, node


def _step_into(node: yaml.Node, key: str | int) -> tuple[yaml.Node, int] | None:
    """Give the part that one key leads to, and the line on which it begins."""
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == key:
                return value, name.start_mark.line
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        part = node.value[key]
        return part, part.start_mark.line
    return None


def _find_repeated(node: yaml.Node) -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for name, value in node.value:
            if name.value in seen:
                yield name.start_mark.line + 1, name.value
            seen.add(name.value)
            yield from _find_repeated(value)
    if isinstance(node, yaml.SequenceNode):
        for part in node.value:
            yield from _find_repeated(part)


def _find_keys(fault: Mapping[str, Any]) -> Keys:
    # Where a key is missing, the part that should have it is the place to look.
    keys: tuple[str | int, ...] = fault["loc"]
    return keys[:-1] if fault["type"] == "missing" else keys


def _say_fault(fault: Mapping[str, Any]) -> str:
    named = _name_part(fault["loc"])
    match fault["type"]:
        case "value_error":
            return f"{fault['msg'].removeprefix('Value error, ')}."
        case "enum" | "literal_error":
            allowed = ", ".join(re.findall(r"'([^']+)'", fault["ctx"]["expected"]))
            return f"{named} is {fault['input']!r}. It may be: {allowed}."
        case "string_pattern_mismatch":
            return f"{named} is {fault['input']!r}. It may have small letters, joined by underscores."
        case kind if kind in _FAULTS:
            return f"{named} {_FAULTS[kind].format(**fault.get('ctx', {}))}."
        case _:
            return f"{named} is not as it should be ({fault['msg']})."


def _name_part(keys: Keys) -> str:
    names = [key for key in keys if isinstance(key, str)]
    if not names:
        return "this"
    return repr(names[-1]) if keys[-1] == names[-1] else f"a part of {names[-1]!r}"
