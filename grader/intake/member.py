"""What an archive holds, one member at a time, never believing what it says about itself."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

CHUNK = 64 * 1024  # the most that is unpacked at once, whatever it was packed from
EARLIEST, LATEST = 315_532_800, 4_102_444_800  # 1980 and 2100: what a time of a stranger's is bounded to

ENCRYPTED = "encrypted; hand it in without a password"
LINK = "a link, not followed"
SPECIAL = "not an ordinary file"


class Damaged(Exception):
    """An archive, or one of its members, cannot be read; the message says why."""


class Exhausted(Damaged):
    """An archive unpacks to more than it may."""


@dataclass
class Budget:
    """How many bytes may still be unpacked, here and in the whole that this is part of."""

    left: int
    within: Budget | None = None

    def spend(self, count: int) -> None:
        """Take `count` bytes off; raise Exhausted where there are not as many."""
        self.left -= count
        if self.left < 0:
            raise Exhausted("the archive unpacks to more than is allowed; unpack it yourself")
        if self.within:
            self.within.spend(count)


@dataclass(frozen=True)
class Member:
    """One member of an archive. Its content is read from `chunks`, at once or never: before the next member."""

    name: str  # as the archive has it
    folder: bool
    size: int  # as the archive says
    modified: float
    reason: str  # why it cannot be read, known beforehand
    chunks: Iterator[bytes]


def sane(seconds: float) -> float:
    """Return a time within what every file system can hold.

    >>> sane(-1e30), sane(1_700_000_000.5)
    (315532800, 1700000000.5)
    """
    return min(max(seconds, EARLIEST), LATEST) if seconds == seconds else EARLIEST  # not a number: the earliest


def inflate(pieces: Iterable[bytes], decoder: zlib._Decompress) -> Iterator[bytes]:
    """Yield what the pieces unpack to, `CHUNK` bytes at most at a time; raise Damaged if they end too early."""
    for piece in pieces:
        while True:
            try:
                out = decoder.decompress(piece, CHUNK)
            except zlib.error:
                raise Damaged("damaged: it cannot be unpacked") from None
            piece = decoder.unconsumed_tail
            if out:
                yield out
            if decoder.eof:
                return
            if not piece and len(out) < CHUNK:
                break
    raise Damaged("damaged: it is cut short")


def gunzip(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield what a .gz file unpacks to, with all that was appended to it as a further .gz."""
    while True:
        decoder = zlib.decompressobj(31)
        yield from inflate(pieces, decoder)
        rest = decoder.unused_data or next(pieces, b"")
        if not rest.startswith(b"\x1f"):  # padding
            return
        pieces = _again(rest, pieces)


def _again(first: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from pieces


def reader(chunks: Iterator[bytes], spend: Callable[[int], None]) -> Callable[[int], bytes]:
    """Return a function that reads so many bytes, fewer only at the end."""
    kept = bytearray()

    def read(size: int) -> bytes:
        while len(kept) < size:
            chunk = next(chunks, b"")
            if not chunk:
                break
            spend(len(chunk))
            kept.extend(chunk)
        data = bytes(kept[:size])
        del kept[:size]
        return data

    return read
