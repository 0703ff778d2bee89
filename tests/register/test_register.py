"""The register: 153 councils, each found by every name it goes by and by nobody else's."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.evidence.published_files import CODE_LIST, HISTORY, OUTCOMES, POPULATION

from scrutiny.errors import UnknownCouncil
from scrutiny.evidence.figures import read_figures
from scrutiny.evidence.indicators import list_indicators
from scrutiny.evidence.inspections import list_inspections
from scrutiny.register.councils import Council, JointReturn, list_councils
from scrutiny.register.finding import admit_council, find_council, suggest_councils
from scrutiny.register.spellings import make_slug

SLUGS = [council.slug for council in list_councils()]
WORDS = [(council.slug, word) for council in list_councils() for word in council.known_as]
CAPITALS: list[Callable[[str], str]] = [str.upper, str.lower, str.title, str.swapcase]
ENDED = {"bournemouth", "poole", "dorset-before-2019", "northamptonshire", "cumbria"}


def test_there_are_153_councils_in_the_order_of_the_alphabet() -> None:
    assert len(SLUGS) == 153
    assert sorted(set(SLUGS)) == SLUGS


@pytest.mark.parametrize("attribute", ["slug", "name", "full_name", "code", "number", "urn"])
def test_no_two_councils_have_the_same(attribute: str) -> None:
    held = Counter(getattr(council, attribute) for council in list_councils())
    assert held.most_common(1)[0][1] == 1
    assert "" not in held


@pytest.mark.parametrize(
    ("attribute", "shape"),
    [
        ("slug", r"[a-z]+(-[a-z]+)*"),
        ("code", r"E(06|08|09|10)\d{6}"),
        ("number", r"[23489]\d\d"),
        ("urn", r"\d{5,7}"),
    ],
)
def test_every_council_has_one_of_the_right_shape(attribute: str, shape: str) -> None:
    held = pd.Series([getattr(council, attribute) for council in list_councils()])
    assert held[~held.str.fullmatch(shape)].tolist() == []


def test_every_word_for_a_council_finds_that_council() -> None:
    assert [(slug, word) for slug, word in WORDS if find_council(word).slug != slug] == []


def test_no_two_councils_share_a_word() -> None:
    councils: dict[str, set[str]] = {}
    for slug, word in WORDS:
        councils.setdefault(make_slug(word), set()).add(slug)
    assert {word: slugs for word, slugs in councils.items() if len(slugs) > 1} == {}


def test_every_council_is_named_as_its_slug_says() -> None:
    assert [council.name for council in list_councils() if make_slug(council.name) != council.slug] == []


# Against the publishers


def test_every_council_is_in_the_departments_list_with_its_number_and_type(shared: Path) -> None:
    rows = pd.read_excel(shared / "data" / CODE_LIST, engine="calamine")
    types = {str(number): kind for number, kind in zip(rows["LA Number"], rows["Type"], strict=True)}
    names = {str(number): name for number, name in zip(rows["LA Number"], rows["LA Name"], strict=True)}
    said = {
        "SC": "county council",
        "UA": "unitary authority",
        "MD": "metropolitan district",
        "ILB": "inner London borough",
        "OLB": "outer London borough",
    }
    assert {c.slug: find_council(names[c.number]).slug for c in list_councils()} == dict(
        zip(SLUGS, SLUGS, strict=True)
    )
    apart = {c.slug for c in list_councils() if c.type != said[types[c.number]]}
    assert apart == {"buckinghamshire", "north-yorkshire", "somerset"}, (
        "single-tier since the list was drawn up"
    )
    assert {str(admit_council(slug).type) for slug in apart} == {"unitary authority"}


def test_every_council_has_the_code_ofsted_gives_it(shared: Path) -> None:
    path = shared / "data" / OUTCOMES
    rows = pd.read_excel(path, sheet_name="Inspections_as_at_31_March", header=2, engine="calamine")
    printed = dict(zip(rows["Local authority area code"], rows["Local authority name"], strict=True))
    assert {council.code: council.slug for council in list_councils()} == {
        code: find_council(name).slug for code, name in printed.items()
    }


def test_every_council_has_the_number_code_and_region_the_statistics_give_it(shared: Path) -> None:
    folder = (shared / "data" / POPULATION).parent
    for path in sorted(folder.glob("*.csv")):
        rows = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        if "geographic_level" not in rows:
            continue
        councils = rows[
            rows["geographic_level"].eq("Local authority") & ~rows["old_la_code"].str.contains("/")
        ]
        for row in (
            councils[["old_la_code", "new_la_code", "region_name"]].drop_duplicates().to_dict("records")
        ):
            if row["old_la_code"] in {"835", "836", "837", "909", "928"}:
                continue
            council = find_council(row["old_la_code"])
            assert row["new_la_code"] in {council.code, *council.other_codes}, (path.name, council.slug)
            assert row["region_name"].replace("Inner ", "").replace("Outer ", "") == council.region


def test_every_urn_is_the_one_in_the_compiled_history(shared: Path) -> None:
    path = shared / "data" / HISTORY
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    printed = {find_council(row["local_authority"]).slug: row["urn"] for row in rows.to_dict("records")}
    assert printed == {council.slug: council.urn for council in list_councils()}


# Finding


@given(st.sampled_from(WORDS), st.sampled_from(CAPITALS), st.text(" \t", max_size=3))
def test_a_council_is_found_whatever_the_capitals_and_spaces(
    known: tuple[str, str], dress: Callable[[str], str], spaces: str
) -> None:
    slug, word = known
    assert find_council(f"{spaces}{dress(word)}{spaces}").slug == slug


@pytest.mark.parametrize(
    ("asked", "slug"),
    [
        ("Portsmouth", "portsmouth"),
        ("PORTSMOUTH CITY COUNCIL", "portsmouth"),
        ("Brighton & Hove", "brighton-and-hove"),
        ("Brighton and  Hove", "brighton-and-hove"),
        ("St. Helens", "st-helens"),
        ("Saint Helens", "st-helens"),
        ("Hull", "kingston-upon-hull"),
        ("Kingston upon Hull, City of", "kingston-upon-hull"),
        ("H&F", "hammersmith-and-fulham"),
        ("E06000044", "portsmouth"),
        ("851", "portsmouth"),
        ("E08000038", "barnsley"),
        ("E10000023", "north-yorkshire"),
    ],
)
def test_a_council_is_found_by_the_words_people_use(asked: str, slug: str) -> None:
    assert find_council(asked).slug == slug


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("portsmoth", ["portsmouth"]),
        ("kingston on hull", ["kingston-upon-hull", "kingston-upon-thames"]),
        ("Middlesborugh", ["middlesbrough"]),
        ("sefto", ["sefton"]),
        ("Newcastle upon", ["newcastle-upon-tyne"]),
    ],
)
def test_a_misspelt_name_is_answered_with_the_nearest(asked: str, nearest: list[str]) -> None:
    assert [council.slug for council in suggest_councils(asked)][: len(nearest)] == nearest
    with pytest.raises(UnknownCouncil, match=f"Did you mean: {nearest[0]}"):
        find_council(asked)


@pytest.mark.parametrize("asked", ["", "   ", "&", "zzzzzz", "\0"])
def test_a_name_near_to_none_is_answered_with_how_to_list_them_all(asked: str) -> None:
    with pytest.raises(UnknownCouncil) as refusal:
        find_council(asked)
    assert "To list all 153: scrutiny councils" in str(refusal.value)


# Admission


def test_the_exact_slug_admits_its_council() -> None:
    assert [admit_council(slug).slug for slug in SLUGS] == SLUGS


@given(st.text())
def test_any_other_text_is_refused(text: str) -> None:
    assume(text not in SLUGS)
    with pytest.raises(UnknownCouncil):
        admit_council(text)


@given(
    st.sampled_from(SLUGS),
    st.sampled_from(
        [
            "{} ",
            " {}",
            "{}\n",
            "{}/",
            "../{}",
            "{}.yml",
            "{}\0",
            "{}-",
            "{}%20",
            "{}&x=1",
            "{}';",
            "{0}{0}",
            "{}#",
        ]
    ),
)
def test_a_slug_with_anything_about_it_is_refused(slug: str, dress: str) -> None:
    with pytest.raises(UnknownCouncil):
        admit_council(dress.format(slug))


@pytest.mark.parametrize(
    "text",
    [
        "Portsmouth",
        "PORTSMOUTH",
        "E06000044",
        "851",
        "Portsmouth City Council",
        "\uff50ortsmouth",
        "portsmouth\u200b",
    ],
)
def test_a_word_that_finds_a_council_does_not_admit_it(text: str) -> None:
    with pytest.raises(UnknownCouncil):
        admit_council(text)


# Authorities that have ended


@pytest.mark.parametrize(
    ("asked", "successors"),
    [
        ("Bournemouth", {"bournemouth-christchurch-and-poole"}),
        ("Poole", {"bournemouth-christchurch-and-poole"}),
        ("Cumbria", {"cumberland"}),
        ("Northamptonshire", {"north-northamptonshire", "west-northamptonshire"}),
    ],
)
def test_the_name_of_an_authority_that_has_ended_finds_no_council_and_offers_the_nearest(
    asked: str, successors: set[str]
) -> None:
    with pytest.raises(UnknownCouncil, match="Did you mean"):
        find_council(asked)
    assert successors <= {council.slug for council in suggest_councils(asked)}


def test_no_slug_code_or_number_of_an_authority_that_has_ended_belongs_to_a_council() -> None:
    ended = {predecessor for council in list_councils() for predecessor in council.predecessors}
    assert {predecessor.slug for predecessor in ended} == ENDED
    words = {make_slug(word) for _slug, word in WORDS}
    for predecessor in ended:
        assert {predecessor.slug, predecessor.code.lower(), predecessor.number}.isdisjoint(words)


def test_a_council_follows_the_authorities_before_it_by_a_day() -> None:
    young = [council for council in list_councils() if council.predecessors]
    assert {
        council.slug: {predecessor.slug for predecessor in council.predecessors} for council in young
    } == {
        "bournemouth-christchurch-and-poole": {"bournemouth", "poole", "dorset-before-2019"},
        "dorset": {"dorset-before-2019"},
        "cumberland": {"cumbria"},
        "westmorland-and-furness": {"cumbria"},
        "north-northamptonshire": {"northamptonshire"},
        "west-northamptonshire": {"northamptonshire"},
    }
    for council in young:
        assert council.created
        assert {(council.created - predecessor.ended).days for predecessor in council.predecessors} == {1}


def test_the_grades_of_an_authority_that_has_ended_are_kept_under_its_own_name() -> None:
    assert {inspection.council for inspection in list_inspections()} - set(SLUGS) == {
        "bournemouth",
        "cumbria",
        "northamptonshire",
    }


# Joint returns


def joint(council: Council) -> dict[str, tuple[str, ...]]:
    return {shared.statistic: shared.shared_with for shared in council.joint_returns}


def indicators_of(shared: JointReturn) -> set[str]:
    """Find the indicators whose figures are shared, by the department's name of each."""
    return {indicator.id for indicator in list_indicators() if indicator.measure in shared.measures}


def test_a_joint_return_goes_on_until_it_is_said_to_have_ended() -> None:
    going_on = JointReturn(
        statistic="kites", measures=("Kites",), shared_with=("leeds",), first_period="2021"
    )
    ended = going_on.model_copy(update={"last_period": "2025"})
    years = ("2020", "2021", "2025", "2031")
    assert [going_on.covers("Kites", year) for year in years] == [False, True, True, True]
    assert [ended.covers("Kites", year) for year in years] == [False, True, True, False]
    assert not going_on.covers("Balloons", "2025")
    assert not going_on.covers(None, "2025")


def test_four_councils_report_jointly_and_each_names_the_other() -> None:
    workforce = "children's social work workforce"
    assert {council.slug: joint(council) for council in list_councils() if council.joint_returns} == {
        "kingston-upon-thames": {workforce: ("richmond-upon-thames",)},
        "richmond-upon-thames": {workforce: ("kingston-upon-thames",)},
        "north-northamptonshire": dict.fromkeys(
            [workforce, "care applications", "foster places"], ("west-northamptonshire",)
        ),
        "west-northamptonshire": dict.fromkeys(
            [workforce, "care applications", "foster places"], ("north-northamptonshire",)
        ),
    }


@pytest.mark.parametrize("slug", ["kingston-upon-thames", "north-northamptonshire"])
def test_a_joint_return_gives_both_councils_the_same_figures_throughout(slug: str) -> None:
    (shared,) = (
        joint_return
        for joint_return in admit_council(slug).joint_returns
        if "workforce" in joint_return.statistic
    )
    pair = (slug, *shared.shared_with)
    rows = read_figures(frozenset(pair))
    within = rows["period"].ge(shared.first_period)
    kept = rows[rows["measure"].isin(indicators_of(shared)) & within].set_index(["measure", "period"])
    first, second = (
        kept[kept["council"].eq(partner)].drop(columns="council").sort_index() for partner in pair
    )
    assert first["figure"].notna().sum() > 50
    pd.testing.assert_frame_equal(first, second)


@pytest.mark.parametrize("statistic", ["care applications", "foster places"])
def test_what_the_two_northamptonshires_report_jointly_stands_under_the_number_of_the_old_one(
    statistic: str,
) -> None:
    (shared,) = (
        joint_return
        for joint_return in admit_council("north-northamptonshire").joint_returns
        if joint_return.statistic == statistic
    )
    rows = read_figures(frozenset({"north-northamptonshire", "west-northamptonshire", "northamptonshire"}))
    within = rows["measure"].isin(indicators_of(shared)) & rows["period"].ge(shared.first_period)
    kept = rows[within & rows["figure"].notna()]
    assert set(kept["council"]) == {"northamptonshire"}
    assert set(kept["measure"]) == indicators_of(shared)
