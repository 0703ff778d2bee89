"""Every error a person can meet: what was met, what is allowed, what to do next."""

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


class DateNotUnderstood(ScrutinyError):
    """A date was given in a form that is not year-month-day."""

    def __init__(self, asked: str) -> None:
        """Say the one form allowed."""
        super().__init__(
            f"{asked!r} is not a date. Dates are written year-month-day, such as 2026-11-23.\n"
            "Write the date again in that form."
        )


class EditionMissing(ScrutinyError):
    """An evidence edition the package should carry is not there."""


class EditionDamaged(ScrutinyError):
    """An evidence file is not the one its papers describe."""


class CuratedFileBroken(ScrutinyError):
    """A list kept by hand beside the code cannot be read as what it should be."""


class SourceNotAsExpected(ScrutinyError):
    """A publisher's file does not have the shape, symbols or totals it is known to have."""


class ReportUnreadable(ScrutinyError):
    """A file given as an inspection report cannot be opened, or not within bounds."""

    def __init__(self, because: str) -> None:
        """Say what is wrong with the file, and which files can be read."""
        super().__init__(
            f"The report cannot be read: {because}.\n"
            "Fetch the report again from https://reports.ofsted.gov.uk as a PDF, and try with that."
        )


KINDS_READ = "Give Ofsted's report of an inspection of a council's children's services since November 2013."


class ReportNotRecognised(ScrutinyError):
    """A PDF that opens is not an inspection report of the kinds we can read."""

    def __init__(self, because: str) -> None:
        """Say what is missing from it, and which reports are recognised."""
        said = f"This does not look like an Ofsted report on a council's children's services: {because}."
        super().__init__(f"{said}\n{KINDS_READ}")


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


class RunForAnotherDate(ScrutinyError):
    """A run was asked to go on for another date than the one its pages are for."""


class RunReportBroken(ScrutinyError):
    """The report of an earlier run cannot be read, so the run cannot go on."""


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


class RecordUnavailable(ScrutinyError):
    """The record cannot be reached, read or written to at present."""

    def __init__(self, because: str, remedy: str = "Try again when that is put right.") -> None:
        """Say what stands in the way, and what to do about it."""
        super().__init__(f"The record cannot be used: {because}.\n{remedy}")


class RecordFull(RecordUnavailable):
    """There is no room left where the record is kept."""


class RecordNewer(ScrutinyError):
    """The record was written by a newer version of the Scrutiny Workbook than this one."""

    def __init__(self, where: str) -> None:
        """Say which record, and that this version leaves it alone."""
        super().__init__(
            f"The record in {where} was written by a newer version of the Scrutiny Workbook.\n"
            "Nothing in it was changed. Bring this copy up to date, then try again."
        )


class RecordDamaged(ScrutinyError):
    """What is in the place of the record is no record, or its chain of entries is broken."""

    def __init__(self, what: str) -> None:
        """Say what is wrong, and how to see the whole of it."""
        super().__init__(
            f"{what}.\nKeep the file as it is. To see what is wrong: scrutiny record verify. "
            "Then put back a backup."
        )


class EntryRefused(ScrutinyError):
    """Something was to be written in the record that may not be."""

    def __init__(self, sentence: str, remedy: str = "Nothing was written.") -> None:
        """Say what is allowed and what to do, and repeat nothing of what was typed."""
        super().__init__(f"{sentence} {remedy}")


class AnswersErased(EntryRefused):
    """Something was to be written in the record that was erased, or that goes on from what was erased."""

    def __init__(self, when: str, number: int) -> None:
        """Say when that was, and how to write anew; keep the number of the entry that says so."""
        super().__init__(
            f"The answers of this review were erased at {when}. "
            "This answer was begun before then, so it was not saved.",
            "Your words are still on this page: copy what you need. Then clear this answer and, "
            "when the page says that this is saved, write it again.",
        )
        self.number = number


class AnswersShown(EntryRefused):
    """An own answer came after the answers to its question were shown."""

    def __init__(self) -> None:
        """Say that what everyone saw stays as it is."""
        super().__init__(
            "The answers to this question have been shown.",
            "What everyone saw stays as it is, so no answer can be added, changed or taken back now.",
        )


class UnknownReview(ScrutinyError):
    """A review was asked for that is not in the record, or it is not clear which."""

    def __init__(self, council: str, listed: Iterable[str], asked: str = "") -> None:
        """List the council's reviews, so that one can be named."""
        names = ", ".join(listed)
        here = f"Reviews of {council} are: {names}." if names else f"Nothing is written of {council}."
        met = f"{asked!r} is not a review of {council} in the record." if asked else "No review was named."
        super().__init__(f"{met} {here}\nName one with --review. To list them all: scrutiny record list")


class ReviewFileBroken(ScrutinyError):
    """A file given as an exported review is none, or its chain of entries is broken."""

    def __init__(self, because: str) -> None:
        """Say what is wrong with the file, and nothing of what is written in it."""
        super().__init__(
            f"The review cannot be imported: {because}.\nExport the review again, and try with that."
        )


class SealUnclear(ScrutinyError):
    """What was given as the seal of a review is none: it has no number, or not six words of the list."""

    def __init__(self, because: str) -> None:
        """Say what is wrong with the seal, and show how one looks."""
        super().__init__(
            f"This is not a seal: {because}.\n"
            "A seal is a number and six words, as scrutiny record seal prints them."
        )


class ReviewsParted(ScrutinyError):
    """A review cannot be imported without losing something of the one that is here."""
