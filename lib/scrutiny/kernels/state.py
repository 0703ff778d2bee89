"""What of a process a page could change for the next: taken before and after, and compared."""

import os
import sys
import warnings
from collections.abc import Iterator, Mapping
from types import FunctionType, ModuleType
from typing import Any

import matplotlib as mpl
import pandas as pd

# Modules that notebooks and their libraries call by name; of our own, every one.
_WATCHED = ("builtins", "datetime", "json", "jinja2", "matplotlib", "numpy", "os", "pandas", "random", "time")
_OURS = "scrutiny"
_CODE = (FunctionType, type, property, staticmethod, classmethod)

State = Mapping[str, Mapping[str, object]]


def take_state() -> State:
    """Take down the settings of this process and what its modules hold, under the name each goes by."""
    return {
        "the environment": dict(os.environ),
        "the working folder": {"": os.getcwd()},  # noqa: PTH109 - a text, as it stands
        "the search path": {"": tuple(sys.path)},
        "the filters of warnings": {"": tuple(warnings.filters)},
        "matplotlib's settings": _list_settings(mpl.rcParams),
        "pandas' settings": _list_pandas_settings(),
        "a module": dict(_list_code()),
    }


def name_changes(before: State, after: State) -> list[str]:
    """Name what has changed between two states; a name that is only new in a module is no change."""
    changed = [name for name in before if name != "a module" and before[name] != after[name]]
    code, later = before["a module"], after["a module"]
    return changed + [f"{name} of a module" for name, held in code.items() if later.get(name) is not held]


def _list_settings(settings: Any) -> dict[str, object]:  # noqa: ANN401 - a dictionary that looks up what it gives
    return dict(dict.items(settings))


def _list_pandas_settings() -> dict[str, object]:
    with warnings.catch_warnings():
        # pandas warns of an option on its way out whenever it is read.
        warnings.simplefilter("ignore")
        return dict(_list_options("", pd.options))


def _list_options(prefix: str, options: object) -> Iterator[tuple[str, object]]:
    for name in dir(options):
        value = getattr(options, name)
        if type(value) is type(options):
            yield from _list_options(f"{prefix}{name}.", value)
        else:
            yield f"{prefix}{name}", value


def _list_code() -> Iterator[tuple[str, object]]:
    for name, module in list(sys.modules.items()):
        if name in _WATCHED or name.split(".")[0] == _OURS:
            yield from _list_module(name, module)


def _list_module(name: str, module: ModuleType) -> Iterator[tuple[str, object]]:
    for attribute, value in list(vars(module).items()):
        if isinstance(value, _CODE) or callable(value):
            yield f"{name}.{attribute}", value
        if isinstance(value, type) and value.__module__.split(".")[0] == _OURS and value.__module__ == name:
            for part, held in list(vars(value).items()):
                if isinstance(held, _CODE):
                    yield f"{name}.{attribute}.{part}", held
