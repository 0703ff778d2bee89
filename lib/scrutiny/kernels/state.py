"""What of a process a page could change for the next: taken before, and held against what is there after."""

import os
import sys
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import is_
from types import FunctionType, ModuleType
from typing import Any

# Modules that notebooks and their libraries call by name; of our own, every one.
_WATCHED = ("builtins", "datetime", "json", "jinja2", "matplotlib", "numpy", "os", "pandas", "random", "time")
_OURS = "scrutiny"
_CODE = (FunctionType, type, property, staticmethod, classmethod)
# What each module held in the process that this one was forked from, where that process took it down.
_REMEMBERED: dict[str, tuple["_Held", ...]] = {}


@dataclass(frozen=True)
class _Held:
    """The functions and classes that a module or a class holds, by their names there."""

    where: str
    namespace: Mapping[str, object]
    values: Mapping[str, object]

    def list_changes(self) -> list[str]:
        """Name what another stands in the place of, or nothing."""
        now = map(self.namespace.get, self.values)
        if all(map(is_, now, self.values.values())):
            return []
        held = self.values.items()
        return [f"{self.where}.{name}" for name, value in held if self.namespace.get(name) is not value]


@dataclass(frozen=True)
class ProcessState:
    """The settings of a process, and the functions and classes that its modules and classes hold."""

    settings: Mapping[str, object]
    code: tuple[_Held, ...]

    def list_changes(self) -> list[str]:
        """Name what has changed since; a name that is only new in a module is no change."""
        now = _take_settings()
        changed = [name for name, before in self.settings.items() if now[name] != before]
        return changed + [name for held in self.code for name in held.list_changes()]


def remember_code() -> None:
    """Take down what the modules hold, for every fork of this process to begin with."""
    _REMEMBERED.update({name: tuple(_list_module(name, module)) for name, module in _list_watched()})


def take_state() -> ProcessState:
    """Take down the settings of this process, and what its modules hold."""
    return ProcessState(_take_settings(), tuple(_list_code()))


def _take_settings() -> dict[str, object]:
    # A worker has imported these; whoever starts it has not.
    import matplotlib as mpl  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    return {
        "the environment": dict(os.environ),
        "the working folder": os.getcwd(),  # noqa: PTH109 - a text, as it stands
        "the search path": tuple(sys.path),
        "the filters of warnings": tuple(warnings.filters),
        "matplotlib's settings": _list_settings(mpl.rcParams),
        "pandas' settings": _list_pandas_settings(pd.options),
    }


def _list_settings(settings: Any) -> dict[str, object]:  # noqa: ANN401 - a dictionary that looks up what it gives
    return dict(dict.items(settings))


def _list_pandas_settings(options: object) -> dict[str, object]:
    with warnings.catch_warnings():
        # pandas warns of an option on its way out whenever it is read.
        warnings.simplefilter("ignore")
        return dict(_list_options("", options))


def _list_options(prefix: str, options: object) -> Iterator[tuple[str, object]]:
    for name in dir(options):
        value = getattr(options, name)
        if type(value) is type(options):
            yield from _list_options(f"{prefix}{name}.", value)
        else:
            yield f"{prefix}{name}", value


def _list_code() -> Iterator[_Held]:
    for name, module in _list_watched():
        yield from _REMEMBERED.get(name) or _list_module(name, module)


def _list_watched() -> list[tuple[str, ModuleType]]:
    modules = list(sys.modules.items())
    return [pair for pair in modules if pair[0] in _WATCHED or pair[0].split(".")[0] == _OURS]


def _list_module(name: str, module: ModuleType) -> Iterator[_Held]:
    held = {attribute: value for attribute, value in list(vars(module).items()) if _is_code(value)}
    yield _Held(name, vars(module), held)
    for attribute, value in held.items():
        if isinstance(value, type) and value.__module__ == name and name.split(".", maxsplit=1)[0] == _OURS:
            parts = {part: own for part, own in list(vars(value).items()) if isinstance(own, _CODE)}
            yield _Held(f"{name}.{attribute}", vars(value), parts)


def _is_code(value: object) -> bool:
    return isinstance(value, _CODE) or callable(value)
