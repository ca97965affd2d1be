"""`dlgrade quiz`, `check`, `init` and `batch` with answer sheets, as people use them."""

from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import select
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from grader import cli, scaffold
from grader.compiling.papers import draw_up
from grader.course import FOLDERS, Course, quiz_of
from grader.paper import Paper, variant_of
from grader.quizzes import _variant
from grader.render.question import sheet, solution
from grader.sheet import Sheet
from grader.store import open_store

Run = Callable[..., "subprocess.CompletedProcess[str]"]
STEM = "quiz90_small"
MAIN = "from grader.cli import main; main()"
SHEET = Path("exercises") / f"{STEM}.toml"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, small_quiz: str) -> Course:
    """A course of one quiz, with its sheets."""
    root = tmp_path_factory.mktemp("course")
    for folder in FOLDERS:
        (root / folder).mkdir()
    (root / "reference" / f"{STEM}.py").write_text(small_quiz, encoding="utf-8")
    made = Course(root)
    assert cli.run(["--course", str(root), "dev", "sheets"]) == 0
    return made


@pytest.fixture
def run(course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run dlgrade in a learner's folder; `typed` is what is typed. In this process: starting takes longer than all."""
    monkeypatch.chdir(tmp_path)
    assert cli.run(["--course", str(course.root), "init"]) == 0

    def call(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        code = cli.run(["--course", str(course.root), *arguments])
        return subprocess.CompletedProcess(arguments, code, *capsys.readouterr())

    return call


@pytest.fixture(scope="module")
def paper(small_quiz: str) -> Paper:
    return draw_up(quiz_of(STEM, small_quiz), STEM, 0)


def typed_answers(paper: Paper) -> list[str]:
    """Return the right answers as they are typed in the terminal."""
    lines = []
    for question in paper.questions:
        match tomllib.loads(f"q = {solution(question.body)}")["q"]:
            case {"is": claim, "because": because}:
                lines.append(f"{str(claim).lower()} {because}")
            case dict() as cells:
                lines += [str(value) for value in cells.values()]
            case list() as parts:
                lines.append(" ".join(map(str, parts)))
            case answer:
                lines.append(str(answer))
    return lines


def test_a_quiz_taken_to_its_end(run: Run, paper: Paper) -> None:
    done = run("quiz", "quiz90", typed="\n".join(typed_answers(paper)) + "\n")
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.count("✓ right") == 12
    assert "13 of 13 points." in done.stdout
    checked = run("check", "quiz90", "--json")
    report = json.loads(checked.stdout)
    assert (checked.returncode, report["verdict"], report["score"]) == (0, "ACCEPTED", 13)
    assert [check["function"] for check in report["checks"]] == [f"q{n}" for n in range(1, 13)]
    assert "done" in run("list").stdout


def test_a_quiz_that_is_taken_is_kept_as_one_that_is_checked(
    course: Course, run: Run, paper: Paper, tmp_path: Path
) -> None:
    """With what treats each mistake: review asks that again."""
    whole = Course(shutil.copytree(course.root, tmp_path / "whole"))
    scaffold.write(whole, "ex01_shift")
    record = whole.root / "reference" / "ex01_shift.py"
    record.write_text(record.read_text().replace("    hints=[", '    topics=["small things"],\n    hints=[', 1))
    wrong = next(option.label for option in paper.questions[0].body.options if not option.right)
    run("--course", str(whole.root), "quiz", "quiz90", typed=wrong + "\n" * 13)
    run("--course", str(whole.root), "check", "quiz90")
    with open_store(tmp_path, pytest.fail) as opened:
        taken, checked = opened.attempts("quiz90")
    assert [pointer.target for pointer in taken.report.checks[0].see] == ["ex01"]
    assert taken.report.checks == checked.report.checks


def test_stopping_and_going_on(run: Run, paper: Paper) -> None:
    first, *_ = typed_answers(paper)
    stopped = run("quiz", "quiz90", typed=f"{first}\n:q\n")
    assert stopped.returncode == 0
    assert "Saved. Go on with: dlgrade quiz quiz90" in stopped.stdout
    assert tomllib.loads(SHEET.read_text())["answers"]["q1"] == first
    again = run("quiz", "quiz90", typed="")  # the input ends: saved, too
    assert "11 questions are open" in again.stdout
    assert "Question 2 of 12" in again.stdout
    assert "Question 1 of 12" not in again.stdout


def test_cells_typed_before_the_end_are_kept(run: Run, paper: Paper) -> None:
    (place,) = [place for place, question in enumerate(paper.questions) if question.cells()]
    question = paper.questions[place]
    stopped = run("quiz", "quiz90", typed="\n" * place + "0.5\n:b\n0.6\n")
    assert "> net = " in stopped.stdout
    assert "First the other cells" in stopped.stdout
    assert "Saved." in stopped.stdout
    cells = tomllib.loads(SHEET.read_text())["answers"][question.id]
    assert (cells["net"], cells["O"], cells["Err"]) == (0.5, 0.6, "")
    again = run("quiz", "quiz90", typed="\n" * place)
    assert "On your sheet: net = 0.5, O = 0.6" in again.stdout


def test_a_wrong_answer_is_explained_and_may_be_mended(run: Run, paper: Paper) -> None:
    options = paper.questions[0].body.options
    wrong = next(option for option in options if not option.right)
    done = run("quiz", "quiz90", typed=f"zz\n{wrong.label}\n:?\n:x\n:s\n:b\n:q\n")
    assert "There is no option 'z'" in done.stdout
    assert "✗ wrong answer (0 of 1)" in done.stdout
    assert wrong.why in done.stdout
    assert "There is no command :x" in done.stdout
    assert "Right is: " in done.stdout
    assert done.stdout.count("Question 1 of 12") == 2
    assert "On your sheet: " + wrong.label in done.stdout


def test_an_exam_says_nothing_before_its_end(run: Run, paper: Paper) -> None:
    done = run("quiz", "quiz90", "--exam", typed="a\n:s\n" + "\n" * 14)
    before, _, after = done.stdout.partition("A small quiz\n")
    assert not set("✓✗") & set(before)
    assert "q1" in after
    assert done.returncode == 1


def test_other_numbers(run: Run) -> None:
    before = SHEET.read_text()
    run("quiz", "quiz90", "--again", typed=":q\n")
    after = SHEET.read_text()
    assert tomllib.loads(after)["variant"] == 1
    assert before != after
    (backup,) = Path(".dlgrade/backups").iterdir()
    assert backup.read_text() == before
    solved = run("solution", "quiz90", "--reveal").stdout  # to these numbers, not to those of the course
    SHEET.write_text(solved)
    assert run("check", "quiz90").returncode == 0
    assert tomllib.loads(solved)["variant"] == 1


def test_an_exam_goes_on_as_an_exam(run: Run) -> None:
    assert "Go on with: dlgrade quiz quiz90 --exam\n" in run("quiz", "quiz90", "--exam", typed="a\n:q\n").stdout


class Terminal:
    """A quiz that waits for what is typed next, while something else happens to its sheet."""

    def __init__(self, course: Course, folder: Path) -> None:
        command = [sys.executable, "-c", MAIN, "--course", str(course.root), "quiz", "quiz90"]
        self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE)  # fmt: skip
        self.wait_for("> ")

    def wait_for(self, words: str) -> None:
        assert self.process.stdout
        _read_until(self.process.stdout.fileno(), words)

    def type(self, *lines: str) -> str:
        """Type the last lines; return what is said on standard error."""
        return self.process.communicate("".join(f"{line}\n" for line in lines).encode(), timeout=60)[1].decode()


def test_two_terminals_and_an_editor_lose_nothing(course: Course, run: Run, tmp_path: Path) -> None:
    one, other = Terminal(course, tmp_path), Terminal(course, tmp_path)
    SHEET.write_text("\ufeff" + SHEET.read_text().replace('q3 = ""', 'q3 = "c"  # mine'), encoding="utf-8")
    assert other.type("", "a", ":q") == ""
    assert one.type("b", ":q") == ""
    text = SHEET.read_text()
    assert '"c"  # mine' in text
    answers = tomllib.loads(text)["answers"]
    assert (answers["q1"], answers["q2"], answers["q3"]) == ("b", "a", "c")


def test_a_sheet_that_got_other_numbers_meanwhile_is_not_written_to(course: Course, run: Run, tmp_path: Path) -> None:
    one = Terminal(course, tmp_path)
    run("quiz", "quiz90", "--again", typed=":q\n")
    before = SHEET.read_text()
    assert "was changed meanwhile and has other numbers. Go on with: dlgrade quiz quiz90" in one.type("b")
    assert SHEET.read_text() == before
    assert one.process.returncode == 2


def test_a_sheet_that_is_gone_is_written_again(course: Course, run: Run, tmp_path: Path) -> None:
    one = Terminal(course, tmp_path)
    SHEET.unlink()
    assert one.type("b", ":q") == ""
    assert tomllib.loads(SHEET.read_text())["answers"]["q1"] == "b"


def test_a_sheet_in_another_encoding_is_not_written_over(run: Run) -> None:
    SHEET.write_bytes("# größer\n".encode("latin-1") + SHEET.read_bytes())
    before = SHEET.read_bytes()
    assert "is not UTF-8 text" in run("quiz", "quiz90", typed="a\n").stderr
    assert SHEET.read_bytes() == before
    SHEET.write_bytes("# größer\n".encode("utf-16"))
    assert run("quiz", "quiz90", typed=":q\n").returncode == 0  # what Windows calls Unicode


def test_what_a_sheet_and_its_name_hold_cannot_steer_the_terminal(run: Run) -> None:
    text = SHEET.read_text().replace('q1 = ""', 'q1 = "\\u001b[2J\\u202ex"')
    SHEET.unlink()
    SHEET.with_name("quiz90_\x1b[2J.toml").write_text(text)
    done = run("quiz", "quiz90", "--again", typed=":\x1b[2J\n:q\n").stdout
    SHEET.with_name("quiz90_\x1b[2J.toml").write_text(text)
    done += run("quiz", "quiz90", typed="a\n:b\n:b\n:q\n").stdout
    assert "On your sheet: " in done
    assert not {"\x1b", "\u202e"} & set(done)


def test_a_sheet_without_variant_has_the_numbers_of_self_study(run: Run) -> None:
    SHEET.write_text(SHEET.read_text().replace("variant", "# variant"))
    assert "has other numbers than those of ann" in run("quiz", "quiz90", "--student", "ann", typed=":q\n").stderr
    assert run("quiz", "quiz90", typed=":q\n").returncode == 0


def test_what_is_no_text_does_not_pass_for_going_on(course: Course, run: Run, tmp_path: Path) -> None:
    command = [sys.executable, "-X", "utf8", "-c", MAIN, "--course", str(course.root), "quiz", "quiz90"]
    done = subprocess.run(command, input=b"\xe9\xff\n", capture_output=True, timeout=60, check=False, cwd=tmp_path)
    assert b"Question 2" not in done.stdout
    closed = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh", *command], capture_output=True, timeout=60,
                            check=False, cwd=tmp_path)  # fmt: skip
    assert (closed.returncode, closed.stderr) == (0, b"")


def test_a_real_terminal(course: Course, run: Callable[..., object], paper: Paper, tmp_path: Path) -> None:
    """With a terminal, not a pipe: keys, echo and Ctrl-C."""
    lead, follow = pty.openpty()
    command = [sys.executable, "-c", MAIN, "--course", str(course.root), "quiz", "quiz90"]
    child = subprocess.Popen(command, stdin=follow, stdout=follow, stderr=follow, cwd=tmp_path,
                             start_new_session=True, env={**os.environ, "TERM": "xterm-256color"})  # fmt: skip
    os.close(follow)
    screen = _read_until(lead, "> ")
    assert "Question 1 of 12" in screen
    os.write(lead, f"{typed_answers(paper)[0]}\n".encode())
    screen = _read_until(lead, "Question 2 of 12")
    assert "✓ right" in screen
    _read_until(lead, "\n> ")
    for _ in range(20):  # Ctrl-C; one that comes just before the key is waited for is seen at the next
        os.killpg(child.pid, 2)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(1)
            break
    assert child.returncode == 0
    os.close(lead)
    assert tomllib.loads(SHEET.read_text())["answers"]["q1"] == typed_answers(paper)[0]


def _read_until(terminal: int, words: str) -> str:
    screen, end = "", time.monotonic() + 30
    while words not in screen and time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            screen += os.read(terminal, 65536).decode(errors="replace")
    assert words in screen, screen
    return screen


# --- sheets that are handed in -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (('quiz = "quiz90"', 'quiz = "quiz91"'), "The sheet says that it is 'quiz91'"),
        (("[answers]", "[answers]\nq77 = 1"), "There is no question 'q77' in quiz90: its questions are q1 to q12."),
        (("variant = 0", "variant = -3"), "`variant` is not a whole number from 0 to 999."),
        (("[answers]", "[answers\n[answers]"), "is not TOML"),
        (("[answers]", "[answers]\nq1 = b"), "is not TOML"),
    ],
)  # fmt: skip
def test_an_odd_sheet_gets_one_line_and_keeps_its_answers(
    run: Run, paper: Paper, change: tuple[str, str], words: str
) -> None:
    SHEET.write_text(sheet(paper, solved=True).replace(*change))
    done = run("check", "quiz90", "--json")
    report = json.loads(done.stdout)
    assert done.stderr == ""
    assert [advice["id"] for advice in report["advice"]] == ["sheet"]
    assert words in report["advice"][0]["message"]
    assert report["score"] >= 12


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"", b"[" * 50_000, b"quiz = 1\nvariant = []\nanswers = 3\n"])
def test_what_is_no_sheet_gets_no_points_and_no_traceback(run: Run, content: bytes) -> None:
    SHEET.write_bytes(content)
    done = run("check", "quiz90")
    assert "Traceback" not in done.stdout + done.stderr
    assert done.returncode in (1, 2)


def test_init_for_a_student_writes_their_numbers(run: Run, tmp_path: Path) -> None:
    assert run("init", "ann", "--student", "ann").returncode == 0
    own = (tmp_path / "ann" / SHEET).read_text()
    assert tomllib.loads(own)["variant"] == variant_of("ann")
    assert own != SHEET.read_text()


def test_a_class_is_graded_with_the_numbers_of_each(run: Run, small_quiz: str, tmp_path: Path) -> None:
    quiz = quiz_of(STEM, small_quiz)
    sheets = {
        "ann": sheet(draw_up(quiz, STEM, variant_of("ann")), solved=True),  # her own
        "bob": sheet(draw_up(quiz, STEM, 0), solved=True),  # those of self-study
        "cat": sheet(draw_up(quiz, STEM, variant_of("ann")), solved=True),  # Ann's
        "dan": "\x00",
    }
    for name, text in sheets.items():
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / f"{STEM}.toml").write_text(text)
    done = run("batch", "class", "--out", "out", "--jobs", "1")
    assert done.returncode == 0, done.stdout + done.stderr
    reports = {r["student"]: r for r in map(json.loads, (tmp_path / "out" / "results.jsonl").read_text().splitlines())}
    assert reports["ann"]["score"] == reports["bob"]["score"] == 13
    assert (reports["ann"]["seed"], reports["bob"]["seed"]) == (variant_of("ann"), 0)
    assert reports["cat"]["score"] < 13
    assert f"Those of cat are variant {variant_of('cat')}" in reports["cat"]["advice"][0]["message"]
    assert reports["dan"]["score"] == 0
    page = (tmp_path / "out" / "reports" / "cat" / "quiz90.html").read_text()
    assert "Question" in page
    assert "Targets [" in page


def test_hint_show_solution_and_reset_know_quizzes(run: Run) -> None:
    assert "A quiz has no hints." in run("hint", "quiz90").stdout
    assert "[answers]" in run("show", "quiz90").stdout
    assert "not done yet" in run("solution", "quiz90").stderr
    assert '*f*(1 - f)"' in run("solution", "quiz90", "--reveal").stdout
    SHEET.write_text("spoilt")
    assert run("reset", "quiz90").returncode == 0
    assert "[answers]" in SHEET.read_text()
    assert "is an exercise" in run("quiz", "ex01").stderr or "no exercise" in run("quiz", "ex01").stderr


def test_the_command_that_a_student_is_told_is_one_word_a_name() -> None:
    name = "Ann Lee; rm -rf ~"
    _, (said,) = _variant(Sheet(variant=variant_of(name) % 999 + 1), name)
    assert said.endswith("dlgrade init --student 'Ann Lee; rm -rf ~'")


def test_one_question_is_asked_by_its_number(run: Run) -> None:
    said = run("quiz", "quiz90", "--question", "3", typed="no such answer\n\n")
    assert said.returncode == 0, said.stderr
    assert "Question 3 of" in said.stdout
    assert "Question 4 of" not in said.stdout
    assert "All of them: dlgrade quiz quiz90" in said.stdout
    said = run("quiz", "quiz90", "--question", "99")
    assert (said.returncode, said.stderr.count("\n")) == (2, 1)
    assert "--question takes 1 to" in said.stderr
