"""Fields of every kind, as a made-up workbook would ask them, and the HTML that keeps their places."""

from scrutiny.guide.columns import ColumnForm
from scrutiny.review.fields import Field, Lock, Option
from scrutiny.review.kinds import find_kind

POINTS = ("not at all", "a little", "fairly well", "well", "very well")
LOCK = Lock("Question 1", "short", "Question 1 is not answered yet.", "#prompt-short")
COLUMNS = ("What", "By whom (post)", "When")


def make_field(about: str, kind: str, number: int | None = None, **more: object) -> Field:
    """Make a field; whatever is written behind it changes it."""
    given: dict[str, object] = {
        "question": f"What do we say of {about.replace('_', ' ')}?",
        "number": number,
        "steps": 5,
        "help": "For members, in a sentence or two.",
        "depends": frozenset({f"behind.{about}"}),
        "href": f"#prompt-{about.split('.', maxsplit=1)[0]}",
        "workbook": "A workbook",
        **more,
    }
    return Field(about=about, kind=find_kind(kind), **given)  # type: ignore[arg-type]


def make_evidence(about: str, number: int = 0) -> Field:
    """Make the evidence behind an answer."""
    options = (
        Option("indicator:vacancies", "Social worker vacancies", "2025, the department"),
        Option("item:1", "Visit to the contact centre"),
    )
    question = f"Evidence behind the answer to question {number}"
    return make_field(f"{about}.evidence", "checks", question=question, help="", options=options)


def make_columns(names: tuple[str, ...], **forms: object) -> dict[str, object]:
    """Make the columns of a table, in which words stand but where a form is given."""
    columns = tuple(forms.get(name.split()[0], ColumnForm(name=name)) for name in names)
    return {"offered": names, "columns": columns}


FIELDS = (
    make_field("short", "text", 1),
    make_field("long", "long text", 2, evidence=make_evidence("long", 2)),
    make_field(
        "grade.in_care",
        "choice",
        3,
        offered=("good", "inadequate"),
        evidence=make_evidence("grade.in_care", 3),
        whose="Children in care",
    ),
    make_field("grade.leaders", "choice", 3, offered=("good", "inadequate"), whose="Leaders"),
    make_field("alone", "scale", 4, offered=POINTS, individual=True),
    make_field("day", "date", 5),
    make_field("names", "list", 6),
    make_field("actions", "table", 7, **make_columns(COLUMNS)),
    make_field("areas", "matrix", 8, rows=("Help", "Care leavers"), **make_columns(("Area", "What we know"))),
    make_field("risks", "heat map", 9),
    make_evidence("loose"),
)
PLACES = "".join(
    f'<section id="prompt-{field.about.split(".")[0]}"><h3>{field.number or ""} {field.question}</h3>'
    '<p class="below stand-in">For members, answered as the page says it.</p>'
    f'<div class="place" data-about="{field.about}"></div></section>'
    for field in FIELDS
)
