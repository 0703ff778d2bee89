"""Why a report that opens is not taken: its kind, or the council that it is about."""

from scrutiny.errors import KINDS_READ, ReportNotRecognised, ScrutinyError, UnknownCouncil


class AnotherKindOfReport(ReportNotRecognised):
    """A report of a kind that we know and do not read."""

    def __init__(self, what: str) -> None:
        """Say what it is, and which kinds are read."""
        ScrutinyError.__init__(self, f"This is {what}: it cannot be loaded.\n{KINDS_READ}")


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
