"""What could tell who a child is: words that ask for it, headings that count, numbers that are too exact."""

import re
import unicodedata
from difflib import get_close_matches

# The only numbers of young people that are written down: a small or an exact one could point to a child.
BANDS = ("fewer than 10", "10 to 19", "20 or more")

# fmt: off
_OF_A_CHILD = {
    "name", "names", "forename", "forenames", "firstname", "lastname", "surname", "surnames", "fullname",
    "initials", "dob", "birth", "born", "birthday", "upn", "uln", "uci", "id", "ids", "identifier", "nhs",
    "address", "postcode", "email", "phone",
}
# Words that are of a child only where they are said of nothing else.
_NAMING = {"name", "names", "id", "ids", "identifier", "address", "email", "phone"}
_OF_A_MEASURE = {
    "measure", "measures", "indicator", "indicators", "metric", "metrics", "kpi", "kpis", "figure", "figures",
    "series", "statistic", "statistics", "unit", "units", "period", "periods", "dataset",
}
_OF_A_FILE = _OF_A_MEASURE | {
    "category", "column", "council", "department", "directorate", "file", "report", "service", "sheet",
    "source", "team",
}
_OF_OTHERS = _OF_A_MEASURE | {
    "advocate", "agency", "area", "board", "body", "chair", "charity", "club", "committee", "council",
    "councillor", "director", "document", "group", "home", "lead", "manager", "meeting", "member", "officer",
    "organisation", "partner", "place", "plan", "policy", "post", "project", "provider", "report", "role",
    "scheme", "school", "service", "staff", "strategy", "team", "trust", "venue", "ward", "worker",
}
_SMALL = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
_NUMBERS = (
    "zero", "nought", "one", *_SMALL, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety", "hundred", "dozen", "couple", "pair", "single",
)
_AROUND_A_NUMBER = (
    "a", "about", "all", "almost", "an", "and", "approx", "approximately", "around", "at", "between", "ca",
    "cent", "circa", "fewer", "in", "just", "least", "less", "maybe", "more", "most", "nearly", "of",
    "only", "or", "out", "over", "people", "per", "perhaps", "person", "persons", "roughly", "so", "than",
    "the", "them", "to", "total", "under", "up", "us",
)
# What may stand between a number and the young people it is of.
_BETWEEN = (
    "adopted", "asian", "asylum seeking", "autistic", "black", "care experienced", "deaf", "different",
    "disabled", "fostered", "individual", "little", "local", "looked after", "missing", "named", "new", "of",
    "older", "other", "our", "quiet", "school", "such", "teenage", "the", "their", "these", "those", "trans",
    "unaccompanied", "very", "vulnerable", "white", "younger",
)
# What follows the one young person who is spoken of, and not "one child protection plan".
_AFTER_ONE = (
    "aged", "and", "asked", "asks", "did", "does", "feels", "felt", "from", "had", "has", "is", "only",
    "raised", "said", "says", "spoke", "tells", "thinks", "thought", "told", "want", "wanted", "wants", "was",
    "who", "with", "would",
)
# fmt: on
_MANY_YOUNG = (
    r"(?:children|kids|young(?:er)? (?:people|persons|ones|men|women)|youngsters|youths|teens|teenagers|boys|"
    r"girls|lads|pupils|students|care leavers|babies|infants|toddlers|siblings|brothers|sisters|adolescents)"
)
_ONE_YOUNG = (
    r"(?:child|kid|young (?:person|man|woman)|youngster|youth|teen|teenager|boy|girl|lad|pupil|student|"
    r"care leaver|baby|infant|toddler|sibling|brother|sister|adolescent)"
)
_YOUNG = re.compile(rf"\b(?:{_MANY_YOUNG}|{_ONE_YOUNG})\b")
_SHARES = re.compile(r"\b(?:percent(?:ages?)?|per cent|proportions?|ratios?)\b|[#%]")
_COUNTS = re.compile(
    r"\b(?:numbers?|nrs?|nums?|counts?|head ?counts?|tally|tallies|totals?|sub ?totals?|sums?|quantity|"
    r"quantities|qty|amounts?|how ?many|frequency|(?:group|cohort|sample) size|size of|nos? of)\b|№|^nos?$"
)
_COUNTS_YOUNG = re.compile(
    rf"\b(?:how ?many|(?:numbers?|counts?|totals?|amounts?|head ?counts?)(?: number)?(?: of)?)"
    rf"(?: (?:{'|'.join(_BETWEEN)}))* {_MANY_YOUNG}\b(?! s\b)"
)
_THINGS = re.compile(
    r"\b(?:visits?|meetings?|placements?|homes?|staff|workers?|officers?|members?|councillors?|adults?|parents?|"
    r"carers?|famil(?:y|ies)|teams?|reports?|audits?|measures?|indicators?|questions?|recommendations?|actions?|"
    r"papers?|days?|weeks?|months?|years?|hours?|minutes?|miles?|posts?|vacanc(?:y|ies)|complaints?|sessions?|"
    r"places?|schools?|services?|partners?|risks?|costs?|spend|spending|budget|money|pounds?|themes?|times|"
    r"steps?|plans?|polic(?:y|ies)|providers?|beds?|agenc(?:y|ies)|groups?|phone|telephone|reference|page|item|"
    r"policies|budgets?)\b|£"
)
_ASKS = re.compile(
    r"\b(?:sur ?names?|fore ?names?|(?:first|last|full|family|given|middle|birth|nick) ?names?|initials|"
    r"dob|d o b|dates? of births?|birth ?(?:dates?|days?)|when (?:\w+ ){1,4}born|upns?|ulns?|ucis?|"
    r"unique pupil \w+|nhs (?:numbers?|nos?|ids?)|post ?codes?|home address(?:es)?|e ?mail address(?:es)?|"
    r"(?:phone|telephone|mobile) (?:numbers?|nos?)|case (?:numbers?|references?|ids?)|"
    r"(?:pupil|child|case|person|student) ids?)\b"
)
# What a sentence asks for only where it speaks of young people.
_ASKS_OF_YOUNG = re.compile(
    r"\b(?:names|by name|name of|"
    r"(?:the|their|his|her|whose|each|every|s|what) (?:name|address|email|phone)|"
    rf"name (?:(?:the|each|every|any|all|those|these|of) )*{_YOUNG.pattern}|ids|identifiers?|addresses|"
    r"address of|emails|phones)\b"
)
_NO_NAMES = re.compile(
    r"\b(?:no|not|never|without|nobody|cannot|nor) "
    r"(?:(?:a|an|any|the|one|single|child|children|young|person|people|pupil|s|their|or|by|is|are|was|be) )*"
    r"(?:names?|named|initials|address(?:es)?|sur ?names?|dates? of births?|birthdays?|schools?|homes?)\b"
)
_LABEL = 5  # words, in what is no sentence
# "Who names it" and "what we address" are no headings of a name.
_DOES = re.compile(r"\b(?:who|we|they|you|it|to|will|can|should|must|not) (?:names?|address|phone|email)\b")
_DATES = re.compile(
    r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?)\b"
)
_ANY_NUMBER = rf"\d+|{'|'.join(_NUMBERS)}"
_ALONE = re.compile(rf"(?:(?:{_ANY_NUMBER}|{'|'.join(_AROUND_A_NUMBER)})\b ?)+")
_NUMBER = re.compile(rf"\b(?:{_ANY_NUMBER})\b")
_FEW = rf"(?:0*[1-9](?!\d)|(?:{'|'.join(_SMALL)}|(?:couple|pair) of)\b)"
_SOME = rf"(?:[ (]+(?:{'|'.join(_BETWEEN)}))*[ (]*"
_ONE = r"(?:1|one|a single)"
_NOT_OF_ALL = r"(?! (?:in|out of|per) (?:every |each )?(?:a |\d|hundred|ten|thousand))"
_EXACT = re.compile(
    rf"(?<!\bin )(?<!\bevery )(?<![\d.,/])\b{_FEW}{_SOME}{_MANY_YOUNG}\b(?!['’]){_NOT_OF_ALL}"
    rf"|\b{_MANY_YOUNG} ?[(:=–—] ?{_FEW}(?! ?%)"
    rf"|\b{_FEW} of (?:them\b|those who\b)"
    rf"|(?<!\bno )(?<!\bany )(?<!\beach )(?<!\bevery )\b{_ONE}{_SOME}\b{_ONE_YOUNG}"
    rf" (?:{'|'.join(_AFTER_ONE)})\b"
    rf"|(?:^|[.,;:(] ?|\band ){_ONE}{_SOME}\b{_ONE_YOUNG}(?=$| ?[.,;:!)])"
)


def plain(words: str) -> str:
    """Give words in small letters of one form, with single spaces, as they are compared."""
    letters = unicodedata.normalize("NFKD", words)
    seen = "".join(letter for letter in letters if unicodedata.category(letter) not in {"Mn", "Cf"})
    return " ".join(seen.casefold().split())


def _part(words: str) -> str:
    """Part words at every mark; letters that were set apart are one word again."""
    parted = " ".join(re.findall(r"[^\W_]+|[#%№£]", plain(words)))
    return re.sub(r"\b[a-z](?: [a-z]\b){2,}", lambda found: found[0].replace(" ", ""), parted)


def _read(words: str) -> tuple[str, ...]:
    """Give each way to read words: as they stand, and parted at capitals, as in "howMany"."""
    return _part(words), _part(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", unicodedata.normalize("NFKC", words)))


def _finds(form: re.Pattern[str], words: str) -> bool:
    return any(form.search(read) for read in _read(words))


def names_young(words: str) -> bool:
    """Whether words speak of children or young people."""
    return _finds(_YOUNG, words)


def reads_as_count(heading: str) -> bool:
    """Whether a heading, or a question, asks how many; however it is spelt."""
    words = _part(heading)
    is_misspelt = any(get_close_matches(word, ("number", "numbers"), cutoff=0.83) for word in words.split())
    is_joined = "number" in words.replace(" ", "")
    is_short = re.search(r"\bnos?\.", plain(heading)) is not None
    return is_misspelt or is_joined or is_short or _finds(_COUNTS, heading)


def counts_young(words: str) -> bool:
    """Whether a sentence or a label asks how many young people there are."""
    return _finds(_COUNTS_YOUNG, words)


def reads_as_share(heading: str) -> bool:
    """Whether a heading asks for a share, from which a small number could be worked out."""
    return _finds(_SHARES, heading)


def counts_things(heading: str) -> bool:
    """Whether a heading says that something is counted which is no person, or no young one."""
    is_of_young = _YOUNG.match(_part(heading)) is not None or counts_young(heading)
    return _finds(_THINGS, heading) and not is_of_young


def counts_nothing(heading: str) -> bool:
    """Whether a heading that reads as a count does not say of what."""
    left = _COUNTS.sub(" ", _read(heading)[-1]).split()
    return set(left) <= {"all", "band", "bands", "in", "of", "our", "overall", "the", "them"}


def asks_for_a_child(heading: str) -> bool:
    """Whether the heading of a column is of something that tells one child from another."""
    return _is_of_a_child(heading, _OF_A_FILE)


def _is_of_a_child(heading: str, others: set[str]) -> bool:
    # "ChildID", "date_of_birth" and "NHS number" are each taken apart into words.
    parted = re.findall(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+", heading)
    words = {word.lower() for word in (*parted, heading)}
    found = words & _OF_A_CHILD
    is_of_others = found <= _NAMING and bool(words & others) and not names_young(heading)
    return bool(found) and not is_of_others


def asks_who(words: str) -> bool:
    """Whether a sentence or a label of a prompt asks for what tells who a child is."""
    left = [_NO_NAMES.sub(" ", read) for read in _read(words)]
    if len(words.split()) <= _LABEL and any(map(_is_of_a_child_in_prompt, left)):
        return True
    return any(_ASKS.search(said) or (names_young(said) and _ASKS_OF_YOUNG.search(said)) for said in left)


def asks_outright(words: str) -> bool:
    """Whether words that explain a prompt ask for it, and do not say that it must not be given."""
    said = _part(words)
    return _ASKS.search(said) is not None and not re.search(
        r"\b(?:no|not|never|nothing|nobody|without)\b", said
    )


def _is_of_a_child_in_prompt(label: str) -> bool:
    left = _DOES.sub(" ", label)
    # The NHS by itself is of a child in the heading of a file alone.
    return not set(left.split()) & _OF_A_CHILD <= {"nhs"} and _is_of_a_child(left, _OF_OTHERS)


def tells_a_number(words: str) -> bool:
    """Whether free words give a small number of young people, or nothing but a number."""
    said = _leave_out_bands(plain(words))
    alone = re.sub(r"[\W_]+", " ", _DATES.sub(" ", said)).strip()
    is_number = _ALONE.fullmatch(alone) is not None and _NUMBER.search(alone) is not None
    return is_number or _EXACT.search(re.sub(r"(?<! )-|-(?! )", " ", said.replace(" - ", " – "))) is not None


def _leave_out_bands(words: str) -> str:
    return re.sub("|".join(rf"\b{band}\b" for band in BANDS), " ", words)
