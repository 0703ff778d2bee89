"""A committee's own prompts on a page: what they ask in bands is kept in bands, however they are headed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.review.conftest import OpenPage
from tests.review.page import RISKS, YOUNG, Visitor, refused, saved

from scrutiny.files import paths
from scrutiny.guide.bank import read_bank
from scrutiny.guide.plans.chosen import ChosenStep
from scrutiny.guide.plans.values import PlanStep
from scrutiny.record.entries import EntryKind, Writing
from scrutiny.review.run_steps import list_run_steps
from scrutiny.vocabulary import Role

HEADINGS = ("Number Band", "HOW MANY", "Count of young people", "Number-of them", "Total", "Theirs")
SMALL = "3 children aged 9"
PROMPT = """\
- workbook: {workbook}
  sections:
    - id: {section}
      prompts:
        - id: local_told
          question: What did they tell us?
          why: They know best.
          good_answer: [It is a theme., It is short.]
          change_our_mind: Another theme.
          who: member
          answer:
            kind: {answer}
"""
AskOwn = Callable[..., Visitor]


@pytest.fixture
def ask_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_page: OpenPage) -> AskOwn:
    """Open a page on which the committee asks one question of its own, behind any gate that it has."""
    (tmp_path / "prompts").mkdir()

    def ask(answer: str, workbook: str = YOUNG, section: str = "insights") -> Visitor:
        text = PROMPT.format(workbook=workbook, section=section, answer=answer)
        (tmp_path / "prompts" / "leeds.yml").write_text(text, encoding="utf-8")
        monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
        page = open_page(workbook)
        for part in read_bank().guide(workbook).sections:
            for need in part.gate.needs if part.gate else ():
                saved(page.save("arrangements", need, "Confirmed"))
        return page

    return ask


def table(*columns: str) -> str:
    return f"table\n            columns: [{', '.join(columns)}]"


def kind(name: str, of: str, more: str = "") -> str:
    return f'{{name: "{name}", kind: {of}{more}}}'


def older(page: Visitor, section: str, value: object) -> None:
    """Keep an answer as it was written before the guide said what may stand in it."""
    field = page.part(section).find_field("local_told")
    page.opened.write(Writing(EntryKind.ANSWERED, field.about, value, "Cllr B", Role.MEMBER, "older-token"))  # type: ignore[arg-type]


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_column_of_bands_keeps_bands_alone_however_it_is_headed(ask_own: AskOwn, heading: str) -> None:
    page = ask_own(table(kind("Theme", "words"), kind(heading, "band")))
    for said in (SMALL, "3", "three", "13", "10-19", "fewer than 10 girls"):
        sentence = refused(page.save("insights", "local_told", [["Being heard", said]]))
        assert f"“{heading}”, must be one of: fewer than 10; 10 to 19; 20 or more." in sentence
        assert SMALL not in sentence
    reply = saved(page.save("insights", "local_told", [["Being heard", "Fewer  Than 10"]]))
    assert reply["version"]["value"]["rows"] == [["Being heard", "fewer than 10"]]


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (table(kind("Theme", "words"), kind("What they said", "words")), [["Homes", SMALL]]),
        (table(kind("Theme", "words"), kind("What they said", "words")), [["Homes", " THREE "]]),
        (table(kind("Theme", "words"), kind("Who leads", "person")), [["Homes", "two boys"]]),
        ("list", ["Homes", SMALL]),
        ("text", f"We met {SMALL}."),
        ("long text", f"Homes.\nIt was said by {SMALL}."),
        ("heat map", [{"risk": SMALL, "inherent": [1, 1]}]),
        (
            (
                f"matrix\n            columns: [{kind('Part', 'words')}, {kind('Said', 'words')}]\n"
                "            rows: [Homes]"
            ),
            [["Homes", SMALL]],
        ),
        (
            table(kind("Theme", "words"), kind("Said", "words")),
            {"columns": ["Theme", "Said", "Number band"], "rows": [["Homes", "", SMALL]]},
        ),
    ],
)
def test_free_words_there_give_no_small_number_of_young_people(
    ask_own: AskOwn, answer: str, value: object
) -> None:
    page = ask_own(answer)
    sentence = refused(page.save("insights", "local_told", value))
    assert "how many young people" in sentence
    assert "fewer than 10; 10 to 19; 20 or more" in sentence
    assert SMALL not in sentence
    assert "number" in page.part("insights").find_field("local_told").help


def test_what_each_person_answers_alone_there_gives_none_either_nor_does_its_reason(ask_own: AskOwn) -> None:
    page = ask_own("scale\n            points: [not at all, very much]")
    save = {"value": "very much", "reason": f"I met {SMALL}."}
    refused(page.save("insights", "local_told", **save))
    saved(page.save("insights", "local_told", "very much", reason="They said so."))


def test_themes_years_and_bands_are_kept_there(ask_own: AskOwn) -> None:
    page = ask_own(table(kind("Theme", "words"), kind("When", "words")))
    rows = [
        ["Two themes came up: homes and school", "2025"],
        ["Fewer than 10 children spoke of it", "2024-25"],
        ["One in five children elsewhere", "12/10/2026"],
        ["A friend's house, or a bike", "In May"],
    ]
    assert saved(page.save("insights", "local_told", rows))["version"]["value"]["rows"] == rows


def test_what_was_written_before_a_column_had_a_kind_stays_is_shown_and_is_named_by_a_check(
    ask_own: AskOwn,
) -> None:
    options = ", options: [ours, theirs]"
    page = ask_own(
        table("Step", kind("Whose", "choice", options), kind("Day", "date"), kind("Who", "person")),
        RISKS,
        "systemic",
    )
    rows = [["Visits", "both", "next spring", "ring 0123 456 789"]]
    older(page, "systemic", {"columns": ["Step", "Whose", "Day", "Who"], "rows": rows})
    (version,) = page.look("systemic")["local_told"]["versions"]
    assert version["value"]["rows"] == rows
    added = [*rows, ["Homes", "OURS", "2026-10-12", "The lead officer"]]
    reply = saved(page.save("systemic", "local_told", added))
    assert reply["version"]["value"]["rows"][0] == rows[0]
    assert [said.split(",")[1].strip() for said in reply["blockers"]] == ["“Whose”", "“Day”", "“Who”"]
    for at, words in ((1, "neither"), (2, "in the summer"), (3, "ring 0987 654 321")):
        changed = [*rows[0]]
        changed[at] = words
        refused(page.save("systemic", "local_told", [changed]))


def test_a_number_that_stands_in_a_column_of_bands_is_shown_and_is_not_kept_again(ask_own: AskOwn) -> None:
    page = ask_own(table(kind("Theme", "words"), kind("HOW MANY", "band")))
    rows = [["Homes", SMALL]]
    older(page, "insights", {"columns": ["Theme", "HOW MANY"], "rows": rows})
    (version,) = page.look("insights")["local_told"]["versions"]
    assert version["value"]["rows"] == rows
    checked = page.say(page.part("insights"), "check")["blockers"]
    said = [blocker["sentence"] for blocker in checked if blocker["about"] == "local_told"]
    assert said == [
        "Row 1, “HOW MANY”, must be one of: fewer than 10; 10 to 19; 20 or more. No exact number is kept."
    ]
    refused(page.save("insights", "local_told", [*rows, ["School", "20 or more"]]))


def test_what_is_required_is_said_and_never_stops_a_save(ask_own: AskOwn) -> None:
    page = ask_own(table("Step", kind("Owner of it", "person", ", required: true"), "Why"), RISKS, "systemic")
    reply = saved(page.save("systemic", "local_told", [["Visits", "", "late"]]))
    assert reply["blockers"] == ["Row 1 has nothing under “Owner of it” yet."]


def test_a_browser_is_told_what_is_chosen_and_what_is_a_date(ask_own: AskOwn) -> None:
    page = ask_own(table("Step", kind("Day", "date"), kind("How likely", "score")), RISKS, "systemic")
    (field,) = [field for field in page.part("systemic").tell().fields if field.about == "local_told"]
    assert field.dates == ("Day",)
    assert field.choices == {"How likely": ("1", "2", "3", "4", "5")}
    saved(page.save("systemic", "local_told", [["Visits", "2026-10-12", "3"]]))
    assert "Day: 12 October 2026, How likely: 3" in str(
        page.say(page.part("systemic"), "history", about="local_told")["entries"]
    )


def test_a_column_written_as_its_name_alone_is_of_words(ask_own: AskOwn) -> None:
    page = ask_own(table("Risk seen here", "Inherent likelihood", "Date"), RISKS, "systemic")
    rows = [["Floods", "quite likely", "next spring"]]
    assert saved(page.save("systemic", "local_told", rows))["version"]["value"]["rows"] == rows


def test_what_a_step_asks_is_published_where_the_workbook_asks_it_whatever_a_plan_calls_it(
    ask_own: AskOwn, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask_own("text", RISKS, "systemic")
    of_ours = next(prompt for prompt in page.opened.guidance.prompts.values() if not prompt.is_local)
    steps = [
        ChosenStep(key=str(at), title=title, minutes=5, step=PlanStep(minutes=5), prompt=prompt)
        for at, (title, prompt) in enumerate(
            (("Where we stand", ""), ("Which three?", of_ours.id), ("What?", "local_told"), ("Old", "gone"))
        )
    ]
    monkeypatch.setattr("scrutiny.review.run_steps._choose_steps", lambda _page: steps)
    published = [step.published for step in list_run_steps(page.opened)]
    assert published == ["Where we stand", of_ours.question, "", ""]
