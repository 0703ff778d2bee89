"""The report of a run: what was made, what failed and why, and what was not tried; run.json holds it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from scrutiny.batch import INTERRUPTED, SOME_FAILED
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Page
from scrutiny.errors import RunForAnotherDate, RunReportBroken
from scrutiny.kernels.failures import Failure
from scrutiny.kernels.fingerprints import list_editions, read_version

REPORT = "run.json"
_REPORTS = "run*.json"


class _Entry(BaseModel):
    """One page in the report that an earlier run left."""

    council: str
    workbook: str

    @property
    def page(self) -> Page:
        """The page it is about."""
        return Page(self.council, self.workbook)


class _Made(_Entry):
    fingerprint: str


class _Failed(_Entry):
    cell: int | None
    reason: str


class _Earlier(BaseModel):
    """What a run goes on from, of the report that an earlier run left."""

    as_at: date
    made: list[_Made]
    failed: list[_Failed]
    not_tried: list[_Entry]


@dataclass
class RunReport:
    """What became of every page of a run, and how this call for some of them ended.

    A page under way counts as not tried until it ends. Interrupted means that the person asked to stop,
    even where every page had ended by then.
    """

    folder: Path
    run: str
    as_at: date
    started: str
    asked: frozenset[Page]
    made: dict[Page, str] = field(default_factory=dict)
    failed: dict[Page, Failure] = field(default_factory=dict)
    not_tried: set[Page] = field(default_factory=set)
    interrupted: bool = False
    ended: str | None = None
    name: str = REPORT

    @property
    def exit_code(self) -> int:
        """What the command ends with: 0 where all asked for is made, 130 where cut short, else 1."""
        if self.is_cut_short:
            return INTERRUPTED
        return 0 if self.asked <= self.made.keys() else SOME_FAILED

    @property
    def is_cut_short(self) -> bool:
        """Whether the person asked to stop while there was something left to try."""
        return self.interrupted and bool(self.asked & self.not_tried)

    @property
    def pages(self) -> list[Page]:
        """Every page of the run, in order."""
        return sorted({*self.made, *self.failed, *self.not_tried})

    def record(self, page: Page, outcome: str | Failure) -> None:
        """Note how a page ended: with the fingerprint of what it was made from, or with what stopped it."""
        self.forget(page)
        if isinstance(outcome, Failure):
            self.failed[page] = outcome
        else:
            self.made[page] = outcome

    def forget(self, page: Page) -> None:
        """Drop what is noted of a page."""
        self.made.pop(page, None)
        self.failed.pop(page, None)
        self.not_tried.discard(page)

    def ask(self, page: Page) -> None:
        """Note a page as one to be tried."""
        self.forget(page)
        self.not_tried.add(page)

    def save(self) -> None:
        """Write the report into the run's folder, whole or not at all."""
        content = json.dumps(self._as_json(), ensure_ascii=False, indent=1) + "\n"
        write_whole(self.folder / self.name, content)

    def _as_json(self) -> dict[str, Any]:
        return {
            "run": self.run,
            "as_at": self.as_at.isoformat(),
            "started": self.started,
            "ended": self.ended,
            "interrupted": self.interrupted,
            "version": read_version(),
            "editions": list_editions(),
            "made": [_name(page, fingerprint=taken) for page, taken in sorted(self.made.items())],
            "failed": [
                _name(page, cell=why.cell, reason=why.reason) for page, why in sorted(self.failed.items())
            ],
            "not_tried": [_name(page) for page in sorted(self.not_tried)],
        }


def open_report(folder: Path, run: str, as_at: date, asked: Iterable[Page], name: str = REPORT) -> RunReport:
    """Begin a run's report, or go on with those that earlier runs of that name left for the same date."""
    report = RunReport(folder, run, as_at, started=read_clock(), asked=frozenset(asked), name=name)
    for path in sorted(folder.glob(_REPORTS)):
        _go_on_from(report, _read_earlier(path))
    return report


def _go_on_from(report: RunReport, earlier: _Earlier) -> None:
    if earlier.as_at != report.as_at:
        raise RunForAnotherDate(
            f"The run {report.run!r} holds pages for {earlier.as_at}, and a run is for one date.\n"
            "Give this run another name with --run, or ask for that date."
        )
    for made in earlier.made:
        if made.page.has_files(report.folder):
            report.record(made.page, made.fingerprint)
    for failed in earlier.failed:
        if failed.page not in report.made:
            report.record(failed.page, Failure(failed.cell, failed.reason))
    for entry in earlier.not_tried:
        if entry.page not in report.pages:
            report.ask(entry.page)


def _read_earlier(path: Path) -> _Earlier:
    try:
        return _Earlier.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as unreadable:
        raise RunReportBroken(
            f"{path} is not the report of a run, or cannot be read, so the run cannot go on from it.\n"
            "Move it away, or give this run another name with --run."
        ) from unreadable


def read_clock() -> str:
    """Give the present moment, as reports write it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _name(page: Page, **more: object) -> dict[str, object]:
    return {"council": page.council, "workbook": page.workbook, **more}
