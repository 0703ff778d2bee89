"""Pages that are kept: on disk those that hold no answer, and for minutes in memory those that do."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from scrutiny.app.making import MadePage, unpack_file

MOST_BYTES_ON_DISK = 128_000_000
MOST_BYTES_IN_MEMORY = 32_000_000
SECONDS_IN_MEMORY = 300
_PAGE, _FILES = ".html.gz", ".files.zip"


class KeptPages:
    """A folder of pages, each named by its fingerprint; those read longest ago give way to new ones."""

    def __init__(self, folder: Path, most: int = MOST_BYTES_ON_DISK) -> None:
        """Begin with a new folder, which nobody else may read."""
        folder.mkdir(mode=0o700)
        self._folder, self._most = folder, most
        self._tags: OrderedDict[str, tuple[str, int]] = OrderedDict()

    def find(self, fingerprint: str) -> MadePage | None:
        """Give a page that is kept."""
        if fingerprint not in self._tags:
            return None
        try:
            content = self._place(fingerprint).read_bytes()
        except OSError:
            # A computer may tidy its temporary files; the page is then made again.
            self._forget(fingerprint)
            return None
        self._tags.move_to_end(fingerprint)
        return MadePage(content, self._tags[fingerprint][0])

    def find_file(self, fingerprint: str, name: str) -> bytes | None:
        """Give one of the files of a page that is kept."""
        try:
            return unpack_file(self._place(fingerprint, _FILES).read_bytes(), name)
        except OSError:
            return None

    def keep(self, fingerprint: str, page: MadePage) -> None:
        """Keep a page, in the place of as many others as it needs."""
        try:
            self._place(fingerprint, _FILES).write_bytes(page.files)
            self._place(fingerprint).write_bytes(page.compressed)
        except OSError:
            self._remove(fingerprint)
            raise
        self._tags[fingerprint] = (page.tag, len(page.compressed) + len(page.files))
        while sum(size for _tag, size in self._tags.values()) > self._most:
            self._forget(next(iter(self._tags)))

    def _forget(self, fingerprint: str) -> None:
        del self._tags[fingerprint]
        self._remove(fingerprint)

    def _remove(self, fingerprint: str) -> None:
        for ending in (_PAGE, _FILES):
            self._place(fingerprint, ending).unlink(missing_ok=True)

    def _place(self, fingerprint: str, ending: str = _PAGE) -> Path:
        return self._folder / f"{fingerprint}{ending}"


@dataclass(frozen=True)
class _Held:
    council: str
    state: str
    page: MadePage
    until: float


class AnsweredPages:
    """Pages that show what is recorded, in memory alone: for minutes, while the record stands as it did."""

    def __init__(self, most: int = MOST_BYTES_IN_MEMORY, seconds: float = SECONDS_IN_MEMORY) -> None:
        """Begin with none."""
        self._most, self._seconds = most, seconds
        self._held: dict[str, _Held] = {}

    def find(self, fingerprint: str, state: str) -> MadePage | None:
        """Give a page that was made from the record as it stands now."""
        held = self._held.get(fingerprint)
        return held.page if held and held.state == state and time.monotonic() < held.until else None

    def keep(self, fingerprint: str, council: str, state: str, page: MadePage) -> None:
        """Hold a page, in the place of the oldest where there is no room."""
        self._held.pop(fingerprint, None)
        self._held[fingerprint] = _Held(council, state, page, time.monotonic() + self._seconds)
        while (
            sum(len(held.page.compressed) + len(held.page.files) for held in self._held.values()) > self._most
        ):
            del self._held[next(iter(self._held))]

    def forget_older(self, council: str, state: str | None) -> None:
        """Forget a council's pages of what was recorded before it stood as it does now."""
        self._forget(
            {name for name, held in self._held.items() if held.council == council and held.state != state}
        )

    def forget_old(self) -> None:
        """Forget the pages whose minutes are over."""
        self._forget({name for name, held in self._held.items() if held.until < time.monotonic()})

    def _forget(self, fingerprints: set[str]) -> None:
        for fingerprint in fingerprints:
            del self._held[fingerprint]
