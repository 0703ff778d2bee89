"""How what is folded away is printed."""

from enum import StrEnum


class FoldKind(StrEnum):
    """What a fold is printed as where nobody opened it: whole, as its heading alone, or not at all."""

    OF_A_QUESTION = ""
    HEADING = "heading-only"
    THEME = "theme"
