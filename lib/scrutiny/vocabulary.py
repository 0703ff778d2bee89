"""The fixed words of the field, as types; the glossary says what each one means."""

from enum import StrEnum


class Grade(StrEnum):
    """The four grades Ofsted gives, best first."""

    OUTSTANDING = "outstanding"
    GOOD = "good"
    REQUIRES_IMPROVEMENT = "requires improvement"
    INADEQUATE = "inadequate"

    @property
    def is_adverse(self) -> bool:
        """Whether the grade opens the adverse path of a reactive review."""
        return self in {Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE}


class Judgement(StrEnum):
    """What a grade is given for. Nothing here computes an overall grade."""

    OVERALL = "overall"
    LEADERS = "leaders"
    HELP_AND_PROTECTION = "help_and_protection"
    IN_CARE = "in_care"
    CARE_LEAVERS = "care_leavers"


class EventKind(StrEnum):
    """The kinds of inspection and visit that a council can have."""

    STANDARD = "standard"
    SHORT = "short"
    LONGER = "longer than standard"
    FOCUSED_VISIT = "focused visit"
    MONITORING_VISIT = "monitoring visit"
    OLDER = "older framework"


class ReadBy(StrEnum):
    """How we know what an inspection judged."""

    OFFICIAL = "official statistics"
    BY_US = "read from the report by us"
    COMPILED = "compiled from the report by others"


class Direction(StrEnum):
    """Which way an indicator is good, or that it is neither."""

    HIGH = "high is good"
    LOW = "low is good"
    NONE = "none"


class Area(StrEnum):
    """Where an indicator belongs: a judgement area, or what surrounds the service."""

    HELP_AND_PROTECTION = "help_and_protection"
    IN_CARE = "in_care"
    CARE_LEAVERS = "care_leavers"
    LEADERS = "leaders"
    FINANCE = "finance"
    CONTEXT = "context"


class YearType(StrEnum):
    """What a published period such as 2025 or 2023/24 covers."""

    FINANCIAL = "financial year"
    ACADEMIC = "academic year"
    CALENDAR = "calendar year"
    AT_31_MARCH = "at 31 March"
    AT_30_SEPTEMBER = "at 30 September"
    IN_JANUARY = "in January"
    MID_YEAR = "at 30 June"
    YEAR_TO_30_SEPTEMBER = "year to 30 September"


class IntervalKind(StrEnum):
    """By which family an interval may be drawn around a figure: as a share, or as a rate of events."""

    PROPORTION = "proportion"
    RATE = "rate"


class GapReason(StrEnum):
    """Why a figure that was looked for is not there."""

    CONFIDENTIAL = "confidential"
    ROUNDS_TO_ZERO = "rounds to zero"
    LOW_RELIABILITY = "low reliability"
    UNAVAILABLE = "unavailable"
    NOT_APPLICABLE = "not applicable"
    NOT_GIVEN = "not given"
    BLANK = "blank"
    NOT_YET_A_COUNCIL = "not yet a council"
    NO_LONGER_A_COUNCIL = "no longer a council"
    FILED_UNDER_FORMER = "filed under a former authority"
    NOT_PUBLISHED_FOR_PERIOD = "not published for this period"


class CouncilType(StrEnum):
    """The kinds of authority that run children's services in England."""

    COUNTY = "county council"
    UNITARY = "unitary authority"
    METROPOLITAN = "metropolitan district"
    INNER_LONDON = "inner London borough"
    OUTER_LONDON = "outer London borough"


class Closeness(StrEnum):
    """How alike a statistical neighbour is, in the department's own words."""

    EXTREMELY_CLOSE = "extremely close"
    VERY_CLOSE = "very close"
    CLOSE = "close"
    SOMEWHAT_CLOSE = "somewhat close"
    NOT_CLOSE = "not close"


class Outcome(StrEnum):
    """The outcomes and enablers of the Children's Social Care National Framework, by name.

    Never by number: outcomes 2 and 3 changed places between the 2023 and 2026 editions.
    """

    STAY_TOGETHER = "stay_together"
    SAFE = "safe"
    FAMILY_NETWORK = "family_network"
    STABLE_HOMES = "stable_homes"
    MULTI_AGENCY = "multi_agency"
    LEADERS = "leaders"
    WORKFORCE = "workforce"


class Side(StrEnum):
    """Where one figure lies beside another."""

    HIGHER = "higher"
    LOWER = "lower"
    SAME = "the same"


class Certainty(StrEnum):
    """Whether a difference could be chance, by the counts behind it; a sum of money is no sample."""

    MORE_THAN_CHANCE = "more than chance"
    COULD_BE_CHANCE = "could be chance"
    CANNOT_TELL = "cannot tell"
    NO_SAMPLE = "not a sample"


class Strength(StrEnum):
    """What the evidence asks of a committee, the strongest first; what could be chance asks nothing."""

    STANDS_OUT = "stands out"
    WORTH_A_QUESTION = "worth a question"
    NOTHING = "nothing to see"


class Signal(StrEnum):
    """The early warnings a chart can give: the first two a run chart's, the others a control chart's."""

    SHIFT = "six on one side of the median"
    TREND = "five going one way"
    BEYOND_LIMIT = "beyond a limit"
    LONG_TREND = "seven going one way"
    NEAR_LIMIT = "two of three near a limit"
    LONG_RUN = "seven on one side of the mean"


class Way(StrEnum):
    """Which way an early warning points: high or rising, or low or falling."""

    UP = "up"
    DOWN = "down"


class Consequence(StrEnum):
    """What is at stake for children where a figure or a grade stands out, the gravest first."""

    SAFETY = "children's safety"
    HOME = "children's homes, health and schooling"
    SERVICE = "the service's capacity"


class Pressure(StrEnum):
    """The pressures that bear on a council's services for children, whoever runs them."""

    DEMAND = "demand"
    DEPRIVATION = "deprivation"
    UNACCOMPANIED_CHILDREN = "unaccompanied children"
    PLACEMENTS = "placements"
    WORKFORCE = "workforce"
    FINANCE = "finance"
    SEND = "special educational needs"
    HOUSING = "housing"


class Stage(StrEnum):
    """Where a council is in its inspection."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


class Respondent(StrEnum):
    """Whom scrutiny can ask for an answer: the first two have a time set by law, and the third has none."""

    EXECUTIVE = "the council or its executive"
    HEALTH = "an NHS body asked by health scrutiny"
    PARTNER = "another partner"


class Mark(StrEnum):
    """Whom a paper, or something in it, is for; working is what nobody has marked, and goes into no paper."""

    PUBLIC = "public"
    EXEMPT = "exempt"
    WORKING = "working"


class Role(StrEnum):
    """What a person is in a review: who leads it, who asks, who answers for the service, who looks on."""

    FACILITATOR = "facilitator"
    MEMBER = "member"
    OFFICER = "officer"
    OBSERVER = "observer"
