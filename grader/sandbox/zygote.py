"""The grader's end of a zygote (see `grader.worker.zygote`): start it, hand it jobs, hear what it says, end it."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import tempfile
import time
from collections.abc import Sequence
from typing import IO, ClassVar

from grader.errors import GraderFault
from grader.sandbox.launch import Started
from grader.sandbox.limits import Limits, rlimits

START_SECONDS = 60.0  # a cold disk or a busy machine is no fault of the learner's
NO_NAMESPACES, NO_WALLS = 77, 78  # exit statuses of the worker's
_LAST_WORDS = 1.0  # seconds that a zygote has for ending by itself


class ZygoteDied(Exception):
    """The zygote ended, and with it the child it watched over: nobody's fault, or ours."""


class Zygote:
    """A process with NumPy loaded that forks a child for each job, behind the strongest walls there are here.

    Belongs to one thread at a time. Raises GraderFault where it cannot be started, ZygoteDied where there are no walls
    to put up (then `useless` is set, for good). `end` must be called.

    Parameters
    ----------
    everything : load at once all that learners may import, as is due for many jobs, not for one
    """

    refused: ClassVar[bool] = False  # namespaces, which this machine gave and took back
    useless: ClassVar[bool] = False

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
            self._started = Started(settings, files=(there.fileno(),), folder=False)
        except BaseException:
            self._control.close()
            raise
        finally:
            there.close()

    @property
    def pid(self) -> int:
        """The id of the process that was started, which is also that of its group."""
        return self._started.popen.pid

    @property
    def safe_from_children(self) -> bool:
        """Whether no child can send it a signal, or leave another process behind."""
        return bool({"namespaces", "seccomp"} & set(self.layers or ()))

    def settled(self) -> tuple[str, ...]:
        """Wait for the walls of a zygote that loads everything at once, and return what they are."""
        self._await_ready()
        until = time.monotonic() + START_SECONDS
        while self.layers is None and (left := until - time.monotonic()) > 0:
            self.hear(left)
        if self.layers is None:
            raise ZygoteDied("It put up no walls.")
        return self.layers

    def prepare(self, imports: Sequence[str]) -> None:
        """Have it load these modules and put up its walls meanwhile. Where this is lost, the first job sees to it."""
        with contextlib.suppress(OSError):
            self._control.send(b"P" + json.dumps(list(imports)).encode())

    def send(self, job: bytes, imports: Sequence[str], reply: int) -> None:
        """Have a child do a job; its frames go to the file number `reply`."""
        self._await_ready()
        with _nameless_file() as file:
            file.write(job)
            message = b"R" + json.dumps(list(imports)).encode()
            try:
                socket.send_fds(self._control, [message], [file.fileno(), reply])
            except OSError as error:
                raise ZygoteDied("It could not be given a job.") from error

    def fileno(self) -> int:
        """Return the number of the file on which it is heard."""
        return self._control.fileno()

    def tell(self, command: bytes) -> None:
        """Send a word about the child: b"K" or b"C"."""
        try:
            self._control.send(command)
        except OSError as error:
            raise ZygoteDied("It cannot be told anything any more.") from error

    def hear(self, seconds: float) -> bytes | None:
        """Wait so long for a word; None where none came. What the walls are is kept, and heard by nobody else."""
        if not readable(seconds, self._control.fileno()):
            return None
        try:
            message = self._control.recv(65_536)
        except OSError as error:
            raise ZygoteDied("It cannot be heard any more.") from error
        if not message:
            raise ZygoteDied("It ended.")
        if message[:1] == b"S":
            self.layers = tuple(json.loads(message[1:]))
            return None
        return message

    def _await_ready(self) -> None:
        """Wait until it can be given a job; without namespaces where the system takes them back."""
        if self._ready:
            return
        try:
            self._ready = self.hear(START_SECONDS) == b"+"
        except ZygoteDied:
            status = self._started.popen.wait()
            if status == NO_WALLS:
                Zygote.useless = True
                self.end()
                raise
            if status == NO_NAMESPACES and not Zygote.refused:
                Zygote.refused = True
                self.end()
                self._start()
                self._await_ready()
                return
        if not self._ready:
            complaint = self._started.complaint()
            self.end()
            if not complaint:
                raise ZygoteDied("It ended while it started, and gave no reason.")
            raise GraderFault(f"A worker could not start: {complaint}. Try `dlgrade doctor`.")

    def end(self) -> None:
        """End it and its child, and wait until they are gone. May be called twice."""
        self._control.close()  # which it takes for the end
        if self._started.popen.returncode is None:
            self._end_gently()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, signal.SIGKILL)
            self._started.popen.wait()
        self._started.remove()

    def _end_gently(self) -> None:
        """Let it end its children itself, so that none is left to whoever inherits orphans, which may be nobody."""
        os.kill(self.pid, signal.SIGTERM)  # while it starts, it does not look at the socket
        until = time.monotonic() + _LAST_WORDS
        while time.monotonic() < until:
            if os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):  # its id stays reserved
                return
            time.sleep(0.001)


def _nameless_file() -> IO[bytes]:
    """Return a file in memory where Python can make one."""
    if hasattr(os, "memfd_create"):
        return open(os.memfd_create("job", os.MFD_CLOEXEC), "wb", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def readable(seconds: float, *files: int) -> set[int]:
    """Wait so long until one of the files can be read, or has ended."""
    poll = select.poll()
    for file in files:
        poll.register(file, select.POLLIN)
    return {file for file, _ in poll.poll(max(seconds, 0) * 1000)}
