"""What stands in a review: a fold over its entries that keeps both answers where two people wrote at once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from scrutiny.record.bodies import make_readable
from scrutiny.record.entries import Entry, EntryKind
from scrutiny.record.persons import person_of
from scrutiny.record.rounds import NO_ROUNDS, OPENS, SHOWS, Round, Rounds, find_question, list_named
from scrutiny.record.settling import read_version

# One answer alone would be plain to be whose it is.
FEWEST_SHOWN = 2


@dataclass(frozen=True)
class Answer:
    """What stands where people answered one thing: no version, one, or several not yet settled."""

    about: str
    versions: tuple[Entry, ...]

    @property
    def current(self) -> Entry | None:
        """The newest version that stands; none where it was withdrawn or never answered."""
        return self.versions[-1] if self.versions else None

    @property
    def is_disputed(self) -> bool:
        """Whether more than one version stands."""
        return len(self.versions) > 1


@dataclass(frozen=True)
class ReviewState:
    """Everything that stands in a review after one of its entries.

    ``late`` are the numbers of ratings that came after their question's were revealed, or while a session had
    it closed, and count for nothing. ``session`` are the entries of a session, in order; ``rounds`` what it
    has open, and ``earlier`` what was answered before a question was opened again. ``signed`` are the entries
    by which somebody vouched for it.
    """

    number: int
    answers: Mapping[str, Answer]
    ratings: Mapping[str, Mapping[str, Entry]]
    revealed: frozenset[str]
    late: frozenset[int] = frozenset()
    session: tuple[Entry, ...] = ()
    rounds: Rounds = NO_ROUNDS
    earlier: Mapping[str, tuple[Round, ...]] = field(default_factory=dict)
    signed: tuple[Entry, ...] = ()


EMPTY = ReviewState(0, {}, {}, frozenset())


def find_answer(state: ReviewState, about: str) -> Answer:
    """Give what stands about something; an answer without versions where nothing does."""
    return state.answers.get(about, Answer(about, ()))


def fold(entries: Iterable[Entry], state: ReviewState = EMPTY) -> ReviewState:
    """Give what stands after these entries, going on from an earlier state where one is given."""
    folding = _Folding.go_on_from(state)
    for entry in entries:
        folding.take(entry)
    return folding.settle()


@dataclass
class _Folding:
    """A state under way: the standing versions and ratings, still to be changed."""

    number: int
    versions: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    ratings: dict[str, dict[str, Entry]] = field(default_factory=dict)
    revealed: set[str] = field(default_factory=set)
    late: set[int] = field(default_factory=set)
    session: tuple[Entry, ...] = ()
    rounds: Rounds = NO_ROUNDS
    earlier: dict[str, tuple[Round, ...]] = field(default_factory=dict)
    signed: tuple[Entry, ...] = ()

    @classmethod
    def go_on_from(cls, state: ReviewState) -> "_Folding":
        return cls(
            state.number,
            {about: answer.versions for about, answer in state.answers.items()},
            {about: dict(given) for about, given in state.ratings.items()},
            set(state.revealed),
            set(state.late),
            state.session,
            state.rounds,
            dict(state.earlier),
            state.signed,
        )

    def take(self, entry: Entry) -> None:
        _TAKEN[entry.kind](self, make_readable(entry))
        self.number = entry.number

    def keep(self, _entry: Entry) -> None:
        """Change nothing that stands: to open or rename a review answers nothing."""

    def answer(self, entry: Entry) -> None:
        self.withdraw(entry)
        self.versions[entry.about] += (read_version(entry),)

    def withdraw(self, entry: Entry) -> None:
        standing = self.versions.get(entry.about, ())
        self.versions[entry.about] = tuple(
            version for version in standing if version.number not in entry.replaces
        )

    def rate(self, entry: Entry) -> None:
        # What was answered alone is fixed once it is shown or its session has closed it, whatever an older
        # program or a file has added.
        if entry.about in self.revealed or not self.rounds.takes(entry.about):
            self.late.add(entry.number)
            return
        given = self.ratings.setdefault(entry.about, {})
        given.pop(person_of(entry.author), None)
        if isinstance(entry.body, dict) and entry.body.get("value") is not None:
            given[person_of(entry.author)] = entry

    def reveal(self, entry: Entry) -> None:
        self._reveal(entry.about)

    def _reveal(self, about: str) -> None:
        if len(self.ratings.get(about, {})) >= FEWEST_SHOWN:
            self.revealed.add(about)

    def seat(self, entry: Entry) -> None:
        self.session += (entry,)

    def lead(self, entry: Entry) -> None:
        self.seat(entry)
        again, opened = self.rounds.list_again(entry), list_named(entry.body, OPENS)
        # What was shown before a session came to it is closed, so that to open it begins another round.
        for about in [
            about
            for about in self.ratings
            if find_question(about) in again or (about in self.revealed and find_question(about) in opened)
        ]:
            ended = Round(self.ratings.pop(about), about in self.revealed)
            self.earlier[about] = (*self.earlier.get(about, ()), ended)
            self.revealed.discard(about)
        self.rounds = self.rounds.follow(entry)
        for about in self.ratings:
            if find_question(about) in list_named(entry.body, SHOWS):
                self._reveal(about)

    def sign(self, entry: Entry) -> None:
        self.signed += (entry,)

    def erase(self, entry: Entry) -> None:
        self.__dict__ |= vars(_Folding(entry.number))

    def settle(self) -> ReviewState:
        answers = {about: Answer(about, versions) for about, versions in self.versions.items()}
        return ReviewState(
            self.number,
            answers,
            self.ratings,
            frozenset(self.revealed),
            frozenset(self.late),
            self.session,
            self.rounds,
            self.earlier,
            self.signed,
        )


_TAKEN: Mapping[EntryKind, Callable[[_Folding, Entry], None]] = {
    EntryKind.OPENED: _Folding.keep,
    EntryKind.RENAMED: _Folding.keep,
    EntryKind.ANSWERED: _Folding.answer,
    EntryKind.CHOSEN: _Folding.answer,
    EntryKind.JOINED: _Folding.answer,
    EntryKind.WITHDRAWN: _Folding.withdraw,
    EntryKind.RATED: _Folding.rate,
    EntryKind.REVEALED: _Folding.reveal,
    EntryKind.LED: _Folding.lead,
    EntryKind.SEATED: _Folding.seat,
    EntryKind.SIGNED: _Folding.sign,
    EntryKind.ERASED: _Folding.erase,
}
