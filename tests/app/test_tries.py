"""Wrong codes: a few from one browser, or many from all, make each answer two seconds slower for a minute."""

from scrutiny.app.tries import MOST_OF_A_BROWSER, MOST_OF_ALL, SECONDS, SECONDS_OF_WAITING, Tries


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_browser_that_tries_often_waits_and_another_does_not() -> None:
    tries = Tries(Clock())
    for _try in range(MOST_OF_A_BROWSER):
        assert tries.find_wait("a") == 0
        tries.note_wrong("a")
    assert (tries.find_wait("a"), tries.find_wait("b")) == (SECONDS_OF_WAITING, 0)


def test_everybody_waits_where_all_together_try_often_and_nobody_a_minute_later() -> None:
    clock = Clock()
    tries = Tries(clock)
    for browser in range(MOST_OF_ALL):
        tries.note_wrong(str(browser))
    assert tries.find_wait("somebody with the right code") == SECONDS_OF_WAITING == 2
    clock.now = SECONDS
    assert tries.find_wait("somebody with the right code") == 0
