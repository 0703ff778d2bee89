"""Which judgement an item is about, by the words it uses; nothing where it is about several or none."""

import re
from collections.abc import Collection

from scrutiny.vocabulary import Area, Judgement


def _any_of(*words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})", re.IGNORECASE)


# Words that belong to one group of children, and so to one judgement.
_GROUPS = {
    Area.CARE_LEAVERS: _any_of(
        r"care leavers?\b",
        "care-experienced",
        "pathway plan",
        r"leaving care\b",
        r"local offer\b",
        "staying put",
    ),
    Area.IN_CARE: _any_of(
        r"(?:children|young people|those) in care\b",
        r"looked[- ]after\b",
        "personal education plan",
        r"life[- ]story\b",
        r"foster (?:care|carers|homes)\b",
        "placement",
        "permanen(?:ce|cy)",
        "adopt(?:ion|er)",
        r"(?:kinship|connected) carers\b",
        "independent reviewing officer",
        r"IROs?\b",
        r"homes (?:for|to)\b",
        "health assessment",
        "virtual school",
    ),
    Area.HELP_AND_PROTECTION: _any_of(
        "early help",
        "child protection",
        r"(?:in|in-) ?need\b",
        "front door",
        "strategy (?:discussion|meeting)",
        "threshold",
        "return (?:home )?interview",
        r"missing\b",
        "neglect",
        "domestic abuse",
        "private(?:ly)? foster",
        "homeless",
        "pre-proceeding",
        "before proceedings",
        "public law outline",
        "referral",
        "contacts,",
        "young carers",
        "disabled children",
        r"risk of (?:\w+ )?harm\b",
        "significant harm",
        "exploitation",
        "safety plan",
        "designated officer",
        r"MARACs?\b",
    ),
}
_LEADERS = _any_of(
    "management oversight",
    r"supervision\b(?! orders?)",
    "workforce",
    "caseload",
    "workload",
    "audit",
    "quality[- ]assurance",
    "corporate parent",
    r"leaders\b",
    "leadership",
    "performance management",
    r"managers\b",
)
# So many children that the words name no group of them.
_EVERYONE = _any_of(r"children and care leavers\b")


def find_area(item: str, judgements: Collection[Judgement]) -> Area | None:
    """Give the judgement area of an item: one group of children, or leaders where it names no one group."""
    groups = {area for area, words in _GROUPS.items() if words.search(_EVERYONE.sub("", item))}
    if Judgement.CARE_LEAVERS not in judgements and Area.CARE_LEAVERS in groups:
        groups = groups - {Area.CARE_LEAVERS} | {Area.IN_CARE}
    if len(groups) == 1:
        return groups.pop()
    return Area.LEADERS if _LEADERS.search(item) else None
