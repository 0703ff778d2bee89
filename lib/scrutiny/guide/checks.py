"""What is checked across files of prompts: ids, what they name, and rules that could never be true."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from scrutiny.errors import PromptsBroken
from scrutiny.evidence.indicators import list_indicators
from scrutiny.guide.conditions import Condition
from scrutiny.guide.files import LinedFile
from scrutiny.guide.prompts import Prompt
from scrutiny.guide.routing import could_be_asked
from scrutiny.guide.sources import read_sources


@dataclass(frozen=True)
class PlacedPrompt:
    """One prompt, and the keys that lead to it in the file it is written in."""

    prompt: Prompt
    file: LinedFile
    keys: tuple[str | int, ...]

    def place(self, *keys: str | int) -> str:
        """Say the file and line of the prompt, or of a part of it."""
        return self.file.place((*self.keys, *keys))


def check_prompts(placed: Iterable[PlacedPrompt]) -> None:
    """Refuse prompts that share an id, name what there is not, or could never be asked."""
    placed = tuple(placed)
    _refuse_shared_ids(placed)
    known = {
        "indicators": {indicator.id for indicator in list_indicators()},
        "prompts": {one.prompt.id for one in placed},
        "serves": {source.id for source in read_sources()},
    }
    for one in placed:
        for fault in (*_find_strangers(one, known), *_find_faults_of_rule(one)):
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
                yield _refuse_stranger(one.place(*keys), one.prompt.id, kind, identity, known[kind])
    if one.prompt.id in one.prompt.evidence.prompts:
        met = f"{one.prompt.id} names itself as an earlier answer."
        yield PromptsBroken(one.place("evidence", "prompts"), met)


def _refuse_stranger(
    place: str, prompt: str, kind: str, identity: str, known: Collection[str]
) -> PromptsBroken:
    things = {"indicators": "indicator", "prompts": "prompt", "serves": "source"}
    near = get_close_matches(identity, known, n=1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    return PromptsBroken(place, f"{prompt} names the {things[kind]} {identity!r}, which there is not.{meant}")


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


def _list_of_council() -> str:
    return ", ".join(condition for condition in Condition if not condition.is_of_a_judgement)
