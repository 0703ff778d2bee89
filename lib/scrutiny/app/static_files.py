"""The app's own files, each with an address that changes with it, so that a browser may keep it for good."""

import hashlib
from functools import cache

from scrutiny.files import paths

FILES = {
    "page.css": (paths.TEMPLATES / "page" / "page.css", "text/css"),
    "views.css": (paths.TEMPLATES / "views" / "views.css", "text/css"),
    "app.css": (paths.TEMPLATES / "app" / "app.css", "text/css"),
    "england.css": (paths.TEMPLATES / "england" / "england.css", "text/css"),
    "complete.css": (paths.TEMPLATES / "app" / "complete.css", "text/css"),
    "find.js": (paths.TEMPLATES / "app" / "find.js", "text/javascript"),
    "watch.js": (paths.TEMPLATES / "app" / "watch.js", "text/javascript"),
}


@cache
def read_file(name: str) -> bytes:
    """Read a file once: it is there for every reader, whatever else is open."""
    return FILES[name][0].read_bytes()


@cache
def name_version(name: str) -> str:
    """Name what a file holds, in few letters."""
    return hashlib.sha256(read_file(name)).hexdigest()[:16]


def list_addresses() -> dict[str, str]:
    """List the address of each file, as pages name it."""
    return {name: f"/static/{name}?v={name_version(name)}" for name in FILES}
