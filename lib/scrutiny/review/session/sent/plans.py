"""The plan of a session as a page of whoever leads sends it, with what is pressed there."""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from scrutiny.review.messages import Message, Token, as_tuple

_Word = Annotated[str, Field(max_length=100)]
_MOST_STEPS = 60


class PlannedStep(BaseModel):
    """One step as a page has it: of the session by its key, or what is added; and what is typed of it."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    key: _Word = ""
    adds: _Word = ""
    minutes: _Word = ""
    how: _Word = ""
    who: _Word = ""
    # Which judgement it is asked for, where it could be another.
    judgement: _Word = ""


class Planning(Message):
    """The plan as whoever leads has it on their page, and what they press: to save it, or to move a step.

    With no steps it is told as it stands. It is of the meeting or of the homework before it.
    """

    kind: Literal["plan"]
    token: Token
    of: Literal["", "homework"] = ""
    title: Annotated[str, Field(max_length=200)] = ""
    steps: Annotated[tuple[PlannedStep, ...], BeforeValidator(as_tuple), Field(max_length=_MOST_STEPS)] = ()
    seen: Annotated[str, Field(max_length=200)] = ""
    press: Annotated[str, Field(max_length=40)] = ""
    adds: _Word = ""
