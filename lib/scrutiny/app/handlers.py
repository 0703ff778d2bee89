"""What answers each address; an address that is not ours is refused in words, and starts nothing."""

import re
from typing import Any

from tornado.web import HTTPError

from scrutiny.app import pages
from scrutiny.app.addresses import (
    BRIEF,
    COUNCIL_SESSION,
    ENGLAND,
    EVIDENCE,
    FIND,
    FRONT,
    HEALTHY,
    HELP,
    JOIN,
    LEAD,
    PRESENT,
    SESSION,
    SESSION_ADMIT,
    SESSION_LATER,
    SESSION_PLAN,
    address_of,
    address_of_council,
    address_of_indicator,
)
from scrutiny.app.admission import resolve_council
from scrutiny.app.answering import LONGEST_ASKED, Page
from scrutiny.app.books import EvidenceBook, MemberBrief
from scrutiny.app.council_page import AdmitPage, CouncilPage
from scrutiny.app.england import (
    address_of_choice,
    make_file,
    write_england_page,
    write_indicator_page,
)
from scrutiny.app.later_page import LaterPage
from scrutiny.app.opening_pages import OpenPage
from scrutiny.app.page_files import AnsweredFile, ReadFile
from scrutiny.app.planning_page import PlanPage
from scrutiny.app.session_pages import (
    JoinPage,
    LeadPage,
    PresentPage,
    SessionPage,
)
from scrutiny.app.session_speaking import SessionMessages, SessionSocket
from scrutiny.app.speaking import Messages, Socket
from scrutiny.app.static_files import FILES, FOR_GOOD, name_version, read_file
from scrutiny.app.workbook_pages import AnsweringPage, BriefingPage
from scrutiny.errors import UnknownCouncil
from scrutiny.parameters import ANSWERING, FORMER_ANSWERING
from scrutiny.publication.england.choosing import read_choice
from scrutiny.publication.england.judged_paper import FORMATS
from scrutiny.publication.paper import TYPES, Format
from scrutiny.register.finding import suggest_councils

SUGGESTED = 8
_FILES = r"files/([0-9a-f]+\.[a-z]+)"
_ANSWERING = rf"/council/([^/]*)/([^/]*)/{ANSWERING}"


class _NoPage(Page):
    def prepare(self) -> None:
        raise HTTPError(404)


class _NotThisHost(Page):
    def prepare(self) -> None:
        sentence = (
            "This app does not answer to the name your browser called it by. Use the address it gave when it "
            "was started, or ask the person who runs it for that address."
        )
        self.refuse(403, "This page is not given here", sentence)


class _NotThisPath(Page):
    def prepare(self) -> None:
        under = address_of(FRONT)
        sentence = (
            f"Every page of the app here has an address that begins with {under}. If you set up a proxy "
            "before it, have the proxy pass the whole path on."
        )
        offered = [{"name": "Find your council", "href": under}]
        self.refuse(404, "The workbook is not at this address", sentence, offered, "It begins here:")


class _Reading(Page):
    """A page made at once: a link to it is proved by making it, and sending only its headers."""

    def head(self, *asked: str) -> None:
        self.get(*asked)


class _Front(_Reading):
    def get(self) -> None:
        if not self.redirect_to(address_of(FRONT)):
            self.finish(pages.write_front_page())


class _Help(_Reading):
    def get(self) -> None:
        if not self.redirect_to(address_of(HELP)):
            self.finish(pages.write_help_page())


class _Find(_Reading):
    def get(self) -> None:
        asked = self.get_query_argument("council", "")[:LONGEST_ASKED]
        try:
            self.redirect(address_of_council(resolve_council(asked)))
        except UnknownCouncil as unknown:
            self.finish(pages.write_find_page(asked, suggest_councils(asked, SUGGESTED), unknown.because))


class _England(_Reading):
    def get(self) -> None:
        asked = {name: self.get_query_argument(name) for name in self.request.query_arguments}
        choice, strange = read_choice(asked)
        # Each view has one address, of our words alone; what is not known is said on the page first.
        if strange or not self.redirect_to(address_of_choice(choice)):
            self.finish(write_england_page(choice, strange))


class _EnglandFigure(_Reading):
    def get(self, name: str) -> None:
        page = write_indicator_page(name)
        if page is None:
            raise HTTPError(404)
        if not self.redirect_to(address_of_indicator(name)):
            self.finish(page)


class _EnglandFile(_Reading):
    def get(self, name: str, ending: str) -> None:
        wanted = Format(ending)
        content = make_file(name, wanted)
        if content is None:
            raise HTTPError(404)
        self.set_header("Content-Type", TYPES[wanted])
        self.set_header("Content-Disposition", f'attachment; filename="england-{name}.{wanted}"')
        self.finish(content)


class _File(_Reading):
    def get(self, name: str) -> None:
        self.set_header("Content-Type", f"{FILES[name]}; charset=utf-8")
        is_named = self.get_query_argument("v", "") == name_version(name)
        self.set_header("Cache-Control", FOR_GOOD if is_named else "no-cache")
        self.finish(read_file(name))


class _Healthy(_Reading):
    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish("healthy\n")


def list_handlers() -> list[tuple[Any, ...]]:
    """List every address the app answers, and what answers it; the last refuses all others."""
    under = re.escape(address_of(""))
    own = [(f"{under}{place}", *answered) for place, *answered in _list_places()]
    # Its path may be written without the last slash.
    return [*own, (under, _Front), (r".*", _NotThisPath)] if under else [*own, (r".*", _NoPage)]


_OF_SESSIONS: list[tuple[Any, ...]] = [
    (JOIN, JoinPage),
    (LEAD, LeadPage),
    (SESSION, SessionPage),
    (PRESENT, PresentPage),
    (SESSION_PLAN, PlanPage),
    (SESSION_LATER, LaterPage),
    (SESSION_ADMIT, AdmitPage),
    (f"{SESSION}/socket", SessionSocket),
    (f"{SESSION}/messages", SessionMessages),
    (COUNCIL_SESSION.format("([^/]*)"), OpenPage),
]


_OF_ENGLAND = (
    (rf"{ENGLAND}/?", _England),
    (rf"{ENGLAND}/([a-z0-9-]+)/?", _EnglandFigure),
    (rf"{ENGLAND}/([a-z0-9-]+)\.({'|'.join(FORMATS)})", _EnglandFile),
)


def _list_places() -> list[tuple[Any, ...]]:
    return [
        (FRONT, _Front),
        (FIND, _Find),
        *_OF_ENGLAND,
        (rf"{HELP}/?", _Help),
        (HEALTHY, _Healthy),
        *_OF_SESSIONS,
        (r"/council/([^/]*)/?", CouncilPage),
        (EVIDENCE.format("([^/]*)"), EvidenceBook),
        (BRIEF.format("([^/]*)", "(html|pdf)"), MemberBrief),
        (r"/council/([^/]*)/([^/]*)/?", BriefingPage),
        # Whoever asks by the former address is sent to the one there is.
        (rf"/council/([^/]*)/([^/]*)/(?:{ANSWERING}|{FORMER_ANSWERING})/?", AnsweringPage),
        (rf"/council/([^/]*)/([^/]*)/{_FILES}", ReadFile),
        (rf"{_ANSWERING}/{_FILES}", AnsweredFile),
        (rf"/static/({'|'.join(FILES)})", _File),
        (rf"{_ANSWERING}/socket", Socket),
        (rf"{_ANSWERING}/messages", Messages),
        (r"/.*", _NoPage),
    ]


refuse_host = _NotThisHost
