"""How the app is hosted: where people find it."""

from dataclasses import dataclass

from scrutiny.app.public_address import PublicAddress, read_public_address


@dataclass(frozen=True)
class Hosting:
    """What is said of the way to an app from elsewhere; for one on this computer alone, nothing."""

    public: PublicAddress | None = None

    @property
    def path(self) -> str:
        """The path that every page of the app stands under."""
        return self.public.path if self.public else "/"


def read_hosting(public_url: str = "") -> Hosting:
    """Read what a person says of the way to the app, each in a sentence of its own where it is wrong."""
    return Hosting(read_public_address(public_url) if public_url else None)
