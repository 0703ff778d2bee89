"""Where things are: the package's own evidence, and the notebooks and parameters that come with it."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
EDITIONS = PACKAGE / "evidence" / "editions"
# What each edition is made from, one file an edition.
ISSUED = PACKAGE / "evidence" / "sources" / "editions"
TEMPLATES = PACKAGE / "templates"

# A wheel carries what a checkout has at its top: a folder of the package itself, which no checkout has.
_CARRIED = PACKAGE / "carried"
IS_CHECKOUT = not _CARRIED.is_dir()

ROOT = PACKAGE.parents[1] if IS_CHECKOUT else _CARRIED
NOTEBOOKS = ROOT / "notebooks"
PARAMETERS = ROOT / "parameters"
# Without a checkout, in the folder where the person is.
OUTPUTS = ROOT / "outputs" if IS_CHECKOUT else Path("outputs")
