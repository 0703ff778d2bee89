"""Tables over changes of the guide: every cell is read under its own heading, wherever an answer is shown."""

from dataclasses import replace
from typing import Any

import pytest
from tests.panels.conftest import OpenPage
from tests.panels.page import REACTIVE, REVIEW, RISKS, Page, guide, refused, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.errors import AnswerRefused
from scrutiny.panels.blockers import say_blockers
from scrutiny.panels.fields import Field, FieldKind
from scrutiny.panels.in_words import say_value, show_value
from scrutiny.panels.states import say_standing
from scrutiny.panels.tables import list_names, show_body
from scrutiny.panels.values import LONGEST_CELL, MOST_GONE, check_value, is_empty
from scrutiny.record.entries import Json
from scrutiny.views.values import View

AGENDA = "rr_agenda"
OLD: Json = {
    "columns": ["What must improve", "Owner", "When"],
    "rows": [["Homes", "Jane", "May"], ["Visits", "", ""]],
}
SAID = "Homes – When: May – No longer asked: Owner: Jane"
FIELD = Field("it", "?", FieldKind.TABLE, offered=("What must improve", "When", "What came of it"))
GRID = Field("it", "?", FieldKind.MATRIX, offered=("Area", "What we know"), rows=("Help", "Care leavers"))
KEY = "0123456789abcdef0123456789abcdef"


def table(*rows: list[str], columns: tuple[str, ...] = FIELD.offered) -> dict[str, Json]:
    return {"columns": [*columns], "rows": [[*row] for row in rows]}


def test_an_older_answer_is_kept_under_the_columns_asked_for_now_with_what_is_gone_behind_them() -> None:
    kept = table(["Homes", "May", "", "Jane"], ["Visits", "", "", ""], columns=(*FIELD.offered, "Owner"))
    assert check_value(FIELD, OLD) == kept
    assert check_value(FIELD, kept) == kept
    assert show_body(FIELD, OLD) == kept


def test_bare_rows_are_kept_with_the_columns_asked_for_now() -> None:
    assert check_value(FIELD, [["Homes", "May", ""]]) == table(["Homes", "May", ""])


def test_a_column_in_which_nothing_is_written_any_more_is_not_kept() -> None:
    sent = table(["Homes", ""], columns=("What must improve", "Owner"))
    assert check_value(FIELD, sent) == table(["Homes", "", ""])


def test_what_is_gone_is_said_with_its_own_heading_in_words_and_in_a_table() -> None:
    assert say_value(FIELD, OLD) == f"{SAID}; Visits"
    shown = show_value(FIELD, OLD).in_words
    assert "Homes: When May; What came of it ; No longer asked Owner: Jane" in shown
    assert "No longer asked" not in show_value(FIELD, [["Homes", "", ""]]).in_words


@pytest.mark.parametrize("kind", [FieldKind.LONG_TEXT, FieldKind.LIST, FieldKind.HEAT_MAP, FieldKind.CHOICE])
def test_a_table_is_said_under_its_own_columns_where_none_is_asked_for_any_more(kind: FieldKind) -> None:
    other = Field("it", "?", kind)
    keyed = table(["Homes", "Jane", KEY], columns=("What must improve", "Owner", ""))
    assert say_value(other, keyed) == "Homes – Owner: Jane"
    assert "Homes – Owner: Jane" in show_value(other, keyed).in_words
    assert say_value(other, [["Homes", "Jane"]]) == "Homes – Column 2: Jane"
    assert show_body(other, keyed) == keyed


def test_a_list_of_before_is_said_where_a_table_is_asked_for() -> None:
    assert say_value(FIELD, ["Homes", "Visits"]) == "Homes; Visits"
    assert show_body(FIELD, ["Homes"]) == ["Homes"]


def test_only_what_is_asked_for_now_can_be_missing_from_a_row() -> None:
    asked = replace(FIELD, offered=("What", "To whom", "By when"))
    kept = table(["Homes", "Jane", "the board"], columns=("What", "By when (date)", "To whom"))
    assert say_blockers(asked, kept) == ("Row 1 does not say by when.",)
    assert say_blockers(asked, table(["Jane"], columns=("Owner",))) == ()


def test_a_table_of_nothing_but_what_is_gone_is_an_answer() -> None:
    assert not is_empty(FIELD, table(["Jane"], columns=("Owner",)))
    assert is_empty(FIELD, table(["", " "], columns=("What must improve", "Owner")))


def test_the_rows_of_a_grid_keep_their_names_when_its_first_column_is_called_otherwise() -> None:
    old = table(["Help", "Much", "Jane"], ["Voice", "", "Ann"], columns=("Part", "What we know", "Owner"))
    kept = check_value(GRID, old, {"Voice"})
    columns = ("Area", "What we know", "Owner")
    assert kept == table(["Help", "Much", "Jane"], ["Voice", "", "Ann"], columns=columns)
    assert list_names(GRID, old) == ["Help", "Voice"]
    with pytest.raises(AnswerRefused, match="not asked for any more"):
        check_value(GRID, old)


@pytest.mark.parametrize(
    "columns",
    [
        ["What must improve", "When", "When"],
        ["What must improve", 3],
        ["What must improve", " "],
        ["What must improve", "A\x00B"],
        ["What must improve", "x" * (LONGEST_CELL + 1)],
        [f"Column {number}" for number in range(len(FIELD.offered) + MOST_GONE + 1)],
        "What must improve",
        None,
    ],
)
def test_columns_that_could_not_be_read_again_are_refused(columns: Json) -> None:
    with pytest.raises(AnswerRefused, match="columns that cannot be kept"):
        check_value(FIELD, {"columns": columns, "rows": []})


def test_a_row_has_a_cell_for_each_column_it_came_with() -> None:
    with pytest.raises(AnswerRefused, match="Row 2 does not have 1 columns"):
        check_value(FIELD, table(["Homes"], ["Homes", ""], columns=("What must improve",)))
    with pytest.raises(AnswerRefused, match="Row 1, “Owner”, has 2,001 characters"):
        check_value(FIELD, table(["x" * 2001], columns=("Owner",)))


def test_a_band_that_is_no_longer_asked_for_is_kept_as_it_was_written() -> None:
    old = table(["Homes", "13 or so"], columns=("What must improve", "Number band"))
    assert "Number band: 13 or so" in say_value(FIELD, check_value(FIELD, old))
    with pytest.raises(AnswerRefused, match="No exact number is kept"):
        check_value(replace(FIELD, offered=("What must improve", "Number band")), old)


def test_a_known_row_with_nothing_but_what_is_gone_is_said() -> None:
    assert (
        say_value(GRID, table(["Help", "Jane"], columns=("Area", "Owner")))
        == "Help – No longer asked: Owner: Jane"
    )
    assert not say_value(GRID, table(["Help", ""], columns=("Area", "Owner")))


def test_what_each_person_answers_alone_is_told_under_the_columns_asked_for_now(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    alone = replace(FIELD, about="rr_alone", individual=True)
    rules = replace(page.part("questions"), make_fields=lambda: (alone,))
    saved(page.say(rules, "save", about="rr_alone", value=OLD))
    older = replace(
        rules, make_fields=lambda: (replace(alone, offered=("What came of it", "What must improve")),)
    )
    (state,) = page.say(older, "look", since=0)["fields"]
    assert state["rating"]["mine"]["value"]["columns"] == [
        "What came of it",
        "What must improve",
        "When",
        "Owner",
    ]
    assert state["rating"]["mine"]["value"]["rows"][0] == ["", "Homes", "May", "Jane"]


def page_of(open_page: OpenPage, value: Json = OLD) -> Page:
    page = open_page(REACTIVE)
    saved(page.save("questions", AGENDA, value))
    return page


def test_a_browser_is_told_every_answer_under_the_columns_asked_for_now(open_page: OpenPage) -> None:
    page = page_of(open_page)
    (version,) = page.look("questions")[AGENDA]["versions"]
    now = [*page.session.guidance.prompts[AGENDA].answer.columns]
    assert version["value"] == {
        "columns": [*now, "Owner"],
        "rows": [["Homes", "", "May", "", "", "Jane"], ["Visits", *[""] * 5]],
    }
    (entry,) = page.say(page.part("questions"), "history", about=AGENDA)["entries"]
    assert entry["words"] == f"{SAID}; Visits"


def test_a_briefing_and_next_years_page_say_what_is_no_longer_asked(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page = page_of(open_page)
    session = panels.open_session(briefing, guide(briefing, REACTIVE), "briefing", REVIEW)
    shown = panels.show_prompts(session, "questions")
    assert isinstance(shown, View)
    assert "No longer asked Owner: Jane" in shown.in_words
    answers = panels.list_answers(session)
    assert isinstance(answers, View)
    assert "No longer asked Owner: Jane" in answers.in_words
    field = page.part("questions").find_field(AGENDA)
    assert say_standing(field, page.session.state) == f"{SAID}; Visits"


def test_the_sheet_of_expectations_reads_each_cell_under_its_own_column(
    open_page: OpenPage, briefing: Briefing
) -> None:
    page_of(open_page, table(["Homes for children in care", "Jane"], columns=("What must improve", "Owner")))
    session = panels.open_session(briefing, guide(briefing, REACTIVE), "briefing", REVIEW)
    sheet = panels.show_expectations(session).in_words
    assert "Homes for children in care – no longer asked: Owner: Jane" in sheet


def test_the_risks_of_a_register_are_found_under_their_own_column(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    saved(page.save("register", "ra_register", table(["Jane", "Floods"], columns=("Owner", "Risk"))))
    assert page.look("register")["ra_heat_map"]["rows"] == ["Floods"]


def test_two_tables_written_at_once_both_stand_until_one_from_both_is_written(open_page: OpenPage) -> None:
    ada, charles = page_of(open_page), open_page(REACTIVE, "Cllr Charles Babbage")
    reply = saved(charles.save("questions", AGENDA, [["Fires", *[""] * 4]]))
    both: list[dict[str, Any]] = reply["field"]["versions"]
    assert [one["value"]["rows"][0][0] for one in both] == ["Homes", "Fires"]
    first, second = (one["value"] for one in both)
    joined = {**first, "rows": [*first["rows"], *([*row, ""] for row in second["rows"])]}
    panel, numbers = charles.part("questions"), [one["number"] for one in both]
    settled = saved(charles.say(panel, "save", about=AGENDA, value=joined, replaces=numbers))
    assert [one["value"] for one in settled["field"]["versions"]] == [joined]
    assert len(ada.look("questions")[AGENDA]["versions"]) == 1


def test_an_older_answer_taken_back_is_taken_back_whole(open_page: OpenPage) -> None:
    page = page_of(open_page)
    (version,) = page.look("questions")[AGENDA]["versions"]
    blank = table([""], columns=("What must improve",))
    reply = page.say(page.part("questions"), "save", about=AGENDA, value=blank, replaces=[version["number"]])
    assert saved(reply)["field"]["versions"] == []


def test_a_key_that_no_browser_makes_is_refused_and_not_repeated(open_page: OpenPage) -> None:
    page = open_page(REACTIVE)
    panel = rules_of(panels.show_evidence_items(page.session))
    for keys in (["<b>"], [KEY.upper()], [KEY, KEY]):
        rows = [["A visit", key] for key in keys]
        value = table(*rows, columns=("What it is", ""))
        sentence = refused(page.say(panel, "save", about="evidence_items", value=value, replaces=[]))
        assert sentence == "The rows of this answer cannot be told apart. Open the page again."
