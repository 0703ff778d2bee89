"""A table of rows, under columns that are asked for."""

from scrutiny.review.counting import count_answers
from scrutiny.review.fields import Kind
from scrutiny.review.in_words import say_words, show_table
from scrutiny.review.rooms import rule_table
from scrutiny.review.rows import accept_rows, lack_cells, says_no_row
from scrutiny.review.tables import list_cells, tell_table

KIND = Kind(
    name="table",
    offers="columns",
    is_grid=False,
    is_alone=False,
    is_picked=False,
    holds_many=True,
    begins_with_rows=True,
    called="a table with columns",
    on_paper="in a table with columns: {}",
    how="row by row",
    can_join=True,
    is_asked=True,
    looks_back=True,
    is_linked=False,
    accept=accept_rows,
    is_empty=says_no_row,
    lacks=lack_cells,
    list_words=list_cells,
    say=say_words,
    show=show_table,
    tell=tell_table,
    spread=count_answers,
    paper_room=rule_table,
)
