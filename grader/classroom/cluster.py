"""Grade on the workers of a Dask cluster: each has its own lanes' worth of threads and its own walls.

A worker is sent the Key and the content of a file, and answers with the result, all as bytes of our own making. The
scheduler gives what a worker did not finish to another. This process alone writes, so nothing need be shared.
"""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from grader import __version__, sandbox
from grader import key as keys
from grader.classroom.preparing import Prepared
from grader.classroom.sites import Site
from grader.classroom.tasks import Graded, Kept, Task, failed, graded
from grader.errors import GraderFault, UsageError
from grader.grade import start_worker
from grader.key import Key

if TYPE_CHECKING:
    from distributed import Client, Future

AHEAD = 4  # tasks a thread that are on their way, so that none stands idle
SECONDS_TO_CONNECT = 10
SECONDS_ALONE = 30.0  # in which nothing comes before we look whether any worker is left
_TICK = 0.005
_ADDRESS = re.compile(r"(\w+://)?[^\s/]+:\d+")
_KILLED = "every machine that graded it ended; grade it alone"
_mine = threading.local()  # a sandbox worker belongs to one thread


class Facts(msgspec.Struct, frozen=True):
    """What a Dask worker says of itself."""

    version: str
    layers: tuple[str, ...]


@contextmanager
def cluster(address: str) -> Iterator[Site]:
    """Yield a Dask cluster as the place where a class is graded.

    Raises
    ------
    UsageError
        Where nobody answers at `address`, or its workers are not fit for this.
    """
    try:
        from distributed import Client
    except ImportError:
        raise UsageError("--dask needs one more package: pip install 'dlgrade[cluster]'") from None
    if not _ADDRESS.fullmatch(address):
        raise UsageError(f"{address!r} is no scheduler's address. Those look like tcp://10.0.0.5:8786 or lab7:8786.")
    with _quiet():
        try:
            client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
        except (OSError, ValueError) as error:  # TimeoutError is an OSError
            raise UsageError(f"No Dask scheduler answers at {address}. Start one with: dask scheduler") from error
        with client:
            walls = _walls(client, address)
            yield Site(walls, lambda work, made: _graded(client, walls, work, made))


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep Dask's own accounts of lost connections off the screen: what matters of them is said in a line of ours."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def _walls(client: Client, address: str) -> sandbox.Isolation:
    """Return the walls that every worker has; UsageError where there is none, or one of another version."""
    found = {name: msgspec.json.decode(said, type=Facts) for name, said in client.run(facts).items()}
    if not found:
        raise UsageError(f"The scheduler at {address} has no workers. Start some with: dask worker {address}")
    other = next((name for name, fact in found.items() if fact.version != __version__), None)
    if other:
        raise UsageError(
            f"The worker {other} has dlgrade {found[other].version}, not {__version__}. Install one version."
        )
    first, *others = (fact.layers for fact in found.values())
    return sandbox.Isolation(tuple(layer for layer in first if all(layer in layers for layers in others)))


def facts() -> bytes:
    """Say what this worker is. Runs on a worker."""
    return msgspec.json.encode(Facts(__version__, sandbox.isolation().layers))


def grade_here(task: bytes, key: bytes, layers: tuple[str, ...]) -> bytes:
    """Grade a task, behind these walls at least. Runs on a worker, which may have come after all were asked."""
    if not set(layers) <= set(sandbox.isolation().layers):
        raise GraderFault("A worker that came later lacks walls that the others have. Run the same command again.")
    return msgspec.msgpack.encode(graded(msgspec.msgpack.decode(task, type=Task), _key(key), _worker))


def _worker() -> sandbox.Worker:
    if not hasattr(_mine, "worker"):
        _mine.worker = start_worker(many=True)
    worker: sandbox.Worker = _mine.worker
    return worker


@lru_cache(maxsize=200)
def _key(data: bytes) -> Key:
    key = keys.unsealed(data)
    if key is None:
        raise GraderFault("A Key did not arrive whole.")
    return key


def as_it_is(data: bytes) -> bytes:
    """Return `data`: a Key is a task of its own, so that the scheduler can make a lost one again."""
    return data


def _graded(
    client: Client, walls: sandbox.Isolation, work: Iterable[Task | Kept], made: Mapping[str, Prepared]
) -> Iterator[Graded | Kept]:
    from distributed import as_completed

    room = AHEAD * max(1, sum(client.nthreads().values()))
    sent = {
        exercise: client.submit(as_it_is, Path(prepared.path).read_bytes(), key=f"key-{prepared.key.digest}")
        for exercise, prepared in made.items()
    }
    coming = as_completed(loop=client.loop)
    asked: dict[Future, Task] = {}

    def answer() -> Graded:
        _wait(client, coming.has_ready)
        future = next(coming)
        task = asked.pop(future)
        return _answer(client, future, lambda: failed(task, made[task.exercise].key, _KILLED))

    for piece in work:
        if isinstance(piece, Kept):
            yield piece
            continue
        data = msgspec.msgpack.encode(piece)
        future = client.submit(grade_here, data, sent[piece.exercise], walls.layers, pure=False)
        asked[future] = piece
        coming.add(future)
        while len(asked) >= room:
            yield answer()
    while asked:
        yield answer()


def _wait(client: Client, ready: Callable[[], bool]) -> None:
    """Wait for the next answer; GraderFault where nobody is left to give one."""
    looked = time.monotonic()
    while not ready():
        time.sleep(_TICK)
        if time.monotonic() - looked > SECONDS_ALONE and client.status == "running":
            looked = time.monotonic()
            if not client.nthreads():
                raise GraderFault(
                    "No Dask worker is left. What is graded is kept; start some, then run the same command again."
                )


def _answer(client: Client, future: Future, otherwise: Callable[[], Graded]) -> Graded:
    """Return what a worker answered; where each worker that tried it ended, this file is ungraded, no other."""
    from distributed import KilledWorker

    try:
        return msgspec.msgpack.decode(future.result(), type=Graded)
    except KilledWorker:
        return otherwise()
    except Exception as error:
        if client.status == "running" and not future.cancelled():
            raise
        raise GraderFault(
            "The Dask scheduler is gone. What is graded is kept; run the same command again to continue."
        ) from error
