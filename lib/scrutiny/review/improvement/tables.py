"""The tables of the improvement plan: drafts, points, how each is rated, and plan actions."""

from dataclasses import replace

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.review.meeting_tables import DATE, PERSON, STATUSES, MeetingTable

UNKNOWN = "we do not know"
DONE_STEPS = ("not yet", "in part", "done", UNKNOWN)
FELT_STEPS = ("not yet", "by some", "by most", UNKNOWN)
TYPED_HERE = "written down by this committee"

DRAFTS = MeetingTable(
    "improvement.drafts",
    "When do we see each draft of the improvement plan, and what do we say before it is decided?",
    (
        ColumnForm(name="Which draft", required=True),
        ColumnForm(name="We see the draft by", kind=DATE),
        ColumnForm(name="It is decided on", kind=DATE),
        ColumnForm(name="Who decides it (post or body)", kind=PERSON),
        ColumnForm(name="Our comment before the decision"),
        ColumnForm(name="What was answered to our comment"),
        ColumnForm(name="Answered on", kind=DATE),
    ),
)
POINTS = MeetingTable(
    "improvement.points",
    "Which points does the improvement plan have, beside those of the report?",
    (ColumnForm(name="Point", required=True), ColumnForm(name="Where it is from")),
)
RATED = MeetingTable(
    "improvement.rated",
    "Is each point done, and do children feel it?",
    (
        ColumnForm(name="Point"),
        ColumnForm(name="Number in the plan"),
        ColumnForm(name="Is it done?", kind=ColumnKind.CHOICE, options=DONE_STEPS),
        ColumnForm(name="How we know that it is done"),
        ColumnForm(name="Do children feel it?", kind=ColumnKind.CHOICE, options=FELT_STEPS),
        ColumnForm(name="How we know whether they feel it"),
        ColumnForm(name="Rated on", kind=DATE),
    ),
    help="These are two ratings, and one says nothing of the other.",
)
ACTIONS = MeetingTable(
    "improvement.actions",
    "What does the council plan to do about it?",
    (
        ColumnForm(name="Plan action", required=True),
        ColumnForm(name="Number"),
        ColumnForm(name="Owner’s post", kind=PERSON),
        ColumnForm(name="Due on", kind=DATE),
        ColumnForm(name="Status", kind=ColumnKind.CHOICE, options=STATUSES),
        ColumnForm(name="Proof"),
        ColumnForm(name="Carries out recommendation"),
    ),
    help=(
        "Officers report these; the committee does not agree them. Where one carries out a recommendation of "
        "ours, give its reference."
    ),
)


def make_actions_table(key: str) -> MeetingTable:
    """Make the table of the plan actions of one point."""
    return replace(ACTIONS, about=f"improvement.{key}.actions")
