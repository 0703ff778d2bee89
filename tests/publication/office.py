"""LibreOffice itself, for tests that ask what it makes of a file; without it they are left out by name."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

_AT_ONCE = 25  # One process that opens more of them may end before the last.


def save_as(wanted: str, folder: Path, names: Iterable[str]) -> Path:
    """Have LibreOffice open files of a folder and save each in a format, and give the folder of those."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice, which is not here as soffice")
    saved, held = folder / f"saved-{wanted}", list(names)
    own = f"-env:UserInstallation=file://{folder}/office"
    for first in range(0, len(held), _AT_ONCE):
        order = [office, own, "--headless", "--convert-to", wanted, "--outdir", str(saved)]
        files = held[first : first + _AT_ONCE]
        subprocess.run([*order, *files], cwd=folder, check=True, capture_output=True, timeout=600)
    return saved
