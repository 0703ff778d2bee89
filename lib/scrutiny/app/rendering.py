"""The making of one workbook page: its parameters put in, its cells run, its kernel given back."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any
from uuid import uuid4

from jupyter_core.utils import ensure_async
from nbclient.exceptions import CellExecutionError, DeadKernelError
from nbformat import NotebookNode
from voila.execute import VoilaExecutor
from voila.notebook_renderer import NotebookRenderer

from scrutiny.app.admission import Admission
from scrutiny.app.failures import NOT_RUN, ONLY_THIS_PART, put_in_words, say_failure, word_failure
from scrutiny.app.logs import name_fault
from scrutiny.kernels.notebooks import open_notebook

# What a kernel says of its own faults could hold what was typed into a page.
_UNHEARD = ["--log-level=CRITICAL"]
WIDGET = "application/vnd.jupyter.widget-view+json"


class WorkbookRenderer(NotebookRenderer):
    """Voila's renderer for one admitted page; it waits its turn, then opens and closes its own kernel."""

    def __init__(
        self,
        admitted: Admission,
        limit: asyncio.Semaphore,
        before_waiting: Callable[[], Awaitable[None]],
        kernels: Any,  # noqa: ANN401 - Voila's kernel manager publishes no type
        **voila: Any,  # noqa: ANN401 - and neither do the rest of its parts
    ) -> None:
        """Prepare to make a page; nothing starts until its pieces are asked for."""
        super().__init__(request_handler=admitted, notebook_path=admitted.workbook.path.name, **voila)
        self.admitted = admitted
        self.log = voila["log"]
        self._limit = limit
        self._before_waiting = before_waiting
        self._kernels = kernels
        self.kernel_id = str(uuid4())
        self._counted = False
        self._starting: asyncio.Future[str] | None = None
        self._ready = False
        self._stopped = False
        self._has_widgets = False
        self._is_complete = False
        self.executor: Any = None

    async def make_pieces(self) -> AsyncIterator[str]:
        """Give the page piece by piece as it is made; then the kernel goes, unless widgets need it."""
        await self.initialize()
        try:
            async for piece, _resources in self.generate_content_generator():
                yield piece
            self._is_complete = True
        finally:
            await self._leave()

    async def load_notebook(self, _path: str) -> NotebookNode:
        """Open the admitted workbook, and no other, with the admitted parameters put in."""
        opened = open_notebook(self.admitted.workbook.path, self.admitted.parameters)
        opened.metadata["scrutiny"] = self.admitted.describe_frame()
        notebook: NotebookNode = await self.fix_notebook(opened)
        return notebook

    async def _jinja_kernel_start(self, nb: NotebookNode, **_of_voila: object) -> str:
        """Start the page's kernel when its turn comes, and not, as Voila does, with each request."""
        await self._before_waiting()
        await self._limit.acquire()
        self._counted = True
        try:
            await self._open_kernel(nb)
        except Exception as trouble:  # noqa: BLE001 - whatever failed, the page says so and the app goes on
            _end_if_left()
            self.log.warning("No kernel could be started: %s", name_fault(trouble))
        return self.kernel_id

    async def _open_kernel(self, nb: NotebookNode) -> None:
        name = nb.metadata.kernelspec.name
        start = self._kernels.start_kernel(
            kernel_id=self.kernel_id, kernel_name=name, path="", extra_arguments=_UNHEARD
        )
        # A kernel half started cannot be ended, so that once begun its start is never broken off.
        self._starting = asyncio.ensure_future(ensure_async(start))
        await asyncio.shield(self._starting)
        kernel = self._kernels.get_kernel(self.kernel_id)
        self.executor = VoilaExecutor(nb, km=kernel, config=self.traitlet_config)
        await self.executor.async_start_new_kernel_client()
        self._ready = True

    async def _jinja_cell_generator(self, nb: NotebookNode, _kernel_id: str) -> AsyncIterator[NotebookNode]:
        # Counted from nought with the injected cell among them, they have the numbers that the notebook's
        # own cells have when counted from one.
        for number, cell in enumerate(nb.cells):
            await self._before_waiting()
            yield await self._run_cell(cell, number)
            if self._stopped:
                break

    async def _run_cell(self, cell: NotebookNode, number: int) -> NotebookNode:
        """Run one cell; one that fails says so in its place, and ends the page only where it must."""
        if cell.cell_type != "code":
            return cell
        cell.outputs = []
        failure = await self._find_failure(cell, number)
        if failure is not None:
            put_in_words(cell, failure)
            self._stopped = failure != ONLY_THIS_PART
        self._has_widgets |= any(WIDGET in output.get("data", {}) for output in cell.outputs)
        return cell

    async def _find_failure(self, cell: NotebookNode, number: int) -> str | None:
        """Run one cell, and give what the page says where it failed; what stops the page is never empty."""
        if not self._ready:
            return NOT_RUN
        try:
            await self.executor.execute_cell(cell, None, number, store_history=False)
        except Exception as trouble:  # noqa: BLE001 - whatever failed, the app goes on
            _end_if_left()
            self._report_failure(trouble, cell, number)
            return _say(trouble)
        return None

    def _report_failure(self, trouble: Exception, cell: NotebookNode, number: int) -> None:
        # Of a view that fails as it is shown, only the cell's outputs tell the name.
        met = [output.ename for output in cell.outputs if output.output_type == "error"]
        why = met[-1] if met else name_fault(trouble)
        self.log.warning("%s", word_failure(self.admitted.name, number, why, _say(trouble)))

    async def _leave(self) -> None:
        """Close the kernel, unless a widget on the whole page still speaks to it; then the next may begin."""
        ending = asyncio.ensure_future(self._end_kernel())
        # A kernel half ended cannot be ended again, so that once begun its end is never broken off,
        # however often a reader who leaves and an app that stops both ask for it.
        while not ending.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([ending])
        if self._counted:
            self._limit.release()
        ending.result()

    async def _end_kernel(self) -> None:
        if self.executor is not None and self.executor.kc is not None:
            self.executor.kc.stop_channels()
        if self._starting is not None:
            await asyncio.wait([self._starting])
        if self.kernel_id in self._kernels and not (self._has_widgets and self._is_complete):
            await ensure_async(self._kernels.shutdown_kernel(self.kernel_id, now=True))


def _say(trouble: Exception) -> str:
    """Give the sentence of one of our own errors, or of a kernel that is gone; of any other, nothing."""
    if isinstance(trouble, DeadKernelError):
        return NOT_RUN
    if isinstance(trouble, CellExecutionError):
        return say_failure(trouble.ename, trouble.evalue)
    return ONLY_THIS_PART


def _end_if_left() -> None:
    """End the making of a page whose reader has left, which nbclient takes for the death of the kernel."""
    making = asyncio.current_task()
    if making is not None and making.cancelling():
        raise asyncio.CancelledError
