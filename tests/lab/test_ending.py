"""Ending JupyterLab: it closes what it opened, and the command ends as it does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from jupyter_client.blocking.client import BlockingKernelClient

PATIENCE = 60
# Closing so many takes longer than the quarter of a second for which Python waits of itself.
KERNELS = 4


def wait_until_ready(connection: Path) -> None:
    client = BlockingKernelClient(connection_file=str(connection))
    client.load_connection_file()
    # No heartbeat is listened for: a busy computer misses one, and the kernel would count as dead.
    client.start_channels(iopub=False, stdin=False, hb=False)
    client.kernel_info(reply=True, timeout=PATIENCE)
    client.stop_channels()


def test_ctrl_c_lets_jupyterlab_close_its_kernels(open_lab: Callable[[Path], Any], tmp_path: Path) -> None:
    lab = open_lab(tmp_path / "desk")
    start = Request(f"{lab.address}api/kernels", b"{}", {"Authorization": f"token {lab.token}"})  # noqa: S310 - our own server
    for _ in range(KERNELS):
        urlopen(start, timeout=PATIENCE).close()  # noqa: S310
    connections = list(lab.runtime.glob("kernel-*.json"))
    assert len(connections) == KERNELS
    for connection in connections:
        wait_until_ready(connection)
    assert lab.press_ctrl_c() == 0
    assert list(lab.runtime.glob("*.json")) == []
