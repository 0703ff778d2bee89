"""The letters of visits loaded in a review: each read, and kept in the record under its own visit."""

from scrutiny.errors import AnswerRefused
from scrutiny.reports.visit_letter import VisitLetter, keep_letter, read_letter_content
from scrutiny.review.contract import Loaded, Unsure
from scrutiny.review.council_asking import ask_council
from scrutiny.review.file_loading import FileKind, keep_loaded, say_open_again
from scrutiny.review.messages import Loading
from scrutiny.review.replies import PagePart
from scrutiny.review.states import show_version
from scrutiny.review.told import FileTold
from scrutiny.review.visits.kept_letters import LETTERS, name_letter
from scrutiny.words.sentences import begin_lower, say_count

_AS_PUBLISHED = "Choose the letter as Ofsted published it."
LETTER = FileKind(
    "the letter",
    FileTold(
        part="letter",
        about=LETTERS,
        accept="application/pdf,.pdf",
        label="The letter of a focused or monitoring visit",
        help="A PDF from Ofsted’s website, of at most 20 MB.",
        load="Load the letter",
        gate="Whoever leads the session loads the letter.",
        largest=20,
        begins=("%PDF-",),
        choose=_AS_PUBLISHED,
        strange=f"This file is no PDF, whatever its name says. {_AS_PUBLISHED}",
        reading="Reading the letter…",
        again=say_open_again("to set what it says beside the improvement plan."),
    ),
    too_large=f"This file is larger than 20 MB, and no letter is. {_AS_PUBLISHED}",
)


def keep_letter_given(part: PagePart, message: Loading, content: bytes) -> Loaded | Unsure:
    """Keep what was read of a letter; one of another council, or that is no such letter, is refused."""
    council = part.page.briefing.council
    letter = read_letter_content(content, council)
    if letter.authority.slug != council.slug:
        raise AnswerRefused(
            f"This letter is about {letter.authority.name}, and this page is about {council.in_text}. "
            f"Choose a letter on {council.in_text}."
        )
    question = ask_council(letter.named, council.in_text, message.named, "letter")
    return question or _keep(part, message, letter)


def _keep(part: PagePart, message: Loading, letter: VisitLetter) -> Loaded:
    about = f"{LETTERS}.{letter.event.value.replace(' ', '_')}.{letter.seen_from:%Y_%m_%d}"
    part.page.follow()
    entry = keep_loaded(part, message, about, keep_letter(letter))
    asked = sum(passage.is_asked for passage in letter.passages)
    counted = say_count(len(letter.passages), "passage")
    return Loaded(
        kind="saved",
        about=about,
        version=show_version(entry),
        field=None,
        said=f"the letter of the {begin_lower(name_letter(letter))}: {counted}, {asked} of what must improve",
        blockers=(),
        progress=part.show_progress(),
    )
