"""Opening a workbook's page: with the parameters that its notebook was given."""

from collections.abc import Mapping

from scrutiny.briefing import prepare_briefing
from scrutiny.errors import ParametersBroken
from scrutiny.guide.guidance import prepare_guidance
from scrutiny.parameters import NotebookParameters
from scrutiny.review.page import Page, open_page


def open_workbook(workbook: str, names: Mapping[str, object]) -> Page:
    """Open a workbook's page; its parameters are taken from among the names that its notebook gives."""
    given = {name: _find(names, name) for name in NotebookParameters.model_fields}
    briefing = prepare_briefing(
        given["council"], given["committee"], given["neighbour_model"], given["as_at"], given["local_figures"]
    ).look_back(given["inspection"])
    guidance = prepare_guidance(
        briefing, workbook, given["inspection_stage"], given["intervention"], given["inspection_report"]
    )
    return open_page(briefing, guidance, given["mode"], given["review"], given["risk_steps"])


def _find(names: Mapping[str, object], name: str) -> str:
    value = names.get(name)
    if not isinstance(value, str):
        met = "is not there" if name not in names else f"is {value!r}, and a parameter is words in quotes"
        raise ParametersBroken(
            f'The parameter {name} {met}.\nWrite it in the cell of parameters, such as: {name}: str = ""'
        )
    return value
