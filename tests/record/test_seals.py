"""The seal of a review: the words it is printed in, and how they are read again."""

import pytest

from scrutiny.errors import SealUnclear
from scrutiny.record.seals import Seal, list_words, make_seal, read_seal


def test_there_are_2048_words_and_four_letters_tell_each_from_all_others() -> None:
    words = list_words()
    assert len(words) == len(set(words)) == 2048
    assert len({word[:4] for word in words}) == 2048
    assert list(words) == sorted(words)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_the_words_of_a_hash_never_change() -> None:
    assert str(make_seal(1, "0" * 64)) == "1 abbey abbey abbey abbey abbey abbey"
    assert str(make_seal(2, "f" * 64)) == "2 zoo zoo zoo zoo zoo zoo"
    known = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    assert str(make_seal(3, known)) == "3 parsley custom camp badge shift random"


def test_a_change_anywhere_in_what_they_stand_for_changes_the_words() -> None:
    known = int("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 16)
    seals = {make_seal(1, f"{known ^ (1 << bit):064x}") for bit in range(190, 256)}
    assert len(seals) == 66


@pytest.mark.parametrize(
    "printed",
    [
        "47 plum harbour seven lantern oak mixture",
        "  47 PLUM Harbour\nseven   lantern\r\noak mixture.\n",
        "Seal: 47 plum-harbour-seven-lantern-oak-mixture",
        "47 – plum — harbour, seven; lantern / oak\u00a0mixture",
        "47 entries: plum harbour seven lantern oak mixture",
    ],
)
def test_a_seal_is_read_however_it_was_copied(printed: str) -> None:
    assert read_seal(printed) == Seal(47, ("plum", "harbour", "seven", "lantern", "oak", "mixture"))


def test_a_large_number_is_read_with_its_commas() -> None:
    assert read_seal("1,204 plum harbour seven lantern oak mixture").number == 1204


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("", "does not begin with a number"),
        ("plum harbour seven lantern oak mixture", "does not begin with a number"),
        ("0 plum harbour seven lantern oak mixture", "does not begin with a number"),
        ("9" * 5000 + " plum", "does not begin with a number"),
        ("47 plum harbour seven lanten oak mixture", "'lanten' is not a seal word. Did you mean lantern?"),
        ("47 plum harbour seven lantern oak", "it has 5 words, and not 6"),
        ("47 plum harbour seven lantern oak mixture plum", "it has 7 words, and not 6"),
        ("47 " + "x" * 5000, "'" + "x" * 20 + "' is not a seal word"),
    ],
    ids=range(8),
)
def test_what_is_no_seal_is_refused_with_what_is_wrong(printed: str, said: str) -> None:
    with pytest.raises(SealUnclear, match=said):
        read_seal(printed)
