"""An open review: each of its workbooks is run once, in a process that then answers for every page of it."""

from dataclasses import dataclass, field
from typing import Any

from scrutiny.app.making import BriefingOrder, MadePage, make_briefing
from scrutiny.kernels.execution import Failure
from scrutiny.panels.serving import ServedParts, serve_parts


@dataclass(frozen=True)
class Asked:
    """A message of a page: the workbook and the panel it is for, and what came along."""

    workbook: str
    panel: str
    message: object
    pieces: tuple[bytes, ...] = ()


@dataclass
class OpenReview:
    """The workbooks of one review that somebody has open, and the parts of each."""

    _workbooks: dict[str, ServedParts] = field(default_factory=dict)

    def open(self, order: BriefingOrder) -> MadePage | Failure:
        """Run a workbook, keep its parts, and give its page."""
        with serve_parts() as parts:
            made = make_briefing(order)
        if isinstance(made, MadePage):
            self._workbooks[order.notebook.stem] = parts
        return made

    def tell(self, workbook: str) -> list[dict[str, Any]]:
        """Tell what each panel of a page is given when the page is opened, as the record stands now."""
        return self._find(workbook).tell()

    def answer(self, asked: Asked) -> dict[str, Any]:
        """Reply to a message by the rules of its part; for a part that is not here, refuse in a sentence."""
        return self._find(asked.workbook).reply(asked.panel, asked.message, asked.pieces)

    def _find(self, workbook: str) -> ServedParts:
        return self._workbooks.get(workbook, ServedParts())
