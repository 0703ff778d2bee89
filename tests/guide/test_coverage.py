"""Nothing the founding note asks is left out, no prompt serves nothing, and the page says exactly this."""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from scrutiny.guide.bank import read_bank
from scrutiny.guide.sources import Source, read_sources

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "guide.md"
SERVED = Counter(source for prompt in read_bank().prompts for source in prompt.serves)
# The questions and tasks of the note, by its parts: a line of sources.yml lost would go unseen otherwise.
NOTE_ASKS = {
    "reactive": 10,
    "corporate_parents": 1,
    "proactive": 2,
    "risk": 10,
    "performance": 5,
    "self_evaluation": 6,
    "young_people": 9,
}


def of_the_note() -> list[Source]:
    return [source for source in read_sources() if source.is_of_the_note]


def test_every_question_and_task_of_the_note_is_listed() -> None:
    assert Counter(source.id.split(".")[1] for source in of_the_note()) == Counter(NOTE_ASKS)


def test_every_question_and_task_of_the_note_is_served() -> None:
    assert [source.id for source in of_the_note() if not SERVED[source.id]] == []


def test_every_other_source_is_served_too() -> None:
    assert [source.id for source in read_sources() if not SERVED[source.id]] == []


def test_no_prompt_is_an_orphan() -> None:
    known = {source.id for source in read_sources()}
    assert [
        asked.id for asked in read_bank().prompts if not asked.serves or not known.issuperset(asked.serves)
    ] == []


def test_no_source_is_listed_twice() -> None:
    ids = Counter(source.id for source in read_sources())
    words = Counter(source.asks for source in read_sources())
    assert [listed for listed, times in (*ids.items(), *words.items()) if times > 1] == []


def test_the_page_is_what_the_bank_says(tmp_path: Path) -> None:
    written = tmp_path / "guide.md"
    tool = [sys.executable, str(ROOT / "tools" / "write_guide.py"), "--to", str(written)]
    assert subprocess.run(tool, capture_output=True, check=False, text=True).stderr == ""
    assert PAGE.read_text("utf-8") == written.read_text("utf-8"), "docs/guide.md is old: say make guide"


def test_every_line_of_the_note_is_in_the_table_with_the_prompts_that_serve_it() -> None:
    page = PAGE.read_text("utf-8")
    for source in of_the_note():
        (row,) = [line for line in page.splitlines() if line.startswith(f"| {source.asks} |")]
        serving = [prompt.id for prompt in read_bank().prompts if source.id in prompt.serves]
        assert re.findall(r"\[`(\w+)`\]", row) == serving


def test_every_link_within_the_page_leads_somewhere() -> None:
    page = PAGE.read_text("utf-8")
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    places = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]
    anchors = {*places, *re.findall(r'<a id="(\w+)"></a>', page)}
    linked = set(re.findall(r"\]\(#([^)]+)\)", page))
    assert linked - anchors == set()
    contents = re.findall(r"^- \[[^]]+\]\(#([^)]+)\)", page, re.MULTILINE)
    assert [place for place in contents if places.count(place) != 1] == []
