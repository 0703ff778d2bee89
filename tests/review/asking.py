"""A field's kind of answer, asked about one value."""

from collections.abc import Sequence

from scrutiny.record.entries import Json
from scrutiny.review.fields import Field
from scrutiny.views.values import View


def accept(field: Field, value: object, standing: Sequence[Json] = ()) -> Json:
    return field.kind.accept(field, value, standing)


def is_empty(field: Field, value: Json) -> bool:
    return field.kind.is_empty(field, value)


def lacks(field: Field, value: Json) -> tuple[str, ...]:
    return tuple(field.kind.lacks(field, value))


def say(field: Field, value: Json) -> str:
    return field.kind.say(field, value)


def show(field: Field, value: Json) -> View:
    return field.kind.show(field, value)


def tell(field: Field, value: Json) -> Json:
    return field.kind.tell(field, value)
