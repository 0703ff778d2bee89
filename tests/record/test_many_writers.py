"""Many writers at once, and writers and servers that are struck down: nothing acknowledged is lost."""

import os
import random
import select
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

import pytest

from scrutiny.errors import RecordUnavailable
from scrutiny.record.checking import verify_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
CHANCE = random.Random(20261123)  # noqa: S311 - when to strike, and nothing secret


class Server(Protocol):
    def empty(self) -> str: ...
    def strike_down(self) -> None: ...


class Writers:
    """Programs of one group that write without end, and say each entry when it is acknowledged."""

    def __init__(self, address: str, name: str, count: int, each: int = 1_000_000) -> None:
        self._told, tell = os.pipe()
        self._pids: list[int] = []
        for number in range(count):
            pid = os.fork()
            if pid == 0:
                os.setpgid(0, self._pids[0] if self._pids else 0)
                _write_on(address, f"{name}.{number}", each, tell)
            self._pids.append(pid)
            with suppress(OSError):  # the writer may have done so itself
                os.setpgid(pid, self._pids[0])
        os.close(tell)

    def wait_for_the_first(self) -> None:
        select.select([self._told], [], [])

    def strike_down(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._pids[0], signal.SIGKILL)

    def collect(self) -> dict[str, int]:
        """Give every token that was acknowledged, with the number it was told."""
        with os.fdopen(self._told) as told:
            lines = [line.split() for line in told if line.endswith("\n")]
        for pid in self._pids:
            os.waitpid(pid, 0)
        return {token: int(number) for token, number in lines}


def _write_on(address: str, name: str, each: int, tell: int) -> None:
    """Be a program that writes, and never come back from it."""
    with suppress(RecordUnavailable, BrokenPipeError):
        record = Record.open(address)
        for count in range(each):
            token = f"{name}.{count}"
            writing = Writing(EntryKind.ANSWERED, "rr_before", f"body {token}", name, Role.MEMBER, token)
            os.write(tell, f"{token} {record.write(REVIEW, writing).number}\n".encode())
    os._exit(0)


@contextmanager
def looking(address: str) -> Iterator[Record]:
    record = Record.open(address)
    yield record
    record.close()


def check_nothing_is_lost(address: str, acknowledged: dict[str, int]) -> None:
    with looking(address) as record:
        entries = {entry.token: entry for entry in record.read_since(REVIEW, 1)}
        lost = {token for token, number in acknowledged.items() if entries[token].number != number}
        (listing,) = record.list_reviews()
        assert lost == set()
        assert {entries[token].body for token in acknowledged} == {f"body {token}" for token in acknowledged}
        assert verify_review(record.store, listing) is None


def strike_many_times(address: str, times: int) -> dict[str, int]:
    """Strike writers down, each time at another moment of opening, writing or waiting for one another."""
    acknowledged: dict[str, int] = {}
    for strike in range(times):
        writers = Writers(address, f"w{strike}", 2 if strike % 4 == 0 else 1)
        if strike % 10:
            writers.wait_for_the_first()
        time.sleep(CHANCE.uniform(0, 0.015))
        writers.strike_down()
        acknowledged |= writers.collect()
    # However slow the computer, nine strikes of ten came after something was acknowledged.
    assert len(acknowledged) >= times * 9 // 10
    return acknowledged


def test_eight_programs_that_write_at_once_all_keep_what_was_acknowledged(address: str) -> None:
    acknowledged = Writers(address, "w", 8, each=15).collect()
    assert len(acknowledged) == 8 * 15
    assert sorted(acknowledged.values()) == list(range(2, 8 * 15 + 2))
    check_nothing_is_lost(address, acknowledged)


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_nothing_acknowledged_is_lost_in_forty_strikes_on_writers_of_a_file(address: str) -> None:
    acknowledged = strike_many_times(address, 40)
    check_nothing_is_lost(address, acknowledged)


@pytest.mark.long
@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_nothing_acknowledged_is_lost_in_three_hundred_strikes_on_writers_of_a_file(address: str) -> None:
    acknowledged = strike_many_times(address, 300)
    check_nothing_is_lost(address, acknowledged)


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_nothing_acknowledged_is_lost_in_twenty_strikes_on_writers_to_a_server(address: str) -> None:
    acknowledged = strike_many_times(address, 20)
    check_nothing_is_lost(address, acknowledged)


def test_nothing_acknowledged_is_lost_when_the_server_itself_is_struck_down(postgres: Server) -> None:
    address = postgres.empty()
    acknowledged: dict[str, int] = {}
    with looking(address) as open_page:
        for strike in range(3):
            writers = Writers(address, f"w{strike}", 2)
            writers.wait_for_the_first()
            time.sleep(CHANCE.uniform(0, 0.1))
            postgres.strike_down()
            acknowledged |= writers.collect()
            assert open_page.read(REVIEW).number > max(acknowledged.values()) - 1
    check_nothing_is_lost(address, acknowledged)
