"""`dlgrade review` as people use it: typed line by line, in a terminal, two at once, stopped at any moment."""

from __future__ import annotations

import io
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import cli, review
from grader.course import Course, Entry
from grader.paper import Question
from grader.render.question import solution
from grader.store import Review
from grader.study import Desk

Run = Callable[..., "subprocess.CompletedProcess[str]"]
STEM = "quiz90_small"
MAIN = "from grader.cli import main; main()"
SCRATCH = Path(".dlgrade") / "review" / "ex90_leaky_ramp.py"


@pytest.fixture
def desk(small: Callable[..., Entry], small_quiz: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A learner's folder, in which we are, and a course of one exercise and one quiz."""
    course = Course(small().record.parents[1])
    (course.root / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    (tmp_path / "mine" / "exercises").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "mine")
    return Desk(course, tmp_path / "mine", pytest.fail)


@pytest.fixture
def run(desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run dlgrade; `typed` is what is typed. In this process: to start thirty takes longer than all the rest."""

    def call(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        code = cli.run(["--course", str(desk.course.root), *arguments])
        return subprocess.CompletedProcess(arguments, code, *capsys.readouterr())

    return call


def keep(desk: Desk, *items: str, rating: int = 3, days: int = 90) -> None:
    """As if these had been answered so many days ago."""
    with desk.history() as opened:
        for item in items:
            opened.add_review(Review(item, rating, 999))
    with sqlite3.connect(Path(".dlgrade") / "progress.db") as db:
        at = "strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', ?)"
        db.execute(f"UPDATE reviews SET at = {at} WHERE variant = 999", (f"-{days} days",))
        db.execute("UPDATE reviews SET variant = 998 WHERE variant = 999")
    db.close()


def answer_to(question: Question) -> str:
    return solution(question.body).strip('"')


def ratings(desk: Desk) -> list[tuple[str, int]]:
    with desk.history() as opened:
        return [(kept.item, kept.rating) for kept in opened.reviews() if kept.variant != 998]


def test_nothing_to_review(run: Run, desk: Desk) -> None:
    done = run("review")
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is nothing to review yet." in done.stdout
    keep(desk, "quiz90:mse", days=0)
    assert "Nothing is due today. Next: 1 on " in run("review").stdout
    keep(desk, "quiz90:loop", rating=1, days=0)
    assert "Next: 1 tomorrow, 1 on " in run("review").stdout
    assert "Nothing is due today." in run("review", "--list").stdout


def test_outside_a_folder_of_exercises_one_line_says_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path.parent)
    done = run("review")
    assert (done.returncode, done.stdout) == (2, "")
    assert "dlgrade init" in done.stderr


def test_the_list_says_what_and_why_and_what_comes(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:mse", "quiz90:loop", "ex90")
    keep(desk, "quiz90:slope", rating=1, days=0)
    done = run("review", "--list", "--limit", "2")
    assert done.returncode == 0
    assert done.stdout.startswith("Due today: 3\n")
    assert "ex90    A leaky ramp · Tests\n          last seen 90 days ago." in done.stdout
    assert "and 1 more" in done.stdout
    assert done.stdout.index("  quiz90  ") < done.stdout.index("  ex90 ")  # as they are asked
    assert "  1  tomorrow" in done.stdout
    assert ratings(desk) == []  # nothing was asked


def test_questions_are_asked_and_kept_one_by_one(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:mse", "quiz90:accuracy")
    one, other = (review.ask(desk, f"quiz90:{name}").question for name in ("accuracy", "mse"))
    done = run("review", typed=f"zz\n{answer_to(one)}\n0\n{answer_to(other)}\n")
    assert done.stderr == ""
    assert "Due today: 2 questions." in done.stdout
    assert "Question 1 of 2 · Accuracy · quiz90" in done.stdout
    assert "Last seen 90 days ago." in done.stdout
    assert "Your answer: zz" in done.stdout  # cannot be read: no answer
    assert "Try once more" in done.stdout
    assert "1 of 2 right." in done.stdout
    assert "Back soon: Mse\n" in done.stdout
    assert "Next: 1 " in done.stdout
    assert ratings(desk) == [("quiz90:accuracy", 3), ("quiz90:mse", 1)]  # the second try does not mend the rating
    assert done.returncode == 1
    assert "Nothing is due today." in run("review").stdout


def test_a_sitting_is_not_endless(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:mse", "quiz90:accuracy", "quiz90:loop", "quiz90:slope", "ex90")
    done = run("review", "--limit", "3", typed="\n\n:l\n")
    assert "Due today: 4 questions and 1 exercise. This sitting: 3." in done.stdout
    assert "Question 2 of 2" in done.stdout
    assert "Exercise ex90" in done.stdout
    assert "5 still due today: dlgrade review" in done.stdout


def test_showing_the_answer_counts_as_not_known_and_going_on_does_not(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:accuracy", "quiz90:loop", "quiz90:mse")
    done = run("review", typed="\n:s\n0\n:s\n")
    assert done.stdout.count("Right is: ") == 2
    assert "0 of 2 right." in done.stdout
    assert "1 still due today: dlgrade review" in done.stdout
    assert ratings(desk) == [("quiz90:loop", 1), ("quiz90:mse", 1)]


def test_stopping_keeps_what_was_answered(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:accuracy", "quiz90:mse", "quiz90:table")
    right = answer_to(review.ask(desk, "quiz90:accuracy").question)
    stopped = run("review", typed=f"{right}\n:?\n:x\n\n0.5\n:q\n")  # in a table's second cell
    assert "1 of 1 right.\nSaved. Go on with: dlgrade review" in stopped.stdout
    assert stopped.stdout.count("An empty line goes on") == 3
    assert stopped.returncode == 0
    assert ratings(desk) == [("quiz90:accuracy", 3)]
    assert "Due today: 2 questions." in run("review").stdout  # the input ends: saved, too


def test_a_mistake_of_ones_own_is_asked_first_and_made_good(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:accuracy", days=100)
    asked = review.ask(desk, "quiz90:mse")
    wrong = next(slip.answer for slip in asked.question.body.slips if slip.id == "summed")  # type: ignore[union-attr]
    review.answer(desk, "quiz90:mse", asked.paper.variant, wrong)
    with sqlite3.connect(Path(".dlgrade") / "progress.db") as db:
        db.execute("UPDATE reviews SET at = strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now', '-20 days') WHERE rating = 1")
    db.close()
    right = answer_to(review.ask(desk, "quiz90:mse").question)
    done = run("review", typed=f"{right}\n:q\n")
    assert "1 about mistakes of yours, these first." in done.stdout
    before, _, after = done.stdout.partition("✓ right")
    assert "About a mistake of yours." in before
    assert "It was asked because you had: This is the sum." in after
    assert "Question 2 of 2 · Accuracy" in after


def test_an_exercise_is_written_again_in_a_scratch_file(run: Run, desk: Desk) -> None:
    keep(desk, "ex90")
    entry = desk.entry("ex90")
    assert entry
    begun = run("review", typed="\n:?\n:q\n")
    assert begun.returncode == 0
    assert f"Write it again, in {SCRATCH}." in begun.stdout
    assert "is still as it came: nothing to check yet." in begun.stdout
    assert SCRATCH.read_text() == entry.stub.read_text()
    SCRATCH.write_text("def leaky(z, slope):\n    return (z\n")
    assert "Not finished? .dlgrade/review/ex90_leaky_ramp.py, line 2: '(' was never" in run("review").stdout
    SCRATCH.write_text(entry.solution.read_text().replace("slope * np.minimum(z, 0)", "0"))
    wrong = run("review", typed="\n:l\n")  # what is begun is checked first
    assert wrong.stdout.count("This is the ordinary ramp") == 2
    assert "Press Enter when you have saved it again." in wrong.stdout
    SCRATCH.write_text(entry.solution.read_text())
    done = run("review")
    assert "All " in done.stdout
    assert "1 of 1 right." in done.stdout
    assert done.returncode == 0
    assert not SCRATCH.exists()
    assert ratings(desk) == [("ex90", 0), ("ex90", 0), ("ex90", 2)]
    assert "Nothing is due today." in run("review").stdout


def test_the_model_solution_of_an_exercise_is_shown_to_who_gives_up(run: Run, desk: Desk) -> None:
    keep(desk, "ex90")
    done = run("review", typed=":s\n")
    assert "ex90 · A leaky ramp: a model solution." in done.stdout
    assert "It comes back soon.\n" in done.stdout  # nothing was written, so nothing is kept
    assert not (Path(".dlgrade") / "backups").exists()
    assert ratings(desk) == [("ex90", 1)]
    assert done.returncode == 1


def test_begun_work_is_found_though_nothing_is_due(run: Run, desk: Desk) -> None:
    keep(desk, "ex90")
    run("review", typed=":q\n")
    keep(desk, "ex90", days=0)
    assert "Nothing is due today." in run("review").stdout  # a stub is not begun
    SCRATCH.write_text("def leaky(z, slope):\n    return z\n")
    done = run("review", typed=":l\n")
    assert "1 exercise begun. Nothing else is due today." in done.stdout


def test_what_a_learner_types_cannot_steer_the_terminal(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:mse", "quiz90:loop")
    done = run("review", typed=":\x1b[2J\n\x1b[2J1\n\x1b]0;x\x07\n")
    assert "\x1b" not in done.stdout


def test_the_input_may_be_closed(run: Run, desk: Desk) -> None:
    keep(desk, "quiz90:mse")
    command = [sys.executable, "-c", MAIN, "--course", str(desk.course.root), "review"]
    closed = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh", *command], capture_output=True, timeout=60, check=False)
    assert (closed.returncode, closed.stderr) == (0, b"")


# --- two at once, and killed ---------------------------------------------------------------------------


def test_two_terminals_that_ask_the_same_count_the_first_answer(desk: Desk) -> None:
    keep(desk, "quiz90:mse")
    command = [sys.executable, "-c", MAIN, "--course", str(desk.course.root), "review"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    right = answer_to(review.ask(desk, "quiz90:mse").question)
    both = [subprocess.Popen(command, **pipes) for _ in range(2)]  # type: ignore[call-overload]
    for process in both:
        while (sign := process.stdout.read(1)) != ">":
            assert sign, "it ended before it asked"
    said = [process.communicate(typed, timeout=60)[0] for process, typed in zip(both, (f"{right}\n", "0\n\n"))]
    assert "✓ right" in said[0]
    assert "✗ wrong" in said[1]
    assert ratings(desk) == [("quiz90:mse", 3)]


LEARNER = """
import sys
from pathlib import Path
from grader import review
from grader.course import Course
from grader.report import from_json
from grader.study import Desk
root, mine, report = sys.argv[1:]
report = from_json(Path(report).read_bytes())
desk = Desk(Course(Path(root)), Path(mine), sys.exit)
while True:
    for item in ("quiz90:mse", "quiz90:accuracy"):
        asked = review.ask(desk, item)
        review.answer(desk, item, asked.paper.variant, str(asked.question.body.value))
        print("review", flush=True)
        with desk.history() as opened:
            opened.add_attempt(report, "")
        print("attempt", flush=True)
"""


@pytest.fixture
def attempt(desk: Desk, run: Run) -> Path:
    """A real report on ex90."""
    entry = desk.entry("ex90")
    assert entry
    shutil.copy(entry.solution, desk.exercises)
    Path("report.json").write_text(run("check", "ex90", "--json").stdout)
    return Path("report.json")


def test_a_kill_at_any_moment_loses_at_most_the_answer_in_flight(desk: Desk, attempt: Path) -> None:
    chance = random.Random(6)
    told = {"review": 0, "attempt": 1}  # that of `check`
    command = [sys.executable, "-c", LEARNER, str(desk.course.root), str(desk.folder), str(attempt)]
    for _ in range(5):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout
        for _ in range(chance.randint(1, 12)):
            told[process.stdout.readline().strip()] += 1
        time.sleep(chance.random() / 50)
        os.kill(process.pid, signal.SIGKILL)
        for line in process.communicate()[0].splitlines():
            told[line] += 1
        with desk.history() as opened:  # whole, and usable: a warning would fail
            reviews, attempts = opened.reviews(), opened.attempts("ex90")
        assert told["review"] <= len(reviews) <= told["review"] + 1
        assert told["attempt"] <= len(attempts) <= told["attempt"] + 1
        told = {"review": len(reviews), "attempt": len(attempts)}
        assert len({(kept.item, kept.variant) for kept in reviews}) == len(reviews)  # never the same numbers again
    with sqlite3.connect(Path(".dlgrade") / "progress.db") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert {item.id for item in review.queue(desk)} <= {"ex90"}
    assert cli.run(["--course", str(desk.course.root), "review", "--list"]) == 0
