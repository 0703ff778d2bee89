"""Picking: the passages of a document that somebody gives, of which only what is picked is kept."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from scrutiny.reports.passages import Passage
from scrutiny.review.contract import Loaded
from scrutiny.review.replies import PagePart
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Stack, View
from scrutiny.words.sentences import make_plain, say_count

_NO_PAGES = "Passages of the document, which does not say where its pages end"


@dataclass(frozen=True)
class Picked:
    """Where a passage that is picked goes: into which table, by which button, and its page in which words."""

    about: str
    button: str
    under: str
    page: str = "{}"


def offer_passages(
    part: PagePart, document: str, passages: Sequence[Passage], picked: Picked, known: Collection[str]
) -> Loaded:
    """Offer the passages that are not known yet, each with its page; write nothing."""
    pages = len({passage.page for passage in passages if passage.page})
    where = f" on {say_count(pages, 'page')}" if pages else ""
    plain = set(map(make_plain, known))
    left = [passage for passage in passages if make_plain(passage.text) not in plain]
    return Loaded(
        kind="saved",
        about=document,
        version=None,
        field=None,
        said=f"{say_count(len(passages), 'passage')}{where}",
        html=_show(left, picked)._repr_html_(),
        blockers=(),
        progress=part.show_progress(),
    )


def _show(passages: Sequence[Passage], picked: Picked) -> View:
    pages = groupby(passages, key=lambda passage: passage.page)
    return Stack(
        tuple(
            RowOffers(
                f"Page {number}" if number else _NO_PAGES,
                picked.button,
                picked.about,
                tuple((passage.text, picked.page.format(number) if number else "") for passage in on_page),
                picked.under,
            )
            for number, on_page in pages
        )
    )
