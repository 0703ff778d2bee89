"""The sessions that are open: each keeps a kernel of its own, and a computer holds only so many."""

import asyncio
from typing import Any

LOOKS_FOR_ROOM, SECONDS_BETWEEN_LOOKS = 12, 0.25


class OpenSessions:
    """The kernels of session pages: those under way, and those kept while their reader is there."""

    def __init__(self, kernels: Any, most: int) -> None:  # noqa: ANN401 - Voila's kernel manager publishes no type
        """Begin with none."""
        self.most = most
        self._kernels = kernels
        self._under_way: set[str] = set()
        self._kept: set[str] = set()

    async def take_place(self, kernel: str) -> bool:
        """Take a place for a page's kernel, where there is one or will be in a moment; say whether."""
        # A page that is opened again may ask for its new place before it has given up the old one.
        for _look in range(LOOKS_FOR_ROOM):
            self._kept &= set(self._kernels.list_kernel_ids())
            if len(self._under_way | self._kept) < self.most:
                # Taken in the same moment: many who ask together must not all be shown one free place.
                self._under_way.add(kernel)
                return True
            await asyncio.sleep(SECONDS_BETWEEN_LOOKS)
        return False

    def keep_place(self, kernel: str) -> None:
        """Keep the place of a page that has been made for as long as its kernel is there."""
        self._under_way.remove(kernel)
        self._kept.add(kernel)

    def leave(self, kernel: str) -> None:
        """Give up the place of a page whose reader has left it, though its kernel has yet to end."""
        self._kept.discard(kernel)
