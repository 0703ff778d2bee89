"""A committee's own prompts: added to the workbooks, checked like the guide's, refused where they clash."""

import re
from pathlib import Path
from textwrap import indent

import pytest

from scrutiny.errors import PromptsBroken
from scrutiny.files import paths
from scrutiny.guide.bank import read_bank
from scrutiny.guide.columns import ColumnKind
from scrutiny.guide.own_prompts import read_guide

README = paths.PARAMETERS / "prompts" / "README.md"
EXAMPLE, COLUMNS = re.findall(r"```yaml\n(.+?)```", README.read_text("utf-8"), re.DOTALL)
FILE = "parameters/prompts/testshire.yml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of parameters in which no committee has prompts of its own."""
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    (tmp_path / "prompts").mkdir()
    return tmp_path / "prompts"


def refusal(folder: Path, text: str) -> str:
    """Give what a refusal says was met."""
    (folder / "testshire.yml").write_text(text, encoding="utf-8")
    with pytest.raises(PromptsBroken) as refused:
        read_guide("testshire")
    met, _, to_do = str(refused.value).partition("\n")
    assert to_do
    return met


def test_a_committee_that_adds_nothing_has_the_guide_as_it_is(folder: Path) -> None:
    assert list(folder.iterdir()) == []
    assert read_guide("testshire") is read_bank()


def test_the_example_of_the_readme_is_added_to_the_risk_assessment_alone(folder: Path) -> None:
    (folder / "testshire.yml").write_text(EXAMPLE, encoding="utf-8")
    guide, bank = read_guide("testshire"), read_bank()
    changed = [
        after.workbook for after, before in zip(guide.guides, bank.guides, strict=True) if after != before
    ]
    assert changed == ["03_risk_assessment"]
    sections = guide.guide("03_risk_assessment").sections
    systemic = next(section for section in sections if section.id == "systemic")
    assert systemic.prompts[-1].id == "local_flooding"
    assert (sections[-1].title, [prompt.id for prompt in sections[-1].prompts]) == (
        "Our villages",
        ["local_distance"],
    )
    assert [prompt.id for prompt in guide.prompts if prompt.is_local] == ["local_flooding", "local_distance"]
    assert len(guide.prompts) == len(bank.prompts) + 2
    assert read_guide("nowhere") is bank


def test_the_columns_of_the_readme_may_stand_in_a_prompt(folder: Path) -> None:
    answer = indent(COLUMNS, " " * 10)
    text = EXAMPLE.replace("          answer:\n            kind: long text\n", answer, 1)
    assert text != EXAMPLE
    (folder / "testshire.yml").write_text(text, encoding="utf-8")
    columns = read_guide("testshire").prompt("local_flooding").answer.columns
    assert [column.kind for column in columns] == ["words", "date", "person", "choice", "band"]


def test_the_readme_names_every_kind_of_column() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", README.read_text("utf-8"), re.MULTILINE)) >= set(ColumnKind)


def test_the_prompts_of_the_guide_keep_their_places(folder: Path) -> None:
    (folder / "testshire.yml").write_text(EXAMPLE, encoding="utf-8")
    kept = [prompt for prompt in read_guide("testshire").prompts if not prompt.is_local]
    assert kept == list(read_bank().prompts)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("id: local_flooding", "id: flooding", "line 5: the id 'flooding' is not one for a committee's own"),
        (
            "id: local_distance",
            "id: local_flooding",
            f"line 18: the id 'local_flooding' is already used, at {FILE}, line 5.",
        ),
        ("03_risk_assessment", "03_risks", "line 1: '03_risks' is not a workbook with prompts."),
        ("03_risk_assessment", "01_our_council", "line 1: '01_our_council' is not a workbook with prompts."),
        ("id: systemic", "id: sistemic", "line 3: the section 'sistemic' is a new one in 03_risk_assessment"),
        ("id: our_villages", "id: systemic", "line 15: the section 'systemic' is there twice."),
        (
            "id: systemic",
            "title: Ours\n      id: systemic",
            "line 4: the section 'systemic' of 03_risk_assessment has",
        ),
        ("      title: Our villages\n", "", "line 15: the section 'our_villages' is a new one"),
        (
            "who: officer",
            "who: anybody",
            "line 12: 'who' is 'anybody'. It may be: member, officer, facilitator.",
        ),
        (
            "            kind: long text",
            "            kind: long text\n          when: [before, after]",
            "line 15: local_flooding could never be asked",
        ),
        (
            "            kind: long text",
            "            kind: long text\n          serves: [note.villages]",
            "line 15: local_flooding names the source 'note.villages', which there is not.",
        ),
    ],
)
def test_a_slip_is_refused_with_file_line_and_reason(folder: Path, old: str, new: str, said: str) -> None:
    assert old in EXAMPLE
    assert refusal(folder, EXAMPLE.replace(old, new, 1)).startswith(f"{FILE}, {said}")


def test_an_id_of_the_guide_is_not_taken_over(folder: Path) -> None:
    taken = read_bank().guide("03_risk_assessment").prompts[0].id
    met = refusal(folder, EXAMPLE.replace("local_flooding", taken, 1))
    assert met == f"{FILE}, line 5: the id {taken!r} is not one for a committee's own prompt."


def test_a_workbook_that_is_there_twice_is_refused(folder: Path) -> None:
    again = EXAMPLE.replace("local_", "local_more_")
    assert refusal(folder, EXAMPLE + again).endswith("'03_risk_assessment' is there twice.")


def test_a_file_that_does_not_name_workbooks_is_refused(folder: Path) -> None:
    assert refusal(folder, "workbook: 03_risk_assessment\n").startswith(f"{FILE}, line 1: ")
