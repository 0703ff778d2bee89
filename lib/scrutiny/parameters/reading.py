"""One council's parameters read: the defaults, its own file over them, checked key by key."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from scrutiny.curated.reading import Part, read_lined
from scrutiny.curated.settings import find_parameters, list_parameters
from scrutiny.curated.settings import name_parameters as _name
from scrutiny.errors import InspectionNotHeld, ParametersBroken, UnknownCouncil
from scrutiny.evidence.ages import choose_inspection
from scrutiny.evidence.inspections import list_inspections
from scrutiny.parameters.declared import Parameters
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.finding import admit_council

_CURLY = re.compile(r"[“„‘](.*)[”“’]")
_FORM = "Each line is a name, a colon, a space and a value, such as: council: portsmouth"


@dataclass(frozen=True)
class _Given:
    """The names in one parameter file, each with its value as it was written and the line it stands on."""

    path: Path
    values: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


def list_cautions(council: Council, as_at: date) -> tuple[str, ...]:
    """Say what may be out of date in a council's parameters; nothing where they are refused."""
    try:
        meeting = read_parameters(council).next_meeting
    except ParametersBroken:
        return ()
    said = f"next_meeting is {meeting}, which is in the past. Write the date of the one to come."
    return (f"{_name(_find_own(council))}: {said}",) if "" < meeting < as_at.isoformat() else ()


def read_parameters(council: Council) -> Parameters:
    """Read the defaults and the council's own file over them; anything unknown or missing is refused."""
    _refuse_strays()
    defaults = _read(find_parameters("defaults.yml"))
    own = _read(_find_own(council))
    _refuse_unknown(defaults)
    _refuse_unknown(own)
    _refuse_council(defaults)
    try:
        parameters = Parameters.model_validate(defaults.values | own.values)
    except ValidationError as wrong:
        raise _say_first(wrong, own, defaults) from wrong
    _check_council(parameters, council, own)
    _check_inspection(parameters, council, own if "inspection" in own.lines else defaults)
    return parameters


def _refuse_strays() -> None:
    """Refuse a council's file, or one of a committee's prompts, that no council would ever read."""
    allowed = {f"{council.slug}.yml" for council in list_councils()}
    for folder, lost in (
        ("councils", "no page would read it"),
        ("prompts", "nobody would be asked its prompts"),
    ):
        for path in sorted(path for path in list_parameters(folder) if path.name not in allowed):
            near = get_close_matches(f"{path.stem.lower()}.yml", allowed, n=1)
            meant = f" Did you mean {near[0]}?" if near else ""
            raise ParametersBroken(
                f"{_name(path)} is not named for a council, so {lost}.{meant}\n"
                "Name it for the council's slug, as listed by: scrutiny councils"
            )


def _find_own(council: Council) -> Path:
    return find_parameters("councils", f"{council.slug}.yml")


def _read(path: Path) -> _Given:
    if not path.exists():
        met = f"There is no parameter file {_name(path)}."
        raise ParametersBroken(f"{met}\nMake it with one line: council: {path.stem}")
    lined = read_lined(path, _name(path), _refuse)
    if not isinstance(lined.content, dict):
        raise _refuse(lined.place(), "it does not hold names and values.", _FORM)
    return _gather(lined.part, path)


def _refuse(where: str, met: str, remedy: str) -> ParametersBroken:
    return ParametersBroken(f"{where}: {met}\n{remedy}")


def _gather(written: Part, path: Path) -> _Given:
    """Gather the names with their values, as the words that were written, and their lines."""
    given = _Given(path)
    for key, part in written.within.items():
        where = f"{_name(path)}, line {part.line}"
        value = part.content or ""
        if not isinstance(value, str):
            raise _refuse(where, f"{key} should be one value, and more stand here.", _FORM)
        if part.last > part.line:
            met = f"the value of {key} goes on below its line, at line {part.line + 1}."
            raise _refuse(where, met, "Put a value on one line, and begin a new name at the very left.")
        curly = _CURLY.fullmatch(value)
        given.lines[str(key)] = part.line
        given.values[str(key)] = curly[1] if curly else value
    return given


def _refuse_unknown(given: _Given) -> None:
    allowed = list(Parameters.model_fields)
    for unknown in sorted(set(given.values) - set(allowed), key=lambda name: given.lines[name]):
        meant = _find_meant(re.sub(r"[\s-]+", "_", unknown.lower()), allowed)
        raise ParametersBroken(
            f"{_name(given.path)}, line {given.lines[unknown]}, names a parameter we do not have: "
            f"{unknown!r}.{meant}\nParameters are: {', '.join(allowed)}."
        )


def _refuse_council(defaults: _Given) -> None:
    if line := defaults.lines.get("council"):
        raise ParametersBroken(
            f"{_name(defaults.path)}, line {line}, names a council; the defaults are for every council.\n"
            "Take the line out: each council is named in its own file."
        )


def _say_first(wrong: ValidationError, own: _Given, defaults: _Given) -> ParametersBroken:
    """Word the first fault, with the file and line it stands on."""
    fault = wrong.errors()[0]
    key = str(fault["loc"][0])
    if fault["type"] == "missing":
        return ParametersBroken(
            f"{_name(own.path)} does not say {key!r}, and neither does {_name(defaults.path)}.\n"
            f"Add a line that begins: {key}:"
        )
    given, more = own if key in own.lines else defaults, ""
    met = f"{key} is {given.values[key]!r}, which is not allowed."
    if fault["type"] == "literal_error":
        met += _find_meant(given.values[key], re.findall(r"'([^']+)'", fault["ctx"]["expected"]))
    elif fault["type"] == "value_error":
        more = f" {fault['msg'].removeprefix('Value error, ')}".rstrip()
    remedy = f"It should be: {Parameters.model_fields[key].description}.{more}"
    return _refuse(f"{_name(given.path)}, line {given.lines[key]}", met, remedy)


def _find_meant(written: str, allowed: Iterable[str]) -> str:
    # Of numbers none is near another.
    near = [] if written.isdigit() else get_close_matches(written, list(allowed), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def _check_council(parameters: Parameters, council: Council, own: _Given) -> None:
    try:
        named = admit_council(parameters.council)
    except UnknownCouncil as fault:
        raise ParametersBroken(f"{_name(own.path)}, line {own.lines['council']}: {fault}") from fault
    if named != council:
        raise ParametersBroken(
            f"{_name(own.path)}, line {own.lines['council']}, is about {named.slug}, not {council.slug}.\n"
            f"Correct it to: council: {council.slug}"
        )


def _check_inspection(parameters: Parameters, council: Council, given: _Given) -> None:
    held = [inspection for inspection in list_inspections() if inspection.council == council.slug]
    try:
        choose_inspection(held, parameters.inspection)
    except InspectionNotHeld as fault:
        where = f"{_name(given.path)}, line {given.lines['inspection']}"
        raise ParametersBroken(f"{where}: {fault}") from fault
