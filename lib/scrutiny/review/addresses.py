"""Where a question stands: as a link that can be followed in the place where its page is shown."""

from pathlib import Path

from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt
from scrutiny.kernels.settings import APP, LAB, find_place
from scrutiny.parameters import ANSWERING
from scrutiny.register.workbooks import Workbook
from scrutiny.review.kinds import find_kind
from scrutiny.review.page import Page
from scrutiny.views.prompts import name_prompt


def say_href(page: Page, guidance: Guidance, prompt: Prompt) -> str:
    """Say where a question stands; nothing where no link of this page could lead there."""
    anchor = f"#{name_prompt(prompt)}"
    if guidance.workbook.notebook == page.guidance.workbook.notebook:
        return anchor
    there = _say_there(page, guidance.workbook)
    return f"{there}{anchor}" if there else ""


def say_recommending(page: Page) -> str:
    """Say where a recommendation is begun, to be followed by what it rests on; nothing where none can be.

    An address leads there in the app alone: JupyterLab opens a notebook by its name, and hears no more.
    """
    for guidance in page.all_guides if find_place() == APP else ():
        if any(find_kind(asked.prompt.answer.kind).is_linked for asked in guidance.route.asked):
            there = guidance.workbook.notebook != page.guidance.workbook.notebook
            return f"{_say_there(page, guidance.workbook) if there else ''}#recommend="
    return ""


def _say_there(page: Page, workbook: Workbook) -> str:
    """Say where another workbook is, from this page."""
    place = find_place()
    if place == APP:
        # Relative to the address of an answering page, or of a briefing.
        return f"../{workbook.slug}/{ANSWERING}" if page.mode == ANSWERING else workbook.slug
    # JupyterLab opens a notebook that lies beside this one, which a person may have moved or renamed.
    return workbook.path.name if place == LAB and Path(workbook.path.name).is_file() else ""
