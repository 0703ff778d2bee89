"""What stands on a page where a prompt is answered: room on paper, places for controls, or answers."""

from scrutiny.guide.routing import Asked
from scrutiny.review.kinds import find_kind
from scrutiny.views.values import View
from scrutiny.words.names import JUDGEMENT_NAMES


def make_rooms(asked: Asked) -> tuple[View, ...]:
    """Make room to answer on paper: once for each judgement that a prompt is asked for."""
    answer = asked.prompt.answer
    names = [JUDGEMENT_NAMES[judgement] for judgement in asked.judgements] or [""]
    return tuple(find_kind(answer.kind).paper_room(answer, name) for name in names)
