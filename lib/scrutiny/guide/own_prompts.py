"""A committee's own prompts: added to the bank's and checked as they are, never in place of them."""

from collections.abc import Iterator, Sequence

from scrutiny.curated.settings import find_parameters
from scrutiny.errors import PromptsBroken
from scrutiny.guide.bank import Bank, place_prompts, read_bank
from scrutiny.guide.checks import check_prompts
from scrutiny.guide.files import LinedFile, read_lined
from scrutiny.guide.places import PlacedPrompt
from scrutiny.guide.prompts import LOCAL, AddedPrompts, AddedSection, PromptSection, WorkbookGuide
from scrutiny.words.sentences import join_words

Added = tuple[AddedPrompts, ...]


def read_guide(council: str) -> Bank:
    """Read the bank with the prompts that the committee of one council (its slug) has added, if any."""
    path = find_parameters("prompts", f"{council}.yml")
    if not path.exists():
        return read_bank()
    return add_prompts(read_bank(), read_lined(path, f"parameters/prompts/{path.name}"))


def add_prompts(bank: Bank, file: LinedFile) -> Bank:
    """Add a committee's prompts to a bank: at the end of a section there is, or in a new one at the end."""
    added = file.as_type(Added)
    for fault in _find_wrong_places(added, bank, file):
        raise fault
    own = tuple(
        prompt
        for at, given in enumerate(added)
        for prompt in place_prompts(bank.guide(given.workbook), given.sections, file, (at,))
    )
    for fault in _find_wrong_ids(own):
        raise fault
    check_prompts((*bank.placed, *own))
    return Bank(tuple(_join(guide, added) for guide in bank.guides), (*bank.placed, *own))


def _find_wrong_ids(own: Sequence[PlacedPrompt]) -> Iterator[PromptsBroken]:
    for placed in own:
        if not placed.prompt.is_local:
            met = f"the id {placed.prompt.id!r} is not one for a committee's own prompt."
            yield PromptsBroken(
                placed.place("id"), met, f"Begin it with {LOCAL}, such as {LOCAL}{placed.prompt.id}."
            )


def _find_wrong_places(added: Added, bank: Bank, file: LinedFile) -> Iterator[PromptsBroken]:
    workbooks = [guide.workbook for guide in bank.guides]
    named = [addition.workbook for addition in added]
    for at, workbook in enumerate(named):
        place = file.place((at, "workbook"))
        if workbook not in workbooks:
            met = f"{workbook!r} is not a workbook with prompts."
            yield PromptsBroken(place, met, f"Workbooks are: {', '.join(workbooks)}.")
        elif workbook in named[:at]:
            yield PromptsBroken(place, f"{workbook!r} is there twice.", "Put its sections together.")
        else:
            yield from _find_wrong_sections(at, added[at], bank.guide(workbook), file)


def _find_wrong_sections(
    at: int, added: AddedPrompts, guide: WorkbookGuide, file: LinedFile
) -> Iterator[PromptsBroken]:
    there = {section.id for section in guide.sections}
    named = [section.id for section in added.sections]
    for number, section in enumerate(added.sections):
        place = file.place((at, "sections", number, "id"))
        if section.id in named[:number]:
            yield PromptsBroken(place, f"the section {section.id!r} is there twice.", "Join the two.")
        said = [key for key in ("title", "opening", "numbers", "gate") if getattr(section, key)]
        if section.id in there and said:
            met = f"the section {section.id!r} of {guide.workbook} has its own {join_words(said)} already."
            yield PromptsBroken(place, met, "Leave it out here, or give a section of your own another id.")
        if section.id not in there and not section.title:
            met = f"the section {section.id!r} is a new one in {guide.workbook}, and has no title."
            remedy = f"Give it a title, or use a section there is: {', '.join(sorted(there))}."
            yield PromptsBroken(place, met, remedy)


def _join(guide: WorkbookGuide, added: Added) -> WorkbookGuide:
    new = {
        section.id: section
        for addition in added
        if addition.workbook == guide.workbook
        for section in addition.sections
    }
    kept = [_lengthen(section, new.pop(section.id, None)) for section in guide.sections]
    begun = [PromptSection.model_validate(section.model_dump()) for section in new.values()]
    return guide.model_copy(update={"sections": (*kept, *begun)})


def _lengthen(section: PromptSection, added: AddedSection | None) -> PromptSection:
    if added is None:
        return section
    return section.model_copy(update={"prompts": (*section.prompts, *added.prompts)})
