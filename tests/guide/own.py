"""One prompt of a committee's own, in a file as a beginner writes it, and what its reading gives."""

from pathlib import Path

import pytest

from scrutiny.errors import PromptsBroken
from scrutiny.guide.bank import Bank, read_bank
from scrutiny.guide.files import read_lined
from scrutiny.guide.own_prompts import add_prompts

FILE = "parameters/prompts/testshire.yml"
YOUNG, RISKS = "06_young_peoples_voice", "03_risk_assessment"
# The line of each part that a test looks for.
SECTION_LINE, QUESTION_LINE, PROMPT_LINE, ANSWER_LINE = 4, 7, 12, 14


def write(  # noqa: PLR0913 - every part of a file that a test may change
    folder: Path,
    *,
    answer: str = "kind: text",
    question: str = "What did they tell us?",
    more: str = "corporate_parenting: false",
    workbook: str = RISKS,
    section: str = "id: systemic",
    about: str = "# nothing more",
) -> Path:
    lines = [
        f"- workbook: {workbook}",
        "  sections:",
        f"    - {section}",
        f"      {about}",
        "      prompts:",
        "        - id: local_told",
        f"          question: {question}",
        "          why: They know best.",
        "          good_answer: [It is a theme., It is short.]",
        "          change_our_mind: Another theme.",
        "          who: member",
        f"          {more}",
        "          answer:",
        *(f"            {line}" for line in answer.splitlines()),
    ]
    path = folder / "testshire.yml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path: Path) -> Bank:
    return add_prompts(read_bank(), read_lined(path, FILE))


def refusal(path: Path) -> str:
    """Give what a refusal says was met; it says what to do as well."""
    with pytest.raises(PromptsBroken) as refused:
        read(path)
    met, _, to_do = str(refused.value).partition("\n")
    assert to_do
    return met


def table(*columns: str) -> str:
    return "kind: table\ncolumns:\n" + "\n".join(f"  - {column}" for column in columns)
