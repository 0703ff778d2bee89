"""Routing: which paths a council's situation opens, and which prompts are asked or skipped, each with why."""

from collections.abc import Iterable
from dataclasses import dataclass

from scrutiny.guide.conditions import WORDS, Condition
from scrutiny.guide.prompts import Prompt, PromptSection
from scrutiny.guide.situations import Situation, Standing, list_situations
from scrutiny.vocabulary import Judgement
from scrutiny.words.sentences import begin_sentence, join_words

# What is so where a prompt is of another stage.
_AT = {
    Condition.BEFORE: "an inspection is to come",
    Condition.DURING: "inspectors are at work",
    Condition.AFTER: "the council is taken to be after its inspection",
}


@dataclass(frozen=True)
class Asked:
    """A prompt that applies, and the judgements it is asked once for; none where it is asked just once."""

    prompt: Prompt
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True)
class Skipped:
    """A prompt that does not apply, and why not, in a sentence."""

    prompt: Prompt
    reason: str


@dataclass(frozen=True)
class RoutedSection:
    """One section of a workbook, with its prompts asked and skipped."""

    section: PromptSection
    asked: tuple[Asked, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True)
class Route:
    """The way through one workbook's prompts in one situation."""

    sections: tuple[RoutedSection, ...]

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Every prompt that applies, in the order of the page."""
        return tuple(asked for routed in self.sections for asked in routed.asked)

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Every prompt that does not apply, in the order of the page."""
        return tuple(skipped for routed in self.sections for skipped in routed.skipped)


def choose_prompts(sections: Iterable[PromptSection], situation: Situation) -> Route:
    """Choose which prompts of a workbook are asked in a situation; the others keep the reason why not."""
    return Route(tuple(_route_section(section, situation) for section in sections))


def _route_section(section: PromptSection, situation: Situation) -> RoutedSection:
    routed = [_route_prompt(prompt, situation) for prompt in section.prompts]
    return RoutedSection(
        section,
        tuple(outcome for outcome in routed if isinstance(outcome, Asked)),
        tuple(outcome for outcome in routed if isinstance(outcome, Skipped)),
    )


def _route_prompt(prompt: Prompt, situation: Situation) -> Asked | Skipped:
    missing = [
        condition
        for condition in prompt.when
        if not condition.is_of_a_judgement and condition not in situation.conditions
    ]
    if missing:
        return Skipped(prompt, _say_missing(missing, situation))
    return _route_by_judgement(prompt, situation.standings) if prompt.for_each else Asked(prompt)


def _route_by_judgement(prompt: Prompt, standings: tuple[Standing, ...]) -> Asked | Skipped:
    wanted = [condition for condition in prompt.when if condition.is_of_a_judgement]
    held = tuple(
        standing.judgement
        for standing in standings
        if standing.now is not None and standing.conditions.issuperset(wanted)
    )
    return Asked(prompt, held) if held else Skipped(prompt, _say_not_held(wanted, standings))


def _say_missing(missing: list[Condition], situation: Situation) -> str:
    said = [
        f"{WORDS[condition].asked}; {_AT[situation.at] if condition in _AT else WORDS[condition].otherwise}"
        for condition in missing
    ]
    return f"Asked only {', and '.join(said)}."


def _say_not_held(wanted: list[Condition], standings: tuple[Standing, ...]) -> str:
    graded = [standing for standing in standings if standing.now is not None]
    if not graded:
        return "Asked only of what inspectors have judged; there is no grade yet."
    lacking = [
        condition for condition in wanted if not any(condition in standing.conditions for standing in graded)
    ]
    otherwise = [WORDS[condition].otherwise for condition in lacking] or ["no one judgement is all of that"]
    return f"Asked only for a judgement that {_say_together(wanted)}; {join_words(otherwise)}."


def _say_together(conditions: list[Condition]) -> str:
    return join_words([WORDS[condition].asked for condition in conditions])


def could_be_asked(prompt: Prompt) -> bool:
    """Whether there is a situation in which a prompt is asked, found by trying every one."""
    return any(isinstance(_route_prompt(prompt, situation), Asked) for situation in list_situations())


def say_conditions(prompt: Prompt) -> str:
    """Say when a prompt is asked, without a full stop."""
    of_one = [condition for condition in prompt.when if condition.is_of_a_judgement]
    of_council = [WORDS[condition].asked for condition in prompt.when if not condition.is_of_a_judgement]
    if prompt.for_each:
        of_council.insert(0, f"for each judgement that {_say_together(of_one) if of_one else 'has a grade'}")
    return begin_sentence(", ".join(of_council) or "always")
