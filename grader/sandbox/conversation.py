"""One job with one worker: send it, read the answers in order, and tell how it ended if it ended badly.

Everything that comes out of a worker is hostile. A frame counts only if it has exactly the type that is
due, answers the call that is in flight, and holds a value that decodes; texts are clipped. A forged frame can
thus say no more than an honest one: what the learner's code returned.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from grader.errors import GraderFault
from grader.sandbox.clock import Allowance, Stopwatch
from grader.sandbox.frames import MAX_FRAME, TooMuchReply
from grader.sandbox.limits import Limits
from grader.worker import codec, wire

Failure = wire.TooMuchOutput | wire.TimedOut | wire.OutOfMemory | wire.Crashed
LoadResult = wire.Loaded | Failure
Ending = Failure | wire.Raised

Frame = TypeVar("Frame")

MAX_TEXT = 2_000
MAX_NAMES = 500
MAX_ITEMS = 5
MAX_PARTS = 60_000  # separate things in all answers of one function; each costs the judge microseconds
MAX_LOADED = 2 * 2**20  # bytes: decoded, small things take many times their room
NOT_AN_ANSWER = wire.Crashed("It sent something that is not an answer.")
_REASONS = {
    "SIGSEGV": "a segmentation fault",
    "SIGABRT": "an abort",
    "SIGBUS": "a bus error",
    "SIGFPE": "an arithmetic fault",
    "SIGILL": "an illegal instruction",
}
_decode_loaded = msgspec.msgpack.Decoder(wire.Loaded | wire.TooMuchOutput).decode
_decode_answer = msgspec.msgpack.Decoder(wire.Answer).decode


@dataclass(frozen=True)
class Conversation:
    """What one worker said about a job, and the call on which it ended badly."""

    loaded: LoadResult
    outcomes: dict[int, wire.Outcome]
    failed: tuple[wire.Call, Ending] | None = None


class Process(Protocol):
    """The process that does a job: a zygote's child, or a process of its own."""

    limits: Limits
    began: float

    def receive(self, deadline: float) -> bytes: ...

    def processor_seconds(self) -> float | None: ...

    def exit_status(self) -> int | None: ...

    def end(self) -> None: ...


def encoded(job: wire.Job) -> bytes:
    """Return a job as bytes; GraderFault where its cases are too large."""
    data = msgspec.msgpack.encode(job)
    if len(data) > 2 * codec.MAX_FRAME:
        raise GraderFault(f"{job.file}: the cases take {len(data) / 1e6:.0f} MB. Draw fewer or smaller ones.")
    return data


def converse(process: Process, job: wire.Job, left: dict[str, Allowance]) -> Conversation:
    """Collect the answers to a job; a worker that ends badly is killed.

    `left` is what each function may still take; what is used is taken off.
    """
    watch = Stopwatch(process)
    loaded = _receive(process, watch, _decode_loaded, Allowance.of(process.limits.seconds), MAX_LOADED)
    if not isinstance(loaded, wire.Loaded):
        process.end()
        return Conversation(loaded, {})
    outcomes: dict[int, wire.Outcome] = {}
    room = dict.fromkeys(left, MAX_PARTS)  # for what each function returns: one that floods us takes no other's
    for call in job.calls:
        if loaded.error is not None or call.function not in loaded.functions:
            continue
        answer = _receive(process, watch, _decode_answer, left[call.function])
        ending = answer if not isinstance(answer, wire.Answer) else _refusal(answer, call, room)
        if ending is not None:
            process.end()
            return Conversation(_clipped_load(loaded, job), outcomes, (call, ending))
        assert isinstance(answer, wire.Answer)
        outcome = outcomes[call.id] = _clipped(answer.outcome, call, job)
        if isinstance(outcome, wire.Raised) and outcome.type == "MemoryError":  # what it filled, later calls would lack
            process.end()
            return Conversation(_clipped_load(loaded, job), outcomes, (call, outcome))
    return Conversation(_clipped_load(loaded, job), outcomes)


def _receive(
    process: Process, watch: Stopwatch, decode: Callable[[bytes], Frame], allowance: Allowance, most: int = MAX_FRAME
) -> Frame | Failure:
    """Wait for the frame that is due; where none comes, end the process and say why."""
    try:
        data = watch.frame(allowance)
        return decode(data) if len(data) <= most else NOT_AN_ANSWER
    except TimeoutError:
        return wire.TimedOut(allowance.allowed)
    except TooMuchReply:
        return wire.TooMuchOutput(f"It returned more than {process.limits.reply_mb} MB in all.")
    except (ValueError, RecursionError):  # msgspec.DecodeError is a ValueError
        return NOT_AN_ANSWER
    except EOFError:
        return _cause_of_end(process.exit_status(), allowance.allowed)


def _cause_of_end(status: int | None, allowed: float) -> Failure:
    if status is None:
        return wire.Crashed("It closed the grader's connection.")
    if status == wire.OUT_OF_MEMORY:
        return wire.OutOfMemory()
    if status >= 0:
        return wire.Crashed("The process ended itself (os._exit?).")
    try:
        name = signal.Signals(-status).name
    except ValueError:  # a real-time signal has no name
        name = f"signal {-status}"
    match name:
        case "SIGXCPU":
            return wire.TimedOut(allowed)
        case "SIGKILL":  # not by us: the kernel, short of memory
            return wire.OutOfMemory()
        case _:
            return wire.Crashed(f"The process was ended by {_REASONS.get(name, name)}.")


def _refusal(answer: wire.Answer, call: wire.Call, room: dict[str, int]) -> Failure | None:
    if answer.id != call.id:
        return NOT_AN_ANSWER
    if isinstance(answer.outcome, wire.Returned):
        try:
            room[call.function] -= codec.things_in(answer.outcome.value)
        except ValueError:
            return NOT_AN_ANSWER
        if room[call.function] < 0:
            return wire.TooMuchOutput(f"It returned more than {MAX_PARTS:,} separate parts in all; an array is one.")
    return None


def _clipped(outcome: wire.SelfReported, call: wire.Call, job: wire.Job) -> wire.SelfReported:
    """Bound every text: an honest worker has done so already."""
    stdout = outcome.stdout[: job.keep_stdout]
    match outcome:
        case wire.Returned():
            modified = tuple(name for name in call.names if name in outcome.modified)
            warnings = tuple(text[:MAX_TEXT] for text in outcome.warnings[:MAX_ITEMS])
            return msgspec.structs.replace(outcome, stdout=stdout, modified=modified, warnings=warnings)
        case wire.Raised():
            return _clipped_raised(outcome, stdout)
        case wire.NotData() | wire.TooMuchOutput():
            return msgspec.structs.replace(outcome, description=outcome.description[:MAX_TEXT], stdout=stdout)


def _clipped_raised(raised: wire.Raised, stdout: str) -> wire.Raised:
    line = raised.line if raised.line is not None and 0 < raised.line < 10**6 else None
    kind, message, trace = raised.type[:MAX_TEXT], raised.message[:MAX_TEXT], raised.traceback[: 10 * MAX_TEXT]
    return wire.Raised(kind, message, line, trace, stdout)


def _clipped_facts(facts: wire.Facts, names: list[str]) -> wire.Facts:
    return msgspec.structs.replace(facts, uses=tuple(sorted(set(facts.uses) & set(names))))


def _clipped_load(loaded: wire.Loaded, job: wire.Job) -> wire.Loaded:
    stdout = loaded.stdout[: job.keep_stdout]
    names = [name for name in loaded.functions if len(name) <= MAX_TEXT][:MAX_NAMES]
    return wire.Loaded(
        functions={name: _clipped_facts(loaded.functions[name], names) for name in names},
        library=tuple(name for name in loaded.library if len(name) <= MAX_TEXT)[:MAX_NAMES],
        error=None if loaded.error is None else _clipped_raised(loaded.error, stdout),
        cell_errors=tuple(_clipped_raised(e, e.stdout[: job.keep_stdout]) for e in loaded.cell_errors[:MAX_ITEMS]),
        stdout=stdout,
        warnings=tuple(text[:MAX_TEXT] for text in loaded.warnings[:MAX_ITEMS]),
    )
