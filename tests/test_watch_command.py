"""`dlgrade watch` as people use it: in a real terminal, and through a pipe."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from grader import cli
from grader.course import Course
from grader.store import open_store

PATIENCE = 60.0
RIGHT, WRONG = "def shift(z):\n    return z**2 + z\n", "def shift(z):\n    return z**2\n"
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@dataclass
class Terminal:
    """A terminal with `dlgrade watch` in it, and somebody who looks at it."""

    process: subprocess.Popen[bytes]
    ours: int
    theirs: int
    before: list
    seen: str = ""

    def wait_for(self, *words: str) -> str:
        """Wait until all of these were drawn since the last time; return what was."""
        until = time.monotonic() + PATIENCE
        while not all(word in self.seen for word in words):
            assert time.monotonic() < until, self.seen
            self._read(0.1)
        seen, self.seen = self.seen, ""
        return seen

    def _read(self, seconds: float) -> None:
        if select.select([self.ours], [], [], seconds)[0]:
            self.seen += CONTROL.sub("", os.read(self.ours, 2**16).decode())

    def press(self, keys: str) -> None:
        os.write(self.ours, keys.encode())

    def end(self) -> int:
        """Wait for the end; the terminal must be as it was."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, self.seen
            self._read(0.02)
        assert termios.tcgetattr(self.theirs) == self.before
        return self.process.returncode


@pytest.fixture
def folder(toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner's folder."""
    monkeypatch.chdir(tmp_path)
    assert cli.run(["--course", str(toy.root), "init"]) == 0
    return tmp_path


@pytest.fixture
def watch(folder: Path, school) -> Iterator[Callable[..., Terminal]]:
    """`watch("ex01")` starts the command in a terminal of its own."""
    started: list[Terminal] = []

    def start(*arguments: str) -> Terminal:
        ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (40, 90))
        before = termios.tcgetattr(theirs)
        process = subprocess.Popen(
            school.command("watch", *arguments),
            cwd=folder,
            env={**os.environ, "TERM": "xterm"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: _own(0),
        )
        started.append(Terminal(process, ours, theirs, before))
        return started[-1]

    yield start
    for terminal in started:
        if terminal.process.poll() is None:
            terminal.process.kill()
            terminal.process.wait()
        os.close(terminal.ours)
        os.close(terminal.theirs)


def _own(descriptor: int) -> None:
    """Make a terminal the one that Ctrl-C in it reaches us by."""
    import fcntl

    fcntl.ioctl(descriptor, termios.TIOCSCTTY, 0)


def test_an_evening(watch: Callable[..., Terminal], folder: Path) -> None:
    terminal = watch()
    terminal.wait_for("ex01", "Write it in exercises/ex01_shift.py", "q quit")
    file = folder / "exercises" / "ex01_shift.py"
    file.write_text(WRONG)
    terminal.wait_for("wrong answer", "checked")
    terminal.press("h")
    terminal.wait_for("Hint 1 of")
    file.write_text("def shift(z:\n")
    assert "wrong answer" in terminal.wait_for("Not finished?", "line 1: '(' was never closed", "q quit")
    file.write_text(RIGHT)
    terminal.wait_for("Next: ex02", "s solution")
    terminal.press("s")
    terminal.wait_for("the model solution", "Enter back")
    terminal.press("\n")
    terminal.wait_for("Next: ex02")
    terminal.press("r")
    terminal.wait_for("Next: ex02")
    terminal.press("l")
    terminal.wait_for("Of the whole course 1 of 2 are done.")
    terminal.press("?")
    terminal.wait_for("after a pass: the model solution")
    terminal.press("n")
    terminal.wait_for("Write it in exercises/ex02_bend.py")
    terminal.press("q")
    assert terminal.end() == 0
    assert "1 of 2 done" in terminal.seen
    with open_store(folder, pytest.fail) as store:
        assert [attempt.report.verdict for attempt in store.attempts()] == ["WRONG_ANSWER", "ACCEPTED"]


@pytest.mark.parametrize(
    ("leave", "code"),
    [
        (lambda terminal: terminal.press("\x03"), 0),
        (lambda terminal: terminal.press("\x04"), 0),
        (lambda terminal: os.kill(terminal.process.pid, signal.SIGTERM), 128 + signal.SIGTERM),
        (lambda terminal: os.kill(terminal.process.pid, signal.SIGHUP), 128 + signal.SIGHUP),
    ],
    ids=["Ctrl-C", "Ctrl-D", "SIGTERM", "SIGHUP"],
)
def test_the_terminal_is_left_as_it_was(
    watch: Callable[..., Terminal], leave: Callable[[Terminal], object], code: int
) -> None:
    terminal = watch("ex02")
    terminal.wait_for("Write it in exercises/ex02_bend.py", "q quit")
    assert termios.tcgetattr(terminal.theirs) != terminal.before
    leave(terminal)
    assert terminal.end() == code


def test_ctrl_c_ends_a_check_that_goes_on_and_on(watch: Callable[..., Terminal], folder: Path) -> None:
    terminal = watch()
    terminal.wait_for("q quit")
    (folder / "exercises" / "ex01_shift.py").write_text("def shift(z):\n    while True:\n        pass\n")
    terminal.wait_for("Checking exercises/ex01_shift.py")
    terminal.press("\x03")
    assert terminal.end() == 0


def test_a_window_that_grows_is_drawn_anew(watch: Callable[..., Terminal]) -> None:
    terminal = watch()
    terminal.wait_for("q quit")
    termios.tcsetwinsize(terminal.theirs, (10, 50))
    terminal.wait_for("in a larger window", "q quit")
    termios.tcsetwinsize(terminal.theirs, (40, 90))
    terminal.wait_for("ex01", "q quit")
    termios.tcsetwinsize(terminal.theirs, (0, 0))  # as where a program plays the terminal: taken for 80 by 24
    terminal.wait_for("Write it in exercises/ex01_shift.py", "q quit")
    terminal.press("\x1b[A\x1bOP\x1bnq")  # an arrow, F1 and Alt-n are no keys of ours
    assert terminal.end() == 0


def test_exercises_that_are_gone_for_a_while_end_nothing(watch: Callable[..., Terminal], folder: Path) -> None:
    file = folder / "exercises" / "ex01_shift.py"
    file.write_text(WRONG)
    terminal = watch()
    terminal.wait_for("wrong answer", "q quit")
    (folder / "exercises").rename(folder / "away")
    terminal.wait_for("The folder exercises is gone.", "q quit")
    (folder / "away").rename(folder / "exercises")
    assert "is gone" not in terminal.wait_for("wrong answer", "q quit")
    file.write_text(RIGHT)
    terminal.wait_for("Next: ex02", "q quit")
    terminal.press("q")
    assert terminal.end() == 0


def test_through_a_pipe_all_is_plain_and_ends_with_the_input(folder: Path, school) -> None:
    file = folder / "exercises" / "ex01_shift.py"
    file.write_text(WRONG)
    with subprocess.Popen(
        school.command("watch"),
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout

        def lines_until(words: str) -> str:
            lines = []
            for line in process.stdout:  # pytest's own limit ends a wait in vain
                lines.append(line)
                if words in line:
                    return "".join(lines)
            pytest.fail("".join(lines))

        assert "ex01" in lines_until("0 of ")
        file.write_text("def shift(z:\n")
        assert "Not finished?" in lines_until("was never closed")
        file.write_text(RIGHT)
        said = lines_until("dlgrade show ex02")
        assert "Press s" not in said
        process.stdin.close()
        rest = process.stdout.read()
    assert process.returncode == 0
    assert "\x1b" not in said + rest
    assert "1 of 2 done" in rest


def test_without_input_what_is_there_is_checked_once(folder: Path, school) -> None:
    (folder / "exercises" / "ex01_shift.py").write_text(WRONG)
    closed = ["sh", "-c", 'exec "$@" <&-', "sh", *school.command("watch")]
    for command in (school.command("watch"), closed):
        done = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        assert "wrong answer" in done.stdout


def test_without_exercises_there_is_nothing_to_watch(tmp_path: Path, school) -> None:
    done = subprocess.run(
        school.command("watch"), cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "dlgrade init" in done.stderr


def test_a_quiz_is_checked_when_its_sheet_is_saved(
    folder: Path, school, small_quiz: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("quizzes")
    for name in ("exercises", "solutions", "reference"):
        (root / name).mkdir()
    (root / "reference" / "quiz90_small.py").write_text(small_quiz, encoding="utf-8")
    assert cli.run(["--course", str(root), "dev", "sheets"]) == 0
    sheet = folder / "exercises" / "quiz90_small.toml"
    sheet.write_bytes((root / "exercises" / "quiz90_small.toml").read_bytes())
    command = [part if part != str(school.course.root) else str(root) for part in school.command("watch")]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        assert "quiz90" in process.stdout.readline()
        sheet.write_bytes((root / "solutions" / "quiz90_small.toml").read_bytes())
        for line in process.stdout:
            if line.startswith("All "):
                break
        process.stdin.close()
        assert "Every exercise is done." in process.stdout.read()
