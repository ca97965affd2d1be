"""Real processes against code that hangs, dies, floods and lies."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from grader.errors import GraderFault
from grader.sandbox import Limits, Worker, isolation, process, start
from grader.worker import wire

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


def run(source, calls=("f",), limits=None, seconds=5.0, worker=None, **options):
    """Load `source` and call functions by name without arguments; `seconds` may be a mapping."""
    jobs = tuple(wire.Call(i, name, (), wire.pack([])) for i, name in enumerate(calls))
    job = wire.Job("m", "m.py", (source.encode(),), False, jobs, **options)
    allowed = seconds if isinstance(seconds, dict) else dict.fromkeys(calls, seconds)
    with worker or start(limits or Limits(seconds=5)) as worker:
        return worker.run(job, allowed)


def value(outcome):
    assert isinstance(outcome, wire.Returned), outcome
    return wire.unpack(outcome.value)


GOOD = "\ndef good(): return 42\n"


# --- time --------------------------------------------------------------------------------------------


def test_a_loop_without_end_costs_its_own_function_only():
    source = "def f():\n    while True: pass\n" + GOOD
    result = run(source, ("good", "f", "good", "f"), seconds={"f": 0.2, "good": 5})
    assert [value(result.outcomes[i]) for i in (0, 2)] == [42, 42]
    assert [result.outcomes[i] for i in (1, 3)] == [wire.TimedOut(0.2)] * 2
    assert result.restarts == 1


def test_all_calls_of_a_function_share_its_time():
    source = "import time\ndef f():\n    time.sleep(0.15)\n    return 1"
    result = run(source, ("f",) * 5, seconds=0.4)
    kinds = [type(result.outcomes[i]) for i in range(5)]
    assert kinds[0] is wire.Returned
    assert kinds[3:] == [wire.TimedOut] * 2
    assert result.restarts == 0


def test_a_loop_without_end_while_loading():
    began = time.monotonic()
    result = run("while True: pass" + GOOD, ("good",), Limits(seconds=0.3))
    assert (result.loaded, result.outcomes) == (wire.TimedOut(0.3), {})
    assert time.monotonic() - began < 5


def test_one_endless_c_call():
    assert run("def f():\n    return 10**10**9", seconds=0.3).outcomes[0] == wire.TimedOut(0.3)


def test_a_file_that_loads_only_once(tmp_path):
    flag = tmp_path / "flag"
    source = f"import pathlib, os\np = pathlib.Path({str(flag)!r})\nif p.exists():\n    while True: pass\np.touch()\n"
    source += "def f(): os._exit(0)\n" + GOOD
    result = run(source, ("f", "good"), Limits(seconds=0.5))
    assert isinstance(result.outcomes[0], wire.Crashed)
    assert result.outcomes[1] == wire.TimedOut(0.5)


@linux
def test_processor_time_is_a_back_stop():
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
def test_a_function_that_ends_the_process(body, text):
    source = f"import os, signal, ctypes, time\ndef f():\n    {body}\n    time.sleep(60)\n" + GOOD
    result = run(source, ("f", "good", "f"))
    assert isinstance(result.outcomes[0], wire.Crashed)
    assert text in result.outcomes[0].reason
    assert result.outcomes[2] == result.outcomes[0]
    assert value(result.outcomes[1]) == 42


def test_a_file_that_ends_the_process_while_loading():
    result = run("import os\nos._exit(0)")
    assert isinstance(result.loaded, wire.Crashed)
    assert result.outcomes == {}


def test_sys_exit_is_an_answer_and_no_pass():
    result = run("import sys\ndef f(): sys.exit(0)" + GOOD, ("f", "good"))
    assert result.outcomes[0].type == "SystemExit"
    assert (value(result.outcomes[1]), result.restarts) == (42, 0)


@linux
@pytest.mark.parametrize("body", ["[0] * 10**9", "[bytes(10**6) for _ in range(10**5)]", "np.ones(10**9)", "grow()"])
def test_memory_is_limited(body):
    source = f"import numpy as np\nkept = []\ndef grow():\n    while True: kept.append(bytes(10**5))\ndef f(): {body}\n"
    result = run(source + GOOD, ("f", "good", "f"), Limits(seconds=5, memory_mb=400))
    outcome = result.outcomes[0]
    assert isinstance(outcome, wire.OutOfMemory) or outcome.type == "MemoryError"
    assert value(result.outcomes[1]) == 42
    assert result.outcomes[2] == outcome


@linux
def test_memory_taken_while_loading():
    result = run("x = []\nwhile True: x.append(bytes(10**5))", limits=Limits(seconds=5, memory_mb=400))
    assert isinstance(result.loaded, wire.OutOfMemory) or result.loaded.error.type == "MemoryError"


@posix
def test_a_kill_that_is_not_ours_is_the_kernels():
    assert run("import os\ndef f(): os.kill(os.getpid(), 9)").outcomes[0] == wire.OutOfMemory()


# --- children ----------------------------------------------------------------------------------------

FORKS = Limits(seconds=5, processes=100_000)


def alive(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def gone_soon(pid):
    until = time.monotonic() + 3
    while alive(pid) and time.monotonic() < until:
        time.sleep(0.01)
    return not alive(pid)


@linux
def test_children_end_with_the_worker():
    source = "import os, time\ndef f():\n    pid = os.fork()\n    if not pid: time.sleep(60)\n    return pid"
    assert gone_soon(value(run(source, limits=FORKS).outcomes[0]))


@linux
def test_a_child_that_holds_the_pipe_does_not_hold_the_grader(tmp_path):
    note = tmp_path / "pid"
    source = f"""
import os, time, pathlib
def f():
    if os.fork() == 0:
        pathlib.Path({str(note)!r}).write_text(str(os.getpid()))
        time.sleep(60)
    time.sleep(0.2)
    os._exit(0)
"""
    began = time.monotonic()
    result = run(source + GOOD, ("f", "good"), FORKS)
    assert "ended itself" in result.outcomes[0].reason
    assert value(result.outcomes[1]) == 42
    assert time.monotonic() - began < 5
    assert gone_soon(int(note.read_text()))


@linux
def test_a_child_that_answers_too_is_caught():
    result = run("import os\ndef f():\n    os.fork()\n    return 1" + GOOD, ("f", "f", "good", "good"), FORKS)
    assert set(result.outcomes) == {0, 1, 2, 3}
    assert all(value(o) in (1, 42) for o in result.outcomes.values() if isinstance(o, wire.Returned))


# --- lies --------------------------------------------------------------------------------------------

FORGE = """
import os, struct
def fake(data):
    for name in os.listdir("/proc/self/fd"):
        if int(name) > 2:
            try: os.write(int(name), data)
            except OSError: pass
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
        answer(7, wire.pack(42)),
        answer(0, b"not a value"),
        answer(0, wire.pack(wire.Generator(1))),
        b"\x00\x00\x13\x88" + b"\x91" * 5000,
    ],
)
def test_a_frame_that_is_no_answer_gains_nothing(forged):
    result = run(FORGE + f"def f():\n    fake({forged!r})\n    return 42\n" + GOOD, ("f", "f", "good"))
    assert [type(result.outcomes[i]) for i in (0, 1)] == [wire.Crashed] * 2
    assert value(result.outcomes[2]) == 42


@linux
def test_a_forged_answer_is_data_like_any_other_and_the_next_one_is_caught():
    source = FORGE + f"def f():\n    fake({answer(0, wire.pack(1))!r})\n    return 42\n" + GOOD
    result = run(source, ("f", "f", "good"))
    assert value(result.outcomes[0]) == 1
    assert isinstance(result.outcomes[1], wire.Crashed)
    assert value(result.outcomes[2]) == 42


@linux
def test_a_forged_load_adds_no_function():
    forged = packed(wire.Loaded({"f": wire.Facts(False, False), "secret": wire.Facts(False, False)}))
    result = run(FORGE + f"fake({forged!r})\ndef f(): return 42\n", ("f", "secret"), seconds=1)
    assert not any(isinstance(o, wire.Returned) for i, o in result.outcomes.items() if i == 1)


@linux
def test_texts_of_a_forged_frame_are_clipped():
    long = "x" * 30_000
    outcome = wire.Raised(long, long, -5, long, long)
    returned = wire.Returned(wire.pack(1), long, (long, "a"), (long,) * 9)
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


def test_what_is_sent_back_in_all_is_limited():
    source = "import numpy as np\ndef f(): return np.zeros(500_000)\n" + GOOD
    result = run(source, ("f", "f", "f", "good"), Limits(seconds=5, reply_mb=6))
    assert isinstance(result.outcomes[0], wire.Returned)
    assert isinstance(result.outcomes[1], wire.TooMuchOutput)
    assert result.outcomes[2] == result.outcomes[1]
    assert value(result.outcomes[3]) == 42


@linux
def test_a_trickle_of_bytes_does_not_stop_the_clock():
    source = FORGE + "def f():\n    fake(b'\\x00\\xff\\x00\\x00')\n    while True: fake(b'x' * 10)\n"
    assert isinstance(run(source, seconds=0.5).outcomes[0], wire.TimedOut | wire.TooMuchOutput)


# --- surroundings ------------------------------------------------------------------------------------


def test_the_environment_is_clean(monkeypatch):
    monkeypatch.setenv("CI_SECRET", "token")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    source = "import os, sys\ndef f(): return dict(os.environ), os.getcwd(), os.listdir(), list(sys.argv[1:])"
    environment, folder, files, _ = value(run(source).outcomes[0])
    assert "token" not in environment.values()
    assert "PYTHONPATH" not in environment
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert (environment["HOME"], files) == (folder, [])
    assert not Path(folder).exists()


def test_files_of_one_function_are_gone_after_a_restart():
    source = "import os\ndef f():\n    open('answer', 'w').close()\n    os._exit(0)\ndef g(): return os.listdir()"
    assert value(run(source, ("f", "g")).outcomes[1]) == []


@posix
def test_files_and_descriptors_are_limited():
    source = """
import os
def f():
    with open("big", "wb", buffering=0) as file:
        return [file.write(bytes(2**19)) for _ in range(9)]
def g():
    return len([open(os.devnull) for _ in range(999)])
def h():
    import resource
    return resource.getrlimit(resource.RLIMIT_CORE), resource.setrlimit(resource.RLIMIT_FSIZE, (2**20, 2**20))
"""
    result = run(source, ("f", "g", "h"))
    assert [result.outcomes[i].type for i in (0, 1)] == ["OSError", "OSError"]
    assert value(result.outcomes[2]) == ((0, 0), None)


@posix
@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the kernel holds root to no number of processes")
def test_no_process_can_be_started():
    assert run("import os\ndef f(): return os.fork()").outcomes[0].type == "BlockingIOError"


def test_standard_streams_lead_nowhere():
    source = (
        "import os, sys\ndef f():\n    os.write(1, b'x' * 99)\n    os.write(2, b'x')\n    return os.read(0, 9) == b''"
    )
    assert value(run(source).outcomes[0]) is True


# --- workers -----------------------------------------------------------------------------------------


def test_starting_one_imports_no_numpy_here():
    code = "import sys; from grader.sandbox import start; start().close(); print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_worker_is_used_again_and_replaced_when_it_died():
    with start(Limits(seconds=5)) as worker:
        job = wire.Job("m", "m.py", (b"import os\ndef f(): return os.getpid()\ndef g(): os._exit(0)",), False, ())
        f, g = (wire.Call(0, name, (), wire.pack([])) for name in "fg")
        with_calls = [wire.Job(job.name, job.file, job.cells, False, (c,)) for c in (f, f, g, f)]
        outcomes = [worker.run(job, {"f": 5, "g": 5}).outcomes[0] for job in with_calls]
        first, second, third = (value(outcomes[i]) for i in (0, 1, 3))
    assert first == second != third


def test_a_worker_about_to_run_out_of_processor_time_is_replaced():
    with start(Limits(seconds=1, cpu_seconds=3)) as worker:
        calls = (wire.Call(0, "f", (), wire.pack([])),)
        job = wire.Job("m", "m.py", (b"import os\ndef f(): return os.getpid()",), False, calls)
        pids = [value(worker.run(job, {"f": seconds}).outcomes[0]) for seconds in (1.5, 1.5, 2.5)]
    assert pids[0] == pids[1] != pids[2]


def test_many_workers_in_many_threads():
    def one(n):
        body = "[0 for _ in iter(int, 1)]" if n % 3 == 0 else f"return {n}"
        return run(f"def f(): {body}\n" + GOOD, ("f", "good"), seconds={"f": 0.3 if n % 3 == 0 else 10, "good": 10})

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(one, range(8)))
    for n, result in enumerate(results):
        assert value(result.outcomes[1]) == 42
        assert result.outcomes[0] == wire.TimedOut(0.3) if n % 3 == 0 else value(result.outcomes[0]) == n


def test_closing_twice_is_fine_and_leaves_no_folder():
    worker = start()
    folder = worker._process._folder
    worker.close()
    worker.close()
    assert not folder.exists()


def test_a_worker_that_cannot_start_is_the_graders_fault(monkeypatch):
    monkeypatch.setattr(process, "_site_folders", list)
    with pytest.raises(GraderFault, match="could not start: ModuleNotFoundError: No module named 'numpy'"):
        run("def f(): return 1")


def test_no_python_to_start_is_the_graders_fault(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(GraderFault, match="could not be started"):
        start()


def test_a_call_without_a_time_limit_is_a_mistake_of_ours():
    with start() as worker, pytest.raises(KeyError):
        worker.run(wire.Job("m", "m.py", (b"",), False, (wire.Call(0, "f", (), b""),)), {})


def test_a_bigger_job_than_a_pipe_holds():
    data = np.zeros(700_000)
    calls = (wire.Call(0, "f", ("x",), wire.pack([data])),)
    with start() as worker:
        result = worker.run(wire.Job("m", "m.py", (b"def f(x): return x.size",), False, calls), {"f": 5})
    assert value(result.outcomes[0]) == 700_000


def test_reading_without_poll():
    read, write = os.pipe()
    with open(read, "rb", buffering=0) as stream:
        receive = process.threaded_receiver(stream)
        assert receive(0) is None
        os.write(write, b"abc")
        assert receive(5) == b"abc"
        os.close(write)
        assert receive(5) == b""


def test_isolation_is_said_plainly():
    sentences = isolation()
    assert any("file system, the network" in s and s.startswith("NOT in force") for s in sentences)
    assert all(s.endswith(".") for s in sentences)
    assert isinstance(start.__annotations__["return"], str | type(Worker))


def test_cases_that_are_too_large_are_the_graders_fault():
    calls = tuple(wire.Call(i, "f", ("x",), wire.pack([np.zeros(10**6)])) for i in range(3))
    with start() as worker, pytest.raises(GraderFault, match="smaller"):
        worker.run(wire.Job("m", "m.py", (b"def f(x): return 1",), False, calls), {"f": 5})
