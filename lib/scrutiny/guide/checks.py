"""What is checked across files of prompts: ids, what they name, and rules that could never be true."""

from collections.abc import Iterable, Iterator

from scrutiny.errors import PromptsBroken
from scrutiny.evidence.indicators import list_indicators
from scrutiny.guide.conditions import Condition
from scrutiny.guide.gates import find_faults_of_gates
from scrutiny.guide.places import PlacedPrompt, refuse_stranger
from scrutiny.guide.privacy import find_faults_of_privacy
from scrutiny.guide.prompts import AnswerKind, RoleIn
from scrutiny.guide.routing import could_be_asked
from scrutiny.guide.sources import read_sources

# A grid has rows of its own; these may begin with those that another answer gives.
_BEGUN = (AnswerKind.TABLE, AnswerKind.HEAT_MAP)


def check_prompts(placed: Iterable[PlacedPrompt]) -> None:
    """Refuse prompts that share an id, name what there is not, or could never be asked."""
    placed = tuple(placed)
    _refuse_shared_ids(placed)
    known = {
        "indicators": {indicator.id for indicator in list_indicators()},
        "prompts": {one.prompt.id for one in placed},
        "serves": {source.id for source in read_sources()},
    }
    there = {one.prompt.id: one for one in placed}
    for one in placed:
        for fault in (
            *_find_strangers(one, known),
            *_find_faults_of_rule(one),
            *_find_faults_of_rows(one, there),
            *_find_faults_of_role(one, placed),
            *find_faults_of_privacy(one),
        ):
            raise fault
    for fault in find_faults_of_gates(placed):
        raise fault


def _refuse_shared_ids(placed: Iterable[PlacedPrompt]) -> None:
    first: dict[str, str] = {}
    for one in placed:
        if earlier := first.get(one.prompt.id):
            raise PromptsBroken(
                one.place("id"),
                f"the id {one.prompt.id!r} is already used, at {earlier}.",
                "Give this prompt an id of its own; an id that people have answered under must not change.",
            )
        first[one.prompt.id] = one.place("id")


def _find_strangers(one: PlacedPrompt, known: dict[str, set[str]]) -> Iterator[PromptsBroken]:
    named = (
        ("evidence", "indicators", one.prompt.evidence.indicators),
        ("evidence", "prompts", one.prompt.evidence.prompts),
        ("serves", "serves", one.prompt.serves),
    )
    for key, kind, ids in named:
        for identity in ids:
            if identity not in known[kind]:
                keys = (key,) if key == kind else (key, kind)
                yield refuse_stranger(one.place(*keys), one.prompt.id, kind, identity, known[kind])
    if one.prompt.id in one.prompt.evidence.prompts:
        met = f"{one.prompt.id} names itself as an earlier answer."
        yield PromptsBroken(one.place("evidence", "prompts"), met)


def _find_faults_of_rule(one: PlacedPrompt) -> Iterator[PromptsBroken]:
    when = one.prompt.when
    of_judgement = [condition for condition in when if condition.is_of_a_judgement]
    if of_judgement and not one.prompt.for_each:
        yield PromptsBroken(
            one.place("when"),
            f"{one.prompt.id} needs a judgement that is {of_judgement[0]}, and is not asked of each one.",
            f"Write for_each: judgement, or a condition of the council: {_list_of_council()}.",
        )
    if len(set(when)) != len(when):
        yield PromptsBroken(one.place("when"), f"{one.prompt.id} names a condition twice.")
    elif not could_be_asked(one.prompt):
        yield PromptsBroken(
            one.place("when"),
            f"{one.prompt.id} could never be asked: no council can be {', '.join(when)} at once.",
            "Take out the condition that contradicts the others.",
        )


def _find_faults_of_rows(one: PlacedPrompt, there: dict[str, PlacedPrompt]) -> Iterator[PromptsBroken]:
    """Say why a prompt cannot begin with the rows that another answer gives."""
    named = one.prompt.rows_from
    if named is None:
        return
    place = one.place("rows_from")
    source = there.get(named)
    if source is None:
        yield refuse_stranger(place, one.prompt.id, "prompts", named, there)
    elif one.prompt.answer.kind not in _BEGUN or one.prompt.answer.rows:
        met = f"{one.prompt.id} has rows of its own, or none at all."
        yield PromptsBroken(place, met, f"Only a {' or a '.join(_BEGUN)} can begin with the rows of another.")
    elif source is one or not source.prompt.answer.columns or not source.prompt.is_answered_once:
        met = f"{named} gives no rows: it is no table that everybody answers together, once."
        yield PromptsBroken(place, met, "Name the prompt of such a table.")


def _find_faults_of_role(one: PlacedPrompt, placed: tuple[PlacedPrompt, ...]) -> Iterator[PromptsBroken]:
    """Say why the answers to a prompt cannot have their place on the sheet of expectations."""
    role, prompt = one.prompt.role_in, one.prompt
    if role is None:
        return
    is_of_one = prompt.for_each is not None or role in {RoleIn.ASKED, RoleIn.CLAIMED}
    is_right = bool(prompt.answer.columns) != (role is RoleIn.EXPECTED) and is_of_one
    if role is RoleIn.CLAIMED and len(prompt.evidence.judgements) != 1:
        is_right = False
    if not is_right:
        yield PromptsBroken(one.place("role_in"), f"{prompt.id} cannot be {role}.", _ROLES[role])
    for other in placed[: placed.index(one)]:
        if other.prompt.role_in is role and _list_of(other) & _list_of(one):
            met = f"{role} is already the place of {other.prompt.id}, at {other.place('role_in')}."
            yield PromptsBroken(one.place("role_in"), met, "Take it out here.")


def _list_of(one: PlacedPrompt) -> frozenset[str]:
    """List the judgements that a place on the sheet is for; of some places there is but one."""
    if one.prompt.role_in is RoleIn.CLAIMED:
        return frozenset(one.prompt.evidence.judgements)
    return frozenset({"every judgement"})


_ROLES = {
    RoleIn.EXPECTED: "It is asked for_each: judgement, and not answered in a table.",
    RoleIn.TOLD: "It is asked for_each: judgement, and answered in a table.",
    RoleIn.CLAIMED: "It is answered in a table, with one judgement in its evidence.",
    RoleIn.ASKED: "It is answered in a table.",
}


def _list_of_council() -> str:
    return ", ".join(condition for condition in Condition if not condition.is_of_a_judgement)
