"""The gates: what must be confirmed before anything can be written in some parts of a workbook."""

from dataclasses import dataclass

from scrutiny.guidance import Guidance
from scrutiny.panels.fields import curl
from scrutiny.record.folding import ReviewState


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


def say_locked(gate: Gate | None, guidance: Guidance, state: ReviewState) -> tuple[str, ...]:
    """Say each thing that is not yet confirmed; nothing where the gate is open."""
    if gate is None:
        return ()
    return tuple(
        f"Question {guidance.numbers[need]} is not answered “{gate.answer}” yet: "
        f"{curl(guidance.prompts[need].question)}"
        for need in gate.needs
        if not _is_confirmed(gate, state, need)
    )


def _is_confirmed(gate: Gate, state: ReviewState, need: str) -> bool:
    # Where two people answered at once, every version that stands must confirm it.
    answer = state.answers.get(need)
    return bool(answer and answer.versions) and all(
        entry.body == gate.answer for entry in (answer.versions if answer else ())
    )
