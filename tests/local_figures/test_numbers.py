"""Numbers as people write them: read where they are sure, a gap where they are symbols, refused else."""

# ruff: noqa: RUF001 - the signs that people write are its subject

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from scrutiny.evidence.indicators import list_indicators
from scrutiny.local_figures.cells import FileCell
from scrutiny.local_figures.in_words import say_local
from scrutiny.local_figures.number_formats import Form, find_form
from scrutiny.local_figures.numbers import NotANumber, Number, name_unit, parse_number
from scrutiny.local_figures.periods import LocalPeriod, PeriodKind
from scrutiny.local_figures.values import LocalPoint, LocalSeries
from scrutiny.vocabulary import Direction, GapReason


def read(written: str | float, unit: str = "", form: Form = Form.PLAIN) -> Number:
    return parse_number(FileCell(2, 2, written, form), unit)


@pytest.mark.parametrize(
    ("written", "value", "unit"),
    [
        ("1,234.5", 1234.5, ""),
        ("1 234", 1234, ""),
        ("1\u00a0234\u00a0", 1234, ""),
        ("1\u202f234.5", 1234.5, ""),
        ("12.5 %", 12.5, "%"),
        ("21.2%", 21.2, "%"),
        ("21.2 per cent", 21.2, "%"),
        ("£1,234", 1234, "£"),
        ("-£5", -5, "£"),
        ("£-5", -5, "£"),
        ("(£1,234)", -1234, "£"),
        ("−5", -5, ""),
        ("-3", -3, ""),
        (".5", 0.5, ""),
        ("２１．２％", 21.2, "%"),
        ("21.428571428571427", 21.428571428571427, ""),
        ("\ufeff7\u200b", 7, ""),
    ],
)
def test_a_number_is_read_with_the_unit_it_is_written_with(written: str, value: float, unit: str) -> None:
    assert read(written) == Number(value, unit=unit)


@pytest.mark.parametrize(
    "written",
    [
        "1,23",
        "12,5",
        "1.234,5",
        "1'234",
        "1,2345",
        "inf",
        "-inf",
        "nan",
        "1e400",
        "1e3",
        "1.2E+05",
        "(5)",
        "5-",
        "9" * 16,
        "9" * 20,
        "9" * 400,
        "0." + "1" * 20,
        "1" + "0" * 15,
        "21.2*",
        "21.2p",
        "2 1",
        "12 34",
        "½",
        "21²",
        "٢١",
        "0x10",
        "1_000",
        "£",
        "%",
        "£5%",
        "--5",
        "five",
        "nil",
        "TBC",
        "?",
        "#DIV/0!",
        "#N/A",
        "#REF!",
        "#####",
        "<50",
        ">95%",
        "1-4",
        "+5",
        "=1+1",
        "5.",
        "1..2",
    ],
)
def test_what_is_not_surely_a_number_is_refused_with_what_to_write(written: str) -> None:
    with pytest.raises(NotANumber) as refused:
        read(written)
    assert refused.value.met
    assert refused.value.remedy.endswith(".")


@pytest.mark.parametrize(
    ("symbols", "gap"),
    [
        (
            ("c", "C", "[c]", "*", "<5", "< 5", "<10", "≤5", "<5%", "fewer than 5", "suppressed", "＊"),
            GapReason.CONFIDENTIAL,
        ),
        (("x", "[x]", "..", ":", "…", "not available"), GapReason.UNAVAILABLE),
        (("z", "n/a", "N/A", "na", "."), GapReason.NOT_APPLICABLE),
        (("-", "–", "—", "--"), GapReason.NOT_GIVEN),
        (("k", "low", "[low]"), GapReason.ROUNDS_TO_ZERO),
        (("u",), GapReason.LOW_RELIABILITY),
        (("", "  ", "\u00a0"), GapReason.BLANK),
    ],
)
def test_a_symbol_is_a_gap_with_its_reason(symbols: tuple[str, ...], gap: GapReason) -> None:
    assert {symbol: read(symbol).gap for symbol in symbols} == dict.fromkeys(symbols, gap)
    assert {read(symbol).value for symbol in symbols} == {None}


def test_a_refusal_says_which_symbols_may_be_written() -> None:
    with pytest.raises(NotANumber, match="write c where a figure is kept back"):
        read("TBC")


def test_brackets_are_a_minus_for_money_alone() -> None:
    assert read("(5)", unit="£").value == -5


def test_a_comma_is_not_sure_where_semicolons_part_the_columns() -> None:
    with pytest.raises(NotANumber, match="between thousands or before decimals"):
        parse_number(FileCell(2, 2, "1,234"), "", has_decimal_commas=True)


def test_a_workbooks_number_is_read_as_its_cell_shows_it() -> None:
    assert read(0.07, form=Form.PERCENT) == Number(7.0, unit="%")
    assert read(1.04, form=Form.PERCENT) == Number(104.0, unit="%")
    assert read(21.2, form=Form.PERCENT_SIGN) == Number(21.2, unit="%")
    assert read(5.0, form=Form.POUNDS) == Number(5.0, unit="£")
    for form, value in ((Form.UNSURE, 5.0), (Form.TIME, 0.5), (Form.PLAIN, 1e300)):
        with pytest.raises(NotANumber):
            read(value, form=form)


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("", Form.PLAIN),
        ("General", Form.PLAIN),
        ("#,##0.00", Form.PLAIN),
        ("0.0%", Form.PERCENT),
        ("0.0%;-0.0%;0%", Form.PERCENT),
        ("[Red]0%", Form.PERCENT),
        ('0"%"', Form.PERCENT_SIGN),
        (r"0\%", Form.PERCENT_SIGN),
        ('"% of" 0', Form.PERCENT_SIGN),
        ("0.00%%", Form.UNSURE),
        ("#,##0,", Form.UNSURE),
        ("[>1]0;0.0%", Form.UNSURE),
        ("mmm yy", Form.MONTH),
        ("[$-809]dd mmmm yyyy", Form.DATE),
        ("yyyy-mm-dd hh:mm", Form.DATE),
        ("h:mm", Form.TIME),
        ("[h]:mm:ss", Form.TIME),
        ('"£"#,##0', Form.POUNDS),
        ("[$£-809]#,##0.00", Form.POUNDS),
        ('0 "days"', Form.PLAIN),
        ("_-* #,##0_-", Form.PLAIN),
        ('£0.0"m"', Form.UNSURE),
        (r'"£"#,##0.0\m', Form.UNSURE),
        ('0.0"k"', Form.UNSURE),
        ('0.0 "£M"', Form.UNSURE),
        ('0.0 "billion"', Form.UNSURE),
        (r"0.0\b\n", Form.UNSURE),
        ('0",000"', Form.UNSURE),
        ('0"0"', Form.UNSURE),
        ('"50% of" 0', Form.UNSURE),
        ('"-"0', Form.UNSURE),
        ('"-"0%', Form.UNSURE),
        ("-0", Form.UNSURE),
        ("(0)", Form.UNSURE),
        (r"\(0\)", Form.UNSURE),
        ('0 "months"', Form.PLAIN),
        ('0 "km"', Form.PLAIN),
        ('0 "full-time posts"', Form.PLAIN),
        ("0.00E-00", Form.PLAIN),
    ],
)
def test_a_format_says_how_a_number_is_shown(code: str, form: Form) -> None:
    assert find_form(code, 5.0) is form


@pytest.mark.parametrize(
    "code",
    [
        '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-',
        r'_(* #,##0_);_(* \(#,##0\);_(* "-"??_);_(@_)',
        "#,##0_);[Red](#,##0)",
        '#,##0;"-"#,##0',
    ],
)
def test_a_minus_or_brackets_for_what_is_below_nought_are_the_usual_ones(code: str) -> None:
    assert {find_form(code, value) for value in (5.0, -5.0, 0.0)} == {Form.PLAIN}


def test_each_sign_of_number_has_the_part_of_the_format_that_is_for_it() -> None:
    assert [find_form('0.0%;-0;"-"', value) for value in (1.0, -1.0, 0.0)] == [
        Form.PERCENT,
        Form.PLAIN,
        Form.PLAIN,
    ]


@pytest.mark.parametrize(
    ("words", "unit"),
    [("%", "%"), ("per cent", "%"), ("Percentage", "%"), ("% of children", "%"), ("％", "%"), ("pounds", "£"),
     ("£", "£"), ("£000s", "£000s"), ("days", "days"), ("percentage points", "percentage points"), ("", "")],
)  # fmt: skip
def test_a_unit_is_named_by_its_sign(words: str, unit: str) -> None:
    assert name_unit(words) == unit


@given(some.text(max_size=30))
def test_whatever_is_written_is_a_finite_number_a_gap_or_refused(text: str) -> None:
    try:
        number = read(text)
    except NotANumber:
        return
    assert (number.value is None) is (number.gap is not None)
    assert number.value is None or math.isfinite(number.value)


@given(some.integers(-(10**14), 10**14), some.integers(0, 2))
def test_a_number_of_up_to_fifteen_digits_is_kept_as_it_was_written(whole: int, places: int) -> None:
    value = round(whole / 10**places, places)
    assert read(f"{value:,.{places}f}").value == value == read(f"{value:.{places}f}").value


@pytest.mark.parametrize(
    ("figure", "said"),
    [(2.675, "2.68"), (2.665, "2.67"), (0.125, "0.13"), (-2.675, "-2.68"), (-0.001, "0.00"), (2.6, "2.60")],
)
def test_a_figure_of_a_councils_own_rounds_halves_as_a_published_one_does(figure: float, said: str) -> None:
    point = LocalPoint(LocalPeriod(PeriodKind.MONTH, 24_315), 1.25)
    series = LocalSeries("Moves", "", Direction.NONE, 1, (point,))
    assert say_local(figure, series) == said
    indicator = list_indicators()[0].model_copy(update={"decimals": 2})
    assert f"{indicator.as_shown(figure):.2f}" == said
