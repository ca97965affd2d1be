from __future__ import annotations

import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.course import Course, Entry
from grader.errors import UsageError
from grader.intake import archive, desk, layouts, walk
from grader.intake.archive import unpacked
from grader.intake.collect import collect
from grader.intake.register import Oddity, Register

STEMS = ("ex01_shift", "ex02_bend", "ex07_turn", "quiz03_sums")
FEW_BYTES = 3 * 2**20  # what a class of any size may add to Python's memory


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return [Course(Path("course")).entry(stem) for stem in STEMS]


@pytest.fixture
def register() -> Iterator[Register]:
    with Register() as opened:
        yield opened


@pytest.fixture
def work(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path / "work"


def put(path: Path, text: str = "x = 1\n", age: float = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, (1_700_000_000 - age,) * 2)
    return path


def fill(work: Path, *names: str) -> None:
    for name in names:
        put(work / name)


def shown(register: Register) -> dict[tuple[str, str], str]:
    """All work by student and exercise, as shown."""
    return {(who, done): work.shown for who in register.students() for done, work in register.work(who).items()}


def odd(register: Register) -> dict[str, Oddity]:
    return {oddity.path: oddity for oddity in register.oddities()}


# --- whose it is -------------------------------------------------------------------------------------------


def test_a_folder_for_each_student_and_flat_files(work: Path, entries: list[Entry], register: Register) -> None:
    fill(work, "ann/week 1/ex01_shift.py", "ann/EX7.ipynb", "bob/quiz03.toml", "dora_ex02 (1).py", "ann_ex02.py")
    (work / "carl").mkdir()
    assert collect(work, entries, register) == "a folder for each student and files named student_exercise"
    assert list(register.students()) == ["ann", "bob", "carl", "dora"]
    assert shown(register) == {
        ("ann", "ex01"): "ann/week 1/ex01_shift.py",
        ("ann", "ex02"): "ann_ex02.py",
        ("ann", "ex07"): "ann/EX7.ipynb",
        ("bob", "quiz03"): "bob/quiz03.toml",
        ("dora", "ex02"): "dora_ex02 (1).py",
    }
    assert odd(register) == {}


def test_the_newest_is_graded_and_the_others_named(work: Path, entries: list[Entry], register: Register) -> None:
    put(work / "ann" / "ex01_a.py", age=10)
    put(work / "ann" / "final" / "ex01_b.py", age=5)
    put(work / "ann_ex01_c.py", age=60)
    collect(work, entries, register)
    done = register.work("ann")["ex01"]
    assert done.path == work / "ann" / "final" / "ex01_b.py"
    assert done.others == ("ann/ex01_a.py", "ann_ex01_c.py")


def test_canvas_names_are_taken_apart(work: Path, entries: list[Entry], register: Register) -> None:
    fill(
        work,
        "leeann_42_917_ex07_turn.py", "leeann_42_918_ex01-1.ipynb", "leeann_99_919_ex07.py", "may_LATE_43_920_ex07.py",
        "may_43_text.html", "noll_44_921_essay.pdf", "otto_LATE_45_text.html", "pia_46_link.html",
        "anon_aB3dE_922_ex07.py", "anon_xY9zW_text.html",
    )  # fmt: skip
    assert collect(work, entries, register) == "Canvas downloads"
    assert list(register.students()) == [
        "anon (aB3dE)", "anon (xY9zW)", "leeann (42)", "leeann (99)", "may (43)", "noll (44)", "otto (45)", "pia (46)",
    ]  # fmt: skip
    assert shown(register) == {
        ("anon (aB3dE)", "ex07"): "anon_aB3dE_922_ex07.py",
        ("leeann (42)", "ex01"): "leeann_42_918_ex01-1.ipynb",
        ("leeann (42)", "ex07"): "leeann_42_917_ex07_turn.py",
        ("leeann (99)", "ex07"): "leeann_99_919_ex07.py",
        ("may (43)", "ex07"): "may_LATE_43_920_ex07.py",
    }
    listed = odd(register)
    assert {path: o.student for path, o in listed.items()} == {
        "may_43_text.html": "may (43)",
        "noll_44_921_essay.pdf": "noll (44)",
        "otto_LATE_45_text.html": "otto (45)",
        "pia_46_link.html": "pia (46)",
        "anon_xY9zW_text.html": "anon (xY9zW)",
    }
    assert not any(o.wanted for o in listed.values())
    assert "typed into Canvas" in listed["may_43_text.html"].reason


@pytest.mark.parametrize(
    "names",
    [
        ["smith_2024_001_ex07.py"],  # no id of Canvas begins with a zero
        ["smith_2024_17_ex07.py", "jones_2024_18_ex07.py"],  # one number, two names
        ["smith_2024_17_ex07.py", "smith_2024_17_ex01.py"],  # an attachment's id twice
        ["smith_2024_17_ex07.py", "smith_2024_18_ex07.py"],  # one user, two files of one name
        ["smith_20_17_ex07.py", "smith_20_18_ex01.py", "ann_ex01.py", "bob_ex01.py"],  # others are not named so
    ],
)
def test_ids_that_look_like_those_of_canvas_stay_whole(
    work: Path, entries: list[Entry], register: Register, names: list[str]
) -> None:
    fill(work, *names)
    assert collect(work, entries, register) == "files named student_exercise"
    assert set(register.students()) == {name.rpartition("_")[0] for name in names}
    assert register.files == len(names)


def test_one_students_strange_name_does_not_undo_a_whole_download() -> None:
    names = [f"u{n}_{1000 + n}_{5000 + n}_ex07.py" for n in range(40)]
    assert layouts.is_canvas([*names, "ann_1007_12_5099_ex07.py"])
    assert not layouts.is_canvas([])
    assert not layouts.is_canvas(["ann_ex07.py"])


def test_moodle_names_are_taken_apart(work: Path, entries: list[Entry], register: Register) -> None:
    fill(
        work,
        "Ann Lee_12_assignsubmission_file/sub/ex07.py", "Ann Lee_13_assignsubmission_file_/ex07.py",
        "Ann Lee_12_assignsubmission_onlinetext/onlinetext.html", "Participant_77_assignsubmission_file/ex01.py",
        "Bo Wu_14_assignsubmission_file_ex07_turn.py", "Cy_15_assignsubmission_onlinetext_onlinetext.html",
        "Di_16_assignsubmission_file_Bo_14_assignsubmission_file_ex07.py",
    )  # fmt: skip
    assert collect(work, entries, register) == "Moodle downloads"
    assert shown(register) == {
        ("Ann Lee (12)", "ex07"): "Ann Lee_12_assignsubmission_file/sub/ex07.py",
        ("Ann Lee (13)", "ex07"): "Ann Lee_13_assignsubmission_file_/ex07.py",
        ("Bo Wu (14)", "ex07"): "Bo Wu_14_assignsubmission_file_ex07_turn.py",
        ("Participant 77", "ex01"): "Participant_77_assignsubmission_file/ex01.py",
    }
    assert list(register.students())[3:] == ["Cy (15)", "Di (16)", "Participant 77"]
    assert {o.student for o in register.oddities()} == {"Ann Lee (12)", "Cy (15)", "Di (16)"}


# --- all in one folder more --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "students"),
    [
        (["all/ann/ex01.py", "all/bob/ex01.py", "__MACOSX/all/._x", "readme.txt"], ["ann", "bob"]),
        (["all/ann/deep/ex01.py", "all/bob/ex01.py", "all/.DS_Store"], ["ann", "bob"]),
        (["all/ann_ex01.py", "all/bob_ex01.py"], ["ann", "bob"]),
        (["all/lee_42_917_ex01.py", "all/may_43_918_notes.pdf"], ["lee (42)", "may (43)"]),
        (["all/Ann_12_assignsubmission_file_/ex01.py"], ["Ann (12)"]),
        (["all/more/ann/ex01.py", "all/more/bob/ex01.py"], ["all"]),  # one level, no more
        (["ann/week 1/ex01.py", "ann/week 2/ex02.py"], ["ann"]),
        (["ann/week 1/ex01.py", "ann/week 2/ex01.py", "ann/final/ex01.py"], ["ann"]),
        (["ann/first/ex01.py", "ann/second/ex02.py"], ["ann"]),  # nothing done twice: one person's
        (["ann/ex02.py", "ann/a/ex01.py", "ann/b/ex01.py"], ["ann"]),  # work with nobody's name on it
        (["ann/exercises/ex01.py", "ann/solutions/ex01.py", "ann/reference/ex01.py"], ["ann"]),
        (["Ann_12_assignsubmission_file_/a/ex01.py", "Ann_12_assignsubmission_file_/b/ex01.py"], ["Ann (12)"]),
        (["all/ann/ex01.py", "all/bob/ex01.py", "carl/ex01.py"], ["all", "carl"]),
    ],
)
def test_a_class_in_one_folder_is_told_from_a_student_alone(
    work: Path, entries: list[Entry], register: Register, names: list[str], students: list[str]
) -> None:
    fill(work, *names)
    collect(work, entries, register)
    assert list(register.students()) == students


def test_what_lies_in_one_folder_more_is_shown_there(work: Path, entries: list[Entry], register: Register) -> None:
    fill(work, "all/ann/ex01.py", "all/bob/ex01.py", "all/readme.txt")
    assert collect(work, entries, register) == "a folder for each student"
    assert shown(register)["bob", "ex01"] == "all/bob/ex01.py"
    assert list(odd(register)) == ["all/readme.txt"]


# --- names -------------------------------------------------------------------------------------------------

NAMES = [
    "Ann", "ann", "ANN", "Zo\u00eb", "Zoe\u0308", "-rf", "a\nb", "a\tb", "CON", "nul.txt", "x.", "x..", "=1+1", " ",
    "a\u202eb", "\\", "C:", "~root", "n" * 255, "\u00e9" * 127, "ann (2)", "%s", "{x}",
]  # fmt: skip


def test_no_two_people_become_one(work: Path, entries: list[Entry], register: Register) -> None:
    raw = [os.fsencode(name) for name in NAMES] + [b"\xff", b"\xfe", b"caf\xe9"]
    for name in raw:
        put(Path(os.fsdecode(os.fsencode(work) + b"/" + name)) / "ex01.py")
    collect(work, entries, register)
    students = list(register.students())
    assert len(students) == len(set(students)) == len(raw)
    assert register.files == len(raw)
    assert len({register.folder(student).casefold() for student in students}) == len(raw)
    for work_shown in shown(register).values():
        assert len(work_shown.splitlines()) == 1
        assert work_shown.encode()


@settings(max_examples=60, deadline=None)
@given(st.sets(st.binary(min_size=1, max_size=40).filter(lambda name: not set(name) & {0, 47}), max_size=8))
def test_whatever_the_names_everyone_is_enrolled_or_named(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry], names: set[bytes]
) -> None:
    work = tmp_path_factory.mktemp("work")
    put(work / "ann" / "ex01.py")
    put(work / "bob" / "ex02.py")
    for name in sorted(names - {b".", b"..", b"ann", b"bob"}):
        put(Path(os.fsdecode(os.fsencode(work) + b"/" + name)) / "ex01.py")
    with Register() as register:
        collect(work, entries, register)
        litter = {name for name in os.listdir(work) if layouts.is_litter(name)}
        hidden = [o for o in register.oddities() if "hidden" in o.reason]
        assert register.files + len(hidden) + len(litter) == len(os.listdir(work))


def test_hidden_work_is_named_and_litter_is_not(work: Path, entries: list[Entry], register: Register) -> None:
    fill(
        work,
        ".ann/ex01.py", ".bob_ex01.py", ".ex02.py", ".git/ex01.py", ".ipynb_checkpoints/ex01.ipynb", ".config/x.py",
        "ann/.mine/sub/ex01.py", "ann/.ex02.py", "ann/ex02.py", "ann/.ipynb_checkpoints/ex07.ipynb", "ann/._ex07.py",
        "ann/__pycache__/ex07.py", "ann/.bashrc",
    )  # fmt: skip
    collect(work, entries, register)
    assert list(register.students()) == ["ann"]
    assert shown(register) == {("ann", "ex02"): "ann/ex02.py"}
    listed = odd(register)
    assert {path for path, o in listed.items() if o.wanted} == {
        ".ann/ex01.py", ".bob_ex01.py", ".ex02.py", "ann/.mine/sub/ex01.py",
    }  # fmt: skip
    assert [path for path, o in listed.items() if not o.wanted] == ["ann/.ex02.py"]
    assert listed["ann/.mine/sub/ex01.py"].exercise == "ex01"


# --- files -------------------------------------------------------------------------------------------------


def test_what_cannot_be_graded_is_named(
    work: Path, entries: list[Entry], register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = put(tmp_path / "secret" / "ex02.py")
    ann = work / "ann"
    ann.mkdir()
    put(ann / "ex01.py", "")
    (ann / "ex02.py").symlink_to(secret)
    os.mkfifo(ann / "ex07.py")
    with socket.socket(socket.AF_UNIX) as server:
        monkeypatch.chdir(ann)
        server.bind("quiz03.toml")
    (work / "link").symlink_to(secret.parent)
    (work / "loop").symlink_to(work)
    (work / "bob").mkdir()
    (work / "bob" / "loop").symlink_to(work)
    with (work / "bob" / "ex01.py").open("wb") as huge:
        huge.truncate(archive.MAX_BYTES + 1)
    put(work / "bob" / "ex02.py" / "notes.txt")
    fill(work, "bob/bob_ex07.py", "bob/ex77.py", "bob/ex07.txt", "bob/old.rar", "carl_ex01.py")
    put(work / "dora" / "ex01.py" / "ex01.py")
    (work / "carl_ex02.py").symlink_to(secret)
    (work / "eve_ex01.py").mkdir()
    collect(work, entries, register)
    assert shown(register) == {("carl", "ex01"): "carl_ex01.py", ("dora", "ex01"): "dora/ex01.py/ex01.py"}
    assert {(o.path, o.student, o.exercise, o.reason) for o in register.oddities() if o.wanted} == {
        ("ann/ex01.py", "ann", "ex01", "an empty file"),
        ("ann/ex02.py", "ann", "ex02", "a symbolic link, not followed"),
        ("ann/ex07.py", "ann", "ex07", "not an ordinary file"),
        ("ann/quiz03.toml", "ann", "quiz03", "not an ordinary file"),
        ("bob/ex01.py", "bob", "ex01", "too large (17 MB)"),
        ("bob/ex02.py", "bob", "ex02", "a folder, not a file"),
        ("bob/bob_ex07.py", "bob", "ex07", "its name does not begin with ex07"),
        ("bob/old.rar", "bob", "", odd(register)["bob/old.rar"].reason),
        ("carl_ex02.py", "carl", "ex02", "a symbolic link, not followed"),
        ("eve_ex01.py", "eve", "ex01", "a folder, not a file"),
    }
    assert {o.path for o in register.oddities() if not o.wanted} == {
        "bob/ex02.py/notes.txt", "bob/ex07.txt", "bob/ex77.py", "bob/loop", "dora/ex01.py", "link", "loop",
    }  # fmt: skip


def test_an_empty_file_does_not_hide_an_older_one(work: Path, entries: list[Entry], register: Register) -> None:
    put(work / "ann" / "ex01.py", age=60)
    put(work / "ann" / "ex01 (1).py", "")
    collect(work, entries, register)
    assert shown(register) == {("ann", "ex01"): "ann/ex01.py"}


def test_what_may_not_be_read_is_named(
    work: Path, entries: list[Entry], register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The superuser may read everything, so the system's answers are played here."""
    fill(work, "ann/ex01.py", "ann/shut/ex02.py", "bob/ex01.py", "carl/ex02.py")
    real = os.scandir

    def scandir(path):
        if Path(path).name in ("shut", "bob"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    collect(work, entries, register)
    assert list(register.students()) == ["ann", "bob", "carl"]
    assert {(o.path, o.student, o.exercise) for o in register.oddities() if o.wanted} == {
        ("ann/shut", "ann", ""), ("bob", "bob", ""),
    }  # fmt: skip


def test_a_copy_of_the_course_is_not_a_students_work(work: Path, entries: list[Entry], register: Register) -> None:
    fill(work, "eve/exercises/ex01.py", "eve/solutions/ex01.py", "eve/reference/ex02.py", "ann/solutions/ex01.py")
    collect(work, entries, register)
    assert shown(register) == {("eve", "ex01"): "eve/exercises/ex01.py", ("ann", "ex01"): "ann/solutions/ex01.py"}
    assert [(o.path, o.wanted) for o in register.oddities()] == [("eve/reference", False), ("eve/solutions", False)]


def test_a_copy_of_the_course_among_the_students_is_no_student(
    work: Path, entries: list[Entry], register: Register
) -> None:
    fill(work, "exercises/ex01.py", "solutions/ex01.py", "reference/ex01.py", "ann/ex01.py")
    collect(work, entries, register)
    assert shown(register) == {("ann", "ex01"): "ann/ex01.py"}
    assert [(o.path, o.wanted) for o in register.oddities()] == [
        ("exercises", False), ("reference", False), ("solutions", False),
    ]  # fmt: skip


def test_a_students_folder_is_searched_so_far_and_no_further(
    work: Path, entries: list[Entry], register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walk, "MAX_FILES", 200)
    fill(work, "bob/ex01.py", "/".join(["carl", *"abcdefghij", "ex01.py"]), "dora/zz/ex01.py")
    for n in range(300):
        put(work / "ann" / f"f{n:03}.txt")
        put(work / "bob" / "venv" / f"f{n:03}.txt")
    put(work / "ann" / "z" / "ex01.py")
    put(work / "ann" / "zzz_ex02.py")
    put(work / "ann" / "ex02 z.py")  # what may be work comes first
    collect(work, entries, register)
    assert set(shown(register)) == {("ann", "ex02"), ("bob", "ex01"), ("dora", "ex01")}
    wanted = {o.path: o.reason for o in register.oddities() if o.wanted}
    assert wanted["ann"] == wanted["bob"] == "more than 200 files: the rest was not looked at"
    assert "nested too deeply" in wanted["carl/a/b/c/d/e/f/g/h/i"]
    ignored = [o for o in register.oddities("ann") if not o.wanted]
    assert len(ignored) == desk.MAX_IGNORED + 2
    assert any("more files" in o.reason for o in ignored)


def test_what_is_to_be_skipped_is_nobodys(work: Path, entries: list[Entry], register: Register) -> None:
    fill(work, "ann/ex01.py", "ann/out/ex01.py", "out/ann/ex01.py")
    collect(work, entries, register, skip=[work / "out", work / "ann" / "out"])
    assert shown(register) == {("ann", "ex01"): "ann/ex01.py"}
    assert register.work("ann")["ex01"].others == ()


@pytest.mark.parametrize("names", [[], ["readme.txt"], [".ann/ex01.py"], ["__MACOSX/ann/ex01.py"], ["ann.zip"]])
def test_a_folder_without_students_is_a_wrong_call(
    work: Path, entries: list[Entry], register: Register, names: list[str]
) -> None:
    fill(work, *names)
    with pytest.raises(UsageError, match="ex07"):
        collect(work, entries, register)


def test_what_is_no_folder_is_a_wrong_call(work: Path, entries: list[Entry], register: Register) -> None:
    for path in (work / "none", put(work / "file.py")):
        with pytest.raises(UsageError, match="SUBMISSIONS is a folder"):
            collect(path, entries, register)


# --- archives in a student's folder ------------------------------------------------------------------------


def packed(path: Path, **members: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path


def test_archives_of_students_are_unpacked(work: Path, entries: list[Entry], register: Register) -> None:
    packed(work / "ann" / "hw.zip", **{"week 1/ex01.py": "x", "ex02.txt": "x", "solutions/ex07.py": "x"})
    packed(work / "bob_ex07.zip", **{"ex07.py": "x"})
    packed(work / "dora.zip", **{"ex07.py": "x"})
    put(work / "carl" / "ex07.zip", "no archive")
    nested = packed(work / "eve" / "in.zip", **{"ex01.py": "x"})
    with zipfile.ZipFile(work / "eve" / "hw.zip", "w") as archive:
        archive.write(nested, "in.zip")
    nested.unlink()
    with unpacked(work, register) as folder:
        assert folder == work
        collect(folder, entries, register)
        assert shown(register) == {
            ("ann", "ex01"): "ann/hw.zip/week 1/ex01.py",
            ("ann", "ex07"): "ann/hw.zip/solutions/ex07.py",
            ("bob", "ex07"): "bob_ex07.zip/ex07.py",
        }
        assert register.work("ann")["ex01"].path.read_text() == "x"
        scratch = register.work("ann")["ex01"].path.parents[1]
    assert not scratch.exists()
    assert {(o.path, o.student, o.exercise) for o in register.oddities() if o.wanted} == {
        ("dora.zip", "", ""), ("carl/ex07.zip", "carl", "ex07"), ("eve/hw.zip/in.zip", "eve", ""),
    }  # fmt: skip


def test_without_room_to_unpack_an_archive_is_named(work: Path, entries: list[Entry], register: Register) -> None:
    packed(work / "ann" / "hw.zip", **{"ex01.py": "x"})
    collect(work, entries, register)
    assert [(o.path, o.wanted) for o in register.oddities()] == [("ann/hw.zip", True)]


# --- a large class -----------------------------------------------------------------------------------------


PEAK = """
import sys, tracemalloc
from pathlib import Path
from grader.course import Course
from grader.intake.collect import collect
from grader.intake.register import Register

entries = [Course(Path("course")).entry("ex01_shift")]
with Register() as register:
    tracemalloc.start()
    collect(Path(sys.argv[1]), entries, register)
    peak = tracemalloc.get_traced_memory()[1]
    assert register.size == register.files == 5_000
print(peak)
"""


@pytest.mark.parametrize("name", ["s{n:05}_ex01.py", "u{n:05}_{m}_{k}_ex01.py", "s{n:05}/ex01.py"])
def test_memory_does_not_grow_with_the_class(work: Path, name: str) -> None:
    """In a process of its own: in a long one Python's table of interned names is large, and doubles when it likes."""
    for n in range(5_000):
        put(work / name.format(n=n, m=100_000 + n, k=900_000 + n))
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(work)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert int(done.stdout) < FEW_BYTES
