"""A point on a scale, which each person gives alone."""

from dataclasses import replace

from scrutiny.review.counting import count_points
from scrutiny.review.kinds.choice import KIND as CHOICE

KIND = replace(
    CHOICE,
    name="scale",
    offers="points",
    is_alone=True,
    called="a scale",
    on_paper="on a scale: {}",
    how="on a scale",
    spread=count_points,
)
