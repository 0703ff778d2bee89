"""What we expected of each judgement beside what inspectors found: what we knew, asked and were warned of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import groupby

from scrutiny.briefing import Briefing
from scrutiny.evidence.periods import find_period_end
from scrutiny.findings.values import Finding
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import ASKED_OF, Prompt, RoleIn
from scrutiny.look_back.in_words import say_all_looked, say_looked
from scrutiny.look_back.items import Answers, LookBack, look_back
from scrutiny.record.kept_tables import FORMER, KeptRow, list_rows, say_former
from scrutiny.register.frameworks import Framework, find_framework_by_id
from scrutiny.reports.areas import find_area
from scrutiny.reports.inspection_report import ACKNOWLEDGEMENT, GradeRead, Improvement
from scrutiny.views.findings import list_worth_asking
from scrutiny.views.judgements import say_latest_inspection
from scrutiny.views.provenance import say_sources
from scrutiny.views.values import Cell, Table, View
from scrutiny.vocabulary import Area, Judgement
from scrutiny.words.dates import say_month
from scrutiny.words.names import say_grade, say_judgement
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_COLUMNS = (
    "Judgement",
    "What we had been told, and expected",
    "What inspectors found",
    "What scrutiny had asked",
    "What the published figures warn of",
)
_MOST = 5
_NO_WARNING = "No published figure here is worth a question on the side that the department counts as worse."
_LATER = "For a period that ended after inspectors came:"
_LOCAL = "The council’s own figures belong to no one judgement: what they flag stands beside the questions."


@dataclass(frozen=True)
class _Sheet:
    """Everything that the sheet is made of, with what was inspected and when."""

    briefing: Briefing
    guidance: Guidance
    answers: Answers
    began: date
    framework: Framework
    grades: Mapping[Judgement, GradeRead]

    @cached_property
    def judgements(self) -> tuple[Judgement, ...]:
        """The judgements that can be looked back at; an overall grade is not one."""
        return tuple(judgement for judgement in self.framework.judgements if judgement in ASKED_OF)

    @cached_property
    def items(self) -> tuple[tuple[int, Improvement], ...]:
        """The points of the report at hand, each with its number."""
        report = self.guidance.given.report
        return tuple(enumerate(report.improvements, start=1)) if report else ()

    @cached_property
    def looked(self) -> dict[str, LookBack]:
        """How scrutiny had looked at each point."""
        return {back.item: back for back in look_back((item.text for _, item in self.items), self.answers)}

    def items_in(self, judgement: Judgement) -> tuple[tuple[int, Improvement], ...]:
        """Give the points about one judgement."""
        return tuple((number, item) for number, item in self.items if item.area == judgement.value)

    def prompt(self, role: RoleIn, judgement: Judgement | None = None) -> Prompt:
        """Give the prompt whose answers have a place on the sheet; of claims, those about one judgement."""
        prompts = self.guidance.list_in_role(role)
        return next(
            prompt for prompt in prompts if judgement is None or judgement in prompt.evidence.judgements
        )

    def rows(self, prompt: Prompt, judgement: Judgement | None = None) -> tuple[KeptRow, ...]:
        """Give the rows that stand as answers to a prompt."""
        about = f"{prompt.id}.{judgement}" if judgement else prompt.id
        return tuple(list_rows(self.answers.get(about, ()), prompt.answer.headings))

    def say_question(self, prompt: Prompt) -> str:
        """Say under which number the page asks a prompt."""
        number = self.guidance.numbers.get(prompt.id)
        return f"question {number}" if number else "a question that is not asked of this council now"

    def say_row(self, prompt: Prompt, row: KeptRow) -> str:
        """Say one row of an answer, each cell after its column's name."""
        first, *columns = prompt.answer.headings
        what, *cells = row.cells
        named = [f"{name.lower()}: {cell}" for name, cell in zip(columns, cells, strict=True) if cell]
        former = f"{FORMER.lower()}: {say_former(row)}" if row.former else ""
        return " – ".join(part for part in (what or f"{first} not named", "; ".join(named), former) if part)


def tabulate_expectations(briefing: Briefing, guidance: Guidance, answers: Answers) -> View:
    """Tabulate for each judgement what was known, found, asked and warned of, and say what is missing."""
    sheet = _lay_out(briefing, guidance, answers)
    if sheet is None:
        return say_latest_inspection(briefing)
    return Table(
        caption=f"What we expected, and what inspectors found in {say_month(sheet.began)}",
        columns=_COLUMNS,
        rows=tuple(_row(sheet, judgement) for judgement in sheet.judgements),
        notes=tuple(_say_notes(sheet)),
    )


def _lay_out(briefing: Briefing, guidance: Guidance, answers: Answers) -> _Sheet | None:
    """Take what was inspected from the report at hand, or else from the inspection that the page is about."""
    report, inspection = guidance.given.report, guidance.inspection
    if report and report.judgements:
        return _Sheet(briefing, guidance, answers, report.inspected_from, report.framework, report.judgements)
    if inspection is None:
        return None
    grades = {judgement: GradeRead(grade, 0) for judgement, grade in inspection.judgements.items()}
    framework = find_framework_by_id(inspection.framework)
    return _Sheet(briefing, guidance, answers, inspection.inspected_from, framework, grades)


def _row(sheet: _Sheet, judgement: Judgement) -> tuple[Cell, ...]:
    said = (_say_told, _say_found, _say_asked)
    cells = (Cell(_end_sentences(say(sheet, judgement))) for say in said)
    return (Cell(say_judgement(judgement, sheet.framework.id)), *cells, _show_warnings(sheet, judgement))


def _end_sentences(words: Iterable[str]) -> str:
    return " ".join(map(_end_sentence, words))


def _end_sentence(words: str) -> str:
    return begin_sentence(words if words.endswith((".", "?", "!", ":")) else f"{words}.")


def _say_told(sheet: _Sheet, judgement: Judgement) -> Iterator[str]:
    asked = sheet.prompt(RoleIn.EXPECTED)
    known, telling = sheet.prompt(RoleIn.CLAIMED, judgement), sheet.prompt(RoleIn.TOLD)
    given = sheet.answers.get(f"{asked.id}.{judgement}", ())
    expected = [words for words in given if isinstance(words, str)]
    claims, told = sheet.rows(known), sheet.rows(telling, judgement)
    yield from (f"What we expected: {words}" for words in expected)
    yield from (f"The self-evaluation claims: {sheet.say_row(known, row)}" for row in claims)
    yield from (f"We were told by {sheet.say_row(telling, row)}" for row in told)
    wanted = {
        sheet.say_question(asked): expected,
        sheet.say_question(telling): told,
        "the questions of the self-evaluation workbook": claims,
    }
    if missing := [question for question, said in wanted.items() if not said]:
        yield f"Not recorded yet: {join_words(missing)}"


def _say_found(sheet: _Sheet, judgement: Judgement) -> Iterator[str]:
    yield _say_grade(sheet.grades.get(judgement))
    yield from (
        f"Point {number} (page {item.page}): {item.text}" for number, item in sheet.items_in(judgement)
    )
    if not sheet.items:
        yield "No points of a report are at hand"
    elif not sheet.items_in(judgement):
        yield "No point of the report is placed here"


def _say_grade(read: GradeRead | None) -> str:
    if read is None or (read.grade is None and not read.page):
        return "Not judged"
    if read.grade is None:
        return f"The grade could not be read for certain: see page {read.page} of the report"
    return f"{say_grade(read.grade)} (page {read.page})" if read.page else say_grade(read.grade)


def _say_asked(sheet: _Sheet, judgement: Judgement) -> Iterator[str]:
    agenda = sheet.prompt(RoleIn.ASKED)
    rows = [row for row in sheet.rows(agenda) if _place(sheet, row) == judgement.value]
    items = sheet.items_in(judgement)
    yield from say_all_looked((number, sheet.looked[item.text]) for number, item in items)
    yield from (f"{sheet.say_question(agenda)}: {sheet.say_row(agenda, row)}" for row in rows)
    if not rows and not items:
        yield f"Not recorded yet: {sheet.say_question(agenda)}"


def _place(sheet: _Sheet, row: KeptRow) -> Area | None:
    """Place a row of the agenda answer as the report's own points are placed: by the words it uses."""
    return find_area(row.cells[0], sheet.framework.judgements)


def _show_warnings(sheet: _Sheet, judgement: Judgement) -> Cell:
    found = [
        finding for finding in list_worth_asking(sheet.briefing, [Area(judgement.value)]) if finding.worse
    ]
    if not found:
        return Cell(_NO_WARNING)
    shown = sorted(found[:_MOST], key=lambda finding: _is_later(sheet, finding))
    sources = {source for finding in shown for source in finding.sources}
    said = _end_sentences(_say_warnings(sheet, shown, len(found)))
    return Cell(said, say_sources(sheet.briefing, sources))


def _say_warnings(sheet: _Sheet, shown: list[Finding], number: int) -> Iterator[str]:
    for later, findings in groupby(shown, key=lambda finding: _is_later(sheet, finding)):
        yield from (_LATER,) if later else ()
        yield from (finding.sentence for finding in findings)
    if number > len(shown):
        more = number - len(shown)
        verb = "is" if more == 1 else "are"
        yield f"{say_count(more, 'more figure')} of this part {verb} worth a question too"


def _is_later(sheet: _Sheet, finding: Finding) -> bool:
    """Whether a figure is for a period that had not ended when inspectors came."""
    comparison = finding.comparison
    return comparison is not None and (
        find_period_end(comparison.period, comparison.indicator.year_type) >= sheet.began
    )


def _say_notes(sheet: _Sheet) -> Iterator[str]:
    unplaced = [(number, item) for number, item in sheet.items if item.area is None]
    for number, item in unplaced:
        looked = _end_sentence(say_looked(sheet.looked[item.text]))
        yield f"Point {number} (page {item.page}), of no one judgement: {_end_sentence(item.text)} {looked}"
    agenda = sheet.prompt(RoleIn.ASKED)
    for row in sheet.rows(agenda):
        if _place(sheet, row) is None:
            said = sheet.say_row(agenda, row)
            yield f"From {sheet.say_question(agenda)}, of no one judgement: {said}."
    if sheet.briefing.local.series:
        yield _LOCAL
    if sheet.items:
        yield ACKNOWLEDGEMENT
