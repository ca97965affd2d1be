"""A bounded memory of what was worked out before: whatever was asked for longest ago is forgotten first."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Memo(Generic[T]):
    """Results by what they depend on, at most `most` of them.

    >>> memo: Memo[str] = Memo(2)
    >>> memo.keep("a", "A"), memo.keep("b", "B"), memo.get("a"), memo.keep("c", "C")
    ('A', 'B', 'A', 'C')
    >>> memo.get("a"), memo.get("b"), memo.get("c")
    ('A', None, 'C')
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[Hashable, T] = {}

    def get(self, mark: Hashable) -> T | None:
        """Return what is kept under a mark, or None."""
        if mark not in self._kept:
            return None
        return self.keep(mark, self._kept[mark])

    def keep(self, mark: Hashable, result: T) -> T:
        """Keep a result, as the one asked for last, and return it."""
        self._kept.pop(mark, None)
        self._kept[mark] = result
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return result
