"""The app's own files, each with an address that changes with it, so that a browser may keep it for good."""

import hashlib
import re
from functools import cache

from scrutiny.app.addresses import address_of
from scrutiny.files import paths

FOR_GOOD = "public, max-age=31536000, immutable"
_APP, _PAGE, _FRONT = (paths.TEMPLATES / folder for folder in ("app", "page", "front"))
_VIEWS = paths.TEMPLATES / "views" / "views.css"
# Each is asked for once, though it may be written in several files.
_PARTS = {
    "app.css": (_PAGE / "page.css", _APP / "app.css"),
    "workbook.css": (_PAGE / "page.css", _VIEWS, _FRONT / "style.css", _APP / "answering.css"),
    "england.css": (paths.TEMPLATES / "england" / "england.css",),
    "views.css": (_VIEWS,),
    "find.js": (_APP / "find.js",),
    "lead.js": (_APP / "lead.js",),
    "session.css": (_PAGE / "page.css", _VIEWS, _FRONT / "style.css", _FRONT / "session_style.css"),
    "session.js": (_FRONT / "session.js",),
    "front.js": (_FRONT / "front.js",),
    "page.js": (_PAGE / "page.js",),
    "watch.js": (_APP / "watch.js", _APP / "fetched.js", _PAGE / "page.js"),
}
_COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)
FILES = {name: "text/css" if name.endswith(".css") else "text/javascript" for name in _PARTS}


@cache
def read_file(name: str) -> bytes:
    """Read a file once: it is there for every reader, whatever else is open; of styles, no comments."""
    whole = b"\n".join(part.read_bytes() for part in _PARTS[name])
    return _COMMENT.sub(b"", whole) if name.endswith(".css") else whole


@cache
def name_version(name: str) -> str:
    """Name what a file holds, in few letters."""
    return hashlib.sha256(read_file(name)).hexdigest()[:16]


def list_addresses() -> dict[str, str]:
    """List the address of each file, as pages name it."""
    return {name: address_of(f"/static/{name}?v={name_version(name)}") for name in FILES}
