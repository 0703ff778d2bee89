"""One answer of every kind of answer, given by its role and its label as a person gives it.

No workbook asks for them all. The three that are named here do between them, and no two would.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect
from tests.made_up_kind import PATIENCE

from scrutiny.record.entries import Json
from scrutiny.record.records import Record

RISKS = "03_risk_assessment"
CLAIMS = "05_self_evaluation"
PLAN = "07_scrutiny_plan"
# A point of a scale is given by each person alone.
NAMED = re.compile(r"^Your (own )?answer ")


@dataclass(frozen=True)
class Given:
    """An answer to be given: where it is asked for, how a person gives it, and what the record holds then."""

    kind: str
    workbook: str
    about: str
    give: Callable[[Locator], None]
    held: Json


def _write(words: str) -> Callable[[Locator], None]:
    return lambda place: place.get_by_role("textbox", name="Your answer").fill(words)


def _choose(words: str) -> Callable[[Locator], None]:
    def choose(place: Locator) -> None:
        group = place.get_by_role("radiogroup", name=NAMED)
        group.get_by_role("radio", name=words, exact=True).press("Space")

    return choose


def _list_one(place: Locator) -> None:
    group = place.get_by_role("group", name="Your answer")
    group.get_by_role("textbox", name="Row 1").fill("Young carers")


def _fill_row(row: str, column: str, words: str) -> Callable[[Locator], None]:
    return lambda place: place.get_by_role("group", name=row, exact=True).get_by_label(column).fill(words)


def _place_risk(place: Locator) -> None:
    risk = place.get_by_role("group", name="Risk 1")
    risk.get_by_role("textbox", name="What the risk is").fill("Too few homes")
    inherent = risk.get_by_role("group", name="Inherent")
    inherent.get_by_role("combobox", name="Likelihood").select_option("4")
    inherent.get_by_role("combobox", name="Impact").select_option("5")


def _tick(place: Locator) -> None:
    place.locator("xpath=ancestor::details[1]").locator("summary").press("Enter")
    figure = "Referrals to children's social care per 10,000 children"
    place.get_by_role("checkbox", name=figure).press("Space")


ELSEWHERE = ("Risk seen elsewhere", "What was checked here", "What was found", "What we would see first")
SORTS = ("Area", "Data", "Audit", "Front line", "Children and families", "Partners")
AREAS = ("Help and protection", "Children in care", "Care leavers", "Leaders")
PUBLIC = ("Part of the plan", "Public or not", "Reason", "Checked by (role)", "Date")
RECOMMENDED = (
    "What we recommend",
    "To whom",
    "By when",
    "How we will know",
    "Why, in a line",
    "By which day",
    "What kind of body that is",
    "The post that answers for it",
)
# No workbook asks for a day alone: it is given in a table.
ANSWERS = (
    Given("choice", RISKS, "ra_no_cases", _choose("We all agree"), "we all agree"),
    Given("long text", RISKS, "ra_thresholds", _write("By audit.\nAnd by talk."), "By audit.\nAnd by talk."),
    Given("checks", RISKS, "ra_thresholds.evidence", _tick, ["indicator:referrals_rate"]),
    Given(
        "table",
        RISKS,
        "ra_national",
        _fill_row("Row 1", "What was found", "Nothing yet"),
        {"columns": [*ELSEWHERE], "rows": [["", "", "Nothing yet", ""]]},
    ),
    Given(
        "heat map",
        RISKS,
        "ra_heat_map",
        _place_risk,
        [{"risk": "Too few homes", "inherent": [4, 5], "residual": None, "target": None}],
    ),
    Given(
        "matrix",
        CLAIMS,
        "se_kinds",
        _fill_row("Care leavers", "Audit", "One in May"),
        {
            "columns": [*SORTS],
            "rows": [
                [area, "", "One in May" if area == "Care leavers" else "", "", "", ""] for area in AREAS
            ],
        },
    ),
    Given(
        "recommendations",
        PLAN,
        "sp_recommendations",
        _fill_row("Recommendation 1", "How we will know", "Fewer moves"),
        {"columns": [*RECOMMENDED], "rows": [["", "", "", "Fewer moves", "", "", "", ""]]},
    ),
    Given("text", PLAN, "sp_corporate_parents", _write("To lose their home."), "To lose their home."),
    Given("scale", PLAN, "sp_confidence", _choose("Fairly sure"), {"value": "Fairly sure", "reason": ""}),
    Given("list", PLAN, "sp_reasons", _list_one, ["Young carers"]),
    Given(
        "date",
        PLAN,
        "sp_public",
        _fill_row("Row 1", "Date", "2026-11-23"),
        {"columns": [*PUBLIC], "rows": [["", "", "", "", "2026-11-23"]]},
    ),
)
# Those of a workbook, in the order in which its page asks for them.
WORKBOOKS = tuple(dict.fromkeys(given.workbook for given in ANSWERS))


def answer_each_kind(page: Page, workbook: str) -> None:
    """Give a workbook's answers on its page, and wait until each is saved."""
    for given in ANSWERS:
        if given.workbook == workbook:
            place = page.locator(f'.place[data-about="{given.about}"]')
            given.give(place)
            expect(place, given.kind).to_have_attribute("data-state", "saved", timeout=PATIENCE)


def _without_keys(body: Json) -> Json:
    """Leave out what the rows of a table are known by, which no two browsers make alike."""
    match body:
        case {"columns": [*columns, ""], "rows": [*rows]}:
            return {"columns": columns, "rows": [row[:-1] for row in rows if isinstance(row, list)]}
    return body


def list_held(url: str) -> dict[str, Json]:
    """List what stands in the only review of a record, and what its only person gave alone."""
    record = Record.open(url)
    try:
        (listing,) = record.list_reviews()
        state = record.read(listing.review)
        agreed = {about: answer.current for about, answer in state.answers.items() if answer.current}
        alone = {about: entry for about, given in state.ratings.items() for entry in given.values()}
        return {about: _without_keys(entry.body) for about, entry in {**agreed, **alone}.items()}
    finally:
        record.close()
