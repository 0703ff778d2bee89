"""Proxies: what one says of a request is believed where it was named, and of nobody else."""

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scrutiny.errors import ProxyNotUnderstood

_Network = ipaddress.IPv4Network | ipaddress.IPv6Network
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address
_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")
_WITH_PORT = re.compile(r"\[([^\]]*)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+")


@dataclass(frozen=True)
class PassedOn:
    """What is known of a request that may have been passed on: who asked, how, and for which host."""

    client: str
    protocol: str
    # Empty where it is the one the request names itself.
    host: str = ""


@dataclass(frozen=True)
class Proxies:
    """The proxies whose word is taken, by address and network."""

    networks: tuple[_Network, ...] = ()

    def __contains__(self, address: str) -> bool:
        """Tell whether an address is that of a proxy that was named."""
        found = read_address(address)
        return found is not None and self._is_named(found)

    def read(self, peer: str, protocol: str, headers: Mapping[str, str]) -> PassedOn:
        """Find out who asked: whoever is at the other end or, where that is a proxy, whom it speaks for."""
        if peer not in self:
            return PassedOn(peer, protocol)
        said = _last(headers.get("X-Forwarded-Proto", "")).lower()
        host = _last(headers.get("X-Forwarded-Host", ""))
        return PassedOn(
            self._find_client(peer, headers.get("X-Forwarded-For", "")),
            said if said in {"http", "https"} else protocol,
            host if _HOST.fullmatch(host) else "",
        )

    def _find_client(self, peer: str, forwarded: str) -> str:
        """Go back from one proxy to the one before it, as far as each was named: nobody else is believed."""
        client = peer
        for written in reversed(forwarded.split(",")):
            found = read_address(written)
            if found is None:
                break
            client = str(found)
            if not self._is_named(found):
                break
        return client

    def _is_named(self, address: _Address) -> bool:
        return any(address in network for network in self.networks)


def read_proxies(written: Iterable[str]) -> Proxies:
    """Read the addresses and networks of proxies."""
    return Proxies(tuple(_read_network(text) for text in written))


def _read_network(written: str) -> _Network:
    try:
        network = ipaddress.ip_network(written)
    except ValueError as strange:
        raise ProxyNotUnderstood(written) from strange
    if not network.prefixlen:
        # Everybody would be believed.
        raise ProxyNotUnderstood(written)
    return network


def read_address(written: str) -> _Address | None:
    """Read an address, as proxies write it: in brackets, or with a port."""
    text = written.strip().partition("%")[0]
    with_port = _WITH_PORT.fullmatch(text)
    try:
        found = ipaddress.ip_address((with_port[1] or with_port[2]) if with_port else text)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _last(written: str) -> str:
    """Give what was written last: by the nearest proxy, which is the one that was named."""
    return written.rpartition(",")[2].strip()
