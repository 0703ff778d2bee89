"""What a session tells those who have a seat in it, as the types it is told in."""

from typing import Literal

from scrutiny.review.contract import Reply
from scrutiny.review.fields import Option
from scrutiny.review.session.standing.values import Mark, SessionState, StepState
from scrutiny.review.session.told.proposals import ProposalAsked, ProposalTold
from scrutiny.review.session.told.spreads import EarlierTold, ScoresTold
from scrutiny.review.told import Told, WholeField
from scrutiny.vocabulary import Role


class AgendaItem(Told):
    """One step as it stands in the agenda."""

    key: str
    title: str
    minutes: int
    is_break: bool
    state: StepState
    owner: str


class StepTold(Told, title="SessionStep"):
    """The step that the group is on: what is asked, how far it has come, and what has been answered.

    The word says what to do now. Own fields are those that each person answers alone.
    """

    key: str
    number: int
    of: int
    title: str
    minutes: int
    how: str
    state: StepState
    round: int
    word: str
    said: str
    own: tuple[WholeField, ...]
    agreed: tuple[WholeField, ...]
    answered: int
    people: int
    # Rounds that have ended and were shown; and notes of theirs.
    earlier: tuple[EarlierTold, ...]
    noted_before: tuple[str, ...]
    differs: tuple[str, ...]
    noted: tuple[str, ...]
    queue: bool
    proposals: tuple[ProposalTold, ...]
    scores: ScoresTold | None
    late: tuple[str, ...]
    cannot: int
    park: int
    asks: ProposalAsked | None


class NoteTold(Told, title="QuestionAsked"):
    """A question for officers, its place among those that wait, what became of it, and that in words.

    What it has come to is each action, request and answer that was written down of it.
    """

    about: str
    words: str
    by: str
    is_mine: bool
    place: int
    state: str
    stands: str
    came_to: tuple[str, ...]


class AsideTold(Told, title="Aside"):
    """What somebody said of a step and not on it: that they cannot answer, or ask for it to be parked."""

    about: str
    of: str


class YouTold(Told, title="You"):
    """Whoever has the seat: their name, what they are here as, what they may do, and the questions they see.

    Whoever leads, and the chair, see all the questions for officers; officers those that were called; and
    everybody else their own.
    """

    name: str
    role: Role
    leads: bool
    marks: tuple[Mark, ...]
    waits: bool
    offered: bool
    may_answer: bool
    may_write: bool
    may_note: bool
    may_propose: bool
    # The steps of homework that ask them, and whether what officers are asked is theirs to work through.
    asked: tuple[str, ...]
    has_tasks: bool
    # Whether they call the questions for officers, and ask for information.
    calls: bool
    # Whether they write down what was answered to a question that was called.
    answers: bool
    proposed: tuple[str, ...]
    seconded: tuple[str, ...]
    questions: tuple[NoteTold, ...]
    asides: tuple[AsideTold, ...]


class PersonTold(Told, title="SessionPerson"):
    """Somebody with a seat, as whoever leads is told: never what they answered."""

    seat: str
    name: str
    role: Role
    leads: bool
    may_write: bool
    marks: tuple[Mark, ...]
    here: bool
    waits: bool
    answered: bool


class ButtonTold(Told, title="SessionButton"):
    """One thing that whoever leads can press."""

    act: str
    words: str
    about: str = ""


class LeadingTold(Told, title="Leading"):
    """What whoever leads a session is told beside the step: the code, the people, and what can be pressed.

    Time is told in seconds gone by, since the clock of a phone may be wrong.
    """

    code: str
    door: bool
    people: tuple[PersonTold, ...]
    main: ButtonTold | None
    others: tuple[ButtonTold, ...]
    # How many people have had a seat, and do not stand in the table of who was there.
    unminuted: int
    # What is otherwise here than in the plan it began with, in sentences.
    notes: tuple[str, ...]
    lacks_risks: bool
    risks_offered: tuple[str, ...]
    seconds: int
    seconds_on_step: int


class Decided(Told):
    """What became of one step, as the session ends: what was agreed, and where people differed."""

    title: str
    state: StepState
    owner: str
    words: tuple[str, ...]


class Minuted(Told):
    """What was written down of the meeting under one heading, in words: actions, requests, answers."""

    heading: str
    words: tuple[str, ...]


class SessionTold(Reply):
    """A session as it is told to one seat, up to an entry of a number."""

    kind: Literal["session"]
    number: int
    title: str
    state: SessionState
    leader_away: bool
    step: StepTold | None
    agenda: tuple[AgendaItem, ...]
    decided: tuple[Decided, ...]
    minuted: tuple[Minuted, ...]
    you: YouTold | None
    leading: LeadingTold | None
    homework: tuple[StepTold, ...] = ()
    code: str = ""
    # By whom its review was signed since it ended, when, and under which seal.
    signed: str = ""
    # When the session was opened, by which a browser keeps apart what it holds of each.
    opened: str = ""


class StepHtml(Reply):
    """What stands on a step beside its question, as our templates write it; and what it has come to."""

    kind: Literal["step"]
    key: str
    figure: str
    html: str
    words: tuple[str, ...]
    # What a recommendation can rest on, where that is what the step decides.
    links: tuple[Option, ...] = ()


class Task(Told):
    """One question asked of officers, its workbook, and where it is answered, from the front of the app."""

    question: str
    workbook: str
    href: str
    answered: bool


class TasksTold(Reply, title="Tasks"):
    """All that is asked of officers, workbook by workbook."""

    kind: Literal["tasks"]
    tasks: tuple[Task, ...]


class Gone(Reply):
    """A seat that is no seat any more, and why."""

    kind: Literal["gone"]
    sentence: str


SESSION_REPLIES: tuple[type[Reply], ...] = (SessionTold, StepHtml, TasksTold, Gone)
