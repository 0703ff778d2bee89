"""A session whose app is killed in the middle of showing: it comes back as it was, with everybody’s seat."""

from threading import Thread
from time import sleep

from tests.app.conftest import run_app
from tests.app.proxying import find_free_port
from tests.app.test_seats import ADA, COUNCIL, FAY, GRACE, Browser, Room, open_room

MARY = "Cllr Mary Seacole"
MARKED = "Marked words"


def press(fay: Browser, act: str, **more: object) -> dict[str, object]:
    told = fay.say(kind="session")["step"]
    assert isinstance(told, dict)
    seen = {"step": told["key"], "state": told["state"], "token": f"{act}{told['key']}{'x' * 20}"}
    return fay.say(kind="press", act=act, **seen, **more)


def find_state(browser: Browser) -> tuple[str, str, bool]:
    """Give the step and how far it is, and whether any answer is told."""
    step = browser.say(kind="session")["step"]
    assert isinstance(step, dict)
    return step["key"], step["state"], any(field["rating"]["revealed"] for field in step["own"])


def answer_and_close(fay: Browser, members: list[Browser]) -> None:
    for act in ("skip", "next", "next", "open"):
        assert press(fay, act)["kind"] == "session", act
    step = fay.say(kind="session")["step"]
    assert isinstance(step, dict)
    about = step["own"][0]["about"]
    for number, member in enumerate(members):
        said = {"about": about, "value": "good", "reason": MARKED, "token": f"{'y' * 20}{number}"}
        assert member.say(kind="answer", **said)["kind"] == "session"
    assert press(fay, "close")["kind"] == "session"


def test_killed_in_the_middle_of_showing_it_has_shown_all_or_nothing_and_goes_on() -> None:
    port = find_free_port()
    with run_app(port, "", public_url=f"http://127.0.0.1:{port}/") as app:
        room: Room = open_room(app, COUNCIL)
        fay, members = room.lead(FAY), [room.join(name) for name in (ADA, GRACE, MARY)]
        answer_and_close(fay, members)
        before = find_state(members[0])
        showing = Thread(target=lambda: _try(fay), daemon=True)
        showing.start()
        sleep(0.01)
        app.kill()
        showing.join()
    with run_app(port, "", public_url=f"http://127.0.0.1:{port}/"):
        key, state, is_told = find_state(members[1])
        assert (key, before[1:]) == (before[0], ("closed", False))
        assert (state, is_told) in {("closed", False), ("shown", True)}
        if state == "closed":
            assert press(fay, "show")["kind"] == "session"
        assert find_state(members[2]) == (key, "shown", True)
        assert MARKED in str(members[0].say(kind="session"))


def _try(fay: Browser) -> None:
    try:
        press(fay, "show")
    except (OSError, ValueError, AssertionError):
        # The app is gone, and may have answered nothing.
        return
