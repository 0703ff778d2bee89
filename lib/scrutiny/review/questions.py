"""The fields of a page's questions: one for each prompt, or one for each judgement it is asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from scrutiny.guide.columns import Becomes, ColumnKind
from scrutiny.guide.guidance import Guidance
from scrutiny.guide.prompts import Prompt, PromptSection
from scrutiny.guide.routing import Asked, RoutedSection
from scrutiny.look_back.items import INSPECTION_REPORT
from scrutiny.record.entries import Json
from scrutiny.record.folding import find_answer
from scrutiny.record.kept_tables import hash_words, list_rows
from scrutiny.record.rights import Act
from scrutiny.review.addresses import say_href, say_recommending
from scrutiny.review.because import list_chosen
from scrutiny.review.evidence_items import EVIDENCE_ITEMS, list_evidence
from scrutiny.review.fields import Field, Lock, curl
from scrutiny.review.gates import list_locks
from scrutiny.review.improvement.points import is_of_points, list_plan_points
from scrutiny.review.improvement.tables import POINTS
from scrutiny.review.kinds import find_kind
from scrutiny.review.linking import can_be_linked, list_links
from scrutiny.review.page import Page
from scrutiny.review.registers import read_scores
from scrutiny.review.responses import say_due
from scrutiny.review.risks.tables import is_of
from scrutiny.views.prompts import say_whom
from scrutiny.vocabulary import Judgement
from scrutiny.words.names import JUDGEMENT_NAMES
from scrutiny.words.privacy import BANDS

_ALONE = "Each person answers alone."
_BANDS = f"A number band is one of: {'; '.join(BANDS)}."
_NO_NUMBER = "Give no exact number of young people."


def name_about(asked: Asked, judgement: Judgement | None) -> str:
    """Name what an answer is about: its prompt, with the judgement where it is asked for each."""
    return f"{asked.prompt.id}.{judgement.value}" if judgement else asked.prompt.id


def describe_prompt(prompt: Prompt) -> Field:
    """Describe what a prompt asks and may be answered with, whichever council is asked."""
    return Field(
        about=prompt.id,
        question=curl(prompt.question),
        kind=find_kind(prompt.answer.kind),
        offered=prompt.answer.words,
        columns=prompt.answer.columns,
        rows=prompt.answer.rows,
        individual=prompt.answer.is_individual,
    )


def make_all_fields(page: Page, guidance: Guidance) -> tuple[Field, ...]:
    """Make the fields of a whole workbook."""
    return tuple(field for routed in guidance.route.sections for field in make_fields(page, guidance, routed))


def make_fields(page: Page, guidance: Guidance, routed: RoutedSection) -> tuple[Field, ...]:
    """Make the fields of one section of a workbook."""
    return tuple(
        field for asked in routed.asked for field in _keep_fields(page, guidance, asked, routed.section)
    )


def make_fields_of(page: Page, guidance: Guidance, prompt_id: str) -> tuple[Field, ...]:
    """Make the fields of one prompt; none where the workbook does not ask it."""
    return next(
        (
            _keep_fields(page, guidance, asked, routed.section)
            for routed in guidance.route.sections
            for asked in routed.asked
            if asked.prompt.id == prompt_id
        ),
        (),
    )


def _keep_fields(page: Page, guidance: Guidance, asked: Asked, section: PromptSection) -> tuple[Field, ...]:
    """Make the fields of a prompt once for each state of the review; no two workbooks ask the same."""
    return page.keep(("fields", asked.prompt.id), lambda: tuple(_make_fields(page, guidance, asked, section)))


def _make_fields(page: Page, guidance: Guidance, asked: Asked, section: PromptSection) -> Iterator[Field]:
    described = _describe_field(page, guidance, asked, section)
    for judgement in asked.judgements or (None,):
        given = replace(
            described,
            about=name_about(asked, judgement),
            whose=JUDGEMENT_NAMES[judgement] if judgement else "",
            evidence=_make_evidence(page, guidance, asked, judgement, described.locked),
            workbook=guidance.workbook.title,
        )
        yield _offer_links(page, guidance, given)


def _describe_field(page: Page, guidance: Guidance, asked: Asked, section: PromptSection) -> Field:
    """Describe what is the same in the fields of a prompt, whichever judgement each is for."""
    prompt = asked.prompt
    risks, keys, scores = _list_known(page, guidance, prompt)
    return replace(
        describe_prompt(prompt),
        number=guidance.numbers[prompt.id],
        rows=prompt.answer.rows or risks,
        row_keys=keys,
        keyed=is_of(prompt.answer.columns, Becomes.RISK) or is_of(prompt.answer.columns, Becomes.CONTROL_OF),
        steps=page.steps,
        scores=scores,
        help=_say_help(page, asked, section, dict(zip(keys, risks, strict=False))),
        is_banded=section.is_banded,
        locked=list_locks(section.gate, page, guidance),
        depends=_list_needed(prompt, section),
        href=say_href(page, guidance, prompt),
        recommend=say_recommending(page) if can_be_linked(prompt) and not section.is_banded else "",
    )


def _list_needed(prompt: Prompt, section: PromptSection) -> frozenset[str]:
    """List what else changes the fields of a prompt: its locks or its rows."""
    of_points = (INSPECTION_REPORT, POINTS.about) if is_of_points(prompt.answer.columns) else ()
    gates = section.gate.needs if section.gate else ()
    return frozenset(filter(None, [prompt.rows_from, *of_points, *gates]))


def _list_known(
    page: Page, guidance: Guidance, prompt: Prompt
) -> tuple[tuple[str, ...], tuple[str, ...], Json]:
    """List the rows that a prompt begins with, and their keys: points of a plan, or what is registered."""
    if is_of_points(prompt.answer.columns):
        points = list_plan_points(page)
        return tuple(point.text for point in points), tuple(point.key for point in points), None
    return _read_register(page, guidance, prompt)


def _offer_links(page: Page, guidance: Guidance, field: Field) -> Field:
    """Give a field with what its rows can rest on, where they link to that."""
    if not field.kind.is_linked:
        return field
    links = list_links(page)
    standing = [entry.body for entry in find_answer(page.state, field.about).versions]
    needed = field.depends | _list_linked(guidance)
    return replace(
        field, act=Act.PROPOSE, keyed=True, options=list_chosen(links, standing), links=links, depends=needed
    )


def _list_linked(guidance: Guidance) -> frozenset[str]:
    """List what is answered on this page and can be linked; of another, once this is opened again."""
    asked = (
        name_about(asked, judgement)
        for asked in guidance.route.asked
        for judgement in asked.judgements or (None,)
    )
    return frozenset({EVIDENCE_ITEMS, *asked})


def _say_help(page: Page, asked: Asked, section: PromptSection, names: Mapping[str, str]) -> str:
    prompt = asked.prompt
    kind = find_kind(prompt.answer.kind)
    said = [f"{say_whom(prompt)}, {kind.how}."]
    if prompt.answer.is_individual:
        said.append(_ALONE)
    if any(column.kind is ColumnKind.BAND for column in prompt.answer.columns):
        said.append(_BANDS)
    elif section.is_banded and not kind.is_picked:
        said.append(_NO_NUMBER)
    return " ".join([*said, say_due(prompt, page.state, names)]).rstrip()


def _read_register(
    page: Page, guidance: Guidance, prompt: Prompt
) -> tuple[tuple[str, ...], tuple[str, ...], Json]:
    """Read what a register names, the keys of what has one, and scores; what a person scores is their own."""
    if prompt.rows_from is None:
        return (), (), None
    source = guidance.prompts[prompt.rows_from]
    bodies = [entry.body for entry in find_answer(page.state, source.id).versions]
    # The name of a risk stands on one line wherever it is offered.
    register = [
        replace(row, cells=(" ".join(row.cells[0].split()), *row.cells[1:]))
        for row in list_rows(bodies, source.answer.headings)
    ]
    named = {row.cells[0]: row.key or hash_words(row.cells[0]) for row in register if row.cells[0]}
    keys = tuple(named.values()) if find_kind(source.answer.kind).is_linked else ()
    scores = read_scores(source.answer.columns, register, page.steps)
    return tuple(named), keys, None if prompt.answer.is_individual else scores


def _make_evidence(
    page: Page,
    guidance: Guidance,
    asked: Asked,
    judgement: Judgement | None,
    locked: tuple[Lock, ...],
) -> Field | None:
    about = f"{name_about(asked, judgement)}.evidence"
    # Evidence behind one person's own answer would tell whose it is; a row that links has its own.
    is_linked = find_kind(asked.prompt.answer.kind).is_linked and not find_answer(page.state, about).versions
    if asked.prompt.answer.is_individual or is_linked:
        return None
    alone = Asked(asked.prompt, (judgement,) if judgement else ())
    return Field(
        about=about,
        question=f"Evidence behind the answer to question {guidance.numbers[asked.prompt.id]}",
        kind=find_kind("checks"),
        whose=JUDGEMENT_NAMES[judgement] if judgement else "",
        options=list_evidence(guidance, alone, page.state),
        locked=locked,
        depends=frozenset({EVIDENCE_ITEMS}),
    )
