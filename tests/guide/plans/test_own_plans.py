"""A person's own plans stand beside those of the workbook, and a fault in one keeps no other away."""

from pathlib import Path

import pytest

from scrutiny.curated.settings import PARAMETERS
from scrutiny.errors import PlanBroken, UnknownPlan
from scrutiny.files import paths
from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.files import find_plan, read_plans

OURS = "plan: short\ntitle: Short\nminutes: 5\nsteps:\n  - {prompt: pm_assurance, minutes: 5}\n"
SHIPPED = ["two_hours", "just_reported", "homework"]


@pytest.fixture
def sessions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for plans among a person's own parameters."""
    monkeypatch.setenv(PARAMETERS, str(tmp_path))
    folder = tmp_path / "sessions"
    folder.mkdir()
    return folder


def list_ids() -> list[str]:
    return [plan.id for plan in read_plans(read_bank()).plans]


def list_faults() -> list[str]:
    return [str(fault) for fault in read_plans(read_bank()).faults]


def test_an_own_plan_is_offered_with_the_others(sessions: Path) -> None:
    (sessions / "short.yml").write_text(OURS, "utf-8")
    assert list_ids() == [*SHIPPED, "short"]
    assert find_plan("short", read_bank()).title == "Short"


def test_an_own_plan_stands_in_place_of_one_of_the_same_name(sessions: Path) -> None:
    (sessions / "homework.yml").write_text(OURS.replace("plan: short", "plan: homework"), "utf-8")
    assert list_ids() == SHIPPED
    assert find_plan("homework", read_bank()).title == "Short"


def test_a_fault_in_a_file_is_told_and_the_other_plans_are_there(sessions: Path) -> None:
    (sessions / "homework.yml").write_text(OURS.replace("5}", "6}"), "utf-8")
    assert list_ids() == ["two_hours", "just_reported"]
    [fault] = list_faults()
    assert fault.startswith("parameters/sessions/homework.yml, line 3: the steps take 6 minutes together")
    with pytest.raises(PlanBroken, match="the steps take 6 minutes"):
        find_plan("homework", read_bank())


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("long.yml", OURS, "long.yml, line 1: the plan is 'short', and the file is named for another."),
        ("long.yml", "", "long.yml, line 1: it holds nothing."),
        ("long.yml", "plan: &a long\n", "long.yml, line 1: & at the beginning of a value"),
        (
            "long.yml",
            OURS + "title: Long\n",
            "long.yml, line 6: 'title' is written twice, here and at line 2.",
        ),
        ("long.yml", "#" * 100_001, "long.yml: it is larger than 100 KB."),
        ("long.yml", "plan: long\x00\n", "long.yml, line 1: a character that cannot be seen"),
    ],
)
def test_a_file_that_is_no_plan_is_told_by_its_name_and_line(
    sessions: Path, name: str, text: str, said: str
) -> None:
    (sessions / name).write_text(text, "utf-8")
    assert list_ids() == SHIPPED
    [fault] = list_faults()
    assert fault.startswith(f"parameters/sessions/{said}")
    assert len(fault.splitlines()) == 2


def test_a_folder_or_a_broken_link_in_the_place_of_a_file_is_told(sessions: Path) -> None:
    (sessions / "long.yml").mkdir()
    (sessions / "lost.yml").symlink_to(sessions / "nowhere.yml")
    assert list_ids() == SHIPPED
    told = sorted(list_faults())
    assert [fault.partition(":")[0] for fault in told] == [
        "parameters/sessions/long.yml",
        "parameters/sessions/lost.yml",
    ]


def test_two_files_of_one_plan_are_both_named(sessions: Path) -> None:
    for name in ("short.yml", "short.yaml"):
        (sessions / name).write_text(OURS, "utf-8")
    assert list_ids() == SHIPPED
    [fault] = list_faults()
    assert "stands beside it, a second file of the plan 'short'." in fault
    assert fault.endswith("Keep one of the two.")


def test_a_plan_that_there_is_not_is_refused_with_those_there_are(sessions: Path) -> None:
    (sessions / "short.yml").write_text(OURS, "utf-8")
    with pytest.raises(UnknownPlan) as refused:
        find_plan("two_hour", read_bank())
    met, to_do = str(refused.value).splitlines()
    assert met.startswith("'two_hour' is not a plan of a session. Plans are: ")
    assert all(name in met for name in (*SHIPPED, "short"))
    assert "parameters/sessions" in to_do


def test_nothing_outside_the_folder_is_a_plan() -> None:
    for asked in ("../defaults", "../councils/leeds", "", ".", "two_hours.yml"):
        with pytest.raises(UnknownPlan):
            find_plan(asked, read_bank())
    assert (paths.PARAMETERS / "defaults.yml").exists()


def test_the_plan_in_the_words_for_people_who_write_one_is_sound(sessions: Path) -> None:
    readme = (paths.PARAMETERS / "sessions" / "README.md").read_text("utf-8")
    (sessions / "short_evening.yml").write_text(readme.split("```yaml\n")[1].split("```")[0], "utf-8")
    assert find_plan("short_evening", read_bank()).minutes == 45
