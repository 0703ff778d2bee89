"""How it is said whether scrutiny had looked at the points of a report."""

from collections.abc import Iterable, Iterator

from scrutiny.look_back.agenda import AgendaTitle
from scrutiny.look_back.items import LookBack, Sight
from scrutiny.words.dates import say_day
from scrutiny.words.sentences import join_words, say_count

_ONE = {
    Sight.SEEN: "looked at, {titles}",
    Sight.TOLD: "no agenda title is ticked",
    Sight.UNSETTLED: "not settled, since {titles} is ticked, and so is that we had not looked",
    Sight.BLIND: "a blind spot, since we found it on no agenda",
    Sight.UNCHECKED: "not looked up yet",
}
_SEVERAL = {
    **_ONE,
    Sight.BLIND: "blind spots, since we found them on no agenda",
}


def say_read(titles: Iterable[AgendaTitle]) -> str:
    """Say what was read of the agendas: how many items of which meetings, and what was set aside."""
    titles = tuple(titles)
    heard = [title for title in titles if not title.is_routine]
    if not titles:
        return ""
    days = sorted({title.day for title in heard if title.day})
    when = ""
    if days:
        between = f", from {say_day(days[0])} to {say_day(days[-1])}" if len(days) > 1 else ""
        when = f" of {say_count(len(days), 'date')}{between}" if between else f" of {say_day(days[0])}"
    undated = sum(title.day is None for title in heard)
    without = f"; {undated} without a date" if undated else ""
    aside = list({title.title.casefold(): title.title for title in titles if title.is_routine}.values())
    routine = f" Set aside as routine, and not suggested: {join_words(aside)}." if aside else ""
    return f"Read here: {say_count(len(heard), 'item')}{when}{without}.{routine}"


def say_looked(back: LookBack, forms: dict[Sight, str] = _ONE) -> str:
    """Say whether scrutiny had looked at a point, by which titles, and what was written of it."""
    titles = join_words([title.said for title in back.titles]) if back.titles else ""
    written = f"; written of it: {' / '.join(back.written)}" if back.written else ""
    # Not by format: what people type may hold braces.
    return forms[back.sight].replace("{titles}", titles) + written


def say_all_looked(backs: Iterable[tuple[int, LookBack]]) -> Iterator[str]:
    """Say it of several points, each by its number, those alike together."""
    alike: dict[str, list[tuple[int, LookBack]]] = {}
    for number, back in backs:
        alike.setdefault(say_looked(back), []).append((number, back))
    for said, points in alike.items():
        numbers = join_words([str(number) for number, _back in points])
        if len(points) == 1:
            yield f"Point {numbers}: {said}"
        else:
            yield f"Points {numbers}: {say_looked(points[0][1], _SEVERAL)}"
