"""The note that what a page shows may have changed since it was opened."""

from scrutiny.review.page import Page
from scrutiny.views.values import Prose

AS_IT_STOOD = "As it stood when this page was opened."


def show_as_it_stood(page: Page) -> tuple[Prose, ...]:
    """Show the note on a page that is answered in; nothing on one that is only read."""
    return (Prose((AS_IT_STOOD,), is_small=True),) if page.is_live else ()
