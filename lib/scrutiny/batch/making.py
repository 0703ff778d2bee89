"""Making a page that was ordered: its notebook is executed, and drawn."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from papermill.inspection import inspect_notebook

from scrutiny.batch.briefs import make_brief
from scrutiny.batch.pages import DRAWN, EXECUTED, FAILED, Order, make_room
from scrutiny.batch.rows import write_results
from scrutiny.batch.static import draw_page
from scrutiny.errors import ParameterNotDeclared
from scrutiny.kernels.execution import execute
from scrutiny.kernels.failures import Failure


@cache
def _list_declared(content: bytes) -> frozenset[str]:
    return frozenset(inspect_notebook(nbformat.reads(content.decode(), as_version=4)))


def check_names(notebook: Path, given: set[str]) -> None:
    """Refuse parameters the notebook does not declare, and a declared one that is not given."""
    declared = _list_declared(notebook.read_bytes())
    if given == declared:
        return
    unknown, absent = sorted(given - declared), sorted(declared - given)
    met = [f"is given {name!r}, which it does not declare" for name in unknown]
    met += [f"declares {name!r}, which it is not given" for name in absent]
    raise ParameterNotDeclared(
        f"The workbook {notebook.stem} {', and '.join(met)}. "
        f"It declares: {', '.join(sorted(declared)) or 'nothing'}.\n"
        f"Correct the cell tagged 'parameters' in {notebook.name} so that it declares exactly: "
        f"{', '.join(sorted(given))}."
    )


def make_order(order: Order, folder: Path) -> Failure | None:
    """Make a prepared page; give what stopped it, if anything did."""
    page = order.page
    if order.notebook is not None:
        check_names(order.notebook, set(order.parameters))
    make_room(page, folder)
    if order.with_results:
        write_results(folder / page.council, order.parameters)
    if order.notebook is None:
        return make_brief(page.path(folder, ""), order.parameters)
    # A new folder of the page's own, so that nothing can stand there already, such as a link elsewhere.
    with TemporaryDirectory(dir=folder / page.council, prefix=page.under_way) as own:
        executed, drawn = Path(own, "page.ipynb"), Path(own, "page.html")
        result = execute(order.notebook, order.parameters, executed, order.engine)
        if isinstance(result, Failure):
            if executed.exists():
                executed.replace(page.path(folder, FAILED))
            return result
        drawn.write_text(draw_page(result, order.heading, order.menu), encoding="utf-8")
        executed.replace(page.path(folder, EXECUTED))
        drawn.replace(page.path(folder, DRAWN))
    return None
