"""Lanes are real processes here: they are killed, get stuck, and are called off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from grader.classroom import lane, lanes
from grader.classroom.lanes import AHEAD, Crew
from grader.errors import GraderFault

PATIENCE = 30.0
# A lane of the tests' own: the same frames, and an answer that tells its process; it dies or sleeps when told to.
SCRIPT = """
import os, sys, time, msgspec
from pathlib import Path
from grader.classroom.lane import receive, send
class Answer(msgspec.Struct):
    text: str
    pid: int
while (data := receive(sys.stdin.buffer)) is not None:
    ask = msgspec.msgpack.decode(data)
    if ask["text"] == "die" or ask["text"] == "die once" and not os.path.exists(ask["path"]):
        Path(ask["path"]).touch()
        os.kill(os.getpid(), 9)
    if ask["text"] == "sleep":
        time.sleep(1000)
    send(sys.stdout.buffer, Answer(ask["text"], os.getpid()))
    sys.stdout.buffer.flush()
"""


class Ask(msgspec.Struct):
    text: str
    path: str = ""


class Answer(msgspec.Struct):
    text: str
    pid: int


@pytest.fixture(autouse=True)
def _lane(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "_COMMAND", [sys.executable, "-c", SCRIPT])


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """All lanes that are started, in order."""
    found: list[subprocess.Popen[bytes]] = []
    real = lanes._started

    def noted(walls: tuple[str, ...]) -> subprocess.Popen[bytes]:
        found.append(real(walls))
        return found[-1]

    monkeypatch.setattr(lanes, "_started", noted)
    return found


def crew(jobs: int = 2) -> Crew[Ask, Answer]:
    return Crew(jobs, Answer, lambda ask: Answer(f"otherwise {ask.text}", 0))


def answers(crew: Crew[Ask, Answer], asks: list[Ask]) -> Iterator[Answer]:
    for ask in asks:
        yield from crew.add(ask)
    yield from crew.rest()


def texts(asks: list[Ask], jobs: int = 2) -> list[str]:
    with closing(crew(jobs)) as some:
        return sorted(answer.text for answer in answers(some, asks))


def test_each_request_is_answered_once() -> None:
    assert texts([Ask(f"{n:03}") for n in range(50)]) == [f"{n:03}" for n in range(50)]


def test_no_more_lanes_than_there_is_work_for(started: list[subprocess.Popen[bytes]]) -> None:
    assert texts([Ask("a")], jobs=8) == ["a"]
    assert len(started) == 1


def test_a_lane_killed_while_asked_is_replaced_and_its_request_answered(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    asks = [Ask("a"), Ask("die once", str(tmp_path / "died")), Ask("b"), Ask("c")]
    assert texts(asks) == ["a", "b", "c", "die once"]
    assert (tmp_path / "died").exists()
    assert len(started) == 3


def test_a_lane_killed_between_two_requests_is_replaced() -> None:
    with closing(crew(1)) as one:
        (first,) = answers(one, [Ask("a")])
        os.kill(first.pid, signal.SIGKILL)
        (second,) = answers(one, [Ask("b")])
        assert second.text == "b"
        assert second.pid != first.pid


def test_a_request_that_ends_two_lanes_is_answered_otherwise_and_harms_no_other(tmp_path: Path) -> None:
    asks = [Ask("a"), Ask("die", str(tmp_path / "x")), Ask("b"), Ask("die", str(tmp_path / "x")), Ask("c")]
    assert texts(asks) == ["a", "b", "c", "otherwise die", "otherwise die"]


def test_a_lane_that_is_stuck_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "STUCK_SECONDS", 0.5)
    monkeypatch.setattr(lanes, "_LOOK", 0.05)
    began = time.monotonic()
    assert texts([Ask("sleep")]) == ["otherwise sleep"]
    assert 1.0 < time.monotonic() - began < PATIENCE


@pytest.mark.parametrize("how", [KeyboardInterrupt, GeneratorExit])
def test_a_crew_that_is_called_off_leaves_no_process(
    how: type[BaseException], started: list[subprocess.Popen[bytes]]
) -> None:
    def called_off() -> None:
        with closing(crew()) as some:
            next(answers(some, [Ask("a"), *[Ask("sleep")] * 6]))
            raise how

    with pytest.raises(how):
        called_off()
    assert started
    assert all(popen.returncode is not None for popen in started)
    assert not [t for t in threading.enumerate() if t.name.startswith("ThreadPoolExecutor")]


def test_a_generator_that_is_dropped_leaves_no_process(started: list[subprocess.Popen[bytes]]) -> None:
    def replies() -> Iterator[Answer]:
        with closing(crew()) as some:
            yield from answers(some, [Ask("a"), *[Ask("sleep")] * 6])

    iterator = replies()
    assert next(iterator).text == "a"
    iterator.close()
    assert all(popen.returncode is not None for popen in started)


def test_closing_while_lanes_start_leaves_none(started: list[subprocess.Popen[bytes]]) -> None:
    for _ in range(10):
        some = crew(4)
        for _ in range(7):
            list(some.add(Ask("sleep")))
        some.close()
    assert all(popen.returncode is not None for popen in started)


def test_requests_are_taken_as_lanes_become_free() -> None:
    taken = 0

    def asks() -> Iterator[Ask]:
        nonlocal taken
        for n in range(200):
            taken += 1
            yield Ask(str(n))

    with closing(crew(3)) as some:
        given = 0
        for ask in asks():
            for _ in some.add(ask):
                given += 1
            assert taken - given < 3 * AHEAD
        assert given + sum(1 for _ in some.rest()) == 200


def test_what_is_ready_is_not_waited_for() -> None:
    with closing(crew(1)) as one:
        assert list(one.ready()) == []
        list(one.add(Ask("sleep")))
        began = time.monotonic()
        assert list(one.ready()) == []
        assert time.monotonic() - began < PATIENCE


def test_a_process_that_cannot_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "_COMMAND", ["/nowhere/python"])
    with pytest.raises(GraderFault, match="No process can be started"):
        texts([Ask("a")])


def test_a_lane_sees_no_module_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A teacher may stand in the folder of submissions, and one of these may be called random.py."""
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    for name in ("random", "numpy", "grader", "select"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    done = subprocess.run(lanes._COMMAND, stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert not (tmp_path / "ran").exists()


def test_a_real_lane_ends_with_the_run_in_the_midst_of_a_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    reading, writing = os.pipe()
    serve = "m._serve = lambda *_: (print('at work'), time.sleep(1000))"
    script = f"import time, grader.classroom.lane as m\n{serve}\nm.main()"
    streams = {"stdin": reading, "stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-u", "-c", script], **streams) as popen:
        os.close(reading)
        assert popen.stderr is not None
        assert popen.stderr.readline() == b"at work\n"  # a lane's prints go there
        assert popen.poll() is None
        os.close(writing)
        assert popen.wait(PATIENCE) == 0


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\0" * 7 + b"\5ab"])
def test_a_torn_frame_is_the_end(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "frames").write_bytes(data)
    with (tmp_path / "frames").open("rb") as stream:
        assert lane.receive(stream) is None
