"""What each indicator counts and how, and how the figures are to be read."""

from collections.abc import Mapping
from datetime import date

from scrutiny.briefing import Briefing
from scrutiny.evidence.indicators import Indicator
from scrutiny.views.values import Cell, Fold, Prose, Stack, Table
from scrutiny.vocabulary import Area
from scrutiny.words.dates import say_month
from scrutiny.words.names import AREA_NAMES, OUTCOMES
from scrutiny.words.sentences import begin_lower, join_words

_SHORT = 80  # letters that are as soon said again as looked up


def say_how_to_read(briefing: Briefing) -> Stack:
    """Say how the figures are to be read, and what they cannot tell."""
    return Stack(tuple(Prose((words,)) for words in (*_say_beside(briefing), *_READING)))


_READING = (
    (
        "Chance. A figure moves a little from year to year even where nothing is different. Where the counts "
        "behind it are published, its 95% interval shows how far. A difference is more than chance only "
        "where England’s figure lies outside it; where fewer than five are counted of either kind, an exact "
        "test is used. Where no count is published, chance is not known. A sum of money is what was spent, "
        "so chance is not in question. Among a hundred figures, some five would be called more than chance "
        "by chance alone."
    ),
    (
        "What to ask about. Councils differ for many reasons, so a difference can be more than chance and "
        "still be usual. A figure stands out if four signs agree. It is more than chance. It is beyond the "
        "usual spread of authorities. It is unlike nearly all its neighbours. Its newest three figures are "
        "on one side of England, or both are where it can have only two. It is worth a question if it is "
        "more than chance and two other signs agree. Where no count is published, all three others must."
    ),
    (
        "Change. A change is worth a question if it is more than chance, over three years or all there are, "
        "and not shared by England. It stands out if the yearly figures also run the same way. Everything "
        "else could be chance, or is as usual, and asks for nothing. How all this is weighed is in the "
        "handbook of rules."
    ),
    (
        "Years in a row. With ten yearly figures or more we look for six in a row on one side of the middle "
        "one, or five that all rise or all fall. Figures on the middle are passed over, and so are repeats. "
        "With fewer than 12, six can never be on one side. A small change, or a recent one, would not show. "
        "A run does not say what changed: ask."
    ),
    (
        "Good and bad. Only the department’s own view of which way is good is used. Many measures have none: "
        "of those we say higher or lower and nothing else. A figure is where a question starts, not where it "
        "ends. The department asks that its indicators be used for learning and not be read alone."
    ),
)


# The department describes these with the words of another: of plans at 31 March, of children excluded for
# good, of those aged 19 to 21, of suitable accommodation, of one year, and of plans that ended.
_DESCRIBED_AS_ANOTHER = {
    "child_protection_plans_starting_rate",
    "children_in_need_suspended",
    "care_leavers_17_to_18_suitable_accommodation",
    "care_leavers_19_to_21_unsuitable_accommodation",
    "care_leavers_19_to_21_accommodation_not_known",
    "three_or_more_placements_over_two_years",
    "child_protection_plans_open_two_years",
}
_OF_ANOTHER = (
    "The department has no description of this figure alone. What follows is of a wider or another measure."
)


def _say_beside(briefing: Briefing) -> tuple[str, ...]:
    opening = (
        "Each figure is the newest this workbook holds, and what stands beside it is for the same period. A "
        "newer one may have been published since: each table of definitions says where one was due."
    )
    if not briefing.evidence.neighbours:
        return (opening,)
    model, name = briefing.evidence.neighbour_model, briefing.council.in_text
    return (
        (
            f"{opening} The neighbours are the ten councils most like {name} by the department’s {model} "
            "model. Their median is the middle one of those that have a figure; below it stand how many do, "
            "and their mean, which the department’s own tool uses instead."
        ),
    )


def tabulate_definitions(briefing: Briefing) -> Stack:
    """Tabulate what each indicator counts and how, area by area; the department's words stand once."""
    first = _find_first(briefing)
    return Stack(tuple(_define(briefing, area, first) for area in Area))


def _find_first(briefing: Briefing) -> dict[str, Indicator]:
    """Give of all words that define an indicator the first that they stand at."""
    every = [comparison.indicator for area in Area for comparison in briefing.comparisons_in(area)]
    return {words: found for found in reversed(every) for words in (found.description, found.method)}


def _define(briefing: Briefing, area: Area, first: Mapping[str, Indicator]) -> Fold:
    indicators = [comparison.indicator for comparison in briefing.comparisons_in(area)]
    edition = join_words(sorted({indicator.framework_edition for indicator in indicators}))
    table = Table(
        caption=f"{AREA_NAMES[area]}: what each figure means, in the department's words",
        columns=("Indicator", "What it counts", f"National Framework of {edition}", "Next update"),
        rows=tuple(_definition(indicator, first, briefing.as_at) for indicator in indicators),
    )
    return Fold(f"{AREA_NAMES[area]}: what {len(indicators)} figures mean", table)


def _definition(indicator: Indicator, first: Mapping[str, Indicator], as_at: date) -> tuple[Cell, ...]:
    outcome = OUTCOMES[indicator.outcome] if indicator.outcome else "No outcome: it shows demand or context"
    described, method = (
        _say_once(words, indicator, first) for words in (indicator.description, indicator.method)
    )
    return (
        Cell(indicator.name),
        Cell(_introduce(indicator, described), "" if method == described else method),
        Cell(outcome),
        Cell(_say_update(indicator, as_at)),
    )


def _say_once(words: str, indicator: Indicator, first: Mapping[str, Indicator]) -> str:
    """Give the words that define an indicator or, where they were said of another, its name."""
    before = first[words]
    if before is indicator or len(words) < _SHORT:
        return words
    under = "" if before.area is indicator.area else f", under {begin_lower(AREA_NAMES[before.area])}"
    return f"In the same words as ‘{before.name}’{under}."


def describe(indicator: Indicator) -> str:
    """Say what an indicator counts, in the department's words."""
    return _introduce(indicator, indicator.description)


def _introduce(indicator: Indicator, described: str) -> str:
    """Say before the words of another figure that they are; where there are none, say so."""
    described = described or "The department gives no description."
    return f"{_OF_ANOTHER} {described}" if indicator.id in _DESCRIBED_AS_ANOTHER else described


def _say_update(indicator: Indicator, as_at: date) -> str:
    """Say when the next figure is due; where its month was over by the day of the page, that one was due."""
    due = indicator.next_update
    if due is None:
        return indicator.next_update_note or "The department gives no date."
    if (due.year, due.month) < (as_at.year, as_at.month):
        return f"A newer one was due in {say_month(due)}: ask for it."
    return say_month(due)
