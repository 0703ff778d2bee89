"""Where each recommendation stands: who seconds, supports or sees it differently, and what is decided."""

from collections.abc import Iterator
from dataclasses import replace

from scrutiny.guide.columns import ColumnForm, ColumnKind
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import list_rows
from scrutiny.record.rights import Act
from scrutiny.review.as_it_stood import show_as_it_stood
from scrutiny.review.because import say_links
from scrutiny.review.fields import Field
from scrutiny.review.kinds import find_kind
from scrutiny.review.linking import list_links
from scrutiny.review.notes import DIFFERS, list_notes_beside
from scrutiny.review.page import Page
from scrutiny.review.recommendations import (
    DECIDED,
    DECISION,
    SECONDED,
    SUPPORTED,
    Recommendation,
    RecommendationState,
    find_source,
    list_recommendations,
)
from scrutiny.review.recorded import show_answer
from scrutiny.review.references import number_agreed
from scrutiny.review.replies import PROMPTS, PagePart
from scrutiny.views.values import Facts, Place, Points, Prose, Room, Section, Stack, Terms, View
from scrutiny.words.sentences import begin_sentence, join_words

# What is said of a recommendation that somebody sees differently, and under which name.
DISSENT = (
    ColumnForm(name="How I see it"),
    ColumnForm(name="Who says so, if it is to be named", kind=ColumnKind.PERSON),
)
_DECISION = (
    ColumnForm(name=DECISION[0]),
    ColumnForm(
        name=DECISION[1],
        kind=ColumnKind.CHOICE,
        options=(RecommendationState.AGREED, RecommendationState.NOT_AGREED, RecommendationState.PARKED),
    ),
    ColumnForm(name=DECISION[2]),
    ColumnForm(name=DECISION[3], kind=ColumnKind.DATE),
    ColumnForm(name=DECISION[4]),
)
# What is asked of each recommendation, about a part of it.
_ASKED = (
    Field(
        about=SECONDED,
        question="Do you second it?",
        kind=find_kind("choice"),
        offered=("I second this",),
        act=Act.SECOND,
        help="For a member of the committee who has not proposed it.",
    ),
    Field(
        about=SUPPORTED,
        question="Do you support it?",
        kind=find_kind("choice"),
        offered=("yes", "yes, with a change", "no"),
        individual=True,
        act=Act.SUPPORT,
        help="Each member answers alone, and says why.",
    ),
    Field(
        about=DIFFERS,
        question="Do you see it differently?",
        kind=find_kind("table"),
        offered=tuple(column.name for column in DISSENT),
        columns=DISSENT,
        act=Act.SUPPORT,
        help="It stands in minutes and report beside the decision. Nobody has to be named.",
    ),
)
_EARLIER = "Said of earlier words"
_NONE = "Nothing is recommended in this review yet."
_NOT_YET = (
    "Open this page again once something is: here it is seconded and supported, and what was decided is "
    "written down."
)
_ON_PAPER = "A printed page has room here for what was decided of each recommendation."
_HOW_TO_DECIDE = (
    "Whoever leads the session writes down what the committee decided. A decision is of the words that stand "
    "in its row: where they are changed later, it needs another. What is agreed has its reference once its "
    "day is written."
)


def make_standings_part(page: Page) -> PagePart:
    """Show where each recommendation stands, with what it still lacks, and ask what members say of it."""
    page.numbers[DECIDED] = number_agreed
    return PagePart(
        page, PROMPTS, "prompts-standings", lambda: _show(page), lambda: make_standing_fields(page)
    )


def make_standing_fields(page: Page) -> tuple[Field, ...]:
    """Make the fields of each recommendation, and the one of what was decided of all."""
    return page.keep("standings", lambda: tuple(_make_fields(page)))


def _make_fields(page: Page) -> Iterator[Field]:
    source = find_source(page)
    recommendations = list_recommendations(page)
    if source is None or not recommendations:
        return
    depends = frozenset({source.id})
    for recommendation in recommendations:
        yield from _make_fields_of(recommendation, depends)
    yield Field(
        about=DECIDED,
        question="What was decided of each recommendation?",
        kind=find_kind("matrix"),
        offered=DECISION,
        columns=_DECISION,
        rows=tuple(dict.fromkeys(recommendation.text for recommendation in recommendations)),
        act=Act.DECIDE,
        help=_HOW_TO_DECIDE,
        depends=depends,
    )


def _make_fields_of(recommendation: Recommendation, depends: frozenset[str]) -> Iterator[Field]:
    for field in _ASKED:
        about = recommendation.name_part(field.about)
        proposers = recommendation.proposers if field.act is Act.SECOND else ()
        yield replace(field, about=about, whose=recommendation.name, proposers=proposers, depends=depends)


def _show(page: Page) -> View:
    recommendations = list_recommendations(page)
    if not page.has_review:
        return Stack((Prose((_ON_PAPER,)), Room(4, DECISION)))
    if not recommendations:
        return Prose((_NONE, _NOT_YET) if page.is_live else (_NONE,))
    fields = {field.about: field for field in make_standing_fields(page)}
    sections = (_show_one(page, recommendation, fields) for recommendation in recommendations)
    decided = Section(
        "What was decided", (Prose((_HOW_TO_DECIDE,)), *_show_field(page, fields[DECIDED])), level=4
    )
    return Stack((*sections, decided))


def _show_one(page: Page, recommendation: Recommendation, fields: dict[str, Field]) -> Section:
    names = (recommendation.name_part(field.about) for field in _ASKED)
    shown = (view for name in names for view in _show_field(page, fields[name]))
    stood = show_as_it_stood(page)
    return Section(
        f"{recommendation.name}: {begin_sentence(recommendation.text)}",
        (*_say_standing(page, recommendation), *stood, *shown),
        level=4,
    )


def list_dissents(page: Page, recommendation: Recommendation) -> Iterator[tuple[str, str]]:
    """List who sees a recommendation differently: the words, and a name where they are to be named."""
    about = recommendation.name_part(DIFFERS)
    bodies = [entry.body for entry in find_answer(page.state, about).versions]
    for row in list_rows(bodies, [column.name for column in DISSENT]):
        if row.cells[0]:
            yield row.cells[0], row.cells[1]
    yield from _list_noted(page, recommendation)


def _list_noted(page: Page, recommendation: Recommendation) -> Iterator[tuple[str, str]]:
    """List what was noted beside a recommendation; what was said of other words than stand now says so."""
    for note in list_notes_beside(page.state, recommendation.name_part(DIFFERS)):
        is_earlier = recommendation.find_text_before(note.number) != recommendation.text
        yield f"{_EARLIER}: {note.words}" if is_earlier else note.words, note.by


def say_dissent(dissent: tuple[str, str]) -> str:
    """Say how somebody sees something differently, with who it is where they are to be named."""
    words, name = dissent
    return f"{words} ({name})" if name else words


def _say_standing(page: Page, recommendation: Recommendation) -> Iterator[View]:
    by = (("Proposed by", recommendation.proposers), ("Seconded by", recommendation.seconders))
    named = ((said, join_words([*names])) for said, names in by if names)
    state = ("Where it stands", begin_sentence(recommendation.state.value))
    yield Facts((state, *named, *recommendation.said))
    rests = say_links(recommendation.links, list_links(page))
    if rests:
        yield Terms((("It rests on", Points(rests)),))
    # What is said in a session stands in no table that others write in, and so in none of these.
    said = tuple(map(say_dissent, _list_noted(page, recommendation)))
    if said:
        yield Terms((("Seen differently in a session", Points(said)),))
    if recommendation.missing:
        yield Terms((("What it still lacks", Points(recommendation.missing)),))


def _show_field(page: Page, field: Field) -> tuple[View, ...]:
    shown = show_answer(field, page.state)
    if page.is_live:
        return (Place(field.about, Stack(shown)),)
    return (Terms(((field.question, Stack(shown)),)),) if shown else ()
