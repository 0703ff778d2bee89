"""What is gathered from other questions, by the key of the prompt that it stands beside."""

from enum import StrEnum


class Gathers(StrEnum):
    """What is gathered from other questions, and stands beside a prompt."""

    UNANSWERED = "unanswered"
    MEASURES = "measures"
    CORPORATE_PARENTS = "corporate_parents"

    @property
    def is_of_every_workbook(self) -> bool:
        """Whether it is gathered from every workbook, and not from one alone."""
        return self is not Gathers.MEASURES
