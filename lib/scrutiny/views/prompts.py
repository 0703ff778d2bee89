"""The prompts of a workbook: each with why it is asked, what a good answer has, and room to answer."""

from collections.abc import Callable

from scrutiny.briefing import Briefing
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt
from scrutiny.guide.routing import Asked, RoutedSection
from scrutiny.views.beside import show_beside
from scrutiny.views.figure_beside import fold_figure
from scrutiny.views.values import Fold, Points, Prose, Section, Stack, Terms, View
from scrutiny.vocabulary import Judgement, Role
from scrutiny.words.names import JUDGEMENT_NAMES
from scrutiny.words.sentences import begin_lower, join_words

_WHO = {
    Role.MEMBER: "For members",
    Role.OFFICER: "For officers",
    Role.FACILITATOR: "For whoever leads the session",
}
# What stands where a prompt is answered is given by whoever shows it: room on paper, or places for controls.
Answering = Callable[[Asked], tuple[View, ...]]


def show_prompts(briefing: Briefing, guidance: Guidance, section: str, answering: Answering) -> View:
    """Show the prompts of one section of a workbook that apply to the council."""
    return _show_section(briefing, guidance, guidance.section(section), answering)


def show_own_prompts(briefing: Briefing, guidance: Guidance, answering: Answering) -> View:
    """Show the sections that the committee has added to a workbook."""
    if not guidance.own_sections:
        return Prose(("This committee has added no part of its own to this workbook.",))
    sections = guidance.own_sections
    return Stack(tuple(_show_section(briefing, guidance, routed, answering) for routed in sections))


def _show_section(
    briefing: Briefing, guidance: Guidance, routed: RoutedSection, answering: Answering
) -> View:
    opening = [Prose((routed.section.opening,))] if routed.section.opening else []
    if not routed.asked:
        where = briefing.council.in_text
        none = f"No question of this part applies to {where} now; the end of the page says why."
        return Stack((*opening, Prose((none,))))
    return Stack((*opening, *(_show(briefing, guidance, asked, answering) for asked in routed.asked)))


def _show(briefing: Briefing, guidance: Guidance, asked: Asked, answering: Answering) -> Section:
    prompt = asked.prompt
    number = guidance.numbers[prompt.id]
    return Section(
        f"{number}. {prompt.question}",
        (
            Prose((prompt.why,)),
            Prose((_say_how(asked),), is_stand_in=True),
            *([Prose((more,), is_small=True)] if (more := _say_more(asked)) else []),
            *fold_figure(briefing, prompt.evidence, number),
            Fold("What to listen for", show_what_to_hear(prompt), heard=f" in question {number}"),
            *show_beside(briefing, guidance, asked),
            *answering(asked),
        ),
        anchor=name_prompt(prompt),
    )


def show_what_to_hear(prompt: Prompt) -> Terms:
    """Show what a good answer to a prompt has, and what would change our mind."""
    return Terms(
        (
            ("A good answer has", Points(prompt.good_answer)),
            ("What would change our mind", Prose((prompt.change_our_mind,))),
        )
    )


def name_prompt(prompt: Prompt) -> str:
    """Name the place on the page where a prompt stands."""
    return f"prompt-{prompt.id.replace('_', '-')}"


def say_whom(prompt: Prompt) -> str:
    """Say whom a prompt is for, as a sentence begins."""
    return _WHO[prompt.who]


def _say_how(asked: Asked) -> str:
    prompt = asked.prompt
    how = prompt.answer.of_kind.on_paper.format(", ".join(word.lower() for word in prompt.answer.words))
    rows = f", and a row for each of: {', '.join(map(begin_lower, prompt.answer.rows))}"
    alone = "by each person alone, " if prompt.answer.is_individual else ""
    return f"{say_whom(prompt)}, answered {alone}{how}{rows if prompt.answer.rows else ''}."


def _say_more(asked: Asked) -> str:
    prompt = asked.prompt
    said = []
    if asked.judgements:
        turns = ", each in turn" if len(asked.judgements) > 1 else ""
        said.append(f"Asked for {_say_for(asked.judgements)}{turns}.")
    if prompt.is_local:
        said.append("Added by this committee.")
    if prompt.hands_on:
        said.append(f"The answer goes to the {prompt.hands_on.value}.")
    return " ".join(said)


def _say_for(judgements: tuple[Judgement, ...]) -> str:
    return join_words([begin_lower(JUDGEMENT_NAMES[judgement]) for judgement in judgements])
