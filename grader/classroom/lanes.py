"""Many lanes at once: requests in, replies out as they come, a lane that dies replaced."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

import msgspec

from grader.classroom.lane import receive, send

Reply = TypeVar("Reply", bound=msgspec.Struct)

AHEAD = 2  # requests a lane that wait already, so that none stands idle
STUCK_SECONDS = 600.0  # no request takes so long: every step inside a lane has a limit of its own
_LOOK = 5.0
_COMMAND = [sys.executable, "-c", "from grader.classroom.lane import main; main()"]


class LaneDied(Exception):
    """A lane ended before it had answered."""


class Lane:
    """A lane's process, replaced by the next one when it has died."""

    def __init__(self) -> None:
        self._popen: subprocess.Popen[bytes] | None = None
        self._busy_since: float | None = None
        self._closed = False

    def ask(self, request: msgspec.Struct) -> bytes:
        """Send a request and wait for the reply; LaneDied where none comes."""
        if self._closed:
            raise LaneDied
        popen = self._popen = self._popen or _started()
        assert popen.stdin
        assert popen.stdout
        self._busy_since = time.monotonic()
        try:
            send(popen.stdin, request)
            popen.stdin.flush()
            reply = receive(popen.stdout)
        except OSError:
            reply = None
        finally:
            self._busy_since = None
        if reply is None:
            self._end()
            raise LaneDied
        return reply

    def kill_if_stuck(self) -> None:
        """End a lane that has been at one request for longer than any may take."""
        since, popen = self._busy_since, self._popen
        if since is not None and popen is not None and time.monotonic() - since > STUCK_SECONDS:
            popen.kill()

    def close(self) -> None:
        """Kill the process for good; its zygote ends with it."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        popen, self._popen = self._popen, None
        if popen is None:
            return
        popen.kill()
        popen.wait()
        for stream in (popen.stdin, popen.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()


def _started() -> subprocess.Popen[bytes]:
    # A session of its own: Ctrl-C is ours to handle.
    return subprocess.Popen(_COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)


def run(
    requests: Iterable[msgspec.Struct],
    jobs: int,
    kind: type[Reply],
    otherwise: Callable[[msgspec.Struct], Reply],
) -> Iterator[Reply]:
    """Yield the replies to all requests, in the order in which they come.

    Requests are taken from their iterable as lanes become free. A request whose lane died is tried once more.

    Parameters
    ----------
    jobs : how many lanes
    kind : what a reply is
    otherwise : makes the reply to a request that ended two lanes
    """
    decode = msgspec.msgpack.Decoder(kind).decode
    lanes = [Lane() for _ in range(jobs)]
    free: queue.SimpleQueue[Lane] = queue.SimpleQueue()
    for lane in lanes:
        free.put(lane)

    def answer(request: msgspec.Struct) -> Reply:
        lane = free.get()
        try:
            for _ in range(2):
                with contextlib.suppress(LaneDied):
                    return decode(lane.ask(request))
            return otherwise(request)
        finally:
            free.put(lane)

    pool = ThreadPoolExecutor(jobs)
    waiting: set[Future[Reply]] = set()
    try:
        for request in requests:
            waiting.add(pool.submit(answer, request))
            while len(waiting) >= AHEAD * jobs:
                done, waiting = _some(waiting, lanes)
                yield from (future.result() for future in done)
        while waiting:
            done, waiting = _some(waiting, lanes)
            yield from (future.result() for future in done)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for lane in lanes:
            lane.close()


def _some(waiting: set[Future[Reply]], lanes: Iterable[Lane]) -> tuple[set[Future[Reply]], set[Future[Reply]]]:
    done, rest = wait(waiting, timeout=_LOOK, return_when=FIRST_COMPLETED)
    for lane in lanes:
        lane.kill_if_stuck()
    return done, rest
