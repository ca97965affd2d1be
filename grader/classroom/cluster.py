"""Grade on the workers of a Dask cluster: each has its own lanes' worth of threads and its own walls.

A worker is sent the Key and the content of a file, and answers with the result, all as bytes of our own making. The
scheduler gives what a worker did not finish to another. This process alone writes, so nothing need be shared.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from grader import __version__, sandbox
from grader import key as keys
from grader.classroom.batch import Site
from grader.classroom.lane import key_at
from grader.classroom.preparing import Prepared
from grader.classroom.tasks import Graded, Task, failed, graded
from grader.errors import GraderFault, UsageError
from grader.grade import start_worker
from grader.key import Key

if TYPE_CHECKING:
    from distributed import Client, Future

AHEAD = 4  # tasks a thread that are on their way, so that none stands idle
SECONDS_TO_CONNECT = 20
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
    try:
        client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise UsageError(f"No Dask scheduler answers at {address} ({error}). Start one with: dask scheduler") from error
    with client:
        yield Site(_isolation(client, address), lambda tasks, made: _graded(client, tasks, made))


def _isolation(client: Client, address: str) -> sandbox.Isolation:
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


def grade_here(task: bytes, key: bytes) -> bytes:
    """Grade a task. Runs on a worker."""
    if not hasattr(_mine, "worker"):
        _mine.worker = start_worker(many=True)
    answer = graded(msgspec.msgpack.decode(task, type=Task), _key(key), _mine.worker)
    return msgspec.msgpack.encode(answer)


@lru_cache(maxsize=200)
def _key(data: bytes) -> Key:
    key = keys.unsealed(data)
    if key is None:
        raise GraderFault("A Key did not arrive whole.")
    return key


def as_it_is(data: bytes) -> bytes:
    """Return `data`: a Key is a task of its own, so that the scheduler can make a lost one again."""
    return data


def _graded(client: Client, tasks: Iterable[Task], made: Mapping[str, Prepared]) -> Iterator[Graded]:
    from distributed import as_completed

    threads = sum(client.nthreads().values())
    sent = {
        prepared.path: client.submit(as_it_is, Path(prepared.path).read_bytes(), key=f"key-{prepared.key.digest}")
        for prepared in made.values()
    }
    coming, asked = as_completed(loop=client.loop), {}

    def submit(task: Task) -> None:
        future = client.submit(grade_here, msgspec.msgpack.encode(task), sent[task.key], pure=False)
        asked[future] = task
        coming.add(future)

    waiting = iter(tasks)
    for task in waiting:
        submit(task)
        if len(asked) >= AHEAD * max(threads, 1):
            break
    for future in coming:
        yield _answer(future, asked.pop(future), client)
        for task in waiting:
            submit(task)
            break


def _answer(future: Future, task: Task, client: Client) -> Graded:
    """Return what a worker answered; where each worker that tried it ended, this file is ungraded, no other."""
    from distributed import KilledWorker

    try:
        return msgspec.msgpack.decode(future.result(), type=Graded)
    except KilledWorker:
        return failed(task, key_at(task.key), "every machine that graded it ended; grade it alone")
    except Exception as error:
        if client.status != "running" or future.cancelled():
            raise GraderFault(
                "The Dask scheduler is gone. What is graded is kept; run the same command again to continue."
            ) from error
        raise
