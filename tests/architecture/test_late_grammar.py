"""The grammar that jsonschema can check web addresses by is compiled only where something is."""

import subprocess
import sys

import pytest

# Where its submodule stands, the grammar was compiled.
LOOK = "import sys; print('nbformat' in sys.modules, 'rfc3987_syntax.syntax_helpers' in sys.modules);"


def say_in_a_new_process(program: str) -> list[str]:
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return ended.stdout.split()


@pytest.mark.parametrize("module", ["scrutiny.batch.workers", "scrutiny.app.server"])
def test_neither_a_worker_nor_the_app_compiles_the_grammar(module: str) -> None:
    assert say_in_a_new_process(f"import {module};{LOOK}") == ["True", "False"]


CHECK = """
import scrutiny.batch
from jsonschema import FormatChecker, FormatError

for address in ("https://example.org/räume", "https://example.org/räume", "not an address"):
    try:
        FormatChecker().check(address, "iri")
        print("passed")
    except FormatError:
        print("refused")
from rfc3987_syntax import parse
"""


def test_an_address_is_still_checked_by_the_grammar_and_the_package_gives_its_names() -> None:
    program = f"{CHECK}print(callable(parse))"
    assert say_in_a_new_process(program) == ["passed", "passed", "refused", "True"]


def test_a_name_that_the_package_does_not_have_cannot_be_imported() -> None:
    program = (
        "import scrutiny.batch\ntry:\n    from rfc3987_syntax import nothing\nexcept ImportError: print(1)"
    )
    assert say_in_a_new_process(program) == ["1"]
