"""Where each prompt and section is written, so that whatever is wrong with it is said with file and line."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from scrutiny.errors import PromptsBroken
from scrutiny.guide.files import LinedFile
from scrutiny.guide.prompts import AddedSection, Prompt

_THINGS = {"indicators": "indicator", "prompts": "prompt", "serves": "source"}


@dataclass(frozen=True)
class PlacedSection:
    """One section, and the keys that lead to it in the file it is written in.

    A committee's prompts may stand in a section of the guide: ``is_banded`` is what holds there, and
    ``is_of_young`` tells that some part of the workbook is about what young people said.
    """

    section: AddedSection
    file: LinedFile
    keys: tuple[str | int, ...]
    workbook: str
    is_banded: bool
    is_of_young: bool

    def place(self, *keys: str | int) -> str:
        """Say the file and line of the section, or of a part of it."""
        return self.file.place((*self.keys, *keys))


@dataclass(frozen=True)
class PlacedPrompt:
    """One prompt, and where in its section it stands."""

    prompt: Prompt
    section: PlacedSection
    number: int

    def place(self, *keys: str | int) -> str:
        """Say the file and line of the prompt, or of a part of it."""
        return self.section.place("prompts", self.number, *keys)


def refuse_unknown(place: str, prompt: str, kind: str, identity: str, known: Iterable[str]) -> PromptsBroken:
    """Refuse the id of something that there is not, with the one that may have been meant."""
    near = get_close_matches(identity, [*known], n=1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    return PromptsBroken(
        place, f"{prompt} names the {_THINGS[kind]} {identity!r}, which there is not.{meant}"
    )
