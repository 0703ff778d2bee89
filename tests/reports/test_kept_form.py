"""A report that somebody loaded: kept as plain values, and given back as it was without its paragraphs."""

import json
from dataclasses import replace

import pytest
from tests.reports.conftest import MadePdf

from scrutiny.reports.inspection_report import InspectionReport
from scrutiny.reports.kept_form import keep_report, read_kept_report


def test_what_is_kept_is_given_back_but_for_headings_and_paragraphs(report: MadePdf) -> None:
    read = report.read()
    assert read.paragraphs
    assert read.improvements[0].framework_tag
    kept = json.loads(json.dumps(keep_report(read)))
    assert read_kept_report(kept) == replace(read, headings=(), paragraphs=())


@pytest.mark.parametrize("spoilt", [None, [], {}, "report", {"authority": {"slug": "leeds"}}])
def test_what_is_no_report_gives_none(spoilt: object) -> None:
    assert read_kept_report(spoilt) is None


@pytest.mark.parametrize("part", ["judgements", "improvements", "inspected_from", "event"])
def test_a_kept_report_with_a_part_spoilt_gives_none(report: MadePdf, part: str) -> None:
    assert read_kept_report({**keep_report(report.read()), part: ["spoilt"]}) is None


@pytest.mark.shared
def test_every_real_report_is_kept_whole_and_small(real_reports: dict[str, InspectionReport]) -> None:
    for name, read in real_reports.items():
        kept = json.dumps(keep_report(read))
        again = read_kept_report(json.loads(kept))
        assert again is not None, name
        assert (again.judgements, again.improvements) == (read.judgements, read.improvements), name
        assert len(kept) < 60_000, name
