"""Which agenda titles may be about an item of a report: by what both speak of, which is said."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.phrases import COMMON, GROUPS, PHRASES

MOST = 3
# Tried on the items of real reports: below this, titles share one word of many with an item.
LEAST_ALIKE = 0.15
_MOST_SAID = 4
_SHORT = 4  # letters of a word that keeps its last s
# A phrase is marked by a line before and after it, so that it is one word, and no part of another phrase.
_WORD = re.compile(r"_[a-z_-]+_|[a-z][a-z-]*[a-z]")
# The mark that ties an item to the National Framework says nothing of what the item is about.
_TAG = re.compile(r"[(\[][^()\[\]]*(?:framework|outcome|enabler)[^()\[\]]*[)\]]", re.IGNORECASE)


@dataclass(frozen=True)
class Suggestion:
    """A title that may be about an item, and what both speak of; nobody has yet said that it is."""

    title: AgendaTitle
    shared: tuple[str, ...]

    @property
    def reason(self) -> str:
        """Why it is suggested, as a member would say it."""
        return f"both speak of: {', '.join(self.shared)}"


@lru_cache(maxsize=8)
def suggest_titles(
    items: tuple[str, ...], titles: tuple[AgendaTitle, ...]
) -> tuple[tuple[Suggestion, ...], ...]:
    """Suggest for each item at most three titles that are like it, the likest first; none where none is."""
    spoken = [list_words(_TAG.sub("", item)) for item in items]
    heard = [list_words(title.title) for title in titles]
    if not any(spoken) or not any(heard):
        return ((),) * len(items)
    alike = _measure(spoken, heard)
    return tuple(
        tuple(islice(_rank(words, heard, titles, row), MOST))
        for words, row in zip(spoken, alike, strict=True)
    )


def _measure(spoken: list[list[str]], heard: list[list[str]]) -> list[list[float]]:
    """Measure how alike each item and title are: rows have length one, so their products are cosines."""
    # Half a second that only a page with an agenda pays.
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415

    vectorizer = TfidfVectorizer(
        tokenizer=list, token_pattern=None, lowercase=False, ngram_range=(1, 2), sublinear_tf=True
    )
    weights = vectorizer.fit_transform([*spoken, *heard])
    alike: list[list[float]] = (weights[: len(spoken)] @ weights[len(spoken) :].T).toarray().tolist()
    return alike


def _rank(
    words: list[str], heard: list[list[str]], titles: Sequence[AgendaTitle], alike: list[float]
) -> Iterator[Suggestion]:
    for place in sorted(range(len(titles)), key=lambda place: (-alike[place], place)):
        shared = _find_shared(words, heard[place])
        if alike[place] >= LEAST_ALIKE and shared:
            yield Suggestion(titles[place], shared[:_MOST_SAID])


def _find_shared(item: list[str], title: list[str]) -> tuple[str, ...]:
    """Find what an item and a title share: more than a group, unless one of them is about that alone."""
    shared = tuple(word for word in dict.fromkeys(title) if word in item)
    about_a_group = GROUPS.issuperset(item) or GROUPS.issuperset(title)
    return () if GROUPS.issuperset(shared) and not about_a_group else shared


def list_words(text: str) -> list[str]:
    """List what a text speaks of, in its order, without the words that nearly every text has."""
    marked = text.lower().replace("’", "'")
    for name, pattern in PHRASES.items():
        marked = pattern.sub(f" _{name.replace(' ', '_')}_ ", marked)
    words = (_as_one(found) for found in _WORD.findall(marked))
    return [word for word in words if word not in _common()]


@cache
def _common() -> frozenset[str]:
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS  # noqa: PLC0415

    return COMMON.union(ENGLISH_STOP_WORDS)


def _as_one(word: str) -> str:
    """Give a phrase as it is, and a word in the singular, so that homes and home are one."""
    if word.startswith("_"):
        return word.strip("_").replace("_", " ")
    if len(word) < _SHORT or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
