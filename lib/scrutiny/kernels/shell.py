"""An IPython shell that runs a notebook's cells in this process and keeps what they show as outputs."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import TextIOBase
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from nbformat import NotebookNode, from_dict
from traitlets import Any as AnyTrait
from traitlets import Type
from traitlets.config import Config

from scrutiny.errors import EngineNeedsItsOwnProcess

# What a value shows itself as, by the kind of each.
_Forms = Mapping[str, Any]
# What cells were typed before is nobody's to keep: pages have no history.
_SETTINGS = Config({"HistoryManager": {"enabled": False, "hist_file": ":memory:"}})


class _ResultKept(DisplayHook):
    """Keep the value a cell ends with as its result, with nothing printed."""

    shell: Any

    def write_output_prompt(self) -> None:
        """Write nothing before a result."""

    def write_format_data(self, format_dict: _Forms, md_dict: _Forms | None = None) -> None:
        """Keep a result in every form it shows itself in."""
        result = {"data": format_dict, "metadata": md_dict or {}, "execution_count": self.prompt_count}
        self.shell.keep("execute_result", **result)

    def log_output(self, format_dict: _Forms) -> None:
        """Log nothing: pages have no history."""

    def flush(self) -> None:
        """Forget the results of the page before, and leave the collecting of garbage to its own time."""
        self.shell.user_ns["_oh"].clear()
        self._, self.__, self.___ = "", "", ""

    def finish_displayhook(self) -> None:
        """Write nothing after a result."""
        self._is_active = False


class _DisplayKept(DisplayPublisher):
    """Keep what a cell displays."""

    shell: Any

    def publish(self, data: _Forms, metadata: _Forms | None = None, *_more: object, **_named: object) -> None:
        """Keep what is displayed in every form it is given in."""
        self.shell.keep("display_data", data=data, metadata=metadata or {})


class _StreamKept(TextIOBase):
    """Keep what a cell prints, each run of it as one output."""

    def __init__(self, shell: "PageShell", name: str) -> None:
        """Keep what is written to the stream of a name, stdout or stderr."""
        self._shell, self._name = shell, name

    def write(self, text: str) -> int:
        """Keep a text, joined to the one printed just before it."""
        last = self._shell.outputs[-1] if self._shell.outputs else None
        if last is not None and last.output_type == "stream" and last.name == self._name:
            last.text += text
        elif text:
            self._shell.keep("stream", name=self._name, text=text)
        return len(text)


class PageShell(InteractiveShell):
    """The one shell of a process: its cells know nothing of the page before once it is reset.

    Formatting is strict: a view that raises fails its cell, where a shell without a kernel would print the
    traceback and let the cell succeed without its view.
    """

    displayhook_class = Type(_ResultKept)
    display_pub_class = Type(_DisplayKept)
    outputs = AnyTrait()

    def keep(self, kind: str, **parts: object) -> None:
        """Keep an output of the cell that is running; the whole notebook is checked as it is written."""
        self.outputs.append(from_dict({"output_type": kind, **parts}))

    def run(self, source: str) -> tuple[list[NotebookNode], bool]:
        """Run a cell; give its outputs, and whether it failed: by itself, or as it was shown."""
        self.outputs = []
        with self._at_work():
            self.run_cell(source, store_history=True)
        failures = [output for output in self.outputs if output.output_type == "error"]
        if failures:
            # What could be formatted of a view that raised is not the view.
            self.outputs = [kept for kept in self.outputs if kept.output_type != "execute_result"]
        return self.outputs, bool(failures)

    def init_sys_modules(self) -> None:
        """Leave the process's own main module where it is, which what starts processes looks at."""

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Keep what is printed, and be the main module, while a cell runs."""
        main, sys.modules["__main__"] = sys.modules["__main__"], self.user_module
        try:
            with redirect_stdout(_StreamKept(self, "stdout")), redirect_stderr(_StreamKept(self, "stderr")):
                yield
        finally:
            sys.modules["__main__"] = main

    def _showtraceback(self, etype: type[BaseException], evalue: BaseException, stb: list[str]) -> None:
        self.keep("error", ename=etype.__name__, evalue=str(evalue), traceback=stb)


def open_shell() -> PageShell:
    """Give this process's shell, made on the first call."""
    if InteractiveShell.initialized() and not isinstance(InteractiveShell.instance(), PageShell):
        raise EngineNeedsItsOwnProcess
    return PageShell.instance(config=_SETTINGS)


def describe_language() -> dict[str, object]:
    """Describe the language of a notebook as a Python kernel does."""
    return {
        "name": "python",
        "version": sys.version.split()[0],
        "mimetype": "text/x-python",
        "codemirror_mode": {"name": "ipython", "version": sys.version_info[0]},
        "pygments_lexer": "ipython3",
        "nbconvert_exporter": "python",
        "file_extension": ".py",
    }
