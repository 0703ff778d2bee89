"""The tables of visits: those ahead and behind, what letters say beside the plan, and members' own."""

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.review.meeting_tables import DATE, PERSON, MeetingTable

KINDS_OF_VISIT = (
    "focused visit",
    "monitoring visit",
    "peer review",
    "area SEND inspection",
    "youth justice inspection",
    "joint targeted area inspection",
    "another inspectorate",
    "another visit",
)
BETTER, NOT_BETTER, WORSE, NOT_LOOKED_AT = "better", "not better yet", "worse", "not looked at again"

EVENTS = MeetingTable(
    "visits.events",
    "Which visits by inspectors, peers or others are ahead, and which are behind us?",
    (
        ColumnForm(name="What it is", kind=ColumnKind.CHOICE, options=KINDS_OF_VISIT, required=True),
        ColumnForm(name="On which day", kind=DATE, required=True),
        ColumnForm(name="What it looks at"),
        ColumnForm(name="Who comes (body)", kind=PERSON),
        ColumnForm(name="Its letter is published on", kind=DATE),
        ColumnForm(name="What it came to"),
        ColumnForm(name="What we do because of it"),
    ),
    help="Focused and monitoring visits that Ofsted has published stand above on this page.",
)
SAID = MeetingTable(
    "visits.said",
    "What does each letter say is better, and what is not?",
    (
        ColumnForm(name="What the letter says", required=True),
        ColumnForm(name="Which letter, and page"),
        ColumnForm(
            name="It says that this is",
            kind=ColumnKind.CHOICE,
            options=(BETTER, NOT_BETTER, WORSE, NOT_LOOKED_AT),
        ),
        ColumnForm(name="Point of the improvement plan (number or words)"),
        ColumnForm(name="What we do because of it"),
    ),
    help=(
        "Choose what the letter says: it is never guessed from its words. What is set beside a point of the "
        "improvement plan stands there too."
    ),
)
OURS = MeetingTable(
    "visits.ours",
    "Which visits did members make themselves, and what did they see and hear?",
    (
        ColumnForm(name="Where (kind of place or team)", required=True),
        ColumnForm(name="On which day", kind=DATE, required=True),
        ColumnForm(name="Who went", kind=PERSON),
        ColumnForm(name="How many people they heard", kind=ColumnKind.BAND),
        ColumnForm(name="What they saw and heard, by theme"),
        ColumnForm(name="What we do because of it"),
    ),
    help=(
        "Themes alone, and nothing that could point to one child, worker or family. Give no address of a "
        "home for children."
    ),
)
