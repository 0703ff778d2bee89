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
from scrutiny.record.entries import EntryKind, Json, ReviewName, Writing, hash_entry
from scrutiny.record.erasing import erase_review
from scrutiny.record.records import Record
from scrutiny.record.tables import ENTRIES, REVIEWS, to_row
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


def rate(record: Record, about: str, values: list[Json]) -> None:
    """Write what people say alone, and then show it."""
    for at, value in enumerate(values):
        rated = Writing(EntryKind.RATED, about, {"value": value}, f"P{at}", Role.MEMBER, f"{about}-{at}")
        record.write(REVIEW, rated)
    record.write(
        REVIEW, Writing(EntryKind.REVEALED, about, None, "Chair", Role.FACILITATOR, f"{about}-shown")
    )


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
    assert revealed == "leeds, 2026-27\nrr_before: 3 ratings\n    well: 2\n    poorly: 1\n"


def test_ratings_are_counted_as_their_kind_of_answer_counts_them(command: Command, record: Record) -> None:
    asked: dict[str, list[Json]] = {
        "rr_expected_grade.leadership": ["inadequate", "good", "good"],
        "ra_own_scores": [[{"risk": "Fire", "inherent": [4, 3], "residual": [2, 3]}]] * 3,
        "sp_my_choice": [["Homes", "Staff"], ["staff "], ["Homes"]],
        "no_longer_asked": [["Homes", "Staff"], "Staff", "Staff"],
    }
    for about, values in asked.items():
        rate(record, about, values)
    printed = command("show", "leeds")[1].splitlines()
    assert printed[2:7] == [
        "    outstanding: 0",
        "    good: 2",
        "    requires improvement: 0",
        "    inadequate: 1",
        "    we had no view: 0",
    ]
    assert "    Fire, residual: likelihood 2 and impact 3: 3" in printed
    assert printed[-6:] == [
        "sp_my_choice: 3 ratings",
        "    Homes: 2",
        "    Staff: 2",
        "no_longer_asked: 3 ratings",
        "    Staff: 2",
        "    Homes; Staff: 1",
    ]


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
    assert lines[-1] == "5. rr_before: a rating, after its round was closed: it does not count"
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
    assert "Say who" in command("import", file, "--name", "From Ada")[2]
    assert (
        command("import", file, "--name", "From Ada", "--by", "Ada")[1]
        == "From Ada of leeds has 2 new entries.\n"
    )
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


def seal_of(command: Command, *words: str) -> str:
    return command("seal", *words)[1].splitlines()[-1].removeprefix("Seal: ")


def test_a_seal_is_printed_with_what_it_is_the_seal_of(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    code, printed, _ = command("seal", "leeds", "--review", "2026-27")
    name, newest, seal = printed.splitlines()
    assert (code, name) == (0, "Leeds, 2026-27")
    assert newest.startswith("2 entries, the newest written at ")
    assert len(seal.removeprefix("Seal: 2 ").split()) == 6
    assert command("seal")[1] == f"leeds, 2026-27: {seal.removeprefix('Seal: ')}\n"


def test_a_review_is_held_against_its_printed_seal(command: Command, record: Record) -> None:
    write(record, "ada", "First.")
    seal = seal_of(command, "leeds")
    against = ("verify", "leeds", "--review", "2026-27", "--against", seal.upper().replace(" ", "\n-"))
    held = "leeds, 2026-27, held against its seal, is the record that was sealed; "
    assert command(*against)[:2] == (0, f"leeds, 2026-27 (2 entries) is whole.\n{held}nothing was added.\n")
    write(record, "grace", "Second.")
    assert command(*against)[1].endswith(f"{held}1 entry was added since.\n")
    write(record, "mary", "Third.")
    assert command(*against)[1].endswith(f"{held}2 entries were added since.\n")


@pytest.mark.parametrize(
    ("statements", "said"),
    [
        (
            ["DELETE FROM entries", "DELETE FROM reviews"],
            "is missing: it had 2 entries, and no review of that name is here.",
        ),
        (
            ["UPDATE reviews SET name = 'Autumn'"],
            "no review of that name is here. The seal is of leeds, Autumn in this record.",
        ),
        (
            [
                "DELETE FROM entries WHERE number = 2",
                "UPDATE reviews SET entries = 1, head = (SELECT hash FROM entries)",
            ],
            "has only 1 entry, and had 2: its end was cut.",
        ),
        (["UPDATE entries SET author = 'Eve' WHERE number = 2"], "cannot be proved: it breaks at entry 2."),
    ],
    ids=["taken away", "renamed", "cut", "altered"],
)
def test_what_a_review_is_not_any_more_is_said_and_ends_with_an_exit_code(
    command: Command, record: Record, statements: list[str], said: str
) -> None:
    write(record, "ada", "Typed.")
    seal = seal_of(command, "leeds")
    with record.store.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    code, printed, _ = command("verify", "leeds", "--review", "2026-27", "--against", seal)
    assert code == 1
    assert printed.endswith(f"{said}\n")


def test_an_erased_review_is_said_to_be_erased(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    seal = seal_of(command, "leeds")
    command("erase", "leeds", "--review", "2026-27", "--by", "Cllr Grace", "--yes")
    code, printed, _ = command("verify", "leeds", "--review", "2026-27", "--against", seal)
    assert code == 1
    assert "held against its seal, was erased on " in printed
    assert printed.endswith(", as entry 3 says.\n")


def test_a_file_of_seals_is_held_against_the_whole_record(
    command: Command, record: Record, tmp_path: Path
) -> None:
    write(record, "ada", "Typed.")
    write(record, "ada", "Typed.", ReviewName("york", "Autumn: part 2"))
    file = tmp_path / "seals.txt"
    file.write_text(command("seal")[1])
    code, printed, _ = command("verify", "--seals", str(file))
    assert (code, printed.count("is the record that was sealed; nothing was added")) == (0, 2)
    with record.store.writing() as connection:
        connection.exec_driver_sql("UPDATE reviews SET name = 'x' WHERE council = 'york'")
    code, printed, _ = command("verify", "--seals", str(file))
    assert code == 1
    assert "york, Autumn: part 2, held against its seal, is missing" in printed
    assert "leeds, 2026-27, held against its seal, is the record" in printed
    file.write_text("leeds, 2026-27: 47 plum\n")
    assert "line 1. " in command("verify", "--seals", str(file))[2]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--against", "47 plum"), "Name its council, and the review with --review"),
        (
            ("leeds", "--review", "x", "--against", "47 lanten"),
            "'lanten' is not a seal word. Did you mean lantern?",
        ),
        (("leeds", "--review", "x", "--against", "plum"), "it does not begin with a number of entries"),
    ],
)
def test_what_is_no_seal_is_refused(
    command: Command, record: Record, words: tuple[str, ...], said: str
) -> None:
    assert record.list_reviews() == ()
    code, _, complaint = command("verify", *words)
    assert code == 2
    assert said in complaint


def test_a_damaged_review_is_named_and_the_others_are_listed_and_proved(
    command: Command, record: Record
) -> None:
    write(record, "ada", "Typed.")
    write(record, "ada", "Typed.", ReviewName("york", "2026-27"))
    with record.store.writing() as connection:
        connection.exec_driver_sql("UPDATE reviews SET entries = 'two' WHERE council = 'leeds'")
    what = "its number of entries is not a number"
    code, printed, _ = command("list")
    assert code == 1
    assert "york" in printed
    assert f"leeds, 2026-27 cannot be read: {what}." in printed
    code, printed, _ = command("verify")
    assert code == 1
    assert "york, 2026-27 (2 entries) is whole.\n" in printed
    assert f"leeds, 2026-27 breaks at entry 2: all to here is whole, but {what}.\n" in printed
    assert f"The review leeds, 2026-27 cannot be read: {what}." in command("show", "leeds")[2]
    assert "Typed." in command("show", "york")[1]


def test_a_review_is_renamed_by_an_entry(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    command_ = ("rename", "leeds", "Autumn 2026", "--review", "2026-27", "--by", "Cllr Grace")
    assert command(*command_)[:2] == (0, "It is called Autumn 2026 from now on, as entry 3 says.\n")
    assert command("verify")[:2] == (0, "leeds, Autumn 2026 (3 entries) is whole.\n")
    assert "3. review: renamed by Cllr Grace" in command("show", "leeds", "--history")[1]


def test_a_review_of_a_council_that_is_in_no_register_is_named(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.", ReviewName("narnia", "2026-27"))
    assert "breaks at entry 1: 'narnia' is a council of no register." in command("verify")[1]


def test_a_record_in_a_synced_folder_is_warned_of_beside_what_was_asked(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRUTINY_RECORD_URL", f"sqlite:///{tmp_path / 'OneDrive - Leeds' / 'record.sqlite3'}")
    code, printed, complaint = command("list")
    assert (code, printed.split()[0]) == (0, "Nothing")
    assert complaint.startswith(
        f"The record is kept in {tmp_path / 'OneDrive - Leeds'}, a folder that is synced"
    )


def test_a_review_that_is_not_whole_is_not_sealed_and_keeps_no_other_from_it(
    command: Command, record: Record
) -> None:
    write(record, "ada", "Typed.")
    write(record, "ada", "Typed.", ReviewName("york", "2026-27"))
    with record.store.writing() as connection:
        connection.exec_driver_sql("UPDATE reviews SET name = 'Autumn' WHERE council = 'leeds'")
    code, printed, complaint = command("seal")
    assert (code, printed.startswith("york, 2026-27: 2 ")) == (1, True)
    assert complaint == "leeds, Autumn is not whole, and is not sealed. See: scrutiny record verify\n"
    assert "breaks at entry 1: it is kept as 'Autumn'" in command("seal", "leeds")[2]


def test_an_older_erasure_is_said_to_leave_the_name_unproved(command: Command, record: Record) -> None:
    write(record, "ada", "Typed.")
    erased = erase_review(record.store, REVIEW, "Cllr Grace")
    plain = replace(erased, body={"entries": 2})
    plain = replace(plain, hash=hash_entry(plain))
    with record.store.writing() as connection:
        connection.execute(ENTRIES.update().values(to_row(plain)))
        connection.execute(REVIEWS.update().values(head=plain.hash))
    code, printed, _ = command("verify")
    assert code == 0
    assert "is whole; which review it was went with an erasure by version 0.4 or older" in printed
