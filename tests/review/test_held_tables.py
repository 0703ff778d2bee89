"""What a review holds of the council’s own plans and risks, gathered for a paper of the committee’s own."""

from tests.review.conftest import OpenPage
from tests.review.made_report import make_report, send
from tests.review.page import REACTIVE, RISKS, rules_of, saved
from tests.review.test_claims import EVALUATION
from tests.review.test_claims import write as write_claims
from tests.review.test_self_evaluation import write_plans

from scrutiny import panels
from scrutiny.review.held_tables import list_held_tables
from scrutiny.review.stepped_in import STEPPED_IN


def test_everything_that_was_written_down_is_held_under_its_heading(open_page: OpenPage) -> None:
    reactive = open_page(REACTIVE, "Lee Lead", "facilitator")
    assert list_held_tables(reactive.opened) == ()
    saved(send(reactive, make_report()))
    part = rules_of(panels.show_stepped_in(reactive.opened))
    acts = [["a Commissioner", "2026-09-01", "The Commissioner", "All of it", "2027-03-01", "", "Ask", ""]]
    about = STEPPED_IN.about
    offered = part.make_fields()[0].columns[0].options
    acts[0][0] = offered[0]
    saved(reactive.say(part, "save", about=about, value=acts, replaces=[]))
    risks = open_page(RISKS, "Lee Lead", "facilitator")
    saved(risks.save("register", "ra_register", {"columns": ["Risk", "Code"], "rows": [["Floods", "R1"]]}))
    evaluation = open_page(EVALUATION, "Lee Lead", "facilitator")
    write_claims(evaluation, ("We listen",))
    write_plans(evaluation, {"What is planned": "A new form"})
    held = {table.heading: table for table in list_held_tables(open_page(REACTIVE).opened)}
    assert list(held) == [
        "What the department has done",
        "The improvement plan",
        "The risk register",
        "Claims of the self-evaluation",
        "What the self-evaluation plans",
    ]
    assert "1 September 2026" in held["What the department has done"].rows[0]
    assert held["The risk register"].rows[0][0] == "R1 Floods"
    for table in held.values():
        assert {len(row) for row in table.rows} == {len(table.columns)}
