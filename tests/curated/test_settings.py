"""A person's settings: read from one file, refused by line, and weaker than what a command is told."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scrutiny.app import server
from scrutiny.batch import runs
from scrutiny.batch.reports import RunReport
from scrutiny.cli import main
from scrutiny.curated.settings import FILE, PARAMETERS, Settings, find_outputs, find_parameters, read_settings
from scrutiny.errors import ParametersBroken, PromptsBroken, SettingsBroken
from scrutiny.evidence.neighbours import list_models
from scrutiny.files import paths
from scrutiny.guide.own_prompts import read_guide
from scrutiny.kernels.fingerprints import read_beside
from scrutiny.local_figures.series import find_local_figures
from scrutiny.parameters import read_parameters
from scrutiny.record.stores import find_url
from scrutiny.register.finding import find_council

LEEDS = find_council("leeds")
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write the settings that this test has."""
    file = tmp_path / "settings.yml"
    monkeypatch.setenv(FILE, str(file))

    def write_settings(text: str) -> Path:
        file.write_text(text, "utf-8")
        return file

    return write_settings


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the person's own parameters, with a file for Leeds."""
    folder = tmp_path / "own"
    (folder / "councils").mkdir(parents=True)
    (folder / "councils" / "leeds.yml").write_text("council: leeds\ncommittee: Panel of our own\n", "utf-8")
    monkeypatch.setenv(PARAMETERS, str(folder))
    return folder


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["scrutiny", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_without_a_file_nothing_is_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(FILE)
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    assert read_settings() == Settings()
    assert find_outputs() == paths.OUTPUTS


def test_every_setting_is_read(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    write(f"record: sqlite:////tmp/r.sqlite3\noutputs: ~/made\nparameters: {tmp_path}\nport: 9000\n")
    assert read_settings() == Settings("sqlite:////tmp/r.sqlite3", tmp_path / "made", tmp_path, 9000)


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("port: 8866\nprot: 1\n", 2, "'prot' is not a setting we have. Did you mean 'port'?"),
        ("colour: blue\n", 1, "Settings are: record, outputs, parameters, port."),
        ("port: 66000\n", 1, "port is '66000', which is not allowed"),
        ("port: eighty\n", 1, "a whole number from 0 to 65535"),
        (f"port: {'9' * 5000}\n", 1, "a whole number from 0 to 65535"),
        ("port: -1\n", 1, "a whole number from 0 to 65535"),
        ("port: ²\n", 1, "a whole number from 0 to 65535"),
        ("port:\n  - 1\n", 1, "a whole number from 0 to 65535"),
        ("port:\n", 1, "a whole number from 0 to 65535"),
        ("port: 1\nport: 2\n", 2, "'port' is written twice"),
        ("outputs: made\n", 1, "the whole path of a folder"),
        ("outputs: /dev/null\n", 1, "the whole path of a folder"),
        (f"outputs: /{'a' * 5000}\n", 1, "the whole path of a folder"),
        ("outputs: ~nobody-of-that-name/made\n", 1, "the whole path of a folder"),
        ("port: 1\nparameters: /nowhere/at/all\n", 2, "the whole path of a folder that is there"),
        ("record: /home/ada/record.sqlite3\n", 1, "as sqlite:////folder/record.sqlite3"),
        ("- port\n", 1, "it does not hold names and values"),
        ("port\n", 1, "it does not hold names and values"),
        ("# nothing yet\n", 1, "it holds nothing"),
        ("port: &a 1\n", 1, "would be an instruction"),
    ],
)
def test_a_wrong_file_is_refused_with_its_name_its_line_and_what_is_allowed(
    write: Write, text: str, line: int, said: str
) -> None:
    file = write(text)
    with pytest.raises(SettingsBroken) as refused:
        read_settings()
    assert str(refused.value).startswith(f"{file}, line {line}: ")
    assert said in str(refused.value)
    assert len(str(refused.value).splitlines()) == 2


def test_an_address_of_the_record_that_is_wrong_is_not_repeated(write: Write) -> None:
    write("record: mysql://ada:secret@host/database\n")
    with pytest.raises(SettingsBroken) as refused:
        read_settings()
    assert "secret" not in str(refused.value)


def test_a_file_that_is_named_must_be_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(FILE, str(tmp_path / "setings.yml"))
    with pytest.raises(SettingsBroken, match=r"setings\.yml: it cannot be read"):
        read_settings()


@pytest.mark.parametrize(
    "words", [("batch", "--council", "leeds"), ("app",), ("record", "list"), ("settings",)], ids=str
)
def test_a_wrong_file_stops_a_command_with_2_and_two_sentences(
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
) -> None:
    monkeypatch.delenv("SCRUTINY_RECORD_URL")
    file = write("port: eighty\n")
    assert run(monkeypatch, *words) == 2
    said = capsys.readouterr()
    assert said.err.splitlines()[0] == f"{file}, line 1: port is 'eighty', which is not allowed."
    assert (len(said.err.splitlines()), said.out) == (2, "")


def test_a_command_is_stronger_than_the_settings_and_the_settings_than_what_is_usual(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(f"outputs: {tmp_path}/set\nport: 9001\n")
    into: list[Path] = []
    ports: list[int] = []

    def run_batch(_pages: object, day: date, out: Path, name: str, **_: object) -> RunReport:
        into.append(out)
        return RunReport(out, name, day, "", frozenset())

    monkeypatch.setattr(runs, "run_batch", run_batch)
    monkeypatch.setattr(server, "serve", lambda port, *_, **_more: ports.append(port))
    run(monkeypatch, "batch", "--council", "leeds")
    run(monkeypatch, "batch", "--council", "leeds", "--out", "given")
    run(monkeypatch, "app")
    run(monkeypatch, "app", "--port", "9002")
    write("record: sqlite:////tmp/record.sqlite3\n")
    run(monkeypatch, "app")
    assert into == [tmp_path / "set", Path("given")]
    assert ports == [9001, 9002, 8866]


def test_the_environment_is_stronger_for_the_record_than_the_settings(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("record: sqlite:////tmp/set.sqlite3\n")
    monkeypatch.setenv("SCRUTINY_RECORD_URL", "sqlite:////tmp/named.sqlite3")
    assert find_url(None).database == "/tmp/named.sqlite3"  # noqa: S108 - never opened
    monkeypatch.delenv("SCRUTINY_RECORD_URL")
    assert find_url(None).database == "/tmp/set.sqlite3"  # noqa: S108


def test_a_persons_own_parameters_come_first_and_then_those_of_the_workbook(own: Path) -> None:
    parameters = read_parameters(LEEDS)
    assert (parameters.committee, parameters.neighbour_model) == ("Panel of our own", list_models()[0])
    assert read_parameters(find_council("barnet")).committee == "Children's services scrutiny committee"
    assert find_parameters("defaults.yml") == paths.PARAMETERS / "defaults.yml"
    (own / "defaults.yml").write_text('committee: Ours everywhere\nneighbour_model: "2021"\n', "utf-8")
    assert read_parameters(find_council("barnet")).committee == "Ours everywhere"


def test_the_settings_name_them_too_and_a_command_is_stronger(
    own: Path, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(PARAMETERS)
    write(f"parameters: {own}\n")
    assert read_parameters(LEEDS).committee == "Panel of our own"
    (tmp_path / "other").mkdir()
    monkeypatch.setenv(PARAMETERS, "put back after the test")
    run(monkeypatch, "--parameters", str(tmp_path / "other"), "settings")
    assert os.environ[PARAMETERS] == str(tmp_path / "other")
    assert read_parameters(LEEDS).committee == "Children's services scrutiny committee"


def test_prompts_figures_and_reports_of_a_persons_own_are_found(own: Path) -> None:
    before = read_beside({"local_figures": "leeds.csv", "inspection_report": "leeds.pdf", "council": "leeds"})
    for name in ("local_figures/leeds.csv", "reports/leeds.pdf", "prompts/leeds.yml"):
        (own / name).parent.mkdir()
        (own / name).write_text("- workbook: 02_reactive_review\n  sections: []\n", "utf-8")
    after = read_beside({"local_figures": "leeds.csv", "inspection_report": "leeds.pdf", "council": "leeds"})
    assert (before, all(after)) == (["", "", ""], True)
    assert find_local_figures("leeds.csv") == own / "local_figures" / "leeds.csv"
    with pytest.raises(PromptsBroken, match=r"parameters/prompts/leeds\.yml, line 2"):
        read_guide("leeds")


@pytest.mark.parametrize("name", ["councils/leedz.yml", "councils/leeds.yaml", "prompts/Leeds.yml"])
def test_a_file_that_nobody_would_read_is_refused(own: Path, name: str) -> None:
    (own / name).parent.mkdir(exist_ok=True)
    (own / name).write_text("council: leeds\n", "utf-8")
    with pytest.raises(ParametersBroken, match=rf"parameters/{name} is not .* Did you mean leeds.yml?"):
        read_parameters(LEEDS)


def test_a_fault_in_a_persons_own_file_is_said_with_its_line(own: Path) -> None:
    (own / "councils" / "leeds.yml").write_text("council: leeds\ncomittee: Ours\n", "utf-8")
    with pytest.raises(ParametersBroken, match=r"parameters/councils/leeds\.yml, line 2"):
        read_parameters(LEEDS)


def test_a_folder_that_is_not_there_is_refused_and_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PARAMETERS, "/nowhere/at/all")
    with pytest.raises(SettingsBroken, match="SCRUTINY_PARAMETERS: '/nowhere/at/all' is not a folder"):
        read_parameters(LEEDS)
