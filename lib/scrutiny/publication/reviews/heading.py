"""How every paper of a review is headed, and the words that more than one of them has."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from scrutiny.errors import PaperNotMade
from scrutiny.guide.columns import Becomes
from scrutiny.publication.paper import Block, Paper, Paragraph, Points, Terms
from scrutiny.review.minuted import Witness
from scrutiny.review.proceedings import Proceedings
from scrutiny.review.proposals import Proposal
from scrutiny.review.signing import Signing
from scrutiny.vocabulary import Mark
from scrutiny.words.dates import CHECK, read_day, say_day
from scrutiny.words.sentences import begin_lower, begin_sentence, join_words

DRAFT = "Draft, not signed"
SIGNED, SIGNED_SINCE = "Signed", "Signed, and changed since"
_CERTIFIES = (
    "Signed on {}, as version {}, by {}. That certifies the record of this review, and is not the "
    "committee’s approval of its minutes."
)
_REPLACES = "It replaces version {}, which was signed before."
_CHANGED = "Changed since it was signed, and shown here as it is now:"
_CHANGED_IN_ENTRIES = "What this paper is made of was changed since it was signed, as the record says in {}."
_SEALED = "Sealed: {}, review “{}”, {}, at {:%H:%M} on {}. Seal: {}"
NONE = "None recorded."
NOTHING_AGREED = "Nothing has been agreed yet.\nWrite down what was decided on the scrutiny plan."
_NOTHING_PUBLIC = "Nothing that was agreed is marked as public.\nMark it on the scrutiny plan."
_NONE_PUBLIC = "Nothing under this heading is marked as public."
_SAID = {
    Mark.WORKING: (
        "Working paper",
        "Working paper, for the committee’s own use: nobody has marked what stands in it as public.",
    ),
    Mark.PUBLIC: (
        "For general release",
        "For general release: of what was written in this review, it holds only what was marked as public.",
    ),
    Mark.EXEMPT: (
        "Exempt",
        "Exempt: not for publication. It is for those who may see the exempt part alone.",
    ),
}
_TWO_STAND = "Two versions stand in the record, and both are used here, of: “{}”."


def head_paper(proceedings: Proceedings, title: str, blocks: Sequence[Block]) -> Paper:
    """Make a paper of a review: what it is and is not stands at its top, in its title and on every page."""
    council = proceedings.briefing.council
    named, says = _SAID[proceedings.mark]
    signing = proceedings.signing
    state = SIGNED if signing else DRAFT
    return Paper(
        title=f"{title} ({begin_lower(state)})",
        council=council.full_name,
        day=proceedings.briefing.as_at,
        blocks=(Paragraph(says), *_say_signed(signing), *_warn(proceedings), *blocks),
        mark=proceedings.mark,
        head=f"{named}. {state}. {say_day(proceedings.briefing.as_at)}",
        seal=_say_seal(proceedings, signing) if signing else "",
        hash=signing.hash if signing else "",
        signed=signing.at if signing else None,
    )


def _say_seal(proceedings: Proceedings, signing: Signing) -> str:
    at, number = signing.at.astimezone(), signing.seal.number
    entries = "one entry" if number == 1 else f"{number:,} entries"
    council = proceedings.briefing.council.name
    return _SEALED.format(council, proceedings.review, entries, at, say_day(at.date()), signing.seal)


def _say_signed(signing: Signing | None) -> Iterator[Block]:
    if signing:
        day = say_day(signing.at.astimezone().date())
        said = [_CERTIFIES.format(day, signing.version, signing.signed_by)]
        said += [_REPLACES.format(signing.version - 1)] if signing.version > 1 else []
        yield Paragraph(" ".join(said))


def say_changed(paper: Paper, proceedings: Proceedings, signed: Collection[Paper]) -> Paper:
    """Say at the top of a paper that is none of those that were signed what has changed since."""
    is_changed = bool(proceedings.changed) and all(then.blocks != paper.blocks for then in signed)
    first, *others = paper.blocks
    # A newer edition in which every figure is the same changes nothing.
    newer: tuple[Block, ...] = tuple(Paragraph(words, is_note=True) for words in proceedings.newer_editions)
    if not (is_changed or proceedings.changed_figures):
        return replace(paper, blocks=(first, *newer, *others))
    words = tuple(_list_changed(proceedings, paper.mark)) if is_changed else ()
    points = Points((*words, *proceedings.changed_figures))
    return replace(
        paper,
        title=paper.title.replace(f"({begin_lower(SIGNED)})", f"({begin_lower(SIGNED_SINCE)})"),
        head=paper.head.replace(f"{SIGNED}.", f"{SIGNED_SINCE}."),
        blocks=(first, Paragraph(_CHANGED), points, *newer, *others),
    )


def _list_changed(proceedings: Proceedings, mark: Mark) -> Iterator[str]:
    """List what was changed: by its questions or, where a committee’s own may not be told, by its entries."""
    if mark is Mark.WORKING:
        yield from (answer.said for answer in proceedings.changed)
    else:
        numbers = [f"entry {answer.number}" for answer in proceedings.changed]
        yield _CHANGED_IN_ENTRIES.format(join(numbers))


def _warn(proceedings: Proceedings) -> Iterator[Block]:
    for question in proceedings.disputed:
        yield Paragraph(_TWO_STAND.format(question), is_note=True)


def refuse_nothing_agreed(proceedings: Proceedings) -> None:
    """Refuse a paper of what was agreed where there is nothing of it."""
    if not (proceedings.agreed or proceedings.carried):
        raise PaperNotMade(_NOTHING_PUBLIC if proceedings.mark is Mark.PUBLIC else NOTHING_AGREED)


def say_none(proceedings: Proceedings, words: str = NONE) -> Paragraph:
    """Say that there is nothing under a heading; in a paper for the public, that nothing is marked so."""
    return Paragraph(_NONE_PUBLIC if proceedings.mark is Mark.PUBLIC else words)


def name_review(proceedings: Proceedings) -> str:
    """Name a review and the council that it is of."""
    return f"review “{proceedings.review}” of children’s services in {proceedings.briefing.council.in_text}"


def say_recommendation(proposal: Proposal) -> str:
    """Say a recommendation with its reference, as it was typed."""
    return f"{proposal.reference}. {proposal.text}" if proposal.reference else proposal.text


def say_whole(proposal: Proposal) -> str:
    """Say a recommendation with to whom it is made, which post answers, and by when."""
    asked = [
        f"{said}: {words}"
        for said, words in (
            ("To", proposal.part(Becomes.RECOMMENDED_TO)),
            ("Post", proposal.part(Becomes.POST)),
            ("By", say_by(proposal)),
        )
        if words
    ]
    return f"{end(say_recommendation(proposal))} {end('; '.join(asked))}".strip()


def say_by(proposal: Proposal) -> str:
    """Say by when something is to be done: as a day or, where there is none, in the words that were typed."""
    return say_day(proposal.by) if proposal.by else proposal.part(Becomes.BY_IN_WORDS)


def say_decision(proposal: Proposal) -> str:
    """Say what was decided of a recommendation, where and when."""
    state = begin_sentence(proposal.recommendation.state.value)
    where = f" at {proposal.meeting}" if proposal.meeting else ""
    when = f" on {say_day(proposal.decided_on)}" if proposal.decided_on else ""
    return f"{state}{where}{when}"


def say_chosen(words: str, offered: Collection[str], mark: Mark, otherwise: str) -> str:
    """Say what was chosen; words that are none of those offered have no mark, and stand in working papers."""
    if words and words not in offered and mark is not Mark.WORKING:
        return ""
    return begin_sentence(words or otherwise)


def say_dissents(proposal: Proposal) -> str:
    """Say who sees it differently, named or not; nothing where nobody does."""
    said = (f"{name or 'A member'}: {words}" for words, name in proposal.dissents)
    return " ".join(map(end, said))


def end(words: str) -> str:
    """End words as a sentence ends; what has an end of its own stays."""
    return f"{words}." if words and words.rstrip()[-1:] not in {".", "!", "?", "…"} else words


def count(number: int, thing: str) -> str:
    """Say how many there are, a single one as a word."""
    return f"one {thing}" if number == 1 else f"{number:,} {thing}s"


def say_heard(proceedings: Proceedings) -> Iterator[Block]:
    """Say what each post was asked and said, by theme."""
    heard = [witness for witness in proceedings.witnesses if witness.asked or witness.said]
    terms = tuple((_name_witness(witness), _say_themes(witness)) for witness in heard)
    if terms:
        yield Terms(terms, are_close=True)
    else:
        yield say_none(proceedings, "No question to a witness is recorded, and no answer.")


def _name_witness(witness: Witness) -> str:
    return ", ".join(filter(None, (witness.post or "A witness", witness.body)))


def _say_themes(witness: Witness) -> str:
    parts = (("Asked about", witness.asked), ("Heard", witness.said))
    return " ".join(end(f"{said}: {words}") for said, words in parts if words)


def say_given_day(words: str) -> str:
    """Say a day as a table keeps it; where there is none, that there is none."""
    day = read_day(words)
    return say_day(day) if day else "No date"


def say_law(words: str) -> str:
    """Say what a law asks that was not read in its source: whoever relies on it must check."""
    return f"{words} {CHECK}"


def join(words: Sequence[str]) -> str:
    """Join words as a sentence does; nothing where there are none."""
    return join_words([*words]) if words else ""
