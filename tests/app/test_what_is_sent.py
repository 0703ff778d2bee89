"""What a page or a screen sends: read before anything is done with it, and never too much of it at once."""

import json
from pathlib import Path

import pytest

from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.session_speaking import read_said
from scrutiny.app.speaking import read_posted
from scrutiny.review.session.messages import OF_THE_APP

WORKBOOK = OpenWorkbook(Path("answers.ipynb"), "fingerprint", {"council": "leeds", "review": "2026-27"})
NO_KINDS = ([], {"a": 1}, 7, True, None)


@pytest.mark.parametrize("kind", NO_KINDS, ids=str)
def test_a_message_of_a_kind_that_is_no_word_is_none(kind: object) -> None:
    assert read_said(json.dumps({"kind": kind})) is None
    assert read_posted(json.dumps({"panel": "prompts", "message": {"kind": kind}}), WORKBOOK) is None


def test_a_message_whose_kind_is_a_word_is_read_unless_the_app_alone_says_it() -> None:
    assert read_said(json.dumps({"kind": "press"})) == {"kind": "press", "review": ""}
    assert read_said(json.dumps({"kind": next(iter(OF_THE_APP))})) is None
    assert read_posted(json.dumps({"panel": "prompts", "message": {"kind": "save"}}), WORKBOOK)
