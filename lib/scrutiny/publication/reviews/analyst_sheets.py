"""The sheets of a review, for analysts and clerks: contents, notes, and then one table of each thing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import find_indicator
from scrutiny.findings.then_and_now import look_again
from scrutiny.findings.values import Finding
from scrutiny.guide.columns import Becomes
from scrutiny.guide.prompts import RoleIn
from scrutiny.publication.council_sheets import tabulate_sheet
from scrutiny.publication.paper import AbsentCell, Block, Paper, Paragraph, Table, Value
from scrutiny.publication.reviews.evidence import list_findings
from scrutiny.publication.reviews.heading import head_paper, name_review, say_by
from scrutiny.publication.reviews.work_programme import tabulate
from scrutiny.publication.sheets import explain_signs, name_sheets
from scrutiny.publication.tracker_sheet import tabulate_tracker
from scrutiny.review.because import Link
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.vocabulary import Mark
from scrutiny.words.figures import say_covered
from scrutiny.words.sentences import begin_sentence

_GAP = AbsentCell("[z]", "not written down")
_NO_FIGURE = AbsentCell("[x]", "no figure, or none of a kind that has one")
_AS_PUBLISHED = "Figures are as published. A figure is a reason to ask, not a verdict."
_AS_GIVEN = "The newest figure of each measure, as the council gave it. They are no official statistics."
_AS_CHOSEN = "What stands under “Then” is how each was when it was chosen, and does not change."
_KINDS = {
    "figure": "Figure",
    "judgement": "Grade",
    "report": "Point of the report",
    "item": "Evidence item",
    "theme": "Theme of young people",
    "answer": "Answer",
}
_CONTENTS = Table("Contents", ("Sheet", "What it holds", "Rows"), (), (3, 5, 1))
_NOTES = Table("Notes", ("Note", "In words", "Sheets"), (), (1, 5, 3))


def write_sheets(proceedings: Proceedings) -> Paper:
    """Write the book of a review; published figures stand in it always, and all else once it is written."""
    tables = tuple(table for table in _list_tables(proceedings) if table.rows)
    blocks: list[Block] = [
        Paragraph("What is not among the sheets is not written down in this review, or not for this paper."),
        *_head_tables(tables),
    ]
    return head_paper(proceedings, f"Sheets: {name_review(proceedings)}", blocks)


def _head_tables(tables: Sequence[Table]) -> Iterator[Table]:
    """Put the contents and the notes before the tables, each of which then stands alone."""
    names = name_sheets((_CONTENTS, _NOTES, *tables))
    noted = {table.caption: (*table.notes, *explain_signs(table)) for table in tables}
    said = dict.fromkeys(words for notes in noted.values() for words in notes)
    about = ("\n".join(caption for caption in noted if words in noted[caption]) for words in said)
    numbered = enumerate(zip(said, about, strict=True), start=1)
    notes = replace(_NOTES, rows=tuple((number, *pair) for number, pair in numbered))
    held = zip(names[1:], (notes, *tables), strict=True)
    yield replace(_CONTENTS, rows=tuple((name, table.caption, len(table.rows)) for name, table in held))
    yield notes
    yield from (replace(table, notes=()) for table in tables)


def _list_tables(proceedings: Proceedings) -> Iterator[Table]:
    if proceedings.mark is Mark.WORKING:
        yield tabulate_tracker(proceedings.tracked, proceedings.entry)
    else:
        # What officers said was done has no mark of its own, and so stands in nothing for the public.
        yield _tabulate_agreed(proceedings)
    yield _tabulate_rests(proceedings)
    yield _tabulate_figures(proceedings)
    yield _tabulate_own(proceedings)
    yield Table("Evidence items", ("What it is",), tuple((words,) for words in proceedings.documents))
    if proceedings.mark is Mark.WORKING:
        for held in proceedings.sheets:
            yield tabulate_sheet(held.form, held.items, proceedings.entry)
    for role, caption in ((RoleIn.PROGRAMME, "Work programme"), (RoleIn.DUE, "Papers due")):
        if rows := proceedings.gathered.get(role, ()):
            yield tabulate(caption, rows)


def _tabulate_agreed(proceedings: Proceedings) -> Table:
    columns = ("Reference", "Recommendation", "Asked of", "Lead post", "Test", "To be done by", "Date agreed")
    return Table(
        "Recommendations",
        columns,
        tuple(
            _fill(
                held.reference,
                held.text,
                *map(held.part, (Becomes.RECOMMENDED_TO, Becomes.POST, Becomes.TEST)),
                held.by or say_by(held),
                held.decided_on,
            )
            for held in proceedings.agreed
        ),
        (1, 3, 1.5, 1.5, 2, 1, 1),
    )


def _tabulate_rests(proceedings: Proceedings) -> Table:
    columns = ("Recommendation", "Kind", "What it is", "Then", "Period", "Value then", "Edition", "Now")
    rows = (
        _fill(*_say_link(proceedings, name, link))
        for name, proposal in _name_all(proceedings.proposals)
        for link in proposal.recommendation.links
    )
    return Table(
        "What recommendations rest on", columns, tuple(rows), (1, 1, 2, 3, 1, 1, 1, 2), (_AS_CHOSEN,)
    )


def _name_all(proposals: Sequence[Proposal]) -> Iterator[tuple[str, Proposal]]:
    for number, proposal in enumerate(proposals, start=1):
        yield proposal.reference or f"Recommendation {number}", proposal


def _say_link(proceedings: Proceedings, name: str, link: Link) -> Iterator[Value | None]:
    yield from (name, _KINDS.get(link.key.partition(":")[0], "Other"), link.words, link.then)
    again = look_again(proceedings.briefing.evidence, link.figure) if link.figure else None
    if link.figure and again:
        shown = find_indicator(link.figure.indicator).as_shown(link.figure.value)
        yield from (link.figure.period, shown, link.figure.edition, begin_sentence(again.now))
    else:
        yield from (_NO_FIGURE,) * 4


def _tabulate_figures(proceedings: Proceedings) -> Table:
    columns = ("Indicator", "Unit", "Period", "Value", "England", "In words", "Caution", "Where it is from")
    rows = (_fill(*_say_figure(proceedings, finding)) for finding in list_findings(proceedings))
    return Table("Figures", columns, tuple(rows), (2, 1, 1, 1, 1, 3, 2, 2), (_AS_PUBLISHED,))


def _say_figure(proceedings: Proceedings, finding: Finding) -> Iterator[Value | None]:
    compared = finding.comparison
    figure, beside = (compared.council, compared.england) if compared else (None, None)
    if isinstance(figure, Figure):
        indicator = figure.indicator
        yield from (indicator.name, indicator.unit, say_covered(figure), indicator.as_shown(figure.value))
        yield indicator.as_shown(beside.value) if isinstance(beside, Figure) else _NO_FIGURE
    else:
        yield from (_NO_FIGURE,) * 5
    papers = [proceedings.briefing.papers_of(source) for source in finding.sources]
    yield from (finding.sentence, " ".join(finding.caveats))
    yield "; ".join(f"{held.title}, edition {held.edition}" for held in papers)


def _tabulate_own(proceedings: Proceedings) -> Table:
    rows = (
        _fill(held.measure, held.unit, held.period, held.figure, held.count, held.base)
        for held in proceedings.own_figures
    )
    columns = ("What is measured", "Unit", "Period", "Figure", "Count", "Out of")
    return Table("The council’s own figures", columns, tuple(rows), (3, 1, 1, 1, 1, 1), (_AS_GIVEN,))


def _fill(*values: Value | None) -> tuple[Value, ...]:
    """Fill a row: what is not written down has a sign, and is never blank."""
    return tuple(_GAP if value in (None, "") else value for value in values)
