"""Orca, the screen reader of Linux desktops, with what it says written down."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep

from tests.engines.desktop import open_display, run, wait_for

# While it read on by itself, keys meant as letters would be commands. What is said is written down at once.
_SETTINGS = """
from orca import debug, settings
settings.sayAllOnLoad = settings.enableKeyEcho = settings.enableEchoByCharacter = False
debug.debugFile.reconfigure(line_buffering=True)
"""
_SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?:\{|$)")
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_SWITCH_ON = (
    *("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"),
    *("--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status"),
)
# What follows an event is said within so long, and then there is silence.
_SILENCE = 2.5


class Listener:
    """A listener at a desktop of their own, who remembers what was said since they last asked."""

    def __init__(self, log: Path, environment: dict[str, str]) -> None:
        """Listen to what Orca writes down."""
        self.environment = environment
        self._log = log
        self._read = 0

    def _list(self) -> list[str]:
        lines = self._log.read_text("utf-8", "replace").splitlines() if self._log.exists() else []
        return [found[1] for line in lines if (found := _SAID.search(line))]

    def hear(self, expected: str = "", patience: float = 30) -> list[str]:
        """Wait until something was said, and then for silence; give all that was said since last time."""
        if expected:
            wait_for(lambda: any(expected in said for said in self._list()[self._read :]), patience)
        last, since = -1, monotonic()
        while monotonic() - since < _SILENCE:
            count = len(self._list())
            if count != last:
                last, since = count, monotonic()
            sleep(0.1)
        heard = self._list()[self._read :]
        self._read += len(heard)
        return heard

    def press(self, *keys: str) -> None:
        """Press keys, each by its name."""
        subprocess.run(("xdotool", "key", "--delay", "60", *keys), env=self.environment, check=True)

    def type(self, words: str) -> None:
        """Type words."""
        subprocess.run(("xdotool", "type", "--delay", "60", words), env=self.environment, check=True)


def _begin_bus(stack: ExitStack, environment: dict[str, str]) -> None:
    """Run a session's bus, on which programs tell a screen reader what they show."""
    quiet = {"stderr": subprocess.DEVNULL, "env": environment}
    bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
    started = stack.enter_context(run(*bus, stdout=subprocess.PIPE, **quiet))
    assert started.stdout
    environment["DBUS_SESSION_BUS_ADDRESS"] = started.stdout.readline().strip()
    stack.enter_context(run(_LAUNCHER, "--launch-immediately", stdout=subprocess.DEVNULL, **quiet))
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        assert wait_for(partial(_switch_on, name, environment))


def _switch_on(name: str, environment: dict[str, str]) -> bool:
    switch = (*_SWITCH_ON, name, "<true>")
    return not subprocess.run(switch, check=False, env=environment, capture_output=True).returncode


@contextmanager
def listen(folder: Path) -> Iterator[Listener]:
    """Run a desktop with Orca until the end of the block, which keeps what it keeps in a folder."""
    settings = folder / ".local" / "share" / "orca"
    settings.mkdir(parents=True)
    (settings / "orca-customizations.py").write_text(_SETTINGS, "utf-8")
    own = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "GSETTINGS_BACKEND": "memory"}
    folder.chmod(0o700)
    log = folder / "orca.log"
    with ExitStack() as stack:
        environment = {**stack.enter_context(open_display()), **own}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
        _begin_bus(stack, environment)
        stack.enter_context(run("openbox", **quiet))
        stack.enter_context(run("orca", "--replace", "--debug-file", str(log), **quiet))
        listener = Listener(log, environment)
        listener.hear("Screen reader on.")
        yield listener
