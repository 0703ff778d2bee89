"""How it is said whether scrutiny had looked: of one point, and of several alike together."""

from scrutiny.look_back.in_words import say_all_looked, say_looked
from scrutiny.look_back.items import LookBack
from scrutiny.look_back.reading import read_agenda

TITLES = read_agenda(["12 March 2025 – Kites {and} strings", "Wind"])


def test_points_alike_are_said_together_and_others_apart() -> None:
    points = [LookBack("a"), LookBack("b", said_none=True), LookBack("c"), LookBack("d", TITLES)]
    assert list(say_all_looked(enumerate(points, start=1))) == [
        "Points 1 and 3: not looked up yet",
        "Point 2: a blind spot, since we found it on no agenda",
        "Point 4: looked at, 12 March 2025 – Kites {and} strings and Date not given – Wind",
    ]


def test_what_was_written_is_said_with_the_point_it_was_written_of() -> None:
    said = list(
        say_all_looked([(1, LookBack("a", written=("A visit",))), (2, LookBack("b", written=("A call",)))])
    )
    assert said == [
        "Point 1: no agenda title is ticked; written of it: A visit",
        "Point 2: no agenda title is ticked; written of it: A call",
    ]


def test_a_title_ticked_beside_none_is_said_to_be_not_settled() -> None:
    said = say_looked(LookBack("a", TITLES[1:], said_none=True))
    assert said == "not settled, since Date not given – Wind is ticked, and so is that we had not looked"
