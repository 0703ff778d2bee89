"""What every page rests on, looked at once before the first: unsound, it would fail them all one by one."""

from scrutiny.editions import find_editions
from scrutiny.errors import ParametersBroken
from scrutiny.files import paths

_OF_DEFAULTS = ("parameters/defaults.yml", "There is no parameter file parameters/defaults.yml")


def check_editions() -> None:
    """Read every evidence file kept; one that is missing, or not the one its papers describe, is refused."""
    for folder in sorted(folder for folder in paths.EDITIONS.glob("*") if folder.is_dir()):
        for edition in find_editions(folder.name):
            for name in edition.papers.files:
                edition.read(name)


def is_of_every_page(stopped: Exception) -> bool:
    """Tell whether what stopped one page is in the defaults, which every page is given."""
    return isinstance(stopped, ParametersBroken) and str(stopped).startswith(_OF_DEFAULTS)
