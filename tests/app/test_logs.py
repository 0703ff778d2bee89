"""A log that no client can flood, and that holds nothing that was typed."""

import logging
from pathlib import Path

import pytest

from scrutiny.app import logs
from scrutiny.app.logs import LINES_A_MINUTE, CountedLog
from scrutiny.files import paths

SECRET = "a-secret-word"  # noqa: S105 - no password


def record(said: str, fault: BaseException | None = None, *, by_us: bool = True) -> logging.LogRecord:
    where = str(paths.PACKAGE / "app" / "server.py") if by_us else "/elsewhere/lib/other.py"
    info = (type(fault), fault, fault.__traceback__) if fault else None
    return logging.LogRecord("other.kind", logging.ERROR, where, 1, said, (), info)


def meet(fault: Exception) -> Exception:
    """Raise a fault, so that it has a place."""
    try:
        raise fault  # noqa: TRY301 - it is met at once
    except Exception as met:  # noqa: BLE001 - any
        return met


@pytest.fixture
def written() -> list[str]:
    """The lines that a log has written."""
    return []


@pytest.fixture
def log(written: list[str]) -> CountedLog:
    """A log that writes into a list."""
    return CountedLog(written.append)


def test_a_line_that_comes_again_is_counted_and_summed_up(log: CountedLog, written: list[str]) -> None:
    for _time in range(61_178):
        log.emit(record("No room."))
    assert written == ["No room."]
    log.close()
    assert written == ["No room.", "61177 times more: No room."]


def test_a_minute_has_so_many_lines_and_the_next_begins_with_what_was_kept_back(
    log: CountedLog, written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1_000):
        log.emit(record(f"Line {number}."))
    assert len(written) == LINES_A_MINUTE
    monkeypatch.setattr(logs, "_MINUTE", -1)
    log.emit(record("Another."))
    assert written[LINES_A_MINUTE:] == ["980 more lines, of other kinds, were kept back.", "Another."]


def test_a_fault_is_named_with_its_place_and_without_its_words(log: CountedLog, written: list[str]) -> None:
    log.emit(record("A page could not be made.", meet(ValueError(SECRET))))
    log.emit(record(f"GET /?{SECRET}", meet(OSError(24, "Too many open files", SECRET)), by_us=False))
    assert written[0].startswith("A page could not be made. ValueError in app/test_logs.py, line ")
    assert written[1].startswith("A fault was met. OSError (Too many open files) in app/test_logs.py, line ")
    assert SECRET not in "".join(written)
    assert str(Path(__file__).parent) not in "".join(written)
    assert all("\n" not in line for line in written)


def test_what_others_say_is_not_repeated(log: CountedLog, written: list[str]) -> None:
    log.emit(record(f"Replacing stale connection: {SECRET}", by_us=False))
    assert written == []
