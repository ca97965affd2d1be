"""A lane: a process of ours that grades one task after another, with a zygote of its own behind it.

Judging takes as much of a processor as running does, so a class is graded in as many lanes as there are processors.
Requests come in on standard input, replies go out on standard output; `lanes` starts it and kills it.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import sys
import threading
import time
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import IO

import msgspec

from grader import key as keys
from grader import sandbox
from grader.classroom.tasks import Task, graded
from grader.course import Course
from grader.errors import DlgradeError, GraderFault
from grader.faults import describe_fault
from grader.grade import key_for, start_worker
from grader.key import Key

_LENGTH = struct.Struct(">Q")
_SECONDS_TO_CLOSE = 3.0


class Compile(msgspec.Struct, frozen=True, tag=True):
    """Make an exercise's Key. It is kept in the cache, or in the new folder `spare` where that cannot be written."""

    root: str
    stem: str
    seed: int
    spare: str


class Compiled(msgspec.Struct, frozen=True, tag=True):
    """Where a Key lies, and the Key without what only a lane needs; or what is wrong with the exercise."""

    stem: str
    path: str = ""
    key: Key | None = None
    problem: str = ""
    exit_code: int = 0


_decode = msgspec.msgpack.Decoder(Task | Compile).decode


@cache
def key_at(path: str) -> Key:
    """Return the Key in a file, read once."""
    found = keys.load(Path(path))
    if found is None:
        raise GraderFault(f"The Key {path} is gone or damaged. Run the same command again.")
    return found


def main() -> None:
    """Answer requests until standard input closes. The arguments name the walls promised for submissions."""
    sandbox.promise(sys.argv[2:])
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # whatever prints, prints elsewhere
    sys.stdout = sys.stderr
    try:
        if hasattr(select, "poll"):  # Windows has none; a lane there ends after the request it is at
            threading.Thread(target=_end_with_the_run, args=(requests.fileno(),), daemon=True).start()
        _serve(requests, replies)
    except (BrokenPipeError, KeyboardInterrupt):
        pass  # nobody is listening any more
    except DlgradeError as error:
        sys.exit(f"dlgrade: {error}")
    except Exception as error:
        sys.exit(f"dlgrade: {describe_fault(error)}")
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the last steps are the same, called off or not


def _serve(requests: IO[bytes], replies: IO[bytes]) -> None:
    with ExitStack() as stack:
        worker = cache(lambda: stack.enter_context(start_worker(many=True)))  # not for those who only compile
        while (data := receive(requests)) is not None:
            match _decode(data):
                case Compile() as request:
                    send(replies, _compiled(request))
                case Task() as task:
                    send(replies, graded(task, key_at(task.key), worker))


def _end_with_the_run(pipe: int) -> None:
    """End this process as soon as nobody can ask any more, also in the midst of a request: the run was killed."""
    poll = select.poll()
    poll.register(pipe, 0)  # of a hang-up one is always told
    poll.poll()
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)  # it closes its worker
    time.sleep(_SECONDS_TO_CLOSE)
    os._exit(1)


def _compiled(request: Compile) -> Compiled:
    try:
        entry = Course(Path(request.root)).entry(request.stem)
        key = key_for(entry, request.seed)
        path = keys.cache_path(key.stem, key.seed, key.digest)
        if not path.exists():  # the cache cannot be written
            path = Path(request.spare) / path.name
            path.parent.mkdir(mode=0o700, exist_ok=True)  # a Key holds the answers
            keys.save(key, path)
    except DlgradeError as error:
        problem = str(error) if request.stem in str(error) else f"{request.stem}: {error}"
        return Compiled(request.stem, problem=problem, exit_code=error.exit_code)
    except Exception as error:
        return Compiled(request.stem, problem=describe_fault(error), exit_code=3)
    return Compiled(request.stem, str(path), slim(key))


def slim(key: Key) -> Key:
    """Return a Key without what only a lane needs."""
    return msgspec.structs.replace(key, rivals=(), pictures=(), formulas=(), quiz="")


def send(stream: IO[bytes], message: msgspec.Struct) -> None:
    """Write a message as a whole frame."""
    data = msgspec.msgpack.encode(message)
    rest = memoryview(_LENGTH.pack(len(data)) + data)
    while rest:
        rest = rest[stream.write(rest) :]


def receive(stream: IO[bytes]) -> bytes | None:
    """Read a frame; None at the end of the stream, torn or not: the other side has ended."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(head)
    data = stream.read(size)
    return data if len(data) == size else None
