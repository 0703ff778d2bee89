"""Answerers: the process that answers for one open review, and the thread that hands it each message."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from scrutiny.app.open_review import Answer, Asked, Followed, Following, OpenReview, Order
from scrutiny.app.open_room import Opening, Said, Watched, Watching
from scrutiny.kernels.settings import APP
from scrutiny.kernels.starting import Start, start_worker
from scrutiny.kernels.workers import MOST_TRIES
from scrutiny.kernels.working import Task

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

PRELOAD: tuple[str, ...] = (
    "scrutiny.app.making",
    "scrutiny.app.open_review",
    "scrutiny.panels.serving",
    "scrutiny.review.session.replying",
)
# A report may be read for a minute, on a computer that is busy.
LONGEST_ANSWER_SECONDS = 120


class Answerer:
    """One process, started when it is first asked; where it dies another is started, and asked once more.

    What was written as it died is not written twice: the token of the message says that it was.
    """

    def __init__(self, start: Start) -> None:
        """Begin with no process."""
        self._start = start
        self._thread = ThreadPoolExecutor(1, "answerer")
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._is_open = True
        self.under_way = 0

    async def answer(self, asked: Asked) -> Answer | None:
        """Have a message answered; there is no answer to what the process died of twice."""
        return await self._take(asked)

    async def follow(self, following: Following) -> Followed | None:
        """Have it told what is new."""
        return await self._take(following)

    async def say(self, said: Said | Opening) -> Answer | None:
        """Have answered what somebody with a seat says, or a session opened."""
        return await self._take(said)

    async def watch(self, watching: Watching) -> Watched | None:
        """Have it told how a session stands."""
        return await self._take(watching)

    def close(self) -> None:
        """End the process at once."""
        self._is_open = False
        self._end()
        self._thread.shutdown(wait=False)

    async def _take(self, order: Order) -> Any | None:  # noqa: ANN401 - as the order has it
        if not self._is_open:
            return None
        self.under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, self._ask, order)
        finally:
            self.under_way -= 1

    def _ask(self, order: Order) -> Any | None:  # noqa: ANN401 - as the order has it
        for _try in range(MOST_TRIES):
            with suppress(OSError, EOFError):
                connection = self._connection or self._begin()
                connection.send(order)
                if not connection.poll(LONGEST_ANSWER_SECONDS):
                    self._end()
                    return None
                return connection.recv().result
            self._end()
        return None

    def _begin(self) -> Connection:
        if not self._is_open:
            raise EOFError
        ours, theirs = Pipe()
        task = Task(OpenReview().take, None, PRELOAD, APP, is_checked=False)
        self._process = start_worker(self._start, theirs, task)
        theirs.close()
        self._connection = ours
        return ours

    def _end(self) -> None:
        process, self._process = self._process, None
        connection, self._connection = self._connection, None
        if process is not None:
            process.kill()
            process.join()
        if connection is not None:
            connection.close()
