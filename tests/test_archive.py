from __future__ import annotations

import io
import os
import re
import stat
import struct
import tarfile
import tempfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from grader.course import Course
from grader.errors import UsageError
from grader.files import locked
from grader.intake import archive, layouts, tars
from grader.intake.archive import unpacked
from grader.intake.collect import collect
from grader.intake.member import Budget, Damaged
from grader.intake.register import Oddity, Register

ENTRIES = [Course(Path("course")).entry(stem) for stem in ("ex01_shift", "ex02_bend", "ex07_turn")]
NOON = (2026, 3, 1, 12, 0, 0)
FEW_BYTES = 4 * 2**20  # what an archive of any size may add to Python's memory


class Found:
    """What came out of an archive, read while it was unpacked."""

    def __init__(self, path: Path) -> None:
        with Register() as register, unpacked(path, register) as folder:
            self.mode = stat.S_IMODE(folder.stat().st_mode)
            self.scratch = folder
            self.layout = collect(folder, ENTRIES, register)
            self.students = list(register.students())
            self.works = {(s, e): w for s in self.students for e, w in register.work(s).items()}
            self.contents = [w.path.read_bytes() for w in self.works.values()]
            self.text = {w.shown: w.path.read_bytes() for w in self.works.values()}
            self.times = {w.shown: w.path.stat().st_mtime for w in self.works.values()}
            self.oddities = list(register.oddities())

    @property
    def shown(self) -> dict[tuple[str, str], str]:
        return {place: work.shown for place, work in self.works.items()}

    @property
    def reasons(self) -> dict[str, str]:
        return {oddity.path: oddity.reason for oddity in self.oddities}

    @property
    def wanted(self) -> list[Oddity]:
        return [oddity for oddity in self.oddities if oddity.wanted]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for temporary files that has to be empty again in the end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def zipped(path: Path, *members: tuple[str | zipfile.ZipInfo, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members:
            made.writestr(name, content)
    return path


def tarred(path: Path, *members: tarfile.TarInfo | tuple[str, bytes], **options: object) -> Path:
    kind = "w:gz" if path.name.endswith("gz") else "w"
    with tarfile.open(path, kind, **options) as made:
        for member in members:
            info, content = (
                (member, b"") if isinstance(member, tarfile.TarInfo) else (tarfile.TarInfo(member[0]), member[1])
            )
            if not isinstance(member, tarfile.TarInfo):
                info.size = len(content)
            info.mtime = info.mtime or 1_700_000_000
            made.addfile(info, io.BytesIO(content))
    return path


def link(name: str, kind: bytes, target: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


# --- whole archives ----------------------------------------------------------------------------------------

CLASS = [("ann/week 1/ex01_shift.py", b"a"), ("bob/EX7.ipynb", b"bb"), ("bob/notes.txt", b"n"), ("dora_ex02.py", b"d")]


@pytest.mark.parametrize("name", ["all.zip", "all.tar", "all.tar.gz", "ALL.TGZ", "really a tar.zip.tar.gz"])
def test_archives_of_a_class_are_unpacked(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / name, *CLASS) if name.endswith(".zip") else tarred(tmp_path / name, *CLASS)
    found = Found(path)
    assert found.layout == "a folder for each student and files named student_exercise"
    assert found.students == ["ann", "bob", "dora"]
    assert found.shown == {
        ("ann", "ex01"): "ann/week 1/ex01_shift.py", ("bob", "ex07"): "bob/EX7.ipynb", ("dora", "ex02"): "dora_ex02.py",
    }  # fmt: skip
    assert sorted(found.text.values()) == [b"a", b"bb", b"d"]
    assert found.reasons == {"bob/notes.txt": "its name begins with no exercise's id"}
    assert found.mode == 0o700
    assert not found.scratch.exists()


def test_what_an_archive_is_its_content_says(tmp_path: Path) -> None:
    tarred(tmp_path / "all.tar.gz", *CLASS).rename(tmp_path / "all.zip")
    assert len(Found(tmp_path / "all.zip").works) == 3
    zipped(tmp_path / "x.zip", *CLASS).rename(tmp_path / "all.tar")
    assert len(Found(tmp_path / "all.tar").works) == 3


def test_a_wrapped_download_is_looked_through(tmp_path: Path) -> None:
    members = [("all/ann/ex01.py", b"a"), ("all/bob/ex01.py", b"b"), ("__MACOSX/all/ann/._ex01.py", b"c")]
    assert Found(zipped(tmp_path / "all.zip", *members)).students == ["ann", "bob"]


def test_students_who_handed_in_other_things_are_enrolled(tmp_path: Path) -> None:
    found = Found(zipped(tmp_path / "all.zip", ("lee_42_917_ex07.py", "x"), ("may_43_918_essay.pdf", "x"), ("bo/", "")))
    assert found.students == ["bo", "lee (42)", "may (43)"]


def test_an_archive_of_a_student_in_that_of_the_class_is_unpacked(tmp_path: Path) -> None:
    inner = tarred(tmp_path / "hw.tgz", ("week/ex07.py", b"x = 7")).read_bytes()
    deeper = zipped(tmp_path / "deeper.zip", ("hw.tgz", inner)).read_bytes()
    found = Found(
        zipped(tmp_path / "all.zip", ("ann/hw.tgz", inner), ("bob/deep.zip", deeper), ("lee_4_9_hw.tgz", inner))
    )
    assert found.text == {"ann/hw.tgz/week/ex07.py": b"x = 7", "lee_4_9_hw.tgz/week/ex07.py": b"x = 7"}
    assert [(o.path, o.student) for o in found.wanted] == [("bob/deep.zip/hw.tgz", "bob")]
    assert "in an archive" in found.wanted[0].reason


def test_a_damaged_archive_of_a_student_is_their_own_affair(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "hw.zip", ("ex07.py", "x = 7"), ("ex01.py", os.urandom(300))).read_bytes()
    found = Found(
        zipped(tmp_path / "all.zip", ("ann/hw.zip", inner[:200]), ("bob/ex07.zip", b"no"), ("bob/ex01.py", "1"))
    )
    assert found.shown == {("ann", "ex07"): "ann/hw.zip/ex07.py", ("bob", "ex01"): "bob/ex01.py"}
    assert {(o.path, o.student, o.exercise) for o in found.wanted} == {
        ("ann/hw.zip", "ann", ""), ("ann/hw.zip/ex01.py", "ann", "ex01"), ("bob/ex07.zip", "bob", "ex07"),
    }  # fmt: skip


def test_the_folder_goes_away_after_errors_too(tmp_path: Path, temporary: Path) -> None:
    path = zipped(tmp_path / "all.zip", *CLASS)
    with Register() as register:
        context = unpacked(path, register)
        assert context.__enter__().parent == temporary
        assert not context.__exit__(RuntimeError, RuntimeError("mine"), None)


# --- times and names twice ---------------------------------------------------------------------------------


def test_times_are_kept_within_reason(tmp_path: Path) -> None:
    infos = [link("ann/ex01.py", tarfile.REGTYPE), link("bob/ex01.py", tarfile.REGTYPE)]
    infos[0].mtime, infos[1].mtime = 1_600_000_000, 2**40
    assert Found(tarred(tmp_path / "all.tar", *infos)).times == {}  # empty files are no work
    odd_times = [("carl_ex01.py", 1_600_000_000.5), ("dora_ex01.py", 2.0**60), ("eve_ex01.py", -5.0)]
    with tarfile.open(tmp_path / "all.tar", "w", format=tarfile.PAX_FORMAT) as made:
        for name, when in odd_times:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = 1, when
            made.addfile(info, io.BytesIO(b"x"))
    assert list(Found(tmp_path / "all.tar").times.values()) == [1_600_000_000.5, 4_102_444_800, 315_532_800]
    for date in (NOON, (1980, 0, 0, 31, 63, 60)):
        info = zipfile.ZipInfo("ann/ex01.py", date)
        Found(zipped(tmp_path / "all.zip", (info, "x")))


def test_the_newest_of_two_is_graded(tmp_path: Path) -> None:
    old, new = (zipfile.ZipInfo(f"ann/ex01 {n}.py", (2026, 3, n, 1, 1, 1)) for n in (1, 2))
    found = Found(zipped(tmp_path / "all.zip", (new, "new"), (old, "old")))
    assert found.text == {"ann/ex01 2.py": b"new"}
    assert found.works["ann", "ex01"].others == ("ann/ex01 1.py",)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", ["all.zip", "all.tar"])
def test_of_one_name_the_last_is_graded_and_the_others_named(tmp_path: Path, name: str) -> None:
    members = [("ann/ex01.py", b"one"), ("ann/ex01.py", b"two"), ("ann/./ex01.py", b"three"), ("ann/EX01.py", b"")]
    found = Found((zipped if name.endswith("zip") else tarred)(tmp_path / name, *members))
    assert found.text == {"ann/ex01.py": b"three"}
    assert found.works["ann", "ex01"].others == ("ann/ex01.py (an earlier one of this name)",) * 2
    assert found.reasons == {"ann/EX01.py": "an empty file"}


def test_names_that_clash_on_disk_do_not_clash(tmp_path: Path) -> None:
    members = [
        ("ann/ex01.py", b"1"), ("ann/ex01.py/ex02.py", b"2"), ("Ann/ex01.py", b"3"), ("ANN", b"4"), ("bob", b""),
        ("bob/ex01.py", b"5"), ("CON/ex01.py", b"6"), ("nul/ex01.py", b"7"), ("x. /ex01.py", b"8"),
        ("Zo\u00eb/ex01.py", b"9"), ("Zoe\u0308/ex01.py", b"10"), ("n" * 255 + "/ex01.py", b"11"),
        ("m" * 999 + "/ex01.py", b"12"),
    ]  # fmt: skip
    found = Found(tarred(tmp_path / "all.tar", *members))
    assert len(found.students) == 10
    assert sorted(found.contents, key=int) == [b"1", b"2", b"3", *(b"%d" % n for n in range(5, 13))]


# --- hostile members ---------------------------------------------------------------------------------------

OUT = [
    "../ex01.py", "../../../../tmp/ex01.py", "ann/../../ex01.py", "/ex01.py", "/etc/ex01.py", "C:/ex01.py", "c:ex01.py",
    "..\\ex01.py", "ann\\..\\..\\ex01.py", "\\\\server\\share\\ex01.py", "ann/..",
    "a/" * 30 + "ex01.py", "a" * 5000 + "/ex01.py",
]  # fmt: skip


@pytest.mark.parametrize("name", ["all.zip", "all.tar"])
def test_nothing_leaves_the_folder(tmp_path: Path, name: str) -> None:
    make: Callable[..., Path] = zipped if name.endswith("zip") else tarred
    before = sorted(tmp_path.rglob("*"))
    found = Found(make(tmp_path / name, ("bob/ex01.py", b"b"), *((out, b"x") for out in OUT)))
    assert sorted(tmp_path.rglob("*")) == sorted([*before, tmp_path / name])
    assert found.students == ["bob"]
    assert len(found.reasons) == len(OUT)
    assert set(found.reasons.values()) == {
        "its path leads out of the archive",
        "its path is too long",
    }
    assert all(o.wanted for o in found.oddities if o.path.endswith("ex01.py"))


def test_a_backslash_is_a_slash(tmp_path: Path) -> None:
    assert Found(zipped(tmp_path / "all.zip", ("ann\\week\\ex01.py", "x"))).shown == {
        ("ann", "ex01"): "ann/week/ex01.py"
    }


def test_links_and_devices_are_not_made(tmp_path: Path) -> None:
    kinds = [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE]
    links = [link(f"ann/ex0{n}.py", kind, "/etc/passwd") for n, kind in zip((1, 2, 7), kinds[:3])]
    links += [link(f"bob/ex0{n}.py", kind) for n, kind in zip((1, 2), kinds[3:])]
    folder = link("carl", tarfile.SYMTYPE, "/etc")
    found = Found(tarred(tmp_path / "all.tar", *links, folder, ("carl/ex01.py", b"x"), ("eve/ex01.py", b"x")))
    assert set(found.text) == {"carl/ex01.py", "eve/ex01.py"}
    assert [(o.student, o.exercise, o.reason) for o in found.wanted] == [
        ("ann", "ex01", "a link, not followed"), ("ann", "ex02", "a link, not followed"),
        ("ann", "ex07", "not an ordinary file"), ("bob", "ex01", "not an ordinary file"),
        ("bob", "ex02", "not an ordinary file"),
    ]  # fmt: skip
    info = zipfile.ZipInfo("ann/ex01.py", NOON)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    found = Found(zipped(tmp_path / "all.zip", (info, "/etc/passwd")))
    assert found.reasons == {"ann/ex01.py": "a link, not followed"}


def test_encrypted_members_are_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "all.zip", ("ann/ex01.py", "x"), ("bob/ex01.py", "x"))
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    found = Found(path)
    assert [(o.student, o.exercise) for o in found.wanted] == [("ann", "ex01")]
    assert "password" in found.wanted[0].reason
    data[data.rindex(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(UsageError, match="no member can be read"):
        Found(path)


def test_other_methods_and_wrong_checksums_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w", zipfile.ZIP_LZMA) as made:
        made.writestr("ann/ex01.py", "x")
        made.writestr(zipfile.ZipInfo("bob/ex01.py", NOON), "correct")
        made.writestr("carl/ex01.py", "fine", zipfile.ZIP_DEFLATED)
    path = tmp_path / "all.zip"
    path.write_bytes(path.read_bytes().replace(b"correct", b"Correct"))
    found = Found(path)
    assert found.text == {"carl/ex01.py": b"fine"}
    assert "method" in found.reasons["ann/ex01.py"]
    assert "checksum" in found.reasons["bob/ex01.py"]


def test_a_damaged_later_one_does_not_replace_a_whole_one(tmp_path: Path) -> None:
    path = zipped(tmp_path / "all.zip", (zipfile.ZipInfo("ann/ex01.py", NOON), "first"))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as made:
        made.writestr("ann/ex01.py", "second")
    path.write_bytes(path.read_bytes().replace(b"second", b"SECOND"))
    found = Found(path)
    assert found.text == {"ann/ex01.py": b"first"}
    assert [o.exercise for o in found.wanted] == ["ex01"]


# --- bombs -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["all.zip", "all.tar", "all.tar.gz"])
def test_what_is_too_large_is_not_unpacked(tmp_path: Path, name: str) -> None:
    huge = bytes(archive.MAX_BYTES + 1)
    found = Found(
        (zipped if name.endswith("zip") else tarred)(tmp_path / name, ("ann/ex01.py", huge), ("bob/ex01.py", b"x"))
    )
    assert found.text == {"bob/ex01.py": b"x"}
    assert found.reasons == {"ann/ex01.py": "too large (17 MB)"}


def test_a_size_is_not_believed(tmp_path: Path) -> None:
    path = zipped(tmp_path / "all.zip", ("ann/ex01.py", bytes(archive.MAX_BYTES + 1)), ("bob/ex01.py", b"x"))
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\1\2")
    data[at + 24 : at + 28] = struct.pack("<I", 5)
    path.write_bytes(data)
    assert Found(path).reasons == {"ann/ex01.py": "too large (more than 17 MB)"}


def test_all_that_is_unpacked_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with entries that all lead to the same bytes: what comes out counts, not what is there."""
    monkeypatch.setattr(archive, "LEAST", 3_000_000)
    monkeypatch.setattr(archive, "RATIO", 0)
    members = [(f"s{n}_ex01.py", bytes(1_000_000)) for n in range(6)]
    for name, make in (("all.zip", zipped), ("all.tar.gz", tarred)):
        found = Found(make(tmp_path / name, *members))
        assert 1 < len(found.works) <= 3
        assert any("more than is allowed" in o.reason for o in found.wanted)
        assert name != "all.zip" or len(found.works) + len(found.wanted) == 6  # a directory names all


def test_overlapping_entries_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LEAST", 3_000_000)
    monkeypatch.setattr(archive, "RATIO", 0)
    path = zipped(tmp_path / "all.zip", ("s0_ex01.py", bytes(1_000_000)))
    data = path.read_bytes()
    at, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    entries = b"".join(data[at:end].replace(b"s0_ex", b"s%d_ex" % n) for n in range(9))
    path.write_bytes(data[:at] + entries + struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 9, 9, len(entries), at, 0))
    found = Found(path)
    assert len(found.works) == 3
    assert len(found.wanted) == 6


def test_an_archive_of_a_student_may_not_use_up_what_others_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_OWN_BYTES", 100_000)
    monkeypatch.setattr(archive, "MAX_OWN_MEMBERS", 3)
    bomb = zipped(tmp_path / "bomb.zip", ("ex01.py", bytes(200_000))).read_bytes()
    many = zipped(tmp_path / "many.zip", *((f"ex0{n}.py", "x") for n in range(9))).read_bytes()
    fine = zipped(tmp_path / "fine.zip", ("ex01.py", "x")).read_bytes()
    found = Found(zipped(tmp_path / "all.zip", ("ann/b.zip", bomb), ("bob/m.zip", many), ("carl/f.zip", fine)))
    assert set(found.text) == {"bob/m.zip/ex01.py", "bob/m.zip/ex02.py", "carl/f.zip/ex01.py"}
    assert {o.path: o.student for o in found.wanted} == {"ann/b.zip/ex01.py": "ann", "bob/m.zip": "bob"}


def test_too_many_members_are_said_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_MEMBERS", 5)
    for name, make in (("all.zip", zipped), ("all.tar", tarred)):
        found = Found(make(tmp_path / name, *((f"s{n}_ex01.py", b"x") for n in range(9))))
        assert len(found.works) == 5
        assert [o.path for o in found.wanted] == [name]
        assert "more than 5 members" in found.wanted[0].reason


def test_refused_members_do_not_fill_the_page(tmp_path: Path) -> None:
    members = [(f"../{n}", b"") for n in range(archive.MAX_LINES + 50)]
    found = Found(tarred(tmp_path / "all.tar", ("ann/ex01.py", b"x"), *members))
    assert len(found.oddities) == archive.MAX_LINES + 1
    assert found.reasons["all.tar"] == "50 more members were refused"


def test_headers_of_any_size_are_not_read(tmp_path: Path) -> None:
    for kind in (tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XGLTYPE):
        info = link("x", kind)
        info.size = 2**33
        data = tarred(tmp_path / "one.tar", ("ann/ex01.py", b"x")).read_bytes()[:1024]
        (tmp_path / "all.tar").write_bytes(data + info.tobuf(tarfile.GNU_FORMAT) + bytes(4096))
        found = Found(tmp_path / "all.tar")
        assert found.students == ["ann"]
        assert "too long" in found.reasons["all.tar"]


def test_a_budget_is_part_of_a_larger_one() -> None:
    whole = Budget(10)
    Budget(8, within=whole).spend(6)
    with pytest.raises(Damaged):
        Budget(8, within=whole).spend(6)


# --- damage ------------------------------------------------------------------------------------------------

LINE = re.compile(r".*; the \d+ members before that were read\. Download or pack it again")


def streamed(path: Path, *members: tuple[str, bytes]) -> Path:
    """Write a .zip as servers do: lengths after the members."""

    class Pipe(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data) -> int:
            made.extend(data)
            return len(data)

    made = bytearray()
    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as stream:
        for name, content in members:
            stream.writestr(name, content)
    path.write_bytes(made)
    return path


@pytest.mark.parametrize("make", [zipped, streamed, tarred])
@pytest.mark.parametrize("kind", [".zip", ".tar", ".tar.gz"])
def test_of_an_archive_cut_short_the_whole_members_are_graded(tmp_path: Path, make: Callable, kind: str) -> None:
    if (make is tarred) != kind.startswith(".tar"):
        return
    members = [(f"s{n}_ex01.py", os.urandom(2000)) for n in range(6)]
    data = make(tmp_path / f"whole{kind}", *members).read_bytes()
    path = tmp_path / f"all{kind}"
    most = 0
    for cut in range(0, len(data.rstrip(b"\0")), 331):
        path.write_bytes(data[:cut])
        found = read(path)
        if found is None:
            assert most == 0
            continue
        assert len(found.works) >= most - 1  # a partly packed one comes and goes
        most = max(most, len(found.works))
        assert all(content in dict(members).values() for content in found.contents)
        lines = [o for o in found.wanted if o.path == path.name]
        assert len(lines) == 1 or len(found.works) == 6  # nothing is missing but the checksum of the whole
        assert all(LINE.fullmatch(line.reason) for line in lines)
    assert most >= 5


def read(path: Path) -> Found | None:
    """Return what is found, or nothing where the call was wrong and that was said in one sentence."""
    try:
        return Found(path)
    except UsageError as error:
        said = str(error)
    assert str(path) in said
    assert len(said.splitlines()) == 1
    return None


def test_of_a_streamed_zip_cut_short_all_are_named(tmp_path: Path) -> None:
    content = os.urandom(2000)
    data = streamed(
        tmp_path / "all.zip", ("ann/", b""), ("ann/ex01.py", content), ("bob/ex01.py", content)
    ).read_bytes()
    (tmp_path / "all.zip").write_bytes(data[:3000])
    found = Found(tmp_path / "all.zip")
    assert found.contents == [content]
    assert [(o.path, o.student, o.exercise) for o in found.wanted] == [
        ("all.zip", "", ""), ("bob/ex01.py", "bob", "ex01"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.zip", b""), ("a.zip", b"hello" * 999), ("a.tar", b""), ("a.tar", b"hello" * 999), ("a.tgz", b"\x1f\x8b"),
        ("a.tar.gz", b"\x1f\x8b\x08" + bytes(999)), ("a.zip", b"PK\3\4"), ("a.zip", b"PK\5\6"), ("a.tar", b"\0" * 100),
        ("a.zip", zlib.compress(b"x" * 999)),
    ],
)  # fmt: skip
def test_what_is_no_archive_is_a_wrong_call(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UsageError, match="unpack it and give the folder") as error:
        Found(tmp_path / name)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["a.zip", "a.tar"])
def test_an_empty_archive_holds_nobodys_work(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="no student's work"):
        Found((zipped if name.endswith("zip") else tarred)(tmp_path / name))


def test_neither_folder_nor_archive_is_a_wrong_call(tmp_path: Path) -> None:
    (tmp_path / "work.rar").write_bytes(b"Rar!")
    os.mkfifo(tmp_path / "a.zip")
    for name in ("work.rar", "a.zip", "none.zip"):
        with pytest.raises(UsageError, match=r"SUBMISSIONS is|neither a folder"):
            Found(tmp_path / name)


def test_a_full_disk_is_said_to_be_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(member: object, path: Path) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "_write", full)
    with pytest.raises(UsageError, match="TMPDIR"):
        Found(zipped(tmp_path / "all.zip", *CLASS))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data(), st.sampled_from(["a.zip", "a.tar", "a.tar.gz"]))
def test_whatever_is_damaged_is_said_in_one_sentence(tmp_path: Path, data: st.DataObject, name: str) -> None:
    path = (zipped if name.endswith("zip") else tarred)(tmp_path / name, *CLASS, ("x" * 200 + "/ex01.py", b"x"))
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    read(path)


# --- forms of archives -------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_and_foreign_names_in_a_tar(tmp_path: Path, form: int) -> None:
    long = "a" * 90 + "/" + "b" * 90 + "/ex01.py"
    found = Found(tarred(tmp_path / "all.tar", (long, b"x"), ("Zo\u00eb/ex01.py", b"x"), format=form))
    assert set(found.shown.values()) == {long, "Zo\u00eb/ex01.py"}
    raw = tarred(tmp_path / "all.tar", ("caf\udce9/ex01.py", b"x"), errors="surrogateescape", format=tarfile.GNU_FORMAT)
    assert Found(raw).students == ["caf?"]


def test_sparse_members_are_named_and_what_follows_is_read(tmp_path: Path) -> None:
    new = tarfile.TarInfo("ann/ex01.py")
    new.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "ann/ex02.py"}
    with tarfile.open(tmp_path / "all.tar", "w", format=tarfile.PAX_FORMAT) as made:
        made.addfile(new)
    old = bytearray(link("bob/ex01.py", tarfile.GNUTYPE_SPARSE).tobuf(tarfile.GNU_FORMAT))
    old[482] = 1
    old[148:156] = b"%06o\0 " % tarfile.calc_chksums(bytes(old))[0]
    rest = tarred(tmp_path / "rest.tar", ("carl/ex01.py", b"x")).read_bytes()
    data = (tmp_path / "all.tar").read_bytes().rstrip(b"\0")
    data += bytes(-len(data) % 512)
    (tmp_path / "all.tar").write_bytes(data + bytes(old) + bytes(512) + rest)
    found = Found(tmp_path / "all.tar")
    assert found.shown == {("carl", "ex01"): "carl/ex01.py"}
    assert [(o.student, o.exercise, "sparse" in o.reason) for o in found.wanted] == [
        ("ann", "ex02", True), ("bob", "ex01", True),
    ]  # fmt: skip


def test_a_negative_size_does_not_lead_backwards() -> None:
    block = bytearray(link("ann/ex01.py", tarfile.REGTYPE).tobuf(tarfile.GNU_FORMAT))
    block[124:136] = b"\xff" * 10 + b"\xfc\x00"
    block[148:156] = b"%06o\0 " % tarfile.calc_chksums(bytes(block))[0]
    with pytest.raises(Damaged):
        list(tars.members(io.BytesIO(bytes(block) * 4).read))


@pytest.mark.parametrize(
    "record", [b"9999999 path=x\n", b"0 path=x\n", b"path=x\n", b"1", b"8 size=\n", b"10 size=-1\n"]
)
def test_damaged_pax_headers_end_the_reading(record: bytes) -> None:
    info = link("x", tarfile.XHDTYPE)
    info.size = len(record)
    rest = link("ann/ex01.py", tarfile.REGTYPE).tobuf()
    data = info.tobuf(tarfile.USTAR_FORMAT) + record.ljust(512, b"\0") + rest
    with pytest.raises(Damaged):
        list(tars.members(io.BytesIO(data).read))


def test_names_in_a_zip_with_and_without_the_flag(tmp_path: Path) -> None:
    path = zipped(tmp_path / "all.zip", ("Zo\u00eb/ex01.py", "x"), ("aXX/ex01.py", "x"), ("bX/ex01.py", "x"))
    data = path.read_bytes().replace(b"aXX/", "a\u00eb/".encode()).replace(b"bX/", "b\u00eb/".encode("cp437"))
    path.write_bytes(data)
    assert Found(path).students == ["Zo\u00eb", "a\u00eb", "b\u00eb"]


def test_large_and_shifted_zips(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made,
        made.open("ann/ex01.py", "w", force_zip64=True) as out,
    ):
        out.write(b"x")
    assert Found(path).text == {"ann/ex01.py": b"x"}
    data = path.read_bytes()
    at, end = data.index(b"PK\1\2"), data.index(b"PK\5\6")
    wide = struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, end - at, at)
    wide += struct.pack("<4sIQI", b"PK\6\7", 0, end, 1)
    last = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 3) + b"end"
    path.write_bytes(b"#!/bin/sh\n" + data[:end] + wide + last)
    with zipfile.ZipFile(path) as oracle:
        assert oracle.namelist() == ["ann/ex01.py"]
    path.write_bytes(data[:end] + wide + last)
    assert Found(path).text == {"ann/ex01.py": b"x"}
    path.write_bytes(b"#!/bin/sh\n" + zipped(tmp_path / "plain.zip", *CLASS).read_bytes())
    assert len(Found(path).works) == 3


# --- whatever the names ------------------------------------------------------------------------------------

part = st.one_of(
    st.sampled_from(
        ["..", ".", "", "ann", "bob", "ex01.py", "ann_ex02.py", "\\", "C:", "~", "__MACOSX", ".git", "con"]
    ),
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12),
)
names = st.lists(part, min_size=1, max_size=6).map("/".join).filter(lambda name: name.strip("/"))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(["ann", "ann/ex01.py", "ann/ex01.py/ex01.py"], "a.tar")
@example(["../x_ex01.py", "/x_ex01.py", "..", "..\\..\\x_ex01.py"], "a.zip")
@given(st.lists(names, max_size=8, unique=True), st.sampled_from(["a.zip", "a.tar"]))
def test_whatever_the_names_nothing_leaves_and_nothing_is_lost(
    tmp_path: Path, temporary: Path, members: list[str], name: str
) -> None:
    make: Callable[..., Path] = zipped if name.endswith("zip") else tarred
    path = make(tmp_path / name, ("ann/ex01.py", b"x"), *((member, b"x") for member in members))
    outside = {item: item.lstat().st_mtime_ns for item in tmp_path.rglob("*") if item != temporary}
    with Register() as register, unpacked(path, register) as folder:
        collect(folder, ENTRIES, register)
        written = [item for item in tmp_path.rglob("*") if item not in outside and item != temporary]
        assert all(item.is_relative_to(folder) for item in written)
        assert all(
            re.fullmatch(r"\d+|\d+\.(py|ipynb|toml|zip|tar|tgz|tar\.gz)", item.name)
            for item in written
            if item != folder
        )
        seen = [work.shown for student in register.students() for work in register.work(student).values()]
        others = [o for student in register.students() for work in register.work(student).values() for o in work.others]
        oddities = [oddity.path for oddity in register.oddities()]
        told = len(seen) + len(others) + len(oddities)
    files = [member for member in members if not member.endswith(("/", "\\"))]
    silent = [f for f in files if any(p.startswith(".") or layouts.is_litter(p) for p in re.split(r"[/\\]", f))]
    assert told >= len(files) + 1 - len(silent)
    assert all(item.lstat().st_mtime_ns == when for item, when in outside.items())


# --- a large class -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["all.zip", "all.tar.gz"])
def test_memory_does_not_grow_with_the_archive(tmp_path: Path, name: str) -> None:
    make: Callable[..., Path] = zipped if name.endswith("zip") else tarred
    path = make(tmp_path / name, *((f"s{n:05}/ex01.py", b"x = 1\n" * 9) for n in range(5_000)))
    with Register() as register:
        tracemalloc.start()
        try:
            with unpacked(path, register) as folder:
                collect(folder, ENTRIES, register)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert register.files == 5_000
        assert peak < FEW_BYTES


@pytest.mark.skipif(os.name == "nt", reason="there no lock says whether a folder is in use")
def test_what_killed_runs_left_is_removed_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left, held, young = (tmp_path / f"dlgrade-class-{name}" for name in ("left", "held", "young"))
    for folder in (left, held, young):
        folder.mkdir()
        (folder / "ex01.py").touch()
    for folder in (left, held):
        os.utime(folder, (1, 1))
    (tmp_path / "dlgrade-class-link").symlink_to(tmp_path)
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as made:
        made.writestr("ann/ex01.py", "x = 1")
    with locked(held), Register() as register, unpacked(tmp_path / "class.zip", register):
        assert [folder.exists() for folder in (left, held, young)] == [False, True, True]
    assert (tmp_path / "class.zip").exists()
