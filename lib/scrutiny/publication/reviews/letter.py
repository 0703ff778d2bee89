"""The letter that gives notice: one to each body that must answer, with what the law asks of that body."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from scrutiny.errors import PaperNotMade
from scrutiny.guide.columns import Becomes
from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Terms, ToComplete
from scrutiny.publication.reviews.heading import (
    count,
    end,
    head_paper,
    join,
    name_review,
    refuse_nothing_agreed,
    say_by,
    say_law,
    say_recommendation,
)
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.responses import find_last_day
from scrutiny.vocabulary import Respondent
from scrutiny.words.dates import YEARS, say_day

_NO_DATE = (
    "A letter that gives notice needs its date.\n"
    "Give it beside the letter on the page, or with --dated 2026-12-10"
)
_NOT_DATED = (
    "A letter cannot be dated {}: its year must be from {} to {}.\n"
    "Give the day on which it is sent, such as 2026-12-10"
)
_IN_NO_LETTER = (
    "{} in no letter: the plan does not say who must answer.\n"
    "Choose on the plan what kind of body it is, or who must answer."
)
_TAKE_OUT = "Take out the lines above the date."
_ASKED = (
    "Whether you accept it, accept it in part, reject it or note it, and for which reason.",
    "What you will do, which post owns it, by which day, and what it costs.",
    "How a child will feel the difference.",
    "Who decided this, and on which day.",
)


@dataclass(frozen=True)
class Notice:
    """What one kind of body is given notice of: how its letter and file are called, and what the law asks."""

    file: str
    title: str
    receiver: str
    words: str
    law: str


_NOTICES: Mapping[Respondent, Notice] = {
    Respondent.EXECUTIVE: Notice(
        "letter-executive",
        "Notice to the executive",
        "The executive",
        "Under section 9FE of the Local Government Act 2000 the committee gives notice requiring the "
        "executive to consider the recommendations below, to respond and, if the committee has published "
        "them, to publish its response, within two months beginning with the day it receives this",
        say_law("Section 9FE was not read in its source."),
    ),
    Respondent.HEALTH: Notice(
        "letter-nhs",
        "Request to an NHS body",
        "The NHS body",
        "As health scrutiny the committee makes the recommendations below, and asks you to respond in "
        "writing within 28 days of this request, under regulation 22 of SI 2013/218",
        say_law("Regulation 22 was not read in its source, and holds only for health scrutiny."),
    ),
    Respondent.PARTNER: Notice(
        "letter-partner",
        "Notice to a partner",
        "The partner",
        "Under section 9FF of the Local Government Act 2000 the committee gives notice of the "
        "recommendations below, and requires you to have regard to them. The law sets no day for an answer",
        say_law("Section 9FF was not read in its source, and holds only for the partners it names."),
    ),
}


def write_letters(proceedings: Proceedings, dated: date | None) -> Iterator[tuple[str, Paper]]:
    """Write a letter to each body that must answer, each under its file's name; then say what is in none."""
    refuse_nothing_agreed(replace(proceedings, carried=()))
    if dated is None:
        raise PaperNotMade(_NO_DATE)
    if dated.year not in YEARS:
        raise PaperNotMade(_NOT_DATED.format(dated.isoformat(), YEARS[0], YEARS[-1]))
    agreed = tuple(enumerate(proceedings.agreed, start=1))
    for respondent, notice in _NOTICES.items():
        told = [(number, held) for number, held in agreed if held.respondent is respondent]
        # The council has one executive, and any number of partners.
        is_alone = respondent is Respondent.EXECUTIVE
        receivers = dict.fromkeys("" if is_alone else _name(held) for _number, held in told)
        for at, name in enumerate(receivers, start=1):
            these = [(number, held) for number, held in told if is_alone or _name(held) == name]
            file = notice.file if len(receivers) == 1 else f"{notice.file}-{at}"
            yield file, _write(proceedings, respondent, these, dated)
    if untold := [f"Recommendation {number}" for number, held in agreed if held.respondent is None]:
        raise PaperNotMade(_IN_NO_LETTER.format(f"{join(untold)} {'is' if len(untold) == 1 else 'are'}"))


def _name(proposal: Proposal) -> str:
    return proposal.part(Becomes.RECOMMENDED_TO)


def _write(
    proceedings: Proceedings, respondent: Respondent, told: Sequence[tuple[int, Proposal]], dated: date
) -> Paper:
    notice = _NOTICES[respondent]
    briefing = proceedings.briefing
    receiver = join([*dict.fromkeys(filter(None, (_name(held) for _number, held in told)))])
    sender = f"The chair, {briefing.committee}, {briefing.council.full_name}"
    box = (("Dated", say_day(dated)), ("To", receiver or notice.receiver), ("From", sender))
    told_first = f"For whoever sends it: {notice.law} Attach the response form. {_TAKE_OUT}"
    blocks = (
        Paragraph(told_first, is_note=True),
        Terms(box, are_close=True),
        *_give_notice(proceedings, respondent, count(len(told), "recommendation"), dated),
        Heading("Recommendations"),
        Terms(tuple(_list_recommendations(told)), are_close=True),
        Heading("What we ask you to say of each"),
        Points(_ASKED),
        Paragraph("A form for your answer goes with this letter."),
        *_say_when(proceedings, dated),
        ToComplete("Signature", "the chair"),
        Paragraph("Copies to: the director of children’s services; the monitoring officer"),
    )
    return head_paper(proceedings, f"{notice.title}: {name_review(proceedings)}", blocks)


def _give_notice(proceedings: Proceedings, respondent: Respondent, told: str, dated: date) -> Iterator[Block]:
    due = find_last_day(respondent, dated)
    by = f" (by {say_day(due)}, if you receive it on the day of this letter)" if due else ""
    yield Paragraph(f"In its {name_review(proceedings)} the committee has agreed {told} to you.")
    yield Paragraph(end(f"{_NOTICES[respondent].words}{by}"))


def _list_recommendations(told: Sequence[tuple[int, Proposal]]) -> Iterator[tuple[str, str]]:
    for number, proposal in told:
        by = say_by(proposal)
        parts = (
            end(say_recommendation(proposal)),
            end(f"By: {by}") if by else "",
            end(f"Because: {proposal.part(Becomes.REASON)}") if proposal.part(Becomes.REASON) else "",
        )
        yield f"Recommendation {number}", " ".join(filter(None, parts))


def _say_when(proceedings: Proceedings, dated: date) -> Iterator[Block]:
    if proceedings.next_meeting and proceedings.next_meeting >= dated:
        yield Paragraph(f"The committee next meets on {say_day(proceedings.next_meeting)}.")
    yield ToComplete("Day on which the committee takes the answer", "the clerk")
