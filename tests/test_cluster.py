"""Grading on a real Dask scheduler and real workers, each a process of its own, which are killed now and then."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from grader.classroom import batch
from grader.classroom.batch import Options
from grader.classroom.cluster import cluster
from grader.errors import GraderFault, UsageError

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("default")  # Dask's are not ours

PATIENCE = 60.0
SCHEDULER = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
WORKER = [sys.executable, "-m", "distributed.cli.dask_worker"]


@dataclass
class Cluster:
    """A scheduler and workers on this machine."""

    folder: Path
    scheduler: subprocess.Popen[bytes] | None = None
    address: str = ""
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, workers: int = 2) -> None:
        said = self.folder / "scheduler.log"
        call = [*SCHEDULER, "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-jupyter"]
        self.scheduler = self._started(call, said)
        self.address = self._wait_for(said, r"Scheduler at: +(tcp://127\.0\.0\.1:\d+)")
        for _ in range(workers):
            self.add_worker()

    def add_worker(self, *options: str) -> subprocess.Popen[bytes]:
        said = self.folder / f"worker-{len(self.workers)}.log"
        call = [*WORKER, self.address, "--host", "127.0.0.1", "--no-nanny", "--nthreads", "1", "--no-dashboard"]
        self.workers.append(self._started([*call, "--local-directory", str(self.folder), *options], said))
        self._wait_for(said, r"(Registered to)")
        return self.workers[-1]

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            if process is not None:
                process.kill()
                process.wait()

    def _started(self, call: list[str], said: Path) -> subprocess.Popen[bytes]:
        with said.open("wb") as stream:
            return subprocess.Popen(call, stdout=stream, stderr=stream, stdin=subprocess.DEVNULL, cwd=self.folder)

    @staticmethod
    def _wait_for(path: Path, pattern: str) -> str:
        until = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, path.read_text(errors="replace"))):
            assert time.monotonic() < until, path.read_text(errors="replace")
            time.sleep(0.05)
        return found[1]


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Cluster]:
    """A scheduler of a test's own, without workers."""
    cluster = Cluster(tmp_path)
    try:
        cluster.start(workers=0)
        yield cluster
    finally:
        cluster.end()


@pytest.fixture
def work(school, tmp_path: Path) -> Path:
    """Ten students with two pieces of work each, one of which cannot be read."""
    for n in range(10):
        for exercise, name in (("ex01", "shift"), ("ex02", "bend")):
            text = "import time; time.sleep(0.1)\n" + (school.wrong if n % 3 == 1 else school.right).format(name)
            school.hand_in(tmp_path / "work" / f"s{n}" / f"{exercise}.py", text)
    school.hand_in(tmp_path / "work" / "s9" / "ex02.ipynb", "{not json", age=-5)
    return tmp_path / "work"


def run_here(school, work: Path, out: Path) -> list[str]:
    said: list[str] = []
    batch.run(school.course, work, out, Options(jobs=2, seed=5), said.append)
    return said


def test_results_are_those_of_this_machine_though_a_worker_is_killed_half_way(
    school, alone: Cluster, work: Path, tmp_path: Path
) -> None:
    first, _ = alone.add_worker(), alone.add_worker()
    steps = 0

    def kill_after_some(some, total):
        nonlocal steps
        for steps, step in enumerate(some, start=1):
            if steps == 5:
                first.kill()
            yield step

    with cluster(alone.address) as site:
        options = Options(seed=5, site=site)
        assert not batch.run(school.course, work, tmp_path / "far", options, lambda _: None, kill_after_some)
    assert first.wait() == -signal.SIGKILL
    assert steps == 20  # each once
    run_here(school, work, tmp_path / "near")
    assert school.timeless(tmp_path / "far") == school.timeless(tmp_path / "near")
    said: list[str] = []
    with cluster(alone.address) as site:
        options = Options(seed=5, site=site)
        batch.run(school.course, work, tmp_path / "near", options, said.append)
    assert any("20 of these unchanged" in line for line in said)


def test_a_scheduler_that_goes_away_is_one_clear_line_and_the_run_goes_on(
    school, alone: Cluster, work: Path, tmp_path: Path
) -> None:
    alone.add_worker()
    out = tmp_path / "out"
    call = school.command("batch", work, "--out", out, "--seed", 5, "--dask", alone.address)
    with subprocess.Popen(call, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as process:
        until = time.monotonic() + PATIENCE
        while not (out / "results.jsonl").exists() or (out / "results.jsonl").read_bytes().count(b"\n") < 4:
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)
        assert alone.scheduler
        alone.scheduler.kill()
        _, complaint = process.communicate(timeout=PATIENCE)
    assert (process.returncode, complaint.count("\n")) == (3, 1), complaint
    assert "The Dask scheduler is gone" in complaint
    assert "run the same command again" in complaint
    kept = set((out / "results.jsonl").read_bytes().splitlines())
    assert 4 <= len(kept) < 20
    assert any(f"{len(kept)} of these unchanged" in line for line in run_here(school, work, out))
    assert kept <= set((out / "results.jsonl").read_bytes().splitlines())
    run_here(school, work, tmp_path / "near")
    assert school.timeless(out) == school.timeless(tmp_path / "near")


def test_where_no_worker_is_left_the_run_ends_and_can_be_continued(
    school, alone: Cluster, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("grader.classroom.cluster.SECONDS_ALONE", 1.0)
    only, out = alone.add_worker(), tmp_path / "out"

    def kill_after_some(some, total):
        for steps, step in enumerate(some, start=1):
            if steps == 3:
                only.kill()
            yield step

    with pytest.raises(GraderFault, match="No Dask worker is left"), cluster(alone.address) as site:
        batch.run(school.course, work, out, Options(seed=5, site=site), lambda _: None, kill_after_some)
    assert len((out / "results.jsonl").read_bytes().splitlines()) >= 3


def test_what_is_wrong_with_a_cluster_is_said_in_one_line(
    school, alone: Cluster, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(address: str) -> str:
        with pytest.raises(UsageError) as caught, cluster(address) as site:
            batch.run(school.course, work, tmp_path / "out", Options(site=site), lambda _: None)
        assert "\n" not in str(caught.value)
        assert not (tmp_path / "out").exists()
        return str(caught.value)

    assert "has no workers. Start some with: dask worker" in refused(alone.address)
    (tmp_path / "older.py").write_text("import grader\ngrader.__version__ = '0.0.9'\n")
    alone.add_worker("--preload", str(tmp_path / "older.py"))
    assert "has dlgrade 0.0.9, not" in refused(alone.address)
    monkeypatch.setattr("grader.classroom.cluster.SECONDS_TO_CONNECT", 1)
    assert "No Dask scheduler answers at" in refused("tcp://127.0.0.1:9")
    for address in ("nonsense", "127.0.0.1", "tcp://127.0.0.1", "", "a b:1"):
        assert "is no scheduler's address" in refused(address)


def test_no_scheduler_is_a_wrong_call(school, work: Path, tmp_path: Path) -> None:
    call = school.command("batch", work, "--out", tmp_path / "out", "--dask", "127.0.0.1")
    done = subprocess.run(call, capture_output=True, text=True, timeout=PATIENCE)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
