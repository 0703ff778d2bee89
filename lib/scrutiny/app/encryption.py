"""Encryption by the app itself: its certificate and key, each refused in a sentence where it is of no use."""

import ssl
from contextlib import suppress
from pathlib import Path

from scrutiny.errors import CertificateUnusable

_LARGEST = 1_000_000
_BEGINS = {"certificate": b"-----BEGIN CERTIFICATE-----", "private key": b"PRIVATE KEY-----"}


def read_encryption(certificate: Path | None, key: Path | None) -> ssl.SSLContext | None:
    """Read a certificate and its key; without either, nothing is encrypted by the app."""
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        given, missing = ("--key", "--certificate") if certificate is None else ("--certificate", "--key")
        raise CertificateUnusable(f"{given} was given without {missing}.")
    return _load(certificate, key)


def _load(certificate: Path, key: Path) -> ssl.SSLContext:
    certified = _read(certificate, "certificate")
    _read(key, "private key")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    asked: list[Path] = []

    def give_password() -> str:
        asked.append(key)
        return ""

    try:
        context.load_cert_chain(certificate, key, give_password)
    except (OSError, ValueError) as refused:
        fault = f"{certificate} and {key} cannot be used together: {_find_fault(refused, certified)}."
        raise CertificateUnusable(f"{key} is locked by a password." if asked else fault) from refused
    return context


def _read(file: Path, kind: str) -> bytes:
    """Read a file that is to hold a certificate or a key."""
    try:
        if not file.is_file():
            why = "is no file" if file.exists() else "is not there"
            raise CertificateUnusable(f"{file} {why}.")
        with file.open("rb") as opened:
            content = opened.read(_LARGEST)
    except OSError as refused:
        raise CertificateUnusable(f"{file} cannot be read ({refused.strerror}).") from refused
    if _BEGINS[kind] not in content:
        raise CertificateUnusable(f"{file} holds no {kind} as text (PEM).")
    return content


def _find_fault(refused: Exception, certified: bytes) -> str:
    """Say why a certificate and a key cannot be used."""
    reason = getattr(refused, "reason", "") or ""
    if reason == "KEY_VALUES_MISMATCH":
        return "the key is that of another certificate"
    with suppress(ssl.SSLError, ValueError):
        # What is read as an authority is read as a certificate is, without its key.
        ssl.create_default_context(cadata=certified.decode("ascii"))
        return "the key is damaged" if reason in {"", "PEM_LIB"} else reason.lower().replace("_", " ")
    return "the certificate is damaged"
