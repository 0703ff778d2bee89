"""The exempt part, and for the public what was withheld: by which paragraph, why, and who decided it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.errors import PaperNotMade
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Table, Terms, ToComplete
from scrutiny.publication.reviews.heading import head_paper, join, name_review, say_law
from scrutiny.review.marking import Marked
from scrutiny.review.proceedings import Proceedings
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import begin_sentence

_NOTHING = "Nothing is marked exempt in this review.\nMark it on the plan, with paragraph and reason."
_RESOLUTION = say_law(
    "Draft resolution: that the public is asked to leave while these items are considered, under section "
    "100A(4) of the Local Government Act 1972, since exempt information would likely be disclosed, as "
    "described in paragraph {} of Part 1 of Schedule 12A, and the public interest in withholding it "
    "outweighs that in disclosing it."
)
_COLUMNS = ("What was withheld", "Paragraph", "Why, in general words", "Decided by", "Looked at again on")
_WIDTHS = (2.1, 2, 2.2, 1.8, 1.3)
_LAW = say_law("Paragraphs are those of Part 1 of Schedule 12A to the Local Government Act 1972.")
_OFFICER = "the proper officer"


def list_exempt(proceedings: Proceedings) -> tuple[tuple[str, Marked], ...]:
    """List what is exempt, each called by its kind and a number, which tells nothing of it."""
    exempt = [marked for marked in proceedings.marks.values() if marked.mark is Mark.EXEMPT]
    called: list[tuple[str, Marked]] = []
    for marked in exempt:
        kind = marked.name.partition(":")[0]
        # A number of its own, which is not that of any other paper.
        number = sum(name.startswith(f"{kind} ") for name, _marked in called) + 1
        called.append((f"{kind} {number}", marked))
    return tuple(called)


def write_exempt_part(proceedings: Proceedings) -> Paper:
    """Write the exempt part; refused where something exempt has no paragraph, reason or decision."""
    exempt = list_exempt(proceedings)
    if not exempt:
        raise PaperNotMade(_NOTHING)
    if missing := [sentence for _name, marked in exempt for sentence in marked.missing]:
        raise PaperNotMade(f"{' '.join(missing)}\nAdd what is missing on the scrutiny plan, under the marks.")
    blocks: list[Block] = [*_begin(proceedings, exempt)]
    for name, marked in exempt:
        blocks += _write_item(name, marked)
    blocks.append(ToComplete("Decision to withhold, confirmed and dated", _OFFICER))
    title = f"Exempt part: {name_review(proceedings)}"
    return head_paper(replace(proceedings, mark=Mark.EXEMPT, disputed=()), title, blocks)


def _begin(proceedings: Proceedings, exempt: Sequence[tuple[str, Marked]]) -> Iterator[Block]:
    """Begin with the box of the report, and with the resolution that the committee would need."""
    paragraphs = join(sorted({marked.paragraph.partition(":")[0] for _name, marked in exempt}))
    reason = f"Not for publication by reason of paragraph {paragraphs} of Part 1 of Schedule 12A"
    box = (
        ("Committee", proceedings.briefing.committee),
        ("Report of", begin_sentence(name_review(proceedings))),
        ("Who may read it", reason),
    )
    yield Terms(box, are_close=True)
    yield Paragraph(_RESOLUTION.format(paragraphs))


def _write_item(name: str, marked: Marked) -> Iterator[Block]:
    yield Heading(name)
    yield Paragraph(marked.name.partition(": ")[2])
    again = say_day(marked.look_again) if marked.look_again else f"To be completed by {_OFFICER}"
    terms = (
        ("Paragraph", marked.paragraph),
        ("Why withholding outweighs disclosing", marked.reason),
        ("Decided by", marked.decided_by),
        ("Looked at again on", again),
    )
    yield Terms(terms, are_close=True)


def write_withheld(proceedings: Proceedings) -> Paper:
    """Write for the public what was withheld: never what it says."""
    exempt = list_exempt(proceedings)
    rows = tuple((name, *_list_cells(marked)) for name, marked in exempt)
    table = Table("What was withheld, in an order of its own, and why", _COLUMNS, rows, _WIDTHS, (_LAW,))
    blocks: tuple[Block, ...] = (table,) if rows else (Paragraph("Nothing is withheld."),)
    title = f"What was withheld: {name_review(proceedings)}"
    return head_paper(replace(proceedings, mark=Mark.PUBLIC, disputed=()), title, blocks)


def _list_cells(marked: Marked) -> Iterator[str]:
    gap = f"To be completed by {_OFFICER}"
    yield marked.paragraph or gap
    yield marked.in_general or gap
    yield marked.decided_by or gap
    yield say_day(marked.look_again) if marked.look_again else gap
