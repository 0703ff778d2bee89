"""The contract between a page and the rules of its review: one form for both, and nothing else passes."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import ValidationError

from scrutiny.errors import AnswerRefused
from scrutiny.review.contract import REPLIES, Refusal
from scrutiny.review.messages import MESSAGES, Message, Saving, check_review, read_message
from scrutiny.review.told import News, Version

ROOT = Path(__file__).resolve().parents[2]
WRITTEN = ROOT / "lib" / "front" / "contract.d.ts"
SAVING: dict[str, Any] = {
    "kind": "save",
    "review": "0123456789abcdef",
    "id": "1",
    "token": "a-token",
    "about": "rr_before",
    "author": "Ada Byron",
    "role": "member",
    "value": "Homes",
    "replaces": [1],
    "keeps": [],
}


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_contract", ROOT / "tools" / "write_contract.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_fronts_types_are_those_that_the_rules_have_now(tool: ModuleType) -> None:
    assert WRITTEN.read_text("utf-8") == tool.write_contract(), "write them again: make contract"


def test_every_message_and_reply_is_a_type_of_the_front(tool: ModuleType) -> None:
    written = tool.write_contract()
    for model in (*MESSAGES, *REPLIES):
        assert f"\nexport type {tool.name_of(model)} = {{\n" in written


def test_a_part_that_may_be_left_out_is_said_to_be(tool: ModuleType) -> None:
    written = tool.write_contract()
    assert "  erased?: number;\n" in written
    assert "  sentence: string;\n" in written
    # What the way to the rules adds is in no message by itself.
    saving = written.split("export type Saving = {")[1].split("};")[0]
    assert "  replaces?: number[];\n" in saving
    assert "review" not in saving


def test_a_part_of_no_known_form_is_not_guessed(tool: ModuleType) -> None:
    with pytest.raises(ValueError, match="No type of the front"):
        tool.say_type({"allOf": []}, {})


def test_a_reply_is_told_without_what_was_not_given_for_it() -> None:
    refusal = Refusal(kind="refused", sentence="No.")
    assert refusal.dump() == {"kind": "refused", "sentence": "No."}
    assert News(about="rr_before", rating=None).dump() == {"about": "rr_before", "rating": None}


@pytest.mark.parametrize(
    "change", [{"number": "1"}, {"role": "member"}, {"writers": [1]}, {"more": 1}, {"value": object()}]
)
def test_what_does_not_fit_its_type_is_never_told_and_repeats_nothing(change: dict[str, object]) -> None:
    version = {
        "number": 1,
        "value": "A secret",
        "author": "Ada",
        "writers": ("Ada",),
        "by": "Ada",
        "settled": False,
        "time": "9:00",
        "day": "1 May 2026",
    }
    with pytest.raises(ValidationError) as refused:
        Version.model_validate({**version, **change})
    assert "secret" not in str(refused.value)


def without(name: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    return lambda sent: {part: value for part, value in sent.items() if part != name}


STRANGE: dict[str, Callable[[dict[str, Any]], object]] = {
    "no kind": without("kind"),
    "no review": without("review"),
    "no token": without("token"),
    "no writer": without("author"),
    "a list": lambda sent: [sent],
    "another kind": lambda sent: {**sent, "kind": "reveal"},
    "a role of no review": lambda sent: {**sent, "role": "mayor"},
    "a long name": lambda sent: {**sent, "author": "A" * 1001},
    "a long key": lambda sent: {**sent, "review": "a" * 101},
    "a long reason": lambda sent: {**sent, "reason": "a" * 10_001},
    "too many replaced": lambda sent: {**sent, "replaces": [*range(1, 202)]},
    "a number that is none": lambda sent: {**sent, "replaces": [True]},
    "a value that is no JSON": lambda sent: {**sent, "value": {1, 2}},
}


@pytest.mark.parametrize("make", STRANGE.values(), ids=STRANGE.keys())
def test_a_message_of_the_wrong_shape_or_size_is_refused_in_a_sentence(
    make: Callable[[dict[str, Any]], object],
) -> None:
    assert read_message(Saving, SAVING).replaces == (1,)
    with pytest.raises(AnswerRefused, match="sent something that cannot be understood") as refused:
        read_message(Saving, make(SAVING))
    assert "Homes" not in str(refused.value)


def test_a_message_for_another_review_is_refused_in_a_sentence() -> None:
    message = read_message(Message, SAVING)
    check_review(message, SAVING["review"])
    with pytest.raises(AnswerRefused, match="open on another review, so nothing was saved"):
        check_review(message, "fedcba9876543210")
