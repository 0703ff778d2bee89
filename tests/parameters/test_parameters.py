"""A council's parameters: the defaults, its own file over them, each mistake named by file and line."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import jsonschema
import pytest
import yaml

from scrutiny.errors import ParametersBroken
from scrutiny.evidence.neighbours import list_models
from scrutiny.files import paths
from scrutiny.kernels.notebooks import read_notebook
from scrutiny.parameters import NotebookParameters, Parameters, list_cautions, make_schema, read_parameters
from scrutiny.register.councils import list_councils
from scrutiny.register.finding import admit_council
from scrutiny.register.workbooks import Workbook, list_workbooks

OWN = "parameters/councils/portsmouth.yml"
DEFAULTS = "committee: Children's services scrutiny committee\n"
NEWEST, OLDER = list_models()[0], list_models()[-1]

Write = Callable[[str | bytes], None]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of parameters that holds the defaults and no council."""
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path)
    (tmp_path / "councils").mkdir()
    (tmp_path / "defaults.yml").write_text(DEFAULTS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def write(folder: Path) -> Write:
    """Write Portsmouth's file."""

    def write_own(content: str | bytes) -> None:
        held = content.encode() if isinstance(content, str) else content
        (folder / "councils" / "portsmouth.yml").write_bytes(held)

    return write_own


def read() -> Parameters:
    return read_parameters(admit_council("portsmouth"))


def say() -> tuple[str, str]:
    """Give what a refusal says was met, and what it says to do."""
    with pytest.raises(ParametersBroken) as refusal:
        read()
    met, _, to_do = str(refusal.value).partition("\n")
    assert to_do
    return met, to_do


# Read and merged


@pytest.mark.parametrize(
    ("day", "year"),
    [
        ("2026-04-30", "2025-26"),
        ("2026-05-01", "2026-27"),
        ("2026-12-31", "2026-27"),
        ("2099-06-01", "2099-00"),
    ],
)
def test_a_review_is_named_for_the_council_year_unless_the_council_has_named_it(
    write: Write, day: str, year: str
) -> None:
    write("council: portsmouth\n")
    assert read().name_review(date.fromisoformat(day)) == year
    write("council: portsmouth\nreview: Autumn 2026\n")
    assert read().name_review(date.fromisoformat(day)) == "Autumn 2026"


def test_the_name_of_a_review_is_on_one_line(write: Write) -> None:
    write('council: portsmouth\nreview: "two\\nlines"\n')
    assert "review is 'two\\nlines', which is not allowed" in say()[0]


def test_a_notebook_is_told_a_review_only_where_answers_are_to_be_shown(write: Write) -> None:
    write("council: portsmouth\nreview: Autumn 2026\n")
    given = read().for_notebook(date(2026, 11, 23))
    assert (given["mode"], given["review"], given["as_at"]) == ("briefing", "", "2026-11-23")
    shown = read().for_notebook(date(2026, 11, 23), "answering", "Autumn 2026")
    assert (shown["mode"], shown["review"]) == ("answering", "Autumn 2026")


def test_a_council_that_sets_nothing_has_the_defaults(write: Write) -> None:
    write("council: portsmouth\n")
    assert read() == Parameters(
        council="portsmouth", committee="Children's services scrutiny committee", neighbour_model=NEWEST
    )


def test_what_a_council_sets_stands_over_the_defaults_and_leaves_the_rest(write: Write) -> None:
    write("council: portsmouth\ncommittee: Education and children\n")
    assert (read().committee, read().neighbour_model) == ("Education and children", NEWEST)
    write(f'council: portsmouth\nneighbour_model: "{OLDER}"\n')
    assert (read().committee, read().neighbour_model) == ("Children's services scrutiny committee", OLDER)


@pytest.mark.parametrize("content", [b"\xef\xbb\xbfcouncil: portsmouth\n", b"council: portsmouth\r\n"])
def test_a_file_saved_by_a_windows_editor_is_read(write: Write, content: bytes) -> None:
    write(content)
    assert read().council == "portsmouth"


@pytest.mark.parametrize("value", ["“Children’s panel”", "‘Children’s panel’", '"Children’s panel"  # ours'])
def test_quotes_of_any_kind_around_a_value_are_no_part_of_it(write: Write, value: str) -> None:
    write(f"council: portsmouth\ncommittee: {value}\n")
    assert read().committee == "Children’s panel"


@pytest.mark.parametrize(
    ("name", "written", "kept"),
    [
        ("next_meeting", "2026-10-12", "2026-10-12"),
        ("next_meeting", "Monday 12th October 2026", "2026-10-12"),
        ("pre_election", "22 March to 6 May 2027", "2027-03-22 to 2027-05-06"),
        ("intervention", "Commissioner since May 2025", "Commissioner since May 2025"),
        ("intervention", "improvement notice", "improvement notice"),
    ],
)
def test_what_a_council_enters_is_kept_in_the_form_that_pages_use(
    write: Write, name: str, written: str, kept: str
) -> None:
    write(f"council: portsmouth\n{name}: {written}\n")
    assert getattr(read(), name) == kept


def test_a_meeting_in_the_past_is_cautioned_with_the_file(write: Write) -> None:
    write("council: portsmouth\nnext_meeting: 2026-10-12\n")
    council = admit_council("portsmouth")
    assert list_cautions(council, date(2026, 10, 12)) == ()
    assert list_cautions(council, date(2026, 10, 13)) == (
        f"{OWN}: next_meeting is 2026-10-12, which is in the past. Write the date of the one to come.",
    )
    write("council: portsmouth\nnext_meeting: soon\n")
    assert list_cautions(council, date(2026, 10, 13)) == ()


def test_a_name_with_an_accent_is_read(write: Write) -> None:
    write("council: portsmouth\ncommittee: Plant y Fôr\n")
    assert read().committee == "Plant y Fôr"


# Refused


@pytest.mark.parametrize(
    ("stranger", "meant"),
    [
        ("commitee", "committee"),
        ("neighbor_model", "neighbour_model"),
        ("councils", "council"),
        ("Next meeting", "next_meeting"),
        ("pre-election", "pre_election"),
    ],
)
def test_a_misspelt_name_is_refused_with_the_one_that_was_meant(
    write: Write, stranger: str, meant: str
) -> None:
    write(f"council: portsmouth\n\n{stranger}: anything\n")
    met, to_do = say()
    assert met == f"{OWN}, line 3, names a parameter we do not have: '{stranger}'. Did you mean '{meant}'?"
    assert to_do == f"Parameters are: {', '.join(Parameters.model_fields)}."


def test_a_name_like_none_of_ours_is_refused_without_a_guess(write: Write) -> None:
    write("council: portsmouth\nzzz: 1\n")
    assert say()[0] == f"{OWN}, line 2, names a parameter we do not have: 'zzz'."


def test_the_first_of_several_strangers_is_the_one_named(write: Write) -> None:
    write("council: portsmouth\nzebra: 1\naardvark: 2\n")
    assert "line 2" in say()[0]


def test_a_stranger_among_the_defaults_is_refused_too(folder: Path, write: Write) -> None:
    write("council: portsmouth\n")
    (folder / "defaults.yml").write_text(f"{DEFAULTS}commitee: x\n", encoding="utf-8")
    assert say()[0].startswith(
        "parameters/defaults.yml, line 2, names a parameter we do not have: 'commitee'"
    )


@pytest.mark.parametrize("own", ["council: portsmouth\n", "committee: One\n"])
@pytest.mark.parametrize("named", ["portsmouth", "nowhere"])
def test_defaults_that_name_a_council_are_refused(folder: Path, write: Write, own: str, named: str) -> None:
    write(own)
    (folder / "defaults.yml").write_text(f"{DEFAULTS}council: {named}\n", encoding="utf-8")
    assert say() == (
        "parameters/defaults.yml, line 2, names a council; the defaults are for every council.",
        "Take the line out: each council is named in its own file.",
    )


@pytest.mark.parametrize(("value", "read"), [("'2019'", "2019"), ("newest", "newest"), ("2O25", "2O25")])
def test_a_value_that_is_not_allowed_is_refused_with_what_it_should_be(
    write: Write, value: str, read: str
) -> None:
    write(f"council: portsmouth\nneighbour_model: {value}\n")
    met, to_do = say()
    assert met == f"{OWN}, line 2: neighbour_model is {read!r}, which is not allowed."
    assert to_do == (
        "It should be: Year of the statistical neighbour model to compare with; empty means the newest. "
        f"Years are: {', '.join(list_models())}."
    )


@pytest.mark.parametrize("value", ["", "null", "''"])
def test_the_newest_neighbour_model_is_taken_where_none_is_named(write: Write, value: str) -> None:
    write(f"council: portsmouth\nneighbour_model: {value}\n")
    assert read().neighbour_model == NEWEST
    assert read().for_notebook(date(2026, 11, 23))["neighbour_model"] == NEWEST


@pytest.mark.parametrize("value", [OLDER, f"'{OLDER}'"])
def test_a_number_is_read_as_the_words_that_were_written(write: Write, value: str) -> None:
    write(f"council: portsmouth\ncommittee: 2026-13-45\nneighbour_model: {value}\n")
    parameters = read_parameters(admit_council("portsmouth"))
    assert (parameters.committee, parameters.neighbour_model) == ("2026-13-45", OLDER)


@pytest.mark.parametrize("value", ["[a, b]", "{a: b}", "!!python/name:os.system x", "!x y"])
def test_a_value_that_is_no_plain_word_is_refused_with_its_line(write: Write, value: str) -> None:
    write(f"council: portsmouth\ncommittee: {value}\n")
    assert say()[0].startswith(f"{OWN}, line 2")


@pytest.mark.parametrize("value", ["''", "null", "'  '"])
def test_a_committee_without_a_name_is_refused(write: Write, value: str) -> None:
    write(f"council: portsmouth\ncommittee: {value}\n")
    met, to_do = say()
    assert met.startswith(f"{OWN}, line 2: committee is ")
    assert to_do == "It should be: Name of the committee these workbooks are for."


def test_a_wrong_value_among_the_defaults_names_that_file(folder: Path, write: Write) -> None:
    write("council: portsmouth\n")
    (folder / "defaults.yml").write_text("committee: One\nneighbour_model: 2019\n", encoding="utf-8")
    assert say()[0].startswith("parameters/defaults.yml, line 2: neighbour_model is '2019'")


@pytest.mark.parametrize(
    ("own", "key"), [("committee: One\n", "council"), ("council: portsmouth\n", "committee")]
)
def test_a_parameter_that_nobody_sets_is_asked_for(folder: Path, write: Write, own: str, key: str) -> None:
    write(own)
    (folder / "defaults.yml").write_text("risk_steps: '5'\n", encoding="utf-8")
    met, to_do = say()
    assert met == f"{OWN} does not say '{key}', and neither does parameters/defaults.yml."
    assert to_do == f"Add a line that begins: {key}:"


@pytest.mark.usefixtures("folder")
def test_a_council_without_a_file_is_told_the_line_to_begin_it_with() -> None:
    assert say() == (f"There is no parameter file {OWN}.", "Make it with one line: council: portsmouth")


@pytest.mark.parametrize(
    ("content", "line", "cause"),
    [
        ("council: portsmouth\ncommittee: 'Children's panel'\n", 2, "an apostrophe, or more words"),
        ("council: portsmouth\n\tcommittee: One\n", 2, "a tab stands at the beginning"),
        ("council: portsmouth\ncommittee: Children #1 panel\n", 2, "what follows # would be left out"),
        ("council: portsmouth\ncommittee: One\n  review 2026\n", 2, "committee goes on below its line"),
        ("council: portsmouth\ncommittee: [One, Two]\n", 2, "committee should be one value"),
        ("council: portsmouth\ncommittee:\n  - One\n", 2, "committee should be one value"),
        ("council: portsmouth\ncommittee: " + "[" * 60_000, 2, "more than 30 lists"),
        ("", 1, "it holds nothing"),
    ],
)
def test_a_slip_in_the_file_is_refused_with_its_line_and_cause(
    write: Write, content: str, line: int, cause: str
) -> None:
    write(content)
    met, _to_do = say()
    assert met.startswith(f"{OWN}, line {line}: ")
    assert cause in met


@pytest.mark.parametrize("content", ["portsmouth\n", "council:portsmouth", "- council: portsmouth\n", "42\n"])
def test_a_file_that_does_not_hold_names_and_values_is_refused(write: Write, content: str) -> None:
    write(content)
    met, to_do = say()
    assert met == f"{OWN}, line 1: it does not hold names and values."
    assert to_do.endswith("such as: council: portsmouth")


@pytest.mark.parametrize(
    "content", ["council: !!python/name:os.system x\n", "council: !include /etc/passwd\n"]
)
def test_a_file_that_asks_for_code_or_another_file_is_refused(write: Write, content: str) -> None:
    write(content)
    assert say()[0].startswith(f"{OWN}, line 1: ! at the beginning of a value would be an instruction")


def test_a_file_about_another_council_is_refused(write: Write) -> None:
    write("# ours\ncouncil: southampton\n")
    assert say() == (
        f"{OWN}, line 2, is about southampton, not portsmouth.",
        "Correct it to: council: portsmouth",
    )


@pytest.mark.parametrize("named", ["Portsmouth", "portsmoth", "E06000044"])
def test_a_file_about_no_council_is_refused_with_the_nearest(write: Write, named: str) -> None:
    write(f"council: {named}\n")
    assert say()[0].startswith(f"{OWN}, line 1: '{named}' is not a council in the register. Did you mean:")


def test_a_file_that_is_not_utf_8_is_refused(write: Write) -> None:
    write("council: portsmouth\ncommittee: Plant y Fôr\n".encode("cp1252"))
    assert say()[0].startswith(f"{OWN}, line 2: a letter here is not saved as UTF-8")


# The files in the repository


@pytest.mark.parametrize("workbook", list_workbooks(), ids=lambda workbook: workbook.slug)
def test_a_notebook_declares_its_parameters_as_the_code_does(workbook: Workbook) -> None:
    cells = read_notebook(workbook.path).cells
    lines = next(cell for cell in cells if "parameters" in cell.metadata.get("tags", [])).source.splitlines()
    assert [line.split(":", 1)[0] for line in lines] == [*NotebookParameters.model_fields]
    for line, field in zip(lines, NotebookParameters.model_fields.values(), strict=True):
        assert line.endswith(f"  # {field.description}"), "run make parameters"


def test_the_schema_is_the_one_the_code_makes() -> None:
    assert json.loads((paths.PARAMETERS / "schema.json").read_text("utf-8")) == make_schema()


def test_the_schema_describes_every_parameter() -> None:
    properties = make_schema()["properties"]
    assert isinstance(properties, dict)
    assert set(properties) == set(Parameters.model_fields)
    assert all(described["description"] for described in properties.values())


def test_every_council_has_a_file_and_every_file_a_council() -> None:
    named = sorted(path.name for path in (paths.PARAMETERS / "councils").iterdir())
    assert named == [f"{council.slug}.yml" for council in list_councils()]


def test_every_councils_file_is_valid_against_the_schema_and_names_it_for_editors() -> None:
    schema = json.loads((paths.PARAMETERS / "schema.json").read_text("utf-8"))
    for path in (paths.PARAMETERS / "councils").glob("*.yml"):
        text = path.read_text("utf-8")
        jsonschema.validate(yaml.safe_load(text), schema)
        assert text.startswith("# yaml-language-server: $schema=../schema.json\n"), path.name


def test_the_schema_refuses_what_the_code_refuses() -> None:
    for wrong in (
        {},
        {"council": 1},
        {"council": "x", "commitee": "y"},
        {"council": "x", "neighbour_model": "newest"},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, make_schema())


def test_an_inspection_that_is_not_held_is_refused_with_its_line_and_those_that_are(write: Write) -> None:
    write("council: portsmouth\ninspection: 2019-03-04\n")
    met, to_do = say()
    assert met == (
        "parameters/councils/portsmouth.yml, line 2: '2019-03-04' is not the first day of an inspection that "
        "this workbook holds. Those held began on: 2018-09-03, 2023-05-15, 2026-07-06."
    )
    assert to_do == "Name one of these days, or leave inspection out to look back on the newest."


def test_an_inspection_that_is_held_is_named_by_its_first_day(write: Write) -> None:
    write("council: portsmouth\ninspection: 15 May 2023\n")
    assert read().inspection == "2023-05-15"


def test_every_councils_parameters_are_read() -> None:
    for council in list_councils():
        assert read_parameters(council).council == council.slug


def test_a_file_of_prompts_that_is_named_for_no_council_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.PARAMETERS, tmp_path / "parameters")
    monkeypatch.setattr(paths, "PARAMETERS", tmp_path / "parameters")
    (tmp_path / "parameters" / "prompts" / "leedz.yml").write_text("", "utf-8")
    with pytest.raises(ParametersBroken, match=r"prompts/leedz.yml is not named .* Did you mean leeds.yml\?"):
        read_parameters(admit_council("leeds"))


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("intervention", "None", "Without one, leave the line out."),
        ("intervention", "no", "It may be: Commissioner, Statutory direction, Improvement notice,"),
        ("intervention", "Comissioner", "Did you mean 'Commissioner'?"),
        ("next_meeting", "next Tuesday", "such as 2026-10-12"),
        ("next_meeting", "12/10/2026", "If 12 October 2026 is meant, write 2026-10-12."),
        ("next_meeting", "2026-W41-1", "such as 2026-10-12"),
        ("next_meeting", "2026-02-30", "such as 2026-10-12"),
        ("pre_election", "2027-03-22", "as two dates: 2027-03-22 to 2027-05-06"),
        ("pre_election", "2027-05-06 to 2027-03-22", "Turned round, it is: 2027-03-22 to 2027-05-06."),
        ("inspection", "the last one", "such as 2019-03-04"),
        ("inspection", "4/3/2019", "If 4 March 2019 is meant, write 2019-03-04."),
        ("inspection_stage", "soon", "before, during or after"),
        ("inspection_stage", "aftr", "Did you mean 'after'?"),
        ("risk_steps", "9", "3, 4, 5 or 6"),
        ("risk_steps", "05", "3, 4, 5 or 6"),
        ("review", "x" * 61, "at most 60 characters"),
    ],
)
def test_what_a_council_enters_of_its_own_review_is_checked(
    write: Write, name: str, value: str, said: str
) -> None:
    write(f"council: portsmouth\n{name}: {value}\n")
    met, to_do = say()
    assert met.startswith(f"{OWN}, line 2: {name} is '{value}', which is not allowed.")
    assert said in f"{met} {to_do}"
