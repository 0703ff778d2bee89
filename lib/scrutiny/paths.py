"""Where things are: the package's own evidence, and the folders of this checkout."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
EDITIONS = PACKAGE / "evidence" / "editions"
TEMPLATES = PACKAGE / "templates"

ROOT = PACKAGE.parents[1]
NOTEBOOKS = ROOT / "notebooks"
PARAMETERS = ROOT / "parameters"
OUTPUTS = ROOT / "outputs"
