"""Where a record is kept: open to others, only to be read, full, locked, synced or on another computer."""

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from scrutiny.errors import RecordFull, RecordUnavailable
from scrutiny.record.carrying import export_review
from scrutiny.record.checking import verify_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.synced import say_synced
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
NOBODY = 65534


def write(record: Record, number: int, body: str = "Yes.") -> None:
    record.write(REVIEW, Writing(EntryKind.ANSWERED, "rr_before", body, "Ada", Role.MEMBER, f"t{number}"))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs to be allowed to mount a file system")
    yield folder
    subprocess.run(["umount", folder], check=True)


def fill(file: Path) -> None:
    """Fill the disk that a file is on."""
    with suppress(OSError), file.open("wb", buffering=0) as other:
        while other.write(b"x" * 4096):
            pass


def test_a_record_that_others_could_read_is_closed_to_them(file: Path) -> None:
    file.chmod(0o644)
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    assert {path.stat().st_mode & 0o777 for path in file.parent.iterdir()} == {0o600}
    assert record.store.cautions == ()
    record.close()


def test_a_record_that_cannot_be_closed_to_others_is_said_to_be_open(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.chmod(0o644)
    monkeypatch.setattr(Path, "chmod", lambda *_: (_ for _ in ()).throw(PermissionError))
    record = Record.open(f"sqlite:///{file}")
    assert "can be read by others on this computer" in record.store.cautions[0]
    record.close()


def test_a_record_on_a_disk_that_is_locked_is_read_proved_and_exported(disk: Path, tmp_path: Path) -> None:
    file = disk / "record.sqlite3"
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    record.close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    archived = Record.open(f"sqlite:///{file}")
    (listing,) = archived.list_reviews()
    assert archived.read(REVIEW).number == 2
    assert verify_review(archived.store, listing) is None
    export_review(archived.store, listing, tmp_path / "review.json")
    with pytest.raises(RecordUnavailable, match="may be read and not written to"):
        write(archived, 2)
    archived.close()
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)


def look_as_somebody_else(file: Path) -> str:
    """Open a record as a user who may do nothing; say how many entries it has, and if it is only read."""
    told, tell = os.pipe()
    if os.fork() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        record = Record.open(f"sqlite:///{file}")
        os.write(tell, f"{record.list_reviews()[0].number} {record.store.is_read_only}".encode())
        os._exit(0)
    os.close(tell)
    os.wait()
    with os.fdopen(told) as answer:
        return answer.read()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs to run as somebody else")
@pytest.mark.parametrize("version", ["0001", "0002", "0003"])
def test_a_record_of_somebody_else_is_read_as_it_is_and_left_as_it_is(tmp_path: Path, version: str) -> None:
    file = tmp_path / "shelf" / "record.sqlite3"
    record = Record.open(f"sqlite:///{file}")
    write(record, 1)
    record.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE record_version SET version_num = ?", (version,))
        connection.commit()
    before = file.read_bytes()
    for path, mode in ((tmp_path, 0o755), (file.parent, 0o555), (file, 0o444)):
        path.chmod(mode)
    assert look_as_somebody_else(file) == "2 True"
    file.parent.chmod(0o700)
    assert file.read_bytes() == before


def test_an_erasure_on_a_full_disk_erases_nothing_or_all_and_says_how_to_make_room(disk: Path) -> None:
    record = Record.open(f"sqlite:///{disk / 'record.sqlite3'}")
    for number in range(20):
        write(record, number, "x" * 20_000)
    fill(disk / "other")
    with pytest.raises(RecordFull) as full:
        erase_review(record.store, REVIEW, "Grace")
    said = str(full.value)
    assert "the disk it is kept on is full" in said
    assert f"Move or delete other files on the disk that holds {disk}, until" in said
    assert ("nothing was erased" in said) == (len(record.read_since(REVIEW, 0)) > 1)
    (disk / "other").unlink()
    erase_review(record.store, REVIEW, "Grace")
    assert [entry.kind for entry in record.read_since(REVIEW, 0)] == [EntryKind.ERASED]
    record.close()
    assert b"xxxx" not in (disk / "record.sqlite3").read_bytes()


def test_a_locked_record_is_said_to_be_locked_within_seconds(file: Path) -> None:
    record = Record.open(f"sqlite:///{file}")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.process_time()
        with pytest.raises(RecordUnavailable, match="another program has been writing to it"):
            write(record, 1)
        assert time.process_time() - began < 5
        assert record.store.engine.connect().exec_driver_sql("PRAGMA busy_timeout").scalar() == 5000
    record.close()


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive",
        "OneDrive - Leeds City Council",
        "Dropbox (Personal)",
        "Google Drive",
        "My Drive",
        "iCloudDrive",
        "Library/Mobile Documents/com~apple~CloudDocs",
        "Library/CloudStorage/OneDrive-LeedsCityCouncil",
        "Box",
        "Nextcloud",
    ],
)
def test_a_synced_folder_is_named_by_the_name_its_program_gives_it(tmp_path: Path, folder: str) -> None:
    kept = tmp_path / folder / "scrutiny"
    said = say_synced(kept / "record.sqlite3")
    assert folder.rpartition("/")[2] in said
    assert "a folder that is synced to other computers" in said
    record = Record.open(f"sqlite:///{kept / 'record.sqlite3'}")
    assert record.store.cautions == (said,)
    record.close()


@pytest.mark.parametrize("folder", ["boxes", "drive", "Documents", "mydropboxes", "cardbox"])
def test_an_ordinary_folder_is_not_warned_of(tmp_path: Path, folder: str) -> None:
    assert say_synced(tmp_path / folder / "record.sqlite3") == ""


@pytest.mark.parametrize(
    ("kind", "options", "is_far"),
    [
        ("cifs", "rw", True),
        ("nfs4", "rw", True),
        ("smbfs", "rw", True),
        ("fuse.sshfs", "rw", True),
        ("NTFS", "rw,remote", True),
        ("NTFS", "rw,fixed", False),
        ("ext4", "rw", False),
        ("tmpfs", "rw", False),
    ],
)
def test_a_disk_on_another_computer_is_named_by_its_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str, *, is_far: bool
) -> None:
    mounted = [
        SimpleNamespace(mountpoint="/", fstype="ext4", opts="rw"),
        SimpleNamespace(mountpoint=str(tmp_path), fstype=kind, opts=options),
    ]
    monkeypatch.setattr("psutil.disk_partitions", lambda **_: mounted)
    said = say_synced(tmp_path / "record.sqlite3")
    assert (f"{tmp_path}, a disk on another computer ({kind})" in said) is is_far
    assert bool(said) is is_far
