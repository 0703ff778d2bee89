"""The points of reports, as they are kept: facts in our own words, tied to the inspections they are of."""

import json
from datetime import date
from pathlib import Path

import pytest

from scrutiny.editions import find_edition
from scrutiny.errors import CuratedFileBroken, SourceNotAsExpected
from scrutiny.evidence.inspections import list_inspections
from scrutiny.evidence.point_topics import read_point_topics
from scrutiny.evidence.points import POINTS, Point, ReportPoints, check_topics_known, list_points
from scrutiny.evidence.sources.report_points import read_report_points
from scrutiny.reports.reading import read_report
from scrutiny.vocabulary import Area, Judgement, Outcome

FIRST_OF_ILACS = date(2018, 1, 1)


def test_every_point_of_78_reports_is_kept() -> None:
    assert len(list_points()) == 78
    assert sum(len(points) for points in list_points().values()) == 433
    assert all(point.page and point.page >= 2 for points in list_points().values() for point in points)


def test_nothing_is_kept_but_facts() -> None:
    """No sentence of a report: each word kept is a council, a day, an area, a topic or an outcome of ours."""
    kept = json.loads(find_edition(POINTS).read("points.json"))
    ours = {*Area, *Outcome, *(topic.id for topic in read_point_topics())}
    for report in kept:
        assert set(report) == {"council", "inspected_from", "points"}
        for point in report["points"]:
            assert set(point) == {"page", "area", "topics", "outcome"}
            said = {*point["topics"], point["area"], point["outcome"]} - {None}
            assert said <= ours


def test_few_points_are_about_something_we_have_no_topic_for() -> None:
    every = [point for points in list_points().values() for point in points]
    assert sum(not point.topics for point in every) < len(every) / 25


def test_each_report_since_2018_is_that_of_an_inspection_and_its_points_are_there() -> None:
    held = {
        (event.council, event.inspected_from): event.points for event in list_inspections() if event.points
    }
    newer = {key: points for key, points in list_points().items() if key[1] >= FIRST_OF_ILACS}
    assert len(newer) == 68
    assert held == newer


def test_an_inspection_whose_report_was_not_at_hand_says_nothing_of_points() -> None:
    bradford = [event for event in list_inspections() if event.council == "bradford"][-1]
    assert bradford.points is None
    assert "points" not in bradford.model_dump()


def test_a_point_belongs_to_no_judgement_that_its_framework_did_not_have() -> None:
    wrong = [
        (inspection.council, point)
        for inspection in list_inspections()
        for point in inspection.points or ()
        if point.area is not None and Judgement(point.area.value) not in inspection.judgements
    ]
    assert wrong == []


def test_a_point_about_an_unknown_topic_is_refused_with_file_and_line() -> None:
    kept = tuple(
        ReportPoints(council="leeds", inspected_from=date(2024, 1, 8), points=(Point(topics=topics),))
        for topics in (("neglect",), ("neglect", "kites"))
    )
    with pytest.raises(CuratedFileBroken) as refusal:
        check_topics_known(kept, "inspection_points/2026-08-20/points.json")
    met, remedy = str(refusal.value).split("\n")
    assert met == (
        "inspection_points/2026-08-20/points.json, line 3: a point is about 'kites', which is no topic of "
        "evidence/point_topics.yml."
    )
    assert remedy == "Put the topic back there, or build the evidence again."


def test_a_report_that_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    broken = tmp_path / "2024-07-12_halton.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    with pytest.raises(SourceNotAsExpected, match=r"2024-07-12_halton\.pdf is among the reports, and:"):
        read_report_points([broken])


def test_the_points_kept_of_a_report_are_those_that_stand_in_it(shared: Path) -> None:
    path = shared / "reports" / "2024-07-12_halton.pdf"
    report = read_report(path)
    kept = list_points()["halton", report.inspected_from]
    stand = [(item.page, item.area) for item in report.improvements]
    assert [(point.page, point.area) for point in kept] == stand
    homeless = [number for number, item in enumerate(report.improvements) if "homeless" in item.text]
    assert [number for number, point in enumerate(kept) if "homeless" in point.topics] == homeless != []


def test_the_mark_of_the_national_framework_is_no_topic_of_a_point(shared: Path) -> None:
    """The mark of some points spells out that the workforce is equipped, which is not what they ask for."""
    report = read_report(shared / "reports" / "2026-07-28_middlesbrough.pdf")
    texts = [item.text for item in report.improvements]
    marked = [number for number, text in enumerate(texts) if "enabler: the workforce" in text]
    kept = list_points()["middlesbrough", report.inspected_from]
    assert marked
    assert [kept[number].outcome for number in marked] == [Outcome.WORKFORCE] * len(marked)
    assert all("workforce" not in kept[number].topics for number in marked)
