"""What a browser with a seat in a session may say; who says it, the app knows by the seat."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, JsonValue

from scrutiny.review.messages import About, Author, Message, Replaced, Token, Writer, as_tuple

_Words = Annotated[str, Field(max_length=200)]
_Part = Annotated[str, Field(max_length=10_000)]
_Seat = Annotated[str, Field(max_length=64)]
# The mark of a recommendation as somebody saw it; of what all agree on, the numbers of its entries.
_Seen = Annotated[str, Field(max_length=200)]


class LookingAt(Message, title="LookingAtSession"):
    """A look at how the session stands."""

    kind: Literal["session"]


class AskingStep(Message):
    """A question what stands on a step beside what is asked."""

    kind: Literal["step"]
    step: Annotated[str, Field(max_length=100)]


class Pressing(Message):
    """Something that whoever leads presses, as they saw the step that the group is on."""

    kind: Literal["press"]
    token: Token
    act: Annotated[str, Field(max_length=30)]
    step: Annotated[str, Field(max_length=100)] = ""
    state: Annotated[str, Field(max_length=30)] = ""
    seat: _Seat = ""
    words: _Part = ""
    minutes: Annotated[int, Field(ge=-120, le=120, strict=True)] = 0
    knowing: bool = False
    about: Annotated[str, Field(max_length=120)] = ""
    seen: _Seen = ""


class Answering(Message):
    """What somebody sends as their own answer, or as what all agree on; an empty one takes it back."""

    kind: Literal["answer"]
    token: Token
    about: About
    is_agreed: bool = False
    value: JsonValue = None
    reason: Annotated[str, Field(max_length=10_000)] = ""
    replaces: Replaced = ()


class Noting(Message):
    """A note of somebody: a question for officers, or that they see what was agreed differently.

    About a recommendation it names that by its key. Of a step they may say that they cannot answer, ask for
    it to be parked, or send what came late.
    """

    kind: Literal["note"]
    token: Token
    of: Literal["question", "differs", "cannot", "park", "late"]
    about: About = ""
    words: _Part
    is_named: bool = False


class Minuting(Message):
    """What is written down of a meeting: an action, a request for information, or what officers answered.

    It names the question for officers that it came from, if it came from one.
    """

    kind: Literal["minute"]
    token: Token
    of: Literal["action", "request", "answer"]
    about: About = ""
    words: _Part
    post: _Part = ""
    by: _Part = ""
    why: _Part = ""


class Queueing(Message):
    """What becomes of a question for officers, at the place where it was seen; it can be moved up by one."""

    kind: Literal["queue"]
    token: Token
    about: About
    to: Literal["called", "asked", "left", "up"]
    place: Annotated[int, Field(ge=0, le=10_000, strict=True)]


class Proposing(Message):
    """A recommendation that somebody proposes or, where it names one by its key, words anew."""

    kind: Literal["propose"]
    token: Token
    about: About = ""
    seen: _Seen = ""
    words: _Part
    to: _Part = ""
    post: _Part = ""
    by: _Part = ""
    test: _Part = ""
    because: Annotated[tuple[_Words, ...], BeforeValidator(as_tuple), Field(max_length=60)] = ()


class Seconding(Message):
    """A recommendation that somebody seconds, by its key."""

    kind: Literal["second"]
    token: Token
    about: About
    seen: _Seen


class Supporting(Message):
    """What a member says of a recommendation alone, by its key: that they support it, or not, and why."""

    kind: Literal["support"]
    token: Token
    about: About
    seen: _Seen
    value: _Words
    reason: _Part = ""


class AskingTasks(Message):
    """A question what is asked of officers."""

    kind: Literal["tasks"]


class TakingBack(Message):
    """A note that its writer takes back."""

    kind: Literal["take_back"]
    token: Token
    about: About


class Accepting(Message):
    """Somebody takes over leading, which was offered to them."""

    kind: Literal["accept"]
    token: Token


class Joining(Message):
    """Somebody joins by the code of the room; it comes from the app, and from no page."""

    kind: Literal["join"]
    token: Token
    name: Author
    role: Writer


class Leading(Message, title="TakingTheLead"):
    """Somebody leads by the link of the session; it comes from the app, and from no page."""

    kind: Literal["lead"]
    token: Token
    name: Author
    secret: _Words


# What is said where a seat is no seat any more, to a message and to a screen that is still open.
GONE = "You have no seat in this session any more. Ask whoever leads it for the code, and join again."
# What only the app says, for somebody who has no seat yet or from a form of its own.
OF_THE_APP = frozenset({"join", "lead", "plan", "later", "book"})
SESSION_MESSAGES: tuple[type[Message], ...] = (
    LookingAt,
    AskingStep,
    Pressing,
    Answering,
    Noting,
    Minuting,
    Queueing,
    Proposing,
    Seconding,
    Supporting,
    TakingBack,
    Accepting,
    AskingTasks,
)
