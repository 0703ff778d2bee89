"""Hearing that something was written to the record by any program: a file has a version, a server tells."""

from typing import Any

from sqlalchemy import Connection, text

from scrutiny.record.stores import Store
from scrutiny.record.troubles import translating_errors

_CHANNEL = "scrutiny_entries"
# What has come is taken in within it, and nothing more is waited for.
_SECONDS_TO_TAKE_IN = 0.01
_NOTIFY = text(f"NOTIFY {_CHANNEL}")


def give_notice(connection: Connection) -> None:
    """Have a server tell every program that listens, once what is being written is there."""
    if connection.dialect.name == "postgresql":
        connection.execute(_NOTIFY)


class Hearing:
    """One connection to a store, by which it is heard that another has written there."""

    def __init__(self, store: Store) -> None:
        """Listen from now on."""
        self._where, self._is_server = store.where, store.file is None
        self._version = 0
        with translating_errors(self._where):
            self._held = store.engine.raw_connection()
            if self._is_server:
                self._driver.autocommit = True
                self._driver.execute(f"LISTEN {_CHANNEL}")
        self.has_changed()

    def has_changed(self) -> bool:
        """Tell whether anything was written since this was last asked; it waits for nothing."""
        with translating_errors(self._where):
            if self._is_server:
                return bool([*self._driver.notifies(timeout=_SECONDS_TO_TAKE_IN)])
            before, self._version = self._version, self._driver.execute("PRAGMA data_version").fetchone()[0]
        return before != self._version

    def close(self) -> None:
        """Listen no more."""
        self._held.invalidate()
        self._held.close()

    @property
    def _driver(self) -> Any:  # noqa: ANN401 - of one of two libraries
        return self._held.driver_connection
