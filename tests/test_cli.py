from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grader import cli, course, scaffold
from grader.commands import warn
from grader.course import Course
from grader.report import Verdict

RIGHT = "def {name}(z):\n    return z**2 + z\n"
WRONG = "def {name}(z):\n    return z**2\n"


@pytest.fixture(scope="session")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of two exercises, and a cache that keeps their Keys for all tests here."""
    root = tmp_path_factory.mktemp("course")
    for folder in course.FOLDERS:
        (root / folder).mkdir()
    made = Course(root)
    for stem in ("ex01_shift", "ex02_bend"):
        scaffold.write(made, stem)
    second = root / "reference" / "ex02_bend.py"
    second.write_text(second.read_text().replace("    hints=[", '    builds_on=["ex01"],\n    hints=[', 1))
    chapter = '[[chapter]]\nname = "Z. New exercises"\nintroduction = "What it is for."\n'
    (root / "reference" / "chapters.toml").write_text(chapter)
    return made


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def learner(tmp_path: Path, toy: Course, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A learner's folder as `init` leaves it; the current one."""
    monkeypatch.setenv("DLGRADE_CACHE", str(cache))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    assert cli.run(["--course", str(toy.root), "init"]) == 0
    return tmp_path


class Said:
    """What one command came to."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def dlgrade(learner: Path, toy: Course, capfd: pytest.CaptureFixture[str]) -> object:
    def call(*arguments: str) -> Said:
        capfd.readouterr()
        code = cli.run(["--course", str(toy.root), *arguments])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return call


def answer(learner: Path, stem: str, text: str) -> Path:
    path = learner / "exercises" / f"{stem}.py"
    path.write_text(text.format(name=stem.partition("_")[2]))
    return path


# --- learners ----------------------------------------------------------------------------------------------


def test_init_never_overwrites(learner: Path, dlgrade) -> None:
    mine = answer(learner, "ex01_shift", RIGHT)
    (learner / "exercises" / "ex02_bend.py").rename(learner / "exercises" / "ex02.py")
    said = dlgrade("init")
    assert said.code == 0
    assert mine.read_text() == RIGHT.format(name="shift")
    assert not (learner / "exercises" / "ex02_bend.py").exists()  # a renamed file is the learner's work too
    assert "0 written to exercises, 2 kept" in said.out


def test_init_elsewhere_follows_no_link(learner: Path, dlgrade) -> None:
    (learner / "new" / "exercises").mkdir(parents=True)
    (learner / "new" / "exercises" / "ex01_shift.py").symlink_to(learner / "target.py")
    said = dlgrade("init", "new")
    assert not (learner / "target.py").exists()
    assert (learner / "new" / "exercises" / "ex02_bend.py").is_file()
    assert "cd new" in said.out


def test_a_pass_is_one_where_the_course_has_no_solution(learner: Path, toy: Course, dlgrade) -> None:
    bare = shutil.copytree(toy.root, learner / "bare")
    (bare / "solutions" / "ex01_shift.py").unlink()
    answer(learner, "ex01_shift", RIGHT)
    said = dlgrade("--course", str(bare), "check", "ex01", "--html", "page.html")
    assert (said.code, said.err) == (0, "")
    assert "The model solution" not in said.out + (learner / "page.html").read_text()
    for arguments in (["solution", "ex01"], ["solution", "ex01", "--html", "solution.html"]):
        said = dlgrade("--course", str(bare), *arguments)
        assert said.code == 2
        assert "ex01_shift.py cannot be read" in said.err


def test_names_of_files_cannot_steer_the_terminal(learner: Path, dlgrade) -> None:
    (learner / "exercises" / "ex01_shift.py").rename(learner / "exercises" / "ex01\x1b]0;owned\x07.py")
    said = dlgrade("reset", "ex01")
    assert (said.code, "\x1b" in said.out) == (0, False)


def test_a_warning_is_one_plain_line(capsys: pytest.CaptureFixture[str]) -> None:
    warn("x.py\x1b[2J\nis not kept")
    assert capsys.readouterr().err == "dlgrade: x.py is not kept\n"


def test_a_learners_way_from_stub_to_solution(learner: Path, dlgrade) -> None:
    assert dlgrade("check").code == 1  # the first one, a stub
    said = dlgrade("solution", "shift")
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    answer(learner, "ex01_shift", WRONG)
    said = dlgrade("check")
    assert said.code == 1
    assert "z itself has to be added" in said.out
    answer(learner, "ex01_shift", RIGHT)
    assert dlgrade("check", "ex01").code == 0
    assert "ex02" in dlgrade("check").out.splitlines()[0]  # the first that is not done
    assert "return z**2 + z" in dlgrade("solution", "1").out
    listing = dlgrade("list")
    assert [("done" in line, "attempted" in line) for line in listing.out.splitlines() if "ex0" in line] == [
        (True, False),
        (False, True),
    ]
    assert "Next: dlgrade check ex02" in dlgrade("progress").out
    answer(learner, "ex02_bend", RIGHT)
    assert dlgrade("check").code == 0
    assert "Every exercise is done" in dlgrade("check").out
    assert json.loads(dlgrade("check", "--json").out)["reports"] == []


def test_whoever_is_stuck_is_pointed_to_what_comes_first(learner: Path, dlgrade) -> None:
    answer(learner, "ex02_bend", WRONG)
    said = dlgrade("check", "ex02")
    assert "ex02 builds on ex01, not done yet" in said.out
    assert "dlgrade show ex01" in said.out
    answer(learner, "ex01_shift", RIGHT)
    dlgrade("check", "ex01")
    assert "builds on" not in dlgrade("check", "ex02").out
    answer(learner, "ex02_bend", RIGHT)
    assert "builds on" not in dlgrade("check", "ex02").out


def test_a_chapter_is_listed_with_what_it_is_for(dlgrade) -> None:
    assert "What it is for." not in dlgrade("list").out
    said = dlgrade("list", "z")
    assert "What it is for." in said.out
    assert "(0 of 2 done)" in said.out
    wrong = dlgrade("list", "q")
    assert wrong.code == 2
    assert "Z. New exercises" in wrong.err


def test_show_prints_task_and_signatures(dlgrade) -> None:
    out = dlgrade("show", "bend").out
    assert "for z = 2 the result is 2² + 2 = 6" in out
    assert "  bend(z)\n" in out
    assert "NotImplementedError" not in out


def test_hints_come_one_by_one(dlgrade) -> None:
    first, second, third, again = (dlgrade("hint", "1").out for _ in range(4))
    assert first.startswith("Hint 1 of 3")
    assert second.startswith("Hint 2 of 3")
    assert third.startswith("Hint 3 of 3")
    assert again.count("of 3:") == 3


def test_reset_restores_the_stub_and_keeps_every_version(learner: Path, toy: Course, dlgrade) -> None:
    for text in (RIGHT, WRONG):
        answer(learner, "ex01_shift", text)
        assert dlgrade("reset", "ex01").code == 0
    assert (learner / "exercises" / "ex01_shift.py").read_bytes() == toy.resolve(["1"])[0].stub.read_bytes()
    backups = sorted((learner / ".dlgrade" / "backups").iterdir(), key=lambda path: path.name)
    assert [path.read_text() for path in backups] == [text.format(name="shift") for text in (RIGHT, WRONG)]


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_full_disk_costs_no_work(learner: Path, toy: Course) -> None:
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); from grader.cli import main; main()"

    def full(*arguments: str) -> str:
        command = [sys.executable, "-c", limited, "--course", str(toy.root), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False).stderr

    path = answer(learner, "ex01_shift", RIGHT)
    (learner / "exercises" / "ex02_bend.py").unlink()
    before = path.read_bytes()
    assert "cannot be restored: File too large." in full("reset", "ex01")
    assert path.read_bytes() == before
    assert "cannot be written: File too large." in full("init")
    assert [one.name for one in path.parent.iterdir()] == [path.name]  # no empty stub, which `init` would keep


@pytest.mark.parametrize("kind", ["folder", "nowhere", "itself"])
def test_reset_puts_aside_whatever_stands_in_the_place_of_a_stub(
    learner: Path, toy: Course, dlgrade, kind: str
) -> None:
    path = learner / "exercises" / "ex01_shift.py"
    path.unlink()
    path.mkdir() if kind == "folder" else path.symlink_to(path.name if kind == "itself" else "/nowhere/x.py")
    assert "ex01_shift.py is as it was at the beginning." in dlgrade("reset", "ex01").out
    assert path.read_bytes() == toy.resolve(["1"])[0].stub.read_bytes()
    assert not path.is_symlink()


def test_reset_in_the_course_itself_destroys_nothing(toy: Course, dlgrade, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(toy.root)
    before = toy.resolve(["1"])[0].stub.read_bytes()
    assert dlgrade("reset", "ex01").code == 2
    assert toy.resolve(["1"])[0].stub.read_bytes() == before


# --- check -------------------------------------------------------------------------------------------------


def test_json_is_one_document_and_nothing_else(learner: Path, dlgrade) -> None:
    answer(learner, "ex01_shift", "print('noise')\n" + RIGHT)
    said = dlgrade("check", "ex01", "--json")
    document = json.loads(said.out)
    assert (said.code, said.err) == (0, "")
    assert document["schema"] == "dlgrade.report/1"
    assert document["exercise"] == "ex01"
    assert document["verdict"] == Verdict.ACCEPTED
    assert document["file"] == os.path.join("exercises", "ex01_shift.py")
    assert list(document)[:10] == [
        "schema", "exercise", "title", "file", "seed", "verdict", "score", "max_score", "duration_s", "checks",
    ]  # fmt: skip


def test_several_exercises_are_one_document_and_the_worst_decides(learner: Path, dlgrade) -> None:
    answer(learner, "ex01_shift", RIGHT)
    said = dlgrade("check", "ex*", "--json")
    document = json.loads(said.out)
    assert said.code == 1
    assert document["schema"] == "dlgrade.reports/1"
    assert [r["verdict"] for r in document["reports"]] == ["ACCEPTED", "NOT_ATTEMPTED"]
    assert "1 of 2 exercises done, 2.5 of 5 points" in dlgrade("check", "1", "2").out


def test_the_seed_is_in_the_report_and_changes_nothing_else(learner: Path, dlgrade) -> None:
    answer(learner, "ex01_shift", RIGHT)
    document = json.loads(dlgrade("check", "1", "--seed", "12", "--json").out)
    assert (document["seed"], document["verdict"]) == (12, "ACCEPTED")


def test_any_file_can_be_checked_by_its_name_or_with_its_exercise(learner: Path, dlgrade) -> None:
    (learner / "ex01_try.py").write_text(RIGHT.format(name="shift"))
    (learner / "try.py").write_text(RIGHT.format(name="shift"))
    assert dlgrade("check", "--file", "ex01_try.py").code == 0
    assert dlgrade("check", "ex01", "--file", "try.py").code == 0


def test_the_newest_of_two_files_is_graded_and_the_other_named(learner: Path, dlgrade) -> None:
    answer(learner, "ex01_shift", WRONG)
    newer = learner / "exercises" / "ex01 (2).py"
    newer.write_text(RIGHT.format(name="shift"))
    os.utime(learner / "exercises" / "ex01_shift.py", (1000, 1000))
    document = json.loads(dlgrade("check", "1", "--json").out)
    assert document["verdict"] == "ACCEPTED"
    assert [a["id"] for a in document["advice"]] == ["other-file"]
    assert "ex01_shift.py" in document["advice"][0]["message"]


def test_pages_are_written_where_they_were_asked_for(learner: Path, dlgrade) -> None:
    dlgrade("check", "1", "--html", "one.html")
    dlgrade("check", "ex*", "--html", "many")
    dlgrade("progress", "--html", "progress.html")
    for page in ("one.html", "many/ex01.html", "many/ex02.html", "progress.html"):
        assert "<html" in (learner / page).read_text(encoding="utf-8"), page


def test_open_shows_the_page(learner: Path, dlgrade, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    assert dlgrade("check", "1", "--open").code == 1
    assert opened == [(learner / ".dlgrade" / "reports" / "ex01.html").as_uri()]


# --- calls that are wrong, and faults of ours --------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "nope"], "no exercise 'nope'"),
        (["check", "shfit"], "Did you mean ex01_shift?"),
        (["check", "1", "--file", "gone.py"], "gone.py"),
        (["check", "--file", "try.py"], "Which exercise"),
        (["check", "1", "2", "--file", "try.py"], "name one exercise"),
        (["check", "1", "--seed", "-1"], "--seed"),
        (["check", "--nope"], "--nope"),
        (["chekc"], "chekc"),
        (["show"], "EX"),
        (["show", "ex*"], "takes one"),
        (["new", "nothing"], "ex69_name"),
        (["batch", "gone", "--out", "out"], "gone"),
        (["batch", "all.zip", "--out", "out"], "all.zip"),
        (["regrade", "exercises", "--out", "out"], "--student"),
        (["batch", "exercises", "--out", "exercises"], "--out"),
        (["dev", "check", "nope"], "no exercise"),
    ],
)
def test_a_wrong_call_is_one_line_with_the_remedy(dlgrade, arguments: list[str], words: str) -> None:
    said = dlgrade(*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("dlgrade: ")
    assert said.err.count("\n") == 1
    assert words in said.err


def test_a_file_name_cannot_write_on_the_screen(learner: Path, dlgrade) -> None:
    said = dlgrade("check", "1", "--file", "a\x1b[2J\nb.py")
    assert said.code == 2
    assert "\x1b" not in said.err
    assert said.err.count("\n") == 1


def test_without_a_workspace_init_is_named(tmp_path: Path, dlgrade, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "exercises").rename(tmp_path / "elsewhere")
    said = dlgrade("check", "1")
    assert said.code == 2
    assert "dlgrade init" in said.err


def test_a_missing_file_names_init(learner: Path, dlgrade) -> None:
    (learner / "exercises" / "ex01_shift.py").unlink()
    said = dlgrade("check", "1")
    assert said.code == 2
    assert "dlgrade init" in said.err


def test_an_unexpected_fault_is_one_line_and_a_file(dlgrade, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst(*_: object) -> None:
        raise RuntimeError("a\nbug")

    monkeypatch.setattr("grader.grade.key_for", burst)
    said = dlgrade("check", "1")
    assert (said.code, said.err.count("\n")) == (3, 1)
    assert "not your fault" in said.err
    path = Path(said.err.split("The details are in ")[1].strip().rstrip("."))
    assert path.is_relative_to(cache)
    assert "in burst" in path.read_text()


def test_a_history_that_cannot_be_kept_does_not_stop_the_grading(learner: Path, dlgrade) -> None:
    (learner / ".dlgrade").write_text("in the way")
    answer(learner, "ex01_shift", RIGHT)
    said = dlgrade("check", "1")
    assert said.code == 0
    assert "All 2.5 points" in said.out
    assert said.err.count("\n") == 1
    assert "not kept" in said.err


def test_doctor_says_where_things_are(learner: Path, toy: Course, cache: Path, dlgrade) -> None:
    said = dlgrade("doctor")
    assert said.code == 0
    for words in (str(toy.root), "2 exercises, 0 quizzes", str(learner), str(cache), "Isolation"):
        assert words in said.out


def test_new_and_dev_check(tmp_path: Path, learner: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for folder in course.FOLDERS:
        (tmp_path / "mine" / folder).mkdir(parents=True)
    assert cli.run(["--course", "mine", "new", "ex69_name"]) == 0
    assert cli.run(["--course", "mine", "dev", "check"]) == 0
    (tmp_path / "mine" / "solutions" / "ex69_name.py").write_text("def name(z):\n    return z\n")
    assert cli.run(["--course", "mine", "dev", "check", "ex69"]) == 1


# --- in a process of its own -------------------------------------------------------------------------------

PROGRAM = [sys.executable, "-W", "error", "-c", "from grader.cli import main; main()"]


def start(toy: Course, *arguments: str, **options: object) -> subprocess.Popen[str]:
    command = [*PROGRAM, "--course", str(toy.root), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


def test_help_and_version(learner: Path, toy: Course) -> None:
    process = start(toy, "--version")
    assert process.communicate(timeout=30) == ("dlgrade 0.1.0\n", "")
    out, err = start(toy, "--help").communicate(timeout=30)
    assert err == ""
    for name in cli.COMMANDS:
        assert f"\n  {name} " in out


def test_two_checks_at_once_lose_no_attempt(learner: Path, toy: Course) -> None:
    from grader.store import open_store

    processes = [start(toy, "check", "1") for _ in range(4)]
    assert [process.wait(60) for process in processes] == [1] * 4
    assert [process.communicate()[1] for process in processes] == [""] * 4
    with open_store(learner, pytest.fail) as store:
        assert len(store.attempts("ex01")) == 4


def test_a_reader_that_goes_away_leaves_no_complaint(learner: Path, toy: Course) -> None:
    process = start(toy, "list")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.wait(30) == cli.BROKEN_PIPE
    assert process.stderr.read() == ""
    process.stderr.close()


def test_check_loads_neither_sympy_nor_templates_nor_more(learner: Path, toy: Course) -> None:
    """The import budget of the command that a learner waits for after every save."""
    assert cli.run(["--course", str(toy.root), "check", "1"]) == 1  # the Key is made
    code = (
        "import sys; from grader.cli import run\n"
        f"run(['--course', {str(toy.root)!r}, 'check', '1', '--json'])\n"
        "heavy = 'sympy jinja2 rich latex2mathml scipy pygments platformdirs importlib.metadata'.split()\n"
        "print([name for name in heavy if name in sys.modules], file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stderr == "[]\n"


def test_a_worker_is_started_before_numpy_is_loaded(learner: Path, toy: Course) -> None:
    code = (
        "import sys, subprocess; from grader.cli import run; real = subprocess.Popen\n"
        "class Watched(real):\n"
        "    def __init__(self, *a, **k):\n"
        "        print('numpy' in sys.modules, 'sqlite3' in sys.modules, file=sys.stderr); super().__init__(*a, **k)\n"
        "subprocess.Popen = Watched\n"
        f"run(['--course', {str(toy.root)!r}, 'check', '1', '--json'])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stderr.splitlines()[:1] == ["False False"]


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_changes_no_exit_code(learner: Path, toy: Course, closed: str) -> None:
    command = shlex.join([sys.executable, "-c", "from grader.cli import main; main()", "--course", str(toy.root)])
    for arguments, code in (("list", 0), ("check ex01", 1), ("check nothing", 2)):
        run = subprocess.run(
            ["sh", "-c", f"{command} {arguments} {closed}"], cwd=learner, capture_output=True, text=True, check=False
        )
        assert (run.returncode, "Traceback" in run.stderr) == (code, False), run.stderr
