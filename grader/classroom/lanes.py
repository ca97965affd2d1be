"""Many lanes at once: requests in, replies out as they come, a lane that dies replaced."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from grader.classroom.lane import receive, send
from grader.errors import GraderFault

Request = TypeVar("Request", bound=msgspec.Struct)
Reply = TypeVar("Reply", bound=msgspec.Struct)

AHEAD = 2  # requests a lane that wait already, so that none stands idle
STUCK_SECONDS = 600.0  # no request takes so long: every step inside a lane has a limit of its own
_SECONDS_TO_CLOSE = 5.0
_LOOK = 5.0  # seconds between two looks for a lane that is stuck
# -P keeps the current folder out of sys.path: it may hold submissions, and their names would be modules.
_START = (
    "import sys; p = sys.argv[1]; p in sys.path or sys.path.insert(0, p); import grader.classroom.lane as m; m.main()"
)
_COMMAND = [sys.executable, "-P", "-c", _START, str(Path(__file__).parents[2])]


class LaneDied(Exception):
    """A lane ended before it had answered."""


class Lane:
    """A lane's process, replaced by the next one when it has died. Asked by one thread at a time, closed by any."""

    def __init__(self, walls: tuple[str, ...]) -> None:
        self._walls = walls
        self._lock = threading.Lock()
        self._popen: subprocess.Popen[bytes] | None = None
        self._busy_since: float | None = None
        self._closed = False

    def ask(self, request: msgspec.Struct) -> bytes:
        """Send a request and wait for the reply; LaneDied where none comes."""
        popen = self._process()
        assert popen.stdin
        assert popen.stdout
        self._busy_since = time.monotonic()
        try:
            send(popen.stdin, request)
            popen.stdin.flush()
            reply = receive(popen.stdout)
        except (OSError, ValueError):  # the pipe is broken, or closed from this side
            reply = None
        finally:
            self._busy_since = None
        if reply is None:
            self._end()
            raise LaneDied
        return reply

    def _process(self) -> subprocess.Popen[bytes]:
        with self._lock:  # none is started while, or after, it is closed
            if self._closed:
                raise LaneDied
            self._popen = self._popen or _started(self._walls)
            return self._popen

    def end_if_stuck(self) -> None:
        """Kill a lane that has been at one request for longer than any may take."""
        since, popen = self._busy_since, self._popen
        if since is not None and popen is not None and time.monotonic() - since > STUCK_SECONDS:
            popen.kill()

    def close(self) -> None:
        """End the process for good. Its zygote ends with it, and first: what it used is then counted."""
        with self._lock:
            self._closed = True
        self._end()

    def _end(self) -> None:
        with self._lock:
            popen, self._popen = self._popen, None
        if popen is None:
            return
        assert popen.stdin
        assert popen.stdout
        if self._busy_since is not None:  # called off in the midst of a request, of which a part may be on its way
            popen.kill()
        with contextlib.suppress(OSError):  # what it was not sent any more
            popen.stdin.close()  # which it takes for the end
        try:
            popen.wait(_SECONDS_TO_CLOSE)
        except subprocess.TimeoutExpired:
            popen.kill()
            popen.wait()
        popen.stdout.close()


def _started(walls: tuple[str, ...]) -> subprocess.Popen[bytes]:
    pipe = subprocess.PIPE
    try:
        # A session of its own: Ctrl-C is ours to handle.
        return subprocess.Popen([*_COMMAND, *walls], stdin=pipe, stdout=pipe, start_new_session=True)
    except OSError as error:
        raise GraderFault(f"No process can be started here: {error.strerror}. Try a smaller --jobs.") from error


class Crew(Generic[Request, Reply]):
    """So many lanes, and the requests they are at. No more of these wait than keep all lanes busy.

    Replies come in the order in which they are ready. A request whose lane died is tried once more.

    Parameters
    ----------
    jobs : how many lanes
    kind : what a reply is
    otherwise : makes the reply to a request that ended two lanes
    walls : around submissions, as promised for all of them: a lane that has less grades nothing
    """

    def __init__(
        self, jobs: int, kind: type[Reply], otherwise: Callable[[Request], Reply], walls: tuple[str, ...] = ()
    ) -> None:
        self._decode = msgspec.msgpack.Decoder(kind).decode
        self._otherwise = otherwise
        self._lanes = [Lane(walls) for _ in range(jobs)]
        self._free: queue.SimpleQueue[Lane] = queue.SimpleQueue()
        for lane in self._lanes:
            self._free.put(lane)
        self._pool = ThreadPoolExecutor(jobs)
        self._waiting: set[Future[Reply]] = set()

    def add(self, request: Request) -> Iterator[Reply]:
        """Take a request, and yield what is ready, until there is room for the next."""
        self._waiting.add(self._pool.submit(self._answer, request))
        while len(self._waiting) >= AHEAD * len(self._lanes):
            yield from self._some(_LOOK)

    def ready(self) -> Iterator[Reply]:
        """Yield what is ready, without waiting."""
        if self._waiting:
            yield from self._some(0)

    def rest(self) -> Iterator[Reply]:
        """Yield all that is still to come."""
        while self._waiting:
            yield from self._some(_LOOK)

    def close(self) -> None:
        """Leave everything as it is, and no process behind."""
        for lane in self._lanes:
            lane.close()
        self._pool.shutdown(cancel_futures=True)

    def _answer(self, request: Request) -> Reply:
        lane = self._free.get()
        try:
            for _ in range(2):
                with contextlib.suppress(LaneDied):
                    return self._decode(lane.ask(request))
            return self._otherwise(request)
        finally:
            self._free.put(lane)

    def _some(self, seconds: float) -> Iterator[Reply]:
        done, self._waiting = wait(self._waiting, timeout=seconds, return_when=FIRST_COMPLETED)
        for lane in self._lanes:
            lane.end_if_stuck()
        for future in done:
            yield future.result()
