"""A few sentences, on as many lines as they need."""

from dataclasses import replace

from scrutiny.review.kinds.text import KIND as TEXT
from scrutiny.review.rooms import rule_lines

KIND = replace(
    TEXT,
    name="long text",
    called="text",
    on_paper="in a few sentences",
    how="in a few sentences",
    paper_room=rule_lines(5),
)
