"""An edition that is missing, damaged or without its papers is said to be so, and how to mend it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from scrutiny.editions import Edition, Papers, checksum, find_edition, find_editions
from scrutiny.errors import EditionDamaged, EditionMissing, ScrutinyError
from scrutiny.files import paths

FIGURES = b"the figures of a year"
TO_MEND = "To put it back: git checkout -- lib/scrutiny/evidence/editions, or install the package again."


@pytest.fixture
def editions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two whole editions of one source."""
    monkeypatch.setattr(paths, "EDITIONS", tmp_path)
    for edition in ("2024", "2025"):
        home = tmp_path / "school_meals" / edition
        home.mkdir(parents=True)
        (home / "figures.arrow").write_bytes(FIGURES)
        (home / "source.yml").write_text(yaml.safe_dump(papers(edition)), encoding="utf-8")
    return tmp_path


def papers(edition: str) -> dict[str, object]:
    told = ("title", "publisher", "published", "licence", "address", "covers")
    return dict.fromkeys(told, "as printed") | {
        "source": "school_meals",
        "edition": edition,
        "official": True,
        "read_from": {},
        "files": {"figures.arrow": checksum(FIGURES)},
    }


def say(act: Callable[[], object], kind: type[ScrutinyError]) -> str:
    """Give the one sentence of a refusal, after seeing that it ends by saying how to mend it."""
    with pytest.raises(kind) as refusal:
        act()
    met, to_do = str(refusal.value).split("\n")
    assert to_do == TO_MEND
    assert met.endswith(".")
    assert met.count(". ") == 0
    return met


@pytest.mark.usefixtures("editions")
def test_a_whole_edition_is_read_with_its_papers() -> None:
    edition = find_edition("school_meals", "2024")
    assert edition.read("figures.arrow") == FIGURES
    assert edition.papers == Papers.model_validate(papers("2024"))


@pytest.mark.usefixtures("editions")
def test_the_newest_edition_is_the_one_opened_unless_another_is_named() -> None:
    assert find_edition("school_meals").folder.name == "2025"
    assert [edition.folder.name for edition in find_editions("school_meals")] == ["2025", "2024"]


def test_a_missing_file_is_named(editions: Path) -> None:
    (editions / "school_meals" / "2025" / "figures.arrow").unlink()
    met = say(lambda: find_edition("school_meals").read("figures.arrow"), EditionMissing)
    assert met == "The evidence file school_meals/2025/figures.arrow is missing."


@pytest.mark.parametrize("place", [0, len(FIGURES) // 2, len(FIGURES) - 1])
def test_one_damaged_byte_is_noticed(editions: Path, place: int) -> None:
    damaged = bytearray(FIGURES)
    damaged[place] ^= 1
    (editions / "school_meals" / "2025" / "figures.arrow").write_bytes(damaged)
    met = say(lambda: find_edition("school_meals").read("figures.arrow"), EditionDamaged)
    assert met.startswith(
        "The evidence file school_meals/2025/figures.arrow is not the one its papers describe"
    )


def test_a_file_cut_short_is_noticed(editions: Path) -> None:
    (editions / "school_meals" / "2025" / "figures.arrow").write_bytes(FIGURES[:-1])
    say(lambda: find_edition("school_meals").read("figures.arrow"), EditionDamaged)


def test_a_file_its_papers_do_not_name_is_not_trusted(editions: Path) -> None:
    (editions / "school_meals" / "2025" / "more.arrow").write_bytes(FIGURES)
    say(lambda: find_edition("school_meals").read("more.arrow"), EditionDamaged)


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"title: [unclosed",
        b"- a list\n- of things\n",
        b"title: without the rest\n",
        b"title: \xff\xfe not UTF-8\n",
        yaml.safe_dump(papers("2025") | {"stranger": "a key we do not have"}).encode(),
        yaml.safe_dump(papers("2025") | {"files": "not a list of checksums"}).encode(),
    ],
    ids=["empty", "not YAML", "not a mapping", "incomplete", "not UTF-8", "a stranger", "a wrong value"],
)
def test_broken_papers_are_said_to_be_broken(editions: Path, broken: bytes) -> None:
    (editions / "school_meals" / "2025" / "source.yml").write_bytes(broken)
    met = say(lambda: find_edition("school_meals").papers, EditionDamaged)
    assert met == "The papers of school_meals 2025 cannot be read."


def test_an_edition_without_papers_is_said_to_have_none(editions: Path) -> None:
    (editions / "school_meals" / "2025" / "source.yml").unlink()
    met = say(lambda: find_edition("school_meals").read("figures.arrow"), EditionMissing)
    assert "has no papers (source.yml)" in met


@pytest.mark.usefixtures("editions")
def test_a_source_we_do_not_keep_is_named() -> None:
    assert say(lambda: find_edition("school_uniforms"), EditionMissing) == (
        "The package holds no edition of 'school_uniforms'."
    )


@pytest.mark.usefixtures("editions")
def test_an_edition_we_do_not_keep_is_named_with_those_we_do() -> None:
    with pytest.raises(
        EditionMissing, match=r"no edition '2019' of school_meals\. Editions are: 2025, 2024\."
    ):
        find_edition("school_meals", "2019")


def test_papers_are_not_read_before_they_are_asked_for(tmp_path: Path) -> None:
    assert Edition(tmp_path / "nowhere").folder.name == "nowhere"
