from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import course
from grader.course import Course
from grader.errors import AuthoringError, UsageError

STEMS = ("ex01_neuron", "ex07_sigmoid_derivative", "ex10_sigmoid", "ex21_huber", "quiz03_losses", "ex100_last")


@pytest.fixture
def toy(tmp_path: Path) -> Course:
    """A course of empty files."""
    for folder in course.FOLDERS:
        (tmp_path / folder).mkdir()
    for stem in STEMS:
        (tmp_path / "reference" / f"{stem}.py").touch()
    (tmp_path / "reference" / "common.py").touch()  # no exercise's name
    return Course(tmp_path)


def ids(found: list[course.Entry]) -> list[str]:
    return [entry.id for entry in found]


def test_entries_are_exercises_by_number_then_quizzes(toy: Course) -> None:
    assert ids(toy.entries()) == ["ex01", "ex07", "ex10", "ex21", "ex100", "quiz03"]


def test_an_entry_knows_its_three_files(toy: Course) -> None:
    entry = toy.resolve(["quiz03"])[0]
    assert entry.stub == toy.root / "exercises" / "quiz03_losses.toml"
    assert entry.solution == toy.root / "solutions" / "quiz03_losses.toml"
    assert entry.record == toy.root / "reference" / "quiz03_losses.py"
    assert entry.kind == "quiz"


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        ("ex07", ["ex07"]),
        ("EX7", ["ex07"]),
        ("7", ["ex07"]),
        ("07", ["ex07"]),
        ("100", ["ex100"]),
        ("quiz3", ["quiz03"]),
        ("ex21_huber", ["ex21"]),
        ("huber", ["ex21"]),
        ("ex10_sigmoid", ["ex10"]),
        ("ex*sig*", ["ex07", "ex10"]),
        ("ex2?", ["ex21"]),
        ("ex[12]*", ["ex10", "ex21", "ex100"]),
    ],
)
def test_what_a_pattern_means(toy: Course, pattern: str, meant: list[str]) -> None:
    assert ids(toy.resolve([pattern])) == meant


def test_each_exercise_is_named_once_in_the_order_asked_for(toy: Course) -> None:
    assert ids(toy.resolve(["huber", "ex*", "7"])) == ["ex21", "ex01", "ex07", "ex10", "ex100"]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("sigmoid", ["ex07_sigmoid_derivative", "ex10_sigmoid", "'*sigmoid*'"]),
        ("hubber", ["Did you mean ex21_huber?"]),
        ("ex21_huber.py", ["Did you mean ex21_huber?"]),
        ("exercises/ex21_huber.py", ["Did you mean ex21_huber?"]),
        ("xyzzy", ["dlgrade list"]),
        ("", ["no exercise ''"]),
        ("zz*", ["No exercise matches"]),
        ("8", ["no exercise '8'"]),
    ],
)
def test_what_a_pattern_does_not_mean_is_said_with_a_remedy(toy: Course, pattern: str, words: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        toy.resolve([pattern])
    assert all(word in str(caught.value) for word in words), caught.value


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 9999), st.sampled_from(["ex", "EX", "quiz", "Quiz"]), st.sampled_from(["", "_a.py", " (2).ipynb"])
)
def test_an_id_is_read_back_from_any_name_made_of_it(number: int, kind: str, rest: str) -> None:
    assert course.id_in(f"{kind}{number}{rest}") == f"{kind.lower()}{number:02d}"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=20))
def test_any_text_is_a_pattern_or_a_usage_error(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    toy = Course(tmp_path_factory.getbasetemp() / "nowhere")
    with pytest.raises(UsageError):
        toy.resolve([text])


def test_the_nearest_course_upwards_is_found(toy: Course) -> None:
    below = toy.root / "exercises" / "deep" / "er"
    below.mkdir(parents=True)
    assert course.find(None, below).root == toy.root


def test_without_a_course_above_the_built_in_one_is_found(tmp_path: Path) -> None:
    assert course.find(None, tmp_path).root == course.built_in()


def test_a_named_folder_that_is_no_course_says_what_it_lacks(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    with pytest.raises(UsageError, match="lacks solutions/, reference/"):
        course.find(tmp_path, tmp_path)


def test_the_workspace_is_the_nearest_folder_with_exercises(tmp_path: Path) -> None:
    (tmp_path / "exercises" / "sub").mkdir(parents=True)
    assert course.workspace(tmp_path / "exercises" / "sub") == tmp_path
    assert course.workspace(tmp_path) == tmp_path


def test_no_workspace(tmp_path: Path) -> None:
    assert course.workspace(tmp_path) is None


def test_work_is_found_renamed_and_the_newest_comes_first(toy: Course, tmp_path: Path) -> None:
    folder = tmp_path / "exercises"
    names = ["ex07_sigmoid_derivative.py", "ex07 (2).ipynb", "Ex7_mine.py", "ex07.txt", "ex070_other.py", "ex08.py"]
    for age, name in enumerate(names):
        (folder / name).touch()
        os.utime(folder / name, (1000 - age, 1000 - age))
    found = course.work_on(toy.resolve(["ex07"])[0], folder)
    assert [path.name for path in found] == names[:3]


def test_of_two_files_written_at_once_the_one_with_the_stubs_name_wins(toy: Course, tmp_path: Path) -> None:
    for name in ("ex07_zzz.py", "ex07_sigmoid_derivative.py"):
        (tmp_path / "exercises" / name).touch()
        os.utime(tmp_path / "exercises" / name, (1000, 1000))
    assert course.work_on(toy.resolve(["ex07"])[0], tmp_path / "exercises")[0].name == "ex07_sigmoid_derivative.py"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import numpy\nx = 1 / 0\n", ["ex21_huber.py, line 2", "ZeroDivisionError"]),
        ("def f(:\n", ["ex21_huber.py, line 1", "SyntaxError"]),
        ("x = 1\n", ["has no `ex`"]),
        ("ex = 3\n", ["has no `ex`"]),
        ("import sys\nsys.exit(0)\n", ["line 2", "SystemExit"]),
    ],
)
def test_a_record_that_cannot_be_used_says_where_and_why(toy: Course, text: str, words: list[str]) -> None:
    entry = toy.resolve(["huber"])[0]
    entry.record.write_text(text)
    with pytest.raises(AuthoringError) as caught:
        course.load_record(entry)
    assert all(word in str(caught.value) for word in words), caught.value


def test_a_missing_record_is_an_authoring_error(toy: Course) -> None:
    with pytest.raises(AuthoringError, match=r"reference/ex33_none\.py"):
        course.load_record(toy.entry("ex33_none"))


def test_a_record_is_read_afresh_and_leaves_no_byte_code(toy: Course) -> None:
    entry = toy.resolve(["huber"])[0]
    for title in ("One", "Two"):  # the same length and second: byte code would be taken for current
        facts = f"title={title!r}, chapter='A', source='s', inputs={{}}, hints=[]"
        entry.record.write_text(f"from grader import Exercise\nex = Exercise({facts})")
        assert course.load_record(entry).title == title
    assert not (entry.record.parent / "__pycache__").exists()
