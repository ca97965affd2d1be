from __future__ import annotations

from pathlib import Path

import pytest

from grader import course, gate, scaffold
from grader.course import Course
from grader.errors import UsageError


@pytest.fixture
def empty(tmp_path: Path) -> Course:
    for folder in course.FOLDERS:
        (tmp_path / folder).mkdir()
    return Course(tmp_path)


@pytest.mark.parametrize("stem", ["ex01_shift", "ex69_3d_class", "ex70_lambda"])
def test_a_new_exercise_passes_the_gate_as_it_is(
    empty: Course, stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path / "cache"))
    entry, paths = scaffold.write(empty, stem)
    assert paths == [entry.record, entry.stub, entry.solution]
    lines: list[str] = []
    (finding,) = gate.check_course(empty, [entry], lines.append)
    assert not finding.problems, lines


@pytest.mark.parametrize("name", ["shift", "ex1_x", "ex02", "../ex02_x", "ex02_ä", "quiz01_x", "ex01_again", ""])
def test_a_name_that_will_not_do_writes_nothing(empty: Course, name: str) -> None:
    scaffold.write(empty, "ex01_shift")
    before = sorted(empty.root.rglob("*"))
    with pytest.raises(UsageError):
        scaffold.write(empty, name)
    assert sorted(empty.root.rglob("*")) == before


def test_files_that_are_there_are_not_replaced(empty: Course) -> None:
    (empty.root / "solutions" / "ex01_shift.py").write_text("mine")
    with pytest.raises(UsageError, match=r"solutions/ex01_shift\.py exists"):
        scaffold.write(empty, "ex01_shift")
    assert list((empty.root / "reference").iterdir()) == []
    assert (empty.root / "solutions" / "ex01_shift.py").read_text() == "mine"


def test_the_installed_course_is_not_written_into(empty: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = Course(empty.root / "_course")
    monkeypatch.setattr(scaffold, "built_in", lambda: inside.root)
    with pytest.raises(UsageError, match="--course"):
        scaffold.write(inside, "ex01_shift")
