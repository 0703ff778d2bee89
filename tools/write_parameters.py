"""Write what the parameters are declared as, wherever it stands: `make parameters`.

The schema that editors check a council's file with, and the cell of parameters of each notebook.
"""

import json
from collections.abc import Iterator

import nbformat

from scrutiny.files.paths import PARAMETERS
from scrutiny.kernels.notebooks import read_notebook
from scrutiny.parameters import NotebookParameters, make_schema
from scrutiny.register.workbooks import Workbook, list_workbooks

# What a notebook that is run as it stands says where nothing else is usual.
_AS_IT_STANDS = {"council": "portsmouth", "committee": "Children's services scrutiny committee"}


def write_cell() -> str:
    """Give the lines of a cell of parameters: each with its type, what it is by default, and what it is."""
    return "\n".join(_list_lines())


def _list_lines() -> Iterator[str]:
    for name, field in NotebookParameters.model_fields.items():
        usual = _AS_IT_STANDS.get(name, field.default)
        yield f"{name}: str = {json.dumps(usual)}  # {field.description}"


def write_notebook(workbook: Workbook) -> str:
    """Give a workbook's notebook with its cell of parameters as they are declared now."""
    notebook = read_notebook(workbook.path)
    cell = next(cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", []))
    cell.source = write_cell()
    return f"{nbformat.writes(notebook).rstrip()}\n"


def write_schema() -> str:
    """Give the schema as the file of it holds it."""
    return f"{json.dumps(make_schema(), indent=2, ensure_ascii=False)}\n"


def main() -> None:
    """Write the schema and every notebook's cell again."""
    (PARAMETERS / "schema.json").write_text(write_schema(), "utf-8")
    for workbook in list_workbooks():
        workbook.path.write_text(write_notebook(workbook), "utf-8")


if __name__ == "__main__":
    main()
