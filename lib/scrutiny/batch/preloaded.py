"""What the process that workers are forked from imports for the batch: whatever makes and draws its pages.

It is named to Python's fork server; what it left out, each council's worker would import anew.
"""

from contextlib import suppress

from scrutiny.batch import workers  # noqa: F401 - what a worker is given names it
from scrutiny.batch.static import draw_page
from scrutiny.kernels.notebooks import read_notebook
from scrutiny.register.workbooks import list_workbooks

for _workbook in list_workbooks():
    # The template and the notebooks' own words are then ready for every council's page; a notebook that
    # cannot be read fails each page made from it, and is said there.
    with suppress(OSError, ValueError):
        draw_page(read_notebook(_workbook.path), {"council_name": "", "workbook_title": "", "made": ""})
