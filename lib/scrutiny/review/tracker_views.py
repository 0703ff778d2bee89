"""Views of the tracker: the items that need somebody, each list under what it is of."""

from collections.abc import Iterator, Sequence

from scrutiny.review.meeting_tables import DETAILS
from scrutiny.review.tracking import TrackedItem

_NO_THEME = "none given"


def list_views(items: Sequence[TrackedItem]) -> Iterator[tuple[str, tuple[TrackedItem, ...]]]:
    """List the items by what somebody should look at, and then by theme; a view of no items too."""
    yield "Overdue", tuple(item for item in items if item.is_overdue)
    yield "No response", tuple(item for item in items if item.has_no_response)
    yield "Proposed and not accepted", tuple(item for item in items if item.is_unaccepted)
    yield "Paused", tuple(item for item in items if item.is_paused)
    yield "Post without holder", tuple(item for item in items if not _has_holder(item))
    themes = {_find_theme(item) for item in items}
    for theme in sorted(themes, key=lambda theme: (theme == _NO_THEME, theme.casefold())):
        yield f"Theme: {theme}", tuple(item for item in items if _find_theme(item) == theme)


def _has_holder(item: TrackedItem) -> bool:
    return item.is_closed or bool(item.read(DETAILS, "Holder of the post"))


def _find_theme(item: TrackedItem) -> str:
    return " ".join(item.read(DETAILS, "Theme").split()) or _NO_THEME
