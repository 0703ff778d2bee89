"""Real pages for the tests to read: three councils, each hard in its own way, made by the batch."""

from datetime import date
from pathlib import Path

import pytest

from scrutiny.batch.pages import choose_pages
from scrutiny.batch.runs import run_batch
from scrutiny.kernels import Engine

# Few children and many gaps; a council that began in 2023; a council that reports jointly.
COUNCILS = ["isles-of-scilly", "cumberland", "kingston-upon-thames"]
AS_AT = date(2026, 11, 23)


def make(out: Path, run: str, councils: list[str], engine: Engine = Engine.SCRUTINY) -> Path:
    pages = choose_pages(councils, every=False, workbooks=[])
    report = run_batch(pages, AS_AT, out, run, workers=2, engine=engine)
    assert report.failed == {}
    assert report.exit_code == 0
    return out / run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run over the real workbooks."""
    return make(tmp_path_factory.mktemp("pages"), "first", COUNCILS)


@pytest.fixture(scope="session")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a second run of one council for the date, elsewhere, each page in its own kernel."""
    return make(tmp_path_factory.mktemp("pages-again"), "second", COUNCILS[-1:], Engine.PLAIN)
