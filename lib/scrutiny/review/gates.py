"""The gates: what must be confirmed before anything can be written in some parts of a workbook."""

from scrutiny.errors import AnswerRefused
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Gate
from scrutiny.record.folding import ReviewState
from scrutiny.record.rights import Person, check_asked
from scrutiny.record.rounds import find_question
from scrutiny.review.addresses import say_href
from scrutiny.review.fields import Field, Lock, curl
from scrutiny.review.page import Page
from scrutiny.review.told import GateState
from scrutiny.words.sentences import join_words

_LOCKED = "Nothing can be written here yet: see what must be confirmed first."


def check_unlocked(field: Field) -> None:
    """Refuse to have anything written where something must be confirmed first."""
    if field.locked:
        raise AnswerRefused(_LOCKED)


def check_asked_now(page: Page, field: Field, person: Person) -> None:
    """Refuse an answer given alone by somebody whom the session that holds the question does not ask."""
    if field.individual and page.state.rounds.holds(field.about):
        prompt = page.guidance.prompts.get(find_question(field.about))
        check_asked(person, prompt.who if prompt else None)


def list_locks(gate: Gate | None, page: Page, guidance: Guidance) -> tuple[Lock, ...]:
    """List each thing that is not yet confirmed, with where to confirm it; nothing where the gate is open."""
    if gate is None:
        return ()
    prompts = (guidance.prompts[need] for need in _list_unmet(gate, page.state))
    return tuple(
        Lock(
            f"Question {guidance.numbers[prompt.id]}",
            prompt.id,
            f"Question {guidance.numbers[prompt.id]} is not answered “{gate.answer}” yet: "
            f"{curl(prompt.question)}",
            say_href(page, guidance, prompt),
        )
        for prompt in prompts
    )


def show_gate(guidance: Guidance, state: ReviewState) -> GateState | None:
    """Show whether the gate of a workbook is open, and the sentence for when that changes."""
    # A workbook has one gate, before one of its parts or several.
    gate = next((section.gate for section in guidance.guide.sections if section.gate), None)
    if gate is None:
        return None
    unmet = _list_unmet(gate, state)
    said = _say_shut(gate, guidance, unmet) if unmet else f"{_say_parts(gate, guidance)} open now."
    return GateState(number=state.number, open=not unmet, said=said)


def _say_parts(gate: Gate, guidance: Guidance) -> str:
    titles = [f"“{curl(section.title)}”" for section in guidance.guide.sections if section.gate == gate]
    return f"The part {titles[0]} is" if len(titles) == 1 else f"The parts {join_words(titles)} are"


def _say_shut(gate: Gate, guidance: Guidance, unmet: tuple[str, ...]) -> str:
    numbers = join_words([str(guidance.numbers[need]) for need in unmet])
    which = f"question {numbers} is" if len(unmet) == 1 else f"questions {numbers} are"
    return f"{_say_parts(gate, guidance)} shut again: {which} not answered “{gate.answer}” any more."


def _list_unmet(gate: Gate, state: ReviewState) -> tuple[str, ...]:
    return tuple(need for need in gate.needs if not _is_confirmed(gate, state, need))


def _is_confirmed(gate: Gate, state: ReviewState, need: str) -> bool:
    # Where two people answered at once, every version that stands must confirm it.
    answer = state.answers.get(need)
    return bool(answer and answer.versions) and all(
        entry.body == gate.answer for entry in (answer.versions if answer else ())
    )
