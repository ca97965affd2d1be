"""Self-study in a small course: which file is graded, what is said beside the judgement, what is kept."""

from __future__ import annotations

import errno
import json
import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from grader.course import Course
from grader.errors import UsageError
from grader.report import Picture, Verdict
from grader.study import (
    Bench,
    Checked,
    Desk,
    following,
    graded,
    half_written,
    keep,
    lesson,
    not_done,
    nothing_written,
    work_on,
)

RIGHT = "def {0}(z):\n    return z**2 + z\n"


def notebook(*cells: str) -> str:
    return json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": cell} for cell in cells]})


@pytest.fixture
def desk(toy: Course, tmp_path: Path) -> Desk:
    (tmp_path / "exercises").mkdir()
    return Desk(toy, tmp_path, pytest.fail)


def write(desk: Desk, name: str, text: str, age: int = 0) -> Path:
    path = desk.exercises / name
    path.write_text(text)
    os.utime(path, (1_700_000_000 - age,) * 2)
    return path


def test_the_newest_file_is_graded_and_the_others_are_named(desk: Desk) -> None:
    write(desk, "ex01_shift.py", "def shift(z):\n    return z\n", age=10)
    newest = write(desk, "ex01 (2).py", RIGHT.format("shift"))
    work = work_on(desk, desk.entry("ex01"))
    assert (work.path, [path.name for path in work.others]) == (newest, ["ex01_shift.py"])
    (checked,) = graded(desk, [work])
    assert checked.passed
    assert "not ex01_shift.py" in checked.report.advice[-1].message


def test_paths_are_shown_as_the_caller_wants(desk: Desk) -> None:
    write(desk, "ex01_shift.py", RIGHT.format("shift"))
    assert work_on(desk, desk.entry("ex01"), lambda path: path.relative_to(desk.folder)).path == Path(
        "exercises/ex01_shift.py"
    )


def test_what_is_missing_is_said_with_its_remedy(desk: Desk, toy: Course) -> None:
    with pytest.raises(UsageError, match=r"There is no file for ex01.*dlgrade init"):
        work_on(desk, desk.entry("ex01"))
    with pytest.raises(UsageError, match=r"no exercises/ folder.*dlgrade init"):
        work_on(Desk(toy, None, pytest.fail), desk.entry("ex01"))
    assert desk.entry("ex1") is None  # by its id and nothing else: `resolve` is for what people type


def test_an_attempt_is_kept_only_where_that_is_asked_for(desk: Desk) -> None:
    write(desk, "ex01_shift.py", RIGHT.format("shift"))
    (checked,) = graded(desk, [work_on(desk, desk.entry("ex01"))])
    assert [entry.id for entry in not_done(desk)] == ["ex01", "ex02"]
    keep(desk, checked)
    assert [entry.id for entry in not_done(desk)] == ["ex02"]
    with desk.history() as store:
        assert store.last_attempt("ex01").sha256 == checked.submission.sha256
        assert store.last_attempt("ex02") is None


def test_a_fault_of_ours_is_no_attempt(desk: Desk) -> None:
    import msgspec

    write(desk, "ex01_shift.py", RIGHT.format("shift"))
    (checked,) = graded(desk, [work_on(desk, desk.entry("ex01"))])
    fault = msgspec.structs.replace(checked.report, verdict=Verdict.INTERNAL_ERROR)
    keep(desk, type(checked)(checked.work, fault, checked.submission))
    with desk.history() as store:
        assert store.attempts() == []


def test_a_bench_serves_many_threads_and_one_file_does_not_see_another(desk: Desk) -> None:
    write(desk, "ex01_shift.py", "import builtins\nbuiltins.leak = 1\n" + RIGHT.format("shift"))
    write(desk, "ex02_bend.py", "import builtins\nleak = builtins.leak\n" + RIGHT.format("bend"))
    verdicts: dict[str, set[Verdict]] = {"ex01": set(), "ex02": set()}
    with Bench() as bench:

        def check(identity: str) -> None:
            for _ in range(3):
                verdicts[identity].add(bench.check(desk, work_on(desk, desk.entry(identity))).report.verdict)

        threads = [threading.Thread(target=check, args=(identity,)) for identity in verdicts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert verdicts == {"ex01": {Verdict.ACCEPTED}, "ex02": {Verdict.RUNTIME_ERROR}}


def test_a_lesson_has_the_derivation_the_solution_and_another_way(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex21"])
    opened = lesson(entry)
    assert opened.solution == entry.solution.read_text(encoding="utf-8")
    assert opened.other_ways[0].function == "huber_loss"
    assert opened.other_ways[0].source.startswith("def huber_loss(y, y_hat, delta=1.0):\n")
    assert any("huber" in formula.latex for formula in opened.derivation)


def test_after_an_exercise_comes_the_next_that_is_not_done(desk: Desk) -> None:
    first, second = desk.course.entries()
    assert (following(desk, first), following(desk, second)) == (second, first)
    write(desk, "ex02_bend.py", RIGHT.format("bend"))
    (checked,) = graded(desk, [work_on(desk, second)])
    keep(desk, checked)
    assert (following(desk, first), following(desk, second)) == (None, first)


def test_a_course_without_a_model_solution_has_no_lesson(desk: Desk) -> None:
    assert lesson(replace(desk.entry("ex01"), solution=desk.folder / "none.py")) is None


def test_pictures_are_not_kept(desk: Desk) -> None:
    write(desk, "ex01_shift.py", RIGHT.format("shift"))
    (checked,) = graded(desk, [work_on(desk, desk.entry("ex01"))])
    drawn = msgspec.structs.replace(checked.report, pictures=(Picture("Two lines", "x", "y", ()),))
    keep(desk, Checked(checked.work, drawn, checked.submission))
    with desk.history() as store:
        assert store.last_attempt("ex01").report == checked.report


def test_a_file_is_written_where_something_but_the_stub_stands(desk: Desk) -> None:
    entry = desk.entry("ex01")
    for text, nothing in ((entry.stub.read_text(), True), ("def shift(z):\n    return 1\n", False)):
        write(desk, "ex01_shift.py", text)
        (checked,) = graded(desk, [work_on(desk, entry)])
        assert nothing_written(checked.report) is nothing


def test_a_file_is_put_aside_where_exercises_are_on_another_disk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link")

    path = write(desk, "ex01_shift.py", "mine")
    for name in ("rename", "replace"):
        monkeypatch.setattr(os, name, refused)
    assert desk.back_up(path).read_text() == "mine"
    assert not path.exists()


def test_who_lacks_what_comes_first_is_led_there_and_to_no_other_exercise(built_in: Course, tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    desk = Desk(built_in, tmp_path, pytest.fail)
    ex07, ex06 = desk.entry("ex07"), desk.entry("ex06")
    shutil.copy(built_in.root / "docs" / "samples" / "ex07_sigmoid_twice.py", desk.exercises / ex07.stub.name)
    shutil.copy(ex06.solution, desk.exercises / ex06.stub.name)

    def told() -> tuple[set[str], set[str]]:
        (checked,) = graded(desk, [work_on(desk, ex07)])
        led = {p.target for check in checked.report.checks for p in check.see if p.kind == "exercise"}
        return led, {advice.id for advice in checked.report.advice}

    led, advice = told()
    assert led <= {"ex06"}
    assert "prerequisite" in advice
    (passed,) = graded(desk, [work_on(desk, ex06)])
    keep(desk, passed)
    assert "prerequisite" not in told()[1]


@pytest.mark.parametrize(
    ("name", "text", "half"),
    [
        ("ex01_shift.py", "def shift(z):\n    return (z\n", True),
        ("ex01_shift.py", "def shift(z):\n    return z\n", False),
        ("ex01_shift.py", "def shift(z):\n    return zz\n", False),
        ("ex01_shift.ipynb", notebook("import math", "def shift(z):\n    return (z"), True),
        ("ex01_shift.ipynb", notebook("def shift(z):\n    return z", "print("), False),
        ("ex01_shift.ipynb", notebook("1 / 0", ""), False),
    ],
)
def test_half_written_is_what_python_cannot_read(desk: Desk, name: str, text: str, half: bool) -> None:
    write(desk, name, text)
    (checked,) = graded(desk, [work_on(desk, desk.entry("ex01"))])
    assert (half_written(checked.report) is not None) is half
