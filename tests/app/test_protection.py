"""Which hosts the app answers to."""

import re

import pytest

from scrutiny.app.protection import hosts_answered


def answers(ip: str, host: str) -> bool:
    return re.match(hosts_answered(ip), host) is not None


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
@pytest.mark.parametrize("ip", ["127.0.0.1", "192.168.1.5", "0.0.0.0"])  # noqa: S104 - nothing listens
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
    assert answers("0.0.0.0", "192.168.1.6")  # noqa: S104 - nothing listens
    assert not answers("0.0.0.0", "example.org")  # noqa: S104 - nothing listens
