"""The name of a measure is nothing about a child: a heading that says so is a stranger, and no more."""

from datetime import date

import pytest
from tests.local_figures.conftest import WriteCsv

from scrutiny.errors import ChildLevelFigures, LocalFiguresBroken
from scrutiny.local_figures.series import read_local_series
from scrutiny.words.privacy import asks_for_a_child

DAY = date(2026, 11, 23)
CHILDREN = (
    "name",
    "Child name",
    "child measure name",
    "ChildID",
    "NHS number",
    "measure dob",
    "pupil id",
    "nhs",
)


@pytest.mark.parametrize("heading", ["measure name", "Measure_Name", "MeasureName", "Name of measure"])
def test_a_heading_that_names_a_measure_is_a_column_we_do_not_know(write_csv: WriteCsv, heading: str) -> None:
    path = write_csv("A,2026-04,1", heading=f"{heading},period,figure")
    with pytest.raises(LocalFiguresBroken) as refused:
        read_local_series(path, DAY)
    assert not isinstance(refused.value, ChildLevelFigures)
    assert f"{heading!r} is not a column we know. Did you mean 'measure'?" in str(refused.value)


@pytest.mark.parametrize("heading", ["indicator id", "KPI name", "unit name", "Metric names"])
def test_other_names_of_measures_are_of_no_child(heading: str) -> None:
    assert not asks_for_a_child(heading)


@pytest.mark.parametrize("heading", CHILDREN)
def test_a_true_column_about_children_is_refused_as_ever(write_csv: WriteCsv, heading: str) -> None:
    path = write_csv("A,2026-04,1,x", heading=f"measure,period,figure,{heading}")
    with pytest.raises(ChildLevelFigures):
        read_local_series(path, DAY)
