"""One council's parameters: declared once, and read from its own file over the defaults."""

from scrutiny.curated.interventions import INTERVENTIONS
from scrutiny.parameters.declared import (
    ANSWERING,
    BRIEFING,
    FORMER_ANSWERING,
    GUIDED,
    NotebookParameters,
    Parameters,
    make_schema,
)
from scrutiny.parameters.reading import list_cautions, read_parameters

__all__ = [
    "ANSWERING",
    "BRIEFING",
    "FORMER_ANSWERING",
    "GUIDED",
    "INTERVENTIONS",
    "NotebookParameters",
    "Parameters",
    "list_cautions",
    "make_schema",
    "read_parameters",
]
