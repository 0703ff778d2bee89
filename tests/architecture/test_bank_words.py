"""No behaviour hangs on the bank's words: no heading, title or id of it stands in a string elsewhere."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from scrutiny.guide.bank import read_bank
from scrutiny.review.choices import SCORES

PACKAGE = Path(__file__).resolve().parents[2] / "lib" / "scrutiny"
FRONT = PACKAGE.parent / "front"
BANK = PACKAGE / "guide" / "bank"
# What is built of the front's modules.
BUILT = PACKAGE / "templates" / "front"
LONG = 7
READ = (".py", ".ts", ".j2")
# Strings of a front's modules and of templates, without their comments.
_COMMENTS = re.compile(r"^\s*//[^\n]*$|/\*.*?\*/|\{#.*?#\}", re.MULTILINE | re.DOTALL)
# Whatever lies between two marks of one kind, since strings of a front may lie in each other.
_STRINGS = re.compile(r"""(?=(["'`])((?:(?!\1)[^\n])*)\1)""")

# What is written elsewhere in words that the bank has too, and is none of the bank's.
EXCUSED: Mapping[str, set[str]] = {
    # Headings of our own tables, on a page or in a terminal.
    "review/kinds/heat_map.py": {"Risk"},
    "review/risks/shown.py": {"Risk"},
    "cli/saying_builds.py": {"Source"},
    "cli/saying_evidence.py": {"Source"},
    "cli/reports.py": {"Judgement"},
    "review/recorded.py": {"Why"},
    # Kinds of what can be marked.
    "review/marking.py": {"Action", "Theme"},
    "publication/checks/typed.py": {"Action"},
    "publication/reviews/cover_report.py": {"Reasons", "Risk"},
    "views/calendar.py": {"When", "how it is counted"},
    "views/canvas.py": {"Date"},
    "views/enquiry.py": {"what would change our mind"},
    "review/expectations.py": {"Judgement"},
    "review/meeting_tables.py": {"Theme"},
    "review/tracker_columns.py": {"Theme"},
    "review/tracker_views.py": {"Theme"},
    "views/guidance.py": {"Question"},
    "views/judgements.py": {"Theme"},
    "views/prompts.py": {"what would change our mind"},
    "views/provenance.py": {"Source"},
    "views/review.py": {"Judgement"},
    # What whoever leads a session presses.
    "front/session/words.ts": {"Action"},
    # Tables that are asked for by the code itself, each cell known by its place.
    "look_back/items.py": {"what must improve", "judgement area", "Action", "owner (post)"},
    # Headings of sheets that councils keep.
    "review/improvement/sheet.py": {"what must improve"},
    "review/sheets/forms.py": {"by when"},
    "review/evidence_items.py": {"kind of evidence", "Date"},
    "front/answers/kinds/heat_map.ts": {"Risk"},
    # Words of other vocabularies: kinds of findings, what reports speak of, judgements and areas.
    "findings/values.py": {"what is missing"},
    "look_back/phrases.py": {"care leavers", "children in care"},
    "words/names.py": {"help and protection", "children in care", "care leavers"},
}


def _plain(words: str) -> str:
    """Give words as they are compared: several in any case, one alone as it is written."""
    tidy = " ".join(words.split())
    return tidy.casefold() if " " in tidy else tidy


def list_words() -> set[str]:
    """List every heading, title, question and answer of a gate in the bank."""
    words: set[str] = set()
    for guide in read_bank().guides:
        for section in guide.sections:
            words |= {section.title, *([section.gate.answer] if section.gate else [])}
            for prompt in section.prompts:
                words |= {prompt.question, *prompt.answer.headings}
    return {_plain(word) for word in words}


def list_ids() -> set[str]:
    """List the ids that are nothing but ids: of prompts, and of workbooks."""
    guides = read_bank().guides
    return {prompt.id for prompt in read_bank().prompts} | {guide.workbook for guide in guides}


def list_strings(path: Path, text: str) -> Iterator[str]:
    """List the strings of a module or a template, apart from docstrings and comments."""
    if path.suffix != ".py":
        for found in _STRINGS.finditer(_COMMENTS.sub("", text)):
            yield found[2]
        return
    tree = ast.parse(text)
    skipped = {id(part) for node in ast.walk(tree) for part in _list_parts(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            yield node.value
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]


def _list_parts(node: ast.AST) -> list[ast.expr]:
    """List what is no string by itself: a docstring, and the parts of a string that is put together."""
    match node:
        case ast.Expr(value=ast.Constant() as note):
            return [note]
        case ast.JoinedStr(values=parts):
            return parts
    return []


def find_words(path: Path, text: str, words: set[str], ids: set[str]) -> set[str]:
    """Find the words and ids of the bank among the strings of a file."""
    found: set[str] = set()
    for string in list_strings(path, text):
        found |= {_plain(string)} & words
        found |= {name for name in re.findall(r"\w+", string) if name in ids or _begins(name, ids)}
        found |= set(_find_composed(string, words))
    return found


def _begins(name: str, ids: set[str]) -> bool:
    """Whether it is the beginning of an id, to which a program could put the rest."""
    return "_" in name and any(each.startswith(f"{name.removesuffix('_')}_") for each in ids)


def _find_composed(string: str, words: set[str]) -> Iterator[str]:
    """Find the words that a string could be put together to, where it holds most of a heading."""
    fixed = string.replace("{}", "").strip()
    if "{}" in string and len(fixed) >= LONG:
        form = re.compile(re.escape(_plain(string)).replace(r"\{\}", r"\w+"))
        yield from (word for word in words if form.fullmatch(word))


def list_files() -> list[Path]:
    ours = (
        path
        for path in FRONT.rglob("*.ts")
        if not {"node_modules", "tests"} & set(path.relative_to(FRONT).parts)
    )
    files = (path for path in PACKAGE.rglob("*") if path.suffix in READ and BUILT not in path.parents)
    return sorted(path for path in (*files, *ours) if BANK not in path.parents)


def name_of(path: Path) -> str:
    """Name a file within the package, or within the front beside it."""
    home = PACKAGE if path.is_relative_to(PACKAGE) else FRONT.parent
    return path.relative_to(home).as_posix()


def find_file(name: str) -> Path:
    return (FRONT.parent if name.startswith("front/") else PACKAGE) / name


def test_no_word_of_the_bank_stands_in_a_string_outside_it() -> None:
    words, ids = list_words(), list_ids()
    found = {name_of(path): find_words(path, path.read_text("utf-8"), words, ids) for path in list_files()}
    stray = {name: words - EXCUSED.get(name, set()) for name, words in found.items()}
    assert {name: words for name, words in stray.items() if words} == {}


def test_no_excuse_is_left_over() -> None:
    words, ids = list_words(), list_ids()
    for name, excused in EXCUSED.items():
        path = find_file(name)
        assert excused <= find_words(path, path.read_text("utf-8"), words, ids), name


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("a.py", 'BAND = "Number band"', {"number band"}),
        ("a.py", 'if column == " NUMBER  band ": ...', {"number band"}),
        ("a.py", 'ABOUT = {"x": f"{y} ra_register"}', {"ra_register"}),
        ("a.py", 'KNOWN = "se_known"', {"se_known"}),
        ("a.py", 'pair = f"{score} likelihood"', {f"{item} likelihood" for item in SCORES}),
        ("a.py", 'PLACE = "02_reactive_review.ipynb"', {"02_reactive_review"}),
        ("a.py", '"""It is confirmed."""\n# Number band\nWORDS = "a number band is one of"', set()),
        ("a.ts", 'const pair = ["Inherent likelihood", `By when`];', {"inherent likelihood", "by when"}),
        ("a.ts", '// "Number band" is one\nconst a = "another";', set()),
        ("a.j2", "{# 'Confirmed' #}{{ x('Confirmed') }}", {"Confirmed"}),
    ],
)
def test_such_words_are_found_wherever_they_stand(name: str, text: str, found: set[str]) -> None:
    assert find_words(Path(name), text, list_words(), list_ids()) == found
