"""A bank with a slip in it is refused, with the file, the line and the reason."""

from pathlib import Path

import pytest

from scrutiny.errors import PromptsBroken
from scrutiny.guide.bank import Bank, read_bank_in

GOOD = """\
workbook: 02_reactive_review
sections:
  - id: known
    title: What we knew
    prompts:
      - id: rr_known
        question: What did we know?
        why: It matters.
        good_answer: [It is true., It is short.]
        change_our_mind: Another fact.
        who: member
        answer:
          kind: text
        serves: [note.corporate_parents]
      - id: rr_graded
        question: How sure are we?
        why: It matters too.
        good_answer:
          - It is honest.
          - It says why.
        change_our_mind: A better fact.
        who: member
        answer:
          kind: scale
          points: [not at all, no more than most, very]
        evidence:
          indicators: [referrals_rate]
          judgements: all
          prompts: [rr_known]
        for_each: judgement
        when: [adverse, after]
        serves: [note.proactive.assurance]
"""
FILE = "guide/bank/02_reactive_review.yml"


def read(folder: Path, text: str | bytes = GOOD, name: str = "02_reactive_review.yml") -> Bank:
    """Read a bank of one file, beside any that the folder has."""
    (folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
    return read_bank_in(folder)


def refusal(folder: Path, text: str | bytes, name: str = "02_reactive_review.yml") -> tuple[str, str]:
    """Give what a refusal says was met, and what it says to do."""
    with pytest.raises(PromptsBroken) as refused:
        read(folder, text, name)
    met, _, to_do = str(refused.value).partition("\n")
    assert to_do
    return met, to_do


def test_the_good_bank_is_read(tmp_path: Path) -> None:
    assert [prompt.id for prompt in read(tmp_path).prompts] == ["rr_known", "rr_graded"]


def test_words_are_read_as_they_are_written(tmp_path: Path) -> None:
    yes_and_no = GOOD.replace("[not at all, no more than most, very]", "[no, 2026-11-23, yes]")
    assert read(tmp_path, yes_and_no).prompt("rr_graded").answer.points == ("no", "2026-11-23", "yes")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: rr_graded", "id: rr_known", f"line 15: the id 'rr_known' is already used, at {FILE}, line 6."),
        ("id: rr_graded", "id: RR graded", "line 15: 'id' is 'RR graded'. It may have small letters"),
        ("id: rr_graded", "id: local_graded", "line 15: local_graded begins with local_"),
        (
            "[referrals_rate]",
            "[referals_rate]",
            "line 27: rr_graded names the indicator 'referals_rate', which there is not. Did you mean 'ref",
        ),
        ("[rr_known]", "[rr_knwon]", "line 29: rr_graded names the prompt 'rr_knwon', which there is not."),
        ("[rr_known]", "[rr_graded]", "line 29: rr_graded names itself as an earlier answer."),
        (
            "[note.proactive.assurance]",
            "[note.proactive.asurance]",
            "line 32: rr_graded names the source 'note.proactive.asurance', which there is not.",
        ),
        ("        serves: [note.corporate_parents]\n", "", "line 6: rr_known serves nothing."),
        (
            "judgements: all",
            "judgements: [overall]",
            "line 28: a part of 'judgements' is 'overall'. It may be: leaders",
        ),
        (
            "prompts: [rr_known]",
            "pressures: [weather]",
            "line 29: a part of 'pressures' is 'weather'. It may be: demand",
        ),
        (
            "adverse, after",
            "adverse, afterwards",
            "line 31: a part of 'when' is 'afterwards'. It may be: adverse",
        ),
        (
            "adverse, after",
            "adverse, positive",
            "line 31: rr_graded could never be asked: no council can be adverse, positive at once.",
        ),
        ("adverse, after", "no_inspection, after", "line 31: rr_graded could never be asked"),
        ("adverse, after", "after, after", "line 31: rr_graded names a condition twice."),
        ("        for_each: judgement\n", "", "line 30: rr_graded needs a judgement that is adverse"),
        ("for_each: judgement", "for_each: child", "line 30: 'for_each' is 'child'. It may be: judgement."),
        (
            "[not at all, no more than most, very]",
            "[not at all, '', very]",
            "line 25: a part of 'points' has nothing in it.",
        ),
        ("          points: [not at all, no more than most, very]\n", "", "line 23: a scale needs points"),
        ("[not at all, no more than most, very]", "[very, very]", "line 23: two of its points are the same."),
        ("kind: text", "kind: text\n          options: [a, b]", "line 12: a text has no options."),
        ("kind: text", "kind: verse", "line 13: 'kind' is 'verse'. It may be: choice, date, heat map"),
        ("who: member", "who: observer", "line 11: 'who' is 'observer'. It may be: member, officer"),
        ("why: It matters.\n", "whyy: It matters.\n", "line 6: 'why' is missing."),
        ("serves:", "order: 1\n        serves:", "line 14: 'order' is not a name that may stand here."),
        (
            "[It is true., It is short.]",
            "[It is true.]",
            "line 9: 'good_answer' needs 2 parts or more, and has 1.",
        ),
        ("[It is true., It is short.]", "It is true.", "line 9: 'good_answer' should be a list"),
        (
            "        answer:\n          kind: text",
            "        answer: text",
            "line 12: 'answer' should be names",
        ),
        (
            "for_each:",
            "corporate_parenting: perhaps\n        for_each:",
            "line 30: 'corporate_parenting' is not",
        ),
        ("What did we know?", "What did we know? Why?", "line 6: the question must be one question"),
        ("What did we know?", "Say what we knew.", "line 6: the question must be one question"),
        (
            "What did we know?",
            f"What did {'very ' * 33}we know?",
            "line 6: the question has 37 words; 35 are allowed.",
        ),
        (
            "        why: It matters.\n",
            "        why: It matters.\n        why: It does.\n",
            "line 9: 'why' is",
        ),
        ("  - id: known", "  - id: Known", "line 3: 'id' is 'Known'. It may have small letters"),
        ("workbook: 02_reactive_review", "workbook: 03_risk_assessment", "line 1: the workbook is"),
        ("    title: What we knew\n", "", "line 3: 'title' is missing."),
        (
            "        who: member\n        answer:\n          kind: text",
            "       who: member",
            "line 11: the line does not begin under",
        ),
    ],
)
def test_a_slip_is_refused_with_file_line_and_reason(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    met, _to_do = refusal(tmp_path, GOOD.replace(old, new, 1))
    assert met.startswith(f"{FILE}, {said}")


def test_a_file_saved_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    assert len(read(tmp_path, GOOD.encode("utf-8-sig")).prompts) == 2


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "03_risk_assessment.yml").mkdir()
    with pytest.raises(PromptsBroken, match=r"03_risk_assessment\.yml: it cannot be read"):
        read_bank_in(tmp_path)


def test_a_section_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    second = GOOD[GOOD.index("  - id: known") :].replace("rr_", "rr_more_")
    met, _ = refusal(tmp_path, GOOD + second)
    assert met == f"{FILE}, line 33: the section 'known' is there twice."


def test_an_id_used_in_another_workbook_is_refused_with_both_places(tmp_path: Path) -> None:
    read(tmp_path)
    other = GOOD.replace("02_reactive_review", "03_risk_assessment")
    met, to_do = refusal(tmp_path, other, "03_risk_assessment.yml")
    assert met == (
        f"guide/bank/03_risk_assessment.yml, line 6: the id 'rr_known' is already used, at {FILE}, line 6."
    )
    assert "must not change" in to_do


def test_a_file_that_holds_nothing_or_is_not_text_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "# nothing yet\n")[0] == f"{FILE}, line 1: it holds nothing."
    assert refusal(tmp_path, b"\nworkbook: \xff\n")[0].startswith(f"{FILE}, line 2: a letter here is not")
    assert refusal(tmp_path, "- one\n- two\n")[0].startswith(f"{FILE}, line 1: ")


def test_a_file_that_names_itself_within_itself_is_refused(tmp_path: Path) -> None:
    met, _to_do = refusal(tmp_path, "workbook: &again [*again]\n")
    assert met.startswith(f"{FILE}, line 1: & at the beginning of a value would be an instruction")
