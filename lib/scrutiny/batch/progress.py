"""Showing how far a run has come: a bar in a terminal, and elsewhere a plain line every few pages."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from scrutiny.batch.runs import Progress
from scrutiny.register.finding import admit_council

PAGES_BETWEEN_LINES = 10


@contextmanager
def show_progress(console: Console | None = None) -> Iterator[Callable[[Progress], None]]:
    """Open a display of progress; give what a run is to tell of its progress to."""
    console = console or Console(stderr=True)
    if console.is_terminal:
        with _open_bar(console) as bar:
            yield _BarShown(bar).tell
    else:
        yield _LinesShown(console).tell


def _open_bar(console: Console) -> Bar:
    return Bar(
        MofNCompleteColumn(),
        BarColumn(),
        TextColumn("{task.fields[failed]}", markup=False),
        TextColumn("{task.description}", markup=False),
        TimeRemainingColumn(compact=True),
        console=console,
    )


class _BarShown:
    def __init__(self, bar: Bar) -> None:
        self.bar = bar
        self.task = bar.add_task("Beginning", total=None, failed="")

    def tell(self, progress: Progress) -> None:
        self.bar.update(
            self.task,
            total=progress.asked,
            completed=progress.done,
            failed=_say_failed(progress),
            description=_say_under_way(progress),
        )


class _LinesShown:
    def __init__(self, console: Console) -> None:
        self.console = console
        self.said = 0

    def tell(self, progress: Progress) -> None:
        is_last = progress.done == progress.asked or not progress.under_way
        is_due = progress.done - self.said >= PAGES_BETWEEN_LINES
        if is_due or (is_last and progress.done > self.said):
            self.said = progress.done
            parts = [
                f"{progress.done} of {progress.asked} pages",
                _say_failed(progress),
                _say_under_way(progress),
            ]
            self.console.print(", ".join(part for part in parts if part), markup=False, soft_wrap=True)


def _say_failed(progress: Progress) -> str:
    return f"{progress.failed} failed" if progress.failed else ""


def _say_under_way(progress: Progress) -> str:
    names = ", ".join(dict.fromkeys(admit_council(page.council).name for page in progress.under_way))
    if progress.stopping:
        return f"stopping after {names}" if names else "stopped"
    return names
