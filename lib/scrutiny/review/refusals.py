"""A refusal as a page is told it: in a sentence, and by what it must know to go on."""

from scrutiny.errors import AnswersClosed, AnswersErased, AnswersShown, ScrutinyError
from scrutiny.review.contract import Refusal


def echo(content: object) -> dict[str, str]:
    """Say again the parts of a message by which its reply is known."""
    sent = content if isinstance(content, dict) else {}
    return {name: sent[name] for name in ("id", "token", "about") if isinstance(sent.get(name), str)}


def say_refused(refusal: ScrutinyError) -> Refusal:
    """Say why something was not done; after which erasure, or because the answers were shown."""
    sentence = " ".join(str(refusal).split())
    match refusal:
        case AnswersErased():
            return Refusal(kind="refused", sentence=sentence, erased=refusal.number)
        case AnswersShown() | AnswersClosed():
            return Refusal(kind="refused", sentence=sentence, closed=True)
    return Refusal(kind="refused", sentence=sentence)
