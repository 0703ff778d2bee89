"""The rules of a review, said a second time and simply: what stands after each message that arrived."""

from dataclasses import dataclass, field

Version = tuple[frozenset[str], str]


class Refused(Exception):
    """A message that the rules refuse."""


@dataclass(frozen=True)
class Sent:
    """One message as somebody sent it, with what their page showed them at that moment."""

    token: str
    who: str
    leads: bool
    act: str
    about: str
    is_alone: bool
    words: str
    replaces: tuple[int, ...]
    keeps: tuple[int, ...]


@dataclass
class Model:
    """What stands in a review, and every version that was ever written in it."""

    number: int = 0
    standing: dict[str, dict[int, Version]] = field(default_factory=dict)
    written: dict[tuple[str, int], Version] = field(default_factory=dict)
    ratings: dict[str, dict[str, str]] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    tokens: set[str] = field(default_factory=set)
    erased_tokens: set[str] = field(default_factory=set)
    erased: int = 0

    def take(self, sent: Sent) -> None:
        """Take a message that arrived."""
        if sent.act == "reveal":
            self._reveal(sent)
        elif sent.is_alone:
            self._rate(sent)
        elif sent.words and sent.act != "withdraw":
            self._answer(sent)
        elif self.standing.get(sent.about, {}).keys() & {*sent.replaces} and self._write(sent):
            self._replace(sent)

    def erase(self) -> None:
        """Take everything away for good, but for the tokens it came with."""
        if not self.number:
            return
        self.erased_tokens |= self.tokens
        self.number += 1
        self.erased = self.number
        self.standing, self.written, self.ratings = {}, {}, {}
        self.shown, self.tokens = set(), set()

    def _write(self, sent: Sent, *, names_versions: bool = True) -> bool:
        """Give whether an entry is written; a message that came before writes nothing twice."""
        if sent.token in self.tokens:
            return False
        is_over_erased = names_versions and bool(sent.replaces) and max(sent.replaces) <= self.erased
        if sent.token in self.erased_tokens or is_over_erased:
            raise Refused
        self.number += 1 if self.number else 2
        self.tokens.add(sent.token)
        return True

    def _answer(self, sent: Sent) -> None:
        kept = {at: self.written.get((sent.about, at)) for at in {*sent.keeps} & {*sent.replaces}}
        whole = [version for version in kept.values() if version]
        others = frozenset[str]().union(*(writers for writers, _words in whole))
        is_choice = len(whole) == 1 and whole[0][1] == sent.words
        if not others - {sent.who}:
            writers = frozenset({sent.who})
        else:
            writers = others if is_choice else others | {sent.who}
        if self._write(sent):
            self._replace(sent)
            self.standing.setdefault(sent.about, {})[self.number] = (writers, sent.words)
            self.written[sent.about, self.number] = (writers, sent.words)

    def _replace(self, sent: Sent) -> None:
        standing = self.standing.get(sent.about, {})
        self.standing[sent.about] = {at: kept for at, kept in standing.items() if at not in sent.replaces}

    def _rate(self, sent: Sent) -> None:
        given = self.ratings.setdefault(sent.about, {})
        is_empty = not sent.words or sent.act == "withdraw"
        if is_empty and sent.who not in given:
            return
        if sent.token not in self.tokens and sent.about in self.shown:
            raise Refused
        if self._write(sent, names_versions=not is_empty):
            given.pop(sent.who, None)
            if not is_empty:
                given[sent.who] = sent.words

    def _reveal(self, sent: Sent) -> None:
        if not sent.leads or not sent.is_alone:
            raise Refused
        if sent.about in self.shown or sent.token in self.tokens:
            return
        if len(self.ratings.get(sent.about, {})) < 2:
            raise Refused
        if self._write(sent, names_versions=False):
            self.shown.add(sent.about)
