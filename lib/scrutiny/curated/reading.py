"""The one reader of YAML: what is written, as words, with the line that each part of it stands on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from scrutiny.curated.faults import find_keys, say_fault
from scrutiny.curated.slips import find_slip
from scrutiny.curated.texts import Refuse, read_text

_T = TypeVar("_T")
Keys = Sequence[str | int]

DEEPEST = 30
# A note has a space after its mark; "#1" and "# 1" may be a part of what stands before it.
_CUTS = re.compile(r"[ \t]+#(?:[^\s#]| \d)")
# Within quotes that are closed lines later, such a line was meant to be a name of its own.
_SWALLOWED = re.compile(r"[ \t]*(?:- +)*[a-z]+(?:_[a-z]+)*:(?:[ \t]|$)")
_NOTHING = frozenset({"null", "~"})
_QUOTES = frozenset("'\"")
_MARKS = {"alias": "*", "anchor": "&", "tag": "!"}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file: the lines on which it begins and ends, what it holds, and the parts within it."""

    line: int
    last: int
    content: object
    within: Mapping[str | int, "Part"] = field(default_factory=dict)


@dataclass(frozen=True)
class LinedFile:
    """One YAML file: its name as people know it, what it holds, and where each part of it stands."""

    name: str
    content: object
    part: Part
    refuse: Refuse

    def place(self, keys: Keys = ()) -> str:
        """Say the file and line of the part that some keys lead to, or of the nearest part above it."""
        part = self.part
        for key in keys:
            if key not in part.within:
                break
            part = part.within[key]
        return f"{self.name}, line {part.line}"

    def as_type(self, kind: type[_T]) -> _T:
        """Give what is written as the type it should be; the first slip is refused, with its line."""
        try:
            return TypeAdapter(kind).validate_python(self.content)
        except ValidationError as wrong:
            fault = wrong.errors()[0]
            raise self.refuse(self.place(find_keys(fault)), say_fault(fault), "Correct it there.") from wrong


def read_lined(path: Path, name: str, refuse: Refuse) -> LinedFile:
    """Read one file; what YAML would read as something else than it says is refused, with its line."""
    text = read_text(path, name, refuse)
    part = _Reader(text, name, refuse).read()
    return LinedFile(name, part.content, part, refuse)


class _Reader:
    """Reads one text event by event, so that what may not stand there is met before anything is built."""

    def __init__(self, text: str, name: str, refuse: Refuse) -> None:
        self.lines = text.splitlines()
        self.name = name
        self.refuse = refuse
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CBaseLoader)

    def read(self) -> Part:
        """Read the one document of the file."""
        try:
            documents = list(self._read_documents())
        except yaml.YAMLError as broken:
            slip = find_slip(self.lines, broken)
            raise self._stop(slip.line, slip.met, slip.remedy) from broken
        if not documents:
            raise self._stop(1, "it holds nothing.", "Write in it what should be there, or remove it.")
        return documents[0]

    def _read_documents(self) -> Iterator[Part]:
        started = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                started += 1
                if started > 1:
                    met = "a line of dashes or dots begins a second document."
                    raise self._stop(_find_line(event) + 1, met, "Take that line out.")
                yield self._read_part(next(self.events), 0)

    def _read_part(self, event: yaml.Event, depth: int) -> Part:
        line = _find_line(event) + 1
        self._refuse_instructions(event, line)
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_misread(event)
            value = None if not event.style and event.value in _NOTHING else event.value
            return Part(line, _find_end(event)[0] + 1, value)
        if depth == DEEPEST:
            met = f"more than {DEEPEST} lists or names stand within each other."
            raise self._stop(line, met, "Take out the brackets or the indents that do not belong there.")
        if isinstance(event, yaml.SequenceStartEvent):
            parts = list(self._read_list(depth + 1))
            return Part(line, line, [part.content for part in parts], dict(enumerate(parts)))
        named = self._read_names(depth + 1)
        return Part(line, line, {name: part.content for name, part in named.items()}, named)

    def _read_list(self, depth: int) -> Iterator[Part]:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self._read_part(event, depth)

    def _read_names(self, depth: int) -> dict[str | int, Part]:
        named: dict[str | int, Part] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._read_part(event, depth)
            name = key.content
            if not isinstance(name, str):
                raise self._stop(
                    key.line, "a list or names stand here in place of one name.", "Write a name."
                )
            if name in named:
                met = f"{name!r} is written twice, here and at line {named[name].line}."
                raise self._stop(key.line, met, "Keep one of the two.")
            value = self._read_part(next(self.events), depth)
            named[name] = Part(key.line, value.last, value.content, value.within)
        return named

    def _refuse_instructions(self, event: yaml.Event, line: int) -> None:
        """Refuse what stands for something else: an alias, what it would stand for, and a tag."""
        kind = (
            "alias"
            if isinstance(event, yaml.AliasEvent)
            else "anchor"
            if getattr(event, "anchor", None)
            else "tag"
        )
        if kind != "tag" or getattr(event, "tag", None):
            mark = _MARKS[kind]
            met = f"{mark} at the beginning of a value would be an instruction, and none is taken here."
            raise self._stop(line, met, f'Put the whole value between double quotes: "{mark} and the rest".')

    def _refuse_misread(self, event: yaml.ScalarEvent) -> None:
        """Refuse words that YAML would cut short, or would join with the lines below them, in silence."""
        begin, (end, column) = _find_line(event), _find_end(event)
        if not event.style and end < len(self.lines) and _CUTS.match(self.lines[end], column):
            met = "what follows # would be left out as a note."
            remedy = (
                'If it belongs to the value, put the whole between double quotes: "Children #1 panel". '
                "If it is a note, put it on a line of its own."
            )
            raise self._stop(end + 1, met, remedy)
        if event.style in _QUOTES and any(map(_SWALLOWED.match, self.lines[begin + 1 : end + 1])):
            met = f"a quote is opened here and closed only at line {end + 1}, after another name."
            raise self._stop(begin + 1, met, "Close it where the value ends, or take it out.")

    def _stop(self, line: int, met: str, remedy: str) -> Exception:
        return self.refuse(f"{self.name}, line {line}", met, remedy)


def _find_line(event: yaml.Event) -> int:
    return event.start_mark.line if event.start_mark else 0


def _find_end(event: yaml.Event) -> tuple[int, int]:
    return (event.end_mark.line, event.end_mark.column) if event.end_mark else (0, 0)
