"""The figures of one theme: how many there are and differ, and, opened, its tables and at most six charts."""

from scrutiny.briefing import Briefing
from scrutiny.comparisons.values import Comparison
from scrutiny.evidence.figures import Gap
from scrutiny.views.closing import make_chapter
from scrutiny.views.comparing import Comparing
from scrutiny.views.findings import list_worth_asking
from scrutiny.views.folds import FoldKind
from scrutiny.views.indicators import tabulate_headlines, tabulate_the_rest
from scrutiny.views.on_a_page import draw_on_a_page
from scrutiny.views.trends import choose_trends, draw_trend, say_none_drawn
from scrutiny.views.values import Fold, Prose, Section, Stack, View
from scrutiny.vocabulary import Area
from scrutiny.words.names import AREA_NAMES
from scrutiny.words.sentences import begin_lower, begin_sentence, say_count, say_how_many

MOST_OPEN = 6


def show_theme(briefing: Briefing, area: str) -> Section:
    """Show one theme: what its figures come to, and all of them behind one heading that opens it."""
    theme = Area(area)
    name, comparisons = AREA_NAMES[theme], briefing.comparisons_in(theme)
    inside = (
        Comparing(),
        tabulate_headlines(briefing, area),
        _show_charts(briefing, theme),
        tabulate_the_rest(briefing, area),
        Fold(f"{name}: each figure beside the range of the neighbours", draw_on_a_page(briefing, area)),
    )
    said = Prose((_say_counted(briefing, theme, comparisons),))
    opened = f"See the {say_count(len(comparisons), 'figure')} on {begin_lower(name)}"
    return make_chapter(name, said, Fold(opened, Stack(inside), kind=FoldKind.THEME))


def _say_counted(briefing: Briefing, theme: Area, comparisons: list[Comparison]) -> str:
    surely = sum(each.against_england is not None and each.against_england.is_certain for each in comparisons)
    asked = len(list_worth_asking(briefing, (theme,)))
    missing = sum(isinstance(comparison.council, Gap) for comparison in comparisons)
    said = (
        say_how_many(
            surely, "differs from England by more than chance", "differ from England by more than chance"
        ),
        say_how_many(asked, "is worth a question", "are worth a question"),
        say_how_many(missing, "lacks its newest year", "lack their newest year"),
    )
    return begin_sentence(f"{'; '.join(said)}.")


def _show_charts(briefing: Briefing, theme: Area) -> View:
    """Show the charts of a theme, those worth a question first: six at once, and the others folded."""
    asked = [finding.subject for finding in list_worth_asking(briefing, (theme,))]
    chosen = sorted(choose_trends(briefing, theme), key=lambda comparison: comparison.indicator not in asked)
    if not chosen:
        return say_none_drawn(briefing, theme)
    drawn = tuple(draw_trend(briefing, comparison) for comparison in chosen)
    shown, folded = Stack(drawn[:MOST_OPEN], is_gallery=True), drawn[MOST_OPEN:]
    if not folded:
        return shown
    more = f"{AREA_NAMES[theme]}: {say_count(len(folded), 'more chart')}"
    return Stack((shown, Fold(more, Stack(folded, is_gallery=True))))
