from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

from grader import sandbox, submission
from grader.classroom import batch
from grader.classroom.batch import Options, Site
from grader.classroom.tasks import Task, failed
from grader.course import Course
from grader.errors import UsageError
from grader.report import Verdict, from_json

RIGHT = "def {name}(z):\n    return z**2 + z\n"
WRONG = "def {name}(z):\n    return z**2\n"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A class of three: all right, one of two wrong and an old file, nothing at all."""
    root = tmp_path / "work"
    hand_in(root / "ann" / "week 1" / "ex01_shift.py", RIGHT.format(name="shift"))
    hand_in(root / "ann" / "ex02_bend.py", RIGHT.format(name="bend"))
    hand_in(root / "bob" / "EX1 final.py", WRONG.format(name="shift"))
    hand_in(root / "bob" / "ex01_old.py", RIGHT.format(name="shift"), age=3600)
    hand_in(root / "bob" / "notes.txt", "hello")
    (root / "carl").mkdir()
    return root


def hand_in(path: Path, text: str | bytes, age: float = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    os.utime(path, (1_700_000_000 - age,) * 2)
    return path


def grade(
    toy: Course, work: Path, out: Path, counted: list[str] | None = None, **options: object
) -> tuple[bool, list[str]]:
    """Grade; return whether all was, and what was said. `counted` gets the files that are really graded."""
    lines: list[str] = []
    given = {"seed": 5, "jobs": 2, **options}
    site = batch.here(2)
    lanes = given.pop("grade", site.grade)

    def counting(tasks, keys):
        def noted():
            for task in tasks:
                if counted is not None and isinstance(task, Task) and task.content is not None:
                    counted.append(task.basis.file)
                yield task

        return lanes(noted(), keys)

    return batch.run(toy, work, out, Options(**given, site=Site(site.isolation, counting)), lines.append), lines


def gradebook(out: Path) -> list[list[str]]:
    return list(csv.reader((out / "gradebook.csv").read_text(encoding="utf-8").splitlines()))


def lines_of(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "results.jsonl").read_text(encoding="utf-8").splitlines()]


def timeless(out: Path) -> list[dict]:
    return [{**line, "duration_s": 0} for line in lines_of(out)]


# --- a whole run -------------------------------------------------------------------------------------------


def test_a_class_is_graded(toy: Course, work: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    fine, said = grade(toy, work, out)
    assert fine
    assert gradebook(out) == [
        ["student", "ex01", "ex02", "total", "max"],
        ["ann", "2.5", "2.5", "5", "5"],
        ["bob", "0", "0", "0", "5"],
        ["carl", "0", "0", "0", "5"],
    ]
    assert [(x["student"], x["exercise"], x["verdict"]) for x in lines_of(out)] == [
        ("ann", "ex01", "ACCEPTED"),
        ("ann", "ex02", "ACCEPTED"),
        ("bob", "ex01", "WRONG_ANSWER"),
        ("bob", "ex02", "NOT_ATTEMPTED"),
        ("carl", "ex01", "NOT_ATTEMPTED"),
        ("carl", "ex02", "NOT_ATTEMPTED"),
    ]
    bob = lines_of(out)[2]
    assert bob["file"] == "bob/EX1 final.py"
    assert [a["id"] for a in bob["advice"]] == ["other-file"]
    assert "bob/ex01_old.py" in bob["advice"][0]["message"]
    assert any("a folder for each student" in line for line in said)
    assert any("bob/notes.txt" in line for line in said)
    for page in ("index.html", "reports/bob/index.html", "reports/bob/ex01.html", "reports/carl/ex02.html"):
        assert "<html" in (out / page).read_text(encoding="utf-8")
    assert "notes.txt" in (out / "index.html").read_text(encoding="utf-8")
    assert list(out.rglob(".new-*")) == []


def test_run_json_says_how_it_was(toy: Course, work: Path, tmp_path: Path) -> None:
    grade(toy, work, tmp_path / "out", seed=7)
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    assert (run["schema"], run["seed"], run["finished"], run["exercises"]) == (
        "dlgrade.run/1", 7, True, ["ex01", "ex02"],
    )  # fmt: skip
    assert run["counts"] == {
        "students": 3, "files": 3, "graded": 3, "not handed in": 3, "not graded": 0, "ignored": 1,
    }  # fmt: skip
    assert set(run["versions"]) == {"dlgrade", "python", "numpy"}
    assert run["isolation"]
    assert run["durations"]["total_s"] > 0


def test_every_line_is_a_public_report(toy: Course, work: Path, tmp_path: Path) -> None:
    grade(toy, work, tmp_path / "out")
    for line in (tmp_path / "out" / "results.jsonl").read_bytes().splitlines():
        report = from_json(line)
        assert report.schema == "dlgrade.report/1"
        assert report.seed == 5
        assert len(report.checks) == 2


def test_the_order_of_finishing_cannot_be_seen(toy: Course, work: Path, tmp_path: Path) -> None:
    grade(toy, work, tmp_path / "a", jobs=1)
    grade(toy, work, tmp_path / "b", jobs=4)
    assert timeless(tmp_path / "a") == timeless(tmp_path / "b")


def test_only_the_exercises_asked_for(toy: Course, work: Path, tmp_path: Path) -> None:
    grade(toy, work, tmp_path / "out", exercises=tuple(toy.resolve(["ex02"])))
    assert gradebook(tmp_path / "out")[0] == ["student", "ex02", "total", "max"]


def test_flat_files_and_both_layouts_at_once(toy: Course, work: Path, tmp_path: Path) -> None:
    hand_in(work / "dora_ex01_shift.py", RIGHT.format(name="shift"))
    hand_in(work / "ann_ex02_later.py", WRONG.format(name="bend"), age=-10)  # newer than the one in her folder
    fine, said = grade(toy, work, tmp_path / "out")
    assert fine
    assert [row[0] for row in gradebook(tmp_path / "out")[1:]] == ["ann", "bob", "carl", "dora"]
    assert gradebook(tmp_path / "out")[1] == ["ann", "2.5", "0", "2.5", "5"]
    assert any("files named student_exercise" in line for line in said)


# --- seeds -------------------------------------------------------------------------------------------------


def test_a_new_folder_gets_a_seed_of_its_own_that_is_kept(toy: Course, work: Path, tmp_path: Path) -> None:
    def seed(out: Path) -> int:
        grade(toy, work, out, seed=None, exercises=tuple(toy.resolve(["ex01"])))
        return json.loads((out / "run.json").read_text())["seed"]

    first = seed(tmp_path / "a")
    assert seed(tmp_path / "a") == first
    assert seed(tmp_path / "b") != first


def test_a_run_whose_seed_is_unknown_is_not_continued(toy: Course, work: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "run.json").write_text("{")
    with pytest.raises(UsageError, match="--seed"):
        grade(toy, work, tmp_path / "out", seed=None)


# --- continuing --------------------------------------------------------------------------------------------


def test_what_has_not_changed_is_not_graded_again(
    toy: Course, work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"

    def graded(**options: object) -> list[str]:
        counted: list[str] = []
        grade(toy, work, out, counted, **options)
        return counted

    assert len(graded()) == 3
    before = (out / "results.jsonl").read_bytes()
    assert graded() == []
    assert (out / "results.jsonl").read_bytes() == before
    hand_in(work / "bob" / "EX1 final.py", RIGHT.format(name="shift"))  # the submission
    assert graded() == ["bob/EX1 final.py"]
    assert gradebook(out)[2] == ["bob", "2.5", "0", "2.5", "5"]
    assert len(graded(seed=6)) == 3  # the Key
    monkeypatch.setattr(batch, "__version__", "0.0.9")  # the grader
    assert len(graded(seed=6)) == 3
    assert len(graded(seed=6, fresh=True)) == 3


def test_a_page_that_is_gone_is_written_again(toy: Course, work: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    grade(toy, work, out)
    page = (out / "reports" / "ann" / "ex01.html").read_bytes()
    (out / "reports" / "ann" / "ex01.html").unlink()
    counted: list[str] = []
    grade(toy, work, out, counted)
    assert counted == []
    assert (out / "reports" / "ann" / "ex01.html").read_bytes() == page


# --- what cannot be graded ---------------------------------------------------------------------------------


def test_odd_files_are_listed_and_never_stop_a_class(toy: Course, work: Path, tmp_path: Path) -> None:
    secret = hand_in(tmp_path / "secret.py", RIGHT.format(name="bend"))
    (work / "bob" / "ex02.py").symlink_to(secret)
    (work / "link").symlink_to(work / "ann")
    os.mkfifo(work / "carl" / "ex01.py")
    hand_in(work / "carl" / "ex02.py", b"#" * (submission.MAX_CODE + 1))
    hand_in(work / "dora" / "ex01.ipynb", "{not json")
    hand_in(work / "ex01_nobody.py", "")
    hand_in(work / "ann" / "ex77.py", "")
    fine, said = grade(toy, work, tmp_path / "out")
    assert not fine
    not_graded = [line for line in said if line.startswith("Not graded: ")]
    assert [line.split(": ")[1] for line in not_graded] == [
        "ex01_nobody.py", "bob/ex02.py", "carl/ex01.py", "carl/ex02.py", "dora/ex01.ipynb",
    ]  # fmt: skip
    ignored = [line.split(": ")[1] for line in said if line.startswith("Ignored: ")]
    assert ignored == ["ann/ex77.py", "bob/notes.txt", "link"]
    assert gradebook(tmp_path / "out")[1][1:] == ["2.5", "2.5", "5", "5"]
    assert [x["verdict"] for x in lines_of(tmp_path / "out")][2:] == ["WRONG_ANSWER"] + ["NOT_ATTEMPTED"] * 5
    assert "could not be read" in lines_of(tmp_path / "out")[-2]["checks"][0]["message"]
    assert str(tmp_path) not in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")


def test_a_fault_of_ours_stays_with_its_file(toy: Course, work: Path, tmp_path: Path) -> None:
    def failing(tasks, keys):
        kept = list(tasks)
        sick = [task for task in kept if task.basis.file == "ann/ex02_bend.py"]
        yield from (failed(task, keys[task.exercise].key, "boom") for task in sick)
        yield from batch.here(1).grade((task for task in kept if task not in sick), keys)

    fine, said = grade(toy, work, tmp_path / "out", grade=failing)
    assert not fine
    assert any("ann/ex02_bend.py" in line and "boom" in line for line in said)
    assert gradebook(tmp_path / "out")[1][:4] == ["ann", "2.5", "", "2.5"]  # ungraded, not zero
    assert lines_of(tmp_path / "out")[1]["verdict"] == Verdict.INTERNAL_ERROR
    assert grade(toy, work, tmp_path / "out")[0]  # tried again by the next run
    assert gradebook(tmp_path / "out")[1] == ["ann", "2.5", "2.5", "5", "5"]


def test_a_copy_of_the_course_is_not_a_students_work(toy: Course, tmp_path: Path) -> None:
    """Who hands in a whole clone hands in the model solutions too; those earn nothing."""
    hand_in(tmp_path / "work" / "eve" / "exercises" / "ex01_shift.py", WRONG.format(name="shift"), age=60)
    hand_in(tmp_path / "work" / "eve" / "solutions" / "ex01_shift.py", RIGHT.format(name="shift"))
    hand_in(tmp_path / "work" / "eve" / "reference" / "ex02_bend.py", RIGHT.format(name="bend"))
    grade(toy, tmp_path / "work", tmp_path / "out")
    assert gradebook(tmp_path / "out") == [["student", "ex01", "total", "max"], ["eve", "0", "0", "2.5"]]


def test_results_inside_the_submissions_are_nobodys_work(toy: Course, work: Path) -> None:
    for _ in range(2):
        grade(toy, work, work / "results")
    assert [row[0] for row in gradebook(work / "results")[1:]] == ["ann", "bob", "carl"]


@pytest.mark.parametrize("out", ["work", ".", "full", "file"])
def test_results_go_nowhere_where_they_would_do_harm(toy: Course, work: Path, tmp_path: Path, out: str) -> None:
    hand_in(tmp_path / "full" / "index.html", "mine")
    hand_in(tmp_path / "file", "mine")
    with pytest.raises(UsageError, match="--out"):
        grade(toy, work, tmp_path / out)
    assert (tmp_path / "full" / "index.html").read_text() == "mine"


@pytest.mark.parametrize("names", [[], ["readme.txt"], ["ann/readme.txt"]])
def test_a_folder_without_work_is_a_wrong_call(toy: Course, tmp_path: Path, names: list[str]) -> None:
    (tmp_path / "work").mkdir()
    for name in names:
        hand_in(tmp_path / "work" / name, "")
    with pytest.raises(UsageError, match="ex07"):
        grade(toy, tmp_path / "work", tmp_path / "out")
    assert not (tmp_path / "out").exists()


# --- hostile names -----------------------------------------------------------------------------------------


def test_hostile_names_reach_neither_paths_nor_pages_nor_cells(toy: Course, tmp_path: Path) -> None:
    work, out = tmp_path / "work", tmp_path / "out"
    names = ["=HYPERLINK(1)", "+1", "@x", "<script>alert(1)<", "CON", "Ann", "ann", "x..", "a\nb\u202e", "é", "e\u0301"]
    for name in names:
        hand_in(work / name / "ex01.py", RIGHT.format(name="shift"))
    hand_in(Path(os.fsdecode(os.fsencode(work) + b"/\xff_ex01.py")), RIGHT.format(name="shift"))
    assert grade(toy, work, out)[0]
    table = gradebook(out)
    assert len(table) == len(names) + 2
    assert not [row[0] for row in table if row[0].startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert {row[1] for row in table[1:]} == {"2.5"}
    folders = os.listdir(out / "reports")
    assert len({name.casefold() for name in folders}) == len(names) + 1
    assert sorted(os.listdir(out)) == ["gradebook.csv", "index.html", "reports", "results.jsonl", "run.json"]
    for page in out.rglob("*.html"):
        assert "<script>alert" not in page.read_text(encoding="utf-8")
    assert len({line["student"] for line in lines_of(out)}) == len(names) + 1


# --- walls -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layers", [(), ("user",), ("seccomp",), ("user", "namespaces")])
def test_strangers_code_is_refused_where_too_little_walls_it_in(
    toy: Course, work: Path, tmp_path: Path, layers: tuple[str, ...]
) -> None:
    site = Site(sandbox.Isolation(layers), batch.here(2).grade)
    with pytest.raises(UsageError, match="--trust-submissions"):
        batch.run(toy, work, tmp_path / "out", Options(seed=5, site=site), print)
    assert not (tmp_path / "out").exists()
    said: list[str] = []
    assert batch.run(toy, work, tmp_path / "out", Options(seed=5, site=site, trust=True), said.append)
    assert any(line.startswith("NOT in force") for line in said)
    told = json.loads((tmp_path / "out" / "run.json").read_text())["isolation"]
    assert any(line.startswith("NOT in force") for line in told)


def test_each_report_says_what_it_was_held_to(toy: Course, work: Path, tmp_path: Path) -> None:
    grade(toy, work, tmp_path / "out")
    held = lines_of(tmp_path / "out")[0]["limits"]
    assert (held["loading_s"], held["functions_s"], held["memory_mb"]) == (2.0, {"shift": 2.0}, 512)
    assert (held["files"], held["processes"], held["by_the_clock"]) == (0, 0, 4)
    page = (tmp_path / "out" / "reports" / "ann" / "ex01.html").read_text(encoding="utf-8")
    assert "Limits: 2 s to load it" in page
