"""Every grade given to any council, followed to that council's next inspection."""

from datetime import date
from functools import cache

import pandas as pd

from scrutiny.analysis.base_rates import follow_grades
from scrutiny.councils import list_councils
from scrutiny.evidence.inspections import list_inspections
from scrutiny.frameworks import FRAMEWORKS

_COLUMNS = ["council", "judgement", "grade", "inspected_from", "framework", "published"]


@cache
def follow_all_grades(day: date) -> pd.DataFrame:
    """Follow every grade published by a day, as ``follow_grades`` gives it."""
    rows = [
        (one.council, judgement, grade, one.inspected_from, one.framework, one.published)
        for one in list_inspections()
        for judgement, grade in one.judgements.items()
    ]
    together = {one.id for one in FRAMEWORKS if one.in_care_includes_care_leavers}
    ended = {was.slug: was.ended for council in list_councils() for was in council.predecessors}
    return follow_grades(pd.DataFrame(rows, columns=_COLUMNS), day, together, ended)
