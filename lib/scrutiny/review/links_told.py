"""What a recommendation can rest on, told to whoever opens the list: it is long, and few need it."""

from collections.abc import Mapping
from typing import Any

from scrutiny.record.folding import find_answer
from scrutiny.review.because import offer_links
from scrutiny.review.contract import Links
from scrutiny.review.messages import AskingLinks, read_message
from scrutiny.review.replies import Buffers, PagePart


def give_links(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Links:
    """Give what the rows of an answer can rest on, each with its sentence."""
    message = read_message(AskingLinks, sent)
    part.page.follow()
    field = part.find_field(message.about)
    standing = [entry.body for entry in find_answer(part.page.state, field.about).versions]
    return Links(kind="links", options=offer_links(field.links, standing))
