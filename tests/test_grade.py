"""Grading one file with real processes, from the stub to the endless loop."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest

from grader import grade as grading
from grader import key as keys
from grader import submission
from grader.course import Course, Entry
from grader.errors import AuthoringError
from grader.report import Report, Verdict, to_json

Grade = Callable[..., Report]
HEAD = "import numpy as np\n\n"
RIGHT = (
    "def leaky(z, slope):\n    return np.maximum(z, 0) + slope * np.minimum(z, 0)\n\n"
    "def leaky_slope(z, slope):\n    return np.where(z > 0, 1.0, slope)\n"
)


@pytest.fixture
def entry(small: Callable[..., Entry]) -> Entry:
    return small()


@pytest.fixture
def grade(entry: Entry, tmp_path: Path) -> Grade:
    def of(text: str | Path, *, seed: int = 0, **options: bool) -> Report:
        path = text if isinstance(text, Path) else tmp_path / "ex90_mine.py"
        if isinstance(text, str):
            path.write_text(text, encoding="utf-8")
        return grading.grade(grading.key_for(entry, seed), submission.read(path), **options)

    return of


def test_the_stub(grade: Grade, entry: Entry) -> None:
    report = grade(entry.stub)
    assert {c.verdict for c in report.checks} == {Verdict.NOT_ATTEMPTED}
    assert (report.score, report.max_score, report.exit_code) == (0, 4.0, 1)


@pytest.mark.parametrize("seed", [0, 1, 12345])
def test_the_solution(grade: Grade, entry: Entry, seed: int) -> None:
    report = grade(entry.solution, seed=seed)
    assert report.verdict is Verdict.ACCEPTED
    assert (report.score, report.max_score, report.seed) == (4.0, 4.0, seed)
    assert report.formulas
    assert 0 < report.duration_s < 10
    assert report.file == str(entry.solution)


def test_a_wrong_answer_is_named(grade: Grade) -> None:
    wrong = RIGHT.replace("np.maximum(z, 0) + slope * np.minimum(z, 0)", "np.maximum(z, 0)")
    report = grade(HEAD + wrong)
    first = report.checks[0]
    assert first.verdict is report.verdict is Verdict.WRONG_ANSWER
    assert first.diagnoses[0].id == "cut-to-zero"
    assert first.case is not None
    assert first.case.inputs == {"z": "[-1, 2]", "slope": "0.5"}
    assert first.case.expected == "[-0.5, 2]"
    assert first.case.actual == "[0, 2]"
    assert report.score == 1.5  # the other function, and its inputs unchanged


def test_a_syntax_error_has_its_line(grade: Grade) -> None:
    report = grade(HEAD + "def leaky(z, slope:\n    return z\n")
    assert report.verdict is Verdict.RUNTIME_ERROR
    assert all("SyntaxError in line 3" in c.message for c in report.checks)
    assert report.score == 0


def test_a_missing_function_leaves_the_other_its_points(grade: Grade) -> None:
    report = grade(HEAD + RIGHT.replace("leaky_slope", "leaky_slop"))
    assert [c.verdict for c in report.checks] == [Verdict.ACCEPTED] * 2 + [Verdict.NOT_ATTEMPTED] * 2
    assert "rename it to leaky_slope" in report.checks[2].message


def test_an_endless_loop_takes_the_limit_and_no_more(grade: Grade) -> None:
    begun = time.perf_counter()
    report = grade(HEAD + RIGHT.replace("    return np.max", "    while True: pass\n    return np.max"))
    took = time.perf_counter() - begun
    assert report.checks[0].verdict is Verdict.TIME_LIMIT
    assert report.checks[2].verdict is Verdict.ACCEPTED  # the other function, in a fresh process
    assert 1.9 < took < 8  # the limit is 2 s; the rest is starting two processes on a busy machine


def test_the_same_seed_gives_the_same_report(grade: Grade) -> None:
    def once(seed: int) -> bytes:
        report = grade(HEAD + RIGHT.replace("np.maximum(z, 0) +", "z +"), seed=seed)
        return to_json(msgspec.structs.replace(report, duration_s=0.0))

    assert once(3) == once(3)  # the first Key was compiled, the second read from the cache
    assert once(3) != once(4)


def test_pictures_on_request_only(built_in: Course) -> None:
    (entry,) = built_in.resolve(["ex07"])
    key, work = grading.key_for(entry), submission.read(entry.solution)
    assert grading.grade(key, work).pictures == ()
    pictures = grading.grade(key, work, pictures=True).pictures
    assert [p.title for p in pictures] == ["The slope of the sigmoid", "The same slope over the output"]
    for line in (line for picture in pictures for line in picture.lines):
        assert np.allclose(line.yours, line.right, rtol=0, atol=1e-9)


def test_a_picture_that_hangs_costs_the_picture_only(built_in: Course, tmp_path: Path) -> None:
    """What hangs is the learner's function, called for the picture with more points than any check has."""
    (entry,) = built_in.resolve(["ex07"])
    hangs = "while np.size(z) > 60:\n        pass\n    e = np.exp("
    text = entry.solution.read_text(encoding="utf-8").replace("e = np.exp(", hangs)
    assert hangs in text
    path = tmp_path / "ex07_mine.py"
    path.write_text(text, encoding="utf-8")
    key = grading.key_for(entry)
    limit = max(function.time_limit for function in key.functions)
    begun = time.perf_counter()
    report = grading.grade(key, submission.read(path), pictures=True)
    took = time.perf_counter() - begun
    assert report.verdict is Verdict.ACCEPTED
    assert report.score == report.max_score
    hung, other = report.pictures
    assert all(line.right and not line.yours for line in hung.lines)
    assert all(np.allclose(line.yours, line.right) for line in other.lines)
    assert took < limit + 15  # once the limit; the rest is starting two processes on a busy machine


def test_a_worker_that_is_given_is_left_open(entry: Entry) -> None:
    key = grading.key_for(entry)
    with grading.start_worker() as worker:
        for path, verdict in ((entry.solution, Verdict.ACCEPTED), (entry.stub, Verdict.NOT_ATTEMPTED)):
            assert grading.grade(key, submission.read(path), worker=worker).verdict is verdict


# --- the Key's cache -----------------------------------------------------------------------------------


def test_a_warm_key_needs_no_sympy(entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path / "cold"))
    script = (
        "import sys; from pathlib import Path\n"
        "from grader import grade, submission\n"
        "from grader.course import Course\n"
        "entry = Course(Path(sys.argv[1])).entry(sys.argv[2])\n"
        "report = grade.grade(grade.key_for(entry), submission.read(entry.solution))\n"
        "print(report.verdict, 'sympy' in sys.modules, 'grader.compiling.compile' in sys.modules)"
    )
    command = [sys.executable, "-c", script, str(entry.record.parents[1]), entry.stem]
    said = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(2)]
    assert said == [["ACCEPTED", "True", "True"], ["ACCEPTED", "False", "False"]]


def test_a_key_is_compiled_once(entry: Entry, monkeypatch: pytest.MonkeyPatch) -> None:
    import grader.compiling.compile

    key = grading.key_for(entry)
    monkeypatch.setattr(grader.compiling.compile, "compile_key", lambda *_: pytest.fail("compiled again"))
    assert grading.key_for(entry) == key


def test_a_corrupt_key_is_made_again(entry: Entry) -> None:
    key = grading.key_for(entry)
    path = keys.cache_path(entry.stem, 0, key.digest)
    path.write_bytes(path.read_bytes()[:-5])
    assert grading.key_for(entry) == key
    assert keys.load(path) == key


@pytest.mark.parametrize("changed", ["record", "stub"])
def test_a_changed_exercise_gets_another_key(entry: Entry, changed: str) -> None:
    before = grading.digest(entry, 0)
    path = getattr(entry, changed)
    path.write_text(path.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    assert grading.digest(entry, 0) != before
    assert grading.digest(entry, 1) != grading.digest(entry, 0)


def test_everything_a_key_is_compiled_from_is_in_its_digest() -> None:
    """Each module of ours that compiling loads decides about the Key, but for those that only carry it."""
    script = "import sys; import grader.compiling.compile; print(*(m for m in sys.modules if m.startswith('grader.')))"
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    package = Path(grading.__file__).parent
    counted = {path for pattern in grading._COMPILED_WITH for path in package.glob(pattern)}
    paths = {package / f"{name.removeprefix('grader.').replace('.', os.sep)}.py" for name in said}
    words_only = {package / name for name in ("errors.py", "report.py", "show.py")}
    assert {path for path in paths if path.exists()} - counted <= words_only


def test_a_missing_record_is_said_in_a_sentence(entry: Entry) -> None:
    entry.record.unlink()
    with pytest.raises(AuthoringError, match=r"reference/ex90_leaky_ramp\.py"):
        grading.key_for(entry)
