"""A real nginx before an app, set up with exactly what the document says, but for ports and certificates."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse, HTTPSConnection
from pathlib import Path
from ssl import create_default_context
from typing import Protocol

import pytest

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "hosting.md"
CERTIFICATES = Path(__file__).with_name("certificates")
NAMED, ON_A_SITE = "scrutiny.example.gov.uk", "www.example.gov.uk"
PATIENCE = 120
# What the document leaves to whoever has nginx: where it keeps what, and the site that a path is a part of.
AROUND = """
daemon off;
pid {folder}/pid;
error_log {folder}/errors.log warn;
{user}
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxied;
    fastcgi_temp_path {folder}/f;
    scgi_temp_path {folder}/s;
    uwsgi_temp_path {folder}/u;
    {upstream}
    {server}
}}
"""
SITE = """
server {{
    listen 443 ssl;
    server_name www.example.gov.uk;
    ssl_certificate /etc/ssl/scrutiny.pem;
    ssl_certificate_key /etc/ssl/scrutiny.key;
    location / {{ return 200 "The council's own site"; }}
    {location}
}}
"""


def find_nginx() -> str:
    """Find nginx; where there is none, the test is skipped by name."""
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if found is None:
        pytest.skip("needs nginx, which is not here: apt-get install nginx-light, say")
    return found


def read_samples() -> tuple[str, str]:
    """Read the samples of the document: for a name, and for a path."""
    named, under_path = re.findall(r"```nginx\n(.*?)```", DOCUMENT.read_text("utf-8"), re.DOTALL)
    return named, under_path


def find_free_port() -> int:
    """Find a port that is free for the moment."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def write_settings(folder: Path, *, is_named: bool, ports: tuple[int, int], apps: tuple[int, ...]) -> str:
    """Write what nginx is told: the sample, with this test's ports and certificates in place of its own."""
    named, under_path = read_samples()
    upstream, servers = re.split(r"(?<=\n}\n)\n", named, maxsplit=1)
    lines = "\n".join(f"    server 127.0.0.1:{port};" for port in apps)
    upstream = upstream.replace("    server 127.0.0.1:8866;", lines)
    server = servers if is_named else SITE.format(location=under_path)
    for written, here in (
        ("listen 443", f"listen 127.0.0.1:{ports[0]}"),
        ("listen 80;", f"listen 127.0.0.1:{ports[1]};"),
        ("/etc/ssl/scrutiny", str(CERTIFICATES / "made-up")),
    ):
        server = server.replace(written, here)
    user = "user root;" if os.geteuid() == 0 else ""
    return AROUND.format(folder=folder, user=user, upstream=upstream, server=server)


class Proxy:
    """A running nginx, as a browser that knows it by a name meets it."""

    def __init__(self, name: str, port: int, plain_port: int) -> None:
        """Take its name, and the ports that it listens on with encryption and without."""
        self.name, self.port, self.plain_port = name, port, plain_port
        self.origin = f"https://{name}:{port}"

    def connect(self) -> HTTPSConnection:
        """Connect to it, trusting the certificate of the tests."""
        trusting = create_default_context(cafile=str(CERTIFICATES / "made-up.pem"))
        return HTTPSConnection("127.0.0.1", self.port, timeout=PATIENCE, context=trusting)

    def ask(
        self, path: str, method: str = "GET", body: str | None = None, **headers: str
    ) -> tuple[HTTPResponse, str]:
        """Ask for a page by name; give the answer and its text."""
        connection = self.connect()
        try:
            connection.request(method, path, body, {"Host": self.name, **headers})
            answer = connection.getresponse()
            return answer, answer.read().decode("utf-8")
        finally:
            connection.close()


@contextmanager
def run_nginx(folder: Path, *apps: int, is_named: bool, ports: tuple[int, int]) -> Iterator[Proxy]:
    """Run nginx before some processes of an app, until the end of the block."""
    settings = folder / "nginx.conf"
    settings.write_text(write_settings(folder, is_named=is_named, ports=ports, apps=apps), "utf-8")
    command = [find_nginx(), "-p", str(folder), "-c", str(settings), "-e", str(folder / "errors.log")]
    subprocess.run([*command, "-t"], check=True, capture_output=True)
    with subprocess.Popen(command, start_new_session=True) as process:
        try:
            wait_until_listening(ports[0])
            yield Proxy(NAMED if is_named else ON_A_SITE, *ports)
        finally:
            process.terminate()


def wait_until_listening(port: int) -> None:
    """Wait until a port is answered."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(f"Nothing listens on port {port}.")


class App(Protocol):
    """An app that nginx passes on to."""

    port: int


Start = Callable[..., App]


@dataclass
class Hosted:
    """An app behind a proxy, and the path that it stands under there."""

    proxy: Proxy
    path: str
    app: App

    @property
    def answering(self) -> str:
        """The page that a made-up part answers on."""
        return f"{self.path}council/portsmouth/answers/answering"


@contextmanager
def host(start: Start, folder: Path, *, is_named: bool) -> Iterator[Hosted]:
    """Host an app behind nginx until the end of the block, after which nginx has complained of nothing."""
    find_nginx()
    name, path = (NAMED, "/") if is_named else (ON_A_SITE, "/workbook/")
    ports = find_free_port(), find_free_port()
    app = start(panels=1, seats=0, public_url=f"https://{name}:{ports[0]}{path}", proxies="127.0.0.1")
    with run_nginx(folder, app.port, is_named=is_named, ports=ports) as proxy:
        yield Hosted(proxy, path, app)
    # Such as that what people sent was written to its disk.
    assert (folder / "errors.log").read_text("utf-8").splitlines() == []
