"""The names of areas, judgements, events, directions and outcomes, and how grades are said."""

from datetime import date, timedelta

from scrutiny.register.frameworks import FRAMEWORKS, Framework, find_framework_by_id
from scrutiny.vocabulary import Area, Direction, EventKind, Grade, Judgement, Outcome, ReadBy

LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0."
AREA_NAMES = {
    Area.HELP_AND_PROTECTION: "Help and protection",
    Area.IN_CARE: "Children in care",
    Area.CARE_LEAVERS: "Care leavers",
    Area.LEADERS: "Leadership and workforce",
    Area.FINANCE: "Money",
    Area.CONTEXT: "Need and place",
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
    EventKind.OLDER: "Inspection under an older framework",
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

HOW_READ = {
    ReadBy.OFFICIAL: "Official statistics",
    ReadBy.BY_US: "Read from the report for this workbook",
    ReadBy.COMPILED: "Compiled from the report by others",
}
SAID_OF_READING = {
    ReadBy.BY_US: (
        "These grades were read from the report for this workbook. They are not yet in Ofsted’s official "
        "statistics."
    ),
    ReadBy.COMPILED: (
        "These grades were compiled from the report by others, and have not been checked against it for "
        "this workbook. They are not yet in Ofsted’s official statistics: check them against the report."
    ),
}


def say_grade(grade: Grade | None) -> str:
    """Say a grade, or that none was given."""
    return "Not judged" if grade is None else grade.value.capitalize()


def say_years(framework: Framework) -> str:
    """Say from when to when inspections were by a framework: "2018 to 2022", or "Since April 2026"."""
    later = [known.inspections_from for known in FRAMEWORKS]
    later = [begins for begins in later if begins > framework.inspections_from]
    begins = _say_from(framework.inspections_from)
    return f"{begins} to {_say_until(min(later) - timedelta(days=1))}" if later else f"Since {begins}"


def _say_from(day: date) -> str:
    return f"{day:%Y}" if (day.month, day.day) == (1, 1) else f"{day:%B %Y}"


def _say_until(day: date) -> str:
    return f"{day:%Y}" if (day.month, day.day) == (12, 31) else f"{day:%B %Y}"


def say_judgement(judgement: Judgement, framework: str) -> str:
    """Say what was judged, as the framework of the day had it."""
    if judgement is Judgement.IN_CARE and find_framework_by_id(framework).in_care_includes_care_leavers:
        return "Children in care and care leavers, judged together"
    return JUDGEMENT_NAMES[judgement]
