"""How a cell shows its number: digit for digit as its format says, and nothing where that cannot be told."""

import pytest

from scrutiny.local_figures.shown_numbers import show_number


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("0.00", 1.1, "1.10"),
        ("0.0", 1.15, "1.2"),
        ("000", 7, "007"),
        ("#,##0.00", 1234.5, "1,234.50"),
        ("#,##0;[Red]-#,##0", -1234, "-1,234"),
        ('"CS"000', 7, "CS007"),
        (r"\C\S-00", 7, "CS-07"),
        ("0%", 0.754, "75%"),
        ("0.##", 1, "1"),
        ("0", -3, "-3"),
        ('_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 1.1, "1.10"),
    ],
)
def test_a_number_is_shown_as_its_format_says(code: str, value: float, shown: str) -> None:
    assert show_number(code, value) == shown


@pytest.mark.parametrize(
    "code",
    ["", "General", "@", "0.00E+00", "# ?/?", "0.0,", "[<1]0;0.0", "d/m/yyyy", "[h]:mm", "0000 000", "#"],
)
def test_what_is_shown_otherwise_is_not_guessed(code: str) -> None:
    assert show_number(code, 0.0) == ""
