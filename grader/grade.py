"""Grade one submission: Key from the cache (or compiled), calls in the worker, judgement here."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from grader import sandbox
from grader.errors import AuthoringError, GraderFault

if TYPE_CHECKING:
    from grader.course import Entry
    from grader.key import Key
    from grader.report import Report
    from grader.submission import Submission
    from grader.worker import wire

PUBLIC_SEED = 0
_PACKAGE = Path(__file__).parent
_COMPILED_WITH = (
    "authoring/*.py",
    "compiling/*.py",
    "compare.py",
    "key.py",
    "mismatch.py",
    "numeric.py",
    "views/*.py",
    "worker/wire.py",
    "pictures.py",
    "worker/codec.py",
)


def digest(entry: Entry, seed: int) -> str:
    """Return a hash of all that a Key is compiled from: the exercise's files, the compiler, the seed."""
    whole = hashlib.sha256(f"{seed} {sys.version_info[:2]} {_compiler()}".encode())
    own = (entry.record,) if entry.kind == "quiz" else (entry.record, entry.stub)  # a sheet is made from its record
    return _with_contents(whole, own)


@cache
def _compiler() -> str:
    """Return a hash of dlgrade's own part, read once: what a process was started with is what it compiles with."""
    sources = sorted(path for pattern in _COMPILED_WITH for path in _PACKAGE.glob(pattern))
    return _with_contents(hashlib.sha256(), sources)


def _with_contents(whole: hashlib._Hash, paths: Iterable[Path]) -> str:
    for path in paths:
        try:
            data = path.read_bytes()
        except OSError as error:
            where = f"{path.parent.name}/{path.name}"
            raise AuthoringError(where, f"The file cannot be read: {error.strerror}.", "Write it.") from error
        whole.update(f"{path.name}:{len(data)}:".encode() + data)
    return whole.hexdigest()


def key_for(entry: Entry, seed: int = PUBLIC_SEED) -> Key:
    """Return the exercise's Key from the cache; where it is not there, compile and keep it.

    Raises
    ------
    AuthoringError
        Where the exercise's record cannot be compiled.
    """
    from grader import key as keys

    mark = digest(entry, seed)
    path = keys.cache_path(entry.stem, seed, mark)
    if (found := keys.load(path)) is not None:
        return found
    made = _compiled(entry, seed, mark)
    try:
        keys.save(made, path)
    except GraderFault as error:  # a read-only home: the Key is there all the same, only not next time
        print(f"dlgrade: {error}", file=sys.stderr)
    return made


def _compiled(entry: Entry, seed: int, mark: str) -> Key:
    if entry.kind == "quiz":
        from grader.compiling.papers import compile_quiz
        from grader.course import record_text

        return compile_quiz(entry.stem, record_text(entry), seed, mark)
    from grader.compiling.compile import compile_key  # the only way to SymPy
    from grader.course import load_record

    return compile_key(load_record(entry), entry.stub, seed, mark)


def start_worker(*, many: bool = False) -> sandbox.Worker:
    """Start a worker early: it loads NumPy while the Key is read. `many`: it is for many files."""
    return sandbox.start(many=many)


def grade(key: Key, submission: Submission, *, worker: sandbox.Worker | None = None, pictures: bool = False) -> Report:
    """Grade one submission. A worker that is given is used and left open; else one is started and closed."""
    from grader.judge import judge
    from grader.worker import wire

    if worker is None:
        with start_worker() as own:
            return grade(key, submission, worker=own, pictures=pictures)
    begun = time.perf_counter()
    calls = key.requests(pictures=pictures)
    job = wire.Job(submission.name, submission.path.name, submission.cells, submission.notebook, calls)
    run = worker.run(job, {function.name: function.time_limit for function in key.functions})
    report = judge(key, run.loaded, run.outcomes, file=str(submission.path), duration=time.perf_counter() - begun)
    if pictures:
        report = _with_pictures(report, key, run.outcomes)
    return _with_limits(report, key, worker.limits, job.max_stdout)


def _with_pictures(report: Report, key: Key, outcomes: Mapping[int, wire.Outcome]) -> Report:
    import msgspec

    from grader.pictures import drawn

    return msgspec.structs.replace(report, pictures=drawn(key, outcomes))


def _with_limits(report: Report, key: Key, limits: sandbox.Limits, printed: int) -> Report:
    """Say in the report what the submission was held to."""
    import msgspec

    from grader.report import Limits
    from grader.sandbox.clock import PATIENCE

    said = Limits(
        loading_s=limits.seconds,
        functions_s={function.name: function.time_limit for function in key.functions},
        memory_mb=limits.memory_mb,
        returned_mb=limits.reply_mb,
        printed_characters=printed,
        files=limits.file_mb,
        processes=limits.processes,
        by_the_clock=PATIENCE,
    )
    return msgspec.structs.replace(report, limits=said)
