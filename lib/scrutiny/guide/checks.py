"""What is checked across files of prompts: ids, what they name, and rules that could never be true."""

from collections.abc import Iterable, Iterator

from scrutiny.errors import PromptsBroken
from scrutiny.evidence.indicators import list_indicators
from scrutiny.guide.conditions import Condition
from scrutiny.guide.gates import find_faults_of_gates
from scrutiny.guide.places import PlacedPrompt, refuse_unknown
from scrutiny.guide.privacy import find_faults_of_privacy
from scrutiny.guide.prompts import RoleIn
from scrutiny.guide.routing import could_be_asked
from scrutiny.guide.sources import read_sources


def check_prompts(every: Iterable[PlacedPrompt]) -> None:
    """Refuse prompts that share an id, name what there is not, or could never be asked."""
    every = tuple(every)
    _refuse_shared_ids(every)
    known = {
        "indicators": {indicator.id for indicator in list_indicators()},
        "prompts": {placed.prompt.id for placed in every},
        "serves": {source.id for source in read_sources()},
    }
    there = {placed.prompt.id: placed for placed in every}
    for placed in every:
        for fault in (
            *_find_unknown(placed, known),
            *_find_faults_of_rule(placed),
            *_find_faults_of_rows(placed, there),
            *_find_faults_of_role(placed, every),
            *find_faults_of_privacy(placed),
        ):
            raise fault
    for fault in find_faults_of_gates(every):
        raise fault


def _refuse_shared_ids(every: Iterable[PlacedPrompt]) -> None:
    first: dict[str, str] = {}
    for placed in every:
        if earlier := first.get(placed.prompt.id):
            raise PromptsBroken(
                placed.place("id"),
                f"the id {placed.prompt.id!r} is already used, at {earlier}.",
                "Give this prompt an id of its own; an id that people have answered under must not change.",
            )
        first[placed.prompt.id] = placed.place("id")


def _find_unknown(placed: PlacedPrompt, known: dict[str, set[str]]) -> Iterator[PromptsBroken]:
    named = (
        ("evidence", "indicators", placed.prompt.evidence.indicators),
        ("evidence", "prompts", placed.prompt.evidence.prompts),
        ("serves", "serves", placed.prompt.serves),
    )
    for key, kind, ids in named:
        for identity in ids:
            if identity not in known[kind]:
                keys = (key,) if key == kind else (key, kind)
                yield refuse_unknown(placed.place(*keys), placed.prompt.id, kind, identity, known[kind])
    if placed.prompt.id in placed.prompt.evidence.prompts:
        met = f"{placed.prompt.id} names itself as an earlier answer."
        yield PromptsBroken(placed.place("evidence", "prompts"), met)


def _find_faults_of_rule(placed: PlacedPrompt) -> Iterator[PromptsBroken]:
    when = placed.prompt.when
    of_judgement = [condition for condition in when if condition.is_of_a_judgement]
    if of_judgement and not placed.prompt.for_each:
        yield PromptsBroken(
            placed.place("when"),
            f"{placed.prompt.id} needs a judgement that is {of_judgement[0]}, and is not asked of each one.",
            f"Write for_each: judgement, or a condition of the council: {_list_of_council()}.",
        )
    if len(set(when)) != len(when):
        yield PromptsBroken(placed.place("when"), f"{placed.prompt.id} names a condition twice.")
    elif not could_be_asked(placed.prompt):
        yield PromptsBroken(
            placed.place("when"),
            f"{placed.prompt.id} could never be asked: no council can be {', '.join(when)} at once.",
            "Take out the condition that contradicts the others.",
        )


def _find_faults_of_rows(placed: PlacedPrompt, there: dict[str, PlacedPrompt]) -> Iterator[PromptsBroken]:
    """Say why a prompt cannot begin with the rows that another answer gives."""
    named = placed.prompt.rows_from
    if named is None:
        return
    place = placed.place("rows_from")
    source = there.get(named)
    if source is None:
        yield refuse_unknown(place, placed.prompt.id, "prompts", named, there)
    elif not placed.prompt.answer.can_begin_with_rows:
        met = f"{placed.prompt.id} cannot begin with the rows of another."
        remedy = "A heat map can, and a table without rows of its own whose first column is of words."
        yield PromptsBroken(place, met, remedy)
    elif source is placed or not source.prompt.answer.columns or not source.prompt.is_answered_once:
        met = f"{named} gives no rows: it is no table that everybody answers together, once."
        yield PromptsBroken(place, met, "Name the prompt of such a table.")


def _find_faults_of_role(placed: PlacedPrompt, every: tuple[PlacedPrompt, ...]) -> Iterator[PromptsBroken]:
    """Say why the answers to a prompt cannot have their place on the sheet of expectations."""
    role, prompt = placed.prompt.role_in, placed.prompt
    if role is None:
        return
    is_of_one = prompt.for_each is not None or role not in {RoleIn.EXPECTED, RoleIn.TOLD}
    is_right = bool(prompt.answer.columns) != (role is RoleIn.EXPECTED) and is_of_one
    if role is RoleIn.CLAIMED and len(prompt.evidence.judgements) != 1:
        is_right = False
    if not is_right:
        yield PromptsBroken(
            placed.place("role_in"), f"{prompt.id} cannot be {role}.", _ROLES.get(role, _IN_A_TABLE)
        )
    for other in every[: every.index(placed)]:
        if other.prompt.role_in is role and _list_of(other) & _list_of(placed):
            met = f"{role} is already the place of {other.prompt.id}, at {other.place('role_in')}."
            yield PromptsBroken(placed.place("role_in"), met, "Take it out here.")


def _list_of(placed: PlacedPrompt) -> frozenset[str]:
    """List the judgements that a place on the sheet is for; of some places there is but placed."""
    if placed.prompt.role_in is RoleIn.CLAIMED:
        return frozenset(placed.prompt.evidence.judgements)
    return frozenset({"every judgement"})


_ROLES = {
    RoleIn.EXPECTED: "It is asked for_each: judgement, and not answered in a table.",
    RoleIn.TOLD: "It is asked for_each: judgement, and answered in a table.",
    RoleIn.CLAIMED: "It is answered in a table, with one judgement in its evidence.",
}
_IN_A_TABLE = "It is answered in a table."


def _list_of_council() -> str:
    return ", ".join(condition for condition in Condition if not condition.is_of_a_judgement)
