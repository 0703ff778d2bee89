"""Signing: somebody vouches for the record of a review as it stands, and what has changed since."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scrutiny.evidence.figures import Figure
from scrutiny.findings.then_and_now import FigureThen, keep_figure, read_figure
from scrutiny.findings.values import FindingKind
from scrutiny.record.entries import THE_SIGNING, Entry, EntryKind, Json, Writing
from scrutiny.record.folding import ReviewState
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Person, check_may_sign, signs_as_chair
from scrutiny.record.seals import Seal, make_seal
from scrutiny.record.signatures import BESIDE, find_beside, is_by_chair
from scrutiny.review.marking import list_let_stand
from scrutiny.review.meeting import list_table
from scrutiny.review.meeting_tables import ATTENDANCE
from scrutiny.review.page import Page
from scrutiny.review.recommendations import list_recommendations
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import join_names, make_plain

_CHAIR = re.compile(
    r"(?:(?:the|acting|interim) )*chair(?:man|woman|person)?"
    r"(?: of (?:the |this |our )?(?P<of>.+)| \((?!of\b)[^()]*\)|"
    r"(?:, (?:scribe|member|councillor|led the session))+)?"
)
# What this committee may be called, beside its own name.
_CALLED = {"committee", "board", "panel", "commission", "meeting"}
_COMMITTEE = {"scrutiny", *_CALLED, *(f"scrutiny {called}" for called in _CALLED)}
_FIGURE = "figure:"


@dataclass(frozen=True)
class Signature:
    """By whom a review was signed, as what and when, and as which entry; the chair signs beside."""

    name: str
    is_chair: bool
    at: datetime
    number: int

    @property
    def said(self) -> str:
        """Who it is, and as what."""
        return f"{self.name}, chair" if self.is_chair else f"{self.name}, who led the review"


@dataclass(frozen=True)
class Signing:
    """One version of a review that was signed: of how many entries, by whom, and on which evidence.

    ``number`` is that of the entry by which whoever leads signed it; ``seal`` and ``hash`` are of its last
    signature. ``editions`` has for each source its edition and the checksum of the file of its papers.
    """

    version: int
    entries: int
    number: int
    seal: Seal
    hash: str
    signatures: tuple[Signature, ...]
    editions: Mapping[str, str]
    figures: tuple[FigureThen, ...] = ()

    @property
    def at(self) -> datetime:
        """When it was last signed."""
        return self.signatures[-1].at

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of the entry of each signature."""
        return tuple(signature.number for signature in self.signatures)

    @property
    def said(self) -> str:
        """Which version it is, by whom it was signed and when."""
        at = self.at.astimezone()
        when = f"at {at:%H:%M} on {say_day(at.date())}"
        return f"Version {self.version} was signed by {self.signed_by}, {when}. Its seal: {self.seal}"

    @property
    def signed_by(self) -> str:
        """Who signed it, and as what."""
        return join_names([signature.said for signature in self.signatures])


def read_signings(state: ReviewState) -> tuple[Signing, ...]:
    """Read every version of a review that was signed, the oldest first.

    Each signature of somebody who leads is a version of its own, also where two of them sign at once.
    """
    signed: dict[int, list[Entry]] = {}
    for entry in state.signed:
        if not is_by_chair(entry):
            signed[entry.number] = [entry]
        # A file that was imported may hold what only a chair signed, which is no version.
        elif beside := signed.get(find_beside(entry, state.signed)):
            beside.append(entry)
    return tuple(_read(version, held) for version, held in enumerate(signed.values(), start=1))


def _read(version: int, signed: Sequence[Entry]) -> Signing:
    first, last = signed[0], signed[-1]
    body: dict[str, Any] = first.body if isinstance(first.body, dict) else {}
    figures = body.get("figures")
    return Signing(
        version=version,
        entries=body["entries"],
        number=first.number,
        seal=make_seal(last.number, last.hash),
        hash=last.hash,
        signatures=tuple(
            Signature(entry.author, is_by_chair(entry), entry.at, entry.number) for entry in signed
        ),
        editions=_read_words(body.get("editions")),
        figures=tuple(filter(None, map(read_figure, figures if isinstance(figures, list) else ()))),
    )


def _read_words(kept: Json) -> Mapping[str, str]:
    return {name: str(words) for name, words in kept.items()} if isinstance(kept, dict) else {}


def find_signing(page: Page) -> Signing | None:
    """Find the newest version that was signed."""
    return page.keep("signing", lambda: next(reversed(read_signings(page.state)), None))


def list_chairs(page: Page) -> tuple[str, ...]:
    """List who is minuted as the chair of the committee; a chair of another body is none."""
    own = make_plain(page.briefing.committee)
    committee = {*_COMMITTEE, own.removeprefix("the "), own.partition(" (")[0].removeprefix("the ")}
    rows = (row.cells for row in list_table(page, ATTENDANCE))
    return tuple(cells[0] for cells in rows if _is_chair(cells[1], committee))


def _is_chair(role: str, committee: Collection[str]) -> bool:
    match = _CHAIR.fullmatch(make_plain(role))
    return match is not None and (match["of"] is None or match["of"] in committee)


def sign_review(page: Page, person: Person, token: str) -> Signing:
    """Sign a review as it stands or, beside whoever leads, as its chair; nobody signs the same twice."""
    page.follow()
    # One that is sent again, since its reply was lost, is the one that was written.
    own = (entry for entry in page.state.signed if person_of(entry.author) == person_of(person.name))
    if again := next((entry for entry in own if entry.token == token), None):
        return _find_of(page, again)
    signing = find_signing(page)
    check_may_sign(person, list_chairs(page), is_signed=signing is not None)
    body: Json = dict(_describe(page, signing))
    if signing and signs_as_chair(person):
        body = {"version": signing.version, "entries": signing.entries, BESIDE: signing.number}
    entry = page.write(
        Writing(EntryKind.SIGNED, THE_SIGNING, body, person.name, person.role, token, how=person.how)
    )
    page.follow()
    return _find_of(page, entry)


def _find_of(page: Page, entry: Entry) -> Signing:
    return next(held for held in read_signings(page.state) if entry.number in held.numbers)


def _describe(page: Page, before: Signing | None) -> dict[str, Json]:
    return {
        "version": before.version + 1 if before else 1,
        "entries": page.state.number,
        "editions": dict(_list_editions(page)),
        "figures": [dict(vars(figure)) for figure in list_figures(page)],
        "let_stand": dict(list_let_stand(page)),
    }


def _list_editions(page: Page) -> Iterator[tuple[str, str]]:
    """List the editions that the figures are from, each with the checksum of the file of its papers."""
    for source in dict.fromkeys(source for finding in page.briefing.findings for source in finding.sources):
        papers = page.briefing.papers_of(source)
        yield papers.source, f"{papers.edition}, {papers.checksum}"


def list_figures(page: Page) -> tuple[FigureThen, ...]:
    """List the figures that papers speak of: those that recommendations rest on or that are worth asking."""
    links = (link.key for held in list_recommendations(page) for link in held.links)
    linked = {key.removeprefix(_FIGURE) for key in links if key.startswith(_FIGURE)}
    return tuple(
        figure
        for figure, is_worth_asking in list_standing_figures(page)
        if is_worth_asking or figure.indicator in linked
    )


def list_standing_figures(page: Page) -> Iterator[tuple[FigureThen, bool]]:
    """List every figure as it stands, each with whether it is worth asking about."""
    for finding in page.briefing.findings:
        figure = finding.comparison.council if finding.comparison else None
        if finding.kind is FindingKind.STANDING and isinstance(figure, Figure):
            edition = page.briefing.papers_of(figure.source).edition
            yield keep_figure(figure, edition), finding.is_worth_asking
