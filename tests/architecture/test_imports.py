"""The architecture: which part of the package may know about which, in the order of the flow."""

import ast
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
NOT_PARTS = {"__init__", "__main__"}
# The last arrows are of the panels to papers, which are made from a page, and of papers to curated settings:
# a council's own file and headings are the same for page and command.
MOST_ROOMS, MOST_ARROWS = 28, 153

MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "vocabulary": set(),
    "files": {"errors"},
    "curated": {"errors", "files"},
    "editions": {"curated", "errors", "files"},
    "register": {"editions", "errors", "files", "vocabulary"},
    "reports": {"curated", "errors", "files", "register", "vocabulary"},
    "evidence": {"editions", "errors", "files", "register", "reports", "vocabulary"},
    # Which inspections are held, so that an unknown one is refused by file and line.
    "parameters": {"curated", "errors", "evidence", "register"},
    "analysis": {"vocabulary"},
    "words": {"evidence", "register", "vocabulary"},
    "local_figures": {"analysis", "curated", "errors", "evidence", "files", "vocabulary", "words"},
    "comparisons": {"analysis", "evidence", "register", "vocabulary"},
    "findings": {
        "analysis",
        "comparisons",
        "editions",
        "errors",
        "evidence",
        "register",
        "vocabulary",
        "words",
    },
    "record": {"curated", "errors", "files", "vocabulary"},
    "look_back": {"curated", "record", "words"},
    "kernels": {"curated", "editions", "errors", "files", "register", "words"},
    "briefing": {
        "analysis",
        "comparisons",
        "editions",
        "evidence",
        "findings",
        "local_figures",
        "register",
        "vocabulary",
    },
    "guide": {
        "analysis",
        "briefing",
        "curated",
        "errors",
        "evidence",
        "register",
        "reports",
        "vocabulary",
        "words",
    },
    "views": {
        "analysis",
        "briefing",
        "comparisons",
        "errors",
        "evidence",
        "files",
        "findings",
        "guide",
        "local_figures",
        "register",
        "reports",
        "vocabulary",
        "words",
    },
    "review": {
        "analysis",
        "briefing",
        "errors",
        "evidence",
        "findings",
        "guide",
        "kernels",
        "local_figures",
        "look_back",
        "parameters",
        "record",
        "register",
        "reports",
        "views",
        "vocabulary",
        "words",
    },
    # A paper says what pages say, from the same findings and the same guide, and reads no made page.
    "publication": {
        "briefing",
        "curated",
        "errors",
        "evidence",
        "files",
        "findings",
        "guide",
        "register",
        # Its kinds of answer, against which the guide's bank is read.
        "review",
        "views",
        "vocabulary",
        "words",
    },
    "panels": {"briefing", "errors", "guide", "parameters", "publication", "review", "views"},
    "lab": {"errors", "files", "kernels", "parameters", "register"},
    "batch": {
        "briefing",
        "comparisons",
        "curated",
        "editions",
        "errors",
        "evidence",
        "files",
        "kernels",
        "parameters",
        "publication",
        "register",
        "words",
    },
    # How the record stands, and none of its words: it decides what of a council's pages may be kept.
    # A process of the app runs the pages of a review once, and answers for their parts.
    "app": {
        "errors",
        "files",
        "kernels",
        "panels",
        "parameters",
        "publication",
        "record",
        "register",
        "review",
    },
}
# The rooms of a session, each knowing only those before it; beside them stand the modules that use them all.
SESSION = "scrutiny.review.session."
SESSION_ROOMS = ("sent", "standing", "told", "seats", "plans", "steps", "telling")
# The command line stands at the edge and may call on every part.
MAY_IMPORT["cli"] = set(MAY_IMPORT)


def part_of(module: Path, package: Path) -> str:
    return module.relative_to(package).parts[0].removesuffix(".py")


def parts_on_disk(package: Path) -> set[str]:
    return {part_of(module, package) for module in package.rglob("*.py")} - NOT_PARTS


def parts_imported_by(module: Path, package: str) -> Iterator[str]:
    """Name each part a module imports, wherever in the module; refuse the forms we do not use."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.ImportFrom(level=1 | 2 | 3):
                yield "its neighbours by relative import"
            case ast.ImportFrom(module=str(name)) if name == package:
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(name)) if name.startswith(f"{package}."):
                yield name.split(".")[1]
            case ast.Import(names=names):
                whole = (alias.name for alias in names)
                yield from (f"{name} by a plain import" for name in whole if name.split(".")[0] == package)


def wrong_ways(package: Path, may_import: Mapping[str, Collection[str]]) -> Iterator[str]:
    """Say each import that goes against the flow."""
    for module in sorted(package.rglob("*.py")):
        here = part_of(module, package)
        if here in NOT_PARTS:
            continue
        for there in parts_imported_by(module, package.name):
            if there != here and there not in may_import.get(here, ()):
                yield f"{module.relative_to(package).as_posix()}: {here} must not know about {there}"


def test_every_import_follows_the_flow() -> None:
    assert list(wrong_ways(PACKAGE, MAY_IMPORT)) == []


def test_the_house_has_few_rooms_and_few_ways_between_them() -> None:
    rooms = [path for path in PACKAGE.iterdir() if not path.name.startswith("__")]
    assert len(rooms) <= MOST_ROOMS
    assert sum(len(allowed) for here, allowed in MAY_IMPORT.items() if here != "cli") <= MOST_ARROWS


def test_every_part_has_a_row_and_every_row_a_part() -> None:
    on_disk = parts_on_disk(PACKAGE)
    assert on_disk - set(MAY_IMPORT) == set(), "parts without a row in the import table"
    assert set(MAY_IMPORT) - on_disk == set(), "rows of the import table without a part"


def test_every_allowance_is_used() -> None:
    used: dict[str, set[str]] = {}
    for module in PACKAGE.rglob("*.py"):
        used.setdefault(part_of(module, PACKAGE), set()).update(parts_imported_by(module, PACKAGE.name))
    rows = {here: allowed for here, allowed in MAY_IMPORT.items() if here != "cli"}
    unused = {here: allowed - used[here] for here, allowed in rows.items()}
    assert {here: parts for here, parts in unused.items() if parts} == {}


def test_a_part_knows_only_what_comes_before_it() -> None:
    order = list(MAY_IMPORT)
    against = [
        f"{here} may import {there}, which comes after it"
        for here, allowed in MAY_IMPORT.items()
        for there in allowed - {here}
        if there not in order[: order.index(here)]
    ]
    assert against == []


def test_the_rooms_of_a_session_know_only_those_before_them() -> None:
    session = PACKAGE / "review" / "session"
    assert {path.name for path in session.iterdir() if path.is_dir()} - {"__pycache__"} == set(SESSION_ROOMS)
    against = [
        f"{room}/{module.name} must not know about {there}"
        for at, room in enumerate(SESSION_ROOMS)
        for module in sorted((session / room).glob("*.py"))
        for there in session_rooms_imported_by(module)
        if there not in SESSION_ROOMS[: at + 1]
    ]
    assert against == []


def session_rooms_imported_by(module: Path) -> Iterator[str]:
    """Name each room of a session, or module beside them, that a module imports."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and f"{node.module}.".startswith(SESSION):
            below = node.module.removeprefix(SESSION.rstrip(".")).strip(".")
            yield from [below.split(".")[0]] if below else (alias.name for alias in node.names)


def test_the_checker_names_wrong_imports_and_passes_right_ones(tmp_path: Path) -> None:
    package = tmp_path / "made_up"
    (package / "views").mkdir(parents=True)
    (package / "__init__.py").write_text("from made_up.views import charts\n")
    (package / "words.py").write_text("def late():\n    from made_up.views.charts import draw\n")
    (package / "views" / "charts.py").write_text(
        "import json\nfrom made_up import words, secrets\nfrom made_up.views.axes import Axis\n"
    )
    (package / "views" / "axes.py").write_text("import made_up.words\nfrom . import charts\n")
    assert list(wrong_ways(package, {"words": set(), "views": {"words"}})) == [
        "views/axes.py: views must not know about made_up.words by a plain import",
        "views/axes.py: views must not know about its neighbours by relative import",
        "views/charts.py: views must not know about secrets",
        "words.py: words must not know about views",
    ]
