"""The register of councils, and the one way to find a council by whatever people call it."""

from scrutiny.councils.finding import admit_council, find_council, suggest_councils
from scrutiny.councils.others import explain_other, find_predecessor
from scrutiny.councils.register import Council, JointReturn, Predecessor, list_councils
from scrutiny.councils.spellings import make_slug

__all__ = [
    "Council",
    "JointReturn",
    "Predecessor",
    "admit_council",
    "explain_other",
    "find_council",
    "find_predecessor",
    "list_councils",
    "make_slug",
    "suggest_councils",
]
