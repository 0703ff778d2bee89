"""A session in JupyterLab: its notebook run in a real kernel, spoken to as a panel in a browser speaks."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_core.utils import run_sync
from nbclient import NotebookClient

from scrutiny.kernels.settings import environment
from scrutiny.lab import prepare_desk
from scrutiny.record.entries import ReviewName
from scrutiny.record.records import Record
from scrutiny.register.council_years import name_council_year
from scrutiny.register.finding import admit_council
from scrutiny.review.page import make_key

WIDGET = "application/vnd.jupyter.widget-view+json"
NAME = "06_young_peoples_voice.ipynb"
PATIENCE = 60


def test_a_panel_of_a_notebook_in_jupyterlab_saves_to_the_record(tmp_path: Path, record_url: str) -> None:
    prepare_desk(admit_council("portsmouth"), tmp_path)
    notebook = nbformat.read(tmp_path / NAME, as_version=4)
    client = NotebookClient(notebook, timeout=PATIENCE * 5, resources={"metadata": {"path": str(tmp_path)}})
    with environment(), client.setup_kernel():
        for number, cell in enumerate(notebook.cells):
            client.execute_cell(cell, number)
        assert isinstance(client.kc, AsyncKernelClient)
        review = make_key(ReviewName("portsmouth", name_council_year(datetime.now(UTC).date())))
        reply = ask(client.kc, find_panel(notebook, "prompts-known"), {**SAVE, "review": review})
    assert (reply["kind"], reply["version"]["value"]) == ("saved", ["Whether they feel safe"])
    assert recorded(record_url) == {"yp_not_yet_heard": ["Whether they feel safe"]}


SAVE = {
    "id": "one",
    "kind": "save",
    "token": "0123456789abcdef0123456789abcdef",
    "about": "yp_not_yet_heard",
    "value": ["Whether they feel safe"],
    "replaces": [],
    "author": "Cllr Ada Byron",
    "role": "member",
}


def find_panel(notebook: nbformat.NotebookNode, panel: str) -> str:
    """Find the name by which the kernel knows a panel."""
    bundles = [output.data for cell in notebook.cells for output in cell.get("outputs", [])]
    (found,) = [data for data in bundles if f'data-panel="{panel}"' in data.get("text/html", "")]
    return str(found[WIDGET]["model_id"])


def ask(kernel: AsyncKernelClient, panel: str, sent: dict[str, Any]) -> dict[str, Any]:
    """Send a panel what its script would send, and give its reply."""
    content = {"comm_id": panel, "data": {"method": "custom", "content": sent}}
    kernel.shell_channel.send(kernel.session.msg("comm_msg", content))
    began = datetime.now(UTC)
    while (datetime.now(UTC) - began).total_seconds() < PATIENCE:
        heard = run_sync(kernel.get_iopub_msg)(timeout=PATIENCE)
        data = heard["content"].get("data", {})
        if heard["msg_type"] == "comm_msg" and data.get("method") == "custom":
            return dict(data["content"])
    raise AssertionError("the panel did not reply")


def recorded(url: str) -> dict[str, Any]:
    """Give what stands in the only review of a record."""
    record = Record.open(url)
    try:
        (listing,) = record.list_reviews()
        answers = record.read(listing.review).answers
        return {about: answer.current.body for about, answer in answers.items() if answer.current}
    finally:
        record.close()
