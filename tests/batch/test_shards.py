"""A run shared out among computers: every page is made once, and their folders make one run."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scrutiny.batch.pages import Page, choose_pages
from scrutiny.batch.runs import run_batch
from scrutiny.batch.shards import Shard, parse_shard
from scrutiny.errors import ShardNotUnderstood
from scrutiny.register.councils import list_councils

DAY = date(2026, 11, 23)


@pytest.mark.parametrize("of", [1, 2, 4, 7])
def test_every_council_is_in_one_shard_alone_and_no_shard_has_twice_its_part(of: int) -> None:
    pages = [Page(council.slug, "01_our_council") for council in list_councils()]
    shards = [Shard(number, of).choose(pages) for number in range(1, of + 1)]
    assert sorted(page for shard in shards for page in shard) == sorted(pages)
    assert all(len(shard) < 2 * len(pages) / of for shard in shards)


@pytest.mark.parametrize("asked", ["0/4", "5/4", "2", "2/", "/4", "2 / 4", "a/b", "-1/4", "1/0", "1/99999"])
def test_what_is_no_part_is_refused_in_words(asked: str) -> None:
    with pytest.raises(ShardNotUnderstood, match="2/4 is the second of four"):
        parse_shard(asked)


def test_folders_copied_into_one_are_a_run_that_has_nothing_left_to_make(
    write_notebook: Callable[..., str], tmp_path: Path
) -> None:
    write_notebook("01_who_we_are", "print(council)")
    pages = choose_pages(["barnet", "leeds", "kent", "york"], every=False, workbooks=[])
    made = [
        run_batch(pages, DAY, tmp_path / str(number), "run", workers=1, shard=Shard(number, 2)).made
        for number in (1, 2)
    ]
    assert sorted([*made[0], *made[1]]) == sorted(pages)
    for number in (1, 2):
        shutil.copytree(tmp_path / str(number) / "run", tmp_path / "all" / "run", dirs_exist_ok=True)
    before = {page: page.path(tmp_path / "all" / "run").stat().st_mtime_ns for page in pages}
    whole = run_batch(pages, DAY, tmp_path / "all", "run", workers=1)
    assert whole.exit_code == 0
    assert {page: page.path(tmp_path / "all" / "run").stat().st_mtime_ns for page in pages} == before
    assert "Leeds" in (tmp_path / "all" / "run" / "index.html").read_text("utf-8")
