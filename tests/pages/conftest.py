"""Real pages for the tests to read: three councils, each hard in its own way, made by the batch."""

from datetime import date
from pathlib import Path

import pytest

from scrutiny.batch.pages import choose_pages
from scrutiny.batch.runs import run_batch
from scrutiny.kernels import Engine

# Few children and many gaps; a council that began in 2023; a council that reports jointly.
COUNCILS = ["isles-of-scilly", "cumberland", "kingston-upon-thames"]
# And beside these: very small, merged and long of name, adverse, with few figures to ask about, ordinary.
NINE = [
    *COUNCILS,
    "city-of-london",
    "bournemouth-christchurch-and-poole",
    "trafford",
    "bexley",
    "portsmouth",
    "westmorland-and-furness",
]
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
def first_pages(made: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The first pages of nine councils, each unlike the others, by the council."""
    folder, councils = tmp_path_factory.mktemp("first-pages"), [slug for slug in NINE if slug not in COUNCILS]
    pages = choose_pages(councils, every=False, workbooks=["01_our_council"])
    report = run_batch(pages, AS_AT, folder, "first", workers=2)
    assert report.failed == {}
    beside = {slug: made if slug in COUNCILS else folder / "first" for slug in NINE}
    return {slug: at / slug / "01_our_council.html" for slug, at in beside.items()}


@pytest.fixture(scope="session")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a second run of one council for the date, elsewhere, each page in its own kernel."""
    return make(tmp_path_factory.mktemp("pages-again"), "second", COUNCILS[-1:], Engine.PLAIN)
