"""Where a question stands: as a link that can be followed in the place where its page is shown."""

from pathlib import Path

from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt
from scrutiny.kernels.settings import APP, LAB, find_place
from scrutiny.parameters import SESSION
from scrutiny.register.workbooks import Workbook
from scrutiny.review.page import Session
from scrutiny.views.prompts import name_prompt


def say_href(session: Session, guidance: Guidance, prompt: Prompt) -> str:
    """Say where a question stands; nothing where no link of this page could lead there."""
    anchor = f"#{name_prompt(prompt)}"
    if guidance.workbook.notebook == session.guidance.workbook.notebook:
        return anchor
    there = _say_there(session, guidance.workbook)
    return f"{there}{anchor}" if there else ""


def _say_there(session: Session, workbook: Workbook) -> str:
    """Say where another workbook is, from this page."""
    place = find_place()
    if place == APP:
        # Relative to the address of a session's page, or of a briefing's.
        return f"../{workbook.slug}/{SESSION}" if session.mode == SESSION else workbook.slug
    # JupyterLab opens a notebook that lies beside this one, which a person may have moved or renamed.
    return workbook.path.name if place == LAB and Path(workbook.path.name).is_file() else ""
