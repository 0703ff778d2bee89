"""Agendas and minutes, as typed or pasted, one after the other: read line by line into titles."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.lines import (
    Numbered,
    is_body,
    is_furniture,
    is_prose,
    is_resolution,
    is_routine,
    read_date,
    read_heading,
    read_number,
    tidy,
)

_JOINS = (" and", " of", " the", " for", " to", " in", " with", " on", ",", "&", " –", " -")


def read_agenda(lines: Iterable[str]) -> tuple[AgendaTitle, ...]:
    """Read titles in the order given; what repeats another of the same meeting is read once."""
    reader = _Reader()
    tidied = [words for line in lines if (words := " ".join(line.split()))]
    for line, following in zip(tidied, [*tidied[1:], ""], strict=False):
        reader.take(line, following)
    reader.keep_lone_heading()
    first: dict[str, AgendaTitle] = {}
    for title in reader.titles:
        first.setdefault(title.key, title)
    return tuple(first.values())


class _Reader:
    """What has been read so far: the titles, and the meeting that the lines now belong to."""

    def __init__(self) -> None:
        self.titles: list[AgendaTitle] = []
        self.heading = ""
        self.day: date | None = None
        self.begun = 0  # how many titles there were when the meeting began
        self.number = 0
        self.is_within = False  # whether a heading has been met
        self.is_resolving = False
        self.waits: Numbered | None = None  # a number on a line of its own

    def take(self, line: str, following: str) -> None:
        """Take one line, knowing the one below it."""
        words = tidy(line)
        is_item = bool(read_number(words, self.number + 1))
        day = None if is_item or self.waits else read_heading(words, is_titled=bool(read_date(following)))
        if day and not (self.is_within and self.number == 0 and is_routine(words)):
            self._begin(line, day)
        elif not words or (is_furniture(words) and not self.waits):
            self.waits = None if words else self.waits
        elif numbered := self._read_number(words):
            self._take_numbered(line, numbered)
        else:
            self._take_plain(line, words)

    def keep_lone_heading(self) -> None:
        """Keep the last heading as a title where nothing stood below it: that is what it was."""
        dated = read_date(self.heading) if len(self.titles) == self.begun else None
        if dated:
            self.titles.append(AgendaTitle(self.heading, *dated))

    def _begin(self, line: str, day: date) -> None:
        self.keep_lone_heading()
        # The committee's name, on a line of its own above the date, is a part of the heading.
        if self.titles and self.titles[-1].day is None and is_body(self.titles[-1].title):
            self.titles.pop()
        self.heading, self.day, self.begun, self.number = line, day, len(self.titles), 0
        self.is_within, self.is_resolving = True, False

    def _read_number(self, words: str) -> Numbered | None:
        if self.waits:
            numbered, self.waits = Numbered(self.waits.number, words, self.waits.is_part), None
            return numbered
        return None if read_date(words) and not words[:1].isdigit() else read_number(words, self.number + 1)

    def _take_numbered(self, line: str, numbered: Numbered) -> None:
        words, number = numbered.words, numbered.number
        if not words:
            self.waits = numbered
            return
        is_next = number is not None and number == self.number + 1
        if self.number and (is_prose(words) or (self.is_resolving and not is_next)):
            self._add_paragraph(words)
            return
        if number is not None:
            self._follow(number)
        self.is_resolving = False
        self._add(line, words)

    def _follow(self, number: int) -> None:
        if self.is_within and not self.number:
            # What stood between the heading and the first number is the page it was copied from.
            del self.titles[self.begun :]
        elif self.is_within and number < self.number and number == 1:
            # Numbers that begin again are another meeting's, of which no date has been met.
            self.day = None
        self.number = number

    def _take_plain(self, line: str, words: str) -> None:
        if not self.titles or self._is_title(words):
            self._add(line, words)
        elif self.is_within and self.number:
            self._continue(words)
        elif (self.is_within or self.number) and is_prose(words):
            self._add_paragraph(words)
        else:
            self._add(line, words)

    def _is_title(self, words: str) -> bool:
        """Among numbered items a line without a number is one in capitals, or after a date of its own."""
        dated = read_date(words)
        begins_dated = dated is not None and not words.startswith(dated[0])
        return self.is_within and not is_prose(words) and (words.isupper() or begins_dated)

    def _continue(self, words: str) -> None:
        last = self.titles[-1]
        joins = not last.paragraphs and (words[0].islower() or last.title.endswith(_JOINS))
        if joins and not is_prose(words):
            title = f"{last.title} {words}"
            self.titles[-1] = replace(last, title=title, is_routine=is_routine(title))
        else:
            self._add_paragraph(words)

    def _add_paragraph(self, words: str) -> None:
        self.is_resolving = self.is_resolving or is_resolution(words)
        if self.titles:
            last = self.titles[-1]
            self.titles[-1] = replace(last, paragraphs=(*last.paragraphs, words))

    def _add(self, line: str, words: str) -> None:
        dated, is_numbered = read_date(words), self.number > 0
        if dated and (not self.day or not (dated[2] or is_numbered)):
            title = AgendaTitle(line, *dated, is_routine=is_routine(dated[0]))
        else:
            carried = self.day is not None
            title = AgendaTitle(line, words, self.day, is_carried=carried, is_routine=is_routine(words))
        self.titles.append(title)
