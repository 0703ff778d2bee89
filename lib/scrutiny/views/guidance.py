"""How a workbook opens and ends: the situation, the paths open, what is unanswered and handed on."""

from collections import Counter
from collections.abc import Collection

from scrutiny.briefing import Briefing
from scrutiny.evidence.inspections import Inspection
from scrutiny.guide.conditions import Condition
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import HandOn
from scrutiny.views.findings import HOW_TO_READ, list_worth_asking
from scrutiny.views.prompts import name_prompt
from scrutiny.views.values import Cell, Fold, Points, Prose, Stack, Statement, Statements, Table, View
from scrutiny.vocabulary import Grade
from scrutiny.words.dates import say_month
from scrutiny.words.names import say_grade, say_judgement
from scrutiny.words.sentences import begin_sentence, join_words, say_count

_FIND_OUT = (
    "A judgement is inadequate, and no intervention is entered here. Find out whether the Department for "
    "Education has sent a Commissioner or an adviser. Whoever leads enters it on the page that is answered, "
    "under what the department has done, and the questions about it open."
)

_DUE = (
    "The next inspection may be near: as many months have passed as in the shortest gap seen elsewhere after "
    "the same grade. If it is near, set inspection_stage to before in the council's parameters, and this "
    "page asks what is asked before an inspection."
)

_SIDES = {
    True: "on the side that the department counts as worse",
    False: "on the better side",
    None: "where neither side is good in itself",
}


def say_situation(briefing: Briefing, guidance: Guidance) -> Stack:
    """Say the council's own situation in three sentences, and which paths are open and why."""
    sentences = (_say_inspected(briefing, guidance), _say_figures(briefing), _say_applies(briefing, guidance))
    paths = Points(tuple(f"{path.title}: {path.why}" for path in guidance.paths))
    opening = Prose((" ".join(sentences), "Paths open on this page, and why:"))
    notes = (*_ask_about_intervention(guidance), *_say_due(guidance))
    return Stack((opening, paths, *notes, Prose((HOW_TO_READ,), is_small=True)))


def _say_due(guidance: Guidance) -> tuple[View, ...]:
    situation = guidance.situation
    if situation.is_due and situation.at is Condition.AFTER:
        return (Prose((_DUE,), is_note=True),)
    return ()


def _ask_about_intervention(guidance: Guidance) -> tuple[View, ...]:
    grades = {standing.now for standing in guidance.situation.standings}
    if Grade.INADEQUATE not in grades or guidance.situation.intervention:
        return ()
    return (Prose((_FIND_OUT,), is_note=True),)


def _say_inspected(briefing: Briefing, guidance: Guidance) -> str:
    name, inspection = briefing.council.in_text, guidance.inspection
    if inspection is None:
        return (
            f"This workbook holds no inspection of {name} that had been published by the date of this page."
        )
    grades = join_words(
        [
            f"{say_judgement(judgement, inspection.framework).lower()} {say_grade(grade).lower()}"
            for judgement, grade in inspection.judgements.items()
            if grade
        ]
    )
    return f"{_name_inspection(briefing, inspection)} judged {grades}."


def _name_inspection(briefing: Briefing, inspection: Inspection) -> str:
    name, when = briefing.council.in_text, say_month(inspection.inspected_from)
    if inspection is briefing.latest_inspection:
        return f"The newest inspection of {name} that this workbook holds, of {when},"
    return f"This page looks back at the inspection of {name} of {when}, which is not the newest. It"


def _say_figures(briefing: Briefing) -> str:
    found, every = list_worth_asking(briefing), len(briefing.comparisons)
    if not found:
        return f"Of {every} published measures, none is worth a question."
    verb = "is" if len(found) == 1 else "are"
    sides = Counter(finding.worse for finding in found)
    said = [f"{sides[side]} {words}" for side, words in _SIDES.items() if sides[side]]
    return f"Of {every} published measures, {len(found)} {verb} worth a question: {join_words(said)}."


def _say_applies(briefing: Briefing, guidance: Guidance) -> str:
    asked, every = len(guidance.route.asked), len(guidance.route.asked) + len(guidance.route.skipped)
    which = f"All {every}" if asked == every else f"{asked} of the {every}"
    applies = f"{which} questions of this workbook apply"
    return f"{applies}, and the evidence opens {say_count(len(briefing.lines), 'line')} of enquiry."


def list_unanswered(guidance: Guidance) -> View:
    """List the questions that are still unanswered: on paper, all that apply."""
    opening = "Nothing has been recorded here yet, so every question that applies is still to be answered:"
    asked = tuple(
        Statement(
            f"{guidance.numbers[asked.prompt.id]}. {asked.prompt.question}", anchor=name_prompt(asked.prompt)
        )
        for asked in guidance.route.asked
    )
    return Stack((Prose((opening,)), Statements(asked)))


def tabulate_handed_on(guidance: Guidance) -> View:
    """Tabulate where the answers of this workbook go."""
    if not guidance.handed_on:
        return Prose(("No answer of this workbook goes on to another body.",))
    return Table(
        caption="Where the answers go",
        columns=("Question", "Goes to"),
        rows=tuple(
            (
                Cell(f"{guidance.numbers[asked.prompt.id]}. {asked.prompt.question}"),
                Cell(begin_sentence(asked.prompt.hands_on.value if asked.prompt.hands_on else "")),
            )
            for asked in guidance.handed_on
        ),
    )


def gather_handed_on(guides: tuple[Guidance, ...], answered: Collection[str] = ()) -> Table:
    """Gather the questions of every workbook whose answers go to the plan, with those that are answered."""
    return Table(
        caption="Questions of the other workbooks whose answers go to the plan",
        columns=("Question", "Workbook", "Answer"),
        rows=tuple(
            (
                Cell(asked.prompt.question),
                Cell(guidance.workbook.title),
                Cell("Recorded") if asked.prompt.id in answered else Cell("Not recorded yet", kind="gap"),
            )
            for guidance in guides
            for asked in guidance.handed_on
            if asked.prompt.hands_on is HandOn.PLAN
        ),
    )


def tabulate_left_out(briefing: Briefing, guidance: Guidance) -> View:
    """Say how many questions do not apply to the council now; which, and why, is one step away."""
    skipped, name = guidance.route.skipped, briefing.council.in_text
    if not skipped:
        return Prose((f"Every question of this workbook applies to {name}.",))
    verb = "does" if len(skipped) == 1 else "do"
    said = f"{say_count(len(skipped), 'question')} {verb} not apply to {name} now"
    return Fold(f"{begin_sentence(said)}: which, and why", _tabulate_skipped(guidance, name))


def _tabulate_skipped(guidance: Guidance, name: str) -> Table:
    return Table(
        caption=f"Questions that do not apply to {name} now",
        columns=("Question", "Why it does not apply"),
        rows=tuple(
            (Cell(skipped.prompt.question), Cell(skipped.reason)) for skipped in guidance.route.skipped
        ),
    )
