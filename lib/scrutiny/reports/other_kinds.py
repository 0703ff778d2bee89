"""Reports of kinds that we know and do not read: recognised, so that a refusal says what was given."""

import re
from collections.abc import Mapping

# Each kind by words of its title, those of a kind within another first.
_KINDS: Mapping[str, tuple[str, ...]] = {
    "an inspection of special educational needs and disabilities (SEND) in an area": (
        r"send\b",
        "special educational needs",
        "local area partnership",
    ),
    "a joint targeted area inspection": ("joint targeted area", r"jtai\b"),
    "an inspection of youth justice services": ("youth justice", "youth offending"),
    "an inspection of a fostering agency": (
        r"foster(?:ing)? (?:agenc|service|care)",
        "independent fostering",
    ),
    "an inspection of an adoption agency": (r"adoption\b",),
    "an inspection of a residential family centre": ("residential family cent",),
    "an inspection of supported accommodation": ("supported accommodation",),
    "an inspection of a children's home": (
        r"children\W{0,2}s homes?\b",
        "secure (?:children|training|home)",
    ),
    "an inspection of a boarding or residential school or scheme": (
        r"boarding\b",
        "residential (?:special )?(?:school|college|holiday|provision)",
    ),
    "an inspection of Cafcass": ("cafcass",),
    "an inspection of a police force": ("police", "constabulary"),
    "an inspection of an older kind, which ended in 2013": (
        "looked[- ]after children",
        r"protection of children\b",
        "contact, referral and assessment",
        "joint area review",
        "annual (?:performance )?assessment",
    ),
    "an inspection of early years or childcare": (
        "early years",
        "child ?mind",
        "childcare",
        "nurser",
        "pre-?school",
        "play ?group",
        "kindergarten",
        "out[- ]of[- ]school",
    ),
    "an inspection of a council's support for its schools": ("school improvement",),
    "an inspection of a school, a college or training": (
        r"schools?\b",
        r"academy\b",
        r"college\b",
        "sixth form",
        "pupil referral",
        r"university\b",
        "further education",
        "apprentice",
        "teacher (?:education|training)",
        "(?:adult|community) learning",
        r"children\W{0,2}s cent",
    ),
}
# Others are known by who made them, or by the rules they were made by.
_SIGNS: Mapping[str, tuple[str, ...]] = {
    "a report of Care Inspectorate Wales, and only England is covered": (
        "care inspectorate wales",
        "arolygiaeth gofal cymru",
        "care and social services inspectorate",
        r"ciw\b",
        r"cssiw\b",
    ),
    "a report of Estyn, which inspects in Wales, and only England is covered": (r"estyn\b",),
    "a report of the Care Inspectorate in Scotland, and only England is covered": (
        "care inspectorate",
        "healthcare improvement scotland",
        "education scotland",
    ),
    "a report on services in Northern Ireland, and only England is covered": (
        r"rqia\b",
        "regulation and quality improvement authority",
        "education and training inspectorate",
    ),
    "an inspection of youth justice services": ("inspectorate of probation",),
    "a review of health services": ("health services for children",),
    "an inspection of a children's home, an agency or another provider of care": (
        "social care common inspection framework",
        r"registered provider\b",
        "information about this (?:children|service)",
    ),
    "an inspection of early years or childcare": (
        "attend this (?:early years|setting|nursery|provision)",
        "early years foundation stage",
    ),
    "an inspection of a school, a college or training": ("attend this school", r"quality of education\b"),
}
_ASKED = r"\b(?:re-?)?(?:inspection|inspected|visit|revisit)\b"
# At most so many words stand between an inspection and what it is of.
_AFTER = r"\S*(?:\s+\S+){0,8}?\s+\(?"
_BEFORE = r"\S*(?:\s+\S+){0,2}?\s+"


def find_kind_in_title(title: str) -> str:
    """Say which other kind of inspection the title of a report names; nothing where it names none."""
    return _find(_KINDS, title, r"\bKIND")


def find_kind_in_letter(opening: str) -> str:
    """Say which other kind of inspection a page without a title is of: its words must stand beside it."""
    return _find(_KINDS, opening, rf"{_ASKED}{_AFTER}KIND|\bKIND{_BEFORE}{_ASKED}")


def find_kind_by_signs(page: str) -> str:
    """Say which other kind of report a first page betrays, by who made it or by which rules."""
    return _find(_SIGNS, page, r"\bKIND")


def _find(kinds: Mapping[str, tuple[str, ...]], text: str, form: str) -> str:
    """Give the first kind any of whose words stand in a text where the form has KIND."""
    for what, words in kinds.items():
        either = f"(?:{'|'.join(words)})"
        if re.search(form.replace("KIND", either), text, re.IGNORECASE):
            return what
    return ""
