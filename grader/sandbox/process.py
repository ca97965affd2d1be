"""Where there is no zygote (macOS, Windows, old kernels): a fresh process for each job, limited, watched by the clock.

It keeps accidents in, not attacks, and `Isolation` says so.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import IO

from grader.errors import GraderFault
from grader.sandbox.frames import Frames, TooMuchReply
from grader.sandbox.launch import Started
from grader.sandbox.limits import Limits, rlimits

START_SECONDS = 60.0  # a cold disk or a busy machine is no fault of the learner's
_CHUNK = 2**16
_TICK = 0.05  # how often to look whether the process has gone while its children keep the pipe open

Receive = Callable[[float], bytes | None]
"""Wait at most so many seconds: some bytes, b"" at the end of the pipe, None where nothing came."""


class Process:
    """One worker process for one job. The same to talk to as a `child.Child`, but started before the job is known.

    Raises GraderFault where it cannot be started. `end` must be called; it may be called twice.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.began = time.monotonic()
        self._frames = Frames(limits.reply_mb * 2**20)
        settings = {"control": None, "limits": rlimits(limits)}
        self._started = Started(settings, pipes=subprocess.PIPE, folder=True)
        self._popen = self._started.popen
        assert self._popen.stdin
        assert self._popen.stdout
        self._jobs: IO[bytes] = self._popen.stdin
        self._receive = (threaded_receiver if sys.platform == "win32" else polled_receiver)(self._popen.stdout)

    @property
    def pid(self) -> int:
        """The process's id, which is also that of its group."""
        return self._popen.pid

    def send(self, job: bytes) -> None:
        """Send the job, waiting for the worker to be ready. GraderFault where it never is."""
        self._await_ready()
        view = memoryview(struct.pack(">I", len(job)) + job)
        try:
            while view:
                view = view[self._jobs.write(view) :]
        except OSError as error:
            raise GraderFault(
                f"A worker ended before it was given its job ({error}). Please run this again."
            ) from error
        self.began = time.monotonic()

    def _await_ready(self) -> None:
        """Wait for the empty frame that says NumPy is loaded; no learner's code has run before it."""
        try:
            ready = self.receive(time.monotonic() + START_SECONDS) == b""
        except (TimeoutError, EOFError, ValueError, TooMuchReply):
            ready = False
        if not ready:
            _kill_group(self._popen)
            complaint = self._started.complaint() or "it gave no reason"
            self.end()
            raise GraderFault(f"A worker could not start: {complaint}. Try `dlgrade doctor`.")

    def receive(self, deadline: float) -> bytes:
        """Return the next frame's bytes; raises as `child.Child.receive` does."""
        while (frame := self._frames.take()) is None:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise TimeoutError
            gone = self._exited()  # asked before reading: what it sent until then is in the pipe
            chunk = self._receive(0 if gone else min(remaining, _TICK))
            if chunk == b"" or (gone and chunk is None):
                raise EOFError
            if chunk:
                self._frames.add(chunk)
        return frame

    def _exited(self) -> bool:
        """Tell whether the process has ended, leaving its id reserved where the system can: `end` still kills by it."""
        if self._popen.returncode is not None:
            return True
        if sys.platform == "linux":
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        else:
            return self._popen.poll() is not None

    def processor_seconds(self) -> float | None:
        """Return None: it is not known here."""
        return None

    def exit_status(self, grace: float = 0.5) -> int | None:
        """End it, and return how it had ended by itself (negative: by that signal); None where it had not."""
        until = time.monotonic() + grace  # a pipe closes a moment before the process is gone
        while not (gone := self._exited()) and time.monotonic() < until:
            time.sleep(0.002)
        self.end()
        return self._popen.returncode if gone else None

    def end(self) -> None:
        """Kill the process and what it started, and remove its folder."""
        _kill_group(self._popen)
        self._popen.wait()
        assert self._popen.stdout
        for stream in (self._jobs, self._popen.stdout):
            with contextlib.suppress(OSError):  # a pipe nobody reads any more
                stream.close()
        self._started.remove()


def _kill_group(popen: subprocess.Popen[bytes]) -> None:
    if popen.returncode is not None:  # reaped: the number may belong to others by now
        return
    if sys.platform == "win32":
        popen.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS: PermissionError for a zombie
        os.killpg(popen.pid, signal.SIGKILL)


def polled_receiver(stream: IO[bytes]) -> Receive:
    """Read a pipe where the system can wait for one with a time limit."""
    import select  # `poll` is missing on Windows

    descriptor = stream.fileno()
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)

    def receive(timeout: float) -> bytes | None:
        return os.read(descriptor, _CHUNK) if poll.poll(max(0.0, timeout) * 1000) else None

    return receive


def threaded_receiver(stream: IO[bytes]) -> Receive:
    """Read a pipe on Windows, where only another thread can wait for one."""
    chunks: queue.Queue[bytes] = queue.Queue(maxsize=16)

    def read() -> None:
        try:
            while chunk := stream.read(_CHUNK):
                chunks.put(chunk)
        except (OSError, ValueError):  # closed from this side
            return
        chunks.put(b"")

    threading.Thread(target=read, daemon=True).start()

    def receive(timeout: float) -> bytes | None:
        try:
            return chunks.get(timeout=timeout) if timeout > 0 else chunks.get_nowait()
        except queue.Empty:
            return None

    return receive
