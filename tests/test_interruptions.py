"""A class is graded by real processes that are killed, called off or out of room; nothing is lost, nothing done twice.

Whatever happened, the run that ends leaves the same files as one that nobody disturbed; `School.timeless` says which
times are left out of that comparison.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader import sandbox
from grader.classroom import batch
from grader.classroom.batch import Options

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

STUDENTS = 20
PATIENCE = 60.0
GONE = 10.0  # seconds after which nothing of a killed run may be left
PAUSE = "import time; time.sleep(0.05)\n"


@pytest.fixture(scope="module")
def work(school, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of two pieces of work each: right, wrong, a crash, an older file beside; one student has half of it."""
    root = tmp_path_factory.mktemp("class") / "work"
    for n in range(STUDENTS):
        kind = [school.right, school.wrong, school.right, "def {0}(z):\n    return z[7:] + 1\n"][n % 4]
        for exercise, name in (("ex01", "shift"), ("ex02", "bend")):
            school.hand_in(root / f"s{n:02}" / f"{exercise}.py", PAUSE + kind.format(name))
    school.hand_in(root / "s03" / "old" / "ex01_old.py", school.right.format("shift"), age=60)
    (root / "s05" / "ex02.py").unlink()
    return root


@dataclass(frozen=True)
class Call:
    """Runs of one class into one folder, each a process of its own with a folder of its own for temporary files."""

    command: list[str]
    out: Path
    scratch: Path

    def start(self) -> subprocess.Popen[str]:
        environment = {**os.environ, "TMPDIR": str(self.scratch)}
        return subprocess.Popen(
            self.command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def run(self) -> tuple[int, str, str]:
        with self.start() as process:
            said, complaint = process.communicate(timeout=PATIENCE)
        return process.returncode, said, complaint

    @property
    def lines(self) -> list[bytes]:
        """The whole lines of results.jsonl."""
        path = self.out / "results.jsonl"
        return (
            [line for line in path.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]
            if path.exists()
            else []
        )

    def wait_for(self, count: int, process: subprocess.Popen[str]) -> None:
        """Wait until there are so many lines, or the run has ended."""
        until = time.monotonic() + PATIENCE
        while len(self.lines) < count and process.poll() is None:
            assert time.monotonic() < until
            time.sleep(0.005)


@pytest.fixture
def call(school, work: Path, tmp_path: Path) -> Callable[..., Call]:
    def make(name: str = "out", jobs: int = 2) -> Call:
        out, scratch = tmp_path / name, tmp_path / f"{name}-tmp"
        scratch.mkdir()
        return Call(school.command("batch", work, "--out", out, "--jobs", jobs, "--seed", 5), out, scratch)

    return make


@pytest.fixture(scope="module")
def undisturbed(school, work: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a run that nobody disturbed, without its times."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    said = subprocess.run(school.command("batch", work, "--out", out, "--seed", 5), capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    assert len(school.lines(out)) == 2 * STUDENTS
    return school.timeless(out)


# --- processes ---------------------------------------------------------------------------------------------


def born(pid: int) -> str | None:
    """When a process was started; None where it is gone or only waits to be buried."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in "ZX" else fields[19]


def children(pid: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = entry.joinpath("stat").read_text().rpartition(")")[2].split()[1]
            except OSError:
                continue
            found += [int(entry.name)] if int(parent) == pid else []
    return found


def generations(pid: int) -> list[list[int]]:
    """The children of a process, theirs, and so on: lanes, what starts their zygotes, zygotes, submissions."""
    found, latest = [], children(pid)
    while latest:
        found.append(latest)
        latest = [child for parent in latest for child in children(parent)]
    return found


def everything_below(pid: int) -> dict[int, str]:
    below = [one for generation in generations(pid) for one in generation]
    return {one: when for one in below if (when := born(one))}


def wait_until_gone(processes: dict[int, str]) -> None:
    until = time.monotonic() + GONE
    while left := {pid: when for pid, when in processes.items() if born(pid) == when}:
        assert time.monotonic() < until, [Path(f"/proc/{pid}/cmdline").read_bytes() for pid in left]
        time.sleep(0.02)


def kill_at_once(process: subprocess.Popen[str]) -> None:
    """Kill a run, and see that nothing of it outlives it for long."""
    process.send_signal(signal.SIGSTOP)  # so that it starts nothing while we look
    below = everything_below(process.pid)
    process.kill()
    process.communicate()
    wait_until_gone(below)


def twice(lines: list[bytes]) -> list[tuple[str, str]]:
    """Work that was graded once more after its line had been written."""
    found = [json.loads(line) for line in lines]
    return [name for name, times in Counter((x["student"], x["exercise"]) for x in found).items() if times > 1]


# --- killed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [1])
def test_a_run_killed_again_and_again_ends_as_if_nothing_had_been(
    school, call: Callable[..., Call], undisturbed: dict[str, bytes], seed: int
) -> None:
    this, dice, kept, kills = call(), random.Random(seed), [], 0
    while len(this.lines) < 2 * STUDENTS - 4:
        with this.start() as process:
            if kills in (0, 3):  # at any moment: before the first line too
                time.sleep(dice.uniform(0, 1.5))
            else:
                this.wait_for(min(len(kept) + dice.randint(1, 12), 2 * STUDENTS - 3), process)
            kill_at_once(process)
        kills += 1
        assert this.lines[: len(kept)] == kept  # nothing is lost, nothing is done twice
        kept = this.lines
        assert twice(kept) == []
    assert kills >= 4
    code, said, _ = this.run()
    assert code == 0
    assert f"{len(kept)} of these unchanged since the last run" in said
    assert set(kept) <= set(this.lines)  # byte for byte, times and all
    assert school.timeless(this.out) == undisturbed
    left = [name for name in os.listdir(this.scratch) if name.startswith("dlgrade-")]
    assert len(left) <= kills  # who kills a run leaves the empty folder into which an archive would be unpacked
    assert all(name.startswith("dlgrade-class-") for name in left)


@pytest.mark.parametrize("generation", ["lane", "starter", "zygote", "submission"])
def test_a_run_outlives_the_processes_that_work_for_it(
    school, call: Callable[..., Call], undisturbed: dict[str, bytes], generation: str
) -> None:
    this, killed = call(jobs=1), 0
    depth = {"lane": 0, "starter": 1, "zygote": -2, "submission": -1}[generation]
    with this.start() as process:
        this.wait_for(2, process)
        while killed < 3 and process.poll() is None:
            found = generations(process.pid)
            if len(found) < 3:  # a lane, or its zygote, is just being replaced
                continue
            count = len(this.lines)
            for pid in found[depth]:
                try:
                    os.kill(pid, signal.SIGKILL)
                    killed += 1
                except ProcessLookupError:
                    continue
            this.wait_for(count + 4, process)  # with one lane: the work that was hit is done, or given up
        said, complaint = process.communicate(timeout=PATIENCE)
    assert killed >= 3
    assert process.returncode == 0, said + complaint
    assert "dlgrade" not in complaint  # no fault is told of, only how far it is
    assert school.timeless(this.out) == undisturbed


def test_what_never_ends_ends_with_its_run(school, tmp_path: Path) -> None:
    school.hand_in(tmp_path / "work" / "ann" / "ex01.py", "while True: pass\n")
    command = school.command("batch", tmp_path / "work", "--out", tmp_path / "out", "--seed", 5, "--jobs", 1)
    deep = 4 if "namespaces" in sandbox.isolation().layers else 3
    with Call(command, tmp_path / "out", tmp_path).start() as process:
        until = time.monotonic() + PATIENCE
        while len(generations(process.pid)) < deep:
            assert process.poll() is None
            assert time.monotonic() < until
        kill_at_once(process)


# --- called off --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_is_called_off_leaves_nothing_behind_and_keeps_a_second_one_out(
    school, call: Callable[..., Call], undisturbed: dict[str, bytes], asked: signal.Signals
) -> None:
    this = call()
    with this.start() as process:
        this.wait_for(3, process)
        process.send_signal(signal.SIGSTOP)
        code, _, complaint = this.run()
        assert (code, complaint.count("\n")) == (2, 1)
        assert "Another run is writing" in complaint
        process.send_signal(signal.SIGCONT)
        below = everything_below(process.pid)
        process.send_signal(asked)
        _, complaint = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert "run the same command again to continue" in complaint
    assert "Traceback" not in complaint
    assert below
    wait_until_gone(below)
    assert os.listdir(this.scratch) == []
    kept = this.lines
    assert len(kept) < 2 * STUDENTS
    assert this.run()[0] == 0
    assert set(kept) <= set(this.lines)
    assert school.timeless(this.out) == undisturbed


# --- no room, no right, rubbish ----------------------------------------------------------------------------


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own of 160 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run([mount, "-t", "tmpfs", "-o", "size=160k", "none", place], capture_output=True).returncode
    ):
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_full_disk_is_said_and_what_is_graded_is_kept(
    school, call: Callable[..., Call], undisturbed: dict[str, bytes], disk: Path
) -> None:
    this = call("disk/out")
    code, _, complaint = this.run()
    assert (code, complaint.count("\n")) == (3, 1)
    assert "No space left on device. Make room, then run the same command again" in complaint
    kept = this.lines
    assert 0 < len(kept) < 2 * STUDENTS
    subprocess.run(["mount", "-o", "remount,size=20m", disk], check=True)
    assert this.run()[0] == 0
    assert set(kept) <= set(this.lines)
    assert school.timeless(this.out) == undisturbed


def test_pages_that_cannot_be_written(school, call: Callable[..., Call], undisturbed: dict[str, bytes]) -> None:
    this = call()
    this.out.mkdir()
    (this.out / "results.jsonl").touch()
    (this.out / "reports").write_text("in the way")
    code, _, complaint = this.run()
    assert (code, complaint.count("\n")) == (3, 1)
    assert "reports" in complaint
    assert "run the same command again" in complaint
    (this.out / "reports").unlink()
    assert this.run()[0] == 0
    assert school.timeless(this.out) == undisturbed


def test_rubbish_among_the_results_costs_only_itself(
    school, call: Callable[..., Call], undisturbed: dict[str, bytes], work: Path
) -> None:
    this = call()
    assert this.run()[0] == 0
    lines = this.lines
    lines[3] = lines[3][:100] + b"\n"  # torn, and more came after
    lines[5] = b"\0" * 5000 + b"\n"
    lines[7] = lines[7].replace(b'"grader":"', b'"grader":"0.0.')  # of another version
    lines[9] = lines[9].replace(b'"verdict":"', b'"verdict":"VERY_')
    lines[11] = b'{"schema": "dlgrade.report/1", "student": 3}\n'
    lines[13] += b'"a line of its own"\n\xff\xfe\n\n'
    lines.append(b"\0" * 5000)  # what some file systems leave after a power cut
    (this.out / "results.jsonl").write_bytes(b"".join(lines))
    (this.out / ".new-0123456789abcdef").write_bytes(b"half")  # and what a killed run leaves
    (this.out / "reports" / "s01" / ".new-0123456789abcdef").write_bytes(b"half")
    (this.out / "run.json").write_text((this.out / "run.json").read_text().replace("true", "false"))
    said: list[str] = []
    assert batch.run(school.course, work, this.out, Options(jobs=2), said.append)
    assert any(f"{2 * STUDENTS - 5} of these unchanged" in line for line in said)
    assert school.timeless(this.out) == undisturbed
