"""What every answer of the app has in common: guarded, quiet about what was typed, refusing in words."""

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from tornado.web import HTTPError, RequestHandler

from scrutiny.app import pages
from scrutiny.app.protection import HEADERS, is_in_clear
from scrutiny.errors import UnknownCouncil
from scrutiny.register.councils import Council
from scrutiny.register.finding import admit_council, suggest_councils

if TYPE_CHECKING:
    from asyncio import Future

# Longer than any name in the register, so that a longer one is refused without being compared.
LONGEST_ASKED = 100
_FAULTS = HTTPStatus.INTERNAL_SERVER_ERROR
_NOT_HERE = ("This page does not exist", "There is no page at this address.")
_NOT_MADE = (
    "This page could not be made",
    "The fault is the workbook’s, not yours. Try again and, if it fails again, tell whoever runs it for you.",
)
_ONLY_SHOWN = (
    "Nothing can be sent here",
    "This address only shows pages. Nothing can be sent to it.",
)


class Page(RequestHandler):
    """A page of ours: guarded, quiet about what was typed, and refusing in words."""

    def set_default_headers(self) -> None:
        """Put on every answer the headers that guard it."""
        self.clear_header("Server")
        for name, value in HEADERS.items():
            self.set_header(name, value)

    def decode_argument(self, value: bytes, name: str | None = None) -> str:
        """Read what was typed, of whatever bytes."""
        del name
        return value.decode("utf-8", errors="replace")

    def finish(self, chunk: str | bytes | dict[str, Any] | None = None) -> "Future[None]":
        """Send the rest; a page that is written for this reader says where it is sent unencrypted."""
        asked = self.request
        if isinstance(chunk, str) and is_in_clear(asked.protocol, asked.host_name, asked.remote_ip or ""):
            chunk = pages.warn_in_clear(chunk)
        return super().finish(chunk)

    def redirect_to(self, address: str) -> bool:
        """Redirect to the page's one address; say whether that was needed. All else asked for is dropped."""
        if self.request.uri != address:
            self.redirect(address)
            return True
        return False

    def refuse(
        self,
        status: int,
        heading: str,
        sentence: str,
        offered: list[pages.Link] | None = None,
        offering: str = "Did you mean:",
    ) -> None:
        """Answer why there is no page, in words."""
        self.set_status(status)
        self.finish(pages.write_refusal(heading, sentence, offered or [], offering))

    def find_council(self, slug: str) -> Council | None:
        """Find the council whose page is asked for; of none, answer so, and give nothing."""
        try:
            return admit_council(slug[:LONGEST_ASKED])
        except UnknownCouncil:
            self.refuse_council(slug[:LONGEST_ASKED])
            return None

    def refuse_council(self, slug: str) -> None:
        """Answer that this is no council's address, and offer the nearest."""
        sentence = f"‘{pages.shorten(slug)}’ is not the address of a council."
        offered = pages.offer_councils(suggest_councils(slug))
        self.refuse(404, "We do not have that council", sentence, offered)

    def set_cookie(self, *_marks: Any, **_more: Any) -> None:  # noqa: ANN401 - Tornado's own signature
        """Set none: no reader is marked, whatever the code of others does on a page of ours."""

    def write_error(self, status_code: int, **kwargs: Any) -> None:  # noqa: ANN401 - Tornado's own signature
        """Answer in words whatever was refused or went wrong."""
        del kwargs
        if status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            self.set_header("Allow", "GET, HEAD")
            self.refuse(status_code, *_ONLY_SHOWN)
        else:
            self.refuse(status_code, *(_NOT_HERE if status_code < _FAULTS else _NOT_MADE))

    def log_exception(self, *what: Any) -> None:  # noqa: ANN401 - Tornado's own signature
        """Log a fault of ours, and nothing of the address, which may hold what a person typed."""
        if not isinstance(what[1], HTTPError):
            self.settings["log"].error("A page could not be made.", exc_info=what)
