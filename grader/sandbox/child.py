"""One job in a child of a zygote: the frames it sends, how much of the processor it had, how it ended."""

from __future__ import annotations

import contextlib
import fcntl
import os
import struct
import time
from collections.abc import Sequence

from grader.sandbox.frames import Frames
from grader.sandbox.zygote import START_SECONDS, Zygote, ZygoteDied, readable

KILLED_ITS_KEEPER = 1000  # stands for an exit status where the child may have killed the zygote
_PIPE = 2**20  # so that a child seldom waits for us to read
_CHUNK = 2**16
_FIRST_TICK, _LONGEST_TICK = 0.001, 0.01  # how long to let a child work before looking at what it sent


class Child:
    """One job in a child of a zygote: frames in the order they were sent, then how it ended."""

    def __init__(self, zygote: Zygote, job: bytes, imports: Sequence[str]) -> None:
        self.limits = zygote.limits
        self.began = time.monotonic()
        self._zygote = zygote
        self._status: int | None = None
        self._frames = Frames(self.limits.reply_mb * 2**20)
        self._tick = _FIRST_TICK
        self._at_end = False
        self._replies, there = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            os.set_blocking(there, True)
            with contextlib.suppress(OSError):  # an ordinary user's pipes may all be small already
                fcntl.fcntl(self._replies, fcntl.F_SETPIPE_SZ, _PIPE)
            try:
                zygote.send(job, imports, there)
            finally:
                os.close(there)
            self._await_walls()
        except BaseException:
            os.close(self._replies)
            raise

    def _await_walls(self) -> None:
        """Wait for the empty frame that says that the walls stand. Nothing of the learner's has run before it.

        So whatever goes wrong here is no fault of theirs; and whatever they do comes later, and is not mistaken for it.
        """
        until = time.monotonic() + START_SECONDS
        while self._frames.take() is None:
            left = until - time.monotonic()
            if self._at_end or self._status is not None or left <= 0:
                raise ZygoteDied("The walls around a submission could not be put up. Try `dlgrade doctor`.")
            ready = readable(left, self._replies, self._zygote.fileno())
            if self._replies in ready:
                self._read(4)
            elif ready:
                self._listen(0)
        self.began = time.monotonic()

    def receive(self, deadline: float) -> bytes:
        """Return the next frame's bytes.

        Raises
        ------
        TimeoutError
            `deadline` (of `time.monotonic`) passed.
        EOFError
            The child, or its pipe, has ended.
        ValueError
            What came is no frame.
        TooMuchReply
            More than `limits.reply_mb` came for this job.
        ZygoteDied
            Whoever was to tell how it ended is gone.
        """
        while (frame := self._frames.take()) is None:
            ended = self._status is not None  # asked before reading: what it sent until then is in the pipe
            read = self._read()
            if not read and (self._at_end or ended):
                raise EOFError
            remaining = deadline - time.monotonic()
            if remaining <= 0:  # asked also of one that sends without an end
                raise TimeoutError
            if not read:
                self._listen(min(remaining, self._tick))
                self._tick = min(2 * self._tick, _LONGEST_TICK)
        return frame

    def _read(self, most: int = _CHUNK) -> bool:
        """Take in what is in the pipe; True where there was something. Looking seldom saves waking for each frame."""
        try:
            chunk = os.read(self._replies, most)
        except BlockingIOError:
            return False
        if len(chunk) == _CHUNK:  # there is much: take the rest at once
            with contextlib.suppress(BlockingIOError):
                chunk += os.read(self._replies, _PIPE)
        self._at_end = self._at_end or not chunk
        self._frames.add(chunk)
        return bool(chunk)

    def _listen(self, seconds: float) -> bytes | None:
        """Wait for a word of the zygote's. Where its death may be the child's deed, it is taken for the child's end."""
        try:
            message = self._zygote.hear(seconds)
        except ZygoteDied:
            if self._frames.received and not self._zygote.safe_from_children:
                self._status = KILLED_ITS_KEEPER
                return None
            raise
        if message is not None and message[:1] == b"E":
            (self._status,) = struct.unpack("<i", message[1:])
        return message

    def processor_seconds(self) -> float | None:
        """Return how much processor time it has used, None where it has ended."""
        answer = self._ask(b"C")
        return None if answer is None else float(struct.unpack("<d", answer[1:])[0])

    def _ask(self, command: bytes) -> bytes | None:
        """Tell the zygote something and wait for the answer that begins alike; None where the child has ended."""
        until = time.monotonic() + START_SECONDS
        try:
            self._zygote.tell(command)
        except ZygoteDied:
            self._listen(0)  # says what to make of it
        while self._status is None:
            left = until - time.monotonic()
            if left <= 0:
                raise ZygoteDied("It does not answer any more.")
            message = self._listen(left)
            if message is not None and message[:1] == command:
                return message
        return None

    def exit_status(self, grace: float = 0.5) -> int | None:
        """End it, and return how it had ended by itself (negative: by that signal); None where it had not."""
        until = time.monotonic() + grace  # a pipe closes a moment before the process is gone
        while self._status is None and (left := until - time.monotonic()) > 0:
            self._listen(left)
        by_itself = self._status
        self.end()
        return by_itself

    def end(self) -> None:
        """Kill it, and wait until it is gone. May be called twice."""
        if self._replies >= 0:
            os.close(self._replies)
            self._replies = -1
        if self._status is None:
            self._ask(b"K")
