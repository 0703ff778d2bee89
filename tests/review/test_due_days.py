"""By when scrutiny is answered: worked out from the days that people enter, as soon as they are saved."""

from bs4 import BeautifulSoup
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, REVIEW, guide, saved

from scrutiny import panels
from scrutiny.briefing import Briefing
from scrutiny.guide.bank import read_bank
from scrutiny.review.responses import read_responses
from scrutiny.vocabulary import Respondent

HOMES, WAITS, PATROLS = "Open more foster homes", "Cut the wait for a health check", "Walk the park at dusk"
ROWS = [
    [HOMES, Respondent.EXECUTIVE, "2026-11-20", "2026-11-28", "", ""],
    [WAITS, Respondent.HEALTH, "2026-10-01", "", "", ""],
    [PATROLS, Respondent.PARTNER, "2026-10-01", "", "", ""],
    ["Count the moves", "", "", "", "", ""],
]


def words_of(briefing: Briefing, review: str) -> str:
    page = panels.open_page(briefing, guide(briefing, PLAN), "briefing", review)
    shown = panels.tabulate_responses(page)
    return BeautifulSoup(shown._repr_html_(), "html.parser").get_text(" ", strip=True)


def test_each_answer_has_its_last_day_or_says_why_it_has_none(
    briefing: Briefing, open_page: OpenPage
) -> None:
    reply = saved(open_page(PLAN).save("recommendations", "sp_answers", ROWS))
    assert reply["blockers"] == []
    assert reply["field"]["help"].endswith(
        f"Last day for an answer: “{HOMES}”, 27 January 2027; “{WAITS}”, 29 October 2026. "
        "Check with your monitoring officer."
    )
    words = words_of(briefing, REVIEW)
    assert f"{HOMES} The council or its executive 27 January 2027 Still to come Two months that" in words
    assert f"{WAITS} An NHS body asked by health scrutiny 29 October 2026 Passed 28 days from" in words
    assert f"{PATROLS} Another partner No day yet Other partners that are given notice must have" in words
    assert "Count the moves Not chosen yet No day yet Say who must answer." in words
    assert words.count("Check with your monitoring officer.") == len(ROWS) + 1


def test_on_paper_and_before_anything_is_asked_the_law_stands_alone(briefing: Briefing) -> None:
    for review in ("", REVIEW):
        words = words_of(briefing, review)
        assert "section 9FE of the Local Government Act 2000" in words
        assert "28 days from the request" in words
        assert "must have regard" in words
        assert "Due by" not in words


def test_an_answer_that_was_written_under_the_columns_of_before_is_kept_and_has_no_day(
    briefing: Briefing, open_page: OpenPage
) -> None:
    page = open_page(PLAN)
    old = {
        "columns": ["What we recommend", "Sent on", "Answer due", "Yes or no and why", "When we look again"],
        "rows": [[HOMES, "28 November", "in the new year", "Yes", "May"]],
    }
    page.save("recommendations", "sp_answers", old)
    prompt = read_bank().prompt("sp_answers")
    reading = panels.open_page(briefing, guide(briefing, PLAN), "briefing", REVIEW)
    (response,) = read_responses(prompt, reading.state, {})
    assert (response.what, response.due) == (HOMES, None)
    listed = panels.list_answers(reading)
    assert "Sent on: 28 November" in listed._repr_html_()


def test_an_answer_that_is_due_is_called_as_its_recommendation_is_called_now(
    briefing: Briefing, open_page: OpenPage
) -> None:
    page = open_page(PLAN)
    headings = [column.name for column in read_bank().prompt("sp_recommendations").answer.columns]

    def recommend(text: str, *replaces: int) -> int:
        value = {"columns": [*headings, ""], "rows": [[text, *[""] * (len(headings) - 1), "a" * 32]]}
        panel = page.part("recommendations")
        about = "sp_recommendations"
        reply = saved(page.say(panel, "save", about=about, value=value, replaces=[*replaces]))
        return int(reply["version"]["number"])

    first = recommend(HOMES)
    saved(page.save("recommendations", "sp_answers", ROWS[:1]))
    recommend("Open ten foster homes", first)
    words = words_of(briefing, REVIEW)
    assert "Open ten foster homes The council or its executive 27 January 2027" in words
    assert HOMES not in words
