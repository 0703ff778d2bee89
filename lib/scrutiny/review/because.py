"""Because: what each recommendation rests on, chosen from what there is, and kept as it stood then."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from scrutiny.errors import AnswerRefused
from scrutiny.findings.then_and_now import FigureThen, read_figure
from scrutiny.record.entries import Json
from scrutiny.review.fields import Bodies, Field, Option

# Beside the columns and rows of a table: the links of each row, under the key that the row is known by.
BECAUSE = "because"
_MOST = 60
_NOT_OFFERED = "Something was chosen that is not offered here. Open the page again."


@dataclass(frozen=True)
class Link:
    """One thing that a recommendation rests on: what it is, and how it stood when it was chosen."""

    key: str
    words: str
    then: str = ""
    figure: FigureThen | None = None

    @property
    def kept(self) -> Json:
        """It as it is kept: a figure with its numbers, so that it can be looked at again."""
        said: dict[str, Json] = {"key": self.key, "words": self.words, "then": self.then}
        return said | ({"figure": dict(vars(self.figure))} if self.figure else {})

    @property
    def said(self) -> str:
        """What it is and how it stood, in one line."""
        return f"{self.words} ({self.then})" if self.then else self.words


@dataclass(frozen=True)
class FigureOption(Option):
    """A figure that can be chosen, with its numbers as they are now; a browser is told its words alone."""

    figure: FigureThen | None = None


Links = Mapping[str, tuple[Link, ...]]


def read_links(body: Json) -> Links:
    """Read the links that are kept in an answer, by the key of their row; none where it holds none."""
    kept = body.get(BECAUSE) if isinstance(body, dict) else None
    if not isinstance(kept, dict):
        return {}
    return {row: tuple(_read(links)) for row, links in kept.items()}


def _read(links: Json) -> Iterator[Link]:
    for link in links if isinstance(links, list) else ():
        match link:
            case {"key": str(key), "words": str(words), "then": str(then), **more}:
                yield Link(key, words, then, read_figure(more.get("figure")))


def keep_links(field: Field, sent: object, rows: Sequence[str], standing: Bodies) -> Json:
    """Give the links that a browser sent by their keys as they are kept; one that stands stays as it was."""
    if not isinstance(sent, dict):
        raise AnswerRefused(_NOT_OFFERED)
    known = _list_known(field, standing)
    kept: dict[str, Json] = {}
    for row in rows:
        keys = sent.get(row, [])
        if not isinstance(keys, list) or len(keys) > _MOST or not all(isinstance(key, str) for key in keys):
            raise AnswerRefused(_NOT_OFFERED)
        links = [known.get((row, key)) or known.get(("", key)) for key in dict.fromkeys(keys)]
        if not all(links):
            raise AnswerRefused(_NOT_OFFERED)
        if links:
            kept[row] = [link.kept for link in links if link]
    return kept


def _list_known(field: Field, standing: Bodies) -> dict[tuple[str, str], Link]:
    """List every link that can be kept: for no row as things are now, and for its own as it was chosen."""
    chosen = [(row, link) for body in standing for row, links in read_links(body).items() for link in links]
    now = [Link(option.key, option.words, option.small, _find_figure(option)) for option in field.links]
    known = {("", link.key): link for link in (*(link for _row, link in chosen), *now)}
    return known | {(row, link.key): link for row, link in reversed(chosen)}


def _find_figure(option: Option) -> FigureThen | None:
    return option.figure if isinstance(option, FigureOption) else None


def tell_links(body: Json) -> Json:
    """Give the links of an answer as a browser is told them: by their keys."""
    return {row: [link.key for link in links] for row, links in read_links(body).items()}


def offer_links(now: Sequence[Option], bodies: Bodies) -> tuple[Option, ...]:
    """Offer what can be chosen, each with how it stood when it was chosen wherever that has changed."""
    then: dict[str, dict[str, Link]] = {}
    for body in bodies:
        for links in read_links(body).values():
            for link in links:
                then.setdefault(link.key, {}).setdefault(link.said, link)
    offered = {option.key: option for option in now}
    changed = {key: _say_both(offered.get(key), [*links.values()]) for key, links in then.items()}
    return tuple({**offered, **changed}.values())


def list_chosen(now: Sequence[Option], bodies: Bodies) -> tuple[Option, ...]:
    """List what was chosen, each with how it stood then wherever that has changed."""
    chosen = {link.key for body in bodies for links in read_links(body).values() for link in links}
    return tuple(option for option in offer_links(now, bodies) if option.key in chosen)


def _say_both(now: Option | None, chosen: Sequence[Link]) -> Option:
    first = chosen[0]
    if now and all(link.then == now.small for link in chosen):
        return now
    was = " ".join(f"When it was chosen: {link.then}" for link in chosen if link.then)
    stands = f"Now: {now.small}" if now else "It does not stand any more."
    return Option(first.key, now.words if now else first.words, f"{was} {stands}".strip())


def say_links(links: Sequence[Link], now: Sequence[Option]) -> tuple[str, ...]:
    """Say each link as it stood when it was chosen, and as it stands now where that has changed."""
    offered = offer_links(now, [{BECAUSE: {"": [link.kept for link in links]}}])
    small = {option.key: option.small for option in offered}
    return tuple(f"{link.words}: {small[link.key]}" if small[link.key] else link.words for link in links)
