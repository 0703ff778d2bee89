"""How figures, gaps and the periods they are for are said."""

import math

from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import say_period, say_when
from scrutiny.vocabulary import GapReason

# How the names of measures begin, as against the names of things counted.
_MEASURES = ("Percentage", "Number", "Average", "Total", "Weekly")
_MILLION, _BILLION = 1_000_000, 1_000_000_000
_NEARLY_A_BILLION = 999_950_000  # from here on, a sum to one place of a million would be a thousand of them
# In a cell, and in full.
_GAPS = {
    GapReason.CONFIDENTIAL: ("Withheld", "withheld by the publisher so that no child can be recognised"),
    GapReason.ROUNDS_TO_ZERO: ("Rounds to 0", "more than nought, but so small that it rounds to nought"),
    GapReason.LOW_RELIABILITY: ("Unreliable", "too unreliable to use, the publisher says"),
    GapReason.UNAVAILABLE: ("Not available", "not available, and the publisher does not say why"),
    GapReason.NOT_APPLICABLE: ("Does not apply", "not applicable here, the publisher says"),
    GapReason.NOT_GIVEN: ("Not given", "not given in the department's tool, which does not say why"),
    GapReason.BLANK: ("Left blank", "left blank by the publisher"),
    GapReason.NOT_YET_A_COUNCIL: ("Before this council", "from before this council existed"),
    GapReason.NO_LONGER_A_COUNCIL: ("After this council", "from after this council had ended"),
    GapReason.FILED_UNDER_FORMER: (
        "Filed elsewhere",
        "published under an authority that has ended, and so not as this council's own",
    ),
    GapReason.NOT_PUBLISHED_FOR_PERIOD: ("Not published", "not published for this period"),
}


def say_number(value: float, indicator: Indicator) -> str:
    """Say a number as its indicator is shown: with its places, its thousands, and % or £."""
    return _with_sign(f"{indicator.as_shown(value):,.{indicator.decimals}f}", indicator)


def say_number_aloud(value: float, indicator: Indicator) -> str:
    """Say a number as a sentence does: a sum of a million pounds or more in millions, to one place."""
    if not indicator.is_money or abs(value) < _MILLION:
        return say_number(value, indicator)
    size, word = (_BILLION, "billion") if abs(value) >= _NEARLY_A_BILLION else (_MILLION, "million")
    tenths = math.floor(value / size * 10 + 0.5)
    return f"£{tenths / 10:,.1f} {word}"


def say_aloud(value: Figure) -> str:
    """Say a figure as a sentence does, a large sum in millions."""
    return say_number_aloud(value.value, value.indicator)


def say_two_aloud(then: Figure, now: Figure) -> tuple[str, str]:
    """Say two figures that differ; to the pound where in millions they would sound alike."""
    said = say_aloud(then), say_aloud(now)
    return said if said[0] != said[1] else (say_value(then), say_value(now))


def say_end(value: float, indicator: Indicator) -> str:
    """Say an end of a range: with one place where its figure has none, so that the two can be told apart."""
    return say_number(value, indicator) if indicator.decimals else _with_sign(f"{value:,.1f}", indicator)


def _with_sign(number: str, indicator: Indicator) -> str:
    match indicator.unit:
        case "%":
            return f"{number}%"
        case "pounds" | "pounds a week":
            return f"£{number}"
        case _:
            return number


def say_roughly(value: float, indicator: Indicator) -> str:
    """Say a number as it stands on an axis: with %, £ and thousands, and no more places than it needs."""
    return _with_sign(f"{value:,.0f}" if value == round(value) else f"{value:,g}", indicator)


def say_value(value: Figure | Gap) -> str:
    """Say a figure, or why there is none, in as few words as are true."""
    if isinstance(value, Gap):
        return _GAPS[value.reason][0]
    return say_number(value.value, value.indicator)


def say_gap(reason: GapReason) -> str:
    """Say in full why a figure is not there."""
    return _GAPS[reason][1]


def say_covered(value: Figure | Gap) -> str:
    """Say the period that a figure, or a gap, is for."""
    return say_period(value.period, value.indicator.year_type)


def say_when_covered(value: Figure | Gap) -> str:
    """Say when the period of a figure, or a gap, was."""
    return say_when(value.period, value.indicator.year_type)


def say_subject(indicator: Indicator) -> str:
    """Say what an indicator measures, as the subject of a sentence."""
    named = indicator.name[0].lower() + indicator.name[1:]
    return f"the {named}" if indicator.name.startswith(_MEASURES) else f"the figure for {named}"


def say_counts(figure: Figure) -> str:
    """Say the counts behind a figure, where they are published."""
    indicator = figure.indicator
    if indicator.base_noun and figure.base:
        share = f"{say_counted(figure.count)} of " if figure.count is not None else "of "
        return f"{share}{say_counted(figure.base)} {indicator.base_noun}"
    if indicator.count_noun and figure.count is not None:
        return f"{say_counted(figure.count)} {indicator.count_noun}"
    return ""


def say_counted(number: float) -> str:
    """Say a number that was counted: posts to a tenth, where they are not whole."""
    return f"{number:,.0f}" if number.is_integer() else f"{number:,.1f}"
