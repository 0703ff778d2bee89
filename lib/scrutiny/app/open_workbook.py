"""An open workbook: what it is run from, by which it is known in the app and in the process that answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class OpenWorkbook:
    """A workbook that somebody has open: what it is run from, which its fingerprint names."""

    notebook: Path
    fingerprint: str
    parameters: Mapping[str, str] = field(compare=False)

    @property
    def review(self) -> tuple[str, str]:
        """The council and the name of the review that it is open on."""
        return self.parameters["council"], self.parameters["review"]
