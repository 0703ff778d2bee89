"""Why a report is not taken: the file, its kind, or the council that it is about."""

from scrutiny.errors.general import ScrutinyError, UnknownCouncil

KINDS_READ = "Give Ofsted's report of an inspection of a council's children's services since November 2013."


class ReportUnreadable(ScrutinyError):
    """A file given as an inspection report cannot be opened, or not within bounds."""

    def __init__(self, because: str) -> None:
        """Say what is wrong with the file, and which files can be read."""
        self.because = because
        super().__init__(
            f"The file cannot be read: {because}.\n"
            "Fetch the report or letter again from https://reports.ofsted.gov.uk as a PDF, and try with that."
        )


class ReportNotRecognised(ScrutinyError):
    """A PDF that opens is not an inspection report of the kinds we can read."""

    def __init__(self, because: str) -> None:
        """Say what is missing from it, and which reports are recognised."""
        self.because = because
        said = f"This does not look like an Ofsted report on a council's children's services: {because}."
        super().__init__(f"{said}\n{KINDS_READ}")


class AnotherKindOfReport(ReportNotRecognised):
    """A report of a kind that we know and do not read."""

    def __init__(self, what: str) -> None:
        """Say what it is, and which kinds are read."""
        self.because = f"it is {what}"
        ScrutinyError.__init__(self, f"This is {what}: it cannot be loaded.\n{KINDS_READ}")


class DocumentUnreadable(ScrutinyError):
    """A document that passages are to be picked from cannot be opened, or not within bounds."""

    def __init__(self, because: str) -> None:
        """Say what is wrong with the file, and which files can be read."""
        super().__init__(
            f"The document cannot be read: {because}.\n"
            "Save it anew as a PDF with text in it, or as a DOCX, and choose that."
        )


class NoVisitLetter(ScrutinyError):
    """A file given as the letter of a visit is another paper."""

    def __init__(self, because: str) -> None:
        """Say what it is or lacks, and where what it says can be kept."""
        super().__init__(
            f"This is no letter of a focused or monitoring visit: {because}.\n"
            "Load a report of an inspection as the report; give any other letter to pick from, or type "
            "what it says."
        )


class ReportOfAnotherCouncil(ScrutinyError):
    """A report was given for one council, and is about another."""

    def __init__(self, about: str, asked: str) -> None:
        """Say which council it is about, and which was named."""
        super().__init__(
            f"This report is about {about}, and the council you named is {asked}.\n"
            f"Give the report on {asked}, or leave --council out."
        )


class CouncilOnCoverUnknown(UnknownCouncil):
    """A report whose cover calls its council by a name that we do not know."""

    def __init__(self, named: str) -> None:
        """Keep the name as it is printed, and say how to name the council."""
        ScrutinyError.__init__(
            self,
            f"The cover of this report names {named!r}, which is no name we know for a council.\n"
            "Say which council it is about: scrutiny report read FILE --council NAME",
        )
        self.named = named
        self.because = ""
