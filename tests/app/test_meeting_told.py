"""What each seat of a session is told, as it leaves the app."""

import json

from scrutiny.app.open_room import Watched

TOLD = {"kind": "session", "step": {"title": "A question?"}, "decided": [{"words": ["Said."]}]}


def told(**you: bool) -> Watched:
    known = {"leads": False, "waits": False, **you}
    return Watched(1, json.dumps({**TOLD, "leading": {}}), json.dumps(TOLD), {"a": json.dumps(known)})


def test_whoever_waits_to_be_let_in_is_told_nothing_of_what_is_said() -> None:
    said = json.loads(told(waits=True).say("a"))
    assert (said["session"]["step"], said["session"]["decided"]) == (None, [])
    assert said["you"]["waits"]


def test_everybody_else_with_a_seat_is_told_the_step_and_only_who_leads_what_stands_beside_it() -> None:
    assert json.loads(told().say("a"))["session"] == TOLD
    assert "leading" in json.loads(told(leads=True).say("a"))["session"]
    assert told().say("nobody") == ""
