"""What a browser may say to a panel: each message read strictly, and anything else refused."""

from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, ValidationError
from pydantic.json_schema import SkipJsonSchema

from scrutiny.errors import AnswerRefused
from scrutiny.record.rights import Act, HowKnown, Person, check_right, take_on_trust
from scrutiny.vocabulary import Role

_STRANGE = "This page sent something that cannot be understood. Open the page again, and go on from there."
_ANOTHER_REVIEW = (
    "This came from a page that is open on another review, so nothing was saved here. Open the page again, "
    "and go on from there."
)
_LARGEST = 2**53
_MOST_PIECES = 42

Id = Annotated[str, Field(max_length=100, pattern=r"^[A-Za-z0-9_.:-]*$")]
Token = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]{1,80}$")]
About = Annotated[str, Field(max_length=120)]
Number = Annotated[int, Field(ge=0, le=_LARGEST, strict=True)]
# The record says how long a name may be; this only keeps out what is no name at all.
Author = Annotated[str, Field(max_length=1_000)]


def as_tuple(given: object) -> object:
    """Give a list as the tuple that a strict type asks for."""
    return tuple(given) if isinstance(given, list) else given


def _read_how(how: object) -> object:
    return HowKnown(how) if isinstance(how, str) and how in set(HowKnown) else how


def _read_role(role: object) -> object:
    return Role(role) if isinstance(role, str) and role in set(Role) else role


Writer = Annotated[Role, BeforeValidator(_read_role)]
Replaced = Annotated[tuple[Number, ...], BeforeValidator(as_tuple), Field(max_length=200)]


class Message(BaseModel):
    """Something a browser says to a panel, with the key of the review that its page is open on."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True, hide_input_in_errors=True)

    kind: Annotated[str, Field(max_length=30)]
    review: Annotated[str, Field(max_length=100)]
    id: Id = ""


class FromSomebody(Message):
    """A message that asks for something to be written, and says who asks."""

    token: Token
    author: Author
    role: Writer
    # No page says it: what answers for pages puts it to each message.
    how: Annotated[SkipJsonSchema[HowKnown], BeforeValidator(_read_how)] = HowKnown.ON_TRUST

    @property
    def person(self) -> Person:
        """Who asks, as the page says, or as their seat does."""
        return Person(self.author, self.role, self.how)


class Signed(FromSomebody):
    """A message that asks for something to be written about one thing."""

    about: About


class Saving(Signed):
    """An answer to be kept, with the versions that it replaces; or one to be taken back.

    Of the versions it replaces, ``keeps`` names those whose words it holds.
    """

    kind: Literal["save", "withdraw"]
    value: JsonValue = None
    reason: Annotated[str, Field(max_length=10_000)] = ""
    replaces: Replaced = ()
    keeps: Replaced = ()


class Showing(Signed):
    """The answers that people gave alone to be shown; by somebody told that two can be told apart, or not."""

    kind: Literal["reveal"]
    knowing: bool = False


class Loading(FromSomebody):
    """One piece of a file that somebody loads: which piece it is, and of how many."""

    kind: Literal["report", "figures", "letter", "other_letter", "account"]
    size: Number
    part: Annotated[int, Field(ge=0, le=_MOST_PIECES, strict=True)]
    of: Annotated[int, Field(ge=1, strict=True)]
    # The name on a report's cover that whoever loads it says is this page's council.
    named: Annotated[str, Field(max_length=200)] = ""


class SigningReview(FromSomebody):
    """Somebody vouches for the record of the review as it stands."""

    kind: Literal["sign"]


class TakingPaper(FromSomebody):
    """A paper that somebody asks for: which, in what form, for whom, and of what day if it is a letter."""

    kind: Literal["paper"]
    paper: Annotated[str, Field(max_length=40)]
    form: Annotated[str, Field(max_length=10)]
    public: bool = False
    # The day of a letter.
    dated: Annotated[str, Field(max_length=10)] = ""

    def check_may_take(self, *, is_exempt: bool, is_public: bool) -> None:
        """Refuse a paper that is not for whoever asks; one for the public is for everybody."""
        if is_exempt:
            check_right(self.person, Act.SEE_EXEMPT)
        elif not is_public:
            check_right(self.person, Act.SEE_WORKING)


class Looking(Message):
    """A look at what has changed since an entry of a number, by somebody or by nobody yet."""

    kind: Literal["look"]
    since: Number = 0
    author: Author = ""
    role: Annotated[Writer | Literal[""], Field(max_length=30)] = ""

    @property
    def person(self) -> Person | None:
        """Who looks, as the page says; nobody before they say as what."""
        return take_on_trust(self.author, self.role) if self.role else None


class Naming(Message):
    """A question whether a name can be given, before anything is written under it."""

    kind: Literal["name"]
    author: Author


class AskingHistory(Message):
    """A question about what was written, and by whom, about one thing."""

    kind: Literal["history"]
    about: About


class AskingLinks(Message):
    """A question what the rows of one answer can rest on."""

    kind: Literal["links"]
    about: About


class Asking(Message):
    """A question what a part of a page still lacks, or how it is written."""

    kind: Literal["check", "html", "papers"]


MESSAGES: tuple[type[Message], ...] = (
    Saving,
    Showing,
    Loading,
    SigningReview,
    TakingPaper,
    Looking,
    Naming,
    AskingHistory,
    AskingLinks,
    Asking,
)
Form = TypeVar("Form", bound=Message)


def read_message(form: type[Form], content: object) -> Form:
    """Read a message of one form; one of another form is refused in a sentence."""
    try:
        return form.model_validate(content)
    except ValidationError:
        # What was sent may be what somebody typed, so it is not repeated.
        raise AnswerRefused(_STRANGE) from None


def check_review(message: Message, key: str) -> None:
    """Refuse a message that was sent for another review than the one its page is open on."""
    if message.review != key:
        raise AnswerRefused(_ANOTHER_REVIEW)
