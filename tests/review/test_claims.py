"""Claims of the self-evaluation: written once, each beside the published figure that it rests on."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.review.conftest import OpenPage
from tests.review.page import Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.findings.claims import ClaimBeside, Leaning, set_beside
from scrutiny.review.claims.gathered import CLAIM, list_claims, make_claims_table

EVALUATION = "05_self_evaluation"
SEEN = st.characters(exclude_categories=("C", "Z"), include_characters=" ")


def write(page: Visitor, *rows: tuple[str, ...]) -> None:
    part, table = rules_of(panels.show_claims(page.opened)), make_claims_table(page.opened)
    filled = [[*row, *[""] * (len(table.headings) - len(row))] for row in rows]
    standing = page.opened.state.answers.get(table.about)
    replaces = [entry.number for entry in standing.versions] if standing else []
    value = {"columns": [*table.headings], "rows": filled}
    saved(page.say(part, "save", about=table.about, value=value, replaces=replaces))


def test_a_claim_stands_beside_its_figure_and_without_a_choice_nothing_is_asked(open_page: OpenPage) -> None:
    page = open_page(EVALUATION)
    measure = page.opened.briefing.comparisons[0].indicator.name
    row = ("Homes are steadier", "what we know", "", "Director", measure)
    write(page, row, ("We listen", "how we know it"))
    first, second = list_claims(page.opened)
    assert first.beside is not None
    assert first.beside.figure
    assert not first.beside.asks
    assert second.beside is None
    shown = rules_of(panels.show_claims(page.opened)).html
    assert "2 claims, 1 with a published measure." in shown
    assert "No published measure is named" in shown


def test_the_words_of_a_claim_change_nothing_of_its_figure(open_page: OpenPage) -> None:
    page = open_page(EVALUATION)
    measure = page.opened.briefing.comparisons[0].indicator.name
    rows = [
        (words, "", "", "", measure, "", "better", "beside England")
        for words in ("Fewer", "Far more, and worse")
    ]
    write(page, *rows)
    first, second = list_claims(page.opened)
    assert first.beside == second.beside


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(SEEN, min_size=1, max_size=80).filter(str.strip), at=st.integers(0, 119), data=st.data())
def test_no_words_of_a_claim_change_its_figure_or_what_is_asked(
    open_page: OpenPage, words: str, at: int, data: st.DataObject
) -> None:
    page = open_page(EVALUATION)
    comparisons = page.opened.briefing.comparisons
    comparison = comparisons[at % len(comparisons)]
    says, beside = data.draw(st.sampled_from(("", *Leaning))), data.draw(st.sampled_from(("", *ClaimBeside)))
    row = (words, "", "", "", comparison.indicator.name, "", says, beside)
    write(page, row)
    (claim,) = list_claims(page.opened) or (None,)
    assert claim is None or claim.beside == set_beside("Leeds", comparison, says, beside)


def test_a_claim_typed_under_a_question_has_a_button_that_sets_it_beside_a_measure(
    open_page: OpenPage,
) -> None:
    page = open_page(EVALUATION)
    saved(page.save("known", "se_known_in_care", [["Few children move", "", "", "", ""]]))
    assert 'data-first="Few children move"' in rules_of(panels.show_claims(page.opened)).html
    write(page, ("Few children move",))
    assert "data-into" not in rules_of(panels.show_claims(page.opened)).html
    assert [claim.cells[CLAIM] for claim in list_claims(page.opened)] == ["Few children move"]
