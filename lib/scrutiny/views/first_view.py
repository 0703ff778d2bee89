"""What a page begins with: what inspectors said, three figures to ask about, and how many there are."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.periods import find_period_end
from scrutiny.findings.aloud import say_first
from scrutiny.findings.first_asked import MOST, NO_OTHER_TOPIC, NONE_FIRST, FirstAsked, choose_first
from scrutiny.findings.grade_changes import compare_grades, say_beside, say_inspected
from scrutiny.findings.strength import SMALL
from scrutiny.register.councils import Council
from scrutiny.views.ages import say_overdue
from scrutiny.views.indicators import name_anchor
from scrutiny.views.small_charts import link_small_chart, say_small_chart
from scrutiny.views.values import Cell, Table, View
from scrutiny.vocabulary import Certainty, ReadBy
from scrutiny.words.dates import say_month
from scrutiny.words.names import DIRECTIONS, JUDGEMENT_NAMES
from scrutiny.words.sentences import begin_sentence, say_count, say_few, say_how_many

_HOW_SURE = {
    Certainty.MORE_THAN_CHANCE: "More than chance.",
    Certainty.COULD_BE_CHANCE: "Could be chance.",
    Certainty.CANNOT_TELL: "Chance not known.",
    Certainty.NO_SAMPLE: "A sum of money: chance is not in question.",
}
_HOW_KNOWN = {
    ReadBy.BY_US: "We took this from the report.",
    ReadBy.COMPILED: "Others took this from the report. We have not checked it.",
}
_HOW_CHOSEN = "The strongest signs, one on each topic."
_NEW = 5  # years, after which a council has a past of its own to be compared with


@dataclass(frozen=True)
class FirstFigure:
    """A figure to ask about first: its sentence, how sure it is, its drawing, and one question to ask."""

    words: str
    small: str
    question: str
    link: str
    alternative: str
    anchor: str
    name: str


@dataclass(frozen=True, repr=False)
class FirstView(View):
    """The point of a page: the inspection, its grades beside the last, figures to ask about, and how many."""

    said: tuple[str, ...]
    grades: Table | None
    heading: str
    figures: tuple[FirstFigure, ...]
    how_chosen: str
    counted: tuple[str, ...]

    @property
    def in_words(self) -> str:
        """All of it in order, each figure with its question."""
        asked = [f"{figure.words} {figure.small} {figure.question}" for figure in self.figures]
        grades = [self.grades.in_words] if self.grades else []
        lines = [" ".join(self.said), *grades, self.heading, *asked, self.how_chosen, " ".join(self.counted)]
        return "\n".join(lines)


def show_the_point(briefing: Briefing) -> FirstView:
    """Show what inspectors said, the figures to ask about first, and how many can be compared."""
    asked = choose_first(briefing.findings)
    return FirstView(
        said=tuple(_say_judged(briefing)),
        grades=_tabulate_grades(briefing),
        heading=_name_asked(len(asked)),
        figures=tuple(_show(briefing, each) for each in asked),
        how_chosen=_say_how_chosen(len(asked)),
        counted=(
            *_say_counted(briefing.comparisons),
            *say_overdue(briefing, "these"),
            *_say_cautions(briefing),
        ),
    )


def _say_judged(briefing: Briefing) -> Iterator[str]:
    inspections = briefing.inspections
    if not inspections:
        name = briefing.council.in_text
        yield f"No inspection of {name} since 2018 had been published by the date of this page."
        return
    yield from say_inspected(inspections)
    newest = inspections[-1]
    if newest.points:
        yield f"They list {say_count(len(newest.points), 'point')} to improve."
    if newest.read_by is not ReadBy.OFFICIAL:
        yield _HOW_KNOWN[newest.read_by]


def _tabulate_grades(briefing: Briefing) -> Table | None:
    if not briefing.inspections:
        return None
    changes = compare_grades(briefing.inspections)
    then = ("Last time",) if changes[0].before else ()
    rows = (
        (Cell(JUDGEMENT_NAMES[change.judgement]), *map(Cell, say_beside(change)[: 1 + len(then)]))
        for change in changes
    )
    return Table("The four grades", ("Judged", "Now", *then), tuple(rows))


def _name_asked(number: int) -> str:
    if not number:
        return "Figures to ask about"
    return f"{begin_sentence(say_few(number))} figure{'s' if number > 1 else ''} to ask about"


def _say_how_chosen(number: int) -> str:
    if not number:
        return NONE_FIRST
    return _HOW_CHOSEN if number == MOST else f"{_HOW_CHOSEN} {NO_OTHER_TOPIC}"


def _show(briefing: Briefing, asked: FirstAsked) -> FirstFigure:
    comparison = asked.comparison
    indicator = comparison.indicator
    return FirstFigure(
        words=say_first(comparison),
        small=_say_small(comparison),
        question=asked.topic.in_short,
        link=link_small_chart(briefing, comparison),
        alternative=say_small_chart(briefing, comparison),
        anchor=name_anchor(indicator),
        name=indicator.name,
    )


def _say_small(comparison: Comparison) -> str:
    sure = comparison.against_england
    return " ".join(
        (
            f"{say_month(find_period_end(comparison.period, comparison.indicator.year_type))}.",
            *((_HOW_SURE[sure.certainty],) if sure else ()),
            f"{DIRECTIONS[comparison.indicator.direction]}.",
        )
    )


def _say_counted(comparisons: tuple[Comparison, ...]) -> Iterator[str]:
    """Say how many figures can be set beside England's, differ by more than chance, and are missing."""
    beside = [contrast for comparison in comparisons if (contrast := comparison.against_england)]
    surely = sum(contrast.is_certain for contrast in beside)
    missing = sum(isinstance(comparison.council, Gap) for comparison in comparisons)
    differ = say_how_many(surely, "differs by more than chance", "differ by more than chance")
    yield f"Of {len(comparisons)} figures, {len(beside)} can be set beside England’s, and {differ}."
    yield begin_sentence(f"{say_how_many(missing, 'is missing', 'are missing')}.")


def _say_cautions(briefing: Briefing) -> Iterator[str]:
    """Say in few words what bears on every figure; it is said whole where the council is described."""
    children = briefing.children
    if isinstance(children, Figure) and children.value < SMALL:
        yield f"Only {children.value:,.0f} children live here, so figures move much by chance."
    yield from _say_new(briefing.council, briefing.as_at)


def _say_new(council: Council, as_at: date) -> Iterator[str]:
    if council.created and as_at.year - council.created.year <= _NEW:
        yield f"The council began in {say_month(council.created)}."
