"""Count what a packed value holds before it is decoded: 8 MB of empty lists would become 600 MB of objects here."""

from __future__ import annotations

from grader.worker import wire

_TUPLE = 2  # the wire's extension that holds packed items; all others hold bytes or one thing
# By first byte: how many bytes long the length is that follows, or the thing itself.
_SIZED = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}  # bytes and text
_EXTENSIONS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_FIXED_EXTENSIONS = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}
_LISTS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}
_NUMBERS = {0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}


def check(data: bytes) -> None:
    """Raise ValueError where there are more things than `wire.unpack` takes, counted also inside tuples.

    What is not well-formed is left for `wire.unpack` to refuse: it stops at the first fault, and so does this.
    """
    most = 2 * wire.MAX_ITEMS + 1  # keys are counted here, and not there
    place, items, end = 0, 0, len(data)
    if end <= most:  # each takes a byte at least
        return
    while place < end:
        items += 1
        if items > most:
            raise ValueError("more separate items than any answer needs")
        head = data[place]
        place += 1 + _to_skip(data, place + 1, head)


def _to_skip(data: bytes, after: int, head: int) -> int:
    """Return how many bytes after the first belong to this thing alone: not the things inside it."""
    if head in _NUMBERS:
        return _NUMBERS[head]
    if 0xA0 <= head <= 0xBF:
        return head - 0xA0
    if head in _SIZED:
        return _SIZED[head] + _number(data, after, _SIZED[head])
    if head in _EXTENSIONS or head in _FIXED_EXTENSIONS:
        width = _EXTENSIONS.get(head, 0)
        size = _number(data, after, width) if width else _FIXED_EXTENSIONS[head]
        kind = data[after + width] if after + width < len(data) else 0
        return width + 1 + (0 if kind == _TUPLE else size)
    return _LISTS.get(head, 0) or _MAPS.get(head, 0)


def _number(data: bytes, start: int, width: int) -> int:
    return int.from_bytes(data[start : start + width], "big")
