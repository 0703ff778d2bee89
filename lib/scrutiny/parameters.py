"""One council's parameters: the defaults, its own file over them, checked key by key."""

from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from scrutiny import paths
from scrutiny.councils import Council, admit_council, list_councils
from scrutiny.editions import find_line
from scrutiny.errors import ParametersBroken, UnknownCouncil

_TEXT, _NOTHING = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"
# What YAML takes for a number, a date or yes and no is read as the words that were written.
_PLAIN = {_TEXT, _NOTHING} | {f"tag:yaml.org,2002:{kind}" for kind in ("int", "float", "bool", "timestamp")}
_NOTHING_NAMED = {"no", "none", "nothing", "n/a", "-"}
_SPAN = " to "  # between the two days of a period
_FORM = "Each line is a name, a colon and a value, such as: council: portsmouth"
# How a page is used: to be read, or to be answered in.
BRIEFING, SESSION = "briefing", "session"
_YEAR_BEGINS = 5  # a council's year is from May, when it is elected, to April


def _check_day(words: str) -> str:
    if words:
        date.fromisoformat(words)
    return words


def _check_named(words: str) -> str:
    if words.lower() in _NOTHING_NAMED:
        raise ValueError(words)
    return words


def _check_line(words: str) -> str:
    if not words.isprintable():
        raise ValueError(words)
    return words


def _check_span(words: str) -> str:
    if words:
        first, last = (date.fromisoformat(day) for day in words.split(_SPAN))
        if last < first:
            raise ValueError(words)
    return words


class Parameters(BaseModel):
    """What a council sets for its own workbooks."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    council: str = Field(description="Slug of the council, as listed by: scrutiny councils")
    committee: str = Field(min_length=1, description="Name of the scrutiny committee these workbooks are for")
    neighbour_model: Literal["2025", "2021"] = Field(
        description="Year of the statistical neighbour model to compare with: 2025, or 2021 for older papers"
    )
    local_figures: str = Field(
        default="",
        description="File of the council's own figures in parameters/local_figures, if there is one",
    )
    inspection_report: str = Field(
        default="", description="Ofsted's report on the council, a PDF in parameters/reports, if it is there"
    )
    inspection_stage: Literal["before", "during", "after"] = Field(
        default="after", description="Where the council is in its inspection: before, during or after"
    )
    intervention: Annotated[str, AfterValidator(_check_named)] = Field(
        default="",
        description="Intervention by the Department for Education, such as Commissioner, or nothing at all",
    )
    risk_steps: Literal["3", "4", "5", "6"] = Field(
        default="5", description="Steps in the scales of likelihood and of impact of a risk: 3, 4, 5 or 6"
    )
    next_meeting: Annotated[str, AfterValidator(_check_day)] = Field(
        default="", description="Date of the committee's next meeting, year-month-day, if it is known"
    )
    pre_election: Annotated[str, AfterValidator(_check_span)] = Field(
        default="",
        description="Pre-election period, as two dates: 2027-03-22 to 2027-05-06, if one is coming",
    )
    review: Annotated[str, AfterValidator(_check_line)] = Field(
        default="",
        max_length=60,
        description="Name of the review, on one line of at most 60 characters; empty names it for the year",
    )

    def for_notebook(self, as_at: date, mode: str = BRIEFING, review: str = "") -> dict[str, str]:
        """Give what every notebook is given: a review's answers are shown only where it is named here."""
        own = self.model_dump(exclude={"review"})
        return {**own, "mode": mode, "review": review, "as_at": as_at.isoformat()}

    def name_review(self, day: date) -> str:
        """Give the review's name: the one the council has set or, without one, that of the council's year."""
        return self.review or name_council_year(day)


def name_council_year(day: date) -> str:
    """Name the council year in which a day falls, such as 2026-27: from May to April."""
    first = day.year if day.month >= _YEAR_BEGINS else day.year - 1
    return f"{first}-{(first + 1) % 100:02}"


@dataclass(frozen=True)
class _Given:
    """The names in one parameter file, each with its value as it was written and the line it stands on."""

    path: Path
    values: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


def read_parameters(council: Council) -> Parameters:
    """Read the defaults and the council's own file over them; anything unknown or missing is refused."""
    _refuse_stray_prompts()
    defaults = _read(paths.PARAMETERS / "defaults.yml")
    own = _read(paths.PARAMETERS / "councils" / f"{council.slug}.yml")
    for given in (defaults, own):
        _refuse_strangers(given)
    _refuse_council(defaults)
    try:
        parameters = Parameters.model_validate(defaults.values | own.values)
    except ValidationError as wrong:
        raise _say_first(wrong, own, defaults) from wrong
    _check_council(parameters, council, own)
    return parameters


def _refuse_stray_prompts() -> None:
    """Refuse a file of a committee's prompts that no council would ever read."""
    slugs = [council.slug for council in list_councils()]
    for path in sorted((paths.PARAMETERS / "prompts").glob("*.yml")):
        if path.stem not in slugs:
            near = get_close_matches(path.stem, slugs, n=1)
            meant = f" Did you mean {near[0]}.yml?" if near else ""
            raise ParametersBroken(
                f"{_name(path)} is not named for a council, so nobody would be asked its prompts.{meant}\n"
                "Name it for the council's slug, as listed by: scrutiny councils"
            )


def make_schema() -> dict[str, object]:
    """Make the JSON schema that editors check a council's file with; only the council must be named."""
    schema = Parameters.model_json_schema()
    return schema | {"title": "Parameters of one council", "required": ["council"]}


def _read(path: Path) -> _Given:
    text = _read_text(path)
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as broken:
        line = min(find_line(broken), max(len(text.splitlines()), 1))
        said = f"{_name(path)}, line {line}, is not YAML that can be read.\n{_FORM}"
        raise ParametersBroken(said) from broken
    if not isinstance(node, yaml.MappingNode):
        raise ParametersBroken(f"{_name(path)}, line 1, does not hold names and values.\n{_FORM}")
    return _gather(node, path)


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as absent:
        start = f"Make it with one line: council: {path.stem}"
        raise ParametersBroken(f"There is no parameter file {_name(path)}.\n{start}") from absent
    except UnicodeDecodeError as unreadable:
        said = f"{_name(path)} is not text in UTF-8.\nSave it again as UTF-8."
        raise ParametersBroken(said) from unreadable
    except OSError as refused:
        said = f"{_name(path)} cannot be read ({refused.strerror}).\nIt should be a text file of your own."
        raise ParametersBroken(said) from refused


def _gather(node: yaml.MappingNode, path: Path) -> _Given:
    """Gather the names with their values, as the words that were written, and their lines."""
    given = _Given(path)
    for key, value in node.value:
        line = key.start_mark.line + 1
        if key.tag != _TEXT or value.tag not in _PLAIN:
            raise ParametersBroken(f"{_name(path)}, line {line}, is not one name and one value.\n{_FORM}")
        if key.value in given.lines:
            raise ParametersBroken(
                f"{_name(path)}, line {line}, gives {key.value!r}, as line {given.lines[key.value]} did.\n"
                "Keep one of the two lines."
            )
        given.lines[key.value] = line
        given.values[key.value] = "" if value.tag == _NOTHING else value.value
    return given


def _refuse_strangers(given: _Given) -> None:
    allowed = list(Parameters.model_fields)
    for stranger in sorted(set(given.values) - set(allowed), key=lambda name: given.lines[name]):
        near = get_close_matches(stranger, allowed, n=1)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise ParametersBroken(
            f"{_name(given.path)}, line {given.lines[stranger]}, names a parameter we do not have: "
            f"{stranger!r}.{meant}\nParameters are: {', '.join(allowed)}."
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
    given = own if key in own.lines else defaults
    return ParametersBroken(
        f"{_name(given.path)}, line {given.lines[key]}: {key} is {given.values[key]!r}, which is not allowed."
        f"\nIt should be: {Parameters.model_fields[key].description}."
    )


def _check_council(parameters: Parameters, council: Council, own: _Given) -> None:
    try:
        named = admit_council(parameters.council)
    except UnknownCouncil as stranger:
        raise ParametersBroken(f"{_name(own.path)}, line {own.lines['council']}: {stranger}") from stranger
    if named != council:
        raise ParametersBroken(
            f"{_name(own.path)}, line {own.lines['council']}, is about {named.slug}, not {council.slug}.\n"
            f"Correct it to: council: {council.slug}"
        )


def _name(path: Path) -> str:
    return f"parameters/{path.relative_to(paths.PARAMETERS).as_posix()}"
