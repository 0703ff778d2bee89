"""The bank: the prompts of every workbook, read from one file each and checked together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scrutiny.errors import PromptsBroken, UnknownWorkbook
from scrutiny.guide.checks import check_prompts
from scrutiny.guide.files import Keys, LinedFile, read_lined
from scrutiny.guide.places import PlacedPrompt, PlacedSection
from scrutiny.guide.prompts import LOCAL, AddedSection, Prompt, WorkbookGuide


@dataclass(frozen=True)
class Bank:
    """The prompts of every workbook, in reading order, and where each of them is written."""

    guides: tuple[WorkbookGuide, ...]
    placed: tuple[PlacedPrompt, ...]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """Every prompt of every workbook, in reading order."""
        return tuple(prompt for guide in self.guides for prompt in guide.prompts)

    def guide(self, workbook: str) -> WorkbookGuide:
        """Give the guide of one workbook, by the name of its notebook."""
        for guide in self.guides:
            if guide.workbook == workbook:
                return guide
        raise UnknownWorkbook(workbook, (guide.workbook for guide in self.guides))

    def prompt(self, prompt_id: str) -> Prompt:
        """Give one prompt by its id."""
        return {prompt.id: prompt for prompt in self.prompts}[prompt_id]


@cache
def read_bank() -> Bank:
    """Read the bank kept beside this module, after every check on it."""
    return read_bank_in(Path(__file__).with_name("bank"))


def read_bank_in(folder: Path) -> Bank:
    """Read a bank from a folder that has one file for each workbook, named as the workbook is."""
    files = [read_lined(path, f"guide/bank/{path.name}") for path in sorted(folder.glob("*.yml"))]
    guides = [(file.as_type(WorkbookGuide), file) for file in files]
    for guide, file in guides:
        _check_guide(guide, file)
    bank = Bank(
        tuple(guide for guide, _file in guides),
        tuple(placed for guide, file in guides for placed in place_prompts(guide, guide.sections, file)),
    )
    check_prompts(bank.placed)
    for placed in bank.placed:
        _check_of_the_bank(placed)
    return bank


def place_prompts(
    guide: WorkbookGuide, sections: Iterable[AddedSection], file: LinedFile, within: Keys = ()
) -> Iterator[PlacedPrompt]:
    """Give each prompt of some sections of a workbook with the keys that lead to it in its file."""
    banded = {section.id for section in guide.sections if section.is_banded}
    for at, section in enumerate(sections):
        keys = (*within, "sections", at)
        is_banded = section.is_banded or section.id in banded
        placed = PlacedSection(section, file, keys, guide.workbook, is_banded, guide.is_of_young)
        for number, prompt in enumerate(section.prompts):
            yield PlacedPrompt(prompt, placed, number)


def _check_guide(guide: WorkbookGuide, file: LinedFile) -> None:
    if f"{guide.workbook}.yml" != Path(file.name).name:
        met = f"the workbook is {guide.workbook!r}, and the file is named for another."
        raise PromptsBroken(file.place(["workbook"]), met, "A file has the name of its workbook.")
    ids = [section.id for section in guide.sections]
    for at, section in enumerate(ids):
        if section in ids[:at]:
            met = f"the section {section!r} is there twice."
            raise PromptsBroken(file.place(["sections", at, "id"]), met, "Join the two, or rename one.")


def _check_of_the_bank(placed: PlacedPrompt) -> None:
    if placed.prompt.is_local:
        met = f"{placed.prompt.id} begins with {LOCAL}, which is kept for a committee's own prompts."
        raise PromptsBroken(placed.place("id"), met)
    if not placed.prompt.serves:
        met = f"{placed.prompt.id} serves nothing."
        raise PromptsBroken(
            placed.place(), met, "Name the source it serves: one id at least of guide/sources.yml."
        )
