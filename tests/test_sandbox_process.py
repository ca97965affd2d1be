"""One process for each job, where there are no walls: what it still keeps in."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from grader import sandbox
from grader.sandbox import Limits, process, start
from grader.worker import codec, wire

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
GOOD = "\ndef good(): return 42\n"
FORKS = Limits(seconds=5, processes=100_000, file_mb=1)


@pytest.fixture(autouse=True)
def no_zygotes(monkeypatch):
    monkeypatch.setattr(sandbox, "ZYGOTES", False)


@pytest.fixture
def run():
    def run(source, calls=("f",), limits=None, seconds=5.0):
        jobs = tuple(wire.Call(i, name, (), codec.pack([])) for i, name in enumerate(calls))
        job = wire.Job("m", "m.py", (source.encode(),), False, jobs)
        with start(limits or Limits(seconds=5)) as worker:
            return worker.run(job, dict.fromkeys(calls, seconds))

    return run


def value(outcome):
    assert isinstance(outcome, wire.Returned), outcome
    return codec.unpack(outcome.value)


def test_a_file_that_loads_only_once(tmp_path, run):
    flag = tmp_path / "flag"
    source = f"import pathlib, os\np = pathlib.Path({str(flag)!r})\nif p.exists():\n    while True: pass\np.touch()\n"
    source += "def f(): os._exit(0)\n" + GOOD
    result = run(source, ("f", "good"), Limits(seconds=0.5))
    assert isinstance(result.outcomes[0], wire.Crashed)
    assert result.outcomes[1] == wire.TimedOut(0.5)


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
def test_children_end_with_the_worker(run):
    source = "import os, time\ndef f():\n    pid = os.fork()\n    if not pid: time.sleep(60)\n    return pid"
    assert gone_soon(value(run(source, limits=FORKS).outcomes[0]))


@linux
def test_a_child_that_holds_the_pipe_does_not_hold_the_grader(tmp_path, run):
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
def test_a_child_that_answers_too_is_caught(run):
    result = run("import os\ndef f():\n    os.fork()\n    return 1" + GOOD, ("f", "f", "good", "good"), FORKS)
    assert set(result.outcomes) == {0, 1, 2, 3}
    assert all(value(o) in (1, 42) for o in result.outcomes.values() if isinstance(o, wire.Returned))


def test_the_environment_is_clean(monkeypatch, run):
    monkeypatch.setenv("CI_SECRET", "token")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    source = "import os, sys\ndef f(): return dict(os.environ), os.getcwd(), os.listdir(), list(sys.argv[1:])"
    environment, folder, files, _ = value(run(source).outcomes[0])
    assert "token" not in environment.values()
    assert "PYTHONPATH" not in environment
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert (environment["HOME"], files) == (folder, [])
    assert not Path(folder).exists()


def test_files_of_one_function_are_gone_after_a_restart(run):
    source = "import os\ndef f():\n    open('answer', 'w').close()\n    os._exit(0)\ndef g(): return os.listdir()"
    assert value(run(source, ("f", "g")).outcomes[1]) == []


@posix
def test_files_and_descriptors_are_limited(run):
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
    result = run(source, ("f", "g", "h"), Limits(seconds=5, file_mb=1))
    assert [result.outcomes[i].type for i in (0, 1)] == ["OSError", "OSError"]
    assert value(result.outcomes[2]) == ((0, 0), None)


@posix
@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the kernel holds root to no number of processes")
def test_no_process_can_be_started(run):
    assert run("import os\ndef f(): return os.fork()").outcomes[0].type == "BlockingIOError"


def test_reading_without_poll():
    read, write = os.pipe()
    with open(read, "rb", buffering=0) as stream:
        receive = process.threaded_receiver(stream)
        assert receive(0) is None
        os.write(write, b"abc")
        assert receive(5) == b"abc"
        os.close(write)
        assert receive(5) == b""


def test_closing_leaves_no_folder():
    worker = start()
    folder = worker._source._started.folder
    assert folder.is_dir()
    worker.close()
    assert not folder.exists()
