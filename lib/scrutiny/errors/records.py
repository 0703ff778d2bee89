"""Every way in which a record, or what is to be written in it, is refused."""

from collections.abc import Iterable

from scrutiny.errors.general import ScrutinyError


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


class AnswersClosed(EntryRefused):
    """An own answer came while the session had its question closed, or not open yet."""

    def __init__(self) -> None:
        """Say who opens it."""
        super().__init__(
            "Answers to this question are not open now.",
            "Whoever leads the session opens them. What was sent before they were closed stays as it is.",
        )


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
