"""The commands of the record: what they print, how they end, and what they say when a request is wrong."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from scrutiny.cli import main
from scrutiny.cli.saying_records import say_history
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.vocabulary import Role

REVIEW = ReviewName("leeds", "2026-27")
ALL = "Whoever has it can read it all, with names: also what each person answered alone, shown or not."
Ended = tuple[int, str, str]
Command = Callable[..., Ended]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command as typed; give its exit code, what it printed and what it complained of."""

    def run(*words: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["scrutiny", "record", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        code = ended.value.code
        return code if isinstance(code, int) else 0, said.out, said.err

    return run


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Record]:
    """Give the record that the commands find, too."""
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path / 'record' / 'record.sqlite3'}")
    opened = Record.open()
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give where the commands look for the notebooks of JupyterLab: never the person's own."""
    monkeypatch.setattr("scrutiny.lab.find_desk", lambda council: tmp_path / "desk" / council.slug)
    folder = tmp_path / "desk" / "leeds"
    folder.mkdir(parents=True)
    return folder


def write(
    record: Record, token: str, body: Json, review: ReviewName = REVIEW, kind: EntryKind = EntryKind.ANSWERED
) -> None:
    record.write(review, Writing(kind, "rr_before", body, f"Cllr {token.title()}", Role.FACILITATOR, token))


def test_an_empty_record_says_that_nothing_is_written_yet(command: Command, record: Record) -> None:
    assert command("list") == (0, f"Nothing is written yet in {record.store.where}.\n", "")
    assert command("verify")[:2] == (0, "There is no review to prove.\n")


def test_every_review_is_listed_and_nothing_that_was_typed(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    write(record, "ada", "Typed.", ReviewName("bradford", "Autumn [draft]"))
    code, printed, _ = command("list")
    assert code == 0
    assert [line.split()[0] for line in printed.splitlines()] == ["Council", "bradford", "leeds"]
    assert "Autumn [draft]" in printed
    assert "Typed." not in printed


def test_a_table_is_shown_row_by_row_with_its_columns_and_no_keys(command: Command, record: Record) -> None:
    rows: list[Json] = [["Homes", "Jane", "0123456789abcdef0123456789abcdef"], ["Visits", "", ""]]
    write(record, "ada", {"columns": ["What", "Owner", ""], "rows": rows})
    for more in ((), ("--history",)):
        code, printed, _ = command("show", "leeds", *more)
        assert code == 0
        assert printed.endswith("    What: Homes; Owner: Jane\n    What: Visits\n")


def test_what_stands_is_shown_with_who_wrote_it(command: Command, record: Record) -> None:
    write(record, "ada", "We had seen it coming.\nTwice.")
    code, printed, _ = command("show", "leeds")
    assert code == 0
    assert printed.startswith("leeds, 2026-27\nrr_before: by Cllr Ada, facilitator, at ")
    assert printed.endswith("(entry 2)\n    We had seen it coming.\n    Twice.\n")


def test_both_versions_are_shown_where_two_answered_at_once(command: Command, record: Record) -> None:
    write(record, "ada", "Mine.")
    write(record, "grace", {"value": "Theirs."})
    printed = command("show", "Leeds")[1]
    assert "rr_before: 2 versions stand, until they are settled" in printed
    assert "    Mine.\n" in printed
    assert '    {"value": "Theirs."}\n' in printed


def test_ratings_are_counted_until_revealed_and_never_named(command: Command, record: Record) -> None:
    for author, value in (("ada", "well"), ("grace", "poorly"), ("mary", "well")):
        write(record, author, {"value": value, "reason": "My reason."}, kind=EntryKind.RATED)
    hidden = command("show", "leeds")[1]
    assert hidden == "leeds, 2026-27\nrr_before: 3 ratings, not shown\n"
    assert "well" not in command("show", "leeds", "--history")[1]
    write(record, "chair", None, kind=EntryKind.REVEALED)
    revealed = command("show", "leeds")[1]
    assert revealed == "leeds, 2026-27\nrr_before: 3 ratings\n    poorly: 1\n    well: 2\n"


def test_words_that_another_chose_are_shown_with_both_names(command: Command, record: Record) -> None:
    write(record, "ada", "Mine.")
    write(record, "grace", "Theirs.")
    body: Json = {"value": "Mine.", "written_by": ["Cllr Ada"]}
    chosen = Writing(EntryKind.CHOSEN, "rr_before", body, "Cllr Grace", Role.MEMBER, "chosen", (2, 3))
    record.write(REVIEW, chosen)
    printed = command("show", "leeds")[1]
    assert "rr_before: by Cllr Ada, chosen by Cllr Grace, member, at " in printed
    assert printed.endswith("(entry 4)\n    Mine.\n")
    history = command("show", "leeds", "--history")[1]
    assert "4. rr_before: written by Cllr Ada, chosen by Cllr Grace, member, at " in history
    assert history.endswith("\n    Mine.\n")


def test_a_rating_of_an_older_record_that_came_after_they_were_shown_is_said_not_to_count(
    record: Record,
) -> None:
    for author in ("ada", "grace"):
        write(record, author, {"value": "well"}, kind=EntryKind.RATED)
    knowing: Json = {"can_be_told_apart": True}
    write(record, "chair", knowing, kind=EntryKind.REVEALED)
    entries = record.read_since(REVIEW, 0)
    late = replace(entries[1], number=5, token="late", body={"value": "poorly"})  # noqa: S106 - no password
    lines = [*say_history((*entries, late))]
    assert "    knowing that two can be told apart" in lines
    assert lines[-1] == "5. rr_before: a rating, after the ratings were shown: it does not count"
    assert "2. rr_before: a rating" in lines


def test_the_history_of_a_review_has_every_entry(command: Command, record: Record) -> None:
    write(record, "ada", "First.")
    write(record, "grace", "Second.")
    write(record, "mary", None, kind=EntryKind.WITHDRAWN)
    lines = command("show", "leeds", "--history")[1].splitlines()
    assert [line.split(" ")[0] for line in lines if line[0].isdigit()] == ["1.", "2.", "3.", "4."]
    assert "    First." in lines
    assert "    Second." in lines


def test_what_was_typed_cannot_steer_the_terminal(command: Command, record: Record) -> None:
    write(record, "ada", "\x1b]0;mine\x07 [bold]\x9b2J")
    printed = command("show", "leeds")[1]
    assert "    �]0;mine� [bold]�2J\n" in printed


def test_one_of_several_reviews_has_to_be_named(command: Command, record: Record) -> None:
    write(record, "ada", "This year.")
    write(record, "ada", "Last year.", ReviewName("leeds", "2025-26"))
    code, printed, complaint = command("show", "leeds")
    assert (code, printed) == (2, "")
    assert complaint.startswith("No review was named. Reviews of leeds are: 2025-26, 2026-27.\n")
    assert "Last year." in command("show", "leeds", "--review", "2025-26")[1]
    assert "'2024-25' is not a review of leeds" in command("show", "leeds", "--review", "2024-25")[2]


def test_a_council_with_no_review_is_said_to_have_none(command: Command, record: Record) -> None:
    assert record.list_reviews() == ()
    code, _, complaint = command("show", "leeds")
    assert (code, complaint.splitlines()[0]) == (2, "No review was named. Nothing is written of leeds.")


def test_a_whole_record_is_said_to_be_whole(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    assert command("verify", "leeds")[:2] == (0, "leeds, 2026-27 (2 entries) is whole.\n")
    assert command("verify", "leeds", "--review", "2026-27")[0] == 0


def test_a_break_is_named_and_ends_with_an_exit_code(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    with record.store.writing() as connection:
        connection.exec_driver_sql("UPDATE entries SET author = 'Cllr Nobody' WHERE number = 2")
    code, printed, _ = command("verify")
    assert code == 1
    assert printed == (
        "leeds, 2026-27 (2 entries) breaks at entry 2: it is not as it was written: its hash is another.\n"
    )


def test_a_review_is_carried_to_another_record(
    command: Command, record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(record, "ada", "Typed.")
    file = str(tmp_path / "review.json")
    assert command("export", "leeds", "--out", file)[:2] == (0, f"{file} holds 2026-27 of leeds. {ALL}\n")
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path / 'other.sqlite3'}")
    assert command("import", file)[:2] == (0, "2026-27 of leeds has 2 new entries.\n")
    assert "nothing is new in the file" in command("import", file)[1]
    assert "Typed." in command("show", "leeds")[1]


def test_a_review_whose_name_is_taken_is_imported_under_another(
    command: Command, record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(record, "ada", "Typed.")
    file = str(tmp_path / "review.json")
    command("export", "leeds", "--out", file)
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path / 'other.sqlite3'}")
    other = Record.open()
    write(other, "grace", "Ours.")
    other.close()
    code, _, complaint = command("import", file)
    assert code == 2
    assert "Import this one under a name of its own with --name." in complaint
    assert command("import", file, "--name", "From Ada")[1] == "From Ada of leeds has 2 new entries.\n"
    assert "Typed." in command("show", "leeds", "--review", "From Ada")[1]


def test_a_file_that_is_no_review_is_refused(command: Command, record: Record, tmp_path: Path) -> None:
    (tmp_path / "letter.json").write_text('{"dear": "leader"}')
    code, _, complaint = command("import", str(tmp_path / "letter.json"))
    assert code == 2
    assert complaint.startswith("The review cannot be imported: it is not a file that this program")
    assert record.list_reviews() == ()


def test_a_backup_can_be_used_in_the_place_of_the_record(
    command: Command, record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(record, "ada", "Typed.")
    out = tmp_path / "backup.sqlite3"
    assert command("backup", "--out", str(out))[:2] == (
        0,
        f"{out} holds 1 review. {ALL}\n",
    )
    assert "is there already" in command("backup", "--out", str(out))[2]
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{out}")
    assert "Typed." in command("show", "leeds")[1]


@pytest.mark.parametrize(("typed", "ends"), [("2026-27\n", (0, 1)), ("leeds\n", (2, 2)), ("\n\n", (1, 2))])
def test_a_review_is_erased_once_its_name_is_typed(
    command: Command, record: Record, monkeypatch: pytest.MonkeyPatch, typed: str, ends: tuple[int, int]
) -> None:
    write(record, "ada", "Typed.")
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    code, _, _ = command("erase", "leeds", "--review", "2026-27", "--by", "Cllr Grace")
    assert (code, len(record.read_since(REVIEW, 0))) == ends


def test_an_erasure_names_the_copies_it_leaves_before_it_asks_and_after(
    command: Command, record: Record, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(record, "ada", "Typed.")
    copy = Path(record.store.where).with_name("record-before-0001-20261123.sqlite3")
    copy.write_bytes(b"")
    page = new_notebook(cells=[new_code_cell(outputs=[new_output("stream", text="Typed.")])])
    for name in ("leeds", "bradford"):
        (desk.parent / name).mkdir(exist_ok=True)
        nbformat.write(page, desk.parent / name / "02_reactive_review.ipynb")
    nbformat.write(new_notebook(cells=[new_code_cell()]), desk / "01_our_council.ipynb")
    monkeypatch.setattr(sys, "stdin", io.StringIO("2026-27\n"))
    printed = command("erase", "leeds", "--review", "2026-27", "--by", "Cllr Grace")[1]
    before, asked, after = printed.partition("This erases 2 entries for good.")
    named = [
        f"- {copy} (a copy of the whole record, made before an update)",
        f"- {desk / '02_reactive_review.ipynb'} (a notebook saved with what its page showed)",
    ]
    assert before.splitlines()[0].startswith("Copies of what was written are not erased.")
    assert before.splitlines()[-2:] == named
    assert asked
    assert after.partition("Everything written in 2026-27 of leeds is erased.\n")[2] == before
    assert "Typed." not in printed


def test_an_erasure_says_where_copies_may_be_that_nobody_can_list(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    printed = command("erase", "leeds", "--review", "2026-27", "--by", "Cllr Grace", "--yes")[1]
    assert printed.splitlines()[0] == "Everything written in 2026-27 of leeds is erased."
    for told in ("record backup", "record export", "imported", "printed", "not yet sent", "backups that"):
        assert told in printed
    assert "database server" not in printed


def test_the_history_of_an_erased_review_says_how_much_was_erased(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    command("erase", "leeds", "--review", "2026-27", "--by", "Cllr Grace", "--yes")
    lines = command("show", "leeds", "--history")[1].splitlines()
    assert lines[1].startswith("3. review: erased by Cllr Grace, facilitator, at ")
    assert lines[2:] == ["    2 entries"]


def test_a_record_that_cannot_be_reached_is_said_in_a_sentence(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRUTINY_RECORD_URL", "postgresql://ada:hunter2@127.0.0.1:9/record")
    code, printed, complaint = command("list")
    assert (code, printed) == (2, "")
    assert complaint.startswith("The record cannot be used: record on 127.0.0.1: its server does not answer")
    assert "hunter2" not in complaint


def test_an_exported_review_says_its_format(command: Command, record: Record, tmp_path: Path) -> None:
    write(record, "ada", "Typed.")
    command("export", "leeds", "--out", str(tmp_path / "review.json"))
    assert json.loads((tmp_path / "review.json").read_text("utf-8"))["format"] == 1
