"""Serving: the process that ran a page holds its parts, and answers for them without a kernel."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from scrutiny.errors import AnswerRefused
from scrutiny.review.news import Named, PageNews, find_news
from scrutiny.review.refusals import echo, say_refused
from scrutiny.review.replies import ON_TRUST, Buffers, PagePart
from scrutiny.views.page_files import PageFiles, hold_files
from scrutiny.views.values import View

# The front finds the place by its name, and beside it what its panel is given when it is opened.
_SERVED = Markup(
    '<div data-panel="{0}" data-served>{1}</div><script type="application/json" data-told="{0}">{2}</script>'
)
# The same for every part of a page, unless something is written meanwhile.
_SHARED = ("review", "number", "progress", "rights")
_NOT_OPEN = "This page is no longer open here. Open the page again."


@dataclass(frozen=True, repr=False)
class ServedPart(View):
    """A part of a page in its place, where the front finds it, with what it is told."""

    part: PagePart
    parts: "ServedParts"

    @cached_property
    def _shown(self) -> View:
        """What the part shows, made once for its HTML and its words."""
        return self.part.show()

    def _repr_html_(self) -> str:
        told = htmlsafe_json_dumps(self.parts.share(self.part), ensure_ascii=False)
        shown = Markup(self._shown._repr_html_())  # noqa: S704 - made by escaping templates
        return str(_SERVED.format(self.part.name, shown, told))

    @property
    def in_words(self) -> str:
        """What the part says, in plain text."""
        return self._shown.in_words


@dataclass
class ServedParts:
    """The parts of one page that has been run, each by its name."""

    _parts: dict[str, PagePart] = field(default_factory=dict)
    _shared: dict[str, Any] = field(default_factory=dict)

    def add(self, part: PagePart) -> None:
        """Take in a part; one that is shown again stands in the place of the first."""
        self._parts[part.name] = part

    def share(self, part: PagePart) -> dict[str, Any]:
        """Give what a part is told; what the first part of a page is told too, is told there alone."""
        told = _leave_out_blanks(part.tell().dump())
        if not self._shared:
            self._shared = {name: told[name] for name in _SHARED} | {"panel": part.name}
        if self._shared["panel"] == part.name:
            return told
        return {name: value for name, value in told.items() if self._shared.get(name) != value}

    @property
    def is_outgrown(self) -> bool:
        """Whether the page is to be run again, since it would now be made from something else."""
        return any(part.page.is_outgrown for part in [*self._parts.values()][:1])

    def close(self) -> None:
        """Let go of the record that the page holds open."""
        for part in [*self._parts.values()][:1]:
            part.page.close()

    def reply(self, panel: str, message: object, pieces: Buffers = (), how: str = ON_TRUST) -> dict[str, Any]:
        """Reply to a message by the rules of its part; for a part that is not here, refuse in a sentence."""
        part = self._parts.get(panel)
        if part is not None:
            return part.reply(message, pieces, how)
        return {**echo(message), **say_refused(AnswerRefused(_NOT_OPEN)).dump()}

    def find_news(self, since: int, people: Iterable[Named]) -> PageNews:
        """Find what is new since an entry of a number, for everybody and for each of some people."""
        return find_news(self._parts, since, people)


def _leave_out_blanks(told: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is blank of each field, which the front puts in again."""
    return {**told, "fields": [_leave_out_blank(field) for field in told["fields"]]}


def _leave_out_blank(field: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in field.items() if value}
    return kept | ({"evidence": _leave_out_blank(kept["evidence"])} if "evidence" in kept else {})


_SERVING: ContextVar[ServedParts | None] = ContextVar("serving", default=None)


@contextmanager
def serve_parts() -> Iterator[ServedParts]:
    """Have whatever is run meanwhile hand over its parts, in place of showing widgets."""
    parts = ServedParts()
    before = _SERVING.set(parts)
    try:
        yield parts
    finally:
        _SERVING.reset(before)


@contextmanager
def serve_page(files: str, *, is_answered: bool) -> Iterator[PageFiles]:
    """Have a page that is run meanwhile leave out its files and, where it is answered in, hand over parts."""
    with (
        hold_files(files, fetches_folds=is_answered) as held,
        serve_parts() if is_answered else nullcontext(),
    ):
        yield held


def serve_part(part: PagePart) -> ServedPart | None:
    """Hand over a part where this process serves parts; elsewhere give nothing."""
    served = _SERVING.get()
    if served is None:
        return None
    served.add(part)
    return ServedPart(part, served)


def hold_place(part: PagePart) -> str:
    """Write the place of a part whose front comes with a widget, with what it shows."""
    shown = Markup(part.html)  # noqa: S704 - made by escaping templates
    return str(Markup('<div data-panel="{}">{}</div>').format(part.name, shown))
