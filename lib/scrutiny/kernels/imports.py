"""Importing what pages need, for a worker that was not forked from a process that has it.

Libraries add to a process's settings as they are imported. Done before those are taken down, it is no change
that a page made, and the worker goes on to the next page.
"""

from collections.abc import Iterable
from importlib import import_module

from scrutiny.kernels.shell import open_shell

# What notebooks call by name.
_FOR_NOTEBOOKS = ("scrutiny.panels", "scrutiny.views")


def import_modules(modules: Iterable[str]) -> None:
    """Open the process's shell, and import what notebooks call and some modules more."""
    open_shell()
    for name in (*_FOR_NOTEBOOKS, *modules):
        import_module(name)
