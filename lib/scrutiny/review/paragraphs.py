"""The paragraphs of Part 1 of Schedule 12A, and the one that some words may fall under: never a decision."""

import re

PARAGRAPHS = (
    "1: any individual",
    "2: likely to reveal who an individual is",
    "3: financial or business affairs",
    "4: labour relations",
    "5: legal privilege",
    "6: notices and orders",
    "7: crime",
)
# In the order in which they are tried: what is said of lawyers or police is often of a person, too.
_POINTS_TO = (
    (
        5,
        r"legal (?:advice|opinion|privilege)|counsel’?s? (?:advice|opinion)|litigation|barristers?",
    ),
    (7, r"crimes?|criminal|police investigation|prosecut\w+|offences?|arrest\w*"),
    (4, r"trade unions?|pay (?:claim|dispute|talks)|redundanc\w+|industrial action|grading|disciplinary"),
    (6, r"(?:statutory|enforcement|improvement) (?:notice|order)|serve (?:a )?notice"),
    (
        3,
        r"tenders?|contracts?|bids?|prices?|fees?|commercial\w*|suppliers?|providers?|costs? of|buys?",
    ),
    (2, r"child [A-Z]|famil(?:y|ies)|siblings?|mother|father|placement"),
    (1, r"(?:M(?:r|rs|s|x)|Dr|Cllr)\.? [A-Z]\w+|named|individual|member of staff"),
)


def suggest_paragraph(words: str) -> str:
    """Suggest the paragraph that something may fall under, by the words in it; nothing where none points."""
    for number, pattern in _POINTS_TO:
        if re.search(rf"\b(?:{pattern})\b", words, re.IGNORECASE if number > 1 else 0):
            return PARAGRAPHS[number - 1]
    return ""
