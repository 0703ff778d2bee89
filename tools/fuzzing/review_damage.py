"""Damage to an exported review: its bytes, and what it holds, sealed again so that the chain is whole."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from fuzzing.bytes_damage import ANY_FILE, Damage, Dice
from scrutiny.record.entries import Entry, EntryKind, hash_entry
from scrutiny.vocabulary import Role

_STRANGE: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**18, "", "kites", "k" * 6_000, "\u202e", "\x00", "2026-13-45", [], {}, [[]],
    [None], [["a"], ["b", "c"]], [[[[[[[[]]]]]]]], [{"text": "a"}],
    {"columns": ["A"], "rows": [["a", "b"], []]},
    {"columns": [], "rows": [[1]]}, {"rows": []}, {"columns": "A", "rows": "B"}, {"value": 3, "reason": 4},
    {"value": {"a": [1]}, "reason": ""}, {"risk": "A", "likelihood": "9"}, {"authority": {}},
    {"measures": [{"measure": "Kites"}]},
)  # fmt: skip
_ABOUTS = (
    "report_items", "inspection_report", "local_figures", "agenda_titles", "agenda_match.1", "evidence_items",
    "pm_measures", "pm_measures.evidence", "pm_pulse_spread", "ra_register", "review",
)  # fmt: skip


def damage_and_seal(content: bytes, dice: Dice) -> bytes:
    """Change what some entries hold, then seal every entry to the one before it."""
    whole = json.loads(content)
    for _ in range(dice.randint(1, 4)):
        entry = dice.choice(whole["entries"])
        match dice.randrange(8):
            case 0:
                entry["about"] = dice.choice(_ABOUTS)
            case 1:
                entry["kind"] = dice.choice([kind.value for kind in EntryKind])
            case 2:
                entry["replaces"] = dice.choice(([1], [999_999], [2, 3], [2, 2]))
            case 3:
                whole["entries"].append({**entry, "token": f"token-{len(whole['entries'])}"})
            case _:
                entry["body"] = _change(entry["body"], dice)
    return seal(whole)


def _change(body: Any, dice: Dice) -> Any:  # noqa: ANN401 - whatever an answer may be
    places = list(_list_places(body))
    if not places or dice.random() < 0.3:  # noqa: PLR2004 - often enough whole
        return dice.choice(_STRANGE)
    holder, key = dice.choice(places)
    if dice.random() < 0.2 and isinstance(holder, list):  # noqa: PLR2004 - now and then
        holder.extend([holder[key]] * dice.choice((1, 300, 5_000)))
    else:
        holder[key] = dice.choice(_STRANGE)
    return body


def _list_places(body: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - as above
    keys = body if isinstance(body, dict) else range(len(body)) if isinstance(body, list) else ()
    for key in keys:
        yield body, key
        yield from _list_places(body[key])


def seal(whole: dict[str, Any]) -> bytes:
    """Give each entry of an exported review its number and its seal, and set the review's head."""
    before = "0" * 64
    for number, filed in enumerate(whole["entries"], start=1):
        filed |= {"number": number, "before": before}
        filed["hash"] = before = hash_entry(_to_entry(whole["review"]["id"], filed))
    whole["review"] |= {"number": len(whole["entries"]), "head": before}
    return json.dumps(whole, ensure_ascii=True).encode()


def _to_entry(review: str, filed: dict[str, Any]) -> Entry:
    return Entry(
        review, filed["number"], EntryKind(filed["kind"]), filed["about"], filed["body"], filed["author"],
        Role(filed["role"]), datetime.fromisoformat(filed["at"]), filed["token"], tuple(filed["replaces"]),
        filed["before"], "",
    )  # fmt: skip


REVIEWS: tuple[Damage, ...] = (*ANY_FILE, *[damage_and_seal] * 12)
