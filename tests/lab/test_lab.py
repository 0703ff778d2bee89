"""The workbooks in JupyterLab: ready with the council, and never writing over a person's work."""

from errno import ENOSPC
from pathlib import Path

import nbformat
import pytest
from nbformat.sign import NotebookNotary
from papermill.execute import execute_notebook

from scrutiny.errors import OutputNotWritable
from scrutiny.lab import prepare_desk
from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import list_workbooks

NAMES = [workbook.path.name for workbook in list_workbooks()]


def test_every_workbook_is_laid_out_with_one_set_of_parameters_the_councils(tmp_path: Path) -> None:
    desk = prepare_desk(admit_council("leeds"), tmp_path)
    assert list(desk.laid) == NAMES
    for name in NAMES:
        notebook = nbformat.read(tmp_path / name, as_version=4)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        (declared,) = [cell for cell in code if "council: str" in cell.source]
        given = [line.partition("  # ")[0] for line in declared.source.splitlines()]
        assert given == [
            'council: str = "leeds"',
            'committee: str = "Children\'s services scrutiny committee"',
            'neighbour_model: str = "2025"',
            'local_figures: str = ""',
            'inspection_report: str = ""',
            'inspection_stage: str = "after"',
            'inspection: str = ""',
            'intervention: str = ""',
            'risk_steps: str = "5"',
            'next_meeting: str = ""',
            'pre_election: str = ""',
            'review: str = ""',
            'mode: str = "answering"',
            'as_at: str = ""',
        ]
        assert all(line.partition("  # ")[2] for line in declared.source.splitlines())
        assert not any("portsmouth" in cell.source for cell in notebook.cells)
        # Only the parameters are seen; all other code is hidden.
        hidden = [cell.metadata.get("jupyter", {}).get("source_hidden", False) for cell in code]
        assert hidden == [cell is not declared for cell in code]


def test_first_of_all_stands_the_way_to_the_page_for_members(tmp_path: Path) -> None:
    prepare_desk(admit_council("leeds"), tmp_path, lambda workbook: f"http://127.0.0.1:8866/{workbook.slug}")
    first = nbformat.read(tmp_path / NAMES[1], as_version=4).cells[0]
    assert "[Open the page for members](http://127.0.0.1:8866/reactive-review)" in first.source
    assert "scrutiny workbook --council leeds" in first.source


def test_what_is_laid_out_is_signed_and_what_somebody_changes_elsewhere_is_not(tmp_path: Path) -> None:
    prepare_desk(admit_council("leeds"), tmp_path)
    notebook = nbformat.read(tmp_path / NAMES[0], as_version=4)
    assert NotebookNotary().check_signature(notebook)
    notebook.cells[-1].source = "import os"
    assert not NotebookNotary().check_signature(notebook)


def test_a_workbook_laid_out_runs_as_it_stands(tmp_path: Path) -> None:
    prepare_desk(admit_council("isles-of-scilly"), tmp_path)
    run = execute_notebook(tmp_path / NAMES[1], tmp_path / "run.ipynb", progress_bar=False)
    assert "Council of the Isles of Scilly" in str(run.cells)


def test_what_a_person_has_changed_is_kept(tmp_path: Path) -> None:
    leeds = admit_council("leeds")
    prepare_desk(leeds, tmp_path)
    (tmp_path / NAMES[0]).write_text("my own notes")
    again = prepare_desk(leeds, tmp_path)
    assert list(again.kept) == NAMES
    assert (tmp_path / NAMES[0]).read_text() == "my own notes"


def test_a_notebook_is_laid_out_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill_the_disk(_notebook: object, path: Path) -> None:
        path.write_text("half of")
        raise OSError(ENOSPC, "No space left on device")

    monkeypatch.setattr(nbformat, "write", fill_the_disk)
    with pytest.raises(OutputNotWritable, match=r"No space left on device.*\nFree it or make room there"):
        prepare_desk(admit_council("leeds"), tmp_path)
    monkeypatch.undo()
    desk = prepare_desk(admit_council("leeds"), tmp_path)
    assert (list(desk.laid), sorted(path.name for path in tmp_path.iterdir())) == (NAMES, NAMES)


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    in_the_way = tmp_path / "desk"
    in_the_way.write_text("a file")
    with pytest.raises(OutputNotWritable, match="cannot be written to"):
        prepare_desk(admit_council("leeds"), in_the_way)
