"""What has been answered, as the sheet of expectations tells it: of what is answered alone, what may be."""

from scrutiny.look_back.items import Answers
from scrutiny.record.folding import ReviewState
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.expectations import tabulate_expectations
from scrutiny.review.fields import Field
from scrutiny.review.loaded_reports import take_report
from scrutiny.review.page import Page
from scrutiny.review.questions import make_all_fields
from scrutiny.review.ratings import count_spread, list_ratings, say_people
from scrutiny.views.values import Stack, View

_HIDDEN = "The answers are not shown yet."


def show_expectations(page: Page) -> View:
    """Show for each judgement what was expected, found, asked and warned of, as far as it is recorded."""
    guidance = take_report(page.guidance, page.state)
    sheet = tabulate_expectations(page.briefing, guidance, _list_told(page))
    return Stack((sheet, *show_as_it_stood(page)))


def _list_told(page: Page) -> Answers:
    """List what stands, and of what each person answers alone no more than may be told."""
    alone = [field for field in make_all_fields(page, page.guidance) if field.individual]
    told = {field.about: (_say_rating(field, page.state),) for field in alone if _is_rated(field, page)}
    return {**list_bodies(page.state), **told}


def _is_rated(field: Field, page: Page) -> bool:
    return bool(list_ratings(page.state, field.about))


def _say_rating(field: Field, state: ReviewState) -> str:
    if field.about in state.revealed:
        return count_spread(field, state).said
    return f"{say_people(len(list_ratings(state, field.about)))} {_HIDDEN}"


def list_bodies(state: ReviewState) -> Answers:
    """List what stands in a review, by what it is about."""
    return {about: tuple(entry.body for entry in answer.versions) for about, answer in state.answers.items()}
