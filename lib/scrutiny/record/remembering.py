"""What is worked out of typed words and remembered for a while: once a review is erased, it is forgotten."""

from collections.abc import Callable
from typing import Protocol, TypeVar


class _Remembering(Protocol):
    def cache_clear(self) -> None: ...


_T = TypeVar("_T", bound=_Remembering)
_FORGETTING: list[Callable[[], None]] = []


def forget_once_erased(remembering: _T) -> _T:
    """Have what a function remembers of typed words forgotten once a review is erased."""
    _FORGETTING.append(remembering.cache_clear)
    return remembering


def forget_typed() -> None:
    """Forget all that this process remembers of typed words."""
    for forget in _FORGETTING:
        forget()
