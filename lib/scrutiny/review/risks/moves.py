"""What moved in the risk register since it was last reviewed: scores, and risks that are new or gone."""

from collections.abc import Iterator, Mapping, Sequence

from scrutiny.guide.columns import Becomes
from scrutiny.guide.prompts import Prompt
from scrutiny.record.bodies import make_readable
from scrutiny.record.folding import find_answer
from scrutiny.record.settling import read_version
from scrutiny.review.choices import SCORES
from scrutiny.review.in_words import say_date
from scrutiny.review.page import Page
from scrutiny.review.risks.register import Risk, list_risks, read_risks
from scrutiny.review.risks.tables import find_register
from scrutiny.words.dates import read_day
from scrutiny.words.sentences import make_plain

SAID = {"inherent": "with nothing done", "residual": "as things stand", "target": "where we want to be"}


def say_moves(page: Page) -> tuple[str, ...]:
    """Say what moved of each risk since it was last reviewed or, where that is not known, since last year."""
    return page.keep("risk moves", lambda: tuple(_say_moves(page)))


def _say_moves(page: Page) -> Iterator[str]:
    register = find_register(page)
    if register is None:
        return
    reviewed = _list_reviewed(page, register)
    earlier, review = _list_earlier(page, register)
    for risk in list_risks(page):
        before = reviewed.get(risk.key)
        since = f"on {say_date(before.parts[Becomes.RISK_REVIEWED])}" if before else f"in {review}"
        before = before or _find(earlier, risk)
        if before:
            yield from _compare(risk, before, since)
        elif earlier:
            yield f"{risk.name}: new since {review}."
    now = list_risks(page)
    for before in earlier:
        if not _find(now, before):
            yield f"{before.name}: in the register in {review}, and no longer."


def _compare(risk: Risk, before: Risk, since: str) -> Iterator[str]:
    for score in SCORES:
        was, now = before.scores.get(score), risk.scores.get(score)
        if was and now and was != now:
            yield f"{risk.name}, {SAID[score]}: {' by '.join(was)} {since}, now {' by '.join(now)}."


def _find(risks: Sequence[Risk], wanted: Risk) -> Risk | None:
    """Find the same risk in another list, by its key, its code or its words."""
    same = (
        risk
        for risk in risks
        if risk.key == wanted.key
        or (risk.reference and risk.reference == wanted.reference)
        or make_plain(risk.text) == make_plain(wanted.text)
    )
    return next(same, None)


def _list_earlier(page: Page, register: Prompt) -> tuple[tuple[Risk, ...], str]:
    """List the risks of the review before this one, with its name."""
    if page.before is None:
        return (), ""
    review, state = page.before
    bodies = [entry.body for entry in find_answer(state, register.id).versions]
    return read_risks(register, bodies), review


def _list_reviewed(page: Page, register: Prompt) -> Mapping[str, Risk]:
    """List each risk as it stood when it was reviewed last, before the review that its row names now."""
    now = {risk.key: _find_reviewed(page, risk) for risk in list_risks(page)}
    found: dict[str, Risk] = {}
    entries = (entry for entry in page.list_entries(register.id) if entry.number <= page.state.number)
    for entry in entries:
        for risk in read_risks(register, [read_version(make_readable(entry)).body]):
            reviewed = _find_reviewed(page, risk)
            if reviewed and reviewed != now.get(risk.key, reviewed):
                found[risk.key] = risk
    return found


def _find_reviewed(page: Page, risk: Risk) -> str:
    """Find the day on which a risk was reviewed; one that is still to come is none, and nor are words."""
    day = read_day(risk.parts.get(Becomes.RISK_REVIEWED, ""))
    return day.isoformat() if day and day <= page.briefing.as_at else ""
