"""The worker's loop: a job in, one Loaded and an Answer per call out, each sent as soon as it is known."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable

import msgspec
import numpy as np

from grader.worker import calling, loading, wire
from grader.worker.observing import Recorder

_decode_job: Callable[[bytes], wire.Job]


def warm_up() -> None:
    """Build the decoder of jobs, and one of each kind of frame: nothing is looked up by name later."""
    global _decode_job
    _decode_job = msgspec.msgpack.Decoder(wire.Job).decode
    msgspec.msgpack.encode([wire.Loaded({"f": wire.Facts(False, False)}), wire.Answer(0, wire.Returned(b""))])
    wire.unpack(wire.pack([(1.0,), {"a": np.eye(1)}]))


def serve(jobs: int, replies: int) -> None:
    """Answer jobs from the file number `jobs` until it closes; frames go to the file number `replies`.

    Ends the process itself: the learner's exit hooks and threads have no say in it.
    """
    builtins.exit = builtins.quit = sys.exit  # type: ignore[assignment]  # `site`, which defines them, is not loaded

    def send(data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(replies, rest) :]

    try:
        with os.fdopen(jobs, "rb") as stream:
            while (data := wire.read_frame(stream)) is not None:
                _work(_decode_job(data), send)
    except MemoryError:
        os._exit(wire.OUT_OF_MEMORY)
    except BrokenPipeError:
        os._exit(0)  # nobody is listening any more
    os._exit(0)


def _work(job: wire.Job, send: Callable[[bytes], None]) -> None:
    """Load the file, then make the calls of those functions it has."""
    recorder = Recorder(job.keep_stdout, job.max_stdout)
    module = loading.load(job, recorder)
    wire.write_frame(send, module.report)
    for call in job.calls:
        if call.function in module.functions:
            function = module.functions[call.function]
            outcome = calling.outcome(function, call, recorder, module.files)
            wire.write_frame(send, wire.Answer(call.id, outcome))
