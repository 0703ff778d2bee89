"""The report of a run: what was made, what failed and why, and what was not tried; run.json holds it."""

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from scrutiny.batch import INTERRUPTED, SOME_FAILED
from scrutiny.batch.execution import Failure
from scrutiny.batch.fingerprints import list_editions, read_version
from scrutiny.batch.folders import write_whole
from scrutiny.batch.pages import Page
from scrutiny.errors import RunForAnotherDate

REPORT = "run.json"


@dataclass
class RunReport:
    """What became of every page of a run, and how this call for some of them ended.

    A page under way counts as not tried until it ends.
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

    @property
    def exit_code(self) -> int:
        """What the command ends with: 0 where all that was asked for is made, 130 if interrupted, else 1."""
        if self.interrupted:
            return INTERRUPTED
        return 0 if self.asked <= self.made.keys() else SOME_FAILED

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
        write_whole(self.folder / REPORT, content)

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


def open_report(folder: Path, run: str, as_at: date, asked: Iterable[Page]) -> RunReport:
    """Begin a run's report, or go on with the one an earlier run of that name left for the same date."""
    report = RunReport(folder, run, as_at, started=read_clock(), asked=frozenset(asked))
    earlier = read_report(folder)
    if earlier and earlier["as_at"] != as_at.isoformat():
        raise RunForAnotherDate(
            f"The run {run!r} holds pages for {earlier['as_at']}, and a run is for one date.\n"
            "Give this run another name with --run, or ask for that date."
        )
    for entry in earlier.get("made", []):
        page = Page(entry["council"], entry["workbook"])
        if page.has_files(folder):
            report.record(page, entry["fingerprint"])
    for entry in earlier.get("failed", []):
        report.record(Page(entry["council"], entry["workbook"]), Failure(entry["cell"], entry["reason"]))
    for entry in earlier.get("not_tried", []):
        report.ask(Page(entry["council"], entry["workbook"]))
    return report


def read_report(folder: Path) -> dict[str, Any]:
    """Read the report in a run's folder; where there is none that can be read, give an empty one."""
    with suppress(FileNotFoundError, ValueError):
        content = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        if isinstance(content, dict) and content.keys() >= {"as_at", "made", "failed", "not_tried"}:
            return content
    return {}


def read_clock() -> str:
    """Give the present moment, as reports write it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _name(page: Page, **more: object) -> dict[str, object]:
    return {"council": page.council, "workbook": page.workbook, **more}
