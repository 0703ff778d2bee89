"""What the tests of papers share: one small review, written once for each module that asks for it."""

from pathlib import Path

import pytest
from tests.conftest import RECORD
from tests.publication.made_review import brief, fill, open_plan, proceed

from scrutiny.review.proceedings import Proceedings


@pytest.fixture(scope="session")
def proceedings(tmp_path_factory: pytest.TempPathFactory) -> Proceedings:
    """What a small review holds; it never changes, so that one is enough for all."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RECORD, f"sqlite:///{_place(tmp_path_factory)}")
        page = open_plan(brief())
        fill(page)
        held = proceed(page)
        page.close()
    return held


@pytest.fixture(scope="session")
def nothing(tmp_path_factory: pytest.TempPathFactory) -> Proceedings:
    """What a review holds in which nobody has written."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(RECORD, f"sqlite:///{_place(tmp_path_factory)}")
        page = open_plan(brief())
        held = proceed(page, "")
        page.close()
    return held


def _place(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("review") / "record.sqlite3"
