"""The tables of a meeting: who was there, what was declared, and what was decided, asked for and answered."""

from dataclasses import dataclass

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.numbering import CARRIED_OVER
from scrutiny.record.rights import Act

DATE, PERSON = ColumnKind.DATE, ColumnKind.PERSON
PAUSED, DONE = "paused", "done"
STATUSES = ("not started", "on track", "at risk", "off track", PAUSED, DONE)
ACCEPTED = ("accepted", "accepted in part")
ANSWERS = (*ACCEPTED, "rejected", "noted")
OPEN_REQUESTS = ("", "asked", "received in part")


@dataclass(frozen=True)
class MeetingTable:
    """One table of what a meeting did: what it is about, what is asked, and who writes it."""

    about: str
    question: str
    columns: tuple[ColumnForm, ...]
    act: Act = Act.WRITE
    help: str = ""

    @property
    def headings(self) -> tuple[str, ...]:
        """What each column is called."""
        return tuple(column.name for column in self.columns)


def _words(name: str, *, required: bool = False) -> ColumnForm:
    return ColumnForm(name=name, required=required)


def _person(name: str, *, required: bool = False) -> ColumnForm:
    return ColumnForm(name=name, kind=PERSON, required=required)


def _day(name: str, *, required: bool = False) -> ColumnForm:
    return ColumnForm(name=name, kind=DATE, required=required)


def _choice(name: str, *options: str) -> ColumnForm:
    return ColumnForm(name=name, kind=ColumnKind.CHOICE, options=options)


ATTENDANCE = MeetingTable(
    "meeting.attendance",
    "Who was there, and who sent apologies?",
    (
        _person("Name"),
        _words("Role on the committee"),
        _choice("Whether they came", "attended", "attended as a substitute", "sent apologies", "was absent"),
        _person("Substitute for"),
        _words("From when until when"),
    ),
    Act.DECIDE,
)
INTERESTS = MeetingTable(
    "meeting.interests",
    "Which interests were declared?",
    (
        _person("Who declared it"),
        _words("What the interest is"),
        _words("On which item"),
        _choice("Whether they left the room", "left the room", "stayed"),
    ),
    Act.DECIDE,
)
WHIP = MeetingTable(
    "meeting.whip",
    "Was a party whip declared?",
    (
        _choice("What was declared", "none", "a party whip"),
        _words("On which item"),
        _words("For which group"),
    ),
    Act.DECIDE,
)
WITNESSES = MeetingTable(
    "meeting.witnesses",
    "Who was asked to come, and what did they say?",
    (
        _person("Post"),
        _words("Which body"),
        _choice("Whether they came", "came", "sent somebody else", "answered in writing", "did not come"),
        _words("What they were asked, by theme"),
        _words("What they said, by theme"),
    ),
    help="Give posts. What witnesses said stands here by theme, and not word for word.",
)
ACTIONS = MeetingTable(
    "meeting.actions",
    "What will officers do, and by when?",
    (
        _words("What is to be done", required=True),
        _person("Post", required=True),
        _day("Due on", required=True),
        _words("Which question or step it came from"),
        _choice("How it stands", "open", "done as proposed", "done as accepted", "dropped"),
        _words("If it was dropped, why"),
    ),
)
REQUESTS = MeetingTable(
    "meeting.requests",
    "Which information did we ask for?",
    (
        _words("What we asked for", required=True),
        _person("Of which post or body", required=True),
        _day("Due on", required=True),
        _words("Why we need it"),
        _choice("How it stands", "asked", "received", "received in part", "refused in writing"),
        _words("What came"),
    ),
)
RESOLUTIONS = MeetingTable(
    "meeting.resolutions",
    "What was resolved?",
    (
        _words("Resolution", required=True),
        _person("Moved by"),
        _person("Seconded by"),
        _choice("How it stands", "drafted", "carried", "lost"),
        _words("Votes, if they were recorded"),
        _words("Who sees it differently, and why"),
        _words("Which recommendations it covers"),
    ),
    Act.DECIDE,
)
RESPONSES = MeetingTable(
    "meeting.responses",
    "What did the executive, or whoever was asked, answer to each recommendation?",
    (
        _words("Recommendation"),
        _choice("What was answered", *ANSWERS),
        _words("For which reason"),
        _words("What will be done"),
        _person("Post that owns it"),
        _day("Done by"),
        _words("What it costs"),
        _words("How a child will feel it"),
        _person("Who decided it"),
        _day("Decided on"),
        _day("Received on"),
    ),
)
PROPOSED = MeetingTable(
    "tracker.proposed",
    "How does each agreed recommendation stand, and what was done?",
    (
        _words("Recommendation"),
        _choice("Proposed status", *STATUSES),
        _words("Done so far"),
        _day("As of which day"),
        _words("If it is paused, why"),
        _day("Look at it again on"),
    ),
    help="Officers propose a status. Only what the committee accepts as done is closed.",
)
ACCEPTED_AS = MeetingTable(
    "tracker.accepted",
    "What does the committee accept?",
    (
        _words("Recommendation"),
        _choice("Accepted status", *STATUSES),
        _choice("If the proposed one was not accepted", "answer not seen", "not enough", "another reason"),
        _words("For which reason not"),
        _words("At which meeting"),
        _day("On which day"),
    ),
    Act.DECIDE,
)
DETAILS = MeetingTable(
    "tracker.details",
    "Who answers for each recommendation, and where did it come from?",
    (
        _words("Recommendation"),
        _person("Holder of the post"),
        _person("Executive member"),
        _words("Theme"),
        _choice("About education", "yes", "no"),
        _words("Origin"),
    ),
    help=(
        "Name the committee, the task group or the young people that it came from. On what is about "
        "education, members for the churches and for parent governors may vote."
    ),
)
CARRIED = MeetingTable(
    CARRIED_OVER,
    "Which recommendations are carried over from earlier years?",
    (
        _words("Recommendation", required=True),
        _words("Reference"),
        _words("Carried over from"),
        _day("Date agreed"),
        _words("Asked of"),
        _person("Lead post"),
        _words("Test"),
        _day("To be done by"),
        _day("Date at the executive"),
    ),
    help="Each keeps its reference. Name the council year that it is from, such as 2025-26.",
)
# Tables whose rows are those of the tracker.
BY_ITEM = (RESPONSES, PROPOSED, ACCEPTED_AS, DETAILS)
WHO_WAS_THERE = (ATTENDANCE, INTERESTS, WHIP, WITNESSES)
WHAT_WAS_DONE = (ACTIONS, REQUESTS, RESOLUTIONS)
