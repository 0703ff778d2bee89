"""What guards every page: the headers it carries, and the hosts it answers to."""

import ipaddress
import re

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
    "Content-Security-Policy": "; ".join(f"{kind} {sources}" for kind, sources in _SOURCES.items()),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_HERE = ("localhost", "127.0.0.1", "[::1]")
_ANY_NUMBER = (r"\d{1,3}(?:\.\d{1,3}){3}", r"\[[0-9a-f:.]+\]")


def hosts_answered(ip: str) -> str:
    """Give the pattern of Host headers answered: this machine, and the address the app listens on.

    A page elsewhere can point a name of its own at this machine (DNS rebinding), but never a bare number:
    so an app that listens on every address answers to numbers, and to no name but localhost.
    """
    named = [re.escape(host) for host in (*_HERE, _as_host(ip)) if host]
    numbers = _ANY_NUMBER if ip in {"", "0.0.0.0", "::"} else ()  # noqa: S104 - compared, not listened on
    return f"(?:{'|'.join((*named, *numbers))})$"


def _as_host(ip: str) -> str:
    try:
        return f"[{ip}]" if ipaddress.ip_address(ip).version == 6 else ip  # noqa: PLR2004 - IPv6
    except ValueError:
        return ip.lower()
