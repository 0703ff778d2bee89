"""Visits on a page: those ahead and behind, what letters say beside the plan, and members' own."""

from collections.abc import Iterator
from dataclasses import replace

from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT
from scrutiny.reports.visit_letter import VisitLetter
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.fields import Field
from scrutiny.review.file_loading import take_file
from scrutiny.review.improvement.plan import PlanPoint, list_plan, name_point
from scrutiny.review.meeting import make_table_field
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.review.visits.gathered import VisitEvent, list_events, list_said, list_said_of_no_point
from scrutiny.review.visits.kept_letters import list_letters, name_letter
from scrutiny.review.visits.letters import LETTER, keep_letter_given
from scrutiny.review.visits.other_letters import OTHER_LETTER, offer_other_letter
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.review.visits.unpublished import is_published
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Cell, Fold, LivePart, Place, Points, Prose, Stack, Table, View
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_lower, begin_sentence, join_words, make_plain, say_count

_NONE = "No visit is written down in this review yet, and no letter of one is loaded."
_ON_PAPER = "Visits are written down, and letters loaded, on the answering page of a review."
_WHERE_IT_GOES = (
    "The PDF itself is not kept. The passages that say what was found are kept in this review’s record."
)
_HELD = (
    "No paper for the public speaks of it until the day on which it was published is entered with its visit."
)
_LOAD = "Load the letter of a focused or monitoring visit"
_PICK = "Pick from a letter of peers or of another inspectorate"
_PICK_HELP = "It is read here passage by passage. A person picks what matters, and chooses what it says."
_SET = "Set it beside the plan"
_BESIDE = "What letters say of each point of the improvement plan"
_BESIDE_NONE = (
    "These stand beside no point, since none of the plan, or more than one, is named so. Give the words of "
    "the point, or its number and its words as they stand above."
)
_TITLES = {
    EVENTS.about: "Enter visits that are ahead or behind",
    SAID.about: "Write what each letter says is better, and what is not",
    OURS.about: "Write down visits that members made",
}


def make_visits_part(page: Page) -> PagePart:
    """Show the visits and what letters of them say, and ask for both."""
    return PagePart(
        page,
        PROMPTS,
        "prompts-visits",
        lambda: _show(page),
        lambda: make_visit_fields(page),
        {
            "letter": take_file(LETTER, keep_letter_given),
            "other_letter": take_file(OTHER_LETTER, offer_other_letter),
        },
        files=(LETTER.told, OTHER_LETTER.told),
    )


def make_visit_fields(page: Page) -> tuple[Field, ...]:
    """Make the fields of visits; in those of members’ own, no small number of people is kept."""
    return page.keep(
        "visit fields",
        lambda: (
            make_table_field(EVENTS),
            make_table_field(SAID),
            replace(make_table_field(OURS), is_banded=True),
        ),
    )


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_ON_PAPER,))
    shown = [*_say_events(page), *_show_letters(page), *_set_beside(page)]
    stood = show_as_it_stood(page) if shown else ()
    return Stack((*(shown or [Prose((_NONE,))]), *stood, *_show_loader(page), *_show_fields(page)))


def _say_events(page: Page) -> Iterator[View]:
    events = list_events(page)
    ahead = [event for event in events if event.is_ahead(page.briefing.as_at)]
    if events:
        behind = len(events) - len(ahead)
        yield Prose((f"{begin_sentence(say_count(len(ahead), 'visit'))} ahead, {behind} behind.",))
    if ahead:
        yield Points(tuple(map(_say_event, ahead)))


def _say_event(event: VisitEvent) -> str:
    theme = event.cells["What it looks at"]
    when = say_day(event.day) if event.day else "no day is given"
    return f"{begin_sentence(event.kind)}, {when}{f': {theme}' if theme else ''}."


def _show_letters(page: Page) -> Iterator[View]:
    taken = {make_plain(said.text) for said in list_said(page)}
    letters = list_letters(page)
    for letter in letters:
        theme = letter.theme or "Its theme was not read for certain: look at the letter."
        yield Fold(
            f"The letter of the {begin_lower(name_letter(letter))}",
            Stack((Prose((theme, *_say_held(page, letter))), *_offer(page, letter, taken))),
        )
    if letters:
        yield Prose((ACKNOWLEDGEMENT,), is_small=True)


def _say_held(page: Page, letter: VisitLetter) -> tuple[str, ...]:
    return () if is_published(page, letter) else (_HELD,)


def _offer(page: Page, letter: VisitLetter, taken: set[str]) -> Iterator[View]:
    passages = [passage for passage in letter.passages if make_plain(passage.text) not in taken]
    name = name_letter(letter)
    for is_asked, heading in ((True, "What it says must improve"), (False, "What else it says was found")):
        rows = tuple(
            (passage.text, f"{name}, page {passage.page}")
            for passage in passages
            if passage.is_asked is is_asked
        )
        if rows and page.is_live:
            yield RowOffers(heading, _SET, SAID.about, rows)
        elif rows:
            yield Prose((f"{heading}: {say_count(len(rows), 'passage')} not set beside the plan.",))


def _set_beside(page: Page) -> Iterator[View]:
    plan = list_plan(page) if list_said(page) else ()
    if plan:
        table = Table(_BESIDE, ("Point", "What letters say"), tuple(map(_make_row, plan)))
        yield Fold(_BESIDE, table)
        beside = {said for point in plan for said in point.letters}
        others = [said.in_words for said in list_said_of_no_point(page, beside) if said.point]
        if others:
            yield Prose((_BESIDE_NONE,))
            yield Points(tuple(others))


def _make_row(point: PlanPoint) -> tuple[Cell, Cell]:
    said = [letter.in_words for letter in point.letters]
    return Cell(name_point(point)), Cell(join_words(said)) if said else Cell("Nothing yet", kind="gap")


def _show_loader(page: Page) -> Iterator[View]:
    if page.is_live:
        yield Fold(_LOAD, Stack((Prose((_WHERE_IT_GOES,)), LivePart("letter", Stack(())))))
        yield Fold(_PICK, Stack((Prose((_PICK_HELP,)), LivePart("other_letter", Stack(())))))


def _show_fields(page: Page) -> Iterator[View]:
    for field in make_visit_fields(page):
        shown = Stack(show_answer(field, page.state))
        if page.is_live:
            yield Fold(_TITLES[field.about], Place(field.about, shown))
        elif shown.views:
            yield Fold(field.question, shown)
