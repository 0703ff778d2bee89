"""What is checked of gates: each waits for questions of its own workbook that can be answered, and once."""

from collections.abc import Iterator, Sequence

from scrutiny.errors import PromptsBroken
from scrutiny.guide.places import PlacedPrompt, PlacedSection, refuse_unknown
from scrutiny.guide.prompts import Gate


def find_faults_of_gates(placed: Sequence[PlacedPrompt]) -> Iterator[PromptsBroken]:
    """Say what is wrong with each gate of the sections that some prompts stand in."""
    gated = {id(asked.section): (asked.section, asked.section.section.gate) for asked in placed}
    gates = [(section, gate) for section, gate in gated.values() if gate]
    there = {asked.prompt.id: asked for asked in placed}
    for section, gate in gates:
        shut = {other.section.id for other, _gate in gates if other.workbook == section.workbook}
        for at, need in enumerate(gate.needs):
            place = section.place("gate", "needs", at)
            name = f"the gate of {section.section.id}"
            if need not in there:
                yield refuse_unknown(place, name, "prompts", need, there)
            elif need in gate.needs[:at]:
                yield PromptsBroken(place, f"{name} names {need} twice.", "Keep one of the two.")
            else:
                yield from _find_faults_of_need(section, gate, there[need], place, shut)
        yield from _find_other_gates(section, gate, gates)


def _find_other_gates(
    section: PlacedSection, gate: Gate, gates: Sequence[tuple[PlacedSection, Gate]]
) -> Iterator[PromptsBroken]:
    for other, earlier in gates:
        if other is section:
            return
        if other.workbook == section.workbook and earlier != gate:
            met = f"the section {section.section.id!r} has another gate than {other.section.id!r}."
            yield PromptsBroken(
                section.place("gate"), met, "A workbook has one gate: write the same in each."
            )


def _find_faults_of_need(
    section: PlacedSection, gate: Gate, need: PlacedPrompt, place: str, shut: set[str]
) -> Iterator[PromptsBroken]:
    name = need.prompt.id
    if need.section.workbook != section.workbook:
        yield PromptsBroken(
            place, f"{name} is asked in another workbook.", f"Name one of {section.workbook}."
        )
    elif need.section.section.id in shut:
        met = f"{name} stands behind the gate that waits for it, so that nobody could ever open it."
        yield PromptsBroken(place, met, "Name a prompt of another section.")
    elif need.prompt.when or not need.prompt.is_answered_once:
        met = f"{name} is not asked of every council once, with one answer for all."
        yield PromptsBroken(place, met, "Name a prompt without when, for_each or individual.")
    elif gate.answer not in need.prompt.answer.options:
        met = f"{name} cannot be answered {gate.answer!r}."
        yield PromptsBroken(
            section.place("gate", "answer"), met, "Use an option that each of the prompts has."
        )
