# ruff: noqa: RUF001 - letters that look like others are what is tried here
"""Persons: which names can be given, and which names are one person's."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scrutiny.errors import EntryRefused
from scrutiny.record.persons import check_person, find_look, person_of

# Each stands for a kind of mark that nobody sees.
UNSEEN = {
    "zero width space": "\u200b",
    "zero width non-joiner": "\u200c",
    "zero width joiner": "\u200d",
    "left-to-right mark": "\u200e",
    "Arabic letter mark": "\u061c",
    "right-to-left override": "\u202e",
    "left-to-right isolate": "\u2066",
    "word joiner": "\u2060",
    "invisible separator": "\u2063",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "combining grapheme joiner": "\u034f",
    "variation selector": "\ufe0f",
    "variation selector of the second set": "\U000e0100",
    "Mongolian variation selector": "\u180b",
    "tag": "\U000e0041",
    "Hangul filler": "\u3164",
    "halfwidth Hangul filler": "\uffa0",
    "Hangul choseong filler": "\u115f",
    "Khmer inherent vowel": "\u17b4",
    "blank of Braille": "\u2800",
    "shorthand format": "\U0001bca0",
    "musical null notehead": "\U0001d159",
    "private use": "\ue000",
    "no character": "\uffff",
    "line separator": "\u2028",
    "new line": "\n",
    "escape": "\x1b",
    "half a character": "\ud800",
}
WORDS = st.text(st.characters(codec="utf-8"), max_size=30)


@pytest.mark.parametrize("name", ["{0}", "Ada{0}", "{0}Ada", "A{0}da", "Ada {0} Byron"])
@pytest.mark.parametrize("mark", UNSEEN.values(), ids=UNSEEN)
def test_a_mark_that_nobody_sees_is_refused_in_a_name(name: str, mark: str) -> None:
    with pytest.raises(EntryRefused, match="every mark in it is seen"):
        check_person(name.format(mark))


@pytest.mark.parametrize("name", ["1", "123 456", "...", "🙂", "\u0301", "👍🏽", "¾", "—"])
def test_a_name_without_a_letter_is_refused(name: str) -> None:
    with pytest.raises(EntryRefused, match="at least one letter"):
        check_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "Cllr Siân O’Connor-Nguyễn",
        "D'Arcy 2nd",
        "José",
        "Łukasz Żółć",
        "李明",
        "김민수",
        "Дмитрий",
        "\u05d3\u05d5\u05d3",
        "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",  # Persian, its two halves kept apart
        "\u0915\u094d\u200d\u0937\u092e\u093e",  # Hindi, two letters joined
        "\u0d05\u0d28\u0d3f\u0d32\u0d4d\u200d",  # Malayalam, ending in a letter joined to none
        "Cllr B",
    ],
)
def test_a_name_of_any_script_can_be_given_and_stays_as_it_was_written(name: str) -> None:
    assert check_person(f"  {name} ") == name


@pytest.mark.parametrize(
    "name",
    ["Ad\u200da", "王\u200d明", "\u0639\u0644\u06cc\u200c", "\u200c\u0639\u0644\u06cc", "👩\u200d👧 Ada"],
    ids=["Latin", "Chinese", "at the end", "at the beginning", "pictures"],
)
def test_a_joiner_stands_only_between_letters_of_scripts_that_use_it(name: str) -> None:
    with pytest.raises(EntryRefused, match="every mark in it is seen"):
        check_person(name)


SAME = {
    "capitals": ("Cllr Ada Byron", "CLLR ADA BYRON"),
    "capitals of more than one letter": ("Strauß", "STRAUSS"),
    "a Turkish capital": ("İlker", "ilker"),
    "spaces": ("Ada Byron", " Ada\u00a0  Byron"),
    "an accent typed apart": ("José", "Jose\u0301"),
    "wide letters": ("Ada", "Ａｄａ"),
    "mathematical letters": ("Ada", "𝓐𝓭𝓪"),
    "apostrophes": ("O'Brien", "O’Brien"),
    "a letter that is an apostrophe": ("O'Brien", "O\u02bcBrien"),
    "an accent for an apostrophe": ("O'Brien", "O´Brien"),
    "no apostrophe": ("O'Brien", "OBrien"),
    "dashes": ("Ada Smith-Jones", "Ada Smith–Jones"),
    "a full stop": ("Cllr. A. Byron", "Cllr A Byron"),
    "Cyrillic": ("Ada Byron", "Аdа Byron"),
    "a Cyrillic word": ("Coco", "Сосо"),
    "Greek": ("Nora Byron", "\u039dora Byron"),
    "a small Greek letter": ("David", "Da\u03bdid"),
    "Cyrillic under an accent": ("José", "J\u043es\u0435\u0301"),
    "Latin in a Cyrillic name": ("Дмитрий", "Дмитpий"),
    "Cyrillic capitals": ("Вера", "вера"),
    "Greek capitals": ("ΝΙΚΟΣ", "νικος"),
    "a letter without its dot": ("Yildiz", "Yıldız"),
    "Cherokee": ("Ada", "Ꭺda"),
    "a figure for a letter": ("Oliver Ali", "0liver A1i"),
    "a joiner": ("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627", "\u0639\u0644\u06cc\u0631\u0636\u0627"),
    "marks of an older record": ("Ada", "A\u200bd\u00ada\u3164\U000e0041"),
}
OTHERS = {
    "an accent": ("José", "Jose"),
    "a stroke": ("Łukasz", "Lukasz"),
    "a title": ("Cllr Ada Byron", "Ada Byron"),
    "letters that look alike in some type": ("Neil", "Nell"),
    "two letters that look like one": ("Corner", "Comer"),
    "an order": ("Ada Byron", "Byron Ada"),
    "a number": ("Member 1", "Member 10"),
    "another letter of a Cyrillic name": ("Анна", "Алла"),
    "another Hebrew letter": ("\u05d3\u05d5\u05d3", "\u05d3\u05df\u05d3"),
    "another Arabic letter": ("\u0639\u0644\u06cc", "\u0639\u0627\u06cc"),
    "a space": ("Mary Ann", "Maryann"),
}


@pytest.mark.parametrize(("name", "other"), SAME.values(), ids=SAME)
def test_names_that_look_alike_are_one_person(name: str, other: str) -> None:
    assert person_of(name) == person_of(other)


@pytest.mark.parametrize(("name", "other"), OTHERS.values(), ids=OTHERS)
def test_names_that_differ_are_two_people(name: str, other: str) -> None:
    assert person_of(name) != person_of(other)


@given(WORDS)
@settings(max_examples=300)
def test_every_name_has_a_person_and_the_same_one_in_every_form(name: str) -> None:
    person = person_of(name)
    assert bool(person) == bool(name.strip())
    for form in ("NFC", "NFD"):
        assert person_of(unicodedata.normalize(form, name)) == person


def test_a_capital_i_is_taken_for_a_small_l_in_how_a_name_looks_and_not_in_who_it_is() -> None:
    assert find_look("ClIr Ada Byron") == find_look("Cllr Ada Byron")
    assert person_of("ClIr Ada Byron") != person_of("Cllr Ada Byron")
    assert find_look("Cllr Ada Byron") != find_look("Cllr Adam Byron")
