"""A panel as a widget: native controls in a page, spoken to through its kernel."""

from collections.abc import Sequence
from typing import Any

import traitlets
from anywidget import AnyWidget

from scrutiny.panels.front import read_front, read_style
from scrutiny.panels.serving import hold_place, serve_part
from scrutiny.review.replies import PagePart
from scrutiny.views.values import View


class Panel(AnyWidget):
    """One part of a page in which answers are written."""

    _esm = read_front()
    _css = read_style()

    part = traitlets.Unicode().tag(sync=True)
    panel = traitlets.Unicode().tag(sync=True)
    review = traitlets.Unicode().tag(sync=True)
    fields: traitlets.List[Any] = traitlets.List().tag(sync=True)
    number = traitlets.Int().tag(sync=True)
    progress = traitlets.Dict().tag(sync=True)
    rights = traitlets.Dict().tag(sync=True)
    order: traitlets.List[Any] = traitlets.List().tag(sync=True)
    files: traitlets.List[Any] = traitlets.List().tag(sync=True)

    def __init__(self, rules: PagePart) -> None:
        """Show what the rules show now, and let them answer every message."""
        self.rules = rules
        super().__init__(**rules.tell().dump())
        self.on_msg(self._answer)

    def _answer(self, _widget: object, content: object, buffers: Sequence[memoryview]) -> None:
        self.send(self.rules.reply(content, buffers or ()))

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, Any], dict[str, Any]]:  # noqa: ANN401
        # A widget that is shown always has a bundle; anywidget gives none only for one without a view.
        data, described = super()._repr_mimebundle_(**kwargs) or ({}, {})
        return {**data, "text/html": hold_place(self.rules)}, described


def show_part(part: PagePart) -> View | Panel:
    """Show a part of a page: as a panel where people answer, and elsewhere as the words it is."""
    return (serve_part(part) or Panel(part)) if part.is_live else part.show()
