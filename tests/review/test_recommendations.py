"""Recommendations: typed once, resting on what was chosen as it stood then, and saying what they lack."""

from dataclasses import replace
from typing import Any

import pytest
from tests.review.asking import say, show, tell
from tests.review.conftest import OpenPage
from tests.review.page import PLAN, RISKS, Visitor, refused, rules_of, saved

from scrutiny import panels
from scrutiny.guide.columns import Becomes, ColumnForm
from scrutiny.guide.prompts import AnswerForm
from scrutiny.record.entries import Json
from scrutiny.review.because import FigureOption
from scrutiny.review.fields import Field, Option
from scrutiny.review.recommendations import (
    DECIDED,
    NO_SECONDER,
    Recommendation,
    RecommendationState,
    list_recommendations,
)
from scrutiny.review.recommended import NO_BECAUSE, NO_BODY, NO_DATE, NO_POST, NO_TEST
from scrutiny.review.replies import PagePart

ABOUT = "sp_recommendations"
KEYS = ("a" * 32, "b" * 32)
WHOLE = {
    Becomes.RECOMMENDED: "We recommend that no child is moved twice.",
    Becomes.RECOMMENDED_TO: "The executive",
    Becomes.BY: "2027-01-27",
    Becomes.POST: "Director of children’s services",
    Becomes.TEST: "Fewer moves",
}


def find(page: Visitor) -> Field:
    return next(field for field in page.part("recommendations").make_fields() if field.about == ABOUT)


def table(page: Visitor, *rows: dict[Becomes, str], because: Json = None) -> dict[str, Any]:
    columns = find(page).columns
    written = [
        [*(row.get(column.becomes, "") if column.becomes else "" for column in columns), key]
        for row, key in zip(rows, KEYS, strict=False)
    ]
    body = {"columns": [*(column.name for column in columns), ""], "rows": written}
    return {**body, "because": because} if because else body


def save(page: Visitor, *rows: dict[Becomes, str], because: Json = None, **parts: object) -> dict[str, Any]:
    return page.save("recommendations", ABOUT, table(page, *rows, because=because), **parts)


def test_what_is_missing_is_said_and_nothing_is_refused(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    bare = {Becomes.RECOMMENDED: "Do better", Becomes.BY_IN_WORDS: "soon", Becomes.POST: "everyone"}
    reply = saved(save(page, bare, {Becomes.RECOMMENDED: "And more"}))
    assert reply["blockers"] == [
        f"Recommendation 1. {NO_BODY}",
        "Recommendation 1. “soon” is not a date. Your words are kept; add a day when you can.",
        *(f"Recommendation 1. {sentence}" for sentence in (NO_POST, NO_TEST, NO_BECAUSE)),
        *(f"Recommendation 2. {sentence}" for sentence in (NO_BODY, NO_DATE, NO_POST, NO_TEST, NO_BECAUSE)),
    ]


def test_one_that_is_whole_and_rests_on_something_lacks_nothing(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    figure = next(option.key for option in find(page).links if option.key.startswith("figure:"))
    assert saved(save(page, WHOLE, because={KEYS[0]: [figure]}))["blockers"] == []


def test_a_figure_is_kept_with_its_value_and_its_edition_as_they_were_then(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    figure = next(option for option in find(page).links if option.key == "figure:referrals_rate")
    reply = saved(save(page, WHOLE, because={KEYS[0]: [figure.key]}))
    assert reply["version"]["value"]["because"] == {KEYS[0]: [figure.key]}
    (kept,) = page.opened.state.answers[ABOUT].versions
    assert isinstance(figure, FigureOption)
    assert figure.figure
    said = {"key": figure.key, "words": figure.words, "then": figure.small}
    link = {**said, "figure": vars(figure.figure)}
    assert isinstance(kept.body, dict)
    assert kept.body["because"] == {KEYS[0]: [link]}
    (told,) = [
        field for field in page.part("recommendations").tell().dump()["fields"] if field["about"] == ABOUT
    ]
    assert {tuple(link) for link in told["options"]} == {("key", "words", "small")}
    assert "per 10,000" in figure.small
    assert "edition" in figure.small


def test_an_answer_that_has_changed_since_is_shown_as_it_was_and_as_it_is(open_page: OpenPage) -> None:
    risks, page = open_page(RISKS), open_page(PLAN)
    saved(risks.save("operational", "ra_thresholds", "By audit."))
    page.opened.follow()
    because: Json = {KEYS[0]: ["answer:ra_thresholds"]}
    first = saved(save(page, WHOLE, because=because))["version"]["number"]
    before = risks.opened.state.answers["ra_thresholds"].versions[-1].number
    saved(
        risks.say(
            risks.part("operational"), "save", about="ra_thresholds", value="By talk.", replaces=[before]
        )
    )
    page.opened.follow()
    field = find(page)
    (body,) = (entry.body for entry in page.opened.state.answers[ABOUT].versions)
    both = show(field, body).in_words
    assert "When it was chosen: Answered “By audit.”" in both
    assert "Now: Answered “By talk.”" in both
    # Writing on keeps the link as it was when it was chosen.
    again = page.say(
        page.part("recommendations"),
        "save",
        about=ABOUT,
        value=table(page, WHOLE, because=because),
        replaces=[first],
    )
    saved(again)
    assert page.opened.state.answers[ABOUT].versions[-1].body == body
    risks.opened.follow()
    now = risks.opened.state.answers["ra_thresholds"].versions[-1].number
    saved(risks.say(risks.part("operational"), "withdraw", about="ra_thresholds", replaces=[now]))
    page.opened.follow()
    (option,) = (option for option in find(page).options if option.key == "answer:ra_thresholds")
    assert option.small.endswith("It does not stand any more.")


def test_a_page_is_told_what_was_chosen_and_asks_for_what_can_be(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    part = page.part("recommendations")
    assert find(page).options == ()
    offered = page.say(part, "links", about=ABOUT)["options"]
    assert [option["key"] for option in offered] == [link.key for link in find(page).links]
    figures = [option for option in offered if option["key"].startswith("figure:")]
    assert all(option["small"] for option in figures)
    saved(save(page, WHOLE, because={KEYS[0]: [figures[0]["key"]]}))
    page.opened.follow()
    assert [(option.key, option.small) for option in find(page).options] == [
        (figures[0]["key"], figures[0]["small"])
    ]
    assert page.say(part, "links", about="sp_elsewhere")["sentence"] == (
        "This page has no such question. Open the page again."
    )


def test_what_young_people_said_is_linked_by_its_theme_alone(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    assert not [option for option in find(page).links if "yp_" in option.key]


def test_what_is_not_offered_cannot_be_chosen(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    assert "is not offered here" in refused(save(page, WHOLE, because={KEYS[0]: ["figure:made_up"]}))
    assert "is not offered here" in refused(save(page, WHOLE, because={KEYS[0]: "figure:made_up"}))


def test_rows_typed_under_the_questions_of_before_are_read_and_shown(open_page: OpenPage) -> None:
    field = find(open_page(PLAN))
    headings = ["What we recommend", "To whom", "By when", "How we will know", "Evidence behind it"]
    old: Json = {"columns": [*headings], "rows": [["More homes", "Cabinet", "soon", "A count", "Our visit"]]}
    assert "No longer asked: Evidence behind it: Our visit" in say(field, old)
    assert "Evidence behind it: Our visit" in show(field, old).in_words
    told = tell(field, old)
    assert isinstance(told, dict)
    assert "Our visit" in str(told["rows"])
    bare = say(field, [["More homes", "Cabinet", "soon", "A count", "Our visit"]])
    assert all(words in bare for words in ("More homes", "By when: soon", "Our visit"))


def test_a_recommendation_is_typed_once_and_its_row_elsewhere_follows_its_words(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    first = saved(save(page, WHOLE))["version"]["number"]

    def find_costs() -> Field:
        return next(
            field for field in page.part("recommendations").make_fields() if field.about == "sp_side_effects"
        )

    assert find_costs().rows == (WHOLE[Becomes.RECOMMENDED],)
    saved(
        page.save("recommendations", "sp_side_effects", [[WHOLE[Becomes.RECOMMENDED], "Two posts", "", ""]])
    )
    other = WHOLE | {Becomes.RECOMMENDED: "We recommend that no child is moved at all."}
    reply = page.say(
        page.part("recommendations"), "save", about=ABOUT, value=table(page, other), replaces=[first]
    )
    saved(reply)
    body = page.opened.state.answers["sp_side_effects"].versions[-1].body
    assert say(find_costs(), body) == f"{other[Becomes.RECOMMENDED]} – What it would take: Two posts"


def test_the_first_column_alone_names_the_recommendation() -> None:
    named = ColumnForm(name="B", becomes=Becomes.RECOMMENDED)
    with pytest.raises(ValueError, match="the first of its columns"):
        AnswerForm(kind="table", columns=(ColumnForm(name="A"), named))


def test_links_in_a_shape_of_no_page_are_no_links(open_page: OpenPage) -> None:
    field = replace(find(open_page(PLAN)), links=(Option("figure:a", "A"),))
    shapes: list[Json] = ["x", [1], {"k": "x"}, {"k": [1]}, {"k": [{"key": 1}]}]
    for strange in shapes:
        rows: Json = [["Do it", KEYS[0]]]
        body: Json = {"columns": [field.offered[0], ""], "rows": rows, "because": strange}
        assert say(field, body) == "Do it"


def standings(page: Visitor) -> PagePart:
    return rules_of(panels.show_recommendations(page.opened))


def of(key: str, part: str) -> str:
    return f"recommendation.{key}.{part}"


def write(page: Visitor, about: str, value: object, *replaces: int) -> dict[str, Any]:
    page.opened.follow()
    return page.say(standings(page), "save", about=about, value=value, replaces=list(replaces))


def find_first(page: Visitor) -> Recommendation:
    page.opened.follow()
    return list_recommendations(page.opened)[0]


def test_a_recommendation_is_proposed_then_seconded_by_somebody_else_then_decided(
    open_page: OpenPage,
) -> None:
    ada, grace = open_page(PLAN), open_page(PLAN, "Cllr Grace Hopper")
    leader = open_page(PLAN, "Joan Clarke", "facilitator")
    saved(save(ada, WHOLE))
    assert find_first(ada).state is RecommendationState.PROPOSED
    assert NO_SECONDER in find_first(ada).missing
    seconded = of(KEYS[0], "seconded")
    assert refused(write(ada, seconded, "I second this")).startswith(
        "Nobody seconds their own recommendation."
    )
    officer = open_page(PLAN, "Mary Seacole", "officer")
    assert "Only members of the committee" in refused(write(officer, seconded, "I second this"))
    saved(write(grace, seconded, "I second this"))
    assert (find_first(ada).state, find_first(ada).seconders) == (
        RecommendationState.SECONDED,
        ("Cllr Grace Hopper",),
    )
    row = [[WHOLE[Becomes.RECOMMENDED], "agreed", "Scrutiny", "2026-11-20", ""]]
    assert "Only whoever leads the session" in refused(write(grace, DECIDED, row))
    saved(write(leader, DECIDED, row))
    assert find_first(ada).state is RecommendationState.AGREED


def test_what_was_agreed_stands_beside_words_that_were_changed_later(open_page: OpenPage) -> None:
    page = open_page(PLAN, "Joan Clarke", "facilitator")
    first = saved(save(page, WHOLE))["version"]["number"]
    row = [WHOLE[Becomes.RECOMMENDED], "agreed", "", "2026-11-20", ""]
    saved(write(page, DECIDED, [row]))
    other = table(page, WHOLE | {Becomes.RECOMMENDED: "We recommend something else."})
    saved(page.say(page.part("recommendations"), "save", about=ABOUT, value=other, replaces=[first]))
    assert find_first(page).state is RecommendationState.PROPOSED
    shown = standings(page).show().in_words
    assert "We recommend something else." in shown
    assert WHOLE[Becomes.RECOMMENDED] in shown


def test_support_is_given_alone_and_hidden_until_it_is_shown(open_page: OpenPage) -> None:
    page, other = open_page(PLAN), open_page(PLAN, "Cllr Grace Hopper")
    saved(save(page, WHOLE))
    supported = of(KEYS[0], "supported")
    saved(write(page, supported, "yes"))
    saved(write(other, supported, "no"))
    words = standings(other).show().in_words
    assert "Two people have answered. The answers are not shown yet." in words
    officer = open_page(PLAN, "Mary Seacole", "officer")
    assert "Only members of the committee" in refused(write(officer, supported, "yes"))


def test_dissent_stands_with_the_decision_and_needs_no_name(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    saved(save(page, WHOLE))
    saved(write(page, of(KEYS[0], "differs"), [["It costs too much", ""]]))
    assert "It costs too much" in standings(page).show().in_words


def test_everything_said_of_it_elsewhere_is_gathered_with_it(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    saved(save(page, WHOLE, {Becomes.RECOMMENDED: "Another"}))
    saved(
        page.save("recommendations", "sp_side_effects", [[WHOLE[Becomes.RECOMMENDED], "Two posts", "", ""]])
    )
    first, second = list_recommendations(page.opened)
    assert first.parts[Becomes.COST] == "Two posts"
    assert ("What it would take", "Two posts") in first.said
    assert (first.proposers, second.number) == (("Cllr Ada Byron",), 2)
    shown = standings(page).show().in_words
    assert "27 January 2027" in shown
    assert NO_TEST in shown


def test_before_anything_is_recommended_nothing_is_asked_of_it(open_page: OpenPage) -> None:
    page = open_page(PLAN)
    assert "Nothing is recommended in this review yet." in str(panels.show_recommendations(page.opened))
