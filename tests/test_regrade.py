"""Grading some of a class again: who changes, by how much and why; everything else stays byte for byte."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.classroom import batch, regrade
from grader.classroom.batch import Options
from grader.course import Course
from grader.errors import UsageError

NAMES = {"ex01": "shift", "ex02": "bend"}


@pytest.fixture(scope="module")
def graded(school, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course, a class of three and its results, to be copied and changed: none of them is the others'."""
    root = tmp_path_factory.mktemp("graded")
    shutil.copytree(school.course.root, root / "course")
    for student, kind in (("ann", school.right), ("bob", school.wrong), ("bobby", school.right)):
        for exercise, name in NAMES.items():
            school.hand_in(root / "work" / student / f"{exercise}.py", kind.format(name))
    assert batch.run(Course(root / "course"), root / "work", root / "out", Options(jobs=2, seed=5), lambda _: None)
    return root


@pytest.fixture
def room(graded: Path, tmp_path: Path) -> Path:
    shutil.copytree(graded, tmp_path / "room")
    return tmp_path / "room"


@pytest.fixture
def again(room: Path) -> Callable[..., list[str]]:
    """`again("bob", exercise="ex01")` grades again and returns what is said about it, all of it at the end."""

    def call(*students: str, exercise: str | None = None, dry: bool = False) -> list[str]:
        course, said = Course(room / "course"), []
        entries = tuple(course.resolve([exercise])) if exercise else ()
        options = Options(entries, jobs=2, only_look=dry)
        regrade.run(course, room / "work", room / "out", options, students, said.append)
        return [line for line in said if "→" in line or line.startswith(("Graded again", "Nothing was"))]

    return call


def rows(out: Path) -> dict[tuple[str, str], bytes]:
    lines = (out / "results.jsonl").read_bytes().splitlines()
    return {(x["student"], x["exercise"]): line for line in lines if (x := json.loads(line))}


def others(out: Path, *mine: tuple[str, str]) -> dict[tuple[str, str], bytes]:
    return {name: line for name, line in rows(out).items() if name not in mine}


def test_another_file_is_there(school, room: Path, again: Callable[..., list[str]]) -> None:
    school.hand_in(room / "work" / "bob" / "ex01.py", school.right.format("shift"))
    school.hand_in(room / "work" / "ann" / "ex01.py", school.wrong.format("shift"))
    before, pages = others(room / "out", ("bob", "ex01")), school.tree(room / "out" / "reports")
    assert again("bob", exercise="ex01") == [
        "bob, ex01: 0 of 2.5 → 2.5 of 2.5 (+2.5): another file is there. "
        "shift “values”: wrong answer → right; shift “inputs unchanged”: skipped → right.",
        "Graded again: 1. Changed: 1; students who gain: 1, who lose: 0.",
    ]
    assert others(room / "out", ("bob", "ex01")) == before  # ann's new file is another call's business
    now = school.tree(room / "out" / "reports")
    changed = {name for name in now if not name.endswith("index.html") and now[name] != pages[name]}
    assert changed == {"bob/ex01.html"}
    assert school.gradebook(room / "out")[2][:4] == ["bob", "2.5", "0", "2.5"]


def test_the_largest_changes_come_first(school, room: Path, again: Callable[..., list[str]]) -> None:
    school.hand_in(room / "work" / "bob" / "ex02.py", school.right.format("bend"))
    school.hand_in(room / "work" / "ann" / "ex02.py", school.wrong.format("bend"))
    school.hand_in(room / "work" / "bobby" / "ex02.py", "def bend(z):\n    z **= 2\n    return z\n")
    said = again(exercise="ex02")
    assert [line.split(":")[0] for line in said[:-1]] == ["ann, ex02", "bob, ex02", "bobby, ex02"]
    assert [line.partition(" (")[2].partition(")")[0] for line in said[:-1]] == ["-2.5", "+2.5", "-2.5"]
    assert said[-1] == "Graded again: 3. Changed: 3; students who gain: 1, who lose: 2."


def test_an_exercise_that_has_changed(school, room: Path, again: Callable[..., list[str]]) -> None:
    record = Course(room / "course").entry("ex01_shift").record
    record.write_text(record.read_text().replace("points=2", "points=3"))
    before = others(room / "out", *((student, "ex01") for student in ("ann", "bob", "bobby")))
    said = again(exercise="ex01")
    assert len(said) == 3  # bob has nothing of three points either
    assert said[0].startswith("ann, ex01: 2.5 of 2.5 → 3.5 of 3.5 (+1): the exercise has changed.")
    assert {name: line for name, line in rows(room / "out").items() if name[1] == "ex02"} == before


def test_another_version_and_a_fault_before(school, room: Path, again: Callable[..., list[str]]) -> None:
    path = room / "out" / "results.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    lines[0] = (
        lines[0]
        .replace(b'"grader":"0.1.0"', b'"grader":"0.0.1"')
        .replace(b'"ACCEPTED","score":2.5', b'"ACCEPTED","score":1.0', 1)
    )
    lines[4] = lines[4].replace(b'"ACCEPTED","score":2.5', b'"INTERNAL_ERROR","score":0.0', 1)
    path.write_bytes(b"".join(lines))
    assert again("ann", "bobby", exercise="ex01")[:-1] == [
        "bobby, ex01: not graded → 2.5 of 2.5 (+2.5): the grader had failed on it.",
        "ann, ex01: 1 of 2.5 → 2.5 of 2.5 (+1.5): dlgrade is 0.1.0 now, 0.0.1 then.",
    ]


def test_nothing_changes_where_nothing_has_changed(school, room: Path, again: Callable[..., list[str]]) -> None:
    before = school.timeless(room / "out")
    assert again("ann") == ["Graded again: 2. Changed: 0; students who gain: 0, who lose: 0."]
    assert school.timeless(room / "out") == before


def test_a_dry_run_tells_the_same_and_writes_nothing_at_all(
    school, room: Path, again: Callable[..., list[str]]
) -> None:
    school.hand_in(room / "work" / "bob" / "ex01.py", school.right.format("shift"))
    times = {path: path.stat().st_mtime_ns for path in room.rglob("*")}
    before = school.tree(room)
    said = again("bob", dry=True)
    assert school.tree(room) == before
    assert {path: path.stat().st_mtime_ns for path in room.rglob("*")} == times
    assert said[-1] == "Nothing was written (--dry-run)."
    assert said[:-1] == again("bob")


def test_a_late_student(school, room: Path, again: Callable[..., list[str]]) -> None:
    before = rows(room / "out")
    school.hand_in(room / "work" / "zoe" / "ex01.py", school.right.format("shift"))
    said = again("zoe")
    assert said[0] == "zoe, ex01: no result → 2.5 of 2.5 (+2.5): graded for the first time."
    assert said[-1].startswith("Graded again: 2.")
    assert others(room / "out", ("zoe", "ex01"), ("zoe", "ex02")) == before
    assert school.gradebook(room / "out")[-1] == ["zoe", "2.5", "0", "2.5", "5"]


def test_who_is_not_in_the_class_stays_out_unless_named(school, room: Path, again: Callable[..., list[str]]) -> None:
    before = school.gradebook(room / "out")
    school.hand_in(room / "work" / "zoe" / "ex01.py", school.right.format("shift"))
    assert again("bob")[-1].startswith("Graded again: 2.")
    assert again(exercise="ex01")[-1].startswith("Graded again: 3.")
    assert school.gradebook(room / "out") == before


def test_a_student_who_hands_in_nothing_now_keeps_what_there_is(
    school, room: Path, again: Callable[..., list[str]]
) -> None:
    before = rows(room / "out")
    shutil.rmtree(room / "work" / "ann")
    assert again("ann") == ["Graded again: 0. Changed: 0; students who gain: 0, who lose: 0."]
    assert rows(room / "out") == before


@pytest.mark.parametrize(
    ("student", "said"),
    [("bbo", "Did you mean bob"), ("zzz", "Names are those in gradebook.csv"), ("b", "could be bob, bobby. Name one")],
)
def test_names_that_mean_nobody_or_several(again: Callable[..., list[str]], student: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        again(student)


def test_part_of_a_name_is_enough_and_a_whole_one_comes_first(again: Callable[..., list[str]]) -> None:
    assert again("BBY", dry=True)[0].startswith("Graded again: 2.")
    assert again("bob", dry=True)[0].startswith("Graded again: 2.")


def test_where_there_is_no_run(room: Path, again: Callable[..., list[str]]) -> None:
    with pytest.raises(UsageError, match="Say what to grade again"):
        again()
    shutil.rmtree(room / "out")
    with pytest.raises(UsageError, match="holds no graded class"):
        again("bob")
    assert not (room / "out").exists()
