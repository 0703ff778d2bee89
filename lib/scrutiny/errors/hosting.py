"""Errors of how the app is hosted: its public address, its certificate, the proxy before it."""

from scrutiny.errors.general import ScrutinyError


class PublicUrlNotUnderstood(ScrutinyError):
    """What was given as the public address of the app is not one that it can be found at."""

    def __init__(self, written: str, why: str) -> None:
        """Say what is wrong with it, without a password that it may hold, and how it is written."""
        met = "What was given with --public-url" if "@" in written else f"{written!r}"
        super().__init__(
            f"{met} is not an address that the app can be found at: {why}.\n"
            "Write it as https://scrutiny.example.gov.uk/ or, under a path, https://www.example.gov.uk/workbook/."
        )


class ProxyNotUnderstood(ScrutinyError):
    """What was given as the address of a proxy is no address and no network."""

    def __init__(self, written: str) -> None:
        """Say what was given, and how an address is written."""
        super().__init__(
            f"{written!r} is not the address of a proxy.\n"
            "Write an address or a network, as in --proxy 127.0.0.1 --proxy 10.1.2.0/24; names, and networks "
            "that hold everybody, are not taken."
        )


class CertificateUnusable(ScrutinyError):
    """A certificate, or its key, cannot be used to encrypt what the app sends and is sent."""

    def __init__(self, met: str) -> None:
        """Say what was met, and what is to be given."""
        super().__init__(
            f"{met}\n"
            "Give a certificate with those that vouch for it, and its key without a password, as text (PEM): "
            "--certificate FILE --key FILE."
        )
