"""The risk register as it stands in a review: one list of risks, with what is under each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.guide.columns import Becomes
from scrutiny.guide.prompts import Prompt
from scrutiny.record.entries import Json
from scrutiny.record.folding import ReviewState, find_answer
from scrutiny.record.kept_tables import KeptRow, hash_words, list_rows
from scrutiny.review.choices import SCORES
from scrutiny.review.meeting_tables import DONE, PAUSED
from scrutiny.review.page import Page
from scrutiny.review.risks.tables import ACTIONS, find_controls, find_register, name_columns
from scrutiny.words.dates import read_day, say_day
from scrutiny.words.sentences import make_plain

Pair = tuple[str, str]


@dataclass(frozen=True)
class RiskPart:
    """A control of a risk, or a risk action: what stands in its row, under the risk that it is about."""

    key: str
    level: str
    within: str
    text: str
    cells: Mapping[str, str]
    as_at: date
    line: str = ""
    reference: str = ""

    @property
    def is_overdue(self) -> bool:
        """Whether its day has passed, and it is neither done nor paused."""
        due = read_day(self.cells.get("Due on", ""))
        return due is not None and due < self.as_at and self.cells.get("Status") not in (DONE, PAUSED)

    @property
    def alarms(self) -> Iterator[str]:
        """What should be noticed of it."""
        if self.is_overdue:
            yield f"overdue since {say_day(date.fromisoformat(self.cells['Due on']))}"


@dataclass(frozen=True)
class Risk:
    """One risk of the register, under its key: each part by what its column becomes."""

    key: str
    text: str
    parts: Mapping[Becomes, str]
    cells: Mapping[str, str]
    controls: tuple[RiskPart, ...] = ()
    actions: tuple[RiskPart, ...] = ()
    level: str = "risk"
    within: str = ""

    @property
    def reference(self) -> str:
        """Its code in the council's register."""
        return self.parts.get(Becomes.RISK_CODE, "")

    @property
    def name(self) -> str:
        """How it is named among the others."""
        return f"{self.reference} {self.text}".strip()

    @property
    def scores(self) -> Mapping[str, Pair]:
        """Each score that is given whole."""
        pairs = {
            score: tuple(
                self.parts.get(Becomes(f"risk.{score}.{part}"), "") for part in ("likelihood", "impact")
            )
            for score in SCORES
        }
        return {score: (pair[0], pair[1]) for score, pair in pairs.items() if all(pair)}


def list_risks(page: Page) -> tuple[Risk, ...]:
    """List the risks of a review, with the controls and risk actions of each."""
    return page.keep("risks", lambda: tuple(_list_risks(page)))


def _list_risks(page: Page) -> Iterator[Risk]:
    register, controls = find_register(page), find_controls(page)
    if register is None:
        return
    under = list(_list_controls(page, controls)) if controls else []
    acting = list(_list_actions(page))
    for risk in read_risks(register, _list_bodies(page.state, register.id)):
        yield replace(risk, controls=tuple(_put_under(risk, under)), actions=tuple(_put_under(risk, acting)))


def say_parts_of_no_risk(page: Page) -> tuple[str, ...]:
    """Say which controls and risk actions name no risk that is in the register, so that none is lost."""
    controls = find_controls(page)
    parts = [*(_list_controls(page, controls) if controls else ()), *_list_actions(page)]
    known = {(part.level, part.key) for risk in list_risks(page) for part in (*risk.controls, *risk.actions)}
    return tuple(
        f"The {part.level} “{part.text}” names no risk of this register: “{part.within}”."
        for part in parts
        if (part.level, part.key) not in known
    )


def read_risks(register: Prompt, bodies: Iterable[Json]) -> tuple[Risk, ...]:
    """Read the risks that some answers name, each once; an older row goes by its words."""
    risks: dict[str, Risk] = {}
    columns = name_columns(register)
    for row in list_rows(bodies, register.answer.headings):
        if row.cells[0]:
            cells = dict(zip(register.answer.headings, row.cells, strict=True))
            parts = {part: cells[heading] for part, heading in columns.items() if cells[heading]}
            key = row.key or hash_words(row.cells[0])
            risks.setdefault(key, Risk(key, " ".join(row.cells[0].split()), parts, cells))
    return tuple(risks.values())


def _list_bodies(state: ReviewState, about: str) -> list[Json]:
    return [entry.body for entry in find_answer(state, about).versions]


def _list_controls(page: Page, prompt: Prompt) -> Iterator[RiskPart]:
    columns = name_columns(prompt)
    for row in list_rows(_list_bodies(page.state, prompt.id), prompt.answer.headings):
        cells = dict(zip(prompt.answer.headings, row.cells, strict=True))
        of, text = cells[columns[Becomes.CONTROL_OF]], cells[columns[Becomes.CONTROL]]
        if text:
            line = cells[columns[Becomes.CONTROL_LINE]]
            yield RiskPart(_key(row, of, text), "control", of, text, cells, page.briefing.as_at, line)


def _list_actions(page: Page) -> Iterator[RiskPart]:
    for row in list_rows(_list_bodies(page.state, ACTIONS.about), ACTIONS.headings):
        text, of = row.cells[:2]
        if text:
            cells = dict(zip(ACTIONS.headings, row.cells, strict=True))
            yield RiskPart(_key(row, text, of), "risk action", of, text, cells, page.briefing.as_at)


def _key(row: KeptRow, *words: str) -> str:
    return row.key or hash_words("\n".join(words))


def _put_under(risk: Risk, parts: Sequence[RiskPart]) -> Iterator[RiskPart]:
    """Give those of the parts that name a risk by its code or its words."""
    names = {make_plain(name) for name in (risk.reference, risk.text, risk.name) if name}
    for part in parts:
        if make_plain(part.within) in names:
            yield replace(part, within=risk.text)
