"""The open reviews of the app: whoever has a page open asks there, and hears there what is new."""

import logging
import time
from dataclasses import replace
from typing import Any, get_args

from scrutiny.app.answerers import Answerer
from scrutiny.app.followers import Followers, Reader
from scrutiny.app.open_review import Asked, Followed, Following, refuse
from scrutiny.app.open_room import Opening, Said, Watching
from scrutiny.app.open_workbook import OpenWorkbook
from scrutiny.app.seated_readers import SeatedReader, SeatedReaders
from scrutiny.kernels.starting import Start
from scrutiny.review.messages import Loading

# The process of each takes some 60 MB of memory.
MOST_REVIEWS = 40
SECONDS_KEPT = 60
_FULL = (
    "As many reviews are open as this computer can hold. What you wrote is kept in this browser. Try again "
    "once another review is closed."
)
_NO_ANSWER = (
    "This could not be answered: the program that answers for this review ended twice. What you wrote is "
    "kept in this browser. Try again and, if it fails again, tell whoever runs the workbook for you."
)
# The pieces of every kind of file that somebody can load.
_LOADING = frozenset(get_args(Loading.model_fields["kind"].annotation))
_CHANGES = ("press", "answer", "accept", "join", "lead")


class _Review:
    """One open review: what answers for it, who follows it, and when it was asked last."""

    def __init__(self, start: Start) -> None:
        self.answerer = Answerer(start)
        # A file is read by a process of its own, so that nobody waits for it who only saves an answer.
        self.loader = Answerer(start)
        self.followers = Followers(self.answerer)
        self.sessions: dict[OpenWorkbook, SeatedReaders] = {}
        self.asked = time.monotonic()

    @property
    def is_in_use(self) -> bool:
        return self.is_followed or bool(self.answerer.under_way or self.loader.under_way)

    @property
    def is_followed(self) -> bool:
        return bool(len(self.followers) or any(map(len, self.sessions.values())))

    @property
    def is_left(self) -> bool:
        return not self.is_in_use and time.monotonic() - self.asked > SECONDS_KEPT

    def find_answerer(self, asked: Asked) -> Answerer:
        return self.loader if asked.message.get("kind") in _LOADING else self.answerer

    def find_readers(self, workbook: OpenWorkbook) -> SeatedReaders:
        if workbook not in self.sessions:
            self.sessions[workbook] = SeatedReaders(
                lambda here: self.answerer.watch(Watching(workbook, here))
            )
        return self.sessions[workbook]

    def gather(self) -> None:
        """Tell everybody what is new."""
        self.followers.gather()
        for readers in self.sessions.values():
            readers.gather()

    def close(self) -> None:
        for readers in self.sessions.values():
            readers.close()
        self.followers.close()
        self.answerer.close()
        self.loader.close()


class OpenReviews:
    """Every review that somebody has open."""

    def __init__(self, start: Start, log: logging.Logger) -> None:
        """Begin with none."""
        self._start, self._log = start, log
        self._reviews: dict[tuple[str, str], _Review] = {}

    async def ask(self, asked: Asked) -> dict[str, Any]:
        """Have a message answered, and whoever has the review open told of what it changed."""
        review = self._open(asked.workbook)
        if review is None:
            return refuse(asked.message, _FULL)
        answer = await review.find_answerer(asked).answer(asked)
        review.asked = time.monotonic()
        if answer is None:
            self._log.warning("The process that answers for a review ended twice at one message.")
            return refuse(asked.message, _NO_ANSWER)
        if answer.fault:
            self._log.error("A message of a page could not be answered. %s", answer.fault)
        if answer.reply.get("kind") == "saved":
            review.gather()
        return dict(answer.reply)

    async def say(self, said: Said | Opening) -> dict[str, Any]:
        """Have answered what somebody with a seat says, and everybody told of what it changed."""
        review = self._open(said.workbook)
        message = said.message if isinstance(said, Said) else {}
        if review is None:
            return refuse(message, _FULL)
        readers = review.find_readers(said.workbook)
        if isinstance(said, Said):
            said = replace(said, here=readers.here)
        answer = await review.answerer.say(said)
        review.asked = time.monotonic()
        if answer is None:
            self._log.warning("The process that answers for a review ended twice at one message.")
            return refuse(message, _NO_ANSWER)
        if answer.fault:
            self._log.error("A message of a session could not be answered. %s", answer.fault)
        if message.get("kind") in _CHANGES and answer.reply.get("kind") != "refused":
            readers.gather(at_once=message.get("kind") == "press")
            review.followers.gather()
        return dict(answer.reply)

    def add_seated(self, workbook: OpenWorkbook, reader: SeatedReader) -> None:
        """Tell a reader with a seat from now on how the session stands."""
        review = self._open(workbook)
        if review is not None:
            review.find_readers(workbook).add(reader)

    def remove_seated(self, workbook: OpenWorkbook, reader: SeatedReader) -> None:
        """Tell a reader with a seat no more."""
        review = self._reviews.get(workbook.review)
        if review is not None:
            review.find_readers(workbook).discard(reader)
            review.asked = time.monotonic()

    async def follow(self, following: Following) -> Followed | None:
        """Give what is new in a workbook since an entry, where that can be told."""
        review = self._open(following.workbook)
        if review is None:
            return None
        review.asked = time.monotonic()
        followed = await review.answerer.follow(following)
        if followed is not None and followed.fault:
            self._log.error("What is new could not be told. %s", followed.fault)
        return followed

    def join(self, workbook: OpenWorkbook, reader: Reader) -> None:
        """Tell a reader from now on what is new in a workbook."""
        review = self._open(workbook)
        if review is not None:
            review.followers.add(workbook, reader)

    def leave(self, workbook: OpenWorkbook, reader: Reader) -> None:
        """Tell a reader no more."""
        review = self._reviews.get(workbook.review)
        if review is not None:
            review.followers.discard(workbook, reader)
            review.asked = time.monotonic()

    def note_written(self) -> None:
        """Note that something was written to the record, perhaps by another program."""
        for review in self._reviews.values():
            review.gather()

    @property
    def are_followed(self) -> bool:
        """Whether anybody is there to be told anything."""
        return any(review.is_followed for review in self._reviews.values())

    def close_left(self) -> None:
        """End the processes of reviews that nobody has open any more."""
        for key in [key for key, review in self._reviews.items() if review.is_left]:
            self._reviews.pop(key).close()

    def close(self) -> None:
        """End every process at once."""
        while self._reviews:
            self._reviews.popitem()[1].close()

    def _open(self, workbook: OpenWorkbook) -> _Review | None:
        key = workbook.review
        if key not in self._reviews:
            if len(self._reviews) >= MOST_REVIEWS:
                self._close_one()
            if len(self._reviews) >= MOST_REVIEWS:
                return None
            self._reviews[key] = _Review(self._start)
        return self._reviews[key]

    def _close_one(self) -> None:
        """Make room for another review, where one is not in use."""
        for key in [key for key, review in self._reviews.items() if not review.is_in_use][:1]:
            self._reviews.pop(key).close()
