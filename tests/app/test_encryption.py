"""Encryption by the app itself: with a certificate that fits, and a sentence for each that does not."""

import asyncio
import os
import socket
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from http.client import HTTPSConnection
from pathlib import Path
from typing import Protocol

import pytest
from tornado.web import Application, RequestHandler

from scrutiny.app.connections import Connections
from scrutiny.app.encryption import read_encryption
from scrutiny.app.hosting import Hosting
from scrutiny.app.listening import RequestServer
from scrutiny.app.server import find_own, open_port
from scrutiny.errors import CertificateUnusable

# Made for these tests alone, of no computer there is, and good for a hundred years.
HERE = Path(__file__).with_name("certificates")
CERTIFICATE, KEY, OTHER, LOCKED = (
    HERE / f"{name}" for name in ("made-up.pem", "made-up.key", "other.key", "locked.key")
)
PATIENCE = 60


class App(Protocol):
    address: str
    port: int

    def stop(self) -> tuple[int, str, str]: ...


Start = Callable[..., App]


def test_nothing_is_encrypted_unless_both_files_are_given() -> None:
    assert read_encryption(None, None) is None
    assert read_encryption(CERTIFICATE, KEY) is not None
    for certificate, key, said in (
        (CERTIFICATE, None, "--certificate was given without --key."),
        (None, KEY, "--key was given without --certificate."),
    ):
        with pytest.raises(CertificateUnusable, match=said):
            read_encryption(certificate, key)


def spoil(folder: Path, file: Path) -> Path:
    """Give a copy of a file with a letter of its content changed."""
    lines = file.read_text("ascii").splitlines()
    lines[1] = f"{'A' if lines[1][0] != 'A' else 'B'}{lines[1][1:-1]}"
    (folder / file.name).write_text("\n".join(lines), "ascii")
    return folder / file.name


def test_a_file_that_cannot_be_used_is_named_with_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "zeros").write_bytes(b"\0" * 2_000_000)
    os.mkfifo(tmp_path / "pipe")
    spoilt_key, spoilt_certificate = spoil(tmp_path, KEY), spoil(tmp_path, CERTIFICATE)
    cases = (
        (tmp_path / "gone", KEY, f"{tmp_path / 'gone'} is not there."),
        (CERTIFICATE, tmp_path / "gone", f"{tmp_path / 'gone'} is not there."),
        (tmp_path, KEY, f"{tmp_path} is no file."),
        (CERTIFICATE, tmp_path / "pipe", f"{tmp_path / 'pipe'} is no file."),
        (CERTIFICATE, Path("/dev/zero"), "/dev/zero is no file."),
        (CERTIFICATE, Path("/proc/self/mem"), "/proc/self/mem cannot be read (Input/output error)."),
        (tmp_path / "empty", KEY, f"{tmp_path / 'empty'} holds no certificate as text (PEM)."),
        (CERTIFICATE, tmp_path / "zeros", f"{tmp_path / 'zeros'} holds no private key as text (PEM)."),
        (KEY, CERTIFICATE, f"{KEY} holds no certificate as text (PEM)."),
        (CERTIFICATE, LOCKED, f"{LOCKED} is locked by a password."),
        (CERTIFICATE, OTHER, "cannot be used together: the key is that of another certificate."),
        (CERTIFICATE, spoilt_key, "the key is damaged."),
        (spoilt_certificate, KEY, "the certificate is damaged."),
    )
    for certificate, key, said in cases:
        with pytest.raises(CertificateUnusable) as refused:
            read_encryption(certificate, key)
        met, remedy = str(refused.value).splitlines()
        assert met.endswith(said), met
        assert remedy.startswith("Give a certificate")


def read_healthy(port: int) -> tuple[int, bytes]:
    """Ask twice on one connection whether the app is well, trusting the certificate of the tests."""
    trusting = ssl.create_default_context(cafile=str(CERTIFICATE))
    connection = HTTPSConnection("127.0.0.1", port, timeout=PATIENCE, context=trusting)
    for _request in range(2):
        connection.request("GET", "/healthy")
        answer = connection.getresponse()
        content = answer.read()
    connection.close()
    return answer.status, content


def say_in_clear(port: int, sent: bytes) -> bytes:
    """Send something without encryption; give what is answered."""
    said = b""
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as plain:
        plain.sendall(sent)
        plain.shutdown(socket.SHUT_WR)
        with suppress(ConnectionResetError):
            while piece := plain.recv(65_536):
                said += piece
    return said


class _Healthy(RequestHandler):
    def get(self) -> None:
        assert self.request.protocol == "https"
        self.finish(b"healthy\n")


def test_requests_are_answered_by_https_and_who_asks_without_is_told_so() -> None:
    complained: list[str] = []

    async def check() -> None:
        hosting = Hosting(encryption=read_encryption(CERTIFICATE, KEY))
        server = RequestServer(
            Application([("/healthy", _Healthy)]), Connections(10_000, hosting), complained.append
        )
        with open_port(0, "127.0.0.1") as listening:
            port = listening.getsockname()[1]
            assert str(find_own(listening, "127.0.0.1", hosting)) == f"https://127.0.0.1:{port}/"
            server.add_socket(listening)
            assert await asyncio.to_thread(read_healthy, port) == (200, b"healthy\n")
            said = await asyncio.to_thread(say_in_clear, port, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert said.startswith(b"HTTP/1.1 400 ")
            assert b"begins with https://" in said
            # Noise, and a connection that is gone before it is greeted, are answered with nothing.
            for sent in (b"\x16\x03\x01\x02\x00\x01\xff", b""):
                assert b"HTTP" not in await asyncio.to_thread(say_in_clear, port, sent)
            server.stop()
            await server.close_all_connections()

    # A browser that an earlier test has used leaves a loop running in this thread.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, check()).result()
    assert complained == []


@pytest.mark.long
def test_a_real_app_with_a_certificate_says_nothing_of_strange_connections(start_app: Start) -> None:
    app = start_app(certificate=str(CERTIFICATE), key=str(KEY))
    assert app.address == f"https://127.0.0.1:{app.port}/"
    assert read_healthy(app.port) == (200, b"healthy\n")
    for sent in (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\xff", b""):
        say_in_clear(app.port, sent)
    assert app.stop() == (0, "", "")
