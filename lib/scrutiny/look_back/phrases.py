"""What the field calls by several names, and the words that nearly every item and title has."""

import re

# Each is one thing, whatever it is called. A longer name stands before one that is a part of it.
_NAMES = {
    "care leavers": (
        r"care[- ](?:leavers?|experienced(?: (?:young )?(?:people|adults|children))?)",
        "leaving care",
    ),
    "local offer": ("local offer",),
    "pathway plans": (r"pathway plan(?:s|ning)?",),
    "personal advisers": (r"personal advis[eo]rs?", "pas"),
    "life-story work": (r"life[- ](?:story|journey)(?: work)?",),
    "private fostering": (r"private(?:ly)?[- ]foster(?:ed|ing)(?: arrangements?)?",),
    "foster care": (r"foster(?:ing)?(?: (?:care|carers?|homes?|services?|families))?(?: recruitment)?",),
    "kinship care": (
        r"kinship(?: care(?:rs?)?)?",
        r"connected (?:carers?|persons?)",
        r"special guardian(?:s|ship)?",
    ),
    "homes for children in care": (
        "sufficiency",
        "placements?",
        r"(?:unregistered|children's|residential) (?:children's )?homes?",
        r"homes? for (?:our )?children(?: in care)?",
    ),
    "personal education plans": ("personal education plans?", "peps?", r"virtual school(?: head)?"),
    "independent reviewing officers": (r"independent reviewing(?: officers?| service)?", "iros?"),
    "children in care": (
        r"(?:children|child|young people|those) (?:who are )?in (?:our |the council's )?care",
        r"(?:children )?looked[- ]after(?: (?:children|child|young people))?",
        "cla|lac|cic",
        r"(?:enter|come into|entering|coming into)s? care",
        r"corporate parent(?:s|ing)?",
    ),
    "child protection": (r"child(?:ren)?(?: in need of)?(?: help and)? protection", "section 47"),
    "children in need": (r"child(?:ren)?[- ]in[- ]need",),
    "young carers": ("young carers?",),
    "disabled children": (
        r"disabled (?:children|child|young people)",
        r"(?:children|child|young people) with disabilit(?:y|ies)",
    ),
    "special educational needs": ("special educational needs", "send", "ehcps?"),
    "early help": ("early (?:help|intervention)", "family (?:help|hubs?)"),
    "front door": (
        "front door",
        "mash",
        "multi[- ]agency safeguarding hub",
        "(?:contacts|referrals?)(?: and (?:contacts|referrals?))?",
        "thresholds?",
    ),
    "strategy discussions": ("strategy (?:discussions?|meetings?)",),
    "domestic abuse": ("domestic (?:abuse|violence)", "maracs?"),
    "exploitation": ("(?:child )?(?:sexual |criminal )?exploitation", "cse|cce", "county lines"),
    "missing education": ("missing (?:from )?education", "elective(?:ly)? home educat(?:ed|ion)"),
    "missing children": (
        r"missing from (?:home|care)(?: (?:and|or) (?:home|care))?",
        "(?:go|goes|going|gone|went|are) missing",
        "missing (?:children|episodes)",
        "return(?: home)? interviews?",
    ),
    "pre-proceedings": ("pre-?proceedings?", "public law outline", "plo", "before (?:care )?proceedings"),
    "designated officer": ("(?:local authority )?designated officers?", "lado"),
    "children of sixteen and seventeen": ("16[- ]*(?:and|or|to|/)[- ]*17[- ]years?[- ]olds?",),
    "homelessness": ("homeless(?:ness)?",),
    "housing": ("housing", "accommodation", "living arrangements"),
    "work and training": (
        "(?:in )?education, (?:employment|training),? (?:and|or) (?:training|employment)",
        "(?:in )?employment, (?:education|training),? (?:and|or) (?:training|education)",
        "neets?|eet",
        "apprenticeships?",
        "employment",
    ),
    "workloads": ("case-?loads?", "workloads?"),
    "workforce": (
        "workforce",
        "recruitment(?: and retention)?",
        "retention",
        "agency (?:staff|social workers?)",
    ),
    "supervision orders": ("supervision orders?",),
    "supervision": ("supervision", "management oversight", "oversight by managers"),
    "audits": ("quality[- ]assurance", "audits?", "auditing"),
    "emotional and mental health": (
        r"(?:emotional|mental),?(?: (?:and|or) mental)? (?:health|well-?being)(?: (?:and|or) well-?being)?",
        "camhs",
    ),
    "health": ("(?:initial |review )?health assessments?", "health passports?"),
    "hearing children": (
        r"voices? of (?:the )?(?:child|children|young people)(?: and young people)?",
        r"(?:children|young people)'s (?:voices?|views|participation)",
        "participation",
        "advoca(?:cy|tes?)",
    ),
    "permanence": ("permanen(?:ce|cy)",),
    "adoption": ("adopti(?:on|ve)(?: agency)?",),
    "unaccompanied children": (
        "unaccompanied(?: asylum[- ]seeking)?(?: children)?",
        "uascs?",
        "asylum[- ]seeking",
    ),
    "safety planning": ("safety plan(?:s|ning)?",),
}
PHRASES = {name: re.compile(rf"\b(?:{'|'.join(ways)})\b") for name, ways in _NAMES.items()}
# Whom a text is about. That alone makes two texts alike only where one of them says no more.
GROUPS = frozenset({"care leavers", "children in care", "children in need", "disabled children"})
# Words that say how, and not what: nearly every item of a report or title of an agenda has some of them.
_COMMON = """
about access achieve across action activity adult age aged annual appropriate area arrangement aspect
attention authority aware board capacity care case chair challenge change child children clear clearly
committee consider consideration consistency consistent consistently council day decision decisions
delivery detail development draft duty effective effectively effectiveness embedding enable engagement
ensure evaluation experience extent families family feedback focus forward frontline full further future
good group help high home homes how identification identified identify impact implementation improve
improved improvement including inform information initial item know leader letter level life line local
make making management manager matter meet meeting member monitor monitoring move need needs new number
offer old outcome outturn oversight overview paper partner partners people performance plan planning plans
policy practice practitioner presentation process professional programme progress promptly provide
provided provision purpose quality quarter quarterly range receive recommendation record recorded
recording relating report reports respond response review reviewed right risk risks role safeguarding
scrutiny service services set sharp social staff standard strategic strategy strengthen sufficient
suitable support supported system task team time timeliness timely understand understanding update use
used verbal visit vulnerable well work worker workers working written year young youth
"""
# Words of the language, and of no subject.
_OF_THE_LANGUAGE = """
above after again against all almost alone along already also although always am among amongst an and another
any anyone anything are around as at back be became because become becomes been before behind being below
beside besides between beyond both bottom but by can cannot could did do does doing done down due during each
either else elsewhere enough etc even ever every everyone everything everywhere few find first for found from
front get give go had has have he hence her here hers him his however if in indeed inside into is it its
itself last latter least less made many may me meanwhile might mine more moreover most mostly much must my
myself name namely neither never nevertheless next no nobody none nor not nothing now nowhere of off often on
once one only onto or other others otherwise our ours ourselves out over own part per perhaps please put
rather same see seem seemed seems several she should show side since so some someone something sometimes
somewhere still such take than that the their them themselves then there therefore these they this those
though through throughout thus to together too top toward towards two under until up upon us very via was we
were what whatever when whenever where wherever whether which while who whoever whole whom whose why will with
within without would yet you your yours yourself
"""
COMMON = frozenset((_COMMON + _OF_THE_LANGUAGE).split())
