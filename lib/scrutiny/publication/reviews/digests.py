"""A digest of each paper that a review makes: what is kept of them where somebody signs for it."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress

from scrutiny.errors import PaperNotMade
from scrutiny.publication.catalogue import KINDS
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.publication.words_of import list_words
from scrutiny.review.page import Page
from scrutiny.review.proceedings import Proceedings, gather_proceedings
from scrutiny.vocabulary import Mark


def digest_papers(page: Page) -> Mapping[str, str]:
    """Give a digest of the words of each paper that could be made of a review as it stands."""
    return dict(_list_digests(gather_proceedings(page)))


def _list_digests(proceedings: Proceedings) -> Iterator[tuple[str, str]]:
    for kind in KINDS:
        for mark in (Mark.WORKING, Mark.PUBLIC) if kind.of_review else ():
            # One that is held by a check, or needs a day, is not among what was signed.
            with suppress(PaperNotMade):
                for name, paper in write_papers(kind, proceedings, mark=mark):
                    yield f"{name}, {paper.mark}", digest_paper(paper)


def digest_paper(paper: Paper) -> str:
    """Give a digest of all that a paper says."""
    return hashlib.sha256("\n".join(list_words(paper)).encode("utf-8", "replace")).hexdigest()
