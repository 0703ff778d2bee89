"""The kinds of answer that a prompt can name: what the guide needs to know of each, made known from above.

The guide stands below the room in which answers are read and shown, and may not know it. So that room makes
each of its kinds known here when it is loaded, and a bank is read against those alone.
"""

from dataclasses import dataclass
from typing import Literal

Offers = Literal["", "points", "options", "columns"]


@dataclass(frozen=True, kw_only=True)
class KindInGuide:
    """What the guide knows of one kind of answer.

    ``offers`` is the list of words that its prompts give: the points of a scale, options, columns or none.
    A grid has rows of its own, and every person answers alone what ``is_alone``. What ``is_picked`` holds no
    words of anybody's own, and what ``holds_many`` has as many parts as people give it. Each row of what
    ``is_linked`` has a key, and links to what it rests on. ``called`` names it in the guide, and ``on_paper``
    says how it is answered there, with a place for the words it is offered with.
    """

    name: str
    offers: Offers
    is_grid: bool
    is_alone: bool
    is_picked: bool
    holds_many: bool
    begins_with_rows: bool
    is_linked: bool
    called: str
    on_paper: str

    @property
    def has_columns(self) -> bool:
        """Whether its answers are tables, whose columns are asked for."""
        return self.offers == "columns"


KNOWN: dict[str, KindInGuide] = {}


def make_known(kind: KindInGuide) -> None:
    """Make a kind of answer known, so that prompts can name it."""
    KNOWN[kind.name] = kind


def find_known(name: str) -> KindInGuide:
    """Find a kind of answer by its name; an unknown one is refused with those there are."""
    if not KNOWN:
        raise LookupError("No kind of answer is known before scrutiny.review.kinds is loaded.")
    if name not in KNOWN:
        raise ValueError(f"'kind' is {name!r}. It may be: {', '.join(KNOWN)}")
    return KNOWN[name]
