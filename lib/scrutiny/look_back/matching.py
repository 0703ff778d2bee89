"""Which agenda titles may be about an item of a report: by what both speak of, which is said."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from math import hypot, log

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.phrases import COMMON, GROUPS, PHRASES
from scrutiny.record.remembering import forget_once_erased

Weights = Mapping[str, float]

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


@forget_once_erased
@lru_cache(maxsize=8)
def suggest_titles(
    items: tuple[str, ...], titles: tuple[AgendaTitle, ...]
) -> tuple[tuple[Suggestion, ...], ...]:
    """Suggest for each item at most three titles that are like it, the likest first; none where none is.

    A title is as like as it or the likest paragraph of its minutes is. Items of routine are not suggested.
    """
    item_words = [list_words(_TAG.sub("", item)) for item in items]
    heard = [title for title in titles if not title.is_routine]
    texts = [(place, words) for place, title in enumerate(heard) for words in _list_texts(title)]
    weighed = _weigh([*item_words, *(words for _place, words in texts)])
    weighed_texts = [(*text, weights) for text, weights in zip(texts, weighed[len(items) :], strict=True)]
    return tuple(
        tuple(islice(_rank(words, weights, heard, weighed_texts), MOST))
        for words, weights in zip(item_words, weighed, strict=False)
    )


def _list_texts(title: AgendaTitle) -> Iterator[list[str]]:
    yield list_words(title.title)
    yield from (words for paragraph in title.paragraphs if (words := list_words(paragraph)))


def _weigh(texts: Sequence[Sequence[str]]) -> list[Weights]:
    """Weigh each word and pair of words of each text: those that few texts have weigh most; of length one."""
    counted = [Counter(chain(words, map(" ".join, pairwise(words)))) for words in texts]
    found_in = Counter(chain.from_iterable(counted))
    rare = {word: 1 + log((1 + len(texts)) / (1 + found)) for word, found in found_in.items()}
    return [
        _make_unit({word: (1 + log(count)) * rare[word] for word, count in words.items()})
        for words in counted
    ]


def _make_unit(weights: Weights) -> Weights:
    length = hypot(*weights.values())
    return {word: weight / length for word, weight in weights.items()}


def _rank(
    words: Sequence[str],
    weights: Weights,
    titles: Sequence[AgendaTitle],
    texts: Iterable[tuple[int, Sequence[str], Weights]],
) -> Iterator[Suggestion]:
    best: dict[int, tuple[float, tuple[str, ...]]] = {}
    for place, text, text_weights in texts:
        alike = sum(weight * text_weights.get(word, 0) for word, weight in weights.items())
        shared = _find_shared(words, text)
        if alike >= LEAST_ALIKE and shared and alike > best.get(place, (0, ()))[0]:
            best[place] = alike, shared[:_MOST_SAID]
    for place in sorted(best, key=lambda place: (-round(best[place][0], 9), place)):
        yield Suggestion(titles[place], best[place][1])


def _find_shared(item: Sequence[str], title: Sequence[str]) -> tuple[str, ...]:
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
    return [word for word in words if word not in COMMON]


def _as_one(word: str) -> str:
    """Give a phrase as it is, and a word in the singular, so that homes and home are one."""
    if word.startswith("_"):
        return word.strip("_").replace("_", " ")
    if len(word) < _SHORT or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
