"""A council's own headings: what they may say, and by line what is wrong with them."""

import re
from pathlib import Path

import pytest

from scrutiny.curated.house_headings import read_house_headings
from scrutiny.errors import ParametersBroken
from scrutiny.files.paths import PARAMETERS
from scrutiny.publication.reviews.cover_report import NEEDED, list_headings

WHOLE = "headings:\n  - {ours: recommendations}\n  - {ours: background_papers}\n"


def read(folder: Path, words: str) -> list[str]:
    path = folder / "leeds.yml"
    path.write_text(words, "utf-8")
    return [heading.ours or heading.called for heading in read_house_headings(path, list_headings(), NEEDED)]


def test_the_example_that_we_give_is_read(tmp_path: Path) -> None:
    told = (PARAMETERS / "papers" / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", told, re.DOTALL)
    named = ["purpose", "recommendations", "reasons", "evidence", "Crime and disorder", "background_papers"]
    assert read(tmp_path, example) == named
    assert all(name in told for name in list_headings())


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            f"{WHOLE}  - {{ours: purposes}}\n",
            "line 4: 'purposes' is no heading of ours. Did you mean purpose?",
        ),
        (f"{WHOLE}  - {{ours: recommendations}}\n", "line 4: recommendations stands twice."),
        (f"{WHOLE}  - {{called: Crime}}\n", "line 4: a heading of your own says how it is called"),
        (f"{WHOLE}  - {{color: red}}\n", "line 4"),
        (
            "headings:\n  - {ours: recommendations}\n",
            "A public report needs this heading: Background papers.",
        ),
        ("headings: []\n", "A public report needs this heading: Recommendations."),
        ("purpose\n", "parameters/papers/leeds.yml, line 1"),
    ],
)
def test_what_is_wrong_is_said_by_its_line(words: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ParametersBroken) as refused:
        read(tmp_path, words)
    assert says in str(refused.value)
