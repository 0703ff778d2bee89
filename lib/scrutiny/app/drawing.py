"""Drawing a workbook that has been run, in the app's frame: Voila's renderer, exporter and template."""

from collections.abc import AsyncIterator, Mapping
from functools import cache
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from nbformat import NotebookNode
from traitlets.config import Config
from voila.configuration import VoilaConfiguration
from voila.exporter import VoilaExporter
from voila.notebook_renderer import NotebookRenderer

from scrutiny.files import paths

SETTINGS = {
    "VoilaConfiguration": {
        "allow_template_override": "NO",
        "allow_theme_override": "NO",
        "file_allowlist": [],
        # A kernel warmed in advance would have run a page before its council is known.
        "preheat_kernel": False,
        "template": "app",
    },
    "VoilaExporter": {"template_file": "workbook.html.j2"},
}
TEMPLATE_PATHS = [str(paths.TEMPLATES / folder) for folder in ("app", "page")]


class WorkbookExporter(VoilaExporter):
    """Voila's exporter without the preprocessors, which change nothing in a page of ours."""

    _words: dict[str, str]

    def __init__(self, **voila: Any) -> None:  # noqa: ANN401 - Voila publishes no types
        """Begin with no words drawn."""
        super().__init__(**voila)
        self._words = {}

    @pass_context
    def markdown2html(self, context: Context, source: str) -> str:
        """Draw words of a notebook, which are the same for every council, once a process."""
        if source not in self._words:
            self._words[source] = super().markdown2html(context, source)
        return self._words[source]

    def _preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:  # noqa: ANN401 - as nbconvert has it
        return nb, resources


class WorkbookRenderer(NotebookRenderer):
    """Voila's renderer for a workbook that has been run: its cells are drawn as they are."""

    def __init__(self, executed: NotebookNode, frame: Mapping[str, object]) -> None:
        """Take a notebook with its outputs, and what the frame of its page says."""
        config = Config(SETTINGS)
        super().__init__(
            notebook_path="workbook.ipynb",
            template_paths=TEMPLATE_PATHS,
            traitlet_config=config,
            voila_configuration=VoilaConfiguration(config=config),
            contents_manager=_open_contents(),
            base_url="/",
            page_config={},
        )
        self._executed = executed
        self._executed.metadata["scrutiny"] = dict(frame)

    async def draw(self) -> str:
        """Draw the page."""
        await self.initialize()
        self.exporter = _open_exporter()
        drawn: str = await self.generate_content_str()
        return drawn

    async def load_notebook(self, _path: str) -> NotebookNode:
        """Give the notebook that has been run."""
        return self._executed

    async def _jinja_kernel_start(self, _nb: NotebookNode, **_of_voila: object) -> str:
        return ""

    async def _jinja_cell_generator(self, nb: NotebookNode, _kernel_id: str) -> AsyncIterator[NotebookNode]:
        for cell in nb.cells:
            yield cell


@cache
def _open_contents() -> LargeFileManager:
    return LargeFileManager(root_dir=str(paths.NOTEBOOKS))


@cache
def _open_exporter() -> WorkbookExporter:
    """Give the exporter of this process, which keeps its template."""
    return WorkbookExporter(
        template_paths=TEMPLATE_PATHS,
        template_name="app",
        config=Config(SETTINGS),
        contents_manager=_open_contents(),
        base_url="/",
    )
