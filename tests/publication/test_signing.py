"""Signing a review: who may, what its papers say then, and what they say of what changed after it."""

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from tests.conftest import RECORD
from tests.publication import made_review
from tests.publication.made_review import (
    COUNCIL,
    HOMES,
    MEETING,
    POST,
    WAITS,
    brief,
    fill,
    open_plan,
    tabulate,
)
from tests.publication.papers import list_words, read_part
from tests.review.page import REVIEW, Visitor, refused, rules_of, saved
from typer.testing import CliRunner

from scrutiny import panels
from scrutiny.cli import app
from scrutiny.files import paths
from scrutiny.publication.catalogue import (
    FEEDBACK,
    HAND_OFF,
    HOW_IT_STANDS,
    MINUTES,
    RESPONSE_FORM,
    RESPONSE_SHEET,
    RUN_SHEET,
    SCHEDULE,
    PaperKind,
)
from scrutiny.publication.making import make_paper
from scrutiny.publication.paper import Format, Paper
from scrutiny.publication.reviews.writing import write_papers
from scrutiny.record.entries import THE_SIGNING, EntryKind, Json, Writing
from scrutiny.review.meeting_tables import ATTENDANCE, PROPOSED, REQUESTS
from scrutiny.review.news import find_news
from scrutiny.review.page import EVERYTHING
from scrutiny.review.proceedings import Proceedings, gather_proceedings
from scrutiny.review.signed_since import list_changed_answers, say_changed_figures, say_newer_editions
from scrutiny.review.signing import Signing, find_signing, list_chairs, read_signings
from scrutiny.vocabulary import Mark, Role


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """A small review that nobody has signed."""
    monkeypatch.setenv(RECORD, f"sqlite:///{tmp_path / 'record.sqlite3'}")
    opened = open_plan(brief())
    fill(opened)
    yield opened
    opened.close()


def sign(page: Visitor, **parts: object) -> dict[str, Any]:
    return page.say(rules_of(panels.show_signing(page.opened)), "sign", **parts)


def find(page: Visitor) -> Signing:
    page.opened.follow()
    signing = find_signing(page.opened)
    assert signing
    return signing


def gather(page: Visitor) -> Proceedings:
    page.opened.follow()
    return gather_proceedings(page.opened, MEETING)


def write(page: Visitor, kind: PaperKind = MINUTES, mark: Mark = Mark.WORKING) -> Paper:
    ((_name, paper),) = write_papers(kind, gather(page), mark=mark)
    return paper


def say(paper: Paper) -> str:
    return "\n".join(list_words(paper))


def verify(seal: str) -> tuple[int, str]:
    ended = CliRunner().invoke(
        app, ["record", "verify", COUNCIL, "--review", REVIEW, "--against", seal], catch_exceptions=False
    )
    return ended.exit_code, ended.output


def test_a_paper_is_a_draft_until_whoever_leads_signs_and_then_carries_the_seal(page: Visitor) -> None:
    assert write(page).title.endswith("(draft, not signed)")
    reply = saved(sign(page))
    signing = find(page)
    assert reply["said"] == f"Signed. Seal of version 1: {signing.seal}"
    paper = write(page)
    assert paper.title.endswith("(signed)")
    assert "Signed." in paper.head
    assert "Draft, not signed" not in say(paper)
    assert (
        f"Signed on {signing.at.astimezone():%-d %B %Y}, as version 1, by Joan Clarke, who led the review. "
        "That certifies the record of this review, and is not the committee’s approval of its minutes."
    ) in say(paper)
    assert str(signing.seal) in paper.seal
    assert f"Leeds, review “{REVIEW}”, {signing.seal.number} entries" in paper.seal
    held = f"leeds, {REVIEW}, held against its seal, is the record that was signed; nothing was added."
    assert verify(str(signing.seal)) == (
        0,
        f"leeds, {REVIEW} ({signing.seal.number} entries) is whole.\n{held}\n",
    )


def test_the_whole_hash_is_in_the_properties_of_each_file_and_the_file_is_dated_by_the_signing(
    page: Visitor,
) -> None:
    sign(page)
    signing, paper = find(page), write(page, SCHEDULE)
    keyword = f"record sha256:{signing.hash}"
    assert keyword in make_paper(paper, Format.HTML).decode()
    core = read_part(made := make_paper(paper, Format.DOCX), "docProps/core.xml")
    assert keyword in "".join(core.itertext())
    assert f"{signing.at:%Y-%m-%dT%H:%M:%S}" in "".join(core.itertext())
    with pikepdf.open(BytesIO(make_paper(paper, Format.PDF))) as opened:
        assert keyword in str(opened.docinfo.Keywords)
    for wanted, part in ((Format.XLSX, "docProps/core.xml"), (Format.ODS, "meta.xml")):
        assert keyword in "".join(read_part(make_paper(paper, wanted), part).itertext())
    assert make_paper(write(page, SCHEDULE), Format.DOCX) == made


def test_what_papers_speak_of_and_was_changed_after_signing_is_listed_at_the_top(page: Visitor) -> None:
    sign(page)
    number = find(page).number
    tabulate(page, REQUESTS, ("Waits by week", "The trust", "2027-01-15", "To see the trend", "asked"))
    minutes, schedule = write(page), write(page, SCHEDULE)
    assert minutes.title.endswith("(signed, and changed since)")
    assert f"Which information did we ask for? Changed as entry {number + 1} says." in say(minutes)
    assert minutes.blocks[1].words == "Changed since it was signed, and shown here as it is now:"  # type: ignore[union-attr]
    # The schedule speaks of no request, so it is what was signed.
    assert schedule.title.endswith("(signed)")
    code, said = verify(str(find(page).seal))
    assert (code, "is the record that was signed; 1 entry was added since" in said) == (0, True)
    assert "Which information did we ask for?" in panels.show_signing(page.opened).rules.show().in_words  # type: ignore[union-attr]


def test_a_plan_visit_or_feedback_changed_after_signing_is_named(page: Visitor) -> None:
    sign(page)
    number = find(page).number
    made_review.write(page, panels.show_feedback(page.opened), "evaluation.feedback", "Tell us less.")
    paper = write(page, FEEDBACK)
    assert paper.title.endswith("(signed, and changed since)")
    assert f"Changed as entry {number + 1} says." in say(paper)
    assert write(page, HOW_IT_STANDS).title.endswith("(signed)")


def test_a_paper_for_the_public_names_entries_and_no_question(page: Visitor) -> None:
    sign(page)
    number = find(page).number
    tabulate(page, PROPOSED, (HOMES, "done", "Ten homes are open", "2026-11-22"))
    assert "Changed since it was signed" not in say(write(page, MINUTES, Mark.PUBLIC))
    said = say(write(page, SCHEDULE, Mark.PUBLIC))
    assert f"was changed since it was signed, as the record says in entry {number + 1}." in said
    assert "Changed as entry" not in said
    assert WAITS not in said


def test_a_figure_that_is_another_in_a_newer_edition_is_said_and_one_that_is_not_is_counted(
    page: Visitor,
) -> None:
    sign(page)
    signing = find(page)
    assert len(signing.figures) > 2
    assert all("sha256:" in edition for edition in signing.editions.values())
    assert list(say_changed_figures(page.opened, signing)) == []
    newer = replace(
        signing, figures=tuple(replace(figure, edition="2020-01-01") for figure in signing.figures)
    )
    assert list(say_changed_figures(page.opened, newer)) == []
    same = f"An edition is newer; none of the {len(signing.figures)} figures here has changed."
    assert list(say_newer_editions(page.opened, newer)) == [same]
    alone = replace(newer, figures=newer.figures[:1])
    said = "An edition is newer; the one figure here has not changed."
    assert list(say_newer_editions(page.opened, alone)) == [said]
    held = replace(gather(page), newer_editions=(same,))
    ((_name, paper),) = write_papers(MINUTES, held)
    assert (paper.title.endswith("(signed)"), same in say(paper)) == (True, True)
    first = signing.figures[0]
    other = replace(first, value=first.value + 1, edition="2020-01-01")
    (said,) = say_changed_figures(page.opened, replace(signing, figures=(other, *signing.figures[1:])))
    assert "when it was signed, " in said
    assert said.endswith("(newer edition).")


def test_a_paper_says_that_something_changed_only_where_it_did(page: Visitor) -> None:
    sign(page)
    signing, body = find(page), page.opened.state.answers[REQUESTS.about].versions[-1].body
    made_review.write(page, panels.show_meeting(page.opened), REQUESTS.about, body)
    # What was saved again as it was is no change.
    assert list_changed_answers(page.opened, find(page)) == ()
    tabulate(page, REQUESTS, ("Waits by week", "The trust", "2027-01-15", "To see the trend", "asked"))
    assert len(list_changed_answers(page.opened, signing)) == 1
    titles = {
        name: paper.title.rpartition(" (")[2]
        for kind in (RESPONSE_FORM, RESPONSE_SHEET, SCHEDULE, RUN_SHEET, HAND_OFF, MINUTES)
        for name, paper in write_papers(kind, gather(page))
    }
    assert titles.pop("minutes") == "signed, and changed since)"
    assert set(titles.values()) == {"signed)"}


def test_a_note_that_another_stands_before_now_is_the_note_that_was_signed(page: Visitor) -> None:
    sign(page)
    rows = [
        ["New", "Cabinet", "Look", ""],
        ["Costs", "Audit Committee", "A look at the contract", "June"],
        ["Waits", "The partnership", "", ""],
    ]
    replaces = [page.opened.state.answers["sp_other_bodies"].versions[-1].number]
    asked = {"about": "sp_other_bodies", "value": rows, "replaces": replaces}
    saved(page.say(page.part("gathered"), "save", **asked))
    papers = dict(write_papers(HAND_OFF, gather(page)))
    assert [paper.title.rpartition(" (")[2] for paper in papers.values()] == [
        "signed, and changed since)", "signed)", "signed)",
    ]  # fmt: skip


def test_nobody_signs_the_same_record_twice(page: Visitor) -> None:
    sign(page)
    before, number = find(page), page.opened.state.number
    assert "You have signed this record as it stands already" in refused(sign(page, author="JOAN  clarke"))
    saved(sign(page, role="member", author="Cllr Ada Byron"))
    assert "You have signed this version as its chair already" in refused(
        sign(page, role="member", author="Cllr Ada Byron")
    )
    # Between two signatures by one person stands nothing but another's.
    assert "You have signed this record" in refused(sign(page))
    assert (find(page).numbers, page.opened.state.number) == ((before.number, number + 1), number + 1)
    tabulate(page, REQUESTS, ("Waits by week", POST, "2027-01-15", "", "asked"))
    saved(sign(page))
    saved(sign(page, role="member", author="Cllr Ada Byron"))
    assert find(page).version == 2


def test_a_signature_that_is_sent_again_is_the_one_that_was_written(page: Visitor) -> None:
    token = "a" * 32
    said = saved(sign(page, token=token))["said"]
    assert saved(sign(page, token=token))["said"] == said
    assert len(find(page).numbers) == 1


def test_two_who_lead_and_sign_at_once_have_each_signed_a_version_of_their_own(page: Visitor) -> None:
    sign(page)
    first = page.opened.state.signed[-1]
    assert isinstance(first.body, dict)
    second = Writing(EntryKind.SIGNED, THE_SIGNING, first.body, "Mary Seacole", Role.FACILITATOR, "at-once")
    page.opened.write(second)
    beside = {"version": 1, "entries": first.body["entries"], "beside": first.number}
    chair = Writing(EntryKind.SIGNED, THE_SIGNING, beside, "Cllr Ada Byron", Role.MEMBER, "chair")
    page.opened.write(chair)
    one, two = read_signings(page.opened.state)
    assert (one.version, one.signed_by) == (1, "Joan Clarke, who led the review, and Cllr Ada Byron, chair")
    assert (two.version, two.signed_by) == (2, "Mary Seacole, who led the review")
    assert [verify(str(signing.seal))[0] for signing in (one, two)] == [0, 0]


def test_a_chair_of_before_they_said_beside_whom_stands_beside_the_last_of_that_version(
    page: Visitor,
) -> None:
    sign(page)
    body: Json = {"version": 1, "entries": 1}
    page.opened.write(
        Writing(EntryKind.SIGNED, THE_SIGNING, body, "Cllr Ada Byron", Role.MEMBER, "of-before")
    )
    assert "Cllr Ada Byron, chair" in find(page).signed_by
    assert "You have signed this version" in refused(sign(page, role="member", author="Cllr Ada Byron"))


def test_a_record_is_proved_by_all_of_the_line_that_a_paper_prints(page: Visitor) -> None:
    sign(page)
    paper = write(page)
    code, said = verify(paper.seal)
    assert (code, "is the record that was signed; nothing was added" in said) == (0, True)
    page.opened.write(
        Writing(EntryKind.ANSWERED, "meeting.actions", [["Other"]], "Joan", Role.FACILITATOR, "t" * 32)
    )
    assert "1 entry was added since" in verify(paper.seal)[1]


def test_the_checksum_of_an_edition_is_that_of_the_file_of_its_papers(page: Visitor) -> None:
    sign(page)
    for source, kept in find(page).editions.items():
        edition, _, checksum = kept.partition(", ")
        (file,) = (paths.EDITIONS / source).glob(f"{edition}/source.yml")
        assert checksum == f"sha256:{hashlib.sha256(file.read_bytes()).hexdigest()}"


@pytest.mark.parametrize(
    ("role", "is_chair"),
    [
        ("Chair", True),
        ("the Chair", True),
        ("Acting chairman", True),
        ("Chair (Labour)", True),
        ("chair, led the session", True),
        ("Chair of the committee", True),
        ("Chair of this panel", True),
        ("Chair of scrutiny", True),
        ("Chair of the Scrutiny Board (Children and Families)", True),
        ("Chair of the Scrutiny Board", True),
        ("Chair of governors, Moor School (co-opted)", False),
        ("Chair of the Scrutiny Board (Adults)", False),
        ("Chair (of governors)", False),
        ("Chair, Moor School", False),
        ("Chair of the Corporate Parenting Board", False),
        ("Chair of the trust", False),
        ("Chair’s assistant", False),
        ("Vice-chair", False),
        ("Deputy chair", False),
        ("Chair designate", False),
        ("", False),
    ],
)
def test_only_whoever_chairs_the_committee_is_its_chair(
    role: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_chair: bool
) -> None:
    monkeypatch.setenv(RECORD, f"sqlite:///{tmp_path / 'record.sqlite3'}")
    opened = open_plan(brief())
    tabulate(opened, ATTENDANCE, ("Ms Co-opted", role, "attended"))
    assert list_chairs(opened.opened) == (("Ms Co-opted",) if is_chair else ())
    opened.close()


def test_the_chair_signs_beside_whoever_leads_and_nobody_else(page: Visitor) -> None:
    assert "Whoever leads signs first" in refused(sign(page, role="member", author="Cllr Ada Byron"))
    sign(page)
    for role, author, said in (
        ("member", "Cllr Mary Seacole", "Only the chair signs beside whoever leads."),
        (
            "officer",
            "Cllr Ada Byron",
            "Only members of the committee sign, as its chair beside whoever leads.",
        ),
        ("observer", "Cllr Ada Byron", "Only members of the committee sign"),
    ):
        assert said in refused(sign(page, role=role, author=author))
    before = find(page)
    saved(sign(page, role="member", author="cllr ada  BYRON"))
    signing = find(page)
    assert (signing.version, signing.entries) == (1, before.entries)
    assert signing.signed_by == "Joan Clarke, who led the review, and cllr ada BYRON, chair"
    assert signing.seal != before.seal
    # What the chair signs beside changes nothing that papers speak of.
    assert list_changed_answers(page.opened, signing) == ()
    assert verify(str(before.seal))[0] == 0


def test_a_later_signing_is_another_version_and_names_the_one_it_replaces(page: Visitor) -> None:
    sign(page)
    tabulate(page, REQUESTS, ("Waits by week", POST, "2027-01-15", "", "asked"))
    sign(page)
    said = say(write(page))
    assert find(page).version == 2
    assert "It replaces version 1, which was signed before." in said
    assert "Changed since" not in said


def test_a_review_is_signed_by_a_command_that_lists_what_is_open_first(page: Visitor) -> None:
    words = ["record", "sign", COUNCIL, "--review", REVIEW, "--by", "Joan Clarke"]
    ended = CliRunner().invoke(app, words, input="n\n", catch_exceptions=False)
    assert (ended.exit_code, "Nothing is signed." in ended.output) == (2, True)
    assert "of all workbooks without an answer" in ended.output
    assert "lacks something" in ended.output
    ended = CliRunner().invoke(app, [*words, "--yes"], catch_exceptions=False)
    assert ended.exit_code == 0
    seal = ended.output.splitlines()[-1].partition("Seal: ")[2]
    assert str(find(page).seal) == seal
    assert verify(seal.upper())[0] == 0


def test_no_page_writes_a_signature_as_an_answer(page: Visitor) -> None:
    rules = rules_of(panels.show_meeting(page.opened))
    assert "no such question" in refused(page.say(rules, "save", about="signing", value="x", replaces=[]))


def test_what_stands_of_a_signature_is_news_to_every_page_whatever_is_written(page: Visitor) -> None:
    parts = {"signing": rules_of(panels.show_signing(page.opened))}
    page.opened.follow()
    since = page.opened.state.number
    assert find_news(parts, since, ()).told == {}
    assert "Nobody has signed this review yet" in parts["signing"].html
    with closing(open_plan(page.opened.briefing, name="Mary Somerville")) as other:
        sign(other)
    news = find_news(parts, since, ())
    assert [state.about for state in news.told["signing"].fields] == [EVERYTHING]
    assert "Version 1 was signed by Mary Somerville" in parts["signing"].html
    with closing(open_plan(page.opened.briefing, name="Mary Somerville")) as other:
        tabulate(other, REQUESTS, ("Waits by week", "The trust", "2027-01-15", "To see the trend", "asked"))
    assert [*find_news(parts, news.number, ()).told] == ["signing"]
    assert "What has changed since it was signed" in parts["signing"].html
