"""The figure beside a question: its sentence, with its chart one step away, and its table within that."""

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup

from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.evidence.indicators import find_indicator
from scrutiny.guide.guidance import Guidance, prepare_guidance
from scrutiny.guide.routing import Asked, RoutedSection
from scrutiny.register.workbooks import list_workbooks
from scrutiny.views.charts import Chart
from scrutiny.views.figure_beside import show_figure
from scrutiny.views.prompts import show_prompts
from scrutiny.views.values import Prose

# Of each kind: small and large, new, with few figures, with a long name, and asked in different ways.
COUNCILS = (
    "bournemouth-christchurch-and-poole",
    "camden",
    "cumberland",
    "isles-of-scilly",
    "kent",
    "kingston-upon-thames",
    "leeds",
    "portsmouth",
    "rutland",
)
DAY = "2026-11-23"


def list_asked(briefing: Briefing) -> Iterator[tuple[Guidance, RoutedSection, Asked]]:
    """List every question of every workbook that applies to a council and names an indicator."""
    for workbook in list_workbooks()[1:]:
        guidance = prepare_guidance(briefing, workbook.notebook, "after", "", "")
        for routed in guidance.route.sections:
            for asked in routed.asked:
                if asked.prompt.evidence.indicators:
                    yield guidance, routed, asked


@pytest.mark.parametrize("council", COUNCILS)
def test_beside_every_question_with_an_indicator_stands_a_chart_or_a_figure(council: str) -> None:
    briefing = prepare_briefing(council, "The committee", "", DAY)
    asked = [asked.prompt for _guidance, _routed, asked in list_asked(briefing)]
    assert len(asked) >= 15
    for prompt in asked:
        named = {find_indicator(name).name for name in prompt.evidence.indicators}
        figure, *fold = show_figure(briefing, prompt.evidence)
        if isinstance(figure, Chart):
            assert figure.title.startswith("In ")
            assert figure.table.caption in named
            assert figure.about
            assert not fold
        else:
            # Too few figures to draw, or a count.
            assert isinstance(figure, Prose)
            assert [view.in_words.startswith("What is counted: ") for view in fold] == [True]


def test_the_sentence_of_a_figure_stands_open_with_its_chart_one_step_away() -> None:
    briefing = prepare_briefing("portsmouth", "The committee", "", DAY)
    guidance, routed, _asked = next(list_asked(briefing))
    view = show_prompts(briefing, guidance, routed.section.id, lambda _asked: ())
    page = BeautifulSoup(view.html, "html.parser")
    (figure,) = page.select("section > details > figure")
    outer = figure.parent
    assert outer is not None
    assert [summary.get_text() for summary in outer("summary", recursive=False)] == [
        "Chart beside question 13"
    ]
    sentence = outer.find_previous_sibling("p")
    assert sentence is not None
    assert sentence.get_text().startswith("In Portsmouth, the percentage of ")
    (caption,), (picture,), (fold,) = figure("figcaption"), figure("img", recursive=False), figure("details")
    assert caption.get_text() == fold("caption")[0].get_text()
    assert str(picture["alt"]).startswith("Line chart from ")
    assert len(fold("table")) == 1
    assert [link["download"][-4:] for link in fold("a")] == [".csv", ".svg"]
    # What stands open is not said again among what is folded.
    assert page.get_text().count(sentence.get_text()) == 1
