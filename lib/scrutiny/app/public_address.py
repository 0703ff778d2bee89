"""The public address: where people find an app that has a name, or stands under a path, or behind a proxy."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from scrutiny.errors import PublicUrlNotUnderstood

_USUAL_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*")
_PATH = re.compile(r"/([A-Za-z0-9._~-]+/)*")
_HIGHEST_PORT = 65_535
_LONGEST_PATH = 100


@dataclass(frozen=True)
class PublicAddress:
    """Where people find the app: by which scheme, at which host and port, under which path.

    A mark in a reader's browser is for its path and, where it is encrypted, for encrypted connections alone.
    """

    scheme: str
    host: str
    port: int
    # It begins and ends with a slash.
    path: str = "/"
    # Whether somebody gave it, or it is only where the app listens.
    is_given: bool = True

    @property
    def is_encrypted(self) -> bool:
        """Whether everything between a browser and this address is encrypted."""
        return self.scheme == "https"

    @property
    def origin(self) -> str:
        """The origin of its pages, as browsers write it."""
        port = "" if self.port == _USUAL_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"

    def __str__(self) -> str:
        """Write it as people follow it."""
        return f"{self.origin}{self.path}"


def read_public_address(written: str) -> PublicAddress:
    """Read the address that people find the app at; what could be meant in two ways is refused."""
    try:
        asked = urlsplit(written)
        port = asked.port
    except ValueError as strange:
        raise PublicUrlNotUnderstood(written, "its host or its port cannot be read") from strange
    why = _find_fault(written, asked, port)
    if why:
        raise PublicUrlNotUnderstood(written, why)
    path = asked.path if asked.path.endswith("/") else f"{asked.path}/"
    host = f"[{asked.hostname}]" if ":" in (asked.hostname or "") else str(asked.hostname)
    return PublicAddress(asked.scheme, host, port or _USUAL_PORTS[asked.scheme], path)


def _find_fault(written: str, asked: SplitResult, port: int | None) -> str:
    """Say what keeps an address from being one that the app can be found at; nothing where it is one."""
    steps = asked.path.split("/")
    faults = {
        # Some letters would be dropped, and others read as another address.
        "it holds a space, or a letter that no address holds": not written.isascii()
        or not written.isprintable()
        or " " in written,
        "it does not begin with https:// or http://": asked.scheme not in _USUAL_PORTS,
        "it has a user name in it": "@" in asked.netloc,
        "it has a question mark in it": "?" in written,
        "it has a # in it": "#" in written,
        "it names no host": not asked.hostname,
        "its host is no name or number of a computer": not _is_host(asked.hostname or ""),
        "its port is not a number from 1 to 65535": asked.netloc.endswith(":") or port == 0,
        "its path goes up by “..”": ".." in steps or "." in steps,
        "its path holds other signs than letters, digits and - . _ ~, or nothing between two /": not _is_path(
            asked.path
        ),
    }
    return next((fault for fault, is_met in faults.items() if is_met), "")


def _is_host(host: str) -> bool:
    """Tell whether browsers would write the host so: a name in small letters, or a number in full."""
    last = host.rpartition(".")[2]
    if ":" not in host and not last.isdigit() and not last.startswith("0x"):
        return _NAME.fullmatch(host) is not None
    try:
        return str(ipaddress.ip_address(host)) == host
    except ValueError:
        return False


def _is_path(path: str) -> bool:
    return len(path) <= _LONGEST_PATH and _PATH.fullmatch(f"{path.removesuffix('/')}/") is not None
