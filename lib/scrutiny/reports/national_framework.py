"""The marks that tie an item to the Children's Social Care National Framework, by name and edition.

Names follow the Department for Education's statutory guidance of December 2023. Outcomes 2 and 3 changed
places in the edition of 2026, and reports do not say which edition they mean.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.reports.inspection_report import FrameworkTag
from scrutiny.vocabulary import Outcome

FIRST, SECOND = "2023", "2026"
# The department's dashboard took up the new order on this day; a report since then may follow either edition.
_SECOND_IN_USE = date(2026, 3, 2)

_NUMBERS = {
    word: number for number, word in enumerate(("one", "two", "three", "four", "five", "six"), start=1)
}
_MARK = rf"(outcome|enabler|principle)\b\s*:?\s*(?:(\d|{'|'.join(_NUMBERS)})\b)?\s*[:,]?\s*"
# At the end of an item: in brackets with the words it may spell out, or bare with the framework's name.
_TAGS = (
    re.compile(
        rf"[\[(]\s*(?:national framework\s*[,:]\s*)?{_MARK}([^()\[\]]*?)\s*[\])]\s*\.?$", re.IGNORECASE
    ),
    re.compile(rf"\b{_MARK}(national framework)\s*\.?$", re.IGNORECASE),
)
_ENDINGS = re.compile(r"[\s,:;.]*\bnational framework\b[\s.]*$", re.IGNORECASE)
_WIDEST = 160

_OUTCOMES = {
    FIRST: (Outcome.STAY_TOGETHER, Outcome.FAMILY_NETWORK, Outcome.SAFE, Outcome.STABLE_HOMES),
    SECOND: (Outcome.STAY_TOGETHER, Outcome.SAFE, Outcome.FAMILY_NETWORK, Outcome.STABLE_HOMES),
}
_ENABLERS = (Outcome.MULTI_AGENCY, Outcome.LEADERS, Outcome.WORKFORCE)
_PRINCIPLES = (
    "children's welfare is paramount",
    "children's wishes and feelings are sought, heard and responded to",
    "working in partnership with whole families",
    "children raised by their families or family networks wherever possible",
    "working with other agencies to identify and meet needs",
    "considering the economic and social circumstances of families",
)
_NAMES = {
    Outcome.STAY_TOGETHER: "families stay together and get the help they need",
    Outcome.FAMILY_NETWORK: "children are supported by their family network",
    Outcome.SAFE: "children are safe in and outside their homes",
    Outcome.STABLE_HOMES: "children in care and care leavers have stable, loving homes",
    Outcome.MULTI_AGENCY: "multi-agency working is a priority and effective",
    Outcome.LEADERS: "leaders drive conditions for effective practice",
    Outcome.WORKFORCE: "the workforce is equipped and effective",
}
# Words in a tag that name what it ties to, whatever its number.
_SPELLED = (
    (Outcome.LEADERS, "leaders drive"),
    (Outcome.WORKFORCE, "workforce is equipped"),
    (Outcome.MULTI_AGENCY, "multi-agency working"),
    (Outcome.STAY_TOGETHER, "stay together"),
    (Outcome.FAMILY_NETWORK, "family network"),
    (Outcome.SAFE, "safe in and outside"),
    (Outcome.STABLE_HOMES, "loving homes"),
)
# Words in an item that can belong to one of the two outcomes that changed places, and not to the other.
_EVIDENCE = {
    Outcome.SAFE: re.compile(
        r"\b(?:risk of harm|significant harm|safety plan|neglect|exploitation|domestic abuse)"
    ),
    Outcome.FAMILY_NETWORK: re.compile(r"\b(?:family networks?|kinship|connected carers|family group)\b"),
}
_CHANGED_PLACES = {2, 3}
_UNSURE = (
    "Outcomes 2 and 3 changed places in the edition of 2026, and the report does not say which it follows. "
    "Read the item itself."
)
_EITHER = "Means the same in the editions of 2023 and 2026."


@dataclass(frozen=True)
class _Marked:
    """An item with the mark at its end, before the edition is known."""

    item: str
    tag: FrameworkTag | None


def find_tags(items: Sequence[str], inspected_from: date) -> list[FrameworkTag | None]:
    """Find the mark at the end of each item, and name what it ties to where the edition is sure."""
    marked = [_Marked(item, _parse_tag(item)) for item in items]
    edition = _find_edition(marked, inspected_from)
    return [_name(mark.tag, edition) if mark.tag else None for mark in marked]


def _parse_tag(item: str) -> FrameworkTag | None:
    """Read the mark at the end of an item: what kind, which number, and the words it spells out."""
    found = next((found for tag in _TAGS if (found := tag.search(item[-_WIDEST:]))), None)
    if not found:
        return None
    spelled = _ENDINGS.sub("", found[3]).casefold()
    outcome = next((outcome for outcome, words in _SPELLED if words in spelled), None)
    if not found[2] and outcome is None:
        return None
    number = _NUMBERS.get(found[2].casefold()) or int(found[2]) if found[2] else None
    written = found[0].strip(" ()[].")
    return FrameworkTag(written, found[1].casefold(), number, None, None, outcome)


def _find_edition(marked: Iterable[_Marked], inspected_from: date) -> str | None:
    """Tell which edition a report follows: by its date, or afterwards by what its own items are about."""
    if inspected_from < _SECOND_IN_USE:
        return FIRST
    found = {
        edition
        for mark in marked
        if mark.tag and mark.tag.kind == "outcome" and mark.tag.number in _CHANGED_PLACES
        for edition in _editions_in_which(mark.tag, mark.item.casefold())
    }
    return found.pop() if len(found) == 1 else None


def _editions_in_which(tag: FrameworkTag, item: str) -> Iterable[str]:
    """Give the editions in which the outcome of that number is the one the item's own words are about."""
    about = {outcome for outcome, words in _EVIDENCE.items() if words.search(item)}
    about |= {tag.outcome} if tag.outcome else set()
    if len(about) == 1 and tag.number:
        yield from (edition for edition, order in _OUTCOMES.items() if order[tag.number - 1] in about)


def _name(tag: FrameworkTag, edition: str | None) -> FrameworkTag:
    if tag.kind == "principle":
        return _name_principle(tag, edition)
    outcome = tag.outcome or _outcome_of(tag, edition)
    if outcome is None:
        return replace(tag, edition=edition, note=_UNSURE if tag.number in _CHANGED_PLACES else None)
    note = None if edition else _EITHER
    return replace(tag, outcome=outcome, name=_NAMES[outcome], edition=edition, note=note)


def _outcome_of(tag: FrameworkTag, edition: str | None) -> Outcome | None:
    """Give what a number stands for: sure in one edition, or where both editions agree."""
    orders = [_ENABLERS] if tag.kind == "enabler" else [_OUTCOMES[edition]] if edition else _OUTCOMES.values()
    meant = {order[tag.number - 1] for order in orders if tag.number and 1 <= tag.number <= len(order)}
    return meant.pop() if len(meant) == 1 else None


def _name_principle(tag: FrameworkTag, edition: str | None) -> FrameworkTag:
    if edition != FIRST or tag.number is None or not 1 <= tag.number <= len(_PRINCIPLES):
        return replace(tag, edition=edition)
    return replace(tag, edition=edition, name=_PRINCIPLES[tag.number - 1])
