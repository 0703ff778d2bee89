"""What scrutiny feeds back on the self-evaluation: one text, what it can draw on, and the answer."""

from collections.abc import Iterator

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.claims.gathered import list_claims
from scrutiny.review.claims.grid import say_gaps
from scrutiny.review.claims.plans import list_planned
from scrutiny.review.fields import Field
from scrutiny.review.gathered import GatheredRow
from scrutiny.review.in_words import say_date
from scrutiny.review.kinds import find_kind
from scrutiny.review.meeting import make_table_field
from scrutiny.review.meeting_tables import DATE, PERSON, MeetingTable
from scrutiny.review.page import Page
from scrutiny.review.recorded import show_answer
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Fold, Place, Points, Prose, Section, Stack, Terms, View

FEEDBACK = "evaluation.feedback"
_QUESTION = (
    "What does scrutiny feed back to the director on the self-evaluation, before the annual conversation "
    "with Ofsted?"
)
_HELP = "One text, ready to be sent. A paper of it can be made on the scrutiny plan."
_DRAW_ON = "What this review holds that it can draw on"
ANSWERED = MeetingTable(
    "evaluation.answered",
    "What did the director answer to what scrutiny fed back?",
    (
        ColumnForm(name="What was answered", required=True),
        ColumnForm(name="Post that answered", kind=PERSON, required=True),
        ColumnForm(name="On which day", kind=DATE, required=True),
        ColumnForm(name="What changed in the self-evaluation because of it"),
    ),
    help="In the words of whoever answered.",
)
_WRITE = "Write what we feed back, before the annual conversation with Ofsted"
_ANSWERED = "Write down what was answered"
_NONE = "No text is written down yet that scrutiny feeds back."


def make_feedback_part(page: Page) -> PagePart:
    """Show what scrutiny feeds back with what it can draw on, and ask for it."""
    return PagePart(page, PROMPTS, "prompts-evaluation-feedback", lambda: _show(page), make_feedback_fields)


def make_feedback_fields() -> tuple[Field, ...]:
    """Make the field of the one text, and that of what was answered to it."""
    return make_feedback_field(), make_table_field(ANSWERED)


def make_feedback_field() -> Field:
    """Make the field of the one text."""
    return Field(FEEDBACK, _QUESTION, find_kind("long text"), help=_HELP)


def read_feedback(page: Page) -> str:
    """Give the text as it stands; nothing where there is none, or two versions of it stand."""
    answer = find_answer(page.state, FEEDBACK)
    body = answer.current.body if answer.current and not answer.is_disputed else ""
    return body if isinstance(body, str) else ""


def gather_feedback(page: Page) -> tuple[GatheredRow, ...]:
    """Gather the text for papers, named by its words so that it can be marked."""
    text = read_feedback(page)
    return (GatheredRow(((_QUESTION, text),), f"Feedback: {text}", (text,)),) if text else ()


def gather_feedback_answers(page: Page) -> tuple[GatheredRow, ...]:
    """Gather what was answered to it for papers, each answer named by all its words."""
    bodies = [entry.body for entry in find_answer(page.state, ANSWERED.about).versions]
    rows = [row.cells for row in list_rows(bodies, ANSWERED.headings) if row.cells[0]]
    return tuple(dict.fromkeys(map(_gather_answer, rows)))


def _gather_answer(cells: tuple[str, ...]) -> GatheredRow:
    said = tuple((heading, say_date(cell)) for heading, cell in zip(ANSWERED.headings, cells, strict=True))
    named = "; ".join(words for _heading, words in said if words)
    kinds = (column.kind for column in ANSWERED.columns)
    own = tuple(cell for cell, kind in zip(cells, kinds, strict=True) if kind is ColumnKind.WORDS)
    return GatheredRow(said, f"Answer to feedback: {named}", own)


def list_drawn_on(page: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
    """List, under a heading each, what the text can draw on: what to ask, what is missing, and plans."""
    claims, planned = list_claims(page), list_planned(page)
    asked = tuple(
        f"“{claim.text}” {claim.beside.asks}" for claim in claims if claim.beside and claim.beside.asks
    )
    lacking = ((action.text, [*action.alarms]) for action in planned)
    heads = (
        ("To ask about these claims", asked),
        ("Where evidence is missing", tuple(say_gaps(claims)) if claims else ()),
        (
            "What the plans lack",
            tuple(f"“{text}”: {'; '.join(alarms)}." for text, alarms in lacking if alarms),
        ),
    )
    yield from ((heading, said) for heading, said in heads if said)


def _show(page: Page) -> View:
    field, answered = make_feedback_fields()
    shown = show_answer(field, page.state) if page.has_review else ()
    answers = show_answer(answered, page.state) if page.has_review else ()
    drawn = tuple((heading, Points(said)) for heading, said in list_drawn_on(page)) if page.has_review else ()
    draws = (Fold(_DRAW_ON, Terms(drawn)),) if drawn else ()
    if page.is_live:
        written = Fold(_ANSWERED, Place(answered.about, Stack(answers)))
        return Stack((*draws, Fold(_WRITE, Place(field.about, Stack(shown))), written))
    said = (Section(ANSWERED.question, answers),) if answers else ()
    return Stack((*(shown or (Prose((_NONE,)),)), *said, *draws))
