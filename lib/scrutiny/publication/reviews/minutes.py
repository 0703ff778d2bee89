"""The minutes extract: who was there, what was asked, heard and resolved, by theme, for the clerk to edit."""

from collections.abc import Callable, Iterator

from scrutiny.publication.paper import Block, Heading, Paper, Paragraph, Points, Table, Terms, ToComplete
from scrutiny.publication.reviews.heading import (
    end,
    head_paper,
    join,
    name_review,
    say_decision,
    say_dissents,
    say_given_day,
    say_heard,
    say_law,
    say_none,
    say_recommendation,
)
from scrutiny.review.minuted import Resolution
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.words.sentences import begin_sentence

_CARRIED, _LOST = "carried", "lost"
_EXCLUDED = say_law(
    "If the public was asked to leave, the resolution names the paragraph of Schedule 12A for each item: "
    "section 100A(4) of the Local Government Act 1972."
)
_Writer = Callable[[Proceedings], Iterator[Block]]


def write_minutes(proceedings: Proceedings) -> Paper:
    """Write the minutes extract; it is by theme and not word for word, and has no opinion of ours."""
    item = begin_sentence(name_review(proceedings))
    blocks: list[Block] = [
        Terms((("Committee", proceedings.briefing.committee), ("Item", item)), are_close=True),
        ToComplete("Date, time and place of the meeting", "the clerk"),
    ]
    for heading, write in _list_parts():
        blocks += (Heading(heading), *write(proceedings))
    return head_paper(proceedings, f"Minutes extract: {name_review(proceedings)}", blocks)


def _list_parts() -> tuple[tuple[str, _Writer], ...]:
    return (
        ("Present", _say_who_came),
        ("Interests", _say_interests),
        ("Party whip", _say_whips),
        ("In attendance", _say_witnesses),
        ("Questions and answers, by theme", say_heard),
        ("Exclusion of the public", _leave_exclusion),
        ("Resolved", _say_resolved),
        ("Recommendations", _say_recommendations),
        ("Actions", _say_actions),
        ("Requests for information", _say_requests),
        ("Documents", _list_documents),
        ("Approval", _leave_approval),
    )


def _say_who_came(proceedings: Proceedings) -> Iterator[Block]:
    if not proceedings.attendance:
        yield ToComplete("Who was present, and who sent apologies", "the clerk")
        return
    ways = dict.fromkeys(attendee.came for attendee in proceedings.attendance)
    yield Terms(
        tuple((begin_sentence(came) if came else "Not said", _list_who(proceedings, came)) for came in ways),
        are_close=True,
    )


def _list_who(proceedings: Proceedings, came: str) -> str:
    said = []
    for attendee in proceedings.attendance:
        if attendee.came == came:
            substitute = f"for {attendee.substitute_for}" if attendee.substitute_for else ""
            parts = ", ".join(filter(None, (attendee.role, substitute, attendee.times)))
            said.append(f"{attendee.name} ({parts})" if parts else attendee.name)
    return "; ".join(said)


def _say_interests(proceedings: Proceedings) -> Iterator[Block]:
    yield _list_or_none(
        proceedings,
        (
            ", ".join(filter(None, (interest.who, interest.what, interest.item, interest.left)))
            for interest in proceedings.interests
        ),
    )


def _say_whips(proceedings: Proceedings) -> Iterator[Block]:
    yield _list_or_none(
        proceedings,
        (
            ", ".join(filter(None, (begin_sentence(whip.what) if whip.what else "", whip.item, whip.group)))
            for whip in proceedings.whips
        ),
    )


def _say_witnesses(proceedings: Proceedings) -> Iterator[Block]:
    yield _list_or_none(
        proceedings,
        (
            ", ".join(filter(None, (witness.post, witness.body, witness.came)))
            for witness in proceedings.witnesses
        ),
    )


def _list_or_none(proceedings: Proceedings, said: Iterator[str]) -> Block:
    points = tuple(filter(None, said))
    return Points(points) if points else say_none(proceedings)


def _leave_exclusion(_proceedings: Proceedings) -> Iterator[Block]:
    yield Paragraph(_EXCLUDED)
    yield ToComplete("Resolution to exclude the public, if there was one", "the clerk")


def _say_resolved(proceedings: Proceedings) -> Iterator[Block]:
    carried, lost = (
        tuple(resolution for resolution in proceedings.resolutions if resolution.stands == stands)
        for stands in (_CARRIED, _LOST)
    )
    if not carried:
        yield say_none(proceedings, "No resolution is recorded as carried.")
    else:
        yield Points(tuple(map(_say_resolution, carried)), is_numbered=True)
    if lost:
        yield Paragraph("Put to the committee and lost:")
        yield Points(tuple(map(_say_resolution, lost)))
    if others := len(proceedings.resolutions) - len(carried) - len(lost):
        yield Paragraph(f"Drafted, and neither carried nor lost: {others}.", is_note=True)


def _say_resolution(resolution: Resolution) -> str:
    parts = (
        ("Moved by", resolution.moved_by),
        ("Seconded by", resolution.seconded_by),
        ("Votes", resolution.votes),
        ("Seen differently", resolution.differs),
        ("It covers", resolution.covers),
    )
    return " ".join((end(resolution.text), *(end(f"{said}: {words}") for said, words in parts if words)))


def _say_recommendations(proceedings: Proceedings) -> Iterator[Block]:
    others = [held for held in proceedings.proposals if not (held.is_open or held.is_agreed)]
    if not proceedings.agreed and not others:
        yield say_none(proceedings, "No decision on a recommendation is recorded.")
    if proceedings.agreed:
        yield Points(tuple(map(_say_decided, proceedings.agreed)), is_numbered=True)
    if others:
        yield Paragraph("Decided otherwise:")
        yield Points(tuple(map(_say_decided, others)))


def _say_decided(proposal: Proposal) -> str:
    seconders = proposal.recommendation.seconders
    said = (
        end(say_recommendation(proposal)),
        end(say_decision(proposal)),
        end(f"Seconded by {join(seconders)}") if seconders else "",
        end(f"Noted: {proposal.noted}") if proposal.noted else "",
        f"Seen differently: {say_dissents(proposal)}" if proposal.dissents else "",
    )
    return " ".join(filter(None, said))


def _say_actions(proceedings: Proceedings) -> Iterator[Block]:
    if not proceedings.actions:
        yield say_none(proceedings)
        return
    rows = tuple(
        (action.what, action.post or "No post", say_given_day(action.due), action.stands or "open")
        for action in proceedings.actions
    )
    yield Table(
        "What officers will do",
        ("What is to be done", "Post", "Due", "How it stands"),
        rows,
        (3, 2, 1.4, 1.2),
    )


def _say_requests(proceedings: Proceedings) -> Iterator[Block]:
    if not proceedings.requests:
        yield say_none(proceedings)
        return
    rows = tuple(
        (request.what, request.of or "Not named", say_given_day(request.due), request.stands or "asked")
        for request in proceedings.requests
    )
    columns = ("What we asked for", "Of whom", "Due", "How it stands")
    yield Table("What the committee asked for", columns, rows, (3, 2, 1.4, 1.2))


def _list_documents(proceedings: Proceedings) -> Iterator[Block]:
    yield _list_or_none(proceedings, iter(proceedings.documents))


def _leave_approval(_proceedings: Proceedings) -> Iterator[Block]:
    yield ToComplete("Approval of these minutes, and whether they are a true record", "the committee")
