"""What inspectors asked for elsewhere, beside the risk register: it has a topic by a person's word alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scrutiny.evidence.point_topics import find_point_topic
from scrutiny.guide.columns import Becomes
from scrutiny.guide.prompts import Prompt
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.review.page import Page
from scrutiny.review.risks.register import Risk, list_risks
from scrutiny.review.risks.tables import is_of, name_columns
from scrutiny.views.row_offers import RowOffers
from scrutiny.views.values import Points, Terms, View
from scrutiny.words.sentences import begin_sentence, make_plain

NOT_IN_REGISTER = "not in our register"
_NO_SUCH_RISK = "not in our register, which has no risk “{}”"
_BESIDE = "What inspectors asked for elsewhere, and our register"
_OFFERED = "Asked for elsewhere, not in our register and not looked at here yet"


@dataclass(frozen=True)
class TopicBeside:
    """A topic that inspectors named elsewhere: whether people wrote of it, and which risks they say it is."""

    words: str
    is_written: bool
    named: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()

    @property
    def said(self) -> str:
        """Which risks of the register it is, or that it is in none."""
        if self.risks:
            return "; ".join(risk.name for risk in self.risks)
        return _NO_SUCH_RISK.format("; ".join(self.named)) if self.named else NOT_IN_REGISTER


def list_beside(page: Page, prompt: Prompt) -> tuple[TopicBeside, ...]:
    """List the topics named most elsewhere, each with the risks that a person has matched to it."""
    written = _read_written(page, prompt)
    risks = {name: risk for risk in list_risks(page) for name in _list_names(risk)}
    return tuple(
        _set_beside(begin_sentence(find_point_topic(named.topic).words), written, risks)
        for named in page.briefing.elsewhere.named
    )


def _list_names(risk: Risk) -> Iterator[str]:
    yield from (make_plain(name) for name in (risk.reference, risk.text, risk.name) if name)


def _read_written(page: Page, prompt: Prompt) -> Mapping[str, list[str]]:
    """Read of each thing that was written down the risks that its rows name."""
    column = prompt.answer.headings.index(name_columns(prompt)[Becomes.ELSEWHERE_RISK])
    written: dict[str, list[str]] = {}
    bodies = [entry.body for entry in find_answer(page.state, prompt.id).versions]
    for row in list_rows(bodies, prompt.answer.headings):
        named = written.setdefault(make_plain(row.cells[0]), [])
        named += filter(None, [row.cells[column].strip()])
    return written


def _set_beside(words: str, written: Mapping[str, list[str]], risks: Mapping[str, Risk]) -> TopicBeside:
    named = tuple(dict.fromkeys(written.get(make_plain(words), ())))
    matched = [risks[make_plain(name)] for name in named if make_plain(name) in risks]
    once = tuple({risk.key: risk for risk in matched}.values())
    return TopicBeside(words, make_plain(words) in written, named, once)


def show_beside_register(page: Page, prompt: Prompt) -> Iterator[View]:
    """Show of each topic whether our register has it, and offer to write down those not looked at yet."""
    if not is_of(prompt.answer.columns, Becomes.ELSEWHERE):
        return
    topics = list_beside(page, prompt)
    said = tuple(f"{topic.words}: {topic.said}." for topic in topics if topic.is_written or not page.is_live)
    left = tuple((topic.words, "") for topic in topics if page.is_live and not topic.is_written)
    if said:
        yield Terms(((_BESIDE, Points(said)),))
    if left:
        yield RowOffers(_OFFERED, "Look at it here", prompt.id, left)
