"""An evening in a real terminal: the commands as a learner types them, in tmux."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader import sheet
from grader.course import Course
from grader.grade import key_for
from grader.quizzes import paper_for
from grader.render.question import written

ROOT = Path(__file__).parents[1]
SLOWEST = 60.0  # seconds until something is on the screen, on a machine with other things to do
PROMPT = "ready> "
FINISHED = re.compile(r"finished=\d+")

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux here")


class Terminal:
    """A terminal of 100 columns and 44 lines, with a shell in it."""

    def __init__(self, folder: Path) -> None:
        self._tmux = ["tmux", "-L", f"dlgrade-{os.getpid()}", "-f", "/dev/null"]
        scripts = Path(sys.executable).parent
        names = {"PATH": f"{scripts}:{os.environ['PATH']}", "PS1": PROMPT, "HOME": folder, "LC_ALL": "C.UTF-8"}
        names["DLGRADE_CACHE"] = os.environ["DLGRADE_CACHE"]
        settings = folder / ".settings"
        settings.write_text("".join(f"export {name}={shlex.quote(str(value))}\n" for name, value in names.items()))
        shell = f"bash --noprofile --rcfile {shlex.quote(str(settings))}"
        self._run("new-session", "-d", "-x", "100", "-y", "44", "-c", str(folder), shell)
        self.wait_for(PROMPT)

    def _run(self, *arguments: str) -> str:
        return subprocess.run([*self._tmux, *arguments], check=True, capture_output=True, text=True, timeout=60).stdout

    def type(self, line: str) -> None:
        """Type a line and press Enter."""
        if line:
            self._run("send-keys", "-l", "--", line)
        self._run("send-keys", "Enter")

    def press(self, key: str) -> None:
        self._run("send-keys", key)

    @property
    def text(self) -> str:
        """What is on the screen, and what has scrolled away."""
        return self._run("capture-pane", "-p", "-J", "-S", "-2000")

    @property
    def screen(self) -> str:
        return self._run("capture-pane", "-p", "-J")

    def wait_for(self, *parts: str) -> str:
        """Wait until the screen shows all of these; return it."""
        end = time.monotonic() + SLOWEST
        while not all(part in (shown := self.screen) for part in parts):
            assert time.monotonic() < end, f"{parts} did not appear:\n{shown}"
            time.sleep(0.05)
        return shown

    def run(self, command: str) -> str:
        """Run a command and return what it printed, with its exit code at the end."""
        self._run("send-keys", "-R")
        self._run("clear-history")
        self.type(f"{command}; echo finished=$?")
        end = time.monotonic() + SLOWEST
        while not (found := FINISHED.search(text := self.text)):
            assert time.monotonic() < end, text
            time.sleep(0.05)
        return text[: found.end()]

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], check=False, capture_output=True, timeout=60)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def test_an_evening(terminal: Terminal, tmp_path: Path, built_in: Course) -> None:
    said = terminal.run("dlgrade init")
    assert "written to exercises" in said
    work = tmp_path / "exercises" / "ex07_sigmoid_derivative.py"

    # a wrong try, its diagnosis, where to go on, a hint
    shutil.copy(ROOT / "docs" / "samples" / "ex07_sigmoid_twice.py", work)
    said = terminal.run("dlgrade check ex07")
    for part in ("You apply σ to a again", "Ask yourself: quiz02 question 2", "4.5 of 8 points", "finished=1"):
        assert part in said
    assert "Hint 1 of" in terminal.run("dlgrade hint ex07")

    # watch: the mistake again, then the right file is saved, and it goes on by itself
    terminal.type("clear; dlgrade watch ex07")
    terminal.wait_for("You apply σ to a again")
    shutil.copy(built_in.resolve(["ex07"])[0].solution, work)
    terminal.wait_for("All 8 points", "Done: The derivative of the sigmoid", "Next: ex08")
    terminal.press("s")
    terminal.wait_for("def sigmoid_prime_from_output")
    terminal.press("q")
    terminal.wait_for(PROMPT, "1 of 78 done")
    said = terminal.run("stty -a | tr ';' '\\n' | grep -w -e icanon -e echo; dlgrade check ex07")
    assert " icanon" in said  # the terminal is as it was
    assert "-icanon" not in said
    for part in ("All 8 points", "Why this is right", "Another way to write sigmoid_prime", "finished=0"):
        assert part in said

    take_quiz(terminal, built_in, "quiz02")
    said = terminal.run("dlgrade progress")
    assert "ex07" in said or "1/" in said
    assert "finished=0" in said
    assert "finished=0" in terminal.run("dlgrade review --list")


def take_quiz(terminal: Terminal, course: Course, quiz: str) -> None:
    """Answer every question by keyboard, rightly, the first one wrongly at first."""
    (entry,) = course.resolve([quiz])
    paper = paper_for(key_for(entry), 0)
    right = sheet.read(entry.solution.read_bytes())
    terminal.type(f"clear; dlgrade quiz {quiz}")
    for place, question in enumerate(paper.questions, start=1):
        terminal.wait_for(f"Question {place} of {len(paper.questions)}")
        if place == 1:
            terminal.type("e")
            terminal.wait_for("Try again")
        answer = right.answer(question.id)
        if cells := question.cells():
            terminal.type("; ".join(str(answer[cell]) for cell in cells))
        else:
            terminal.type(typed(answer))
    terminal.wait_for(f"{paper.max_score:g} of {paper.max_score:g} points", PROMPT)


def typed(answer: object) -> str:
    """An answer of the sheet as one types it: {is = true, because = "a"} is true, a."""
    match answer:
        case {"is": claim, "because": because}:
            return f"{str(claim).lower()}, {because}"
        case list():
            return " ".join(map(str, answer))
        case _:
            return written(answer)
