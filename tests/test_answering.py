"""A sheet that is answered: opened, written to, begun anew; without a terminal and without a page."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

import pytest

from grader.answering import opened, other_numbers
from grader.course import FOLDERS, Course, Entry
from grader.errors import UsageError
from grader.paper import variant_of
from grader.sheet import MAX_SHEET
from grader.study import Desk

STEM = "quiz90_small"


@pytest.fixture
def desk(tmp_path: Path, small_quiz: str) -> Desk:
    for folder in FOLDERS:
        (tmp_path / folder).mkdir()
    (tmp_path / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    return Desk(Course(tmp_path), tmp_path, pytest.fail)


@pytest.fixture
def entry(desk: Desk) -> Entry:
    (entry,) = desk.course.entries()
    return entry


def on(path: Path) -> dict[str, object]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_a_sheet_that_is_not_there_is_written_with_its_first_answers(desk: Desk, entry: Entry) -> None:
    answering = opened(desk, entry)
    assert not answering.path.exists()
    assert answering.answer(answering.paper.questions[0]) is None
    answering.put({"q1": "b", "q10": {"net": 0.5}})
    assert answering.answer(answering.paper.questions[0]) == "b"
    assert on(answering.path)["answers"]["q10"]["net"] == 0.5
    again = opened(desk, entry)
    again.path.unlink()
    again.put({"q2": "a"})  # what it held is kept
    assert (on(again.path)["answers"]["q1"], on(again.path)["answers"]["q2"]) == ("b", "a")


def test_a_student_has_numbers_of_their_own(desk: Desk, entry: Entry) -> None:
    ann = opened(desk, entry, student="ann")
    assert ann.paper.variant == variant_of("ann")
    ann.write()
    assert opened(desk, entry).paper.variant == variant_of("ann")  # those of the sheet
    with pytest.raises(UsageError, match="has other numbers than those of bob"):
        opened(desk, entry, student="bob")
    bob, backup = other_numbers(desk, entry, student="bob")
    assert bob.paper.variant == variant_of("bob")
    assert backup is not None
    assert on(backup)["variant"] == variant_of("ann")


def test_a_sheet_grows_only_so_far(desk: Desk, entry: Entry) -> None:
    answering = opened(desk, entry)
    answering.text += "#" * (MAX_SHEET - len(answering.text.encode()) - 10)
    answering.write()
    before = answering.path.read_bytes()
    with pytest.raises(UsageError, match="would be larger than 64 KB"):
        answering.put({"q7": "f" * 100})
    assert answering.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"variant = -3", b"\xff\xfe\xfa", b"\xe9", b"x" * 300_000])
def test_a_new_sheet_can_be_begun_beside_anything(desk: Desk, entry: Entry, content: bytes) -> None:
    path = desk.exercises / f"{STEM} (2).toml"
    path.write_bytes(content)
    answering, backup = other_numbers(desk, entry)
    assert backup is not None
    assert backup.read_bytes() == content
    assert on(answering.path)["variant"] == 1


def test_the_first_new_sheet_has_the_numbers_of_self_study(desk: Desk, entry: Entry) -> None:
    answering, backup = other_numbers(desk, entry)
    assert (answering.paper.variant, backup) == (0, None)


def test_a_record_that_cannot_be_drawn_up_moves_nothing(desk: Desk, entry: Entry) -> None:
    opened(desk, entry).write()
    entry.record.write_text("quiz = 3", encoding="utf-8")
    with pytest.raises(Exception, match="quiz90"):
        other_numbers(desk, entry)
    assert (desk.exercises / f"{STEM}.toml").exists()


def test_a_sheet_that_is_a_link_stays_one(desk: Desk, entry: Entry) -> None:
    answering = opened(desk, entry)
    answering.write()
    elsewhere = answering.path.rename(desk.course.root / "elsewhere.toml")
    answering.path.symlink_to(elsewhere)
    answering.put({"q1": "b"})
    assert answering.path.is_symlink()
    assert on(elsewhere)["answers"]["q1"] == "b"


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_full_disk_leaves_the_sheet_where_it_is(desk: Desk, entry: Entry) -> None:
    import resource

    answering = opened(desk, entry)
    answering.put({"q1": "b"})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(UsageError, match=r"cannot be written: File too large\. Nothing was changed\."):
            other_numbers(desk, entry)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert on(answering.path)["answers"]["q1"] == "b"
    assert list(answering.path.parent.iterdir()) == [answering.path]
