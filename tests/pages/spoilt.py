"""Views that fail as they are shown, one of each kind, for every way of running a page to be tried with."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from scrutiny import views
from scrutiny.views.values import View

# Run in a page's kernel: a kind of view whose HTML cannot be made, though its words can be said.
SPOIL = """
from importlib import import_module
from pkgutil import iter_modules

from scrutiny import views
from scrutiny.views.values import View

for module in iter_modules(views.__path__, views.__name__ + "."):
    import_module(module.name)


def list_kinds(kind=View):
    for each in kind.__subclasses__():
        yield each
        yield from list_kinds(each)


def fail(view):
    raise ValueError("a fault that was planted")


def spoil(name):
    kind = next(each for each in list_kinds() if each.__name__ == name)
    changed = {"_repr_html_": fail, "__repr__": lambda view: "It says so in words."}
    return object.__new__(type(name, (kind,), changed))
""".strip()


# A kind is known once its module is loaded: all are, whatever other tests have loaded.
for module in iter_modules(views.__path__, f"{views.__name__}."):
    import_module(module.name)


def list_kinds(kind: type[View] = View) -> Iterator[str]:
    """Name every kind of view that a page can show."""
    for each in kind.__subclasses__():
        if each.__module__.startswith(views.__name__):
            yield each.__name__
            yield from list_kinds(each)


KINDS = tuple(sorted(set(list_kinds())))
CELLS = (SPOIL, *(f'spoil("{name}")' for name in KINDS))
