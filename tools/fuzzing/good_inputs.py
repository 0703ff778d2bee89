"""Good inputs to be damaged: small ones made here, and the real ones of folders that are named."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import docx

from fuzzing.made_files import make_pdf, make_workbook
from scrutiny.files import paths
from scrutiny.record.carrying import export_review
from scrutiny.record.entries import EntryKind, ReviewName, Writing
from scrutiny.record.records import Record
from scrutiny.reports.kept_form import keep_report
from scrutiny.reports.reading import read_report_content
from scrutiny.vocabulary import Role

_MONTHS = [f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)]
_HEADING = ("measure", "period", "figure", "unit", "count", "base", "direction", "new_limits", "note")
_PARAMETERS = b"""# A council's own
council: leeds
committee: "Children's panel"
neighbour_model: "2025"
inspection_stage: after
inspection: 2022-02-21
risk_steps: "5"
next_meeting: 2026-12-01
pre_election: 2027-03-22 to 2027-05-06
review: Our review
"""
_YAML_IN_MARKDOWN = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


def make_reports() -> list[bytes]:
    """Make a report in the shape of a real one."""
    return [make_pdf()]


def make_documents() -> list[bytes]:
    """Make a self-evaluation of a few paragraphs as a DOCX, with a heading and a table."""
    document = docx.Document()
    document.add_heading("What we know")
    for year in (2024, 2025):
        document.add_paragraph(f"Children who fly kites move home less often than they did in {year}.")
    document.add_table(2, 2).cell(0, 1).text = "A claim in the cell of a table, with its own words."
    kept = BytesIO()
    document.save(kept)
    return [kept.getvalue()]


def make_spreadsheets() -> list[bytes]:
    """Make figures by month as CSV and as a workbook, in rows and with the months across the top."""
    rows = [
        ("Kites flown", month, str(20 + at % 7), "%", str(20 + at % 7), "100", "", "", "")
        for at, month in enumerate(_MONTHS)
    ]
    text = "\n".join(",".join(row) for row in (_HEADING, *rows)).encode()
    numbers = [("measure", "period", "figure"), *(("Kites", month, 20.5) for month in _MONTHS)]
    across = [("Our kites",), ("measure", *_MONTHS), ("Kites", *range(24)), ("Strings", *range(24))]
    shares = [("measure", "period", "figure"), *(("Kites", month, 0.205) for month in _MONTHS)]
    return [text, make_workbook(numbers), make_workbook(across), make_workbook(shares, style=3)]


def make_parameters() -> list[bytes]:
    """Make a council's parameters, with most of what can be set."""
    return [_PARAMETERS]


def make_prompts() -> list[bytes]:
    """Give the committee's own prompts that the guide to them shows."""
    shown = _YAML_IN_MARKDOWN.search((paths.PARAMETERS / "prompts" / "README.md").read_text("utf-8"))
    if shown is None:
        raise LookupError
    return [shown[1].encode()]


def make_exports() -> list[bytes]:
    """Make an exported review in which there is an answer of each kind."""
    review, report = ReviewName("leeds", "2026-27"), keep_report(read_report_content(make_pdf()))
    table = {"columns": ["What we know", "How we know it"], "rows": [["Kites", "Visits"], ["Strings", ""]]}
    kites = {"measure": "Kites", "unit": "%", "direction": "none", "kind": "months", "first_month": 24315}
    kites |= {"step": 1, "points": [1.0, 2.0]}
    bodies = {
        "inspection_report": report,
        "agenda_titles": "12 March 2025: Housing for care leavers\nKites",
        "agenda_match.1": ["none"],
        "report_items": {"columns": ["What must improve", "Owner (post)"], "rows": [["Kites", "Head"]]},
        "evidence_items": table,
        "local_figures": {"measures": [kites]},
        "pm_measures": table,
        "pm_right_way": "Long words",
        "ra_register": [{"risk": "Kites", "inherent_likelihood": "4"}],
    }
    with TemporaryDirectory() as folder:
        record = Record.open(f"sqlite:///{folder}/record.db")
        for number, (about, body) in enumerate(bodies.items()):
            record.write(review, Writing(EntryKind.ANSWERED, about, body, "Ada", Role.MEMBER, f"t-{number}"))
        rating = {"value": "3", "reason": "Seen"}
        record.write(
            review, Writing(EntryKind.RATED, "pm_pulse_told_early", rating, "Ada", Role.MEMBER, "t-r")
        )
        file = Path(folder) / "review.json"
        export_review(record.store, record.list_reviews()[0], file)
        record.close()
        return [file.read_bytes()]


def gather(make: Callable[[], list[bytes]], folders: list[Path], endings: tuple[str, ...]) -> list[bytes]:
    """Give the inputs that are made, and those in the folders whose names end so."""
    found = [
        file for folder in folders for file in sorted(folder.iterdir()) if file.suffix.lower() in endings
    ]
    return [*make(), *(file.read_bytes() for file in found)]
