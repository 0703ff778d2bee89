"""Whatever is sent, a cell keeps what its column allows, or what already stood there."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.review.anything import ANY, SHORT
from tests.review.asking import accept
from tests.review.old_tables import table, typed

from scrutiny.errors import AnswerRefused
from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.entries import Json
from scrutiny.review.cells import LONGEST_PERSON
from scrutiny.words.privacy import BANDS, tells_a_number

HEADING = "Of whom"
NUMBERS = st.from_regex(r"[\d ]{0,4}(children|aged|to|or more|fewer than|,)? ?\d{1,3}", fullmatch=True)
SPELT = st.sampled_from(
    [f"  {band.upper()} " for band in BANDS] + [band.replace(" ", "  ") for band in BANDS]
)
SENT = NUMBERS | SPELT | st.text(max_size=12) | st.sampled_from(["", " ", "ten", "²", "٣", "①"])


def sent(
    column: ColumnForm, words: object, standing: list[Json] | None = None, *, is_banded: bool = False
) -> str:
    """Give the words that are kept under a column."""
    field = typed("Theme", column, is_banded=is_banded)
    kept = accept(field, [["Homes", words]], standing or [])
    assert isinstance(kept, dict)
    rows = kept["rows"]
    assert isinstance(rows, list)
    assert isinstance(rows[0], list)
    return str(rows[0][1])


@SHORT
@given(heading=st.text(min_size=1).filter(str.strip), words=SENT | ANY, before=SENT, is_banded=st.booleans())
def test_no_value_with_a_digit_but_a_band_is_ever_kept_in_a_column_of_bands(
    heading: str,
    words: object,
    before: str,
    is_banded: bool,  # noqa: FBT001 - either
) -> None:
    column = ColumnForm(name=heading, kind=ColumnKind.BAND)
    stood: list[Json] = [table(["Homes", before], columns=("Theme", column.name))]
    try:
        kept = sent(column, words, stood, is_banded=is_banded)
    except AnswerRefused:
        return
    assert kept in BANDS or not re.search(r"\w", kept)


@SHORT
@given(words=SENT)
def test_no_free_words_give_a_small_number_where_numbers_are_banded(words: str) -> None:
    try:
        kept = sent(ColumnForm(name=HEADING), words, is_banded=True)
    except AnswerRefused:
        assert tells_a_number(words)
        return
    assert not tells_a_number(kept)


@pytest.mark.parametrize(
    ("column", "given", "kept"),
    [
        (ColumnForm(name=HEADING, kind=ColumnKind.DATE), " 2026-10-12 ", "2026-10-12"),
        (ColumnForm(name=HEADING, kind=ColumnKind.SCORE), " 3", "3"),
        (ColumnForm(name=HEADING, kind=ColumnKind.CHOICE, options=("Yes", "No")), "yES ", "Yes"),
        (ColumnForm(name=HEADING, kind=ColumnKind.PERSON), "The lead\n officer", "The lead officer"),
        (ColumnForm(name=HEADING, kind=ColumnKind.WORDS), " 3 homes\n", " 3 homes\n"),
        (ColumnForm(name=HEADING, kind=ColumnKind.BAND), "10 TO 19", "10 to 19"),
    ],
)
def test_what_a_column_allows_is_kept_as_it_is_offered(column: ColumnForm, given: str, kept: str) -> None:
    assert sent(column, given) == kept
    assert sent(column, kept) == kept
    assert not sent(column, "")


@pytest.mark.parametrize(
    ("column", "given", "said"),
    [
        (ColumnForm(name=HEADING, kind=ColumnKind.DATE), "12/10/2026", "is not a date. Give a day, a month"),
        (ColumnForm(name=HEADING, kind=ColumnKind.DATE), "20261012", "is not a date"),
        (ColumnForm(name=HEADING, kind=ColumnKind.DATE), "2026-02-30", "is not a date"),
        (ColumnForm(name=HEADING, kind=ColumnKind.SCORE), "6", "must be a score from 1 to 5"),
        (ColumnForm(name=HEADING, kind=ColumnKind.SCORE), "high", "must be a score from 1 to 5"),
        (ColumnForm(name=HEADING, kind=ColumnKind.CHOICE, options=("Yes", "No")), "both", "one of: Yes; No."),
        (ColumnForm(name=HEADING, kind=ColumnKind.PERSON), "ann@example.org", "by post or role"),
        (ColumnForm(name=HEADING, kind=ColumnKind.PERSON), "ring 01234 567", "by post or role"),
        (ColumnForm(name=HEADING, kind=ColumnKind.PERSON), "x" * (LONGEST_PERSON + 1), "by post or role"),
    ],
)
def test_anything_else_is_refused_unless_it_stood_there(column: ColumnForm, given: str, said: str) -> None:
    with pytest.raises(AnswerRefused, match=said) as refused:
        sent(column, given)
    assert given not in str(refused.value)
    stood: list[Json] = [table(["Elsewhere", given], columns=("Theme", HEADING))]
    assert sent(column, given, stood) == given
    elsewhere: list[Json] = [table([given, ""], columns=("Theme", HEADING))]
    with pytest.raises(AnswerRefused):
        sent(column, given, elsewhere)


@given(day=st.dates())
def test_every_day_is_kept_as_it_is_sent(day: date) -> None:
    assert sent(ColumnForm(name=HEADING, kind=ColumnKind.DATE), day.isoformat()) == day.isoformat()
