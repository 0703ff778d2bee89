"""Errors of no room of their own: what was met, what is allowed, what to do next."""

from collections.abc import Iterable


class ScrutinyError(Exception):
    """A state of the world that stops the work, worded for the person at the keyboard."""

    exit_code = 2


class UnknownCouncil(ScrutinyError):
    """A council was asked for that the register does not hold."""

    def __init__(self, asked: str, nearest: Iterable[str] = (), because: str = "") -> None:
        """Say why it is not there, where that is known, and name the councils that may be meant."""
        self.because = because
        near = ", ".join(nearest)
        why = f": it {because}." if because else "."
        none_near = "" if because else " No name in the register is near it."
        hint = f" Did you mean: {near}?" if near else none_near
        super().__init__(
            f"{asked!r} is not a council in the register{why}{hint}\nTo list all 153: scrutiny councils"
        )


class UnknownWorkbook(ScrutinyError):
    """A workbook was asked for that is not in the contents."""

    def __init__(self, asked: str, allowed: Iterable[str]) -> None:
        """List the workbooks there are."""
        super().__init__(
            f"{asked!r} is not a workbook. Workbooks are: {', '.join(allowed)}.\n"
            "Name one of them, or leave --workbook out to make them all."
        )


class UnknownIndicator(ScrutinyError):
    """An indicator was asked for that the catalogue does not hold."""

    def __init__(self, asked: str, nearest: Iterable[str] = ()) -> None:
        """Name the nearest indicators, where any are near."""
        near = ", ".join(nearest)
        hint = f"Did you mean: {near}?" if near else "No indicator's id is near it."
        super().__init__(
            f"{asked!r} is not an indicator in the catalogue. {hint}\n"
            "To list them all for a council: scrutiny evidence show COUNCIL"
        )


class ParameterNotDeclared(ScrutinyError):
    """A parameter was given that the workbook does not declare, or one it declares is absent."""


class ParametersBroken(ScrutinyError):
    """A parameter file cannot be read as what it should be."""


class SettingsBroken(ScrutinyError):
    """A person's file of settings cannot be read as what it should be."""


class DateNotUnderstood(ScrutinyError):
    """A date was given in a form that is not year-month-day."""

    def __init__(self, asked: str) -> None:
        """Say the one form allowed."""
        super().__init__(
            f"{asked!r} is not a date. Dates are written year-month-day, such as 2026-11-23.\n"
            "Write the date again in that form."
        )


class InspectionNotHeld(ScrutinyError):
    """An inspection was asked for that the workbook does not hold."""

    def __init__(self, asked: str, held: Iterable[str]) -> None:
        """List the first days of the inspections that are held."""
        days = ", ".join(held)
        those = f"Those held began on: {days}." if days else "None of this council is held."
        super().__init__(
            f"{asked!r} is not the first day of an inspection that this workbook holds. {those}\n"
            f"{'Name one of these days, or leave' if days else 'Leave'} inspection out to look back on the "
            "newest."
        )


class EditionMissing(ScrutinyError):
    """An evidence edition the package should carry is not there."""


class EditionDamaged(ScrutinyError):
    """An evidence file is not the one its papers describe."""


class EditionKept(ScrutinyError):
    """A build would write another edition over one that is kept already."""


class CuratedFileBroken(ScrutinyError):
    """A list kept by hand beside the code cannot be read as what it should be."""


class SourceNotAsExpected(ScrutinyError):
    """A publisher's file does not have the shape, symbols or totals it is known to have."""


class ComputerBusy(ScrutinyError):
    """A file was not opened in time because this computer was busy: nothing is known against the file."""

    def __init__(self, seconds: float) -> None:
        """Say that the file is not the cause, and what to do."""
        super().__init__(
            f"This computer was too busy to open the file within {seconds:g} seconds. It is not known to be "
            "damaged.\nTry again, with fewer other programs open."
        )


class NoCouncilChosen(ScrutinyError):
    """Pages were asked for without saying for which council."""

    def __init__(self) -> None:
        """Say how to name one, or every one."""
        super().__init__(
            "No council was named, so there is no page to make.\n"
            "Name one or more with --council, or ask for every council with --all."
        )


class EngineNeedsItsOwnProcess(ScrutinyError):
    """The engine was asked to run a page where another IPython shell is at work."""

    def __init__(self) -> None:
        """Say where the engine can be used."""
        super().__init__(
            "The engine 'scrutiny' runs a page inside the process that asks for it, and this process has an "
            "IPython shell of its own, as in a notebook.\n"
            "Ask for the page from a command or a script, or leave the engine out."
        )


class EngineOptionUnknown(ScrutinyError):
    """The engine was given an option of Papermill's that needs a kernel."""

    def __init__(self, option: str) -> None:
        """Name the option."""
        super().__init__(
            f"The engine 'scrutiny' runs a page without a kernel, and cannot do what {option!r} asks for.\n"
            "Leave the option out, or the engine."
        )


class RunForAnotherDate(ScrutinyError):
    """A run was asked to go on for another date than the one its pages are for."""


class RunReportBroken(ScrutinyError):
    """The report of an earlier run cannot be read, so the run cannot go on."""


class ShardNotUnderstood(ScrutinyError):
    """A part of a run was asked for that is not one."""

    def __init__(self, asked: str) -> None:
        """Say what was asked for, and how a part is written."""
        super().__init__(
            f"{asked!r} is not a part of a run.\n"
            "Write which part, and of how many, from 1/1: 2/4 is the second of four."
        )


class OutputNotWritable(ScrutinyError):
    """The folder for outputs cannot be written to."""


class PortUnavailable(ScrutinyError):
    """No port could be opened for the app."""


class LocalFiguresMissing(ScrutinyError):
    """A file of a council's own figures was named that is not there, or not where it may be."""


class LocalFiguresBroken(ScrutinyError):
    """A file of a council's own figures cannot be read as what it should be."""

    def __init__(self, where: str, met: str, remedy: str) -> None:
        """Say the file and line, what was met there, and what is allowed instead."""
        super().__init__(f"{where}: {met}\n{remedy}")


class ChildLevelFigures(LocalFiguresBroken):
    """A file that should hold totals seems to hold something about single children."""


class PromptsBroken(ScrutinyError):
    """A file of prompts, of the guide or a committee's own, cannot be read as what it should be."""

    def __init__(self, where: str, met: str, remedy: str = "Correct it there.") -> None:
        """Say the file and line, what was met there, and what is allowed instead."""
        super().__init__(f"{where}: {met}\n{remedy}")


class AnswerRefused(ScrutinyError):
    """What someone wrote cannot be kept as the answer it was given as."""
