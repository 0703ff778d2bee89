"""Fields of every kind as the kernel describes them, and the HTML in which it writes their places."""

from typing import Any

Json = dict[str, Any]


def make_field(about: str, kind: str, number: int | None = None, **more: object) -> Json:
    """Make a field as the kernel would describe it."""
    return {
        "about": about,
        "number": number,
        "question": f"What do we say of {about.replace('_', ' ')}?",
        "for": "",
        "kind": kind,
        "offered": [],
        "options": [],
        "rows": [],
        "steps": 5,
        "scores": None,
        "help": "For members, in a sentence or two.",
        "individual": False,
        "locked": [],
        "versions": [],
        "rating": None,
        "before": None,
        "evidence": None,
        **more,
    }


def make_evidence(about: str, number: int = 0) -> Json:
    options = [
        {"key": "indicator:vacancies", "words": "Social worker vacancies", "small": "2025, the department"},
        {"key": "item:1", "words": "Visit to the contact centre", "small": ""},
    ]
    question = f"Evidence behind the answer to question {number}"
    return make_field(f"{about}.evidence", "checks", question=question, help="", options=options)


def make_rating(**more: object) -> Json:
    return {"mine": None, "count": 0, "revealed": False, **more}


POINTS = ["not at all", "a little", "fairly well", "well", "very well"]
FIELDS = {
    one["about"]: one
    for one in (
        make_field("short", "text", 1, before={"review": "2025-26", "words": "We said too little."}),
        make_field("long", "long text", 2, evidence=make_evidence("long", 2)),
        make_field(
            "grade.in_care",
            "choice",
            3,
            offered=["good", "inadequate"],
            evidence=make_evidence("grade.in_care", 3),
            **{"for": "Children in care"},
        ),
        make_field("grade.leaders", "choice", 3, offered=["good", "inadequate"], **{"for": "Leaders"}),
        make_field("alone", "scale", 4, offered=POINTS, individual=True, rating=make_rating()),
        make_field("day", "date", 5),
        make_field("names", "list", 6),
        make_field("actions", "table", 7, offered=["What", "By whom (post)", "When"]),
        make_field("areas", "matrix", 8, offered=["Area", "What we know"], rows=["Help", "Care leavers"]),
        make_field("risks", "heat map", 9),
        make_evidence("loose"),
    )
}
PLACES = "".join(
    f'<section id="prompt-{about.split(".")[0]}"><h3>{one["number"] or ""} {one["question"]}</h3>'
    '<p class="below stand-in">For members, answered as the page says it.</p>'
    f'<div class="place" data-about="{about}"></div></section>'
    for about, one in FIELDS.items()
)
