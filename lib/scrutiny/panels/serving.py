"""Serving: the process that ran a page holds its parts, and answers for them without a kernel."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from scrutiny.errors import AnswerRefused
from scrutiny.review.refusals import say_refused
from scrutiny.review.replies import Buffers, PagePart
from scrutiny.views.values import View

_PLACE = Markup('<div data-panel="{}" data-served>{}</div>')
_NOT_OPEN = "This page is no longer open here. Open the page again."


@dataclass(frozen=True, repr=False)
class ServedPart(View):
    """A part of a page in its place, where the front finds it."""

    part: PagePart

    def _repr_html_(self) -> str:
        return hold_place(self.part)

    @property
    def in_words(self) -> str:
        """What the part says, in plain text."""
        return self.part.show().in_words


@dataclass
class ServedParts:
    """The parts of one page that has been run, each by its name."""

    _parts: dict[str, PagePart] = field(default_factory=dict)

    def add(self, part: PagePart) -> None:
        """Take in a part; one that is shown again stands in the place of the first."""
        self._parts[part.name] = part

    def tell(self) -> list[dict[str, Any]]:
        """Tell what each panel is given when the page is opened, as the record stands now."""
        for part in self._parts.values():
            part.page.follow()
        return [part.tell().dump() for part in self._parts.values()]

    def reply(self, panel: str, message: object, pieces: Buffers = ()) -> dict[str, Any]:
        """Reply to a message by the rules of its part; for a part that is not here, refuse in a sentence."""
        part = self._parts.get(panel)
        if part is not None:
            return part.reply(message, pieces)
        sent = message if isinstance(message, dict) else {}
        echo = {name: sent[name] for name in ("id", "token", "about") if isinstance(sent.get(name), str)}
        return {**echo, **say_refused(AnswerRefused(_NOT_OPEN)).dump()}


_SERVED: ContextVar[ServedParts | None] = ContextVar("served", default=None)


@contextmanager
def serve_parts() -> Iterator[ServedParts]:
    """Have whatever is run meanwhile hand over its parts, in place of showing widgets."""
    parts = ServedParts()
    before = _SERVED.set(parts)
    try:
        yield parts
    finally:
        _SERVED.reset(before)


def serve_part(part: PagePart) -> ServedPart | None:
    """Hand over a part where this process serves parts; elsewhere give nothing."""
    served = _SERVED.get()
    if served is None:
        return None
    served.add(part)
    return ServedPart(part)


def hold_place(part: PagePart) -> str:
    """Write the place of a part, with what it shows."""
    return str(_PLACE.format(part.name, Markup(part.html)))  # noqa: S704 - made by escaping templates
