"""What axe finds wrong with a page: by every rule in the light, and by that of contrast in the dark."""

import re
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_ALL = {"type": "tag", "values": RULES}
_CONTRAST = {"type": "rule", "values": ["color-contrast"]}


def list_faults(page: Page, *within: str) -> list[str]:
    """List what axe finds in a page, or in some parts of it, with the elements that it finds it in."""
    context = {"include": [[part] for part in within]} if within else None
    faults = _run(page, context, _ALL)
    page.emulate_media(color_scheme="dark")
    in_the_dark = _run(page, context, _CONTRAST)
    page.emulate_media(color_scheme="light")
    return [*faults, *(f"in the dark, {fault}" for fault in in_the_dark)]


def measure_contrast(*colours: str) -> float:
    """Measure the contrast of two colours, as the Web Content Accessibility Guidelines define it."""
    darker, brighter = sorted(map(_measure_brightness, colours))
    return (brighter + 0.05) / (darker + 0.05)


def _measure_brightness(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _run(page: Page, context: dict[str, Any] | None, rules: dict[str, Any]) -> list[str]:
    found = Axe().run(page, context=context, options={"runOnly": rules}).response
    # What was not looked at has no fault.
    assert found["passes"] or found["violations"] or found["incomplete"]
    return [
        f"{violation['id']}: {node['html'][:300]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
