"""The handbook of rules: exactly what its tests say, and written only from tests that a reader can follow."""

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "tests" / "spec"
SECTION = '''
title = "Places"
FIGURES = """
    council   | figure
    --------- | ------
    Testshire | 40
    Nowhere   | 40
    Elsewhere |
"""

def test_a_tie_at_ofsted_shares_the_better_place(rule):
    """Two councils with the same figure share a place."""
'''


def write_handbook(page: Path, spec: Path = SPEC) -> str:
    """Write the handbook of a folder of tests to a page, and give what the tool says."""
    tool = [sys.executable, str(ROOT / "tools" / "write_rules.py"), "--spec", str(spec), "--to", str(page)]
    return subprocess.run(tool, capture_output=True, check=False, text=True).stderr


def write_section(folder: Path, text: str, chapters: str = "places: Who comes where") -> tuple[str, str]:
    """Write the handbook of one made-up section; give what the tool says, and the page after its opening."""
    (folder / "places").mkdir()
    (folder / "chapters.yml").write_text(chapters)
    (folder / "opening.md").write_text("Opening.\n")
    (folder / "places" / "test_places.py").write_text(text)
    said = write_handbook(folder / "rules.md", folder)
    page = (folder / "rules.md").read_text("utf-8") if (folder / "rules.md").exists() else ""
    return said, page.partition("Opening.\n")[2]


def test_the_handbook_is_what_its_tests_say(tmp_path: Path) -> None:
    assert write_handbook(tmp_path / "rules.md") == ""
    written = (tmp_path / "rules.md").read_text("utf-8")
    assert (ROOT / "docs" / "rules.md").read_text("utf-8") == written, "docs/rules.md is old: say make rules"


def test_every_chapter_has_a_title_of_its_own() -> None:
    titles = yaml.safe_load((SPEC / "chapters.yml").read_text("utf-8"))
    assert {path.parent.name for path in SPEC.glob("*/test_*.py")} - set(titles) == set()
    assert len(set(titles.values())) == len(titles)


def test_a_section_is_written_for_a_reader(tmp_path: Path) -> None:
    rule = 'rule(place, given=FIGURES, place={"Testshire": 1, "Elsewhere": None}, is_joint={"Nowhere": True})'
    assert write_section(tmp_path, f"{SECTION}    {rule}\n") == (
        "",
        dedent("""
            - [Who comes where](#who-comes-where)
              - [Places](#places)

            ## Who comes where

            ### Places

            #### A tie at Ofsted shares the better place

            Two councils with the same figure share a place.

            | Council | Figure | Gives: place | Gives: is joint |
            | --- | ---: | --- | --- |
            | Testshire | 40 | 1 |  |
            | Nowhere | 40 |  | yes |
            | Elsewhere |  | *nothing* |  |
        """),
    )


def test_answers_that_are_not_row_for_row_stand_beneath(tmp_path: Path) -> None:
    drawn = '"measure | day\\nVisits | 2026-11-23\\nVisits | 2026-11-24"'
    rule = f'rule(count, given={drawn}, last={{"Visits": date(2026, 11, 24)}})\n'
    _, page = write_section(tmp_path, f"{SECTION}    {rule}")
    assert page.endswith(
        dedent("""
            | Measure | Day |
            | --- | --- |
            | Visits | 23 November 2026 |
            | Visits | 24 November 2026 |

            | Measure | Gives: last |
            | --- | --- |
            | Visits | 24 November 2026 |
        """)
    )


def test_a_rule_that_gives_no_rows_says_so(tmp_path: Path) -> None:
    _, page = write_section(tmp_path, f"{SECTION}    rule(find, given=FIGURES, finding={{}})\n")
    assert page.endswith("| Elsewhere |  |\n\nThis gives no rows.\n")


def test_a_test_without_a_table_is_its_sentence(tmp_path: Path) -> None:
    _, page = write_section(tmp_path, f"{SECTION}    assert place() == 1\n")
    assert page.endswith(
        "#### A tie at Ofsted shares the better place\n\nTwo councils with the same figure share a place.\n"
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("def test_a_tie(rule): ...", "it has no title"),
        ('title = "Places"\ndef test_a_tie(rule): ...', "test_a_tie has no docstring"),
        (f'{SECTION}\ndef test_a_tie(rule):\n    """Uses `rank`."""', "test_a_tie has '`' in its docstring"),
        (
            f'{SECTION}\ndef test_a_tie(rule):\n    """Uses find_place."""',
            "test_a_tie has 'd_p' in its docstring",
        ),
        (
            f'{SECTION}    rule(place, given=FIGURES, place={{"Testshire": Place.FIRST}})',
            "cannot be shown Place.FIRST",
        ),
        (f"{SECTION}    rule(place, given=UNKNOWN, place={{}})", "cannot be shown UNKNOWN"),
        (f"{SECTION}    rule(place, given=FIGURES, place=1)", "1 is no dictionary"),
        (f"{SECTION}    rule(place, given=FIGURES, **PLACES)", "columns named one by one"),
        (
            f'{SECTION}    rule(place, given="council | figure\\nTestshire", place={{}})',
            "differ in their number",
        ),
    ],
)
def test_what_a_reader_could_not_follow_is_named_and_nothing_is_written(
    tmp_path: Path, text: str, fault: str
) -> None:
    said, page = write_section(tmp_path, text)
    assert said.startswith("places/test_places.py: ")
    assert fault in said
    assert page == ""


def test_a_chapter_without_a_title_is_named(tmp_path: Path) -> None:
    said, page = write_section(tmp_path, SECTION, chapters="dates: Dates")
    assert (said, page) == ("places: chapters.yml gives this chapter no title\n", "")
