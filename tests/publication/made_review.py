"""A review of our own making for papers of one, written as its people would, through the plan's panels."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tests.review.page import PLAN, YOUNG, Visitor, rules_of, saved

from scrutiny import panels
from scrutiny.briefing import Briefing, prepare_briefing
from scrutiny.guide.prompts import RoleIn
from scrutiny.panels.panel import Panel
from scrutiny.review.claims.feedback import FEEDBACK
from scrutiny.review.evidence_items import EVIDENCE_ITEMS
from scrutiny.review.gathered import KINDS, GatheredRow
from scrutiny.review.improvement.tables import POINTS
from scrutiny.review.marking import MARKED, list_things
from scrutiny.review.meeting_tables import (
    ACCEPTED_AS,
    ACTIONS,
    ATTENDANCE,
    INTERESTS,
    PROPOSED,
    REQUESTS,
    RESOLUTIONS,
    RESPONSES,
    WHIP,
    WITNESSES,
    MeetingTable,
)
from scrutiny.review.notes import DIFFERS
from scrutiny.review.paragraphs import PARAGRAPHS
from scrutiny.review.proceedings import Proceedings, gather_proceedings
from scrutiny.review.recommendations import DECIDED, RecommendationState, list_recommendations, name_part
from scrutiny.review.visits.tables import EVENTS
from scrutiny.views.values import View
from scrutiny.vocabulary import Respondent

COUNCIL, DAY, MEETING = "leeds", "2026-11-23", "2026-12-09"
HOMES = "We recommend that more foster homes are opened, so that fewer children are moved far from school."
WAITS = '=HYPERLINK("http://x.example","Cut the waits") & <b>count</b> them 🦊 by *team* #1'
LEADS = "We recommend that the trust tells schools by whom a child who waits is seen."
LATE = "We recommend that nothing changes."
POST = "Director of Children’s Services, Families, Schools and Skills"
EXECUTIVE, PARTNER, NHS = "the executive", "a partner", "an NHS body"
# What is recommended, to whom, by when in words, the test, why, the day, what kind of body, and the post.
ROWS = (
    (
        HOMES,
        "The executive",
        "",
        "Fewer moves of over 20 miles",
        "Moves cost friends",
        "2027-03-31",
        EXECUTIVE,
        POST,
    ),
    (WAITS, "The executive", "soon", "", "Waits are long", "", EXECUTIVE, ""),
    (
        LEADS,
        "Leeds and York Partnership NHS Trust",
        "",
        "Schools say so",
        "",
        "2027-02-28",
        NHS,
        "Chief executive",
    ),
    (LATE, "", "", "", "", "", "", ""),
)
_EXEMPT = (
    "exempt",
    PARAGRAPHS[2],
    "The tender is under way",
    "A contract is being let",
    "Monitoring officer",
    "2027-06-01",
)
_PUBLIC = ("public", "", "", "", "", "")
# How each thing that begins so is marked; the others are marked by nobody.
_MARKS = {
    "Recommendation: We recommend that more": _PUBLIC,
    "Recommendation: =": _EXEMPT,
    "Action: ": _EXEMPT,
    "Resolution: That the report": _PUBLIC,
    "Witness: Director": _PUBLIC,
    "Theme: ": _PUBLIC,
    "Meeting: ": _PUBLIC,
    "Programme: 20 January": _PUBLIC,
}
FIGURES = ("figure:repeat_referrals", "figure:placed_over_20_miles_away")


def brief() -> Briefing:
    return prepare_briefing(COUNCIL, "Scrutiny Board (Children and Families)", "2025", DAY)


def open_plan(briefing: Briefing, role: str = "facilitator", name: str = "Joan Clarke") -> Visitor:
    return Visitor(briefing, PLAN, name, role)


def write(page: Visitor, shown: View | Panel, about: str, value: object) -> None:
    standing = page.opened.state.answers.get(about)
    numbers = [version.number for version in standing.versions] if standing else []
    saved(page.say(rules_of(shown), "save", about=about, value=value, replaces=numbers))


def tabulate(page: Visitor, table: MeetingTable, *rows: Sequence[str]) -> None:
    cells = [[*row, *[""] * (len(table.columns) - len(row))] for row in rows]
    shown = panels.show_tracker if table in (PROPOSED, ACCEPTED_AS) else panels.show_meeting
    write(page, shown(page.opened), table.about, cells)


def recommend(page: Visitor, rows: Sequence[Sequence[str]], decided: Sequence[str]) -> None:
    """Recommend, with what each rests on, and write down what was decided of each."""
    field = next(
        held for held in page.part("recommendations").make_fields() if held.about == "sp_recommendations"
    )
    keys = [f"{number:032x}" for number in range(1, len(rows) + 1)]
    body: dict[str, Any] = {
        "columns": [*(column.name for column in field.columns), ""],
        "rows": [[*row, key] for row, key in zip(rows, keys, strict=True)],
        "because": {key: [*FIGURES] for key in keys[:-1]},
    }
    saved(page.save("recommendations", "sp_recommendations", body))
    if decided:
        cells = [
            [row[0], state, "Scrutiny Board" if state else "", "2026-11-20" if state else "", ""]
            for row, state in zip(rows, decided, strict=True)
        ]
        write(page, panels.show_recommendations(page.opened), DECIDED, cells)


def fill(page: Visitor) -> None:
    """Fill a small review with everything that a paper of one speaks of."""
    voices = Visitor(page.opened.briefing, YOUNG, page.author, page.role)
    saved(
        voices.save("known", "yp_already_heard", [["Being moved", "A survey", "2026", "10 to 19", "Nothing"]])
    )
    write(
        page,
        panels.show_evidence_items(page.opened),
        EVIDENCE_ITEMS,
        [["Audit of moves", "Audit", "2026-10-01", ""]],
    )
    recommend(page, ROWS, ("agreed", "agreed", "agreed", "not agreed"))
    shown = panels.show_recommendations(page.opened)
    key = list_recommendations(page.opened)[0].key
    write(
        page,
        shown,
        name_part(key, DIFFERS),
        [["Homes are not the point", "Cllr Ada Byron"], ["Nor money", ""]],
    )
    saved(
        page.save(
            "recommendations",
            "sp_answers",
            [[HOMES, Respondent.EXECUTIVE, "2026-11-28", "2026-11-20", "", ""]],
        )
    )
    tabulate(
        page,
        ATTENDANCE,
        ("Cllr Ada Byron", "Chair", "attended"),
        ("Cllr Mary Seacole", "", "attended as a substitute", "Cllr Grace Hopper"),
        ("Cllr Grace Hopper", "", "sent apologies"),
        ("M" * 60, "Co-opted member", "was absent"),
    )
    tabulate(page, INTERESTS, ("Cllr Ada Byron", "Governor of a school", "Item 5", "stayed"))
    tabulate(page, WHIP, ("none", "Item 5"))
    tabulate(
        page,
        WITNESSES,
        (
            POST,
            "Leeds City Council",
            "came",
            "Moves, and who decides them",
            "Homes are short in the north\nand dear",
        ),
        ("Chief executive", "The trust", "answered in writing", "Waits", "Waits grew"),
        ("Head of service", "", "did not come"),
    )
    tabulate(page, ACTIONS, ("Send the audit of moves", POST, "2026-12-20", "Question 3", "open"))
    tabulate(page, REQUESTS, ("Waits by month", "The trust", "2027-01-15", "To see the trend", "asked"))
    tabulate(
        page,
        RESOLUTIONS,
        (
            "That the report be received",
            "Cllr Ada Byron",
            "Cllr Mary Seacole",
            "carried",
            "6 for, 2 against",
            "Too soon",
        ),
        ("That the item be put off", "", "", "lost"),
        ("That there be a task group", "", "", "drafted"),
    )
    tabulate(
        page,
        RESPONSES,
        (HOMES, "accepted", "It is right", "Ten homes", POST, "2027-03-31", "", "", "", "", "2026-12-15"),
    )
    tabulate(page, PROPOSED, (HOMES, "on track", "Four homes are open", "2026-11-22"))
    tabulate(
        page,
        ACCEPTED_AS,
        (HOMES, "at risk", "not enough", "Four are not ten", "Scrutiny Board", "2026-11-23"),
    )
    saved(
        page.save(
            "programme",
            "sp_programme",
            [
                ["2027-01-20", "Moves", "Why are children moved far?", "A paper", POST],
                ["March", LEADS, "", "", ""],
            ],
        )
    )
    saved(page.save("programme", "sp_papers", [["2027-01-20", "Moves by month", POST, "2026-12-20"]]))
    saved(
        page.save(
            "gathered",
            "sp_other_bodies",
            [
                ["Costs", "Audit Committee", "A look at the contract", "June"],
                ["Waits", "The partnership", "", ""],
            ],
        )
    )
    write(page, panels.show_feedback(page.opened), FEEDBACK, f"{WAITS}\nTell us what audits found.")
    peers = ["peer review", "2027-02-01", "The front door", "Three councils", "", "", ""]
    write(page, panels.show_visits(page.opened), EVENTS.about, [peers])
    write(page, panels.show_improvement_plan(page.opened), POINTS.about, [[WAITS, "The report"]])
    voices.close()
    mark(page)


def mark(page: Visitor) -> None:
    """Mark some of it as public, a recommendation and an action as exempt, and leave the rest."""
    page.opened.follow()
    rows = [[name, *_MARKS.get(_begin(name), ("", "", "", "", "", ""))] for name in list_things(page.opened)]
    write(page, panels.show_marks(page.opened), MARKED.about, rows)


def _begin(name: str) -> str:
    return next((begins for begins in _MARKS if name.startswith(begins)), "")


def proceed(page: Visitor, meeting: str = MEETING) -> Proceedings:
    page.opened.follow()
    return hear(gather_proceedings(page.opened, meeting))


# What came of talks with young people, which is written behind a gate of its own.
_HEARD = {
    RoleIn.HEARD: (("Theme", "Being moved"), ("How we heard it", "A talk"), ("Number band", "10 to 19")),
    RoleIn.ASKED_FOR: (("Theme", "Being moved"), ("What we recommend", "Tell us early"), ("To whom", POST)),
    RoleIn.CANNOT: (("What they asked for", "A car"), ("Why it cannot be done", "The law forbids it")),
    RoleIn.GOES_BACK: (("Theme or group", "Being moved"), ("Who goes back (by role)", "The chair")),
}


def hear(held: Proceedings) -> Proceedings:
    rows = {role: (GatheredRow(said, f"{KINDS[role]}: {said[0][1]}"),) for role, said in _HEARD.items()}
    return replace(held, gathered={**held.gathered, **(rows if held.proposals else {})})


def vary(held: Proceedings, state: str, number: int = 2) -> Proceedings:
    """Give proceedings with some recommendations, all of one state, of about the length that people write."""
    first, lead = held.proposals[0], held.proposals[2]
    made = (
        replace(
            first if at % 2 else lead,
            recommendation=replace(
                (first if at % 2 else lead).recommendation,
                state=RecommendationState(state),
                text=f"{first.text} This is number {at}.",
                key=f"{at:032x}",
            ),
        )
        for at in range(1, number + 1)
    )
    return replace(held, proposals=tuple(made))
