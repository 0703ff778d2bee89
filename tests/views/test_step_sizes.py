"""How much of a page each step of every plan brings to a phone, which may have a poor network: no files."""

from itertools import product

import pytest

from scrutiny.briefing import prepare_briefing
from scrutiny.guide.guidance import prepare_all_guidance
from scrutiny.guide.own_prompts import read_guide
from scrutiny.guide.plans.choosing import choose_steps
from scrutiny.guide.plans.files import read_plans
from scrutiny.register.councils import list_councils
from scrutiny.views.session import show_step
from scrutiny.vocabulary import Stage

MOST = 20_000
SLUGS = [council.slug for council in list_councils()]


def list_heavy(slug: str) -> list[tuple[str, str, int]]:
    """List the steps of every plan whose HTML is too much, at each stage of a council’s inspection."""
    briefing = prepare_briefing(slug, "Scrutiny", "2025", "2026-11-23")
    sizes: dict[tuple[str, str], int] = {}
    for stage, intervention in product(Stage, ("", "Commissioner")):
        guides = prepare_all_guidance(briefing, stage.value, intervention)
        for plan in read_plans(read_guide(slug)).plans:
            for step in choose_steps(plan, guides).steps:
                if (step.key, step.prompt) not in sizes:
                    views = show_step(briefing, guides, step)
                    html = "".join(view._repr_html_() for view in views)
                    assert "download=" not in html
                    sizes[step.key, step.prompt] = len(html.encode())
    assert len(sizes) > len(read_plans(read_guide(slug)).plans)
    return [(slug, f"{key} {prompt}", size) for (key, prompt), size in sizes.items() if size > MOST]


@pytest.mark.parametrize("slug", ["leeds", "trafford"])
def test_no_step_of_any_plan_is_more_than_twenty_kilobytes(slug: str) -> None:
    assert list_heavy(slug) == []


@pytest.mark.long
def test_no_step_of_any_plan_is_more_than_twenty_kilobytes_for_any_council() -> None:
    assert len(SLUGS) == 153
    assert [heavy for slug in SLUGS for heavy in list_heavy(slug)] == []
