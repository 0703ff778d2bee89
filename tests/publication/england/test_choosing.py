"""The order and the filters of the list: never by grade, and by no word but ours."""

from datetime import date

import pytest

from scrutiny.evidence.neighbours import list_neighbours
from scrutiny.publication.england.choosing import Choice, choose, list_options, read_choice, say_shown
from scrutiny.publication.england.judged import list_judged
from scrutiny.vocabulary import Grade, Judgement

DAY = date(2026, 11, 29)
ROWS = list_judged(DAY)


def names(choice: Choice) -> list[str]:
    return [row.council.name for row in choose(ROWS, choice)]


@pytest.mark.parametrize("name", ["region", "type", "neighbours", "grade"])
def test_every_filter_leaves_the_list_in_the_order_of_the_alphabet(name: str) -> None:
    for value in list_options()[name]:
        shown = names(Choice(**{name: value}))
        assert shown == sorted(shown)


@pytest.mark.parametrize("judgement", list(Judgement))
@pytest.mark.parametrize("grade", list(Grade))
def test_councils_with_one_grade_stand_by_name_whatever_order_is_asked_for(
    judgement: Judgement, grade: Grade
) -> None:
    value = grade.value.replace(" ", "-")
    with_grade = sorted(row.council.name for row in ROWS if row.grade(judgement) is grade)
    for order in list_options()["sort"]:
        assert names(Choice(sort=order, judgement=judgement.value, grade=value)) == with_grade


@pytest.mark.parametrize("name", ["region", "type"])
def test_every_council_is_in_one_region_and_of_one_kind(name: str) -> None:
    shown = [found for value in list_options()[name] for found in names(Choice(**{name: value}))]
    assert sorted(shown) == names(Choice())


def test_a_set_of_neighbours_holds_the_council_itself() -> None:
    wanted = {"leeds", *(neighbour.neighbour for neighbour in list_neighbours("leeds"))}
    chosen = choose(ROWS, Choice(neighbours="leeds"))
    assert {row.council.slug for row in chosen} == wanted
    assert len(chosen) == 11


def test_the_orders_are_by_name_by_region_and_by_date() -> None:
    by_region = choose(ROWS, Choice(sort="region"))
    assert [row.council.region for row in by_region] == sorted(row.council.region for row in ROWS)
    newest = [row.newest.inspected_from for row in choose(ROWS, Choice(sort="newest")) if row.newest]
    assert newest == sorted(newest, reverse=True)
    oldest = [row.newest.inspected_from for row in choose(ROWS, Choice(sort="oldest")) if row.newest]
    assert oldest == sorted(oldest)


def test_councils_without_an_inspection_stand_last_from_either_end() -> None:
    rows = list_judged(date(2018, 12, 31))
    without = sum(row.newest is None for row in rows)
    assert 0 < without < 153
    for order in ("newest", "oldest"):
        assert all(row.newest is None for row in choose(rows, Choice(sort=order))[-without:])


def test_what_is_not_known_is_left_out_and_named() -> None:
    asked = {"region": "<script>", "sort": "grade", "grade": "good", "figure": "1"}
    assert read_choice(asked) == (Choice(grade="good"), ("sort", "region"))


def test_what_is_shown_is_said_in_words() -> None:
    assert say_shown(153, Choice()) == "153 councils, by name"
    choice = Choice(sort="oldest", region="london", neighbours="leeds", judgement="leaders", grade="good")
    assert say_shown(1, choice) == (
        "1 council, by name. London; Leeds and its statistical neighbours; Good for impact of leaders"
    )
    assert say_shown(2, Choice(sort="oldest", type="county-council")) == (
        "2 councils, oldest inspection first. County councils"
    )
