"""Writing the papers of a review that are asked for: each under the name of its file."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from scrutiny.publication.catalogue import COVER_REPORT, LETTER, MINUTES, SCHEDULE, PaperKind
from scrutiny.publication.paper import Paper
from scrutiny.publication.reviews.cover_report import write_cover_report
from scrutiny.publication.reviews.letter import write_letters
from scrutiny.publication.reviews.minutes import write_minutes
from scrutiny.publication.reviews.schedule import write_schedule
from scrutiny.review.proceedings import Proceedings

_WRITERS: Mapping[str, Callable[[Proceedings], Paper]] = {
    COVER_REPORT.name: write_cover_report,
    MINUTES.name: write_minutes,
    SCHEDULE.name: write_schedule,
}


def write_papers(
    kind: PaperKind, proceedings: Proceedings, dated: date | None = None
) -> Iterator[tuple[str, Paper]]:
    """Write what one kind of paper comes to for a review, each with what its file is called."""
    if kind is LETTER:
        yield from write_letters(proceedings, dated)
    else:
        yield kind.name, _WRITERS[kind.name](proceedings)
