"""The points of a report beside the agendas: looked at, a blind spot, or not yet said."""

import pytest

from scrutiny.look_back.items import (
    AGENDA_TITLES,
    COLUMNS,
    NONE_OF_THESE,
    REPORT_ITEMS,
    LookBack,
    Sight,
    look_back,
    name_match,
)
from scrutiny.look_back.reading import read_agenda

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


def test_nothing_is_a_blind_spot_that_nobody_has_looked_for() -> None:
    assert [sight for sight in Sight if sight.is_blind_spot] == [Sight.BLIND]


@pytest.mark.parametrize("titles", [f"{TITLE}\nStrings", [TITLE, "Strings"], [f"{TITLE}\nStrings"]])
def test_titles_are_read_from_lines_and_from_lists(titles: object) -> None:
    assert look([KITES.key], titles=titles).titles == (KITES,)


def test_a_ticked_title_that_is_no_longer_on_the_list_is_counted_and_is_no_match() -> None:
    back = look([KITES.key], titles="Strings")
    assert (back.titles, back.lost, back.sight) == ((), 1, Sight.UNCHECKED)


def test_what_was_written_of_a_point_is_read_under_its_own_column() -> None:
    old = {"columns": ["Point", "When and how scrutiny looked at it"], "rows": [[ITEM, "A visit in May"]]}
    assert look_back([ITEM], {REPORT_ITEMS: (old,)})[0].written == ("A visit in May",)
    other = {"columns": [COLUMNS[0], "Action"], "rows": [[ITEM, "", "A visit in May"]]}
    assert look_back([ITEM], {REPORT_ITEMS: (other,)})[0].written == ()


def test_points_with_other_words_are_matched_apart() -> None:
    assert name_match(ITEM) == name_match(f" {ITEM}\n")
    assert name_match(ITEM) != name_match("The colour of the strings.")
