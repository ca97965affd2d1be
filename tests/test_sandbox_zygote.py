"""Zygotes and their children: what is open, what is left, who ends when somebody is killed, and poorer systems."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader import sandbox
from grader.errors import GraderFault
from grader.sandbox import Limits, launch, start, zygote
from grader.worker import codec, wire

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="walls are Linux")
QUICK = Limits(seconds=5)


def job(source, *functions):
    calls = tuple(wire.Call(i, name, (), codec.pack([])) for i, name in enumerate(functions or ["f"]))
    return wire.Job("m", "m.py", (source.encode(),), False, calls)


def answer(worker, source, seconds=5.0):
    outcome = worker.run(job(source), {"f": seconds}).outcomes[0]
    assert isinstance(outcome, wire.Returned), outcome
    return codec.unpack(outcome.value)


@pytest.fixture(scope="module")
def warm():
    with start(QUICK, many=True) as worker:
        yield worker


def family(pid):
    """Return the ids of all that descend from a process, itself first."""
    try:
        children = [int(c) for t in Path(f"/proc/{pid}/task").iterdir() for c in (t / "children").read_text().split()]
    except FileNotFoundError:
        return []
    return [pid, *(d for child in children for d in family(child))]


def all_gone(pids, within=5.0):
    def lives(pid):
        try:
            return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
        except FileNotFoundError:
            return False

    until = time.monotonic() + within
    while any(map(lives, pids)) and time.monotonic() < until:
        time.sleep(0.01)
    return [pid for pid in pids if lives(pid)] == []


# --- what a child finds ------------------------------------------------------------------------------

LOOK = """
import os, sys, gc, threading
def f():
    found = []
    for number in range(4096):
        try:
            os.get_inheritable(number)
            found.append(number)
        except OSError:
            pass
    return found, sys.argv + sys.orig_argv, dict(os.environ), len(gc.get_objects()) < 5000, threading.active_count()
"""


def test_a_child_has_four_files_and_no_secret(warm, monkeypatch):
    files, arguments, environment, few, threads = answer(warm, LOOK)
    assert (files, arguments, few, threads) == ([0, 1, 2, 3], ["", ""], True, 1)
    assert set(environment) == {"HOME", "TMPDIR", "LANG", "PYTHONHASHSEED", "PATH", *launch._THREADS} | (
        {"LC_CTYPE"} & set(environment)
    )


def test_also_where_the_grader_has_more_than_a_thousand_files():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 1500:
        pytest.skip("no more than a thousand files are allowed here")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 1500), hard))
    held = [os.open(os.devnull, os.O_RDONLY) for _ in range(1200)]
    try:
        with start(QUICK) as worker:
            assert max(worker._source._control.fileno(), 0) > 1100
            assert answer(worker, LOOK)[0] == [0, 1, 2, 3]
    finally:
        for file in held:
            os.close(file)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_every_job_has_a_child_of_its_own(warm):
    source = (
        "import os, builtins, numpy\nseen = hasattr(numpy, 'mine')\nnumpy.mine = 1\ndef f(): return seen, os.getpid()"
    )
    first, second = answer(warm, source), answer(warm, source)
    assert first[0] is second[0] is False
    assert first[1] != second[1]


def test_a_quick_end_with_any_status_is_the_learners(warm):
    """A status may mean something to the grader; that the walls stood when it came is what counts."""
    for status in [0, 1, 70, 71, 72, 77, 78, 255] * 5:
        run = warm.run(job(f"import os\nos._exit({status})\ndef f(): return 1"), {"f": 5})
        assert isinstance(run.loaded, wire.Crashed | wire.OutOfMemory)


def test_one_that_stops_is_too_slow_and_gone(warm):
    began = time.monotonic()
    run = warm.run(job("import os\ndef f(): os.kill(os.getpid(), 19)"), {"f": 0.2})
    assert run.outcomes[0] == wire.TimedOut(0.2)
    assert time.monotonic() - began < 2
    assert answer(warm, "def f(): return 1") == 1
    assert len(family(warm._source.pid)) <= 2


def test_a_timer_that_rings_in_the_graders_code_ends_the_job_only(warm):
    source = "import signal\ndef ring(*_): raise ValueError\nsignal.signal(14, ring)\nsignal.setitimer(0, 0.001, 0.001)"
    for _ in range(5):
        warm.run(job(source + "\ndef f(): return 1"), {"f": 1})
    assert answer(warm, "def f(): return 1") == 1


def test_the_walls_are_named(warm):
    assert set(sandbox.isolation().layers) <= {"namespaces", "user", "landlock", "seccomp"}
    assert warm._source.layers == sandbox.isolation().layers


def test_fewer_walls_than_promised_are_the_graders_fault(warm, monkeypatch):
    monkeypatch.setattr(sandbox, "_promised", {"moat"})
    with start(QUICK, many=True) as worker, pytest.raises(GraderFault, match="weaker"):
        worker.run(job("def f(): return 1"), {"f": 5})
    with start(QUICK) as worker:  # one's own file is checked all the same
        assert answer(worker, "def f(): return 1") == 1


# --- kills -------------------------------------------------------------------------------------------

BUSY = job("def f():\n    while True: pass")
JUDGE = """
import sys, threading, time
from grader import sandbox
from grader.worker import codec, wire
call = wire.Call(0, "f", (), codec.pack([]))
job = wire.Job("m", "m.py", (b"def f():\\n    while True: pass",), False, (call,))
with sandbox.start(sandbox.Limits(seconds=5), many=True) as worker:
    worker.run(wire.Job("m", "m.py", (b"",), False, ()), {})
    print(worker._source.pid, flush=True)
    worker.run(job, {"f": 60.0})
"""


@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.parametrize("victim", ["judge", "started", "last", "zygote"])
def test_whoever_is_killed_nothing_is_left(victim, busy):
    judge = subprocess.Popen([sys.executable, "-c", JUDGE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        started = int(judge.stdout.readline())
        if busy:
            until = time.monotonic() + 5
            while len(family(started)) < 2 + ("namespaces" in sandbox.isolation().layers) and time.monotonic() < until:
                time.sleep(0.01)
        tree = family(started)
        place = {"judge": judge.pid, "started": tree[0], "zygote": tree[min(1, len(tree) - 1)], "last": tree[-1]}
        os.kill(place[victim], signal.SIGKILL)
        if victim == "judge":
            assert all_gone(tree)
        else:
            time.sleep(0.05)
            assert victim == "last" or all_gone(tree)
    finally:
        later = family(judge.pid)[1:]
        judge.kill()
        judge.wait()
        judge.stdout.close()
    assert all_gone([*tree, *later])


def test_a_dead_zygote_is_replaced_and_the_job_done_again(warm):
    with start(QUICK, many=True) as worker:
        assert answer(worker, "def f(): return 1") == 1
        os.killpg(worker._source.pid, signal.SIGKILL)
        assert answer(worker, "def f(): return 2") == 2


def test_one_killed_while_it_starts_is_replaced_too():
    for wait in (0.0, 0.03):
        with start(QUICK) as worker:
            time.sleep(wait)
            os.killpg(worker._source.pid, signal.SIGKILL)
            assert answer(worker, "def f(): return 3") == 3


def test_where_the_ends_of_children_are_ignored(warm):
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        worker = start(QUICK)
    finally:
        signal.signal(signal.SIGCHLD, before)
    with worker:
        assert answer(worker, "def f(): return 1") == 1


def test_zygotes_that_always_die_are_the_graders_fault(monkeypatch):
    def dead(self, seconds):
        raise zygote.ZygoteDied("It ended.")

    with start(QUICK, many=True) as worker:
        assert answer(worker, "def f(): return 1") == 1
        monkeypatch.setattr(sandbox.Child, "_await_walls", lambda self: dead(self, 0))
        with pytest.raises(GraderFault, match="failed twice"):
            worker.run(job("def f(): return 1"), {"f": 5})


def test_closing_ends_everything_at_once():
    for wait in (0.0, 0.02, 0.3):
        worker = start(QUICK)
        time.sleep(wait)
        tree = family(worker._source.pid)
        worker.close()
        assert all_gone(tree, within=0.5)


def test_ctrl_c_leaves_nothing():
    judge = subprocess.Popen([sys.executable, "-c", JUDGE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    started = int(judge.stdout.readline())
    time.sleep(0.1)
    tree = family(started)
    judge.send_signal(signal.SIGINT)
    judge.wait(timeout=10)
    judge.stdout.close()
    assert all_gone(tree)


# --- poorer systems ----------------------------------------------------------------------------------

CHECK = """
import json, sys
from grader import sandbox
from grader.worker import codec, wire
calls = (wire.Call(0, "f", (), codec.pack([])),)
job = wire.Job("m", "m.py", (b"import math\\ndef f(): return math.pi",), False, calls)
with sandbox.start() as worker:
    values = [codec.unpack(worker.run(job, {"f": 5.0}).outcomes[0].value) for _ in range(2)]
said = sandbox.isolation()
print(json.dumps([values, sorted(said.layers), said.fit_for_strangers, said.sentences]))
"""
ALL = {"namespaces", "landlock", "seccomp"}
TIERS = {
    "all": ALL,
    "container": {"landlock", "seccomp"},
    "old-container": {"seccomp"},
    "namespaces-only": {"namespaces"},
    "landlock-only": {"landlock"},
    "nothing": set(),
    "no-user": ALL,
    "no-user-container": {"landlock", "seccomp"},
    "no-mounts": {"landlock", "seccomp"},
    "no-pivot": {"landlock", "seccomp"},
    "no-pidfd": set(),
}


@pytest.mark.parametrize("who", ["root", "user"])
@pytest.mark.parametrize("tier", TIERS)
def test_ones_own_file_is_checked_on_every_system(tier, who, run_disguised):
    done = run_disguised(tier, who, [sys.executable, "-B", "-c", CHECK])
    assert done.returncode == 0, done.stderr[-2000:]
    values, layers, fit, sentences = json.loads(done.stdout)
    assert values == [pytest.approx(3.14159, abs=1e-5)] * 2
    user = {"user"} if who == "root" and TIERS[tier] and not tier.startswith("no-user") else set()
    assert set(layers) == TIERS[tier] | user
    assert fit == (len(TIERS[tier]) >= 2)
    if TIERS[tier]:
        missing = [s for s in sentences if s.startswith("NOT in force")]
        assert len(missing) == 3 - len(TIERS[tier])
