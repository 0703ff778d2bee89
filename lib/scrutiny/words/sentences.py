"""How words are counted, joined and begun."""

from humanize import apnumber


def say_count(number: int, thing: str) -> str:
    """Say how many of a thing there are."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def say_few(number: int) -> str:
    """Say a small number as a word, as a sentence does."""
    return "none" if number == 0 else apnumber(number)


def say_how_many(number: int, one: str, many: str) -> str:
    """Say how many figures do something: no figure differs, one differs, nine differ."""
    return f"no figure {one}" if number == 0 else f"{apnumber(number)} {one if number == 1 else many}"


def begin_lower(words: str) -> str:
    """Give a name as it stands within a sentence."""
    return words[0].lower() + words[1:]


def begin_sentence(words: str) -> str:
    """Give words as they begin a sentence; names within them keep their capitals."""
    return words[:1].upper() + words[1:]


def join_names(names: list[str]) -> str:
    """Join names that may have an "and" of their own: a comma stands before the last."""
    return ", and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def join_words(words: list[str]) -> str:
    """Join words as a sentence does: a, b and c."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def make_plain(words: str) -> str:
    """Give words as they are compared: on one line, in small letters."""
    return " ".join(words.split()).casefold()
