"""A grid: a table whose rows are given, and no others may be added."""

from dataclasses import replace

from scrutiny.review.kinds.table import KIND as TABLE
from scrutiny.review.rows import accept_grid

KIND = replace(
    TABLE,
    name="matrix",
    is_grid=True,
    holds_many=False,
    begins_with_rows=False,
    called="a grid with columns",
    on_paper="in a grid with columns: {}",
    can_join=False,
    accept=accept_grid,
)
