"""How the app is hosted: where people find it, through whom, and how it is encrypted."""

import ssl
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from scrutiny.app.encryption import read_encryption
from scrutiny.app.proxies import Proxies, read_proxies
from scrutiny.app.public_address import PublicAddress, read_public_address


@dataclass(frozen=True)
class Hosting:
    """What is said of the way to an app from elsewhere; for one on this computer alone, nothing."""

    public: PublicAddress | None = None
    proxies: Proxies = field(default_factory=Proxies)
    # Where the app itself encrypts what it sends and is sent.
    encryption: ssl.SSLContext | None = None

    @property
    def path(self) -> str:
        """The path that every page of the app stands under."""
        return self.public.path if self.public else "/"


def read_hosting(
    public_url: str = "",
    proxies: Iterable[str] = (),
    certificate: Path | None = None,
    key: Path | None = None,
) -> Hosting:
    """Read what a person says of the way to the app, each in a sentence of its own where it is wrong."""
    public = read_public_address(public_url) if public_url else None
    return Hosting(public, read_proxies(proxies), read_encryption(certificate, key))
