"""The publishers' files as anyone would read them, copies of them with a fault, and a build of today."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pandas as pd
import pytest
import yaml
from tests.evidence.published_files import TOOL

from scrutiny import editions
from scrutiny.curated import texts
from scrutiny.curated.reading import LinedFile, Part
from scrutiny.editions import Edition
from scrutiny.errors import CuratedFileBroken, SourceNotAsExpected
from scrutiny.evidence.building import build_evidence
from scrutiny.evidence.changes import Change
from scrutiny.evidence.keeping import Build
from scrutiny.evidence.sources.authority_register import read_facts
from scrutiny.evidence.sources.places import Places
from scrutiny.evidence.tables import pack_figures, unpack_figures
from scrutiny.files import paths
from scrutiny.register.councils import list_councils

SOURCES = paths.PACKAGE / "evidence" / "sources"
WORKFORCE = "childrens_social_work_workforce"

Alter = Callable[[pd.DataFrame], pd.DataFrame]
Refuse = Callable[..., None]
HoldInCuratedFiles = Callable[[object], None]


@pytest.fixture(scope="session")
def published(shared: Path) -> Path:
    """Where the publishers' files are."""
    return shared / "data"


@pytest.fixture(scope="session")
def listings() -> list[dict[str, object]]:
    """Every indicator as indicators.yml lists it."""
    listed = yaml.safe_load((SOURCES / "indicators.yml").read_text("utf-8"))["indicators"]
    assert isinstance(listed, list)
    return listed


@pytest.fixture(scope="session")
def places() -> Places:
    """Every place of the register."""
    return Places.of(list_councils(), read_facts().predecessors)


@pytest.fixture(scope="session")
def refuse() -> Refuse:
    """See that an act is refused in a sentence with some words, and a second that says what to do."""

    def see_refused(act: Callable[[], object], *words: str) -> None:
        with pytest.raises((SourceNotAsExpected, CuratedFileBroken)) as refusal:
            act()
        met, _, to_do = str(refusal.value).partition("\n")
        assert [word for word in words if word not in met] == [], met
        assert to_do.endswith((".", "FOLDER")), str(refusal.value)

    return see_refused


class AlteredCopies:
    """Copies of the publishers' folder: links to all its files, save one that holds a fault."""

    def __init__(self, published: Path, folder: Path) -> None:
        """Link every file, so that a copy costs nothing."""
        self.published = published
        self.folder = folder
        for path in published.rglob("*"):
            if path.is_file():
                link = folder / path.relative_to(published)
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(path)

    def without(self, name: str) -> Path:
        """Leave one file out."""
        (self.folder / name).unlink()
        return self.folder

    def with_bytes(self, name: str, content: bytes) -> Path:
        """Put other content in the place of one file."""
        self.without(name)
        (self.folder / name).write_bytes(content)
        return self.folder

    def with_csv(self, name: str, alter: Alter) -> Path:
        """Alter the rows of one CSV."""
        rows = pd.read_csv(self.published / name, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        return self.with_bytes(name, alter(rows).to_csv(index=False).encode())

    def with_tool(self, measure: str, alter: Alter, *beside: str) -> Path:
        """Alter one measure of the interactive tool; the copy holds no others but those beside it."""
        rows = pd.read_parquet(self.published / TOOL, filters=[("Short Desc", "in", [measure, *beside])])
        altered = alter(rows[rows["Short Desc"].eq(measure)])
        self.without(TOOL)
        others = rows.loc[rows["Short Desc"].ne(measure), altered.columns]
        pd.concat([altered, others]).to_parquet(self.folder / TOOL)
        return self.folder

    def with_text(self, name: str, member: str, old: str, new: str, after: str = "") -> Path:
        """Alter one piece of text in the XML of a spreadsheet, where it first stands after another."""
        with ZipFile(self.published / name) as sheets:
            parts = {part.filename: sheets.read(part) for part in sheets.infolist()}
        before, _, rest = parts[member].partition(after.encode()) if after else (b"", b"", parts[member])
        assert old.encode() in rest, f"{name} does not have {old!r} to alter"
        parts[member] = before + after.encode() + rest.replace(old.encode(), new.encode(), 1)
        self.without(name)
        with ZipFile(self.folder / name, "w") as sheets:
            for part, content in parts.items():
                sheets.writestr(part, content)
        return self.folder


@pytest.fixture
def altered(published: Path, tmp_path: Path) -> AlteredCopies:
    """A maker of folders in which one published file holds a fault."""
    return AlteredCopies(published, tmp_path / "published")


@dataclass(frozen=True)
class Rebuilt:
    """Editions built today beside others of their name, and what the build says it would change there."""

    build: Build
    changes: dict[str, Change]


@pytest.fixture(scope="session")
def rebuilt(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Rebuilt:
    """Build beside a copy of the shipped editions, two of which were altered, papers and all."""
    folder = tmp_path_factory.mktemp("built") / "editions"
    shutil.copytree(paths.EDITIONS, folder)
    _alter_workforce(find_newest(folder, WORKFORCE) / "figures.arrow")
    _alter_neighbours(find_newest(folder, "statistical_neighbours") / "neighbours.json")
    build = build_evidence(published, folder)
    newest = reversed(build.changes)  # of a source with two editions, the newest is made first
    return Rebuilt(build, {change.source: change for change in newest})


def find_newest(editions: Path, source: str) -> Path:
    """Find the newest edition of a source in a folder of editions."""
    return max((editions / source).iterdir())


def _write_with_checksum(path: Path, content: bytes) -> None:
    papers = Edition(path.parent).papers
    path.write_bytes(content)
    altered = papers.model_copy(update={"files": papers.files | {path.name: editions.checksum(content)}})
    (path.parent / "source.yml").write_text(altered.as_text(), encoding="utf-8")


def _alter_workforce(path: Path) -> None:
    """Make one figure another, take two rows out, and put one in that nobody published."""
    rows = unpack_figures({WORKFORCE: path.read_bytes()})
    is_agency = rows["measure"].eq("agency_social_workers") & rows["period"].eq("2025")
    rows.loc[is_agency & rows["council"].eq("portsmouth"), "figure"] = 99.5
    gone = is_agency & rows["council"].isin(["leeds", "kent"])
    stranger = rows[is_agency & rows["council"].eq("surrey")].assign(period="2031")
    _write_with_checksum(path, pack_figures(pd.concat([rows[~gone], stranger])))


def _alter_neighbours(path: Path) -> None:
    content = path.read_text("utf-8")
    altered = content.replace('"closeness":"close"', '"closeness":"very close"', 1)
    _write_with_checksum(path, altered.encode())


@pytest.fixture
def hold_in_curated_files(monkeypatch: pytest.MonkeyPatch) -> HoldInCuratedFiles:
    """Have every file that is kept by hand hold what is given, in place of what is written there."""

    def hold(content: object) -> None:
        def read(_path: Path, name: str, refuse: texts.Refuse) -> LinedFile:
            return LinedFile(name, content, Part(1, 1, content), refuse)

        monkeypatch.setattr(editions, "read_lined", read)

    return hold


@pytest.fixture(scope="session")
def corrections() -> dict[str, list[dict[str, object]]]:
    """Every correction we make, as corrections.yml lists it."""
    listed = yaml.safe_load((SOURCES / "corrections.yml").read_text("utf-8"))
    assert isinstance(listed, dict)
    return listed
