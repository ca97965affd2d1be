"""The sandbox's first layer: a process of its own, limited, watched by the clock, and killed with its children.

Neither NumPy nor the wire is imported here, so that a worker can be started before the grader loads them.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from grader.errors import GraderFault
from grader.sandbox.limits import Limits, rlimits

START_SECONDS = 60.0  # a cold disk or a busy machine is no fault of the learner's
MAX_FRAME = 17 * 2**20
_CHUNK = 2**16
_TICK = 0.05  # how often to look whether the process has gone while its children keep the pipe open
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")

Receive = Callable[[float], bytes | None]
"""Wait at most so many seconds: some bytes, b"" at the end of the pipe, None where nothing came."""


class TooMuchReply(Exception):
    """More was sent back than is allowed for one job."""


class Process:
    """One worker process and its pipes.

    Raises GraderFault where it cannot be started. `end` must be called; it may be called twice.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.seconds_used = 0.0  # how long it has worked on jobs
        self._ready = False
        self._received = 0
        self._buffer = bytearray()
        self._folder = Path(tempfile.mkdtemp(prefix="dlgrade-"))
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  read if it does not start
        try:
            self._popen = subprocess.Popen(
                _command(limits),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                bufsize=0,
                cwd=self._folder,
                env=_environment(self._folder),
                close_fds=True,
                start_new_session=True,  # also a group of its own, killed as one
            )
        except OSError as error:
            self._errors.close()
            shutil.rmtree(self._folder)
            raise GraderFault(f"A worker process could not be started: {error}.") from error
        assert self._popen.stdin
        assert self._popen.stdout
        self._jobs: IO[bytes] = self._popen.stdin
        self._receive = (threaded_receiver if sys.platform == "win32" else polled_receiver)(self._popen.stdout)

    @property
    def pid(self) -> int:
        """The process's id, which is also that of its group."""
        return self._popen.pid

    def send(self, frame: bytes) -> None:
        """Send a job's frame, waiting for the worker to be ready. GraderFault where it never is."""
        if not self._ready:
            self._await_ready()
        self._received = 0
        view = memoryview(frame)
        try:
            while view:
                view = view[self._jobs.write(view) :]
        except OSError as error:
            raise GraderFault(
                f"A worker ended before it was given its job ({error}). Please run this again."
            ) from error

    def _await_ready(self) -> None:
        """Wait for the empty frame that says NumPy is loaded; no learner's code has run before it."""
        try:
            self._ready = self.receive(time.monotonic() + START_SECONDS) == b""
        except (TimeoutError, EOFError, ValueError, TooMuchReply):
            self._ready = False
        if not self._ready:
            self._errors.seek(0)
            last = self._errors.read().decode(errors="replace").strip().rpartition("\n")[2]
            self.end()
            raise GraderFault(f"A worker could not start: {last or 'it gave no reason'}. Try `dlgrade doctor`.")

    def reusable(self) -> bool:
        """Tell whether another job can be sent: alive, and nothing unasked in the pipe."""
        return not self._ready or not (self.exited() or self._buffer or self._receive(0) is not None)

    def receive(self, deadline: float) -> bytes:
        """Return the next frame's bytes.

        Raises
        ------
        TimeoutError
            `deadline` (of `time.monotonic`) passed.
        EOFError
            The process, or its pipe, has ended.
        ValueError
            What came is no frame.
        TooMuchReply
            More than `limits.reply_mb` came for this job.
        """
        while (frame := self._whole_frame()) is None:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise TimeoutError
            gone = self.exited()  # asked before reading: what it sent until then is in the pipe
            chunk = self._receive(0 if gone else min(remaining, _TICK))
            if chunk == b"" or (gone and chunk is None):
                raise EOFError
            if chunk:
                self._buffer += chunk
                self._received += len(chunk)
                if self._received > self.limits.reply_mb * 2**20:
                    raise TooMuchReply
        return frame

    def _whole_frame(self) -> bytes | None:
        if len(self._buffer) < 4:
            return None
        end = 4 + int.from_bytes(self._buffer[:4], "big")
        if end > MAX_FRAME:
            raise ValueError("oversized frame")
        if len(self._buffer) < end:
            return None
        frame = bytes(self._buffer[4:end])
        del self._buffer[:end]
        return frame

    def exited(self) -> bool:
        """Tell whether the process has ended, leaving its id reserved where the system can: `end` still kills by it."""
        if self._popen.returncode is not None:
            return True
        if sys.platform == "linux":
            return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        else:
            return self._popen.poll() is not None

    def exit_status(self, grace: float = 0.5) -> int | None:
        """End it, and return how it had ended by itself (negative: by that signal); None where it had not."""
        until = time.monotonic() + grace  # a pipe closes a moment before the process is gone
        while not (gone := self.exited()) and time.monotonic() < until:
            time.sleep(0.002)
        self.end()
        return self._popen.returncode if gone else None

    def end(self) -> None:
        """Kill the process and what it started, and remove its folder."""
        _kill_group(self._popen)
        self._popen.wait()
        assert self._popen.stdout
        for stream in (self._jobs, self._popen.stdout, self._errors):
            with contextlib.suppress(OSError):  # a pipe nobody reads any more
                stream.close()
        shutil.rmtree(self._folder, ignore_errors=True)  # the learner's code may have locked it; it is in TMPDIR


def _kill_group(popen: subprocess.Popen[bytes]) -> None:
    if popen.returncode is not None:  # reaped: the number may belong to others by now
        return
    if sys.platform == "win32":
        popen.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS: PermissionError for a zombie
        os.killpg(popen.pid, signal.SIGKILL)


def _command(limits: Limits) -> list[str]:
    """`-P -s -S` and the clean environment are what `-I` is, but PYTHONHASHSEED counts: sets have one order."""
    main = Path(__file__).parents[1] / "worker" / "main.py"
    return [sys.executable, "-P", "-s", "-S", str(main), *rlimits(limits), *_site_folders()]


def _site_folders() -> list[str]:
    """Find the folders that hold NumPy and msgspec without importing either."""
    folders: dict[str, None] = {}
    for name in ("numpy", "msgspec"):
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise GraderFault(f"The package {name} is not installed here. Try `pip install {name}`.")
        folders[str(Path(spec.origin).parents[1])] = None
    return list(folders)


def _environment(folder: Path) -> dict[str, str]:
    own = {"HOME": str(folder), "TMPDIR": str(folder), "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}
    threads = dict.fromkeys(_THREADS, "1")
    if sys.platform == "win32":  # Python does not start without SYSTEMROOT
        return {**own, **threads, "TEMP": str(folder), "SYSTEMROOT": os.environ["SYSTEMROOT"], "PYTHONUTF8": "1"}
    return {**own, **threads, "PATH": "/usr/bin:/bin"}


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
