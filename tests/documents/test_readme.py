"""The README and the Makefile: every command they name exists."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import typer.main
from typer.core import TyperGroup

from scrutiny.cli import app

ROOT = Path(__file__).resolve().parents[2]
FENCED = re.compile(r"^[ ]*```[^\n]*\n(.*?)^[ ]*```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\s*(?:\$ )?(?:\.venv/bin/)?((?:make|scrutiny)\b.*)$", re.MULTILINE)


def commands_in(document: str) -> list[list[str]]:
    """Give the words of each make and scrutiny command in a document's code blocks."""
    blocks = FENCED.findall(document)
    return [shlex.split(line, comments=True) for block in blocks for line in COMMAND.findall(block)]


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def said_to(program: str) -> list[list[str]]:
    """Give what the README has a person say to one program."""
    return [words[1:] for words in commands_in(read("README.md")) if words[0] == program]


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", read("Makefile"), re.MULTILINE))


def said_by_make() -> list[list[str]]:
    """Give what the Makefile itself says to scrutiny."""
    return [shlex.split(words) for words in re.findall(r"/scrutiny (.*)", read("Makefile"))]


def faults_of_command(program: typer.Typer, words: list[str]) -> Iterator[str]:
    """Name the first word that is no command, and each option that its command does not have."""
    command = typer.main.get_command(program)
    while isinstance(command, TyperGroup) and words and not words[0].startswith("-"):
        if words[0] not in command.commands:
            yield words[0]
            return
        command, words = command.commands[words[0]], words[1:]
    options = {"--help"} | {name for given in command.params for name in given.opts + given.secondary_opts}
    yield from (word for word in words if word.startswith("--") and word.split("=")[0] not in options)


def test_every_make_target_exists() -> None:
    targets = {word for words in said_to("make") for word in words if "=" not in word}
    assert targets - make_targets() == set()


def test_every_scrutiny_command_exists() -> None:
    said = said_to("scrutiny") + said_by_make()
    wrong = {" ".join(words): list(faults_of_command(app, words)) for words in said}
    assert {words: faults for words, faults in wrong.items() if faults} == {}


def test_commands_are_found_in_code_blocks_and_nowhere_else() -> None:
    document = "make tea\n```sh\n$ make lab COUNCIL=leeds  # opens it\n.venv/bin/scrutiny councils\nls\n```\n"
    assert commands_in(document) == [["make", "lab", "COUNCIL=leeds"], ["scrutiny", "councils"]]


def test_a_command_that_does_not_exist_is_named() -> None:
    made_up = typer.Typer()

    @made_up.command()
    def batch(workbook: str = "all") -> None: ...

    @made_up.command()
    def councils() -> None: ...

    assert list(faults_of_command(made_up, ["batch", "--workbook", "01_our_council"])) == []
    assert list(faults_of_command(made_up, ["bath"])) == ["bath"]
    assert list(faults_of_command(made_up, ["batch", "--council=leeds"])) == ["--council=leeds"]
