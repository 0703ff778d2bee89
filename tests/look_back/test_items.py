"""The points of a report beside the agendas: looked at, a blind spot, or not yet said."""

import pytest

from scrutiny.look_back.agenda import read_agenda
from scrutiny.look_back.items import (
    AGENDA_TITLES,
    COLUMNS,
    NONE_OF_THESE,
    REPORT_ITEMS,
    LookBack,
    Sight,
    list_rows,
    look_back,
    name_match,
)

TITLE = "12 March 2025 – Kites"
(KITES,) = read_agenda([TITLE])
ITEM = "The colour of the kites."


def look(*ticked: list[str], titles: object = f"{TITLE}\nStrings", row: str = "") -> LookBack:
    rows = [[ITEM, "", row, *[""] * (len(COLUMNS) - 3)]]
    answers = {AGENDA_TITLES: (titles,), name_match(ITEM): ticked, REPORT_ITEMS: (rows,)}
    return look_back([ITEM], answers)[0]


@pytest.mark.parametrize(
    ("ticked", "row", "sight"),
    [
        ([], "", Sight.UNCHECKED),
        ([], "A visit in May", Sight.TOLD),
        ([[KITES.key]], "", Sight.SEEN),
        ([[NONE_OF_THESE]], "A visit in May", Sight.BLIND),
        ([[KITES.key, NONE_OF_THESE]], "", Sight.UNSETTLED),
        ([[KITES.key], [NONE_OF_THESE]], "", Sight.UNSETTLED),
    ],
)
def test_only_what_people_ticked_or_wrote_says_whether_scrutiny_had_looked(
    ticked: list[list[str]], row: str, sight: Sight
) -> None:
    assert look(*ticked, row=row).sight is sight


def test_a_blind_spot_is_one_though_nobody_has_checked_yet() -> None:
    assert [one for one in Sight if one.is_blind_spot] == [Sight.BLIND, Sight.UNCHECKED]


@pytest.mark.parametrize("titles", [f"{TITLE}\nStrings", [TITLE, "Strings"], [f"{TITLE}\nStrings"]])
def test_titles_are_read_from_lines_and_from_lists(titles: object) -> None:
    assert look([KITES.key], titles=titles).titles == (KITES,)


def test_a_ticked_title_that_is_no_longer_on_the_list_is_counted_and_is_no_match() -> None:
    back = look([KITES.key], titles="Strings")
    assert (back.titles, back.lost, back.sight) == ((), 1, Sight.UNCHECKED)


@pytest.mark.parametrize("body", [None, 3, {"a": 1}, [None], [[None, 2]], [["", " "]]])
def test_what_is_no_table_has_no_rows(body: object) -> None:
    assert list(list_rows([body], 3)) == []


def test_a_row_has_as_many_cells_as_the_table_has_columns() -> None:
    assert list(list_rows([[["a"], ["b", "c", "d", "e"]]], 3)) == [("a", "", ""), ("b", "c", "d")]


def test_points_with_other_words_are_matched_apart() -> None:
    assert name_match(ITEM) == name_match(f" {ITEM}\n")
    assert name_match(ITEM) != name_match("The colour of the strings.")
