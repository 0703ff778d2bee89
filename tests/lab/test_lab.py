"""The workbooks in JupyterLab: ready with the council, and never writing over a person's work."""

from errno import ENOSPC
from pathlib import Path

import nbformat
import pytest
from papermill.execute import execute_notebook

from scrutiny.errors import OutputNotWritable
from scrutiny.lab import prepare_desk
from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import list_workbooks

NAMES = [workbook.path.name for workbook in list_workbooks()]


def test_every_workbook_is_laid_out_with_the_councils_parameters(tmp_path: Path) -> None:
    desk = prepare_desk(admit_council("leeds"), tmp_path)
    assert list(desk.laid) == NAMES
    for name in NAMES:
        notebook = nbformat.read(tmp_path / name, as_version=4)
        injected = [cell for cell in notebook.cells if "injected-parameters" in cell.metadata.tags]
        assert [cell.source.splitlines()[1:] for cell in injected] == [
            [
                'council = "leeds"',
                'committee = "Children\'s services scrutiny committee"',
                'neighbour_model = "2025"',
                'local_figures = ""',
                'inspection_report = ""',
                'inspection_stage = "after"',
                'inspection = ""',
                'intervention = ""',
                'risk_steps = "5"',
                'next_meeting = ""',
                'pre_election = ""',
                'review = ""',
                'mode = "answering"',
                'as_at = ""',
            ]
        ]


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
