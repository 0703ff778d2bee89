"""Who is writing: a name that cannot be given is said so where it is given."""

from playwright.sync_api import expect
from tests.panels.front.conftest import OpenSession
from tests.panels.front.made_review import UNSEEN


def test_a_name_with_a_mark_that_nobody_sees_is_told_where_it_is_typed(open_session: OpenSession) -> None:
    page = open_session("who", "prompts", who=None)
    name = page.get_by_label("Your name")
    name.fill("Ada\u200b")
    name.blur()
    expect(page.locator(".who").get_by_role("alert")).to_have_text(UNSEEN)
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_accessible_description(f"{page.locator('.who .help').inner_text()} {UNSEEN}")
    name.fill("Ada")
    name.blur()
    expect(page.locator(".who").get_by_role("alert")).to_be_empty()
    expect(name).not_to_have_attribute("aria-invalid", "true")
