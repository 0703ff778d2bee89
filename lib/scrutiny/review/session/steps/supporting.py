"""Supporting: what each member says of a recommendation alone, and that it is shown to all."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.admitting import TOLD_APART
from scrutiny.record.entries import EntryKind, Json, Writing
from scrutiny.record.persons import person_of
from scrutiny.record.rights import Act, check_right, is_asked
from scrutiny.review.fields import Field
from scrutiny.review.page import Page
from scrutiny.review.ratings import list_ratings, read_part
from scrutiny.review.recommendations import SUPPORTED, Recommendation
from scrutiny.review.session.sent.messages import Pressing, Supporting
from scrutiny.review.session.standing.values import Seat, Session
from scrutiny.review.session.steps.recommending import find_recommendation, find_source_field
from scrutiny.review.session.steps.wording import check_seen
from scrutiny.review.standings import make_standing_fields
from scrutiny.review.typed import clean_text

_NOT_MEMBER = "Members of the committee say whether they support a recommendation."


def find_support(page: Page, found: Recommendation) -> Field:
    """Find the field in which each member says whether they support a recommendation."""
    return next(field for field in make_standing_fields(page) if field.about == found.name_part(SUPPORTED))


def write_support(page: Page, session: Session, seat: Seat, sent: Supporting) -> Writing | None:
    """Give what to write where a member says whether they support a recommendation; "" takes it back."""
    find_source_field(page, session)
    if not is_asked(seat.person, None):
        raise AnswerRefused(_NOT_MEMBER)
    check_right(seat.person, Act.SUPPORT)
    found = find_recommendation(page, sent.about)
    check_seen(found, sent.seen)
    field = find_support(page, found)
    mine = list_ratings(page.state, field.about).get(person_of(seat.name))
    value = field.kind.accept(field, sent.value, [read_part(mine, "value")] if mine else [])
    if field.kind.is_empty(field, value) and not mine:
        return None
    body: Json = {"value": value or None, "reason": clean_text(sent.reason) if value else ""}
    return _write(seat, EntryKind.RATED, field, body, sent.token)


def write_support_shown(page: Page, session: Session, seat: Seat, sent: Pressing) -> Writing:
    """Give what to write to show to all how many support a recommendation, and with what reasons."""
    check_right(seat.person, Act.REVEAL)
    find_source_field(page, session)
    field = find_support(page, find_recommendation(page, sent.about))
    return _write(seat, EntryKind.REVEALED, field, TOLD_APART if sent.knowing else None, sent.token)


def _write(seat: Seat, kind: EntryKind, field: Field, body: Json, token: str) -> Writing:
    who = seat.person
    return Writing(kind, field.about, body, who.name, who.role, token, how=who.how)
