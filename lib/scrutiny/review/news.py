"""News: what has changed on a page, counted once for everybody who has it open."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scrutiny.record.rights import Act, may, take_on_trust
from scrutiny.review.contract import Seen
from scrutiny.review.replies import PagePart, see
from scrutiny.review.told import News
from scrutiny.vocabulary import Role

# Somebody as a page names them: by name, and as what they are here.
Named = tuple[str, str]
PartNews = Mapping[str, Seen]


@dataclass(frozen=True)
class PageNews:
    """What is new on a page up to an entry, part by part; and for whom it differs, what they are told."""

    number: int
    told: PartNews
    own: Mapping[Named, PartNews]


def find_news(parts: Mapping[str, PagePart], since: int, people: Iterable[Named]) -> PageNews:
    """Find what is new in a page's parts since an entry, and what of it some people see as theirs."""
    number = 0
    for part in [*parts.values()][:1]:
        part.page.follow()
        number = part.page.state.number
    if number <= since:
        return PageNews(max(number, since), {}, {})
    seen = {name: see(part, since) for name, part in parts.items()}
    # How far the page has come is news of its own, and any part tells it.
    told = {name: reply for name, reply in seen.items() if reply.fields} or dict([*seen.items()][:1])
    own = {named: _find_own(parts, told, *named) for named in people if _has_own(*named)}
    return PageNews(number, told, {named: news for named, news in own.items() if news != told})


def _has_own(author: str, role: str) -> bool:
    return bool(author) and role in set(Role) and not may(take_on_trust(author, Role(role)), Act.SEE_OWN)


def _find_own(parts: Mapping[str, PagePart], told: PartNews, author: str, _role: str) -> PartNews:
    return {name: _see_own(parts[name], reply, author) for name, reply in told.items()}


def _see_own(part: PagePart, reply: Seen, author: str) -> Seen:
    if not any(state.rating for state in reply.fields):
        return reply
    fields = tuple(_show_own(part, state, author) for state in reply.fields)
    return reply.model_copy(update={"fields": fields})


def _show_own(part: PagePart, state: News, author: str) -> News:
    return part.tell_news(part.find_field(state.about), author) if state.rating else state
