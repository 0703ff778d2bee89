"""Figures that tell one fact in two ways: it is counted once, and the page says so."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from scrutiny.editions import read_curated
from scrutiny.errors import CuratedFileBroken
from scrutiny.evidence.indicators import Indicator, list_indicators
from scrutiny.findings.values import Finding
from scrutiny.vocabulary import Side, Strength

_NAME = "findings/one_fact.yml"
_STRENGTH = list(Strength)
_TURNED = {Side.HIGHER: Side.LOWER, Side.LOWER: Side.HIGHER, Side.SAME: Side.SAME}


class OneFact(BaseModel):
    """Two indicators that tell one fact, and how that is said; opposite, where one is the other's rest."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    indicators: Annotated[tuple[str, ...], Field(min_length=2, max_length=2)]
    opposite: bool = False
    words: Annotated[str, Field(min_length=1)]


@cache
def read_facts() -> tuple[OneFact, ...]:
    """Read the pairs kept beside this module; one that names no indicator of ours is refused."""
    facts = read_curated(Path(__file__).with_name("one_fact.yml"), tuple[OneFact, ...])
    check_facts(facts, list_indicators())
    return facts


def check_facts(facts: Iterable[OneFact], indicators: Iterable[Indicator]) -> None:
    """Refuse a pair that names an indicator there is not, or one that another pair names."""
    known, met = {indicator.id for indicator in indicators}, set[str]()
    for named in (identity for fact in facts for identity in fact.indicators):
        if named not in known or named in met:
            raise CuratedFileBroken(
                f"{_NAME} names {named!r}, which is no indicator, or is named twice.\nCorrect it there."
            )
        met.add(named)


def mark_repeats(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Mark, of two findings worth asking about that tell one fact, the weaker; the other says so."""
    marked = {finding.id: finding for finding in findings}
    for fact in read_facts():
        for kept, other in _find_pairs(fact, marked.values()):
            marked[kept.id] = replace(kept, caveats=(*kept.caveats, fact.words))
            marked[other.id] = replace(other, repeats=_indicator_of(kept))
    return tuple(marked.values())


def _find_pairs(fact: OneFact, findings: Iterable[Finding]) -> Iterator[tuple[Finding, Finding]]:
    told = [finding for finding in findings if _tells(fact, finding)]
    for kind in {finding.kind: None for finding in told}:
        pair = sorted(
            (finding for finding in told if finding.kind is kind),
            key=lambda finding: (_STRENGTH.index(finding.strength), _place(fact, finding)),
        )
        if len(pair) == len(fact.indicators) and _are_one(fact, *pair):
            yield pair[0], pair[1]


def _tells(fact: OneFact, finding: Finding) -> bool:
    indicator = _indicator_of(finding)
    return finding.is_worth_asking and indicator is not None and indicator.id in fact.indicators


def _are_one(fact: OneFact, kept: Finding, other: Finding) -> bool:
    if kept.contrast is None or other.contrast is None:
        return False
    side = other.contrast.side
    return kept.contrast.side is (_TURNED[side] if fact.opposite else side)


def _place(fact: OneFact, finding: Finding) -> int:
    indicator = _indicator_of(finding)
    return fact.indicators.index(indicator.id) if indicator else len(fact.indicators)


def _indicator_of(finding: Finding) -> Indicator | None:
    return finding.subject if isinstance(finding.subject, Indicator) else None
