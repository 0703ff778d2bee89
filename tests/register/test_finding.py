"""Finding a council by whatever people call it: never by a word that could be another's."""

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

from scrutiny.errors import UnknownCouncil
from scrutiny.register.councils import Council, list_councils
from scrutiny.register.finding import admit_council, find_council, suggest_councils
from scrutiny.register.others import find_predecessor
from scrutiny.vocabulary import CouncilType

COUNTY = ("{} County Council", "{} County", "{} CC", "County of {}", "{} county council children's services")
CITY = ("{} City Council", "{} City", "{} CC", "City of {}", "the City of {}", "City of {} Council")
METROPOLITAN = (
    "{} MBC",
    "{} MDC",
    "{} Metropolitan Borough Council",
    "{} Metropolitan District Council",
    "Metropolitan Borough of {}",
)
LONDON = ("LB {}", "LB of {}", "L.B. {}", "London Borough of {}", "London Borough of {} Council", "{} LBC")
UNITARY = ("{} Unitary Authority", "{} Unitary", "{} UA")
ROYAL = ("RB {}", "Royal Borough of {}", "The Royal Borough of {}", "Royal Borough of {} Council")
BOROUGH = ("{} Borough Council", "{} BC", "Borough of {}", "{} Borough")
ANY = ("{}", "the {}", "{} Council", "{} local authority", "Children's services in {}", "{} LA")
TYPES = {
    CouncilType.COUNTY: COUNTY,
    CouncilType.UNITARY: UNITARY,
    CouncilType.METROPOLITAN: METROPOLITAN,
    CouncilType.INNER_LONDON: LONDON,
    CouncilType.OUTER_LONDON: LONDON,
}
# What no council of the other kinds may be called, so that one word apart is another council, or none.
UNTRUE = {
    CouncilType.COUNTY: (*METROPOLITAN, *LONDON, *UNITARY, *ROYAL, *CITY[:2], *BOROUGH),
    CouncilType.METROPOLITAN: (*LONDON, *UNITARY, *ROYAL, *COUNTY[:2]),
    CouncilType.UNITARY: (*METROPOLITAN[:1], *LONDON),
    CouncilType.INNER_LONDON: (*METROPOLITAN, *UNITARY, *COUNTY[:2]),
    CouncilType.OUTER_LONDON: (*METROPOLITAN, *UNITARY, *COUNTY[:2]),
}
CITIES = {
    *("birmingham", "bradford", "brighton-and-hove", "bristol", "coventry", "derby", "doncaster", "leeds"),
    *("kingston-upon-hull", "leicester", "liverpool", "manchester", "milton-keynes", "newcastle-upon-tyne"),
    *("nottingham", "peterborough", "plymouth", "portsmouth", "salford", "sheffield", "southampton", "york"),
    *("southend-on-sea", "stoke-on-trent", "sunderland", "wakefield", "westminster", "wolverhampton"),
}
ROYALS = {"greenwich", "kensington-and-chelsea", "kingston-upon-thames", "windsor-and-maidenhead"}
WALES = """Blaenau Gwent;Bridgend;Caerphilly;Cardiff;Carmarthenshire;Ceredigion;Conwy;Denbighshire;
Flintshire;Gwynedd;Isle of Anglesey;Merthyr Tydfil;Monmouthshire;Neath Port Talbot;
Newport;Pembrokeshire;Powys;Rhondda Cynon Taf;Swansea;Torfaen;Vale of Glamorgan;Wrexham"""
SCOTLAND = """Aberdeen City;Aberdeenshire;Angus;Argyll and Bute;City of Edinburgh;Clackmannanshire;
Comhairle nan Eilean Siar;Dumfries and Galloway;Dundee City;East Ayrshire;East Dunbartonshire;
East Lothian;East Renfrewshire;Falkirk;Fife;Glasgow City;Highland;Inverclyde;Midlothian;Moray;
North Ayrshire;North Lanarkshire;Orkney Islands;Perth and Kinross;Renfrewshire;Scottish Borders;
Shetland Islands;South Ayrshire;South Lanarkshire;Stirling;West Dunbartonshire;
West Lothian"""
NORTHERN_IRELAND = """Antrim and Newtownabbey;Ards and North Down;Armagh City, Banbridge and Craigavon;
Belfast;Causeway Coast and Glens;Derry City and Strabane;Fermanagh and Omagh;
Lisburn and Castlereagh;Mid and East Antrim;Mid Ulster;Newry, Mourne and Down"""
ELSEWHERE = [
    (country, name.strip())
    for country, names, count in (
        ("Wales", WALES, 22),
        ("Scotland", SCOTLAND, 32),
        ("Northern Ireland", NORTHERN_IRELAND, 11),
    )
    if len(names.split(";")) == count
    for name in names.split(";")
]


def forms_of(council: Council) -> Iterator[str]:
    """Every usual way to write one council's name, with a word for its kind and without."""
    forms = [*ANY, *TYPES[council.type]]
    forms += CITY if council.slug in CITIES else ()
    forms += ROYAL if council.slug in ROYALS else ()
    yield from (form.format(council.name) for form in forms)
    yield from (
        council.slug,
        council.full_name,
        council.code,
        council.number,
        council.name.replace(" and ", " & "),
    )
    yield from (f"The {council.full_name}", council.name.upper(), council.name.replace(" ", "-"))


@cache
def what_each_name_finds() -> dict[str, dict[str, str]]:
    return {council.slug: {name: look(name) for name in forms_of(council)} for council in list_councils()}


def look(name: str) -> str:
    try:
        return find_council(name).slug
    except UnknownCouncil:
        return ""


def test_every_council_is_found_by_every_usual_form_of_its_name_and_nothing_else_is() -> None:
    """Over all 153, some 20 names each."""
    wrong = {
        (slug, name, found)
        for slug, names in what_each_name_finds().items()
        for name, found in names.items()
        if found != slug
    }
    assert wrong == set()
    assert sum(len(names) for names in what_each_name_finds().values()) > 2500


def test_no_usual_form_of_one_council_is_one_of_another() -> None:
    councils: dict[str, set[str]] = {}
    for slug, names in what_each_name_finds().items():
        for name in names:
            councils.setdefault(name.casefold(), set()).add(slug)
    assert {name: slugs for name, slugs in councils.items() if len(slugs) > 1} == {}


def test_a_word_that_is_not_true_of_a_council_never_leads_to_another() -> None:
    """So "Leicester County Council", in doubt between two, is neither of them."""
    for council in list_councils():
        for form in UNTRUE[council.type]:
            assert look(form.format(council.name)) in {"", council.slug}


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("Leicester County Council", ["leicester", "leicestershire"]),
        ("Leicestershire City Council", ["leicestershire"]),
        ("Nottingham County", ["nottingham", "nottinghamshire"]),
        ("Nottinghamshire City", ["nottinghamshire"]),
        ("Derby County Council", ["derby", "derbyshire"]),
        ("Borough of Derbyshire", ["derbyshire"]),
        ("Bedford County Council", ["bedford", "central-bedfordshire"]),
        ("Kingston", ["kingston-upon-hull", "kingston-upon-thames"]),
        ("Kingston City", ["kingston-upon-hull", "kingston-upon-thames"]),
        ("Durham City Council", ["durham"]),
        ("Newcastle Borough Council", ["newcastle-upon-tyne"]),
        ("Hereford City Council", ["herefordshire"]),
    ],
)
def test_a_name_in_doubt_finds_nobody_and_offers_those_it_may_mean(asked: str, offered: list[str]) -> None:
    assert look(asked) == ""
    assert [council.slug for council in suggest_councils(asked)][: len(offered)] == offered


@pytest.mark.parametrize("asked", ["London", "Northamptonshire", "Yorkshire", "Sussex", "West Midlands"])
def test_the_name_of_a_wider_place_finds_nobody(asked: str) -> None:
    assert look(asked) == ""


@pytest.mark.parametrize(
    ("asked", "slug"),
    [
        ("LB Barnet", "barnet"),
        ("RB Kingston upon Thames", "kingston-upon-thames"),
        ("Royal Borough of Kingston", "kingston-upon-thames"),
        ("Knowsley MBC", "knowsley"),
        ("Sefton MBC", "sefton"),
        ("The Wirral", "wirral"),
        ("Nottingham City", "nottingham"),
        ("City of York Council", "york"),
        ("Herts CC", "hertfordshire"),
        ("Derbys CC", "derbyshire"),
        ("E Sussex", "east-sussex"),
        ("N. Yorks", "north-yorkshire"),
        ("Hull CC", "kingston-upon-hull"),
        ("the City of London", "city-of-london"),
        ("Cheshire East Unitary Authority", "cheshire-east"),
        ("the East Riding of Yorkshire", "east-riding-of-yorkshire"),
        ("Council of the Isles of Scilly", "isles-of-scilly"),
        ("Southend Borough Council", "southend-on-sea"),
        ("Buckinghamshire County Council", "buckinghamshire"),
        ("Isle of Wight CC", "isle-of-wight"),
        ("E08000020", "gateshead"),
        ("E06000048", "northumberland"),
        ("E10000033", "wiltshire"),
    ],
)
def test_everyday_formal_and_former_names_of_a_council_of_today_find_it(asked: str, slug: str) -> None:
    assert find_council(asked).slug == slug


@pytest.mark.parametrize(
    ("asked", "successors", "said"),
    [
        (name, successors, said)
        for names, successors, said in (
            (
                "Cumbria;Cumbria County Council;Cumbria CC;County of Cumbria;E10000006;909",
                ["cumberland", "westmorland-and-furness"],
                "a council until 2023, and two councils took its place",
            ),
            (
                "Northamptonshire;Northamptonshire County Council;Northants;Northants CC;E10000021;928",
                ["north-northamptonshire", "west-northamptonshire"],
                "a council until 2021, and two councils took its place",
            ),
            (
                "Bournemouth;Bournemouth Borough Council;Borough of Bournemouth;Bournemouth BC;E06000028;837",
                ["bournemouth-christchurch-and-poole"],
                "a council until 2019, and one council took its place",
            ),
            (
                "Poole;Borough of Poole;Poole Borough Council;Poole Unitary Authority;E06000029;836",
                ["bournemouth-christchurch-and-poole"],
                "a council until 2019, and one council took its place",
            ),
            (
                "Dorset County Council;Dorset CC;dorset-before-2019;E10000009;835",
                ["bournemouth-christchurch-and-poole", "dorset"],
                "a council until 2019, and two councils took its place",
            ),
            (
                "Bedfordshire;Bedfordshire County Council;Beds CC;E10000001;820",
                ["bedford", "central-bedfordshire"],
                "a council until 2009, and two councils took its place",
            ),
            (
                "Cheshire;Cheshire County Council;E10000004;875",
                ["cheshire-east", "cheshire-west-and-chester"],
                "a council until 2009, and two councils took its place",
            ),
            (
                "Avon;County of Avon;Avon County Council",
                ["bath-and-north-east-somerset", "bristol", "north-somerset", "south-gloucestershire"],
                "a council until 1996, and four councils took its place",
            ),
        )
        for name in names.split(";")
    ],
)
def test_a_council_that_has_ended_leads_to_every_one_in_its_place_and_to_no_other(
    asked: str, successors: list[str], said: str
) -> None:
    assert [council.slug for council in suggest_councils(asked)] == successors
    with pytest.raises(UnknownCouncil) as refusal:
        find_council(asked)
    assert said in str(refusal.value)
    assert f"Did you mean: {', '.join(successors)}?" in str(refusal.value)


@pytest.mark.parametrize(("country", "name"), ELSEWHERE)
def test_a_council_outside_england_is_told_that_only_england_is_covered(country: str, name: str) -> None:
    forms = ("{}", "{} Council", "{} County Council", "City of {}", "{} County Borough Council")
    for asked in (form.format(name) for form in forms):
        with pytest.raises(UnknownCouncil) as refusal:
            find_council(asked)
        assert f"it is in {country}, and only England is covered." in str(refusal.value)
        assert suggest_councils(asked) == []


def test_all_65_councils_outside_england_are_tried() -> None:
    assert len(ELSEWHERE) == 65


@pytest.mark.parametrize(
    ("asked", "country"),
    [
        ("W06000015", "Wales"),
        ("w06000099", "Wales"),
        ("S12000036", "Scotland"),
        ("N09000003", "Northern Ireland"),
        ("Ynys Môn", "Wales"),
        ("Ynys Mon", "Wales"),
        ("Caerdydd", "Wales"),
        ("Scotland", "Scotland"),
    ],
)
def test_codes_and_other_names_outside_england_are_told_the_same(asked: str, country: str) -> None:
    with pytest.raises(UnknownCouncil, match=f"it is in {country}, and only England is covered"):
        find_council(asked)


@pytest.mark.parametrize(
    ("asked", "county"),
    [
        ("South Ribble", "lancashire"),
        ("South Ribble Borough Council", "lancashire"),
        ("Newcastle-under-Lyme", "staffordshire"),
        ("Cambridge City Council", "cambridgeshire"),
        ("Northampton Borough Council", "west-northamptonshire"),
        ("Kettering", "north-northamptonshire"),
        ("Barrow-in-Furness BC", "westmorland-and-furness"),
        ("King's Lynn and West Norfolk", "norfolk"),
    ],
)
def test_a_district_leads_to_the_council_that_runs_its_childrens_services(asked: str, county: str) -> None:
    assert [council.slug for council in suggest_councils(asked)] == [county]
    with pytest.raises(UnknownCouncil, match=r"district, and .* runs children’s services"):
        find_council(asked)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("Portsmuth", "portsmouth"),
        ("Portsmuth City Council", "portsmouth"),
        ("Leicster", "leicester"),
        ("Tower Hamelts", "tower-hamlets"),
        ("LB Tower Hamelts", "tower-hamlets"),
        ("Haringay", "haringey"),
        ("Knowlsey MBC", "knowsley"),
    ],
)
def test_a_misspelt_name_is_never_taken_for_one_and_its_nearest_stands_first(asked: str, first: str) -> None:
    assert look(asked) == ""
    assert suggest_councils(asked)[0].slug == first


def test_the_slug_alone_is_admitted_and_any_other_name_is_told_the_slug() -> None:
    with pytest.raises(UnknownCouncil, match=r"Did you mean: barnet\?"):
        admit_council("LB Barnet")


def test_a_predecessor_is_found_by_its_names_until_its_last_day_and_not_after() -> None:
    for asked in ("Cumbria", "Cumbria County Council", "cumbria"):
        found = find_predecessor(asked, date(2023, 3, 31))
        assert found is not None
        assert found.slug == "cumbria"
        assert find_predecessor(asked, date(2023, 4, 1)) is None
    assert find_predecessor("Cumbria City Council", date(2020, 1, 1)) is None
    assert find_predecessor("Leeds", date(2020, 1, 1)) is None


@pytest.mark.parametrize(
    "asked", ["council " * 400, "the " * 3000, "city of " * 500, "n-" * 2000, "x" * 100_000]
)
def test_a_very_long_name_is_refused_as_soon_as_a_short_one(asked: str) -> None:
    with pytest.raises(UnknownCouncil):
        find_council(asked)
