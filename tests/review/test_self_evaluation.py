"""The self-evaluation whole: its document, its grid of evidence, its plans, and what scrutiny feeds back."""

import io

import docx
import pytest
from tests.review.conftest import OpenPage
from tests.review.made_report import send_piece
from tests.review.page import REVIEW, Visitor, refused, rules_of, saved
from tests.review.test_claims import EVALUATION
from tests.review.test_claims import write as write_claims

from scrutiny import panels
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing
from scrutiny.review.claims.feedback import (
    ANSWERED,
    FEEDBACK,
    gather_feedback_answers,
    list_drawn_on,
    read_feedback,
)
from scrutiny.review.claims.gathered import EVIDENCE, KINDS_OF_EVIDENCE, PAGE, list_claims, make_claims_table
from scrutiny.review.claims.grid import say_gaps, tabulate_evidence
from scrutiny.review.claims.plans import ABOUT, list_planned, list_plans_before, make_plans_table
from scrutiny.vocabulary import Role

HOMES = "Children move home less often than they did three years ago."
LISTEN = "We listen to what young people say, and act on what we hear."


def make_account(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


@pytest.fixture
def leading(open_page: OpenPage) -> Visitor:
    return open_page(EVALUATION, "Lee Lead", "facilitator")


def give(page: Visitor, content: bytes) -> dict[str, object]:
    part = rules_of(panels.show_claims(page.opened))
    told = {"kind": "account", "token": "token-account", "size": len(content), "part": 0, "of": 1}
    return send_piece(page, part, content, name="ours.docx", **told)


def write_plans(page: Visitor, *rows: dict[str, str]) -> None:
    part, table = rules_of(panels.show_evaluation_plans(page.opened)), make_plans_table(page.opened)
    filled = [[row.get(heading, "") for heading in table.headings] for row in rows]
    value = {"columns": [*table.headings], "rows": filled}
    saved(page.say(part, "save", about=ABOUT, value=value, replaces=[]))


def test_passages_of_the_document_are_offered_and_nothing_of_it_is_kept(leading: Visitor) -> None:
    before = leading.opened.state.number
    reply = saved(give(leading, make_account(HOMES, LISTEN)))
    assert reply["said"] == "2 passages"
    html = str(reply["html"])
    assert f'data-first="{HOMES}"' in html
    assert f'data-under="{PAGE}"' in html
    assert leading.opened.state.number == before
    assert not [*leading.opened.list_entries("evaluation.document")]


def test_a_passage_that_was_picked_is_not_offered_again(leading: Visitor) -> None:
    write_claims(leading, (HOMES,))
    html = str(saved(give(leading, make_account(HOMES, LISTEN)))["html"])
    assert f'data-first="{HOMES}"' not in html
    assert f'data-first="{LISTEN}"' in html


def test_what_is_no_document_is_refused_in_a_sentence(leading: Visitor) -> None:
    assert refused(give(leading, b"A letter in plain text")).startswith(
        "This file is neither a PDF nor a DOCX"
    )
    assert refused(give(leading, b"PK broken off")).startswith("The document cannot be read: it is damaged")


def test_only_whoever_leads_gives_the_document(open_page: OpenPage) -> None:
    assert "self-evaluation" in refused(give(open_page(EVALUATION), make_account(HOMES)))


def test_the_grid_counts_claims_by_area_and_kind_and_shows_every_gap(leading: Visitor) -> None:
    table = make_claims_table(leading.opened)
    measure = leading.opened.briefing.comparisons[0].indicator.name
    rows = []
    for kinds in (("audits", "families"), ("audits", "")):
        cells = {"What is claimed": f"Known by {kinds}", "Area of judgement": "Care leavers"}
        cells |= {"Published measure": measure, EVIDENCE[0]: kinds[0]}
        cells |= {EVIDENCE[1]: kinds[1]}
        rows.append(tuple(cells.get(heading, "") for heading in table.headings))
    write_claims(leading, *rows)
    claims = list_claims(leading.opened)
    grid = {row[0].words: [cell.words for cell in row[1:]] for row in tabulate_evidence(claims).rows}
    assert grid["Care leavers"] == ["2", "2", "No claim", "1", "No claim"]
    assert set(grid["Children in care"]) == {"No claim"}
    said = [*say_gaps(claims)]
    assert "Care leavers: of these kinds of evidence there is none: staff and outsiders." in said
    assert "Children in care: no claim is written down." in said


def test_a_plan_without_test_or_figure_is_said_and_one_with_both_shows_the_figure(leading: Visitor) -> None:
    measure = leading.opened.briefing.comparisons[0].indicator.name
    whole = {"What is planned": "More foster carers", "Test: what will differ for children": "Fewer move"}
    whole |= {"Figure that would move": measure, "To be done by": "2026-01-01"}
    write_plans(leading, whole, {"What is planned": "A new form"})
    first, second = list_planned(leading.opened)
    assert first.figure
    assert [*first.alarms] == ["overdue since 1 January 2026"]
    assert [*second.alarms][:2] == ["no test says what will differ", "no figure is named that would move"]
    html = rules_of(panels.show_evaluation_plans(leading.opened)).html
    assert "2 plans: 1 with no test, 1 with no figure." in html


def test_a_planned_action_typed_under_a_question_has_a_button_that_makes_it_a_plan(leading: Visitor) -> None:
    saved(leading.save("plan", "se_plan", [["More foster carers", "", "", "", "", ""]]))
    html = rules_of(panels.show_evaluation_plans(leading.opened)).html
    assert f'data-into="{ABOUT}" data-first="More foster carers"' in html
    write_plans(leading, {"What is planned": "More foster carers"})
    assert "data-first" not in rules_of(panels.show_evaluation_plans(leading.opened)).html


def test_last_years_plans_are_carried_over_and_asked_after(open_page: OpenPage) -> None:
    page = open_page(EVALUATION, "Lee Lead", "facilitator")
    record = page.opened.record
    assert record is not None
    table = make_plans_table(page.opened)
    row: Json = ["More foster carers", *[""] * (len(table.headings) - 1)]
    body: Json = {"columns": [*table.headings], "rows": [row]}
    earlier = ReviewName(page.opened.briefing.council.slug, "2025-26")
    record.write(earlier, Writing(EntryKind.ANSWERED, ABOUT, body, "Ada", Role.MEMBER, "token-before"))
    typed: Json = [["A stable team", "", "", "", "", ""]]
    record.write(earlier, Writing(EntryKind.ANSWERED, "se_plan", typed, "Ada", Role.MEMBER, "token-typed"))
    now = open_page(EVALUATION, "Lee Lead", "facilitator")
    now.opened.begin(record)
    assert list_plans_before(now.opened) == (("More foster carers", "2025-26"), ("A stable team", "2025-26"))
    html = rules_of(panels.show_evaluation_plans(now.opened)).html
    assert 'data-first="More foster carers" data-second="2025-26"' in html
    assert REVIEW != "2025-26"


def test_one_claim_can_rest_on_every_kind_of_evidence_beside_its_measure(leading: Visitor) -> None:
    table = make_claims_table(leading.opened)
    assert len(EVIDENCE) == len(KINDS_OF_EVIDENCE)
    cells = {"What is claimed": HOMES, "Area of judgement": "Children in care"}
    cells |= dict(zip(EVIDENCE, KINDS_OF_EVIDENCE, strict=True))
    write_claims(leading, tuple(cells.get(heading, "") for heading in table.headings))
    (claim,) = list_claims(leading.opened)
    assert claim.evidence == KINDS_OF_EVIDENCE
    grid = {row[0].words: [cell.words for cell in row[1:]] for row in tabulate_evidence([claim]).rows}
    assert grid["Children in care"] == ["1"] * len(KINDS_OF_EVIDENCE)


def test_what_scrutiny_feeds_back_is_one_text_with_what_it_can_draw_on(leading: Visitor) -> None:
    write_claims(leading, (LISTEN,))
    write_plans(leading, {"What is planned": "A new form"})
    part = rules_of(panels.show_feedback(leading.opened))
    drawn = dict(list_drawn_on(leading.opened))
    assert "“A new form”: no test says what will differ" in drawn["What the plans lack"][0]
    assert "Where evidence is missing" in part.html
    assert read_feedback(leading.opened) == ""
    saved(leading.say(part, "save", about=FEEDBACK, value="Tell us what audits found.", replaces=[]))
    assert read_feedback(leading.opened) == "Tell us what audits found."


def test_what_the_director_answered_stands_beside_it_with_its_post_and_day(leading: Visitor) -> None:
    part = rules_of(panels.show_feedback(leading.opened))
    row = ["We will name the audits.", "Director of children’s services", "2026-11-20", ""]
    value = {"columns": [*ANSWERED.headings], "rows": [row]}
    assert gather_feedback_answers(leading.opened) == ()
    saved(leading.say(part, "save", about=ANSWERED.about, value=value, replaces=[]))
    (answer,) = gather_feedback_answers(leading.opened)
    assert answer.cells == (*row[:2], "20 November 2026", "")
    assert "We will name the audits." in part.html
    lacking = leading.say(part, "look", since=0)["fields"]
    assert any(field["about"] == ANSWERED.about for field in lacking)
