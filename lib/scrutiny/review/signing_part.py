"""Signing on a page: what is still open before somebody signs, who signed, and what has changed since."""

from collections.abc import Iterator, Mapping
from typing import Any

from scrutiny.review.contract import Loaded
from scrutiny.review.marking import list_marked
from scrutiny.review.messages import SigningReview, read_message
from scrutiny.review.page import EVERYTHING, Page
from scrutiny.review.progress import list_missing
from scrutiny.review.questions import make_all_fields
from scrutiny.review.recommendations import list_recommendations
from scrutiny.review.replies import Buffers, PagePart
from scrutiny.review.session.standing.folding import fold_session
from scrutiny.review.session.standing.values import StepState
from scrutiny.review.signed_since import list_changed_answers, say_changed_figures, say_newer_editions
from scrutiny.review.signing import Signing, find_signing, sign_review
from scrutiny.views.values import Fold, LivePart, Points, Prose, Stack, Terms, View
from scrutiny.vocabulary import Mark
from scrutiny.words.sentences import say_count

SIGNING = "signing"
# Where it says who signed, what has changed since and what is open: that is shown again with each change.
STANDS = "signed"
CERTIFIES = (
    "Signing certifies the record of this review as it stands. It is not the committee’s approval of its "
    "minutes. Whoever leads the review signs, and the chair may sign beside them."
)
_NO_REVIEW = "A review is signed on its answering page."
_NOT_SIGNED = "Nobody has signed this review yet, so its papers say “Draft, not signed”."
_BARS_NOTHING = "None of this keeps anybody from signing. It is listed so that whoever signs knows of it."


def make_signing_part(page: Page) -> PagePart:
    """Show who signed the review, and let whoever leads it sign, and its chair beside them."""

    def sign(part: PagePart, sent: Mapping[str, Any], _buffers: Buffers) -> Loaded:
        message = read_message(SigningReview, sent)
        part.page.follow()
        signing = sign_review(part.page, message.person, message.token)
        said = f"Signed. Seal of version {signing.version}: {signing.seal}"
        progress = part.show_progress()
        return Loaded(kind="saved", version=None, field=None, blockers=(), progress=progress, said=said)

    return PagePart(
        page, SIGNING, SIGNING, lambda: _show(page), answerers={"sign": sign}, follows=(EVERYTHING,)
    )


def _show(page: Page) -> View:
    if not page.has_review:
        return Prose((_NO_REVIEW,))
    stands = page.keep("how signing stands", lambda: _show_standing(page))
    if not page.is_live:
        return stands
    return Stack((Prose((CERTIFIES,)), LivePart(STANDS, stands), LivePart(SIGNING, Stack(()))))


def _show_standing(page: Page) -> View:
    signing = find_signing(page)
    said = Stack(tuple(_show_signed(page, signing)) if signing else (Prose((_NOT_SIGNED,)),))
    return Stack((said, _show_open(page))) if page.is_live else said


def _show_signed(page: Page, signing: Signing) -> Iterator[View]:
    yield Prose((signing.said,))
    since = [answer.said for answer in list_changed_answers(page, signing)]
    since += say_changed_figures(page, signing)
    newer = tuple(say_newer_editions(page, signing))
    if since:
        yield Terms((("What has changed since it was signed", Points((*since, *newer))),))
    else:
        yield Prose(("Nothing that papers speak of has changed since.", *newer))


def _show_open(page: Page) -> View:
    """Show what is unanswered, warned about, marked by nobody and not reached, behind its count."""
    open_still = tuple(list_open(page))
    if not open_still:
        return Prose(("Nothing is open: every question has an answer.",))
    listed = Stack((Prose((_BARS_NOTHING,)), Points(open_still)))
    return Fold("What is still open in this review", listed)


def list_open(page: Page) -> Iterator[str]:
    """List what is unanswered, disputed, warned about, marked by nobody or not reached."""
    fields = [field for guidance in page.all_guides for field in make_all_fields(page, guidance)]
    if missing := len(list_missing(fields, page.state)):
        yield f"{say_count(missing, 'question')} of all workbooks without an answer."
    if disputed := sum(answer.is_disputed for answer in page.state.answers.values()):
        yield f"{say_count(disputed, 'answer')} of which two versions stand."
    for recommendation in list_recommendations(page):
        if recommendation.missing:
            yield f"{recommendation.name} lacks something. {' '.join(recommendation.missing)}"
    if working := sum(marked.mark is Mark.WORKING for marked in list_marked(page).values()):
        yield f"{say_count(working, 'thing')} marked by nobody, which stand in no paper for the public."
    session = fold_session(page.state.session)
    steps = [session.standing(step.key).state for step in session.steps] if session else []
    if unreached := steps.count(StepState.NOT_REACHED):
        yield f"{say_count(unreached, 'step')} of the session not reached."
