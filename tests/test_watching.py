"""Which files were saved, what a save or a key comes to, and what a screen of any size shows. Nothing here waits."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from grader.course import Course
from grader.errors import GraderFault
from grader.report import Advice, CheckReport, Report, Verdict
from grader.study import Desk
from grader.watching import files, pages
from grader.watching.files import COARSE, EMPTY, GONE, SETTLED, Known, Stamp
from grader.watching.pages import Block, Look
from grader.watching.session import MANY, Session
from grader.watching.warm import Warm

LOOK = Look(80, False, "utf-8")
NAME = "ex01_shift.py"


# --- files -------------------------------------------------------------------------------------------------


def stamp(content: str, time: int = 1, inode: int = 7) -> Stamp:
    return Stamp(len(content), time, content.encode(), (inode,))


def told(*looks: tuple[float, Stamp | None]) -> list[float]:
    """The times at which a file was told of, that was as in the first look when all began."""
    (begun, at_first), *later = looks
    known: Known = files.first({NAME: at_first} if at_first else {}, begun)
    times = []
    for now, seen in later:
        known, names = files.step(known, {NAME: seen} if seen else {}, now)
        times += [now for _ in names]
    return times


OLD, NEW = stamp("old"), stamp("new!", 2)


def test_a_save_is_told_once_it_has_lasted() -> None:
    assert told((0, OLD), (1, NEW), (1 + SETTLED, NEW), (2, NEW)) == [1 + SETTLED]


def test_nothing_is_told_where_nothing_changed() -> None:
    assert told((0, OLD), (1, OLD), (9, OLD)) == []


def test_a_save_without_a_change_is_told_too() -> None:
    assert told((0, OLD), (1, stamp("old", 2)), (2, stamp("old", 2))) == [2]


def test_a_file_replaced_by_renaming_is_told_by_its_content() -> None:
    other = stamp("odl", 1, inode=8)  # the same size, the same time
    assert told((0, OLD), (1, other), (2, other)) == [2]


def test_another_inode_alone_is_no_save() -> None:
    assert told((0, OLD), (1, stamp("old", 1, inode=8)), (2, stamp("old", 1, inode=8))) == []


def test_a_file_that_is_emptied_before_it_is_filled_is_told_when_it_is_full() -> None:
    empty = stamp("", 2)
    assert told((0, OLD), (1, empty), (1.1, empty), (1.2, NEW), (1.3, NEW)) == [1.3]
    assert told((0, OLD), (1, empty), (1 + EMPTY, empty)) == [1 + EMPTY]


def test_a_file_written_in_two_steps_is_told_once() -> None:
    half = stamp("ne", 2)
    assert told((0, OLD), (1, half), (1.02, NEW), (1.06, NEW)) == [1.06]


def test_a_file_that_vanishes_for_a_moment_is_told_where_it_is_another_one_now() -> None:
    assert told((0, OLD), (1, None), (1.1, OLD), (1.2, OLD), (4, OLD)) == []
    assert told((0, OLD), (1, None), (1.1, NEW), (1.2, NEW)) == [1.2]


def test_a_file_that_is_gone_for_good_is_told_once_and_forgotten() -> None:
    assert told((0, OLD), (1, None), (1.5, None), (1 + GONE, None), (5, None)) == [1 + GONE]
    assert told((0, OLD), (1, None), (3, None), (4, OLD), (5, OLD)) == [3, 5]


def test_a_new_file_is_told() -> None:
    assert told((0, None), (1, NEW), (2, NEW)) == [2]


def test_of_several_files_the_newest_is_told_last() -> None:
    seen = {"ex02.py": stamp("b", 9), "ex01.py": stamp("a", 5), "ex03.py": stamp("c", 7)}
    known, _ = files.step({}, seen, 0.0)
    assert files.step(known, seen, 1.0)[1] == ["ex01.py", "ex03.py", "ex02.py"]


def test_we_look_often_while_something_happens_and_never_too_rarely_for_half_a_second() -> None:
    known = files.first({NAME: OLD}, 0.0)
    assert files.pause(known, 1.0, 0.001) == files.BUSY
    assert files.pause(known, 10_000.0, 0.001) == files.IDLE
    assert files.pause(known, 10_000.0, 60.0) == files.SLOWEST < 0.5
    assert files.pause(files.step(known, {NAME: NEW}, 1.0)[0], 1.0, 0.001) == SETTLED


@pytest.fixture
def seen(tmp_path: Path) -> Callable[[float], list[str]]:
    """`seen(now)` looks at the real folder, and returns what is told then."""
    known = files.first(files.look(tmp_path, lambda name: name.startswith("ex"), {}, 0.0), 0.0)

    def look(now: float) -> list[str]:
        nonlocal known
        known, names = files.step(known, files.look(tmp_path, lambda n: n.startswith("ex"), known, now), now)
        return names

    return look


def write(path: Path, text: str, at: int) -> None:
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(at, at))


def test_a_second_save_within_one_tick_of_the_clock_is_seen(tmp_path: Path, seen: Callable[[float], list[str]]) -> None:
    write(tmp_path / NAME, "return 1", at=10**9)
    assert (seen(1.0), seen(1.1)) == ([], [NAME])
    write(tmp_path / NAME, "return 2", at=10**9)
    assert (seen(1.1 + COARSE - 0.5), seen(1.1 + COARSE)) == ([], [NAME])


def test_content_is_not_read_again_and_again(
    tmp_path: Path, seen: Callable[[float], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / NAME, "return 1", at=10**9)
    seen(1.0), seen(2.0)
    monkeypatch.setattr(files, "_digest", lambda *_: pytest.fail("read again"))
    seen(1.1 + COARSE), seen(100.0)


def test_what_is_no_plain_file_is_seen_and_never_opened(tmp_path: Path, seen: Callable[[float], list[str]]) -> None:
    os.mkfifo(tmp_path / "ex01.py")
    (tmp_path / "ex02.py").mkdir()
    (tmp_path / "ex03.py").symlink_to(tmp_path / "nowhere")
    (tmp_path / "ex04.py").write_bytes(b"x" * (files.LARGEST + 1))
    (tmp_path / "notes.txt").write_text("not wanted", encoding="utf-8")
    assert (seen(1.0), sorted(seen(1.0 + EMPTY))) == ([], ["ex01.py", "ex02.py", "ex04.py"])


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        files.look(tmp_path / "gone", lambda _: True, {}, 0.0)


# --- pages -------------------------------------------------------------------------------------------------

BLOCKS = [
    Block(pages.HEADING, "ex01  A title"),
    Block(pages.TABLE, "table 1\ntable 2\ntable 3"),
    Block(pages.FINDING, "the mistake"),
    Block(pages.SCORE, "0 of 5 points."),
]


def test_a_large_screen_shows_all_in_its_order() -> None:
    lines = pages.fitted(BLOCKS, 80, 20)
    assert [line for line in lines if line] == "\n".join(block.text for block in BLOCKS).split("\n")


def test_a_small_screen_shows_what_matters_most() -> None:
    assert pages.fitted(BLOCKS, 80, 4) == [
        "ex01  A title", "0 of 5 points.", "the mistake", "… 3 more lines in a larger window",
    ]  # fmt: skip
    assert pages.fitted(BLOCKS, 80, 2)[0] == "ex01  A title"
    long = [*BLOCKS, Block(pages.FINDING, "\n".join("another"[:n] for n in range(1, 8)))]
    assert pages.fitted(long, 80, pages.SMALL)[:5] == ["ex01  A title", "", "0 of 5 points.", "", "the mistake"]


@pytest.mark.parametrize("height", range(2, 14))
@pytest.mark.parametrize("width", [9, 13, 80])
def test_no_page_is_higher_than_its_screen(height: int, width: int) -> None:
    shown = pages.fitted(BLOCKS, width, height)
    note = pages.rows(shown[-1], width) if "more lines" in shown[-1] else 0
    assert sum(pages.rows(line, width) for line in shown) <= height + max(0, note - 1)


def test_colours_take_no_room() -> None:
    assert pages.rows("\x1b[31m12345\x1b[0m", 5) == 1
    assert pages.rows("123456", 5) == 2


def report(*messages: str, verdict: Verdict = Verdict.RUNTIME_ERROR) -> Report:
    checks = tuple(CheckReport("values", "f", verdict, 0, 1, message) for message in messages)
    return Report("ex01", "Shift", "exercises/ex01.py", 0, verdict, 0, 1, 0.0, checks)


def test_what_is_no_python_yet_is_half_way() -> None:
    said = "Your file cannot be loaded: SyntaxError in line 3: '(' was never closed"
    assert pages.half_way(report(said, said)) == "exercises/ex01.py, line 3: '(' was never closed"
    tabs = "Your file cannot be loaded: TabError: inconsistent use of tabs"
    assert pages.half_way(report(tabs)) == "exercises/ex01.py: inconsistent use of tabs"
    assert pages.half_way(report("Your file cannot be loaded: NameError in line 3: x")) is None
    assert pages.half_way(report()) is None


def test_a_line_that_cannot_be_read_is_said_before_the_table() -> None:
    advice = (Advice("sheet", "Line 18 is not TOML."),)
    sheet = msgspec.structs.replace(report("…", verdict=Verdict.NOT_ATTEMPTED), exercise="quiz01", advice=advice)
    (said,) = [block for block in pages.result(sheet, LOOK) if "Line 18" in block.text]
    assert said.rank == pages.FINDING


def test_what_was_not_begun_explains_nothing() -> None:
    blocks = pages.result(report("Not answered.", verdict=Verdict.NOT_ATTEMPTED), LOOK)
    ranks = [block.rank for block in blocks if not block.spare]
    assert ranks == [pages.HEADING, pages.TABLE, pages.UNANSWERED, pages.SCORE]


# --- a session ---------------------------------------------------------------------------------------------

RIGHT, WRONG = "def {}(z):\n    return z**2 + z\n", "def {}(z):\n    return z**2\n"


@pytest.fixture(scope="module")
def warm(toy: Course, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    with Warm(Desk(toy, tmp_path_factory.mktemp("warm"), pytest.fail)) as made:
        yield made


class Learner:
    """Somebody with an editor and a session; `text` is what they see."""

    def __init__(self, course: Course, folder: Path, warm: Warm) -> None:
        (folder / "exercises").mkdir()
        for entry in course.entries():
            (folder / "exercises" / entry.stub.name).write_bytes(entry.stub.read_bytes())
        self.desk = Desk(course, folder, pytest.fail)
        self.session = Session(self.desk, warm, lambda path: path.relative_to(folder))
        self.session.begin(course.entries()[0])

    def write(self, name: str, text: str) -> Path:
        path = self.desk.exercises / name
        path.write_text(text, encoding="utf-8")
        return path

    def save(self, name: str, text: str) -> None:
        self.write(name, text)
        self.told(name)

    def told(self, *names: str) -> None:
        for work in self.session.saved(names):
            self.session.check(work)

    @property
    def text(self) -> str:
        return "\n".join([*pages.fitted(self.session.blocks(LOOK), 80, 1000), *self.session.foot(LOOK)])

    @property
    def kept(self) -> list[tuple[str, str]]:
        with self.desk.history() as store:
            return [(one.exercise, one.report.verdict.value) for one in store.attempts()]


@pytest.fixture
def learner(toy: Course, tmp_path: Path, warm: Warm, monkeypatch: pytest.MonkeyPatch) -> Learner:
    monkeypatch.chdir(tmp_path)
    return Learner(toy, tmp_path, warm)


def test_a_session_begins_with_the_task(learner: Learner) -> None:
    assert "ex01  " in learner.text
    assert "Write it in exercises/ex01_shift.py and save" in learner.text
    assert "h hint" in learner.text


def test_a_save_is_checked_and_kept(learner: Learner) -> None:
    learner.save(NAME, WRONG.format("shift"))
    assert "wrong answer" in learner.text
    assert "For a hint press h." in learner.text
    assert learner.kept == [("ex01", "WRONG_ANSWER")]


def test_the_same_file_is_not_kept_twice(learner: Learner) -> None:
    for text in (WRONG, WRONG, RIGHT, RIGHT, WRONG):
        learner.save(NAME, text.format("shift"))
    assert [verdict for _, verdict in learner.kept] == ["WRONG_ANSWER", "ACCEPTED", "WRONG_ANSWER"]


def test_a_stub_is_no_attempt(learner: Learner) -> None:
    learner.told(NAME)
    assert "not attempted" in learner.text
    assert learner.kept == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def shift(z:\n    return z\n", "line 1: '(' was never closed"),
        ("def shift(z):\nreturn z\n", "line 2: expected an indented block"),
        ("def shift(z):\n    if z:\n        return z\n\treturn 1\n", "line 4: inconsistent use of tabs"),
        ("x = '''\n", "line 1: unterminated triple-quoted string"),
    ],
)
def test_a_file_half_way_gets_one_line_and_the_last_result_stays(learner: Learner, text: str, said: str) -> None:
    learner.save(NAME, WRONG.format("shift"))
    learner.save(NAME, text)
    assert "wrong answer" in learner.text
    assert f"Not finished? exercises/ex01_shift.py, {said}" in " ".join(learner.text.split())
    assert learner.kept == [("ex01", "WRONG_ANSWER")]
    learner.save(NAME, WRONG.format("shift"))
    assert "Not finished?" not in learner.text


def test_a_pass_says_what_was_learned_and_where_to_go_on(learner: Learner) -> None:
    learner.session.press("s")
    assert "The model solution is shown after a pass." in learner.text
    learner.save(NAME, RIGHT.format("shift"))
    assert "Press s to see" in learner.text
    assert "Next: ex02" in learner.text
    assert "exercises/ex02_bend.py" in learner.text
    learner.session.press("s")
    assert "the model solution" in learner.text
    assert "return " in learner.text
    learner.session.press("\n")
    assert "Next: ex02" in learner.text
    learner.session.press("n")
    assert "Write it in exercises/ex02_bend.py" in learner.text


def test_the_end_is_said(learner: Learner) -> None:
    learner.save(NAME, RIGHT.format("shift"))
    learner.session.press("n")
    learner.session.press("n")
    assert "ex02 is the last one that is not done." in learner.text
    learner.save("ex02_bend.py", RIGHT.format("bend"))
    assert "Every exercise is done." in learner.text
    learner.session.press("n")
    assert "Every exercise is done." in learner.text


def test_what_is_left_before_comes_after_the_last(learner: Learner) -> None:
    learner.save("ex02_bend.py", RIGHT.format("bend"))
    assert "Next: ex01" in learner.text


def test_keys(learner: Learner) -> None:
    learner.session.press("h")
    assert "Hint 1 of" in learner.text
    learner.session.press("l")
    assert "Of the whole course 0 of 2 are done." in learner.text
    learner.session.press("?")
    assert "after a pass: the model solution" in learner.text
    learner.session.press("x")
    assert "Write it in" in learner.text


def test_a_small_window_shows_the_hint_that_was_asked_for_and_what_is_said_of_a_mistake(learner: Learner) -> None:
    def shown() -> list[str]:
        return pages.fitted(learner.session.blocks(replace(LOOK, width=40)), 40, 9)

    learner.session.press("h")
    assert shown()[1].startswith("Hint 1 of")
    learner.save(NAME, WRONG.format("shift"))  # the hint stays, below what is new
    assert shown()[1:3] == ["0 of 2.5 points.", "✗ shift: wrong answer (values)"]
    learner.session.press("h")
    assert shown()[1].startswith("Hint 2 of")


def test_the_keys_are_told_in_lines_that_fit(learner: Learner) -> None:
    learner.session.press("?")
    lines = pages.fitted(learner.session.blocks(replace(LOOK, width=40)), 40, 100)
    assert max(map(len, lines)) <= 40
    assert "l  list this chapter, and how far you\n   are" in "\n".join(lines)


def test_a_hint_stays_until_the_exercise_is_done(learner: Learner) -> None:
    learner.session.press("h")
    learner.save(NAME, WRONG.format("shift"))
    assert "Hint 1 of" in learner.text
    learner.save(NAME, RIGHT.format("shift"))
    assert "Hint" not in learner.text


def test_a_renamed_file_beside_an_older_one_is_checked_and_said(learner: Learner) -> None:
    old = learner.write(NAME, WRONG.format("shift"))
    os.utime(old, (1, 1))
    learner.save("ex01 (2).py", RIGHT.format("shift"))
    assert "There is more than one file for ex01." in learner.text
    os.utime(old, (2, 2))
    learner.told(NAME)  # saved by a tool that keeps times
    assert "wrong answer" in learner.text
    assert "There is more than one file" not in learner.text


def test_who_has_gone_on_is_not_called_back(learner: Learner) -> None:
    learner.write(NAME, WRONG.format("shift"))
    first = learner.session.newest(learner.session.desk.course.entries()[0])
    assert first is not None
    learner.session.check(first, asked=False)
    assert "wrong answer" in learner.text
    learner.session.press("n")
    learner.session.check(first, asked=False)
    assert "Write it in exercises/ex02_bend.py" in learner.text


def test_many_files_at_once_are_no_saves(learner: Learner) -> None:
    names = [f"ex02 ({n}).py" for n in range(MANY)]
    for name in names:
        learner.write(name, WRONG.format("bend"))
    learner.told(NAME, *names)
    assert f"{MANY + 1} files changed at once" in learner.text
    assert "ex01  " in learner.text


def test_a_file_that_is_taken_away_is_said(learner: Learner) -> None:
    (learner.desk.exercises / NAME).unlink()
    learner.told(NAME)
    assert "exercises/ex01_shift.py is gone. To begin it anew: dlgrade init" in learner.text
    assert learner.session.newest(learner.session.desk.course.entries()[0]) is None


def test_a_folder_that_is_taken_away_is_said(learner: Learner) -> None:
    learner.desk.exercises.rename(learner.desk.exercises.with_name("away"))
    learner.session.away(True)
    assert "The folder exercises is gone." in learner.text
    learner.told(NAME)
    for key in "rnlhs?x":
        learner.session.press(key)
    learner.desk.exercises.with_name("away").rename(learner.desk.exercises)
    learner.session.away(False)
    assert "is gone" not in learner.text


def test_what_cannot_be_a_submission_gets_a_line(learner: Learner) -> None:
    learner.save(NAME, WRONG.format("shift"))
    for name, make, said in [
        ("ex01 (big).py", lambda path: path.write_bytes(b"#" * 300_000), "is larger than 256 KB"),
        ("ex01 (fifo).py", os.mkfifo, "is not a regular file"),
        ("ex01 (folder).py", Path.mkdir, "is a folder"),
    ]:
        make(learner.desk.exercises / name)
        learner.told(name)
        assert said in " ".join(learner.text.split())
        assert "wrong answer" in learner.text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (GraderFault("A worker could not start."), "A worker could not start."),
        (ZeroDivisionError("oh"), "itself failed"),
    ],
)
def test_a_fault_of_ours_is_one_line(
    learner: Learner, monkeypatch: pytest.MonkeyPatch, error: Exception, said: str
) -> None:
    def fail(_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(learner.session.warm, "check", fail)
        learner.save(NAME, RIGHT.format("shift"))
    assert said in learner.text
    learner.save(NAME, RIGHT.format("shift"))
    assert "Next: ex02" in learner.text


def test_a_history_that_cannot_be_written_is_said_and_nothing_ends(learner: Learner, tmp_path: Path) -> None:
    (tmp_path / ".dlgrade").write_text("in the way", encoding="utf-8")
    learner.save(NAME, WRONG.format("shift"))
    assert "This attempt is not kept" in learner.text
    assert "wrong answer" in learner.text


def test_a_damaged_history_is_said(learner: Learner, tmp_path: Path) -> None:
    (tmp_path / ".dlgrade").mkdir()
    (tmp_path / ".dlgrade" / "progress.db").write_bytes(b"no database, but long enough to be read as one" * 100)
    learner.save(NAME, WRONG.format("shift"))
    assert "was damaged" in " ".join(learner.text.split())  # where the line is broken the path says
    learner.save(NAME, RIGHT.format("shift"))
    assert "damaged" not in learner.text
    assert len(learner.kept) == 2


def test_what_a_file_prints_cannot_reach_the_terminal(learner: Learner) -> None:
    learner.save(NAME, "def shift(z):\n    print('\\x1b[2Jgone')\n    return z\n")
    assert "\x1b" not in learner.text
    assert "gone" in learner.text
