"""What a task comes to: graded, not handed in, unread, or our own fault; each with its line and its page."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

import msgspec
import pytest

from grader import grade as grading
from grader.classroom import tasks
from grader.classroom.handback import sha256
from grader.classroom.lane import slim
from grader.classroom.results import Basis
from grader.classroom.tasks import Graded, Task, failed, graded
from grader.course import Course
from grader.errors import GraderFault
from grader.key import Key
from grader.render import html
from grader.report import from_json
from grader.sandbox import Worker, start
from grader.worker import wire


@pytest.fixture(scope="module")
def key(toy: Course) -> Key:
    return grading.key_for(toy.entry("ex01_shift"), 5)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with grading.start_worker(many=True) as worker:
        yield worker


def a_task(content: bytes | None, file: str = "ann/ex01.py", *, unread: str = "", others: tuple[str, ...] = ()) -> Task:
    basis = Basis(sha256(content or b""), "digest", 5, "1", file, others)
    return Task("ann", "ex01", "/nowhere", basis, content, unread)


def nobody() -> Worker:
    pytest.fail("no worker is needed")


def line(answer: Graded) -> dict:
    assert answer.line.endswith(b"\n")
    assert answer.line.count(b"\n") == 1
    assert answer.page == html.page(from_json(answer.line), back="index.html")  # a page can be made again
    return json.loads(answer.line)


RIGHT = b"def shift(z):\n    return z**2 + z\n"


def test_a_right_answer(key: Key, worker: Worker) -> None:
    found = line(graded(a_task(RIGHT), key, lambda: worker))
    assert (found["verdict"], found["score"], found["student"], found["file"]) == (
        "ACCEPTED",
        2.5,
        "ann",
        "ann/ex01.py",
    )
    assert "problem" not in found


def test_nothing_handed_in(key: Key) -> None:
    found = line(graded(a_task(None, ""), key, nobody))
    assert (found["verdict"], found["score"], found["max_score"]) == ("NOT_ATTEMPTED", 0, 2.5)
    assert "problem" not in found
    assert {check["message"] for check in found["checks"]} == {"Nothing was handed in for this exercise."}


def test_what_could_not_be_read_says_why(key: Key) -> None:
    found = line(graded(a_task(None, unread="it is a link"), key, nobody))
    assert (found["verdict"], found["problem"]) == ("NOT_ATTEMPTED", "it is a link")
    assert "it is a link" in found["checks"][0]["message"]


@pytest.mark.parametrize("content", [b"{not json", b"", b'{"cells": 3}', b"\xff\xfe\x00"])
def test_what_is_not_a_notebook(key: Key, content: bytes) -> None:
    found = line(graded(a_task(content, "ann/ex01.ipynb"), key, nobody))
    assert found["verdict"] == "NOT_ATTEMPTED"
    assert found["problem"]
    assert found["sha256"] == sha256(content)  # not read again until it changes


def test_other_files_are_named(key: Key, worker: Worker) -> None:
    found = line(graded(a_task(RIGHT, others=("ann/ex01 old.py", "ann/<b>.py")), key, lambda: worker))
    assert found["verdict"] == "ACCEPTED"
    assert "ann/ex01 old.py" in found["advice"][-1]["message"]


@pytest.mark.parametrize("fault", [GraderFault("boom"), RuntimeError("boom"), MemoryError("boom")])
def test_a_fault_of_ours_stays_with_its_file(
    key: Key, worker: Worker, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def grade(*args: object, **options: object) -> None:
        raise fault

    monkeypatch.setattr(tasks, "grade", grade)
    found = line(graded(a_task(RIGHT), key, lambda: worker))
    assert (found["verdict"], found["score"]) == ("INTERNAL_ERROR", 0)
    assert "boom" in found["problem"]
    assert "boom" not in found["checks"][0]["message"]  # nothing of ours is told to a learner


def test_no_worker_can_be_had(key: Key) -> None:
    def none() -> Worker:
        raise GraderFault("A worker could not start.")

    found = line(graded(a_task(RIGHT), key, none))
    assert (found["verdict"], found["problem"]) == ("INTERNAL_ERROR", "A worker could not start.")


@pytest.mark.parametrize("where", ["loading", "a late call"])
def test_memory_that_ran_out_once_is_tried_again(key: Key, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """The kernel kills whoever it likes when the whole machine is short of memory."""
    real, count = Worker._run, 0

    def run(self, *args):
        nonlocal count
        count += 1
        found = real(self, *args)
        if count > 1:
            return found
        if where == "loading":
            return dataclasses.replace(found, loaded=wire.OutOfMemory(), outcomes={})
        return dataclasses.replace(found, outcomes={**found.outcomes, max(found.outcomes): wire.OutOfMemory()})

    monkeypatch.setattr(Worker, "_run", run)
    with start(many=True) as worker:
        found = line(graded(a_task(b"def shift(z):\n    return z**2\n"), key, lambda: worker))
    assert [d["id"] for d in found["checks"][0]["diagnoses"]] == ["linear-term-forgotten"]
    assert count == 2


NAMES = ["=1+1.py", "<script>alert(1)</script>.py", "a b\u202e.py", "x" * 300 + ".py", "..", "é.PY", '"&.py']


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_change_nothing_and_are_shown_as_text(key: Key, worker: Worker, name: str) -> None:
    answer = graded(a_task(RIGHT, f"ann/{name}"), key, lambda: worker)
    assert line(answer)["score"] == (0 if name == ".." else 2.5)  # that one is neither a .py nor a .ipynb
    assert "<script>alert" not in answer.page
    assert "\u202e" not in answer.page


def test_a_task_that_ended_its_lanes(key: Key) -> None:
    found = line(failed(a_task(RIGHT), slim(key), "it ended\ntwice"))
    assert (found["verdict"], found["problem"], found["max_score"]) == ("INTERNAL_ERROR", "it ended?twice", 2.5)


def test_a_task_and_its_answer_survive_the_way_there(key: Key) -> None:
    task = a_task(RIGHT, others=("a", "b"))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(task), type=Task) == task
    answer = failed(task, key, "")
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(answer), type=Graded) == answer


def test_a_file_that_we_may_not_read_costs_no_points(key: Key) -> None:
    task = msgspec.structs.replace(a_task(RIGHT), content=None, fault="ann/ex01.py cannot be read")
    found = line(graded(task, key, lambda: pytest.fail("nothing is run")))
    assert (found["verdict"], found["problem"]) == ("INTERNAL_ERROR", "ann/ex01.py cannot be read")


def test_what_a_file_is_does_not_depend_on_how_it_is_shown(key: Key, worker: Worker) -> None:
    task = msgspec.structs.replace(a_task(RIGHT, "ann/ex01.py (an earlier one of this name)"), suffix=".py")
    assert line(graded(task, key, lambda: worker))["score"] == 2.5
