"""Bytes from a worker, cut into frames: four bytes of length, then so many bytes."""

from __future__ import annotations

MAX_FRAME = 17 * 2**20


class TooMuchReply(Exception):
    """More was sent back than is allowed for one job."""


class Frames:
    """What has come and was not yet read."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.received = 0
        self._buffer = bytearray()

    def add(self, chunk: bytes) -> None:
        """Take in what came; TooMuchReply where it is more than `most` in all."""
        self.received += len(chunk)
        if self.received > self._most:
            raise TooMuchReply
        self._buffer += chunk

    def take(self) -> bytes | None:
        """Return the next whole frame's bytes, None where there is none yet, ValueError where it is no frame."""
        if len(self._buffer) < 4:
            return None
        end = 4 + int.from_bytes(self._buffer[:4], "big")
        if end > MAX_FRAME:
            raise ValueError("oversized frame")
        if len(self._buffer) < end:
            return None
        with memoryview(self._buffer) as whole:  # one copy, not two: a frame may be megabytes
            frame = bytes(whole[4:end])
        del self._buffer[:end]
        return frame
