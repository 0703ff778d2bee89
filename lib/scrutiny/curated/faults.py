"""How a part that is written, and is not as it should be, is said."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

_FAULTS = {
    "missing": "is missing",
    "extra_forbidden": "is not a name that may stand here",
    "tuple_type": "should be a list: each part on a line of its own, after a dash",
    "list_type": "should be a list: each part on a line of its own, after a dash",
    "model_type": "should be names with their values, one on each line",
    "dict_type": "should be names with their values, one on each line",
    "string_type": "should be words, and a list, names or nothing stands there",
    "string_too_short": "has nothing in it",
    "too_short": "needs {min_length} parts or more, and has {actual_length}",
    "too_long": "may have {max_length} parts, and has {actual_length}",
}


def find_keys(fault: Mapping[str, Any]) -> Sequence[str | int]:
    """Give the keys that lead to a fault; where a key is missing, to the part that should have it."""
    keys: tuple[str | int, ...] = fault["loc"]
    return keys[:-1] if fault["type"] == "missing" else keys


def say_fault(fault: Mapping[str, Any]) -> str:
    """Say one fault as pydantic finds it, in a sentence."""
    named = _name_part(fault["loc"])
    match fault["type"]:
        case "value_error":
            return f"{fault['msg'].removeprefix('Value error, ')}."
        case "enum" | "literal_error":
            allowed = ", ".join(re.findall(r"'([^']+)'", fault["ctx"]["expected"]))
            return f"{named} is {fault['input']!r}. It may be: {allowed}."
        case "string_pattern_mismatch":
            return f"{named} is {fault['input']!r}. It may have small letters, joined by underscores."
        case kind if kind in _FAULTS:
            return f"{named} {_FAULTS[kind].format(**fault.get('ctx', {}))}."
        case _:
            return f"{named} is not as it should be ({fault['msg']})."


def _name_part(keys: Sequence[str | int]) -> str:
    names = [key for key in keys if isinstance(key, str)]
    if not names:
        return "this"
    return repr(names[-1]) if keys[-1] == names[-1] else f"a part of {names[-1]!r}"
