"""The few words that a choice has: what councils call them, and which of two is said."""

from collections.abc import Sequence

from scrutiny.review.meeting_tables import DONE, PAUSED, STATUSES

_NOT_STARTED, _ON_TRACK = STATUSES[:2]
# What councils call a status that we call otherwise.
MEANT = {
    **dict.fromkeys(("green", "g"), "on track"),
    **dict.fromkeys(("amber", "a"), "at risk"),
    **dict.fromkeys(("red", "r"), "off track"),
    "complete": "done",
    "completed": "done",
    "not yet started": "not started",
    "on hold": "paused",
    **dict.fromkeys(("↑", "up", "increasing", "increased", "worsening"), "rising"),
    **dict.fromkeys(("↓", "down", "decreasing", "decreased", "improving", "reducing"), "falling"),
    **dict.fromkeys(("→", "↔", "stable", "static", "same", "unchanged", "no change"), "the same"),
}


def find_both(sure: Sequence[str]) -> str:
    """Find the one that is said where a status stands beside its colour; nothing where the two differ."""
    if len(sure) == 1:
        return sure[0]
    # What has not begun, or is paused, may have any colour; what is done may be green.
    leads = next((words for words in (PAUSED, _NOT_STARTED) if words in sure), "")
    return leads or (DONE if set(sure) == {DONE, _ON_TRACK} else "")
