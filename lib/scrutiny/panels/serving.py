"""Serving: the process that ran a page holds its parts, and answers for them without a kernel."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from scrutiny.errors import AnswerRefused
from scrutiny.review.news import Named, PageNews, find_news
from scrutiny.review.refusals import echo, say_refused
from scrutiny.review.replies import ON_TRUST, Buffers, PagePart
from scrutiny.views.values import View

# The front finds the place by its name, and beside it what its panel is given when it is opened.
_SERVED = Markup(
    '<div data-panel="{0}" data-served>{1}</div><script type="application/json" data-told="{0}">{2}</script>'
)
# What is the same in every part of a page, which its first is told.
_TOLD_ONCE = {"progress", "rights"}
_NOT_OPEN = "This page is no longer open here. Open the page again."


@dataclass(frozen=True, repr=False)
class ServedPart(View):
    """A part of a page in its place, where the front finds it, with what it is told."""

    part: PagePart
    is_first: bool

    def _repr_html_(self) -> str:
        told = self.part.tell().dump()
        if not self.is_first:
            told = {name: told[name] for name in told if name not in _TOLD_ONCE}
        said = htmlsafe_json_dumps(told, ensure_ascii=False)
        shown = Markup(self.part.html)  # noqa: S704 - made by escaping templates
        return str(_SERVED.format(self.part.name, shown, said))

    @property
    def in_words(self) -> str:
        """What the part says, in plain text."""
        return self.part.show().in_words


@dataclass
class ServedParts:
    """The parts of one page that has been run, each by its name."""

    _parts: dict[str, PagePart] = field(default_factory=dict)

    def add(self, part: PagePart) -> ServedPart:
        """Take in a part; one that is shown again stands in the place of the first."""
        self._parts[part.name] = part
        return ServedPart(part, is_first=next(iter(self._parts)) == part.name)

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


def serve_part(part: PagePart) -> ServedPart | None:
    """Hand over a part where this process serves parts; elsewhere give nothing."""
    served = _SERVING.get()
    return served.add(part) if served else None


def hold_place(part: PagePart) -> str:
    """Write the place of a part whose front comes with a widget, with what it shows."""
    shown = Markup(part.html)  # noqa: S704 - made by escaping templates
    return str(Markup('<div data-panel="{}">{}</div>').format(part.name, shown))
