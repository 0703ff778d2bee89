"""What a recommendation can rest on of visits: points of letters, and themes, never who was seen or where."""

from collections.abc import Iterator

from scrutiny.record.kept_tables import hash_words
from scrutiny.review.fields import Option
from scrutiny.review.page import Page
from scrutiny.review.visits.kept_letters import list_cells, list_letters, name_letter
from scrutiny.review.visits.tables import EVENTS, OURS, SAID
from scrutiny.words.sentences import begin_sentence, make_plain

# Points of a letter that was read here, what was typed of one, and themes of visits.
POINT, TYPED, THEME = "letter:", "typed_letter:", "visit:"
# Of what people typed themselves.
IN_OWN_WORDS = (TYPED, THEME)
_OURS = "A theme of a visit that members made."
_TYPED = "A letter that was written down here"


def list_visit_links(page: Page) -> Iterator[Option]:
    """List the points of letters with their pages, and the themes of visits."""
    read: set[str] = set()
    for letter in list_letters(page):
        name = name_letter(letter)
        for passage in letter.passages:
            read.add(make_plain(passage.text))
            key = f"{POINT}{hash_words(f'{name}: {passage.text}')}"
            yield Option(key, passage.text, f"{name}, page {passage.page}")
    for cells in list_cells(page, SAID):
        words, source = cells["What the letter says"], cells["Which letter, and page"]
        if words and make_plain(words) not in read:
            yield Option(f"{TYPED}{hash_words(words)}", words, source or _TYPED)
    yield from _link_themes(page)


def _link_themes(page: Page) -> Iterator[Option]:
    """Link to what visits were about: of those of members nothing else is told, and of others their kind."""
    for cells in list_cells(page, OURS):
        if theme := cells["What they saw and heard, by theme"]:
            yield Option(f"{THEME}{hash_words(theme)}", theme, _OURS)
    for cells in list_cells(page, EVENTS):
        if theme := cells["What it looks at"]:
            kind = begin_sentence(cells["What it is"])
            yield Option(f"{THEME}{hash_words(theme)}", theme, f"{kind}: what it looks at.")
