"""The grammar that jsonschema can check web addresses by is compiled only where something is."""

import subprocess
import sys

# Where its submodule stands, the grammar was compiled.
READ_IN = """
import sys
import scrutiny.batch.workers, scrutiny.app.server

print("nbformat" in sys.modules, "rfc3987_syntax.syntax_helpers" in sys.modules)
"""
CHECK = """
import scrutiny.batch
from jsonschema import FormatChecker, FormatError

for address in ("https://example.org/räume", "https://example.org/räume", "not an address"):
    try:
        FormatChecker().check(address, "iri")
        print("passed")
    except FormatError:
        print("refused")
try:
    from rfc3987_syntax import parse
    from rfc3987_syntax import nothing
except ImportError:
    print(callable(parse))
"""


def say_in_a_new_process(program: str) -> list[str]:
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return ended.stdout.split()


def test_neither_a_worker_nor_the_app_compiles_the_grammar() -> None:
    assert say_in_a_new_process(READ_IN) == ["True", "False"]


def test_an_address_is_still_checked_by_the_grammar_and_the_package_gives_its_own_names() -> None:
    assert say_in_a_new_process(CHECK) == ["passed", "passed", "refused", "True"]
