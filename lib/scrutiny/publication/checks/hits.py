"""A hit: words that a check found in a paper, where they stand, and what to do about them."""

from dataclasses import dataclass

# What no check can find; it ends every list of hits.
READ_AGAIN = "No check knows a family by its story. Read it once more."


@dataclass(frozen=True)
class Hit:
    """Words that a check found; a hard one cannot be let stand by anybody."""

    check: str
    where: str
    words: str
    sentence: str
    is_hard: bool = False

    def __str__(self) -> str:
        """Say where it is, what was found and what to do."""
        return f"{self.where}, {self.check.lower()}: “{self.words}”. {self.sentence}"
