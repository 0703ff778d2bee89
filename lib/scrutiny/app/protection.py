"""What guards every page: the headers it carries, and the hosts it answers to."""

import ipaddress
import re
import socket
from collections.abc import Mapping
from urllib.parse import urlsplit

from scrutiny.app.proxies import read_address
from scrutiny.app.public_address import PublicAddress

# Scripts and connections come from here or nowhere; charts are images in data: links of our own making.
_SOURCES = {
    "default-src": "'self'",
    "base-uri": "'none'",
    "connect-src": "'self'",
    "font-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
}

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "; ".join(f"{kind} {places}" for kind, places in _SOURCES.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_HERE = ("localhost", "127.0.0.1", "[::1]")
_EVERYWHERE = {"", "0.0.0.0", "::"}  # noqa: S104 - compared, not listened on
_ANY_NUMBER = (r"\d{1,3}(?:\.\d{1,3}){3}", r"\[[0-9a-f:.]+\]")


def hosts_answered(ip: str, public: PublicAddress | None = None) -> str:
    """Give the pattern of Host headers answered: this machine, and where the app is announced and found.

    A page elsewhere can point a name of its own at this machine (DNS rebinding), but never a bare number:
    so an app that listens on every address answers to numbers, and to no name but this machine's and its own.
    """
    found = (public.host,) if public else ()
    named = [re.escape(host) for host in (*_HERE, find_host(ip), *found)]
    numbers = _ANY_NUMBER if ip in _EVERYWHERE else ()
    return f"(?:{'|'.join((*named, *numbers))})$"


def is_from_here(headers: Mapping[str, str], public: PublicAddress) -> bool:
    """Tell whether a request was made by a page of this app, or by no page at all."""
    origin = headers.get("Origin")
    if origin is None or origin.lower() == public.origin:
        return True
    host = headers.get("Host", "").lower()
    try:
        # At the public host there may be pages that are not ours, at another port or unencrypted.
        if public.is_given and _name_of(host) == public.host not in _HERE:
            return False
        return urlsplit(origin).netloc.lower() == host
    except ValueError:
        return False


def _name_of(host: str) -> str:
    """Give a host without its port."""
    return re.sub(r":\d*$", "", host)


def is_in_clear(protocol: str, host: str, client: str) -> bool:
    """Tell whether a request crossed a network unencrypted: from another device, or for a name of one."""
    here = read_address(client)
    return protocol != "https" and not (host in _HERE and here is not None and here.is_loopback)


def is_loopback(ip: str) -> bool:
    """Tell whether an app that listens on this address is reached from this computer alone."""
    try:
        return ipaddress.ip_address(ip).is_loopback
    except ValueError:
        return ip.lower() == "localhost"


def find_host(ip: str) -> str:
    """Give the host, as addresses write it, at which others reach an app that listens on this address."""
    return _as_host(_find_own(ip) if ip in _EVERYWHERE else ip)


def _find_own(ip: str) -> str:
    """Ask this machine which of its addresses it would send from; the question itself sends nothing."""
    family, elsewhere = (socket.AF_INET6, "2001:db8::1") if ":" in ip else (socket.AF_INET, "192.0.2.1")
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            # These addresses are kept for documents (RFC 5737 and 3849): nobody is there.
            asking.connect((elsewhere, 9))
            return str(asking.getsockname()[0])
    except OSError:
        return socket.gethostname()


def _as_host(ip: str) -> str:
    try:
        return f"[{ip}]" if ipaddress.ip_address(ip).version == 6 else ip  # noqa: PLR2004 - IPv6
    except ValueError:
        return ip.lower()
