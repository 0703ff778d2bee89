"""The gates: what must be confirmed before anything can be written in some parts of a workbook."""

from dataclasses import dataclass

from scrutiny.answers.fields import Lock, curl
from scrutiny.guidance import Guidance
from scrutiny.panels.addresses import say_href
from scrutiny.panels.session import Session
from scrutiny.record.entries import Json
from scrutiny.record.folding import ReviewState
from scrutiny.words.sentences import join_words


@dataclass(frozen=True)
class Gate:
    """Sections of a workbook that stay shut until each of some prompts has one answer."""

    sections: tuple[str, ...]
    needs: tuple[str, ...]
    answer: str


GATES = {
    "06_young_peoples_voice": Gate(
        sections=("insights", "because"),
        needs=(
            "yp_safeguarding_lead",
            "yp_consent",
            "yp_supporter",
            "yp_disclosure_route",
            "yp_data_protection",
            "yp_no_names",
        ),
        answer="Confirmed",
    )
}


def find_gate(workbook: str, section: str) -> Gate | None:
    """Find the gate before a section of a workbook, if there is one."""
    gate = GATES.get(workbook)
    return gate if gate and section in gate.sections else None


def list_locks(gate: Gate | None, session: Session, guidance: Guidance) -> tuple[Lock, ...]:
    """List each thing that is not yet confirmed, with where to confirm it; nothing where the gate is open."""
    if gate is None:
        return ()
    prompts = (guidance.prompts[need] for need in _list_unmet(gate, session.state))
    return tuple(
        Lock(
            f"Question {guidance.numbers[prompt.id]}",
            prompt.id,
            f"Question {guidance.numbers[prompt.id]} is not answered “{gate.answer}” yet: "
            f"{curl(prompt.question)}",
            say_href(session, guidance, prompt),
        )
        for prompt in prompts
    )


def show_gate(guidance: Guidance, state: ReviewState) -> Json:
    """Show whether the gate of a workbook is open, and the sentence for when that changes."""
    gate = GATES.get(guidance.workbook.notebook)
    if gate is None:
        return None
    unmet = _list_unmet(gate, state)
    said = _say_shut(gate, guidance, unmet) if unmet else f"{_say_parts(gate, guidance)} open now."
    return {"number": state.number, "open": not unmet, "said": said}


def _say_parts(gate: Gate, guidance: Guidance) -> str:
    titles = [f"“{curl(guidance.section(one).section.title)}”" for one in gate.sections]
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
