"""Errors of the plans of sessions."""

from collections.abc import Iterable

from scrutiny.errors.general import ScrutinyError


class PlanBroken(ScrutinyError):
    """The plan of a session, in a file or made on a page, cannot be read as what it should be."""

    def __init__(self, where: str, met: str, remedy: str) -> None:
        """Say the file and line, or the step, what was met there, and what is allowed instead."""
        super().__init__(f"{where}: {met}\n{remedy}")


class UnknownPlan(ScrutinyError):
    """A plan of a session was asked for that there is not."""

    def __init__(self, asked: str, allowed: Iterable[str]) -> None:
        """List the plans there are."""
        super().__init__(
            f"{asked!r} is not a plan of a session. Plans are: {', '.join(allowed)}.\n"
            "Name one of them, or put a file of yours into parameters/sessions."
        )
