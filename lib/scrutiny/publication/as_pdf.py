"""A paper as a tagged PDF/UA-1: Typst sets it from JSON, and then the cells that head rows are marked."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from scrutiny.errors import PaperNotMade, PapersPartMissing
from scrutiny.files import paths
from scrutiny.publication import layout
from scrutiny.publication import paper as parts
from scrutiny.publication.lettering import FONT_FOLDER, is_at_hand, name_unlettered
from scrutiny.publication.paper import Block, Paper, Table
from scrutiny.publication.showing import map_words, say_cell

if TYPE_CHECKING:
    from pikepdf import Object
    from typst import Compiler

# Where a last page would hold a few lines, a paper is set closer or, where that does not do, wider.
_SPACES = (1.0, 0.85, 0.7, 1.3, 1.6)
_LED_TO = frozenset({"points", "numbered", "terms", "close terms", "table"})
_FEWEST_LINES, _HEAD_AND_FOOT = 8, 2


def make_pdf(paper: Paper) -> bytes:
    """Set a paper as PDF; a letter that its font does not have is named in brackets."""
    if not is_at_hand():
        raise PaperNotMade("The font that PDFs are set in is missing: install the workbook again.")
    lettered = map_words(paper, name_unlettered)
    made = [_set(lettered, _SPACES[0])]
    for spaces in _SPACES[1:]:
        if not _ends_on_a_few_lines(made[-1]):
            return mark_row_headers(made[-1])
        made.append(_set(lettered, spaces))
    return mark_row_headers(made[0] if _ends_on_a_few_lines(made[-1]) else made[-1])


def _set(paper: Paper, spaces: float) -> bytes:
    """Set a paper with the spaces between its parts, in parts of those that others have."""
    typst = _import_typst()
    given = json.dumps(_as_json(paper, spaces))
    try:
        made = _open_compiler().compile(
            input=_read_template(),
            sys_inputs={"paper": given},
            format="pdf",
            pdf_standards=["ua-1"],
            timestamp=paper.stamp,
        )
    except typst.TypstError as refused:
        raise PaperNotMade(f"The PDF could not be set: {refused.message}. Take another format.") from refused
    return cast("bytes", made)


def _ends_on_a_few_lines(pdf: bytes) -> bool:
    """Tell whether the last of several pages holds no more than a few lines."""
    import pikepdf  # noqa: PLC0415 - a library of C++, read in where a PDF is made

    with pikepdf.open(BytesIO(pdf)) as opened:
        *before, last = opened.pages
        moved = [held for held in pikepdf.parse_content_stream(last) if str(held.operator) in {"cm", "BT"}]
    # Each piece of text is moved to its line just before it begins; head and foot are a line each.
    pairs = ((first, then) for first, then in pairwise(moved) if str(then.operator) == "BT")
    lines = {round(float(cast("Any", first.operands[-1]))) for first, _then in pairs}
    return bool(before) and len(lines) - _HEAD_AND_FOOT < _FEWEST_LINES


def _import_typst() -> Any:  # noqa: ANN401 - a module
    try:
        import pikepdf  # noqa: F401, PLC0415 - asked for before any work is done
        import typst  # noqa: PLC0415 - not everybody has it
    except ImportError as absent:
        raise PapersPartMissing from absent
    return typst


@cache
def _open_compiler() -> "Compiler":
    """Open Typst with the fonts that come with the workbook, and none of the computer's own."""
    typst = _import_typst()
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FONT_FOLDER)])
    compiler: Compiler = typst.Compiler(font_paths=fonts)
    return compiler


@cache
def _read_template() -> bytes:
    return (paths.TEMPLATES / "papers" / "paper.typ").read_bytes()


def _as_json(paper: Paper, spaces: float) -> dict[str, object]:
    return {
        "title": paper.title,
        "council": paper.council,
        "language": paper.language,
        "points": paper.points,
        "seal": paper.seal,
        "keywords": [paper.keyword] if paper.keyword else [],
        "head": paper.head,
        "layout": layout.as_json(spaces),
        "parts": _mark_leads(list(_describe_all(paper.blocks))),
    }


def _mark_leads(described: list[dict[str, object]]) -> list[dict[str, object]]:
    """Mark each paragraph that leads to a list or a table, so that it stays on the page of its first line."""
    for part, follows in pairwise(described):
        if part["kind"] == "paragraph" and follows["kind"] in _LED_TO:
            part["kind"] = "lead"
    return described


def _describe_all(blocks: Sequence[Block]) -> Iterator[dict[str, object]]:
    """Describe blocks; a table too wide to stand goes on its side, with the heading before it."""
    held: list[Block] = []
    for block in blocks:
        held.append(block)
        is_wide = isinstance(block, Table) and len(block.columns) > layout.MOST_UPRIGHT
        if is_wide:
            yield {"kind": "on its side", "parts": [_describe(part) for part in held]}
        elif not isinstance(block, parts.Heading):
            yield from map(_describe, held)
        else:
            continue
        held = []
    yield from map(_describe, held)


def _describe(block: Block) -> dict[str, object]:
    described: dict[str, object]
    match block:
        case parts.Heading(words, level):
            described = {"kind": "heading", "words": words, "level": level}
        case parts.Paragraph(words, is_note):
            described = {"kind": "note" if is_note else "paragraph", "words": words}
        case parts.Points(points, is_numbered):
            described = {"kind": "numbered" if is_numbered else "points", "points": points}
        case parts.Terms(terms, are_close):
            described = {"kind": "close terms" if are_close else "terms", "terms": terms}
        case Table():
            described = _describe_table(block)
        case parts.Picture(caption, alternative, svg):
            described = {"kind": "picture", "caption": caption, "alternative": alternative, "svg": svg}
        case parts.Answer(words, author):
            described = {"kind": "answer", "words": words, "author": author}
        case parts.ToComplete():
            described = {"kind": "to complete", "words": block.words}
    return described


def _describe_table(table: Table) -> dict[str, object]:
    return {
        "kind": "table",
        "caption": table.caption,
        "columns": table.columns,
        "widths": table.widths or [1] * len(table.columns),
        "rows": [[say_cell(value) for value in row] for row in table.rows],
        "numbers": [table.has_numbers(column) for column in range(len(table.columns))],
        "notes": table.notes,
    }


def mark_row_headers(pdf: bytes) -> bytes:
    """Mark the first cell of each row of a table as the header of its row, which Typst does not."""
    import pikepdf  # noqa: PLC0415 - a library of C++, imported where a PDF is made

    with pikepdf.open(BytesIO(pdf)) as opened:
        for row in _find(opened.Root.StructTreeRoot, "/TR"):
            cells = [cell for cell in row.K if isinstance(cell, pikepdf.Dictionary)]
            if cells and all(cell.S == "/TD" for cell in cells):
                cells[0].S = pikepdf.Name.TH
                cells[0].A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Row)
                for cell in cells[1:]:
                    # A cell that names its headers is read with those alone, and not with its row's.
                    _name_no_headers(cell)
        made = BytesIO()
        opened.save(made, deterministic_id=True)
    return made.getvalue()


def _name_no_headers(cell: "Object") -> None:
    import pikepdf  # noqa: PLC0415 - as above

    held = cell.get("/A", pikepdf.Array())
    for attributes in held if isinstance(held, pikepdf.Array) else [held]:
        if isinstance(attributes, pikepdf.Dictionary) and "/Headers" in attributes:
            del attributes.Headers


def _find(element: "Object", kind: str) -> "list[Object]":
    """Find the elements of a kind below one of the structure tree, in reading order."""
    import pikepdf  # noqa: PLC0415 - as above

    within: Any = element.get("/K", [])
    children = within if isinstance(within, pikepdf.Array) else [within]
    found: list[Object] = []
    for child in (child for child in children if isinstance(child, pikepdf.Dictionary)):
        found += [child] if child.get("/S") == kind else _find(child, kind)
    return found
