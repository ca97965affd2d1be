"""This machine as a place that grades: tasks become results, what is kept goes by, no task harms another."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from grader import sandbox
from grader.classroom.preparing import Prepared, prepared
from grader.classroom.results import Basis
from grader.classroom.sites import here
from grader.classroom.tasks import Graded, Kept, Task
from grader.course import Course

RIGHT = b"def shift(z):\n    return z**2 + z\n"


def a_task(student: str, key: str) -> Task:
    return Task(student, "ex01", key, Basis("s", "k", 5, "1", f"{student}/ex01.py"), RIGHT)


def test_what_is_kept_goes_by_and_a_key_that_is_gone_costs_its_files_only(
    toy: Course, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site = here(2)
    assert site.isolation == sandbox.isolation()
    with prepared(toy, toy.entries()[:1], 5, 1) as keys:
        path = keys["ex01"].path
        work = [
            Kept("a", "ex01"),
            a_task("b", path),
            a_task("c", str(tmp_path / "gone.key")),
            Kept("d", "ex01"),
            a_task("e", path),
        ]
        found = list(site.grade(work, keys))
    assert [step.student for step in found if isinstance(step, Kept)] == ["a", "d"]
    lines = {step.student: json.loads(step.line) for step in found if isinstance(step, Graded)}
    assert {student: line["verdict"] for student, line in lines.items()} == {
        "b": "ACCEPTED",
        "c": "INTERNAL_ERROR",
        "e": "ACCEPTED",
    }
    assert lines["c"]["problem"] == "the process that graded it ended twice; grade it alone"
    said = capfd.readouterr().err.splitlines()
    assert len(said) == 2  # a line for each try, and no traceback
    assert all(line.startswith("dlgrade: The Key ") for line in said)


def test_only_what_is_kept_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    site = here(2)
    monkeypatch.setattr("grader.classroom.lanes._COMMAND", ["/nowhere"])
    keys: dict[str, Prepared] = {}
    with closing(site.grade((Kept(str(n), "ex01") for n in range(1000)), keys)) as steps:
        assert sum(1 for _ in steps) == 1000
