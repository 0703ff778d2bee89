"""A paper as a tagged PDF/UA-1: Typst sets it from JSON, and then the cells that head rows are marked."""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from io import BytesIO
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


def make_pdf(paper: Paper) -> bytes:
    """Set a paper as PDF; a letter that its font does not have is named in brackets."""
    if not is_at_hand():
        raise PaperNotMade("The font that PDFs are set in is missing: install the workbook again.")
    typst = _import_typst()
    given = json.dumps(_as_json(map_words(paper, name_unlettered)))
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
    return mark_row_headers(cast("bytes", made))


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


def _as_json(paper: Paper) -> dict[str, object]:
    return {
        "title": paper.title,
        "council": paper.council,
        "language": paper.language,
        "points": paper.points,
        "seal": paper.seal,
        "keywords": [paper.keyword] if paper.keyword else [],
        "head": paper.head,
        "layout": layout.as_json(),
        "parts": list(_describe_all(paper.blocks)),
    }


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
    columns = list(zip(*table.rows, strict=True)) or [() for _column in table.columns]
    return {
        "kind": "table",
        "caption": table.caption,
        "columns": table.columns,
        "widths": table.widths or [1] * len(table.columns),
        "rows": [[say_cell(value) for value in row] for row in table.rows],
        "numbers": [bool(column) and all(isinstance(v, int | float) for v in column) for column in columns],
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
