"""A page as somebody has it open: what they write goes to its panels as their browser would send it."""

from collections.abc import Mapping
from itertools import count
from typing import Any

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.panels.panel import Panel
from scrutiny.review.replies import PagePart
from scrutiny.views.values import View

REVIEW = "2026-27"
REACTIVE, RISKS, PERFORMANCE, YOUNG, PLAN = (
    "02_reactive_review",
    "03_risk_assessment",
    "04_performance_management",
    "06_young_peoples_voice",
    "07_scrutiny_plan",
)
_TOKENS = count(1)


def rules_of(shown: View | Panel) -> PagePart:
    assert isinstance(shown, Panel)
    return shown.rules


def guide(briefing: Briefing, workbook: str) -> Guidance:
    return prepare_guidance(briefing, workbook, "after", "")


class Visitor:
    """A page open to be answered, with one person at it."""

    def __init__(
        self, briefing: Briefing, workbook: str, author: str = "Cllr Ada Byron", role: str = "member"
    ) -> None:
        self.opened = panels.open_page(briefing, guide(briefing, workbook), "answering", REVIEW)
        assert not self.opened.trouble
        self.author, self.role = author, role

    def part(self, section: str) -> PagePart:
        return rules_of(panels.show_prompts(self.opened, section))

    def say(self, panel: PagePart, kind: str, **parts: object) -> dict[str, Any]:
        """Send a message as this person, with a token of its own unless one is given."""
        signed = {"token": f"token-{next(_TOKENS)}", "author": self.author, "role": self.role}
        signed |= {"id": "1", "review": self.opened.key}
        reply: dict[str, Any] = panel.reply(
            {"kind": kind, "id": "1", "review": self.opened.key, **signed, **parts}
        )
        return reply

    def save(self, section: str, about: str, value: object, **parts: object) -> dict[str, Any]:
        return self.say(self.part(section), "save", about=about, value=value, replaces=[], **parts)

    def look(self, section: str, since: int = 0) -> dict[str, dict[str, Any]]:
        """Look at what has changed since, by what it is about."""
        seen = self.say(self.part(section), "look", since=since)
        return {field["about"]: field for field in seen["fields"]}

    def close(self) -> None:
        if self.opened.record:
            self.opened.record.close()


def saved(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    assert reply["kind"] == "saved", reply
    return reply


def refused(reply: Mapping[str, Any]) -> str:
    assert reply["kind"] == "refused", reply
    return str(reply["sentence"])
