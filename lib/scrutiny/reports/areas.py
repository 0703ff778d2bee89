"""Which judgement an item is about, by the words it uses; nothing where it is about several or none."""

import re
from collections.abc import Collection

from scrutiny.vocabulary import Area, Judgement

# Words that belong to one group of children, and so to one judgement.
_GROUPS = {
    Area.CARE_LEAVERS: re.compile(
        r"\bcare leavers?\b|\bcare-experienced\b|\bpathway plan|\bleaving care\b|\blocal offer\b"
        r"|\bstaying put\b",
        re.IGNORECASE,
    ),
    Area.IN_CARE: re.compile(
        r"\b(?:children|young people|those) in care\b|\blooked[- ]after\b|\bpersonal education plan|\blife[- ]story\b"
        r"|\bfoster (?:care|carers|homes)\b|\bplacement|\bpermanen(?:ce|cy)\b|\badopt(?:ion|ers?)\b"
        r"|\b(?:kinship|connected) carers\b|\bindependent reviewing officers?\b|\bIROs?\b|\bhomes (?:for|to)\b|\bvirtual school\b",
        re.IGNORECASE,
    ),
    Area.HELP_AND_PROTECTION: re.compile(
        r"\bearly help\b|\bchild protection\b|\bin need\b|\bchild-in-need\b|\bfront door\b|\bstrategy (?:discussion|meeting)"
        r"|\bthresholds?\b|\breturn (?:home )?interviews?\b|\bmissing\b|\bneglect|\bdomestic abuse\b|\bprivate(?:ly)? foster"
        r"|\bhomeless|\bpre-proceeding|\bbefore proceedings\b|\bpublic law outline\b|\breferrals?\b|\bcontacts,"
        r"|\byoung carers\b|\bdisabled children\b|\brisk of (?:\w+ )?harm\b|\bsignificant harm\b|\bexploitation\b"
        r"|\bsafety plan|\bdesignated officer\b|\bMARACs?\b",
        re.IGNORECASE,
    ),
}
_LEADERS = re.compile(
    r"\bmanagement oversight\b|\bsupervision(?! orders?)\b|\bworkforce\b|\bcaseloads?\b|\bworkloads?\b|\baudit|\bquality[- ]assurance\b"
    r"|\bcorporate parent|\bleaders\b|\bleadership\b|\bperformance management\b|\bmanagers\b",
    re.IGNORECASE,
)
# So many children that the words name no group of them.
_EVERYONE = re.compile(r"\bchildren and care leavers\b", re.IGNORECASE)


def find_area(item: str, judgements: Collection[Judgement]) -> Area | None:
    """Give the judgement area an item is about: one group of children, or leaders where it names no one group."""
    groups = {area for area, words in _GROUPS.items() if words.search(_EVERYONE.sub("", item))}
    if Judgement.CARE_LEAVERS not in judgements and Area.CARE_LEAVERS in groups:
        groups = groups - {Area.CARE_LEAVERS} | {Area.IN_CARE}
    if len(groups) == 1:
        return groups.pop()
    return Area.LEADERS if _LEADERS.search(item) else None
