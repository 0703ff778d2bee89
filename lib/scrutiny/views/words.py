"""How figures, gaps, grades and dates are said on every page."""

from datetime import date

from scrutiny.evidence.figures import Figure, Gap
from scrutiny.evidence.indicators import Indicator
from scrutiny.evidence.periods import say_period
from scrutiny.frameworks import find_framework_by_id
from scrutiny.views.values import Cell
from scrutiny.vocabulary import Area, Direction, EventKind, GapReason, Grade, Judgement, Outcome

AREA_NAMES = {
    Area.HELP_AND_PROTECTION: "Help and protection",
    Area.IN_CARE: "Children in care",
    Area.CARE_LEAVERS: "Care leavers",
    Area.LEADERS: "Leadership and workforce",
    Area.FINANCE: "Finance",
    Area.CONTEXT: "Demand and context",
}
JUDGEMENT_NAMES = {
    Judgement.OVERALL: "Overall effectiveness",
    Judgement.LEADERS: "Impact of leaders",
    Judgement.HELP_AND_PROTECTION: "Help and protection",
    Judgement.IN_CARE: "Children in care",
    Judgement.CARE_LEAVERS: "Care leavers",
}
KIND_NAMES = {
    EventKind.STANDARD: "Standard inspection",
    EventKind.SHORT: "Short inspection",
    EventKind.LONGER: "Inspection longer than standard",
    EventKind.FOCUSED_VISIT: "Focused visit",
    EventKind.MONITORING_VISIT: "Monitoring visit",
}
DIRECTIONS = {
    Direction.HIGH: "High is good",
    Direction.LOW: "Low is good",
    Direction.NONE: "Neither high nor low is good in itself",
}
OUTCOMES = {
    Outcome.STAY_TOGETHER: "Children and families stay together and get the help they need",
    Outcome.SAFE: "Children are safe in and outside their homes",
    Outcome.FAMILY_NETWORK: "Children are supported by their family network",
    Outcome.STABLE_HOMES: "Children in care and care leavers have stable, loving homes",
    Outcome.MULTI_AGENCY: "Enabler: agencies work together",
    Outcome.LEADERS: "Enabler: leaders make good practice possible",
    Outcome.WORKFORCE: "Enabler: the workforce is equipped and effective",
}
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
    return _with_sign(f"{value:,.{indicator.decimals}f}", indicator)


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


def show_value(value: Figure | Gap) -> Cell:
    """Show a figure, or why there is none, in a cell."""
    return Cell(say_value(value), kind="gap" if isinstance(value, Gap) else "figure")


def say_covered(value: Figure | Gap) -> str:
    """Say the period that a figure, or a gap, is for."""
    return say_period(value.period, value.indicator.year_type)


def say_grade(grade: Grade | None) -> str:
    """Say a grade, or that none was given."""
    return "Not judged" if grade is None else grade.value.capitalize()


def say_judgement(judgement: Judgement, framework: str) -> str:
    """Say what was judged, as the framework of the day had it."""
    if judgement is Judgement.IN_CARE and find_framework_by_id(framework).in_care_includes_care_leavers:
        return "Children in care and care leavers, judged together"
    return JUDGEMENT_NAMES[judgement]


def say_day(day: date) -> str:
    """Say a date in full, such as 23 November 2026."""
    return f"{day.day} {day:%B %Y}"


def say_month(day: date) -> str:
    """Say the month of a date, such as November 2026."""
    return f"{day:%B %Y}"


def say_published(text: str) -> str:
    """Say a date of publication as papers give it: a day, or a month where the publisher names no day."""
    if text.count("-") == 1:
        return say_month(date.fromisoformat(f"{text}-01"))
    return say_day(date.fromisoformat(text))


def count_months(since: date, until: date) -> int:
    """Count the whole months from one date to another."""
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - 1 if until.day < since.day else months


def say_age(published: date | None, as_at: date) -> str:
    """Say when something was published and how old that makes it on the day of the page."""
    if published is None:
        return "the department gives no date of publication"
    if published > as_at:
        return f"published {say_month(published)}, after the date of this page"
    months = count_months(published, as_at)
    ago = f"{say_count(months, 'month')} ago" if months else "less than a month ago"
    return f"published {say_month(published)}, {ago}"


def say_count(number: int, thing: str) -> str:
    """Say how many of a thing there are."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def begin_sentence(words: str) -> str:
    """Give words as they begin a sentence; names within them keep their capitals."""
    return words[0].upper() + words[1:]


def join_words(words: list[str]) -> str:
    """Join words as a sentence does: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
