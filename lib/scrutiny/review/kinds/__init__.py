"""The kinds of answer: one object for each, in a module of its own, which is all there is to a kind here."""

from importlib import import_module
from pkgutil import iter_modules

from scrutiny.guide.kinds import make_known
from scrutiny.review.fields import Kind

# Every module beside this one has one kind; in the order of their names.
_LOADED = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
KINDS: dict[str, Kind] = {}


def add_kind(kind: Kind) -> None:
    """Take a kind of answer in, so that fields are of it and, if it is asked, prompts can name it."""
    KINDS[kind.name] = kind
    if kind.is_asked:
        make_known(kind)


def find_kind(name: str) -> Kind:
    """Find a kind of answer by its name."""
    return KINDS[name]


for _module in _LOADED:
    add_kind(_module.KIND)
