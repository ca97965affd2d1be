"""One job: a Loaded and an Answer per call out, each sent as soon as it is known."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable, Mapping
from typing import NoReturn

import msgspec
import numpy as np

from grader.isolation import rlimits
from grader.worker import calling, codec, loading, wire
from grader.worker.observing import Recorder

_decode_job: Callable[[bytes], wire.Job]


def warm_up() -> None:
    """Build the decoder of jobs, and one of each kind of frame: nothing is looked up by name later."""
    global _decode_job
    _decode_job = msgspec.msgpack.Decoder(wire.Job).decode
    _decode_job(msgspec.msgpack.encode(wire.Job("m", "m.py", (), False, (wire.Call(0, "f", (), b""),))))
    msgspec.msgpack.encode([wire.Loaded({"f": wire.Facts(False, False)}), wire.Answer(0, wire.Returned(b""))])
    codec.unpack(codec.pack([(1.0,), {"a": np.eye(1)}]))


def answer(job: bytes, replies: int) -> NoReturn:
    """Do a job; frames go to the file number `replies`.

    Ends the process itself: the learner's exit hooks and threads have no say in it.
    """
    # `site`, which defines these, is not loaded.
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]
    builtins.help = lambda *_: None  # type: ignore[assignment]

    def send(data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(replies, rest) :]

    try:
        _work(_decode_job(job), send)
        os._exit(0)
    except MemoryError:
        os._exit(wire.OUT_OF_MEMORY)
    finally:  # nobody listens any more, or a timer of the learner's rang in here
        os._exit(1)


def answer_one(limits: Mapping[str, int]) -> NoReturn:
    """Say that NumPy is loaded, with an empty frame, then read one job from standard input and do it.

    The worker limits itself, not the grader between fork and exec: `preexec_fn` may deadlock where there are
    threads. No learner's code has been read yet.
    """
    rlimits.apply(limits)
    jobs, replies = os.dup(0), os.dup(1)  # numbers of their own: print, input() and C code cannot meet them
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    os.close(nothing)
    os.write(replies, bytes(4))
    with os.fdopen(jobs, "rb") as stream:
        data = wire.read_frame(stream)
    if data is None:
        os._exit(0)
    answer(data, replies)


def _work(job: wire.Job, send: Callable[[bytes], None]) -> None:
    """Load the file, then make the calls of those functions it has."""
    recorder = Recorder(job.keep_stdout, job.max_stdout)
    module = loading.load(job, recorder)
    wire.write_frame(send, module.report)
    for call in job.calls:
        if call.function in module.functions:
            function = calling.target(call, module.functions)
            outcome = calling.outcome(function, call, recorder, module.files, random=module.random)
            wire.write_frame(send, wire.Answer(call.id, outcome))
