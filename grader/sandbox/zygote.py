"""The grader's end of a zygote (see `grader.worker.zygote`): start it, hand it jobs, read what each child sends."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Sequence
from typing import ClassVar

from grader.errors import GraderFault
from grader.sandbox.frames import Frames
from grader.sandbox.launch import Started
from grader.sandbox.limits import Limits, rlimits

START_SECONDS = 60.0  # a cold disk or a busy machine is no fault of the learner's
NO_NAMESPACES, BROKEN_WALL = 77, 72  # exit statuses of the worker's
_PIPE = 2**20  # so that a child seldom waits for us to read
_FIRST_TICK, _LONGEST_TICK = 0.001, 0.01  # how long to let a child work before looking at what it sent


class ZygoteDied(Exception):
    """The zygote ended, and with it the child it watched over: nobody's fault, or ours."""


class Zygote:
    """A process with NumPy loaded that forks a child for each job, behind the strongest walls there are here.

    Belongs to one thread at a time. Raises GraderFault where it cannot be started. `end` must be called.

    Parameters
    ----------
    everything : load at once all that learners may import, as is due for many jobs, not for one
    """

    refused: ClassVar[bool] = False  # namespaces, on this machine

    def __init__(self, limits: Limits, *, everything: bool = False) -> None:
        self.limits = limits
        self._everything = everything
        self._start()

    def _start(self) -> None:
        self.layers: tuple[str, ...] | None = None
        self._ready = False
        self._control, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        settings = {
            "control": there.fileno(),
            "limits": rlimits(self.limits),
            "namespaces": not Zygote.refused,
            "everything": self._everything,
        }
        try:
            self._started = Started(settings, files=(there.fileno(),))
        except BaseException:
            self._control.close()
            raise
        finally:
            there.close()

    @property
    def pid(self) -> int:
        """The id of the process that was started, which is also that of its group."""
        return self._started.popen.pid

    def settled(self) -> tuple[str, ...]:
        """Wait for the walls of a zygote that loads everything at once, and return what they are."""
        self._await_ready()
        while self.layers is None:
            self.hear(START_SECONDS)
        return self.layers

    def send(self, job: bytes, imports: Sequence[str], reply: int) -> None:
        """Have a child do a job; its frames go to the file number `reply`."""
        self._await_ready()
        handle = os.memfd_create("job", os.MFD_CLOEXEC)
        try:
            with open(handle, "wb", buffering=0, closefd=False) as stream:
                stream.write(job)
            message = b"R" + json.dumps(list(imports)).encode()
            socket.send_fds(self._control, [message], [handle, reply])
        except OSError as error:
            raise ZygoteDied from error
        finally:
            os.close(handle)

    def tell(self, command: bytes) -> None:
        """Send a word about the child: b"K" or b"C"."""
        try:
            self._control.send(command)
        except OSError as error:
            raise ZygoteDied from error

    def hear(self, seconds: float) -> bytes | None:
        """Wait so long for a word; None where none came. What the walls are is kept, and heard by nobody else."""
        poll = select.poll()
        poll.register(self._control, select.POLLIN)
        if not poll.poll(seconds * 1000):
            return None
        try:
            message = self._control.recv(65_536)
        except OSError as error:
            raise ZygoteDied from error
        if not message:
            raise ZygoteDied
        if message[:1] == b"S":
            self.layers = tuple(json.loads(message[1:]))
            return None
        return message

    def _await_ready(self) -> None:
        """Wait until it can be given a job; without namespaces where the system has none to give."""
        if self._ready:
            return
        try:
            self._ready = self.hear(START_SECONDS) == b"+"
        except ZygoteDied:
            if self._started.popen.wait() == NO_NAMESPACES and not Zygote.refused:
                Zygote.refused = True
                self.end()
                self._start()
                self._await_ready()
                return
        if not self._ready:
            complaint = self._started.complaint()
            self.end()
            raise GraderFault(f"A worker could not start: {complaint}. Try `dlgrade doctor`.")

    def end(self) -> None:
        """Kill it and its child, and remove its folder. May be called twice."""
        self._control.close()
        if self._started.popen.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._started.popen.wait()
        self._started.remove()


class Child:
    """One job in a child of a zygote: frames in the order they were sent, then how it ended."""

    def __init__(self, zygote: Zygote, job: bytes, imports: Sequence[str]) -> None:
        self.limits = zygote.limits
        self.began = time.monotonic()
        self._zygote = zygote
        self._status: int | None = None
        self._frames = Frames(self.limits.reply_mb * 2**20)
        self._tick = _FIRST_TICK
        self._walled = False
        self._at_end = False
        self._replies, there = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        try:
            os.set_blocking(there, True)
            with contextlib.suppress(OSError):  # an ordinary user's pipes may all be small already
                fcntl.fcntl(self._replies, fcntl.F_SETPIPE_SZ, _PIPE)
            zygote.send(job, imports, there)
        except BaseException:
            os.close(self._replies)
            raise
        finally:
            os.close(there)

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
        while (frame := self._take()) is None:
            ended = self._status is not None  # asked before reading: what it sent until then is in the pipe
            if self._read():
                continue
            if self._at_end or ended:
                raise EOFError
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise TimeoutError
            self._listen(min(remaining, self._tick))
            self._tick = min(2 * self._tick, _LONGEST_TICK)
        return frame

    def _take(self) -> bytes | None:
        """Return a frame, if a whole one is there, past the empty one that says that the walls stand."""
        if not self._walled and self._frames.take() == b"":
            self._walled = True
        return self._frames.take() if self._walled else None

    def _read(self) -> bool:
        """Take in what is in the pipe; True where there was something. Looking seldom saves waking for each frame."""
        try:
            chunk = os.read(self._replies, _PIPE)
        except BlockingIOError:
            return False
        self._at_end = self._at_end or not chunk
        self._frames.add(chunk)
        return bool(chunk)

    def _listen(self, seconds: float) -> bytes | None:
        message = self._zygote.hear(seconds)
        if message is not None and message[:1] == b"E":
            (self._status,) = struct.unpack("<i", message[1:])
            if self._status == BROKEN_WALL and not self._frames.received:  # no learner's code has run
                raise GraderFault("The walls around a submission could not be put up. Try `dlgrade doctor`.")
        return message

    def processor_seconds(self) -> float | None:
        """Return how much processor time it has used, None where it has ended."""
        if self._status is None:
            self._zygote.tell(b"C")
        while self._status is None:
            message = self._listen(START_SECONDS)
            if message is not None and message[:1] == b"C":
                return float(struct.unpack("<d", message[1:])[0])
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
            self._zygote.tell(b"K")
        while self._status is None:
            self._listen(START_SECONDS)
