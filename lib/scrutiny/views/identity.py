"""Who the council is, and whom it is compared with."""

from collections import Counter

from scrutiny.briefing import Briefing
from scrutiny.evidence.figures import Figure
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.neighbours import Neighbour
from scrutiny.evidence.periods import find_period_end
from scrutiny.findings.caveats import say_small
from scrutiny.findings.strength import SMALL
from scrutiny.register.councils import JointReturn, list_councils
from scrutiny.views.ages import say_overdue
from scrutiny.views.values import Cell, Facts, Prose, Stack, Table, View
from scrutiny.vocabulary import Closeness
from scrutiny.words.dates import say_day
from scrutiny.words.figures import say_covered, say_gap, say_value
from scrutiny.words.sentences import begin_sentence, join_words


def say_who_we_are(briefing: Briefing) -> Stack:
    """Say which council this page is about, for whom and on which day, with what it must be read beside."""
    council = briefing.council
    facts = (
        ("Council", council.full_name),
        ("Committee", briefing.committee),
        ("Kind of council", begin_sentence(council.type.value)),
        ("Region", council.region),
        ("Children aged 0 to 17", _say_children(briefing)),
        ("This page is dated", say_day(briefing.as_at)),
    )
    overdue = say_overdue(briefing, f"{len(briefing.comparisons)} published figures")
    return Stack((Facts(facts), *(Prose((words,)) for words in overdue), *_cautions(briefing)))


def _say_children(briefing: Briefing) -> str:
    latest = briefing.children
    if isinstance(latest, Figure):
        return f"{say_value(latest)} ({say_covered(latest)})"
    return f"How many cannot be said: the figure is {say_gap(latest.reason)}"


def _cautions(briefing: Briefing) -> tuple[View, ...]:
    council, children = briefing.council, briefing.children
    name = council.in_text
    said = []
    if isinstance(children, Figure) and children.value < SMALL:
        said.append(say_small(council, children.value))
    if council.created:
        former = join_words([authority.name for authority in council.predecessors])
        said.append(
            f"{begin_sentence(name)} has existed since {say_day(council.created)}. Figures and inspections "
            f"from before then are those of {former}, and are not shown as this council’s."
            f"{_say_worked_out(briefing)}"
        )
    for joint in council.joint_returns:
        others = join_words([_name(slug) for slug in joint.shared_with])
        said.append(
            f"For {joint.statistic}, {name} and {others} are published as one, from "
            f"{joint.first_period} to {_find_last(briefing, joint)}. A figure shown is of them together; "
            "where it is filed under an authority that has ended, it is not shown."
        )
    return tuple(Prose((words,), is_note=True) for words in said)


def _find_last(briefing: Briefing, joint: JointReturn) -> str:
    """Find the last period that is published as one: the newest we have, unless it is known to have ended."""
    newest = [
        comparison.period
        for comparison in briefing.comparisons
        if joint.covers(comparison.indicator.measure, comparison.period)
    ]
    return joint.last_period or max(newest, default="today")


def _say_worked_out(briefing: Briefing) -> str:
    """Say of which indicators the publisher gives figures from before the council, for its area of today."""
    indicators = [comparison.indicator for comparison in briefing.comparisons]
    earlier = [indicator.name for indicator in indicators if _has_earlier(briefing, indicator)]
    if not earlier:
        return ""
    named = join_words([f"‘{name}’" for name in earlier])
    return (
        f" Some earlier figures were worked out by their publisher for today’s area, and are shown: {named}."
    )


def _has_earlier(briefing: Briefing, indicator: Indicator) -> bool:
    created = briefing.council.created
    return created is not None and any(
        isinstance(value, Figure) and find_period_end(value.period, indicator.year_type) < created
        for value in briefing.evidence.series(indicator)
    )


def tabulate_neighbours(briefing: Briefing) -> View:
    """Tabulate the council's statistical neighbours, the nearest first, naming the model."""
    evidence, name = briefing.evidence, briefing.council.in_text
    if not evidence.neighbours:
        return Prose(
            (
                (
                    f"The department’s {evidence.neighbour_model} model gives {name} no "
                    "statistical neighbours: the council is newer than the model."
                ),
            )
        )
    return Table(
        caption=f"Ten statistical neighbours of {name}, model of {evidence.neighbour_model}",
        columns=("Neighbour", "How alike, as the department says"),
        rows=tuple(
            (Cell(_name(neighbour.neighbour)), Cell(neighbour.closeness.value.capitalize()))
            for neighbour in evidence.neighbours
        ),
        notes=(_say_closeness(evidence.neighbours),),
    )


def _say_closeness(neighbours: tuple[Neighbour, ...]) -> str:
    """Say how close the set is as a whole: a median of councils that are not alike says less."""
    counted = Counter(neighbour.closeness for neighbour in neighbours)
    said = [f"{counted[closeness]} {closeness.value}" for closeness in Closeness if counted[closeness]]
    return f"Taken together: {join_words(said)}. The less alike they are, the less their median tells."


def _name(slug: str) -> str:
    named = {council.slug: council.name for council in list_councils()}
    return named.get(slug, slug.replace("-", " ").title())
