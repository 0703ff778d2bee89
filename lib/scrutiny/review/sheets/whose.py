"""Whose a sheet is, by what stands above its headings: one that is surely another council's is refused."""

import re
from collections.abc import Sequence

from scrutiny.errors import SheetFileBroken
from scrutiny.register.councils import Council, list_councils
from scrutiny.review.sheets.forms import SheetForm

# A name alone may be that of a street or a person: it is a council's beside one of these words.
_BEFORE = r"(?:borough|city|council|county) of\s+|\b(?:plan|register|tracker):\s+"
_AFTER = r"(?:[’']s)?(?:\s+\w+){0,2}\s+(?:council|borough|county|city|mbc|children)\b"


def check_whose(council: Council, form: SheetForm, titles: Sequence[str]) -> None:
    """Refuse a sheet whose titles name another council and not this one."""
    said = "\n".join(titles)
    if _names(said, council, is_sure=False):
        return
    other = next((other for other in list_councils() if _names(said, other, is_sure=True)), None)
    if other:
        raise SheetFileBroken(
            f"Above its headings this sheet names {other.in_text}, and this review is of {council.in_text}.",
            f"Choose the {form.called} of {council.in_text}.",
        )


def _names(said: str, council: Council, *, is_sure: bool) -> bool:
    """Whether words name a council; surely, only where they say beside it that it is one."""
    for name in {council.name, council.full_name}:
        word = rf"\b{re.escape(name)}\b"
        form = rf"(?:{_BEFORE}){word}|{word}{_AFTER}" if is_sure else word
        if re.search(form, said, re.IGNORECASE):
            return True
    return False
