"""A new kind of answer is one object and a prompt that names it: nothing else has to know of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import RISKS, guide, refused, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.errors import AnswerRefused
from scrutiny.files import paths
from scrutiny.guide.kinds import KNOWN
from scrutiny.record.entries import Json
from scrutiny.review.fields import Bodies, Field
from scrutiny.review.kinds import KINDS, add_kind, find_kind
from scrutiny.review.places import make_rooms
from scrutiny.views.values import Room, View

PROMPT = """\
- workbook: 03_risk_assessment
  sections:
    - id: systemic
      prompts:
        - id: local_sure
          question: How sure are we, of a hundred?
          why: A number says more than a word.
          good_answer: [It is honest., It is one number.]
          change_our_mind: A better number.
          who: member
          answer:
            kind: share of a hundred
"""


def accept(_field: Field, value: object, _standing: Bodies) -> Json:
    if not isinstance(value, str) or (value and (not value.isdecimal() or int(value) > 100)):
        raise AnswerRefused("This is no whole number from 0 to 100. Give one.")
    return value


def say(_field: Field, value: Json) -> str:
    return f"{value} of a hundred" if value else ""


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A committee's question that takes a share of a hundred, which no kind of ours does."""
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "leeds.yml").write_text(PROMPT, encoding="utf-8")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    made = replace(
        find_kind("date"),
        name="share of a hundred",
        called="a share of a hundred",
        on_paper="with a number from 0 to 100",
        how="with a number from 0 to 100",
        accept=accept,
        say=say,
        paper_room=lambda _answer, name: Room(lines=3, name=name),
    )
    add_kind(made)
    yield
    del KINDS[made.name], KNOWN[made.name]


@pytest.mark.usefixtures("share")
def test_a_made_up_kind_is_answered_through_replies_and_shown_in_a_briefing(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page = open_page(RISKS)
    part = page.part("systemic")
    (shown,) = [field for field in part.tell().fields if field.about == "local_sure"]
    assert (shown.kind, shown.can_join) == ("share of a hundred", False)
    assert "For members, with a number from 0 to 100." in shown.help
    assert refused(page.save("systemic", "local_sure", "120")) == (
        "This is no whole number from 0 to 100. Give one."
    )
    assert saved(page.save("systemic", "local_sure", "70"))["version"]["value"] == "70"
    (entry,) = page.say(part, "history", about="local_sure")["entries"]
    assert entry["words"] == "70 of a hundred"

    reading = panels.open_page(briefing, guide(briefing, RISKS), "briefing", "2026-27")
    words = panels.show_prompts(reading, "systemic")
    assert isinstance(words, View)
    assert "70 of a hundred" in words.in_words
    assert "answered with a number from 0 to 100." in words.in_words


@pytest.mark.usefixtures("share")
def test_a_made_up_kind_has_its_own_room_on_paper(briefing: Briefing) -> None:
    (asked,) = [asked for asked in guide(briefing, RISKS).route.asked if asked.prompt.id == "local_sure"]
    assert make_rooms(asked) == (Room(lines=3),)
