"""The risk register as a sheet: a row for each risk, and further rows for more controls and risk actions."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import uuid4

from scrutiny.errors import SheetFileBroken
from scrutiny.guide.columns import Becomes, ColumnForm
from scrutiny.guide.prompts import Prompt
from scrutiny.record.entries import Entry
from scrutiny.record.kept_tables import hash_words
from scrutiny.record.rights import Person
from scrutiny.review.choices import SCORES
from scrutiny.review.meeting_tables import MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.risks.register import Risk, RiskPart, list_risks, say_parts_of_no_risk
from scrutiny.review.risks.tables import ACTIONS, find_controls, find_register, make_table, name_columns
from scrutiny.review.sheets.differences import GivenItem, SheetComparison
from scrutiny.review.sheets.forms import (
    DUE_HEADINGS,
    SheetColumn,
    SheetForm,
    SheetItem,
    SheetLevel,
    Value,
)
from scrutiny.review.sheets.taking import Taken
from scrutiny.words.sentences import make_plain

_RISK, _CONTROL, _ACTION = "risk", "control", "risk action"
# What other registers call each part.
_OTHERS: Mapping[Becomes, tuple[str, ...]] = {
    Becomes.RISK: ("title", "name", "event", "description"),
    Becomes.RISK_CODE: ("ref", "reference", "id", "no", "number"),
    Becomes.RISK_CAUSE: ("causes", "trigger", "triggers", "cause trigger"),
    Becomes.RISK_CONSEQUENCE: ("consequence", "consequences", "effect", "effects"),
    Becomes.RISK_CATEGORY: ("type", "theme"),
    Becomes.RISK_OWNER: ("lead", "responsible officer", "accountable officer"),
    Becomes.RISK_TREATMENT: ("response", "treatment option", "approach"),
    Becomes.RISK_DIRECTION: ("direction", "trend", "movement", "travel"),
    Becomes.RISK_REVIEWED: (
        "last review",
        "date last reviewed",
        "last review date",
        "last reviewed on",
        "last reviewed date",
        "date of last review",
        "date reviewed",
        "review date",
    ),
    Becomes.CONTROL: ("control", "controls", "existing controls", "current controls", "key controls"),
    Becomes.CONTROL_LINE: ("line", "defence line"),
    Becomes.CONTROL_KNOWN: ("assurance", "assurances", "source of assurance", "sources of assurance"),
}
SIDES = {
    "inherent": ("inherent", "gross", "uncontrolled", "initial", "original"),
    "residual": ("residual", "net", "current", "controlled"),
    "target": ("target", "appetite", "tolerable"),
}
_MEASURES = {
    "likelihood": ("likelihood", "probability", "l"),
    "impact": ("impact", "severity", "i"),
}
_SCORED: Mapping[Becomes, tuple[str, ...]] = {
    Becomes(f"risk.{side}.{measure}"): tuple(f"{which} {word}" for which in sides for word in words)
    for side, sides in SIDES.items()
    for measure, words in _MEASURES.items()
}
_DROPPED = frozenset({"risk", "risks", "score", "scores", "rating", "level", "of", "the", "x"})


def make_form(page: Page) -> SheetForm:
    """Make the form of a risk register, of the columns that the guide of a page asks for."""
    register, controls = _find_prompts(page)
    risks, under = make_table(register), make_table(controls)
    tables = ((register, risks, _RISK), (controls, under, _CONTROL))
    asked = [(column, _settle(page, register, column, made)) for column, made in _list_asked(tables)]
    columns = {column.becomes: made for column, made in asked if column.becomes}
    acting = [_make_action_column(*names) for names in _ACTED]
    return SheetForm(
        "risk register",
        (*(made for _column, made in asked), *map(_make_worked, SCORES), *acting),
        (
            _make_leading_level(columns, risks),
            _make_level(_CONTROL, columns[Becomes.CONTROL], columns[Becomes.CONTROL_LINE]),
            _make_level(_ACTION, *acting[:3]),
        ),
        list_items,
        dropped=_DROPPED,
        say_left_out=say_parts_of_no_risk,
        after="A score stays somebody’s judgement: look at each before you rely on it.",
    )


def _make_leading_level(columns: Mapping[Becomes, SheetColumn], risks: MeetingTable) -> SheetLevel:
    text, code = columns[Becomes.RISK], columns[Becomes.RISK_CODE]
    return SheetLevel(_RISK, "risks", text, code, (risks.headings[0],))


def _settle(page: Page, register: Prompt, column: ColumnForm, made: SheetColumn) -> SheetColumn:
    """Say of a column what becomes of a second one of its kind, and of a day that is still to come."""
    names = name_columns(register)
    match column.becomes:
        case Becomes.RISK:
            spare = tuple(names[part] for part in (Becomes.RISK_CAUSE, Becomes.REASONS) if part in names)
            return replace(made, spare=spare)
        case Becomes.RISK_REVIEWED:
            return replace(made, latest=page.briefing.as_at, spare=())
        case _:
            return made


def _place(order: Sequence[Becomes | None], part: Becomes | None) -> int:
    return order.index(part) if part in order else len(order)


def _list_asked(
    tables: Iterable[tuple[Prompt, MeetingTable, str]],
) -> list[tuple[ColumnForm, SheetColumn]]:
    """List what is asked of each risk and each control, in the order of most registers."""
    asked = [
        (column, _make_column(column.name, column.becomes, table, level))
        for prompt, table, level in tables
        for column in prompt.answer.columns
        if column.becomes is not Becomes.CONTROL_OF
    ]
    # The guide asks for what came later last.
    order = (*_OTHERS, *_SCORED, None)
    return sorted(asked, key=lambda pair: (pair[1].level != _RISK, _place(order, pair[0].becomes)))


def _find_prompts(page: Page) -> tuple[Prompt, Prompt]:
    register, controls = find_register(page), find_controls(page)
    if register is None or controls is None:
        raise SheetFileBroken("This guide asks for no risk register.", "Use the guide that comes with it.")
    return register, controls


def _make_level(name: str, column: SheetColumn, *more: SheetColumn) -> SheetLevel:
    known_by = tuple(known.heading for known in (column, *more))
    return SheetLevel(name, f"{name}s", column, _NO_REFERENCE, known_by, splits=True)


def _read_cell(under: str) -> Callable[[Risk | RiskPart], Value]:
    return lambda item: item.cells.get(under, "")


def _make_column(name: str, part: Becomes | None, table: MeetingTable, level: str) -> SheetColumn:
    others = (_OTHERS.get(part, ()) or _SCORED.get(part, ())) if part else ()
    return SheetColumn(name, _read_cell(name), table, name, others, level=level)


def _make_action_column(heading: str, under: str, *others: str) -> SheetColumn:
    spare = () if under == "Due on" else None
    return SheetColumn(heading, _read_cell(under), ACTIONS, under, others, level=_ACTION, spare=spare)


_NO_REFERENCE = SheetColumn("", lambda _item: "")


def _make_worked(score: str) -> SheetColumn:
    """Make the column of what a register works out of two scores: worked out again, and never taken."""
    return SheetColumn(
        f"{score.capitalize()} score", lambda risk: _multiply(risk, score), others=SIDES[score], level=_RISK
    )


_ACTED = (
    (
        "Risk action",
        "Risk action",
        "action",
        "actions",
        "further action",
        "further actions",
        "actions required",
        "planned actions",
        "mitigating action",
        "mitigating actions",
        "action required",
    ),
    ("Risk action owner", "Owner’s post", "action owner", "action lead", "by whom"),
    ("Risk action due on", "Due on", *DUE_HEADINGS, "action due date", "action due"),
    ("Risk action status", "Status", "status", "action status", "progress"),
)


def _multiply(risk: Risk, score: str) -> Value:
    pair = risk.scores.get(score, ("", ""))
    return int(pair[0]) * int(pair[1]) if all(step.isdecimal() for step in pair) else ""


def list_items(page: Page) -> Sequence[SheetItem]:
    """List the risks, and what stands under each, as the rows of a sheet are known."""
    items: list[SheetItem] = []
    for risk in list_risks(page):
        items += [risk, *risk.controls, *risk.actions]
    return items


def take_register(
    page: Page, comparison: SheetComparison, person: Person, from_sheet: Collection[GivenItem] = ()
) -> tuple[Entry, ...]:
    """Write what a sheet of a risk register changes: risks first, then what stands under them."""
    register, controls = _find_prompts(page)
    columns = name_columns(register)
    taking = _RegisterTaking(
        {_RISK: make_table(register), _CONTROL: make_table(controls), _ACTION: ACTIONS},
        (columns[Becomes.RISK_CODE], columns[Becomes.RISK]),
        {make_plain(risk.text): risk.reference or risk.text for risk in list_risks(page)},
    )
    for given in comparison.given:
        taking.take(given, with_moved=given in from_sheet)
    return taking.taken.write(page, person)


@dataclass
class _RegisterTaking:
    """A register under way: its tables by level, and the name by which what stands under a risk knows it."""

    tables: Mapping[str, MeetingTable]
    named_by: tuple[str, str]
    names: dict[str, str]
    taken: Taken = field(default_factory=lambda: Taken("risk register"))

    def take(self, given: GivenItem, *, with_moved: bool) -> None:
        """Take a risk, or what stands under one."""
        row, key = given.row, given.item.key if given.item else ""
        cells = given.list_taken(self.tables[row.level], with_moved=with_moved)
        if row.level == _RISK:
            self._take_risk(given, key or hash_words(row.text), cells)
        elif cells:
            risk = self.names.get(make_plain(row.within), row.within)
            self._put_part(row.level, key or uuid4().hex, risk, cells)

    def _take_risk(self, given: GivenItem, key: str, cells: Mapping[str, str]) -> None:
        stands = given.item.cells if isinstance(given.item, Risk) else {}
        called = (cells.get(heading, stands.get(heading, "")) for heading in self.named_by)
        name = self.names[make_plain(given.row.text)] = next(filter(None, called), given.row.text)
        if cells:
            self.taken.open(self.tables[_RISK]).put(key, given.row.text, cells)
        if isinstance(given.item, Risk) and cells.keys() & {*self.named_by}:
            for part in (*given.item.controls, *given.item.actions):
                self._put_part(part.level, part.key, name, {})

    def _put_part(self, level: str, key: str, risk: str, cells: Mapping[str, str]) -> None:
        table = self.tables[level]
        of = table.headings[1 if level == _ACTION else 0]
        self.taken.open(table, named_by=(0, 1)).put(key, "", {of: risk, **cells})
