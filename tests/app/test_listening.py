"""What gives way where there is no room: connections that wait, of whoever has most of them."""

import asyncio
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from scrutiny.app import connections
from scrutiny.app.connections import Connections, Stream, name_client
from scrutiny.app.hosting import read_hosting

Take = Callable[[str], Stream | None]


PROXY = "10.0.0.1"


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Connections:
    """Room for eight connections, and for six of one client; a proxy is no client."""
    monkeypatch.setattr(connections, "MOST", 8)
    monkeypatch.setattr(connections, "_FEWEST", 8)
    return Connections(10_000, read_hosting(proxies=[PROXY]))


@pytest.fixture
def take(held: Connections) -> Iterator[Take]:
    """Take in a connection of a client."""
    with ExitStack() as stack:

        def take(client: str) -> Stream | None:
            ours, theirs = socket.socketpair()
            stack.callback(ours.close)
            stack.callback(theirs.close)
            return held.take(ours, client)

        yield take


def taken(take: Take, client: str) -> Stream:
    stream = take(client)
    assert stream is not None
    return stream


def test_the_client_with_most_gives_way_to_another(held: Connections, take: Take) -> None:
    async def check() -> None:
        flood = [taken(take, "flood") for _connection in range(6)]
        readers = [taken(take, name) for name in ("one", "two", "three")]
        assert [stream.closed() for stream in flood] == [True, *[False] * 5]
        assert not any(stream.closed() for stream in readers)
        assert len(held) == 8

    asyncio.run(check())


def test_one_client_has_a_share_and_its_own_give_way_within_it(take: Take) -> None:
    async def check() -> None:
        reader = taken(take, "reader")
        flood = [taken(take, "flood") for _connection in range(20)]
        assert len([stream for stream in flood if not stream.closed()]) == 6
        assert not reader.closed()

    asyncio.run(check())


def test_those_that_never_asked_give_way_before_those_that_have_and_those_answered_never(
    held: Connections, take: Take
) -> None:
    async def check() -> None:
        answered, idle, *_fresh = [taken(take, "crowd") for _connection in range(6)]
        for stream in (answered, idle):
            held.note_asked(stream)
        held.note_waiting(idle)
        for _connection in range(10):
            held.note_asked(taken(take, "crowd"))
            if idle.closed():
                break
            assert not answered.closed()
        assert [take("crowd") for _connection in range(3)] == [None] * 3
        assert (idle.closed(), answered.closed()) == (True, False)

    asyncio.run(check())


def test_what_is_closed_is_forgotten(held: Connections, take: Take) -> None:
    async def check() -> None:
        for kind in ("fresh", "answered"):
            stream = taken(take, kind)
            if kind == "answered":
                held.note_asked(stream)
            stream.close()
            held.note_asked(stream)
            held.note_waiting(stream)
            assert len(held) == 0

    asyncio.run(check())


def test_an_answer_that_nobody_takes_is_given_up(
    held: Connections, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def check() -> None:
        stalled, quiet = taken(take, "stalled"), taken(take, "quiet")
        for stream in (stalled, quiet):
            held.note_asked(stream)
        writing = stalled.write(b"x" * 10_000_000)
        held.close_stalled()
        assert not stalled.closed()
        monkeypatch.setattr(connections, "SECONDS_TO_TAKE", -1)
        held.close_stalled()
        assert (stalled.closed(), quiet.closed()) == (True, False)
        await asyncio.gather(writing, return_exceptions=True)

    asyncio.run(check())


@pytest.mark.parametrize(
    ("address", "client"),
    [
        ("192.168.1.5", "192.168.1.5"),
        ("::ffff:192.168.1.5", "192.168.1.5"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_a_client_is_known_by_its_address_or_by_its_network(address: str, client: str) -> None:
    assert name_client(address) == client


def test_a_proxy_is_not_one_reader_and_whoever_asks_through_it_is(held: Connections, take: Take) -> None:
    async def check() -> None:
        through = [taken(take, PROXY) for _connection in range(8)]
        assert not any(stream.closed() for stream in through)
        readers = ["192.168.1.5"] * 6 + ["192.168.1.6"] * 2
        for stream, reader in zip(through, readers, strict=True):
            assert held.note_passed_on(stream, reader)
            held.note_asked(stream)
        assert len(held) == 8
        # The first has its share, all of which is being answered; what it had asked first may be asked again.
        held.note_waiting(through[7])
        assert not held.note_passed_on(through[7], readers[0])
        held.note_waiting(through[0])
        assert held.note_passed_on(through[7], readers[0])
        held.note_asked(through[7])
        assert len(held) == 8
        # Another has room as long as the proxy holds a connection that only waits.
        assert not taken(take, "192.168.1.7").closed()
        assert through[0].closed()
        for stream in through:
            stream.close()
        assert len(held) == 1

    asyncio.run(check())


def test_whoever_is_no_proxy_is_counted_for_itself_whatever_it_says(held: Connections, take: Take) -> None:
    async def check() -> None:
        flood = [taken(take, "192.168.1.5") for _connection in range(6)]
        for number, stream in enumerate(flood):
            assert held.note_passed_on(stream, f"10.1.1.{number}")
        assert not taken(take, "192.168.1.5").closed()
        assert flood[0].closed()

    asyncio.run(check())
