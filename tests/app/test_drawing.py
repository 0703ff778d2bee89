"""Every page of a workbook is drawn by Voila's renderer and its template, to be read or to be answered in."""

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

import pytest
from voila.app import Voila
from voila.notebook_renderer import NotebookRenderer

from scrutiny.app.admission import admit
from scrutiny.app.making import MadePage, PageOrder, make_page
from scrutiny.app.server import WorkbookServer
from scrutiny.kernels.notebooks import takes_answers
from scrutiny.parameters import ANSWERING, BRIEFING
from scrutiny.register.workbooks import Workbook, list_workbooks

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("workbook", list_workbooks(), ids=lambda workbook: workbook.notebook)
def test_each_workbook_is_drawn_by_voilas_renderer_in_each_way_it_is_used(
    workbook: Workbook, record_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert record_url
    drawn: list[str] = []
    generate = NotebookRenderer.generate_content_generator

    async def note(renderer: NotebookRenderer, *given: object) -> AsyncIterator[Any]:
        drawn.append(renderer.notebook.cells[0].source)
        async for piece in generate(renderer, *given):
            yield piece

    monkeypatch.setattr(NotebookRenderer, "generate_content_generator", note)
    modes = (BRIEFING, ANSWERING) if takes_answers(workbook.path) else (BRIEFING,)
    for mode in modes:
        admitted = admit("portsmouth", workbook.slug, DAY, mode)
        order = PageOrder(
            admitted.name,
            workbook.path,
            admitted.parameters,
            admitted.describe_frame(),
            "portsmouth",
            with_answers=True,
            files=admitted.address_of_files,
        )
        made = make_page(order)
        assert isinstance(made, MadePage)
        assert made.failures == ()
        assert (b"data-told" in made.unpack()) == (mode == ANSWERING)
    assert len(drawn) == len(modes)
    assert all(source.startswith("# ") for source in drawn)


def test_the_app_is_voila() -> None:
    assert issubclass(WorkbookServer, Voila)
