"""What needs to improve: every item whole, in order, on its page, and nothing else."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrutiny.register.frameworks import find_framework
from scrutiny.reports.areas import find_area
from scrutiny.reports.national_framework import find_tags
from scrutiny.reports.pages import join_lines
from scrutiny.vocabulary import Area, Outcome

if TYPE_CHECKING:
    from tests.reports.conftest import MadePdf

LEADING = 14.5
IN_2025, IN_2026 = date(2025, 6, 9), date(2026, 6, 8)


def items(pdf: "MadePdf") -> list[str]:
    return [improvement.text for improvement in pdf.read().improvements]


@pytest.fixture
def listed(made: Callable[..., "MadePdf"]) -> "MadePdf":
    """A report up to the heading of its list."""
    pdf = made(running_title="Inspection of Leeds local authority children's services")
    pdf.cover(((("The impact of leaders",), "Good"),)).page()
    return pdf.heading("What needs to improve?")


@pytest.mark.parametrize("bullet", ["◼", "\uf0a7", "\uf06e", "■", "▪", "•", "●", "□"])
def test_every_kind_of_bullet_begins_an_item(made: Callable[..., "MadePdf"], bullet: str) -> None:
    pdf = made(bullet=bullet).cover(((("The impact of leaders",), "Good"),)).page()
    pdf.heading("What needs to improve").item("The first kite.").item("The second kite,", "and its tail.")
    assert items(pdf) == ["The first kite.", "The second kite, and its tail."]


@pytest.mark.parametrize(
    "heading",
    [
        "What needs to improve",
        "What needs to improve?",
        "What Needs to Improve",
        "What needs to be improved?",
        "What does the local authority need to improve?",
        "Recommendations",
        "Areas for improvement",
        "Area for priority action",
    ],
)
def test_every_form_of_the_heading_is_known(made: Callable[..., "MadePdf"], heading: str) -> None:
    pdf = made().cover(((("The impact of leaders",), "Good"),)).page().heading(heading).item("The kites.")
    assert items(pdf) == ["The kites."]


def test_an_item_that_crosses_a_page_is_whole_and_without_the_furniture_of_the_page(
    listed: "MadePdf",
) -> None:
    listed.item("The strings of kites.").item("The quality of the tails, so that", "each of them is long")
    listed.page().line("enough to be seen.", x=89).gap().item("The last item.")
    assert items(listed) == [
        "The strings of kites.",
        "The quality of the tails, so that each of them is long enough to be seen.",
        "The last item.",
    ]
    assert [improvement.page for improvement in listed.read().improvements] == [2, 2, 3]


def test_a_footnote_and_the_number_that_points_to_it_are_no_part_of_an_item(listed: "MadePdf") -> None:
    listed.at(245, 755, "1", size=9, font="B").item("The kites are flown", "by children.")
    listed.at(71, 86, "1", size=6.5).at(78, 82, "This footnote is set smaller than prose.", size=10)
    listed.page().line("An afterthought at the margin.")
    assert items(listed) == ["The kites are flown by children."]


def test_the_number_of_a_footnote_within_an_item_is_left_out(listed: "MadePdf") -> None:
    listed.at(140, listed.y + 5, "3", size=6.5).item("The kites flown", "by children.")
    listed.at(160, listed.y - LEADING + 5, "4", size=6.5).item("The wind", "and the rain.")
    assert items(listed) == ["The kites flown by children.", "The wind and the rain."]


def test_points_within_an_item_belong_to_it(listed: "MadePdf") -> None:
    listed.item("Practice with kites to show:").gap(-12).gap(6)
    listed.line("- how they are made;", x=89).gap(6).line("- how they are flown.", x=89).gap()
    listed.item("The wind.")
    assert items(listed) == [
        "Practice with kites to show: - how they are made; - how they are flown.",
        "The wind.",
    ]


def test_a_number_that_begins_no_item_does_not_part_one(listed: "MadePdf") -> None:
    listed.item("The response to children aged", "17. They wait too long.")
    assert items(listed) == ["The response to children aged 17. They wait too long."]


@pytest.mark.parametrize("heading", ["The experiences and progress of care leavers: good", "Kites"])
def test_the_list_ends_with_the_next_heading_and_prose_at_the_margin_is_no_part_of_it(
    listed: "MadePdf", heading: str
) -> None:
    listed.item("The only item.").gap(20).line("A sentence that is no item.")
    listed.heading(heading).item("No item of the list.")
    assert items(listed) == ["The only item."]


def test_numbered_recommendations_in_named_groups_are_items_and_the_names_are_not(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().page().line("Leeds").line("Inspection of services for children in need of help")
    pdf.line("Inspection date: 4 July 2016–28 July 2016").page().line("Contents").line("Recommendations 2")
    pdf.page().heading("What does the local authority need to improve?")
    pdf.heading("Priority and immediate action", size=12).line("Kites").gap()
    pdf.numbered("11.", "Mend the kites, and", "fly them.").line("Strings").gap().numbered(
        "12.", "Knot them."
    )
    pdf.page().numbered("13.", "Let them go.").heading("Summary for children and young people", size=12)
    pdf.numbered("14.", "No item.")
    assert items(pdf) == ["Mend the kites, and fly them.", "Knot them.", "Let them go."]


def test_words_in_prose_that_are_those_of_the_heading_begin_no_list(made: Callable[..., "MadePdf"]) -> None:
    pdf = made().cover(((("The impact of leaders",), "Good"),)).page()
    pdf.line("This could be better. What needs to").line("improve?").line("What needs to improve?")
    pdf.heading("What needs to improve").item("The kites.")
    assert items(pdf) == ["The kites."]


def test_a_report_without_a_list_has_no_items(made: Callable[..., "MadePdf"]) -> None:
    assert items(made().cover(((("The impact of leaders",), "Good"),))) == []


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (("over-", "optimism"), "over-optimism"),
        (("16-", "and 17-year-olds"), "16- and 17-year-olds"),
        (("16- and", "17-year-olds"), "16- and 17-year-olds"),
        (("and/", "or"), "and/or"),
        (("aged 19–", "21"), "aged 19– 21"),
        (("wind -", "and rain"), "wind - and rain"),
        (("one ", " two"), "one two"),
    ],
)
def test_lines_are_joined_as_a_reader_joins_them(lines: tuple[str, ...], joined: str) -> None:
    assert join_lines(lines) == joined


@pytest.mark.parametrize(
    ("mark", "kind", "number", "outcome"),
    [
        ("(Outcome three)", "outcome", 3, Outcome.SAFE),
        ("(Outcome 3, National Framework)", "outcome", 3, Outcome.SAFE),
        ("(Outcome four: National Framework)", "outcome", 4, Outcome.STABLE_HOMES),
        ("[Outcome 3, national framework].", "outcome", 3, Outcome.SAFE),
        ("[ Outcome 4, national framework].", "outcome", 4, Outcome.STABLE_HOMES),
        ("(outcome 1: national framework)", "outcome", 1, Outcome.STAY_TOGETHER),
        ("(National Framework, Outcome 2)", "outcome", 2, Outcome.FAMILY_NETWORK),
        ("(Outcome 2, National Framework).", "outcome", 2, Outcome.FAMILY_NETWORK),
        ("(Enabler two)", "enabler", 2, Outcome.LEADERS),
        ("(Enabler two: National Framework)", "enabler", 2, Outcome.LEADERS),
        ("Enabler three: National Framework.", "enabler", 3, Outcome.WORKFORCE),
        ("(enabler 1, national framework)", "enabler", 1, Outcome.MULTI_AGENCY),
        ("(Enabler 2: Leaders drive conditions for practice)", "enabler", 2, Outcome.LEADERS),
        ("(enabler 2, leaders drive conditions for practice)", "enabler", 2, Outcome.LEADERS),
        ("(enabler: the workforce is equipped, national framework)", "enabler", None, Outcome.WORKFORCE),
        ("(enabler: leaders drive conditions, national framework)", "enabler", None, Outcome.LEADERS),
        ("(principle 2, national framework)", "principle", 2, None),
    ],
)
def test_every_form_of_the_mark_is_named_in_the_edition_of_its_time(
    mark: str, kind: str, number: int | None, outcome: Outcome | None
) -> None:
    (tag,) = find_tags([f"The flying of kites by the sea. {mark}"], IN_2025)
    assert tag is not None
    assert (tag.kind, tag.number, tag.outcome, tag.edition) == (kind, number, outcome, "2023")
    assert tag.name is not None
    assert tag.written in mark


@pytest.mark.parametrize(
    "item",
    [
        "The intended outcome of kite flying.",
        "A clearer rationale for outcome decisions is evident.",
        "The outcomes of 3 meetings.",
        "Outcome 3 is met, and so are the kites that were flown by the sea.",
    ],
)
def test_words_that_are_no_mark_are_not_taken_for_one(item: str) -> None:
    assert find_tags([item], IN_2025) == [None]


@pytest.mark.parametrize(
    ("about", "edition", "second", "third"),
    [
        ("children at risk of harm (outcome 2)", "2026", Outcome.SAFE, Outcome.FAMILY_NETWORK),
        ("family networks (outcome 3)", "2026", Outcome.SAFE, Outcome.FAMILY_NETWORK),
        ("the response to neglect (outcome 3)", "2023", Outcome.FAMILY_NETWORK, Outcome.SAFE),
        ("the support of kinship carers (outcome 2)", "2023", Outcome.FAMILY_NETWORK, Outcome.SAFE),
        ("kites (outcome 2)", None, None, None),
    ],
)
def test_a_report_of_2026_follows_the_edition_that_its_own_items_show(
    about: str, edition: str | None, second: Outcome | None, third: Outcome | None
) -> None:
    tags = find_tags([about, "wind (outcome 2)", "rain (outcome 3)", "sun (outcome 4)"], IN_2026)
    assert [tag and tag.edition for tag in tags] == [edition] * 4
    assert [tag and tag.outcome for tag in tags[1:]] == [second, third, Outcome.STABLE_HOMES]


def test_where_the_items_of_2026_do_not_show_the_edition_the_name_is_left_open_and_said_to_be(
    made: Callable[..., "MadePdf"],
) -> None:
    pdf = made().cover(((("The impact of leaders",), "Good"),), dates="Inspection dates: 8 to 12 June 2026")
    pdf.page().heading("What needs to improve?").item("Kites. (outcome 3)").item("Neglect. (outcome 3)")
    pdf.item("The risk of harm. (outcome 3)").item("Family networks. (outcome 3)")
    tags = [improvement.framework_tag for improvement in pdf.read().improvements]
    assert [tag and (tag.name, tag.outcome, tag.edition) for tag in tags] == [(None, None, None)] * 4
    assert tags[0] is not None
    assert "changed places" in str(tags[0].note)


@pytest.mark.parametrize("number", ["0", "5", "9"])
def test_a_number_that_no_outcome_has_is_kept_and_not_named(number: str) -> None:
    (tag,) = find_tags([f"Kites (outcome {number}, national framework)"], IN_2025)
    assert tag is not None
    assert (tag.number, tag.outcome, tag.name) == (int(number), None, None)


@pytest.mark.parametrize(
    ("item", "area"),
    [
        ("Pathway plans for care leavers.", Area.CARE_LEAVERS),
        ("Homes for children in care.", Area.IN_CARE),
        ("The response to neglect.", Area.HELP_AND_PROTECTION),
        ("Supervision and caseloads.", Area.LEADERS),
        ("Management oversight of private fostering arrangements.", Area.HELP_AND_PROTECTION),
        ("Management oversight for children in care and care leavers.", Area.LEADERS),
        ("Life-story work and pathway plans.", None),
        ("The flying of kites.", None),
    ],
)
def test_an_item_is_placed_where_its_words_belong_to_one_judgement(item: str, area: Area | None) -> None:
    assert find_area(item, find_framework(IN_2025).judgements) is area


def test_until_2022_an_item_on_care_leavers_belongs_to_children_in_care() -> None:
    judgements = find_framework(date(2019, 1, 28)).judgements
    assert find_area("Life-story work and pathway plans for care leavers.", judgements) is Area.IN_CARE
