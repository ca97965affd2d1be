"""What does grading a class cost? Beside a bare fork of a process with NumPy loaded, in the same run.

    python benchmarks/batch.py [--students 100] [--growth 4] [--exercises ex07 ex21 …] [--jobs N] [--runs 3]

A class of right, wrong and slow answers is made from the model solutions and the labelled submissions of the tests,
every file different from every other. `dlgrade batch` grades it, pages and all, with its Keys already compiled. The
baseline forks once for each file, imports it and calls its functions: no walls, no judging, no pages.
It is taken twice: with one call of each function, and with the very calls that the grader makes.

Printed: files a second; processor time a file (every process counted) and its ratio to the baselines; the peak
memory of the largest process and of all together; and the same for a class that is `growth` times as large.
Quote medians and ratios: single times on a shared machine say little.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEED = 7
SLOW = "\nimport time as _time\n_until = _time.perf_counter() + 0.05\nwhile _time.perf_counter() < _until:\n    pass\n"
SHARES = {"right": 0.55, "wrong": 0.42, "slow": 0.03}
BATCH = [sys.executable, "-c", "import grader.cli; grader.cli.main()", "batch"]
THREADS = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_HERE = [sys.executable, str(Path(__file__).resolve())]


@dataclass(frozen=True)
class Cost:
    """What grading a class took."""

    files: int
    seconds: float
    cpu: float  # seconds of all processes together
    largest_mb: float
    together_mb: float

    @property
    def cpu_ms(self) -> float:
        """Processor time a file, in milliseconds."""
        return 1000 * self.cpu / self.files


# --- the class -----------------------------------------------------------------------------------------------


def answers(exercise: str) -> dict[str, list[str]]:
    """Return the sources of right, wrong and slow answers."""
    (solution,) = (ROOT / "solutions").glob(f"{exercise}_*.py")
    found: dict[str, list[str]] = {"right": [solution.read_text()], "wrong": [], "slow": []}
    for path in sorted((ROOT / "tests" / "submissions" / exercise).glob("*.py")):
        text = path.read_text()
        kind = "right" if "# expect: ACCEPTED" in text else "wrong"
        if "while True" not in text and "sleep" not in text:
            found[kind].append(text)
    found["slow"] = [found["right"][0] + SLOW]
    return found


def make_class(folder: Path, students: int, exercises: list[str]) -> None:
    """Write a folder for each student, with a file for each exercise."""
    draw = random.Random(SEED)
    pool = {exercise: answers(exercise) for exercise in exercises}
    for n in range(students):
        mine = folder / f"student{n:05d}"
        mine.mkdir(parents=True)
        for exercise in exercises:
            (kind,) = draw.choices(list(SHARES), list(SHARES.values()))
            source = draw.choice(pool[exercise][kind])
            (mine / f"{exercise}.py").write_text(f"{source}\n# handed in by {n}\n")


# --- the grader ----------------------------------------------------------------------------------------------


def graded(folder: Path, out: Path, files: int, jobs: int) -> Cost:
    """Grade a class afresh and return what it took."""
    call = [*BATCH, str(folder), "--out", str(out), "--seed", str(SEED), "--fresh", "--jobs", str(jobs)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    peaks = Peaks(process.pid)
    code = process.wait()
    seconds = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    peaks.stop()
    if code not in (0, 1):
        raise SystemExit(f"dlgrade batch ended with {code}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(files, seconds, cpu, peaks.largest / 1024, peaks.together / 1024)


class Peaks(threading.Thread):
    """Watches a process and all that it started, and keeps the largest memory seen, in kilobytes."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.largest = self.together = 0
        self._pid = pid
        self._ended = threading.Event()
        self.start()

    def stop(self) -> None:
        """End the watching."""
        self._ended.set()
        self.join()

    def run(self) -> None:
        """Look ten times a second."""
        while not self._ended.wait(0.1):
            sizes = [_resident(pid) for pid in _tree(self._pid)]
            self.largest = max(self.largest, *sizes, 0)
            self.together = max(self.together, sum(sizes))


def _tree(root: int) -> list[int]:
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                parents[int(entry)] = int(Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue  # it has ended meanwhile
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def _resident(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


# --- the baseline --------------------------------------------------------------------------------------------


def baseline(folder: Path, every: str) -> float:
    """Return the processor time a file of bare forks, in milliseconds, from a fresh process."""
    call = [*_HERE, "--baseline", str(folder), every]
    done = subprocess.run(call, env={**os.environ, **THREADS}, capture_output=True, text=True, check=True, cwd=ROOT)
    return float(done.stdout)


def _bare_forks(folder: Path, every: bool) -> float:
    """Fork for each file of a class: import it, call its functions, end."""
    import gc

    import numpy as np
    import numpy.random

    calls = {}
    for exercise in {path.stem for path in folder.glob("*/*.py")}:
        calls[exercise] = _calls(exercise, every)
    np.ones((8, 8)) @ np.ones((8, 8))
    gc.collect()
    gc.freeze()
    paths = sorted(folder.glob("*/*.py"))
    before = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    for path in paths:
        child = os.fork()
        if not child:
            _child(path, calls[path.stem])
        os.waitpid(child, 0)
    after = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    used = sum(a.ru_utime + a.ru_stime - b.ru_utime - b.ru_stime for a, b in zip(after, before))
    return 1000 * used / len(paths)


def _calls(exercise: str, every: bool) -> list[tuple[str, list[object]]]:
    from grader.course import Course
    from grader.grade import key_for
    from grader.worker import codec

    (entry,) = Course(ROOT).resolve([exercise])
    found: list[tuple[str, list[object]]] = []
    for _, function, case in key_for(entry, SEED).calls():
        if every or function not in [name for name, _ in found]:
            found.append((function, [_live(value) for value in codec.unpack(case.arguments)]))
    return found


def _live(value: object) -> object:
    import math

    import numpy as np

    from grader.worker import codec

    match value:
        case codec.Generator():
            return np.random.default_rng(value.seed)
        case codec.Function():
            namespace = {"np": np, "math": math}
            exec(value.source, namespace)
            return namespace[value.name]
        case _:
            return value


def _child(path: Path, calls: list[tuple[str, list[object]]]) -> None:
    import signal

    signal.alarm(2)  # an answer without an end is given the time that the grader gives it
    namespace: dict[str, object] = {"__name__": path.stem}
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    try:
        exec(compile(path.read_bytes(), str(path), "exec"), namespace)
        for name, arguments in calls:
            try:
                namespace[name](*arguments)  # type: ignore[operator]
            except Exception:
                continue  # a wrong answer may raise; the next call is made all the same
    except BaseException:
        os._exit(1)
    os._exit(0)


# --- what is printed -----------------------------------------------------------------------------------------


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--baseline"]:
        print(_bare_forks(Path(sys.argv[2]), sys.argv[3] == "every"))
        return
    every = sorted(path.stem.partition("_")[0] for path in (ROOT / "solutions").glob("ex*.py"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=100)
    parser.add_argument("--growth", type=int, default=4, help="1: one class only")
    parser.add_argument("--exercises", nargs="+", default=every)
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        _measure(Path(scratch), options)


def _measure(scratch: Path, options: argparse.Namespace) -> None:
    small = scratch / "class"
    make_class(small, options.students, options.exercises)
    make_class(scratch / "one", 1, options.exercises)
    graded(scratch / "one", scratch / "warm", 1, options.jobs)  # compiles the Keys
    files = options.students * len(options.exercises)
    print(f"{options.students} students × {len(options.exercises)} exercises, {options.jobs} at once")
    costs, ones, everies = [], [], []
    for _ in range(options.runs):
        costs.append(graded(small, scratch / "out", files, options.jobs))
        ones.append(baseline(small, "one"))
        everies.append(baseline(small, "every"))
        _say(costs[-1])
    cpu = statistics.median(cost.cpu_ms for cost in costs)
    for name, times in (("one call of each function", ones), ("the grader's own calls", everies)):
        fork = statistics.median(times)
        print(f"bare fork, {name:<26} {fork:6.2f} ms of processor a file; dlgrade takes {cpu / fork:.2f} times that")
    if options.growth > 1:
        large = scratch / "large"
        make_class(large, options.students * options.growth, options.exercises)
        cost = graded(large, scratch / "large-out", files * options.growth, options.jobs)
        print(f"a class {options.growth} times as large:")
        _say(cost)
        print(
            f"  against the smaller: time a file × {cost.seconds / cost.files / _median_seconds(costs):.2f}, "
            f"memory of the largest process × {cost.largest_mb / max(c.largest_mb for c in costs):.2f}, "
            f"of all × {cost.together_mb / max(c.together_mb for c in costs):.2f}"
        )


def _median_seconds(costs: list[Cost]) -> float:
    return statistics.median(cost.seconds / cost.files for cost in costs)


def _say(cost: Cost) -> None:
    print(
        f"  {cost.files} files in {cost.seconds:.1f} s: {cost.files / cost.seconds:.0f} a second, "
        f"{cost.cpu_ms:.2f} ms of processor a file; "
        f"largest process {cost.largest_mb:.0f} MB, all together {cost.together_mb:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
