"""Keys for a run: from lanes of their own, from the cache or beside it, or a clear word about what is wrong."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from grader import key as keys
from grader.classroom import lanes
from grader.classroom.preparing import prepared
from grader.course import Course
from grader.errors import GraderFault, UsageError


def test_keys_are_made_once_and_known_by_exercise(toy: Course) -> None:
    entries = toy.entries()
    with prepared(toy, entries, 5, 2) as made:
        assert list(made) == ["ex01", "ex02"]
        times = [Path(one.path).stat().st_mtime_ns for one in made.values()]
        for entry in entries:
            whole = keys.load(Path(made[entry.id].path))
            assert whole
            assert whole.rivals
            assert made[entry.id].key.rivals == ()  # the run itself needs no rivals
            assert made[entry.id].key.digest == whole.digest
    with prepared(toy, entries, 5, 2) as made:
        assert [Path(one.path).stat().st_mtime_ns for one in made.values()] == times


@pytest.fixture
def broken(toy: Course, tmp_path: Path) -> Course:
    """The course with a record that breaks a rule."""
    shutil.copytree(toy.root, tmp_path / "broken")
    course = Course(tmp_path / "broken")
    record = course.entry("ex02_bend").record
    record.write_text(record.read_text().replace("points=2", "points=-2"))
    return course


def test_a_record_that_cannot_be_compiled_is_named(broken: Course) -> None:
    with pytest.raises(UsageError, match="ex02_bend") as caught, prepared(broken, broken.entries(), 5, 2):
        pytest.fail("there is nothing to grade with")
    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)


def test_without_a_cache_keys_lie_in_a_private_folder_as_long_as_they_are_needed(
    toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path / "file" / "cache"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with prepared(toy, toy.entries(), 5, 2) as made:
        folders = {Path(one.path).parent for one in made.values()}
        assert {folder.parent for folder in folders} == {tmp_path}
        assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o700}
        assert all(keys.load(Path(one.path)) for one in made.values())
    assert os.listdir(tmp_path) == ["file"]


def test_with_a_cache_no_folder_is_made(toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with prepared(toy, toy.entries()[:1], 5, 1) as first:
        assert os.listdir(tmp_path) == []
    monkeypatch.setattr(lanes, "_COMMAND", ["/bin/false"])  # nor a process, the second time
    with prepared(toy, toy.entries()[:1], 5, 1) as second:
        assert first == second


def test_a_record_that_ends_the_process_is_our_fault_in_one_line(
    toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "_COMMAND", ["/bin/false"])
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path))
    with pytest.raises(GraderFault, match="ex01_shift ended the process twice"), prepared(toy, toy.entries()[:1], 5, 1):
        pytest.fail("there is nothing to grade with")
