"""The architecture: which part of the package may know about which, in the order of the flow."""

import ast
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
NOT_PARTS = {"__init__", "__main__"}

MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "vocabulary": set(),
    "paths": set(),
    "rows": set(),
    "whole_files": set(),
    "late_grammar": set(),
    "privacy": set(),
    "confinement": {"errors", "paths"},
    "frameworks": {"vocabulary"},
    "curated": {"errors"},
    "settings": {"curated", "errors", "paths"},
    "editions": {"curated", "errors", "paths"},
    "councils": {"editions", "errors", "vocabulary"},
    "workbooks": {"editions", "errors", "paths"},
    "reports": {"confinement", "councils", "errors", "frameworks", "settings", "vocabulary"},
    "evidence": {"councils", "editions", "errors", "frameworks", "paths", "reports", "vocabulary"},
    # Which inspections are held, so that an unknown one is refused by file and line.
    "parameters": {"councils", "curated", "errors", "evidence", "settings"},
    "analysis": {"vocabulary"},
    "local_figures": {"analysis", "confinement", "errors", "evidence", "privacy", "settings", "vocabulary"},
    "words": {"analysis", "evidence", "frameworks", "local_figures", "vocabulary"},
    "look_back": {"curated", "rows", "words"},
    "comparisons": {"analysis", "councils", "evidence", "frameworks", "vocabulary"},
    "findings": {
        "analysis",
        "comparisons",
        "councils",
        "editions",
        "errors",
        "evidence",
        "vocabulary",
        "words",
    },
    "enquiry": {"editions", "errors", "evidence", "findings", "vocabulary"},
    "notebooks": {"councils", "words", "workbooks"},
    "kernels": {"errors", "late_grammar", "notebooks", "workbooks"},
    "record": {"errors", "paths", "settings", "vocabulary", "whole_files"},
    "guide": {
        "curated",
        "errors",
        "evidence",
        "frameworks",
        "privacy",
        "settings",
        "vocabulary",
        "words",
    },
    "briefing": {
        "analysis",
        "comparisons",
        "councils",
        "editions",
        "enquiry",
        "errors",
        "evidence",
        "findings",
        "local_figures",
        "vocabulary",
    },
    "guidance": {"briefing", "evidence", "guide", "reports", "words", "workbooks"},
    "calendars": {"analysis", "briefing", "evidence", "words"},
    "views": {
        "analysis",
        "briefing",
        "calendars",
        "comparisons",
        "councils",
        "enquiry",
        "errors",
        "evidence",
        "findings",
        "frameworks",
        "guidance",
        "guide",
        "local_figures",
        "look_back",
        "paths",
        "reports",
        "rows",
        "vocabulary",
        "words",
    },
    "answers": {"analysis", "errors", "guide", "privacy", "record", "rows", "views", "vocabulary", "words"},
    "panels": {
        "answers",
        "briefing",
        "errors",
        "evidence",
        "guidance",
        "guide",
        "kernels",
        "local_figures",
        "look_back",
        "parameters",
        "privacy",
        "record",
        "reports",
        "rows",
        "views",
        "vocabulary",
        "words",
        "workbooks",
    },
    "lab": {"councils", "errors", "kernels", "notebooks", "parameters", "paths", "workbooks"},
    "batch": {
        "briefing",
        "comparisons",
        "councils",
        "editions",
        "enquiry",
        "errors",
        "evidence",
        "findings",
        "kernels",
        "late_grammar",
        "notebooks",
        "parameters",
        "paths",
        "settings",
        "whole_files",
        "words",
        "workbooks",
    },
    "app": {
        "councils",
        "errors",
        "kernels",
        "late_grammar",
        "notebooks",
        "parameters",
        "paths",
        "workbooks",
    },
}
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
