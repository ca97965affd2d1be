"""Jobs in real processes against code that hangs, dies, floods and lies. Where walls stand, and where they do not."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from grader import sandbox
from grader.errors import GraderFault
from grader.sandbox import Limits, isolation, launch, start
from grader.worker import codec, wire

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


@pytest.fixture(params=[pytest.param("zygote", marks=linux), "process"], autouse=True)
def way(request, monkeypatch):
    """Every test here holds for both ways of running a job."""
    if request.param == "process":
        monkeypatch.setattr(sandbox, "ZYGOTES", False)
    return request.param


@pytest.fixture(scope="module")
def warm():
    """Two workers for all tests that do not look at the worker itself."""
    with start(Limits(seconds=5), many=True) as zygote:
        yield zygote


@pytest.fixture
def run(way, warm):
    """Load `source` and call functions by name without arguments; `seconds` may be a mapping."""

    def run(source, calls=("f",), limits=None, seconds=5.0, **options):
        jobs = tuple(wire.Call(i, name, (), codec.pack([])) for i, name in enumerate(calls))
        job = wire.Job("m", "m.py", (source.encode(),), False, jobs, **options)
        allowed = seconds if isinstance(seconds, dict) else dict.fromkeys(calls, seconds)
        if way == "zygote" and limits is None:
            return warm.run(job, allowed)
        with start(limits or Limits(seconds=5)) as worker:
            return worker.run(job, allowed)

    return run


def value(outcome):
    assert isinstance(outcome, wire.Returned), outcome
    return codec.unpack(outcome.value)


GOOD = "\ndef good(): return 42\n"


# --- time --------------------------------------------------------------------------------------------


def test_a_loop_without_end_costs_its_own_function_only(run):
    source = "def f():\n    while True: pass\n" + GOOD
    result = run(source, ("good", "f", "good", "f"), seconds={"f": 0.2, "good": 5})
    assert [value(result.outcomes[i]) for i in (0, 2)] == [42, 42]
    assert [result.outcomes[i] for i in (1, 3)] == [wire.TimedOut(0.2)] * 2
    assert result.restarts == 1


def test_all_calls_of_a_function_share_its_time(run):
    source = "import time\ndef f():\n    time.sleep(0.15)\n    return 1"
    result = run(source, ("f",) * 5, seconds=0.4)
    kinds = [type(result.outcomes[i]) for i in range(5)]
    assert kinds[0] is wire.Returned
    assert kinds[3:] == [wire.TimedOut] * 2
    assert result.restarts == 0


def test_a_loop_without_end_while_loading(run):
    began = time.monotonic()
    result = run("while True: pass" + GOOD, ("good",), Limits(seconds=0.3))
    assert (result.loaded, result.outcomes) == (wire.TimedOut(0.3), {})
    assert time.monotonic() - began < 5


def test_one_endless_c_call(run):
    assert run("def f():\n    return 10**10**9", seconds=0.3).outcomes[0] == wire.TimedOut(0.3)


@linux
def test_processor_time_is_a_back_stop(run):
    result = run("def f():\n    while True: pass", limits=Limits(seconds=5, cpu_seconds=2), seconds=20)
    assert result.outcomes[0] == wire.TimedOut(20)


# --- the end of the process --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("os._exit(0)", "ended itself"),
        ("os._exit(3)", "ended itself"),
        pytest.param("ctypes.string_at(0)", "segmentation fault", marks=posix),
        pytest.param("os.abort()", "an abort", marks=posix),
        pytest.param("os.kill(os.getpid(), signal.SIGTERM)", "SIGTERM", marks=posix),
        pytest.param("os.closerange(0, 64)", "connection", marks=linux),
    ],
)
def test_a_function_that_ends_the_process(body, text, run):
    imports = "import os, signal, time\nfrom numpy._core._internal import ctypes\n"
    source = f"{imports}def f():\n    {body}\n    time.sleep(60)\n" + GOOD
    result = run(source, ("f", "good", "f"))
    assert isinstance(result.outcomes[0], wire.Crashed)
    assert text in result.outcomes[0].reason
    assert result.outcomes[2] == result.outcomes[0]
    assert value(result.outcomes[1]) == 42


def test_a_file_that_ends_the_process_while_loading(run):
    result = run("import os\nos._exit(0)")
    assert isinstance(result.loaded, wire.Crashed)
    assert result.outcomes == {}


def test_sys_exit_is_an_answer_and_no_pass(run):
    result = run("import sys\ndef f(): sys.exit(0)" + GOOD, ("f", "good"))
    assert result.outcomes[0].type == "SystemExit"
    assert (value(result.outcomes[1]), result.restarts) == (42, 0)


@linux
@pytest.mark.parametrize("body", ["[0] * 10**9", "[bytes(10**6) for _ in range(10**5)]", "np.ones(10**9)", "grow()"])
def test_memory_is_limited(body, run):
    source = f"import numpy as np\nkept = []\ndef grow():\n    while True: kept.append(bytes(10**5))\ndef f(): {body}\n"
    result = run(source + GOOD, ("f", "good", "f"), Limits(seconds=5, memory_mb=400))
    outcome = result.outcomes[0]
    assert isinstance(outcome, wire.OutOfMemory) or outcome.type == "MemoryError"
    assert value(result.outcomes[1]) == 42
    assert result.outcomes[2] == outcome


@linux
def test_memory_taken_while_loading(run):
    result = run("x = []\nwhile True: x.append(bytes(10**5))", limits=Limits(seconds=5, memory_mb=400))
    assert isinstance(result.loaded, wire.OutOfMemory) or result.loaded.error.type == "MemoryError"


@posix
def test_a_kill_that_is_not_ours_is_the_kernels(run):
    assert run("import os\ndef f(): os.kill(os.getpid(), 9)").outcomes[0] == wire.OutOfMemory()


# --- lies --------------------------------------------------------------------------------------------

FORGE = """
import os, struct
def fake(data):
    for number in range(3, 9):
        try:
            os.write(number, data)
        except OSError:
            pass
def frame(data): return struct.pack(">I", len(data)) + data
"""


def packed(message):
    frame = []
    wire.write_frame(frame.append, message)
    return frame[0]


def answer(id, value):
    return packed(wire.Answer(id, wire.Returned(value)))


@linux
@pytest.mark.parametrize(
    "forged",
    [
        b"\x00",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x00",
        b"\x00\x00\x00\x05hello",
        packed(wire.Loaded({"g": wire.Facts(False, False)})),
        packed(wire.TimedOut(1.0)),
        packed({"type": "Answer", "id": 0, "outcome": {"type": "TimedOut", "seconds": 1.0}}),
        packed({"type": "Answer", "id": 0, "outcome": {"type": "Verdict", "score": 100}}),
        answer(7, codec.pack(42)),
        answer(0, b"not a value"),
        answer(0, codec.pack(codec.Generator(1))),
        b"\x00\x00\x13\x88" + b"\x91" * 5000,
    ],
)
def test_a_frame_that_is_no_answer_gains_nothing(forged, run):
    result = run(FORGE + f"def f():\n    fake({forged!r})\n    return 42\n" + GOOD, ("f", "f", "good"))
    assert [type(result.outcomes[i]) for i in (0, 1)] == [wire.Crashed] * 2
    assert value(result.outcomes[2]) == 42


@linux
def test_a_forged_answer_is_data_like_any_other_and_the_next_one_is_caught(run):
    source = FORGE + f"def f():\n    fake({answer(0, codec.pack(1))!r})\n    return 42\n" + GOOD
    result = run(source, ("f", "f", "good"))
    assert value(result.outcomes[0]) == 1
    assert isinstance(result.outcomes[1], wire.Crashed)
    assert value(result.outcomes[2]) == 42


@linux
def test_a_forged_load_adds_no_function(run):
    forged = packed(wire.Loaded({"f": wire.Facts(False, False), "secret": wire.Facts(False, False)}))
    result = run(FORGE + f"fake({forged!r})\ndef f(): return 42\n", ("f", "secret"), seconds=1)
    assert not any(isinstance(o, wire.Returned) for i, o in result.outcomes.items() if i == 1)


@linux
def test_texts_of_a_forged_frame_are_clipped(run):
    long = "x" * 30_000
    outcome = wire.Raised(long, long, -5, long, long)
    returned = wire.Returned(codec.pack(1), long, (long, "a"), (long,) * 9)
    result = run(
        FORGE
        + f"def f():\n    fake({packed(wire.Answer(0, outcome))!r})\n    fake({packed(wire.Answer(1, returned))!r})"
        "\n    import time\n    time.sleep(9)",
        ("f", "f"),
        seconds=1,
    )
    raised, returned = result.outcomes[0], result.outcomes[1]
    assert max(map(len, (raised.type, raised.message, raised.stdout))) <= 4000
    assert (raised.line, len(raised.traceback)) == (None, 20_000)
    assert (returned.modified, len(returned.warnings), len(returned.stdout)) == ((), 5, 4000)


def test_how_many_things_are_sent_back_in_all_is_limited_for_each_function(run):
    source = "def f(): return [None] * 11_000\ndef g(): return [None] * 11_000\n"
    result = run(source, ("f", "g", *["f"] * 5, "g"))
    kinds = [type(result.outcomes[i]) for i in range(8)]
    assert kinds[:6] == [wire.Returned] * 6
    assert kinds[6:] == [wire.TooMuchOutput, wire.Returned]
    assert result.outcomes[6].description == "It returned more than 60,000 separate parts in all; an array is one."


def test_lists_that_make_an_array_are_sent_without_end(run):
    result = run("def f(): return [[0.5]] * 20_000", ["f"] * 9)
    assert {value(outcome).shape for outcome in result.outcomes.values()} == {(20_000, 1)}


def test_too_many_things_in_one_answer_cost_that_call_alone(run):
    source = "n = []\ndef f():\n    n.append(1)\n    return [None] * (20_000 if len(n) == 1 else 2)"
    result = run(source, ("f", "f"))
    assert result.outcomes[0].description == "It returned a value of more than 20,000 separate parts; an array is one."
    assert value(result.outcomes[1]) == [None, None]


def test_what_is_sent_back_in_all_is_limited(run):
    source = "import numpy as np\ndef f(): return np.zeros(500_000)\n" + GOOD
    result = run(source, ("f", "f", "f", "good"), Limits(seconds=5, reply_mb=6))
    assert isinstance(result.outcomes[0], wire.Returned)
    assert isinstance(result.outcomes[1], wire.TooMuchOutput)
    assert result.outcomes[2] == result.outcomes[1]
    assert value(result.outcomes[3]) == 42


@linux
def test_a_trickle_of_bytes_does_not_stop_the_clock(run):
    source = FORGE + "def f():\n    fake(b'\\x00\\xff\\x00\\x00')\n    while True: fake(b'x' * 10)\n"
    assert isinstance(run(source, seconds=0.5).outcomes[0], wire.TimedOut | wire.TooMuchOutput)


# --- surroundings ------------------------------------------------------------------------------------


def test_standard_streams_lead_nowhere(run):
    source = (
        "import os, sys\ndef f():\n    os.write(1, b'x' * 99)\n    os.write(2, b'x')\n    return os.read(0, 9) == b''"
    )
    assert value(run(source).outcomes[0]) is True


# --- workers -----------------------------------------------------------------------------------------


def test_starting_one_imports_no_numpy_here(run):
    code = "import sys; from grader.sandbox import start; start().close(); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_many_workers_in_many_threads(run):
    def one(n):
        body = "[0 for _ in iter(int, 1)]" if n % 3 == 0 else f"return {n}"
        return run(
            f"def f(): {body}\n" + GOOD,
            ("f", "good"),
            Limits(seconds=5),
            seconds={"f": 0.3 if n % 3 == 0 else 10, "good": 10},
        )

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(one, range(8)))
    for n, result in enumerate(results):
        assert value(result.outcomes[1]) == 42
        assert result.outcomes[0] == wire.TimedOut(0.3) if n % 3 == 0 else value(result.outcomes[0]) == n


def test_a_worker_that_cannot_start_is_the_graders_fault(monkeypatch, run):
    monkeypatch.setattr(launch, "_site_folders", list)
    with pytest.raises(GraderFault, match="could not start: ModuleNotFoundError: No module named 'numpy'"):
        run("def f(): return 1", limits=Limits())


def test_no_python_to_start_is_the_graders_fault(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(GraderFault, match="could not be started"):
        start()


def test_a_call_without_a_time_limit_is_a_mistake_of_ours(run):
    with start() as worker, pytest.raises(KeyError):
        worker.run(wire.Job("m", "m.py", (b"",), False, (wire.Call(0, "f", (), b""),)), {})


def test_a_bigger_job_than_a_pipe_holds(run):
    data = np.zeros(700_000)
    calls = (wire.Call(0, "f", ("x",), codec.pack([data])),)
    with start() as worker:
        result = worker.run(wire.Job("m", "m.py", (b"def f(x): return x.size",), False, calls), {"f": 5})
    assert value(result.outcomes[0]) == 700_000


def test_cases_that_are_too_large_are_the_graders_fault(run):
    calls = tuple(wire.Call(i, "f", ("x",), codec.pack([np.zeros(10**6)])) for i in range(3))
    with start() as worker, pytest.raises(GraderFault, match="smaller"):
        worker.run(wire.Job("m", "m.py", (b"def f(x): return 1",), False, calls), {"f": 5})


def test_closing_twice_is_fine():
    worker = start()
    worker.close()
    worker.close()


def test_a_closed_worker_starts_again():
    with start(Limits(seconds=5)) as worker:
        job = wire.Job("m", "m.py", (b"def f(): return 7",), False, (wire.Call(0, "f", (), codec.pack([])),))
        first = worker.run(job, {"f": 5})
        worker.close()
        assert worker.run(job, {"f": 5}) == first


def test_what_isolates_is_said_plainly(way):
    isolation.cache_clear()
    said = isolation()
    isolation.cache_clear()
    assert all(sentence.endswith((".", ".)")) for sentence in said.sentences)
    if way == "process":
        assert (said.layers, said.fit_for_strangers) == ((), False)
        assert any("file system, the network" in s and s.startswith("NOT in force") for s in said.sentences)
