"""Tasks: what is asked of officers in every workbook, as a list that an officer works through."""

from collections.abc import Iterator

from scrutiny.parameters import ANSWERING
from scrutiny.review.overviews import list_recorded
from scrutiny.review.page import Page
from scrutiny.review.session.told.session import Task, TasksTold
from scrutiny.views.prompts import name_prompt
from scrutiny.vocabulary import Role


def tell_tasks(page: Page) -> TasksTold:
    """Tell what is asked of officers in every workbook, and what of it has an answer."""
    return TasksTold(kind="tasks", tasks=tuple(_list_tasks(page, list_recorded(page))))


def _list_tasks(page: Page, answered: set[str]) -> Iterator[Task]:
    under = f"council/{page.briefing.council.slug}"
    for guidance in page.all_guides:
        workbook = guidance.workbook
        for prompt in (asked.prompt for asked in guidance.route.asked):
            if prompt.who is Role.OFFICER:
                yield Task(
                    question=prompt.question,
                    workbook=workbook.title,
                    href=f"{under}/{workbook.slug}/{ANSWERING}#{name_prompt(prompt)}",
                    answered=prompt.id in answered,
                )
