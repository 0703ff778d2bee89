"""One title of a committee's agendas: what it was about, and when it was heard."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from scrutiny.words.dates import count_months, say_day, say_month

LOOKED_BACK = 24  # months before an inspection


@dataclass(frozen=True)
class AgendaTitle:
    """One title of an agenda as it was written: what it was about and, where a date is there, when.

    The day of a title ``is_carried`` where it is that of the meeting, and not written beside the title. The
    paragraphs are those of its minutes: they are looked through for what a report speaks of, and never shown.
    """

    written: str
    title: str
    day: date | None = None
    is_month: bool = False
    is_carried: bool = False
    is_routine: bool = False
    paragraphs: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A short name for the title, which stays while its words and its meeting do."""
        heard = f" {self.day}" if self.is_carried else ""
        return f"title:{name_words(f'{self.written}{heard}')}"

    @property
    def said(self) -> str:
        """The date and the title, or that no date is given."""
        return f"{self._said_when} – {self.title}"

    @property
    def _said_when(self) -> str:
        if self.day is None:
            return "Date not given"
        return say_month(self.day) if self.is_month else say_day(self.day)

    def say_place(self, inspected_from: date) -> str:
        """Say where a title lies outside the months looked back over; nothing where it lies within them."""
        if self.day is None:
            return ""
        if self.day >= inspected_from:
            return "after the inspection began"
        # A month may mean any of its days, and so is older only when its last day is.
        length = monthrange(self.day.year, self.day.month)[1]
        last = self.day.replace(day=length) if self.is_month else self.day
        too_old = count_months(last, inspected_from) >= LOOKED_BACK
        return f"more than {LOOKED_BACK} months before the inspection" if too_old else ""


def name_words(words: str) -> str:
    """Give a short name made of words, the same for the same words on every computer."""
    return sha256(" ".join(words.split()).encode()).hexdigest()[:10]
