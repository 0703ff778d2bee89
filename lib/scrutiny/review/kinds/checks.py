"""What is ticked of a list that the page offers, such as evidence; no prompt names this kind."""

from scrutiny.errors import AnswerRefused
from scrutiny.record.entries import Json
from scrutiny.review.cells import lack_nothing
from scrutiny.review.counting import count_answers
from scrutiny.review.fields import Bodies, Field, Kind
from scrutiny.review.in_words import list_parts, show_list
from scrutiny.review.rooms import rule_lines
from scrutiny.review.tables import list_typed, tell_list
from scrutiny.review.typed import check_many, says_nothing
from scrutiny.views.values import View


def _accept(field: Field, value: object, standing: Bodies) -> Json:
    ticked = check_many(value)
    allowed = {option.key for option in field.options}
    allowed |= {key for body in standing if isinstance(body, list) for key in body if isinstance(key, str)}
    if not all(isinstance(key, str) and key in allowed for key in ticked):
        raise AnswerRefused("Something was ticked that is not offered here. Open the page again.")
    return [str(key) for key in dict.fromkeys(ticked)]


def _say(field: Field, value: Json) -> str:
    if isinstance(value, str):
        return value
    return "; ".join(list_parts(field, value, lambda key: _name_option(field, key)))


def _show(field: Field, value: Json) -> View:
    return show_list(field, value, lambda key: _name_option(field, key))


def _name_option(field: Field, key: str) -> str:
    words = {option.key: option.words for option in field.options}
    return words.get(key, "something that is no longer listed")


KIND = Kind(
    name="checks",
    offers="",
    is_grid=False,
    is_alone=False,
    is_picked=True,
    holds_many=True,
    begins_with_rows=False,
    called="ticks",
    on_paper="by ticking",
    how="by ticking",
    can_join=True,
    is_asked=False,
    looks_back=False,
    is_linked=False,
    accept=_accept,
    is_empty=says_nothing,
    lacks=lack_nothing,
    list_words=list_typed,
    say=_say,
    show=_show,
    tell=tell_list,
    spread=count_answers,
    paper_room=rule_lines(1),
)
