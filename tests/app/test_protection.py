"""Which hosts the app answers to."""

import re
import socket
from typing import NoReturn

import pytest

from scrutiny.app.hosting import Hosting
from scrutiny.app.protection import find_host, hosts_answered, is_in_clear
from scrutiny.app.server import find_own, open_port

EVERYWHERE = "0.0.0.0"  # noqa: S104 - that it is every address is what is tested


def answers(ip: str, host: str) -> bool:
    return re.match(hosts_answered(ip), host) is not None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
@pytest.mark.parametrize("ip", ["127.0.0.1", "192.168.1.5", EVERYWHERE])
def test_this_computer_is_always_answered(ip: str, host: str) -> None:
    assert answers(ip, host)


def test_the_address_listened_on_is_answered() -> None:
    assert answers("192.168.1.5", "192.168.1.5")
    assert answers("fe80::1", "[fe80::1]")


@pytest.mark.parametrize(
    "host",
    ["example.org", "127.0.0.1.example.org", "localhost.example.org", "192.168.1.6", "127x0x0x1", "", "1"],
)
def test_no_other_host_is_answered(host: str) -> None:
    assert not answers("192.168.1.5", host)


def test_an_app_that_listens_everywhere_answers_to_numbers_and_to_no_name() -> None:
    assert answers(EVERYWHERE, "192.168.1.6")
    assert not answers(EVERYWHERE, "example.org")


class _Network(socket.socket):
    """A network on which this computer is 192.168.1.5."""

    def connect(self, address: object) -> None:
        assert address == ("192.0.2.1", 9)

    def getsockname(self) -> tuple[str, int]:
        return "192.168.1.5", 50_000


class _NoNetwork(socket.socket):
    def connect(self, _address: object) -> NoReturn:
        raise OSError("Network is unreachable")


@pytest.mark.parametrize(
    ("network", "host"),
    [(_Network, "192.168.1.5"), (_NoNetwork, "laptop.example")],
    ids=["found", "not found"],
)
def test_an_app_that_listens_everywhere_is_announced_where_others_reach_it(
    monkeypatch: pytest.MonkeyPatch, network: type[socket.socket], host: str
) -> None:
    with open_port(0, EVERYWHERE) as listening:
        monkeypatch.setattr(socket, "socket", network)
        monkeypatch.setattr(socket, "gethostname", lambda: "Laptop.example")
        own = find_own(listening, EVERYWHERE, Hosting())
        assert str(own) == f"http://{host}:{listening.getsockname()[1]}/"
    assert answers(EVERYWHERE, host)
    assert answers(EVERYWHERE, "localhost")


def test_an_app_that_listens_on_one_address_is_announced_there() -> None:
    assert find_host("127.0.0.1") == "127.0.0.1"
    assert find_host("fe80::1") == "[fe80::1]"


@pytest.mark.parametrize(
    ("protocol", "host", "client", "expected"),
    [
        ("https", "scrutiny.example.gov.uk", "192.0.2.7", False),
        ("http", "127.0.0.1", "127.0.0.1", False),
        ("http", "localhost", "::1", False),
        ("http", "[::1]", "::ffff:127.0.0.1", False),
        ("http", "192.168.1.5", "192.168.1.6", True),
        # From this computer by the name that others use; and through what passes another's request on.
        ("http", "192.168.1.5", "127.0.0.1", True),
        ("http", "127.0.0.1", "192.168.1.6", True),
        ("http", "127.0.0.1", "fe80::1%eth0", True),
        ("http", "127.0.0.1", "", True),
    ],
)
def test_whoever_is_on_another_device_and_not_encrypted_is_in_clear(
    protocol: str,
    host: str,
    client: str,
    expected: bool,  # noqa: FBT001 - one of the parameters above
) -> None:
    assert is_in_clear(protocol, host, client) == expected
