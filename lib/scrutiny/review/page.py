"""The page: one workbook open on one review, with what is asked there and what has been answered."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Any, TypeVar

from scrutiny.briefing import Briefing
from scrutiny.errors import ParametersBroken, ScrutinyError
from scrutiny.guide.guidance import Guidance, prepare_all_guidance
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.parameters import ANSWERING, BRIEFING, FORMER_ANSWERING, GUIDED
from scrutiny.record.entries import Entry, EntryKind, ReviewName, Writing
from scrutiny.record.folding import EMPTY, ReviewState, find_answer, fold
from scrutiny.record.numbering import Numbering
from scrutiny.record.records import Record
from scrutiny.record.remembering import forget_typed
from scrutiny.register.council_years import name_council_year
from scrutiny.review import kinds  # noqa: F401 - a bank is read against the kinds it makes known
from scrutiny.review.loaded_figures import LOCAL_FIGURES, take_figures
from scrutiny.review.loaded_reports import take_report
from scrutiny.review.stepped_in import name_source, number_kind, take_intervention

_T = TypeVar("_T")
_LONGEST_NAME = 60
_DEFAULT_STEPS = 5
_NO_REVIEW = "This page was opened without a review.\nOpen it to answer."
_STEPS = ("3", "4", "5", "6")
_MODES = (BRIEFING, ANSWERING, GUIDED)
# What is followed by a part that tells of whatever is written.
EVERYTHING = "everything"


@dataclass
class Page:
    """One page open on one review. With no review it holds no answers, and the page is one of paper."""

    briefing: Briefing
    guidance: Guidance
    mode: str = BRIEFING
    name: ReviewName | None = None
    steps: int = _DEFAULT_STEPS
    trouble: str = ""
    record: Record | None = None
    state: ReviewState = EMPTY
    before: tuple[str, ReviewState] | None = None
    # The number of the last entry on each thing; of all of them at once after an erasure.
    changed: dict[str, int] = field(default_factory=dict)
    erased: int = 0
    # What was made of the state, such as fields: as long as nothing more is written, it stays true.
    made: dict[Hashable, Any] = field(default_factory=dict)
    made_at: int = 0
    loaded: tuple[int, ...] = ()
    # One that shows how things stood reads no entry after the one of this number.
    until: int | None = None
    # What is numbered in one piece with what is written about a thing.
    numbers: dict[str, Callable[["Page", Writing], Numbering | None]] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        """Whether answers can be written on this page."""
        return self.record is not None and self.mode == ANSWERING

    @property
    def has_review(self) -> bool:
        """Whether this page shows what is recorded in a review."""
        return self.name is not None and not self.trouble

    @property
    def key(self) -> str:
        """An opaque key of the review, under which a browser keeps what is not yet saved."""
        return make_key(self.name)

    @property
    def all_guides(self) -> tuple[Guidance, ...]:
        """The guide of every workbook as it applies here, this page's own among them."""
        own = self.guidance.workbook.notebook
        return tuple(
            self.guidance if guidance.workbook.notebook == own else guidance for guidance in self._guides
        )

    @cached_property
    def _guides(self) -> tuple[Guidance, ...]:
        own = self.guidance.situation
        prepared = prepare_all_guidance(self.briefing, own.stage.value, own.intervention)
        return tuple(name_source(guidance, is_of_review=own.is_of_review) for guidance in prepared)

    @property
    def guides(self) -> tuple[Guidance, ...]:
        """The guides whose answers this page gathers: every one where a prompt says so, elsewhere its own."""
        gathered = (prompt.gathers for prompt in self.guidance.guide.prompts)
        is_gathering = any(gathers and gathers.is_of_every_workbook for gathers in gathered)
        return self.all_guides if is_gathering else (self.guidance,)

    @property
    def is_outgrown(self) -> bool:
        """Whether it is to be opened anew: something was loaded since, or its review has another name now."""
        has_left = self.record and self.name and self.record.find_number(self.name) < self.state.number
        return bool(has_left) or self.loaded != self._list_loaded()

    def begin(self, record: Record) -> None:
        """Read the review from a record, with the report and figures loaded in it, and the review before."""
        self.record = record
        self.follow()
        self.loaded = self._list_loaded()
        self.briefing = take_figures(self.briefing, self.state)
        self.guidance = take_intervention(take_report(self.guidance, self.state), self.briefing, self.state)
        if self.name and (earlier := record.find_previous(self.name)):
            self.before = (earlier.name, record.read(earlier))

    def follow(self) -> None:
        """Read what has been written since this page last looked."""
        if self.record and self.name and self.until is None:
            self._take(self.record.read_since(self.name, self.state.number))

    def write(self, writing: Writing) -> Entry:
        """Write to the review; on disk when it returns."""
        if self.record is None or self.name is None:
            raise ParametersBroken(_NO_REVIEW)
        find_numbering = self.numbers.get(writing.about)
        if find_numbering and (numbering := find_numbering(self, writing)):
            entry, *_references = self.record.write_numbering(self.name, writing, numbering)
            self.follow()
            return entry
        entry = self.record.write(self.name, writing)
        if entry.number == self.state.number + 1:
            self._take((entry,))
        elif entry.number > self.state.number:
            self.follow()
        return entry

    def write_together(self, writings: Iterable[Writing]) -> tuple[Entry, ...]:
        """Write several entries to the review; all of them are on disk when it returns, or none is."""
        if self.record is None or self.name is None:
            raise ParametersBroken(_NO_REVIEW)
        entries = self.record.write_together(self.name, writings)
        self.follow()
        return entries

    def close(self) -> None:
        """Let go of the record; what was read stays."""
        if self.record:
            self.record.close()

    def keep(self, name: Hashable, make: Callable[[], _T]) -> _T:
        """Give what was made under a name since the last entry, or make it now."""
        if self.made_at != self.state.number:
            self.made, self.made_at = {}, self.state.number
        if name not in self.made:
            self.made[name] = make()
        made: _T = self.made[name]
        return made

    def list_entries(self, about: str) -> tuple[Entry, ...]:
        """List every entry about one thing, in order; none where nothing is kept."""
        entries = self.record.history(self.name, about) if self.record and self.name else ()
        return tuple(entry for entry in entries if self.until is None or entry.number <= self.until)

    def has_changed(self, about: str, since: int) -> bool:
        """Whether something about this was written after an entry of that number."""
        if about == EVERYTHING:
            return self.state.number > since
        return max(self.changed.get(about, 0), self.erased) > since

    def _list_loaded(self) -> tuple[int, ...]:
        entries = (find_answer(self.state, about).current for about in (INSPECTION_REPORT, LOCAL_FIGURES))
        stepped_in = number_kind(self.state, self.briefing.as_at)
        return (*(entry.number if entry else 0 for entry in entries), stepped_in)

    def _take(self, entries: Iterable[Entry]) -> None:
        new = tuple(entries)
        if any(entry.kind is EntryKind.ERASED for entry in new):
            self.erased = new[-1].number
            self.made = {}
            forget_typed()
        self.state = fold(new, self.state)
        self.changed |= {entry.about: entry.number for entry in new}


def make_key(review: ReviewName | None) -> str:
    """Make the key of a review, which tells neither its council nor its name; that of none is a key too."""
    named = f"{review.council}\n{review.name}" if review else ""
    return sha256(named.encode("utf-8", "replace")).hexdigest()[:16]


def open_page(
    briefing: Briefing, guidance: Guidance, mode: str, review: str, risk_steps: str = str(_DEFAULT_STEPS)
) -> Page:
    """Open a page on the review named; without a name on the council year's, or on none in a briefing.

    A record that cannot be reached costs the page its answers and nothing else: the page says why.
    """
    mode = _read_mode(mode)
    name = _read_name(review) or ("" if mode == BRIEFING else name_council_year(briefing.as_at))
    steps = _read_steps(risk_steps)
    if not name:
        return Page(briefing, guidance, mode, steps=steps)
    page = Page(briefing, guidance, mode, ReviewName(briefing.council.slug, name), steps)
    try:
        _begin(page)
    except ScrutinyError as trouble:
        return Page(briefing, guidance, mode, page.name, steps, trouble=" ".join(str(trouble).split()))
    return page


def _begin(page: Page) -> None:
    record = Record.open()
    try:
        page.begin(record)
    except ScrutinyError:
        record.close()
        raise
    if page.mode == BRIEFING:
        # What is only read is read once, so that a page that is kept open holds nothing open.
        record.close()
        page.record = None


def _read_steps(risk_steps: str) -> int:
    if risk_steps not in _STEPS:
        raise ParametersBroken(
            f"A scale of risk cannot have {risk_steps!r} steps.\nCorrect risk_steps: {', '.join(_STEPS)}."
        )
    return int(risk_steps)


def _read_mode(mode: str) -> str:
    if mode == FORMER_ANSWERING:
        return ANSWERING
    if mode not in _MODES:
        raise ParametersBroken(
            f"{mode!r} is not a way to use a page. Ways are: {', '.join(_MODES)}.\n"
            "Correct mode in the cell of parameters."
        )
    return mode


def _read_name(review: str) -> str:
    name = review.strip()
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise ParametersBroken(
            f"The name of a review is one line of at most {_LONGEST_NAME} characters, and this one is not.\n"
            "Correct review in the council's parameters."
        )
    return name
