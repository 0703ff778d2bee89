"""Each item of the tracker whole: with its history, and with the figures it rests on looked at again."""

from collections.abc import Iterator
from dataclasses import replace

from scrutiny.findings.then_and_now import ThenAndNow, look_again
from scrutiny.review.action_log import list_histories
from scrutiny.review.page import Page
from scrutiny.review.tracking import TrackedItem, list_tracked


def list_whole(page: Page) -> tuple[TrackedItem, ...]:
    """List every item with its history, and with its figures looked at again: more than a save needs."""
    histories = list_histories(page)
    return tuple(
        replace(
            item,
            history=histories.get(item.recommendation.key, item.history),
            figures=tuple(_look_again(page, item)),
        )
        for item in list_tracked(page)
    )


def _look_again(page: Page, item: TrackedItem) -> Iterator[ThenAndNow]:
    for link in item.recommendation.links:
        found = look_again(page.briefing.evidence, link.figure) if link.figure else None
        if found:
            yield found
