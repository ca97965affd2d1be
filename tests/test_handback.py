"""What a class gets back: run.json, a gradebook that any csv reader reads, pages; and what the teacher is told."""

from __future__ import annotations

import csv
import errno
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader import __version__
from grader.classroom import handback
from grader.classroom.handback import Circumstances, Pages
from grader.classroom.results import Basis, Results, line
from grader.errors import GraderFault, UsageError
from grader.intake.register import Oddity, Register
from grader.key import Check, Key
from grader.report import CheckReport, Report, Verdict

NAMES = ['=cmd|" /C calc"!A0', 'Zoë, the "second"', "-1+1", "@a", "a'b", "ann"]
KEYS = [
    Key(n, f"{n}_x", "T", "C", 5, "k", (), (Check("values", "f", 2.0, ()),), (), ()) for n in ("ex01", "ex02")
]  # fmt: skip
ABOUT = Circumstances("class", 5, ("Walls stand.",), "a folder for each student", "2026-01-01T00:00:00+00:00", 1.0, 2.0)


def a_line(
    student: str, exercise: str, score: float, verdict: Verdict = Verdict.WRONG_ANSWER, problem: str = ""
) -> bytes:
    checks = (CheckReport("values", "f", verdict, score, 2.0, "m"),)
    file = "" if verdict is Verdict.NOT_ATTEMPTED and not problem else f"{student}/{exercise}.py"
    report = Report(exercise, "T", file, 5, verdict, score, 2.0, 0.1, checks)
    return line(student, report, Basis("s", "k", 5, "1", file), problem)


@pytest.fixture
def register() -> Iterator[Register]:
    with Register() as register:
        for name in NAMES:
            student = register.add_student(name)
            register.add_file(student, "ex01", Path("x"), "x", 0)
        register.add_oddity(Oddity("stray/ex01.py", "nobody's", wanted=True))
        register.add_oddity(Oddity("notes.txt", "not an exercise", wanted=False))
        yield register


@pytest.fixture
def results(tmp_path: Path, register: Register) -> Iterator[Results]:
    with Results(tmp_path / "results.jsonl") as results:
        for student in register.students():
            results.append(a_line(student, "ex01", 0.5))
            results.append(a_line(student, "ex02", 0.0, Verdict.NOT_ATTEMPTED))
        results.append(a_line("ann", "ex02", 0.0, Verdict.INTERNAL_ERROR, "it ended twice"))
        yield results


def test_the_gradebook_is_read_by_any_reader(tmp_path: Path, register: Register, results: Results) -> None:
    handback.write_class(tmp_path, ABOUT, register, results, KEYS)
    raw = (tmp_path / "gradebook.csv").read_bytes()
    assert b"\r" not in raw
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8"), newline=""), strict=True))
    assert rows[0] == ["student", "ex01", "ex02", "total", "max"]
    assert len(rows) == 1 + len(NAMES)
    found = {row[0]: row[1:] for row in rows[1:]}
    assert found["ann"] == ["0.5", "", "0.5", "2"]  # where the grader failed there is no zero
    assert found['Zoë, the "second"'] == ["0.5", "0", "0.5", "4"]
    assert all(not name.startswith(("=", "-", "+", "@")) for name in found)
    shown = {name.removeprefix("'") for name in found}
    assert all(any(one == name or one.startswith(f"{name} (") for one in shown) for name in NAMES)


def test_run_json_counts_everything(tmp_path: Path, register: Register, results: Results) -> None:
    handback.write_class(tmp_path, ABOUT, register, results, KEYS)
    run = json.loads((tmp_path / "run.json").read_text())
    assert run["counts"] == {
        "students": 6, "files": 6, "graded": 6, "not handed in": 5, "not graded": 2, "ignored": 1,
    }  # fmt: skip
    assert (run["finished"], run["seed"], run["versions"]["dlgrade"]) == (True, 5, __version__)
    assert run["isolation"] == ["Walls stand."]
    assert run["layout"] == "a folder for each student"
    assert run["durations"] == {"prepared_s": 1.0, "total_s": 2.0}
    assert run["limits"]
    assert not handback.everything_graded(register, results)


def test_a_run_that_has_begun_is_not_finished_and_its_seed_is_kept(tmp_path: Path) -> None:
    assert handback.seed_of(tmp_path) is None
    handback.write_run(tmp_path, ABOUT)
    assert json.loads((tmp_path / "run.json").read_text())["finished"] is False
    assert handback.seed_of(tmp_path) == 5
    (tmp_path / "run.json").write_text('{"seed": "a"}')
    with pytest.raises(UsageError, match="--seed"):
        handback.seed_of(tmp_path)


def test_every_student_has_a_page_and_the_class_one(tmp_path: Path, register: Register, results: Results) -> None:
    handback.write_class(tmp_path, ABOUT, register, results, KEYS)
    assert len(list(tmp_path.glob("reports/*/index.html"))) == len(NAMES)
    whole = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "stray/ex01.py" in whole
    assert "notes.txt" in whole


def test_the_teacher_is_told_what_could_not_be_graded(tmp_path: Path, register: Register, results: Results) -> None:
    said = list(handback.ending(tmp_path, register, results, reused=3))
    assert said[0] == "Graded: 6, not handed in: 5, not graded: 2; 3 of these unchanged since the last run."
    assert said[1] == "Not graded: stray/ex01.py: nobody's"
    assert said[2] == "Not graded: ann/ex02.py: it ended twice"
    assert said[3] == "Ignored: notes.txt: not an exercise"
    assert len(said) == 5


def test_of_many_problems_few_are_said(tmp_path: Path, register: Register, results: Results) -> None:
    for n in range(100):
        register.add_oddity(Oddity(f"{n:03}.txt", "not an exercise", wanted=False))
    said = [text for text in handback.ending(tmp_path, register, results, 0) if text.startswith("Ignored")]
    assert len(said) == handback.SHOWN + 1
    assert said[-1] == "Ignored: 81 more, listed in index.html."


def test_half_written_files_are_tidied_away(tmp_path: Path) -> None:
    folder = tmp_path / "reports" / "ann"
    folder.mkdir(parents=True)
    for place in (tmp_path, folder):
        (place / ".new-00").touch()
    (folder / "ex01.html").touch()
    handback.write_run(tmp_path, ABOUT, {})
    handback.tidy(tmp_path)
    assert not (tmp_path / ".new-00").exists()
    assert (folder / ".new-00").exists()  # a run that ended left none: no folder is looked into
    handback.write_run(tmp_path, ABOUT)
    handback.tidy(tmp_path)
    assert [path.name for path in folder.iterdir()] == ["ex01.html"]


@pytest.mark.parametrize(("code", "remedy"), [(errno.ENOSPC, "Make room, then"), (errno.EACCES, "Mend that, then")])
def test_what_cannot_be_written_has_its_remedy(
    tmp_path: Path, register: Register, monkeypatch: pytest.MonkeyPatch, code: int, remedy: str
) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(handback, "write_whole", refuse)
    with pytest.raises(GraderFault, match=remedy):
        Pages(tmp_path, register).write("ann", "ex01", "page")
