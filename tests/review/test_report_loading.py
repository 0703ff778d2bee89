"""Loading a report: whole, on this council, by whoever leads the session; kept in the record alone."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.review.conftest import OpenPage
from tests.review.made_report import (
    KITES,
    POINTS,
    STRINGS,
    make_report,
    open_loading,
    send,
    send_piece,
)
from tests.review.page import REACTIVE, REVIEW, Visitor, guide, refused, rules_of, saved

from scrutiny import panels, views
from scrutiny.briefing import Briefing
from scrutiny.look_back.items import COLUMNS
from scrutiny.review.file_loading import LARGEST_PIECE
from scrutiny.review.loaded_reports import read_loaded
from scrutiny.vocabulary import Grade, Judgement

LARGEST = 20_000_000


@pytest.fixture
def leading(open_page: OpenPage) -> Visitor:
    """A page with the person who leads the session at it."""
    return open_page(REACTIVE, "Lee Lead", "facilitator")


def test_a_report_that_was_loaded_is_there_when_a_page_is_opened_again(
    leading: Visitor, open_page: OpenPage
) -> None:
    reply = saved(send(leading, make_report()))
    assert reply["about"] == "inspection_report"
    assert reply["said"].startswith("The report of the standard inspection of Leeds in June 2025")
    loaded = read_loaded(open_page(REACTIVE).opened.state)
    assert loaded is not None
    assert tuple(point.text for point in loaded.improvements) == POINTS
    assert loaded.grade(Judgement.CARE_LEAVERS) is Grade.INADEQUATE
    assert (loaded.lead_inspector, loaded.improvements[0].page) == ("Ada Quill", 2)


def test_only_what_pages_show_is_kept_and_no_paragraph_of_the_report(leading: Visitor) -> None:
    body = str(saved(send(leading, make_report()))["version"]["value"])
    assert KITES in body
    assert "A paragraph of our own" not in body
    assert "report.pdf" not in body


def test_each_point_gets_a_row_with_where_it_belongs(leading: Visitor) -> None:
    send(leading, make_report())
    (body,) = [version.body for version in leading.opened.state.answers["report_items"].versions]
    rows = [
        [KITES, "Care leavers", *[""] * 5],
        [STRINGS, "Leadership and workforce", *[""] * 5],
        [POINTS[2], "", *[""] * 5],
    ]
    assert body == {"columns": [*COLUMNS], "rows": rows}


def test_a_report_loaded_later_takes_the_place_of_the_first_and_rows_are_kept_by_their_point(
    leading: Visitor,
) -> None:
    send(leading, make_report())
    panel = rules_of(panels.show_report_items(leading.opened))
    row = [STRINGS, "Leadership and workforce", "", "Ask in May", *[""] * 3]
    standing = [version.number for version in leading.opened.state.answers["report_items"].versions]
    old = [[KITES, "Care leavers", *[""] * 5], row, [POINTS[2], *[""] * 6]]
    saved(leading.say(panel, "save", about="report_items", value=old, replaces=standing))
    assert saved(send(leading, make_report(points=(POINTS[2], "A new point."))))
    state = leading.opened.state
    loaded = read_loaded(state)
    assert loaded is not None
    assert [point.text for point in loaded.improvements] == [POINTS[2], "A new point."]
    assert len(state.answers["inspection_report"].versions) == 1
    # What somebody wrote about a point of the earlier report stays; rows that held nothing go.
    (body,) = [version.body for version in state.answers["report_items"].versions]
    rows = [[POINTS[2], *[""] * 6], ["A new point.", *[""] * 6], row]
    assert body == {"columns": [*COLUMNS], "rows": rows}


def test_what_a_point_was_asked_before_goes_along_with_it_when_a_report_is_loaded_again(
    leading: Visitor,
) -> None:
    send(leading, make_report())
    standing = [version.number for version in leading.opened.state.answers["report_items"].versions]
    old = {"columns": ["Point", "Owner"], "rows": [[KITES, "Jane"], [STRINGS, ""]]}
    panel = rules_of(panels.show_report_items(leading.opened))
    saved(leading.say(panel, "save", about="report_items", value=old, replaces=standing))
    saved(send(leading, make_report(points=("A new point.",))))
    (body,) = [version.body for version in leading.opened.state.answers["report_items"].versions]
    rows = [["A new point.", *[""] * 7], [KITES, *[""] * 6, "Jane"]]
    assert body == {"columns": [*COLUMNS, "Owner"], "rows": rows}


def test_loading_the_same_report_again_writes_no_rows_anew(leading: Visitor) -> None:
    send(leading, make_report())
    before = leading.opened.state.answers["report_items"].versions
    send(leading, make_report() + b"\n")
    assert leading.opened.state.answers["report_items"].versions == before


def test_a_report_on_another_council_is_refused_and_named(leading: Visitor) -> None:
    sentence = refused(send(leading, make_report("Barnet")))
    assert sentence.startswith("This report is about Barnet, and this page is about Leeds.")
    assert "inspection_report" not in leading.opened.state.answers


def test_a_report_whose_cover_has_an_unknown_name_is_kept_once_its_council_is_confirmed(
    leading: Visitor, open_page: OpenPage
) -> None:
    content = make_report("Wessex Families Trust")
    reply = send(leading, content)
    assert (reply["kind"], reply["named"]) == ("unsure", "Wessex Families Trust")
    assert reply["question"].startswith("The cover of this report names ‘Wessex Families Trust’")
    assert reply["question"].endswith("Is it the report on Leeds?")
    assert reply["yes"] == "Yes, it is the report on Leeds"
    assert "inspection_report" not in leading.opened.state.answers
    assert send(leading, content, named="Another Trust")["kind"] == "unsure"
    saved(send(leading, content, named="Wessex Families Trust"))
    again = open_page(REACTIVE)
    loaded = read_loaded(again.opened.state)
    assert loaded is not None
    assert (loaded.authority.slug, loaded.named) == ("leeds", "Wessex Families Trust")
    shown = " ".join(open_loading(again).html.split())
    assert "It was loaded in this review by Lee Lead" in shown
    assert "Whoever gave it here says that the council is Leeds." in shown


@pytest.mark.parametrize("cover", ["LB Barnet", "Barnet Council", "Royal Borough of Kingston upon Thames"])
def test_another_council_by_any_of_its_names_is_refused_whatever_is_confirmed(
    leading: Visitor, cover: str
) -> None:
    sentence = refused(send(leading, make_report(cover), named=cover))
    assert sentence.startswith("This report is about ")
    assert sentence.endswith("Choose the report on Leeds.")


@pytest.mark.parametrize("cover", ["Leeds City", "the City of Leeds", "Leeds Metropolitan District Council"])
def test_every_usual_name_of_the_council_is_taken_without_a_question(leading: Visitor, cover: str) -> None:
    saved(send(leading, make_report(cover)))


@pytest.mark.parametrize("role", ["member", "officer", "observer"])
def test_only_whoever_leads_the_session_loads_a_report(open_page: OpenPage, role: str) -> None:
    assert refused(send(open_page(REACTIVE, role=role), make_report())).startswith("Only whoever leads")


def test_nobody_without_a_name_loads_a_report(open_page: OpenPage) -> None:
    assert refused(send(open_page(REACTIVE, " ", "facilitator"), make_report())).startswith("Give your name")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no PDF"),
        (b"MZ\x90\x00 report.pdf", "no PDF"),
        (b" %PDF-1.7 hidden", "no PDF"),
        (b"%PDF-1.7\nno more than this", "The file cannot be read"),
    ],
)
def test_what_is_no_report_is_refused_in_a_sentence(leading: Visitor, content: bytes, sentence: str) -> None:
    assert sentence in refused(send(leading, content))


def test_a_file_that_says_it_is_too_large_is_refused_before_it_is_taken(leading: Visitor) -> None:
    panel = open_loading(leading)
    message = {"token": "token-large", "size": LARGEST + 1, "part": 0, "of": 40}
    assert "larger than 20 MB" in refused(send_piece(leading, panel, b"%PDF-1.7", **message))


@pytest.mark.parametrize(
    ("part", "pieces", "changed"),
    [
        (2, 1, {}),
        (0, 1, {}),
        (1, 1, {"token": "another-token"}),
        (1, 1, {"size": 12}),
        (1, 0, {}),
        (1, 2, {}),
    ],
)
def test_a_file_whose_pieces_do_not_follow_on_is_refused_and_forgotten(
    leading: Visitor, part: int, pieces: int, changed: dict[str, object]
) -> None:
    panel, content = open_loading(leading), make_report()
    message = {"token": "token-of-one", "size": len(content), "of": 3}
    first = send_piece(leading, panel, content[:500], **message, part=0)
    assert first["kind"] == "held"
    sent = send_piece(leading, panel, *[content[500:900]] * pieces, **{**message, "part": part, **changed})
    # A first piece begins anew, and this one does not begin as a PDF does.
    assert refused(sent).startswith("This file is no PDF" if part == 0 else "The file did not arrive whole")
    assert refused(send_piece(leading, panel, content[500:900], **message, part=1))


def test_a_piece_larger_than_is_sent_is_refused(leading: Visitor) -> None:
    message = {"token": "token-of-one", "size": LARGEST, "part": 0, "of": 39}
    piece = b"%PDF-" + bytes(LARGEST_PIECE)
    assert "did not arrive whole" in refused(send_piece(leading, open_loading(leading), piece, **message))


def test_a_file_that_ends_early_is_refused(leading: Visitor) -> None:
    message = {"token": "token-of-one", "size": 100, "part": 0, "of": 1}
    piece = b"%PDF-1.7"
    assert "did not arrive whole" in refused(send_piece(leading, open_loading(leading), piece, **message))


@pytest.mark.parametrize(
    "changed",
    [
        {"part": "0"},
        {"part": -1},
        {"size": 1.5},
        {"size": None},
        {"of": True},
        {"token": "../../x"},
        {"role": "owner"},
        {"author": 3},
    ],
)
def test_a_message_of_another_form_is_refused(leading: Visitor, changed: dict[str, object]) -> None:
    message = {"token": "token-of-one", "size": 8, "part": 0, "of": 1, **changed}
    assert refused(send_piece(leading, open_loading(leading), b"%PDF-1.7", **message))


@given(
    message=st.dictionaries(
        st.sampled_from(["token", "author", "role", "size", "part", "of", "name", "id"]),
        st.none()
        | st.booleans()
        | st.integers(-2, 50)
        | st.floats()
        | st.text(max_size=20)
        | st.just("facilitator"),
    ),
    pieces=st.lists(st.binary(max_size=30), max_size=3),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_sent_as_a_piece_is_held_or_refused_in_a_sentence(
    leading: Visitor, message: dict[str, object], pieces: list[bytes]
) -> None:
    reply = send_piece(leading, open_loading(leading), *pieces, **message)
    assert reply["kind"] == "held" or refused(reply)


def test_the_name_of_the_file_is_neither_used_nor_kept(leading: Visitor) -> None:
    name = "../../etc/passwd<script>alert(1)</script>\x00.pdf" + "x" * 5000
    reply = saved(send(leading, make_report(), name=name))
    assert name not in str(reply)
    assert name not in open_loading(leading).html


def test_a_briefing_says_which_report_is_loaded_or_that_none_is(leading: Visitor, briefing: Briefing) -> None:
    def brief(review: str) -> str:
        page = panels.open_page(briefing, guide(briefing, REACTIVE), "briefing", review)
        shown = panels.load_report(page)
        assert isinstance(shown, views.values.View)
        return shown.in_words

    assert brief("").startswith("No report has been loaded for this page.")
    assert brief(REVIEW) == brief("")
    send(leading, make_report())
    assert brief("").startswith("No report has been loaded for this page.")
    assert "led by Ada Quill: 5 grades and 3 points that must improve. It was loaded" in brief(REVIEW)
    assert "by Lee Lead at" in brief(REVIEW)
    assert "Open Government Licence" in brief(REVIEW)


def test_the_page_speaks_of_the_report_that_is_loaded(leading: Visitor, open_page: OpenPage) -> None:
    send(leading, make_report())
    page = open_page(REACTIVE).opened
    panels.load_report(page)
    table = views.tabulate_improvements(page.briefing, page.guidance).in_words
    assert STRINGS in table
    assert "Open Government Licence" in table


def test_the_page_tells_where_what_is_loaded_is_kept(leading: Visitor) -> None:
    assert "kept in this review’s record and nowhere else" in " ".join(open_loading(leading).html.split())
