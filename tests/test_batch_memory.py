"""Nothing in the process that leads a run grows with the class: measured, with lanes that answer at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource")

SMALL, LARGE = 200, 2000
MORE = 1.2  # what the large class may take of what the small one takes
SCRIPT = """
import resource, sys
from pathlib import Path
from grader import sandbox
from grader.classroom import batch
from grader.classroom.batch import Options, Site
from grader.classroom.results import line
from grader.classroom.tasks import Graded, Task
from grader.course import Course
from grader.report import CheckReport, Diagnosis, Report, Verdict

checks = CheckReport("values", "f", Verdict.WRONG_ANSWER, 0.0, 2.5, "m" * 200, (Diagnosis("d", "m" * 200, "derived"),)),

def answer(task):
    report = Report(task.exercise, "T", task.basis.file, 5, Verdict.WRONG_ANSWER, 0.0, 2.5, 0.1, checks)
    return Graded(task.student, task.exercise, line(task.student, report, task.basis), "page" * 1000)

def grade(work, keys):
    for piece in work:
        yield answer(piece) if isinstance(piece, Task) else piece

def keep_all(result, basis):
    return True

course, folder = Course(Path(sys.argv[1])), Path(sys.argv[2])
options = Options(jobs=2, seed=5, trust=True, site=Site(sandbox.Isolation(()), grade))
batch.run(course, folder / "work", folder / "out", options, lambda line: None)
batch.holds = keep_all  # and once more, with everything kept
batch.run(course, folder / "work", folder / "out", options, lambda line: None)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(school, folder: Path, students: int) -> int:
    for n in range(students):
        for exercise, name in (("ex01", "shift"), ("ex02", "bend")):
            school.hand_in(folder / "work" / f"student number {n:05}" / f"{exercise}.py", school.right.format(name))
    call = [sys.executable, "-c", SCRIPT, str(school.course.root), str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert len(school.gradebook(folder / "out")) == students + 1
    return int(done.stdout)


def test_ten_times_the_class_takes_hardly_more_memory(school, tmp_path: Path) -> None:
    assert peak(school, tmp_path / "large", LARGE) < MORE * peak(school, tmp_path / "small", SMALL)
