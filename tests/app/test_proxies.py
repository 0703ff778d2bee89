"""What a proxy says of a request: believed of one that was named, and of nobody else."""

import pytest

from scrutiny.app.proxies import PassedOn, read_proxies
from scrutiny.errors import ProxyNotUnderstood

PROXIES = read_proxies(["10.0.0.1", "10.2.0.0/16", "2001:db8::/64"])
FORWARDED = {
    "X-Forwarded-For": "192.0.2.7",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Host": "scrutiny.example.gov.uk",
}


@pytest.mark.parametrize("peer", ["10.0.0.1", "10.2.3.4", "::ffff:10.0.0.1", "2001:db8::5"])
def test_a_named_proxy_is_believed(peer: str) -> None:
    assert PROXIES.read(peer, "http", FORWARDED) == PassedOn("192.0.2.7", "https", "scrutiny.example.gov.uk")


@pytest.mark.parametrize("peer", ["10.0.0.2", "127.0.0.1", "::1", "192.0.2.7", "", "10.0.0.1.example.org"])
def test_nobody_else_is(peer: str) -> None:
    assert PROXIES.read(peer, "http", FORWARDED) == PassedOn(peer, "http")
    assert read_proxies([]).read(peer, "http", FORWARDED) == PassedOn(peer, "http")


@pytest.mark.parametrize(
    ("forwarded", "client"),
    [
        # What a client wrote itself stands before what the proxy adds, and is not believed.
        ("203.0.113.9, 192.0.2.7", "192.0.2.7"),
        # A proxy before the proxy, which was named too.
        ("203.0.113.9, 192.0.2.7, 10.2.0.1", "192.0.2.7"),
        ("10.2.0.9,10.2.0.1", "10.2.0.9"),
        ("unknown, 192.0.2.7", "192.0.2.7"),
        ("192.0.2.7, unknown", "10.0.0.1"),
        ("192.0.2.7, unknown, 10.2.0.1", "10.2.0.1"),
        ("192.0.2.7:50000", "192.0.2.7"),
        ("[2001:db8:1::7]:50000", "2001:db8:1::7"),
        ("[2001:db8:1::7]", "2001:db8:1::7"),
        ("fe80::7%eth0", "fe80::7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("", "10.0.0.1"),
        (",", "10.0.0.1"),
        ("<script>", "10.0.0.1"),
    ],
)
def test_the_client_is_the_nearest_that_was_not_named(forwarded: str, client: str) -> None:
    assert PROXIES.read("10.0.0.1", "http", {"X-Forwarded-For": forwarded}).client == client


@pytest.mark.parametrize(
    ("said", "protocol", "host"),
    [
        ({"X-Forwarded-Proto": "HTTPS"}, "https", ""),
        ({"X-Forwarded-Proto": "https, http"}, "http", ""),
        ({"X-Forwarded-Proto": "gopher"}, "http", ""),
        ({"X-Forwarded-Host": "example.org, a.example:8443"}, "http", "a.example:8443"),
        ({"X-Forwarded-Host": "a.example/../b"}, "http", ""),
        ({"X-Forwarded-Host": "a.example@b"}, "http", ""),
        ({}, "http", ""),
    ],
)
def test_what_the_nearest_proxy_says_is_taken_where_it_can_be_read(
    said: dict[str, str], protocol: str, host: str
) -> None:
    assert PROXIES.read("10.0.0.1", "http", said) == PassedOn("10.0.0.1", protocol, host)


@pytest.mark.parametrize(
    "written",
    ["proxy.example.org", "localhost", "10.0.0.1:80", "10.0.0.1/8", "0.0.0.0/0", "::/0", "", " ", "*", "1"],
)
def test_what_names_no_proxy_or_everybody_is_refused(written: str) -> None:
    with pytest.raises(ProxyNotUnderstood) as refused:
        read_proxies(["10.0.0.1", written])
    assert repr(written) in str(refused.value).splitlines()[0]
