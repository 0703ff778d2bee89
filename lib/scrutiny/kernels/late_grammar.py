"""The grammar of web addresses that jsonschema can check by: compiled when it is first used, and not before.

Whoever imports nbformat imports jsonschema, which compiles the whole grammar at once where its package is
installed, as Jupyter has it. That takes longer than everything else a command imports, and no notebook is
checked by it. The rooms that open notebooks in processes of ours put it off as they begin; nobody else's
process is changed.
"""

import sys
from functools import cache
from importlib.util import find_spec, module_from_spec

_GRAMMAR = "rfc3987_syntax"


def import_grammar_lazily() -> None:
    """Import the package lazily: a stand-in module imports it on first use."""
    spec = None if _GRAMMAR in sys.modules else find_spec(_GRAMMAR)
    if spec is None or spec.loader is None:
        return
    module = module_from_spec(spec)
    load = cache(spec.loader.exec_module)

    def give(name: str) -> object:
        if not name.startswith("__"):
            load(module)
        if name in vars(module):
            return vars(module)[name]
        raise AttributeError(name)

    def is_valid_syntax(term: str, value: str) -> bool:
        load(module)  # which puts the function of the package in the place of this one
        return bool(module.is_valid_syntax(term, value))

    # What jsonschema takes from the package as it is imported itself.
    vars(module).update(is_valid_syntax=is_valid_syntax, __getattr__=give)
    sys.modules[_GRAMMAR] = module
