"""A fold of what is published, which a page to answer in leaves out until somebody opens it."""

from dataclasses import dataclass
from functools import cached_property

from scrutiny.views.page_files import link_fold
from scrutiny.views.values import View


@dataclass(frozen=True, repr=False)
class FetchedFold(View):
    """Something published that is kept behind a heading, and fetched when that is opened, if it can be."""

    summary: str
    inside: View
    # What tells the heading from others like it, for a listener.
    about: str = ""
    is_published: bool = True

    @cached_property
    def address(self) -> str:
        """Where its inside is fetched; nothing where it stands on the page."""
        return link_fold(self.inside._repr_html_) if self.is_published else ""

    @property
    def in_words(self) -> str:
        """The heading and what is behind it."""
        return f"{self.summary}\n{self.inside.in_words}"
