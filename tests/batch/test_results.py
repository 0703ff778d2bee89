"""The results of a run as data say what its pages say, so that nobody need read pages by a program."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd

from scrutiny.batch.pages import choose_pages
from scrutiny.batch.results import COLUMNS, RESULTS, TABLE
from scrutiny.batch.runs import run_batch
from scrutiny.briefing import prepare_briefing
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator

DAY = date(2026, 11, 23)
COUNCILS = ("cumberland", "rutland")


def test_a_run_s_table_holds_every_figure_finding_and_line_of_its_councils(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", "print(council)")
    write_notebook("02_more", "print(council)")
    pages = choose_pages(COUNCILS, every=False, workbooks=[])
    run_batch(pages, DAY, tmp_path, "run", workers=1, with_results=True)
    table = pd.read_parquet(tmp_path / "run" / TABLE)
    assert list(table.columns) == list(COLUMNS)
    assert json.loads((tmp_path / "run" / RESULTS).read_text("utf-8"))[0]["council"] == "cumberland"
    for council in COUNCILS:
        briefing = prepare_briefing(council, "Committee", "2025", DAY.isoformat())
        rows = table[table["council"].eq(council)]
        expected = {"figure": briefing.comparisons, "finding": briefing.findings, "line": briefing.lines}
        assert Counter(rows["kind"]) == {kind: len(every) for kind, every in expected.items()}
        assert list(rows.query("kind == 'finding'")["words"]) == [
            finding.sentence for finding in briefing.findings
        ]
        figures = rows.query("kind == 'figure'").set_index("id")
        for comparison in briefing.comparisons:
            own = comparison.council
            said = (own.value, "") if isinstance(own, Figure) else (-1.0, own.reason.value)
            assert (
                figures["figure"].fillna(-1.0)[own.indicator.id],
                figures["gap"].fillna("")[own.indicator.id],
            ) == said


def test_a_figure_in_the_table_is_the_published_one(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", "print(council)")
    pages = choose_pages(["trafford"], every=False, workbooks=[])
    run_batch(pages, DAY, tmp_path, "run", workers=1, with_results=True)
    table = pd.read_parquet(tmp_path / "run" / TABLE).set_index("id")
    row = table.loc["referrals_rate"]
    assert (round(row["figure"], 1), round(row["england"], 1)) == (331.2, 519.4)
    assert row["words"] == find_indicator("referrals_rate").name
