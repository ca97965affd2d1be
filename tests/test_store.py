from __future__ import annotations

import errno
import mmap
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from grader import database, store
from grader.report import CheckReport, Diagnosis, Report, Verdict, to_json
from grader.store import Pass, Review, kept, open_store

REPORT = Report(
    exercise="ex07", title="Σ", file="ex07.py", seed=0, verdict=Verdict.WRONG_ANSWER, score=1.5, max_score=4.0,
    duration_s=0.25, checks=(CheckReport("values", "f", Verdict.WRONG_ANSWER, 1.5, 4.0, "…"),),
)  # fmt: skip
FIRST_VERSION = """
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY, exercise TEXT NOT NULL, at TEXT NOT NULL, seed INTEGER NOT NULL,
        verdict TEXT NOT NULL, score REAL NOT NULL, max_score REAL NOT NULL, duration REAL NOT NULL,
        sha256 TEXT NOT NULL, report TEXT NOT NULL
    );
    CREATE INDEX attempts_by_exercise ON attempts (exercise, id);
    CREATE TABLE hints (exercise TEXT PRIMARY KEY, shown INTEGER NOT NULL);
"""
DONE = msgspec.structs.replace(REPORT, verdict=Verdict.ACCEPTED, score=4.0)


@pytest.fixture
def warned() -> list[str]:
    return []


@pytest.fixture
def warn(warned: list[str]) -> Callable[[str], None]:
    return warned.append


def test_attempts_come_back_as_they_went_in(tmp_path: Path, warn: Callable[[str], None], warned: list[str]) -> None:
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(REPORT, "ab")
        opened.add_attempt(msgspec.structs.replace(DONE, exercise="ex08"), "cd")
    with open_store(tmp_path, warn) as opened:
        assert [(a.exercise, a.sha256, a.report.score) for a in opened.attempts()] == [
            ("ex07", "ab", 1.5),
            ("ex08", "cd", 4.0),
        ]
        assert [a.report for a in opened.attempts("ex07")] == [REPORT]
        assert opened.attempts("ex07")[0].at.endswith("+00:00")
    assert warned == []


def test_the_file_is_where_the_contract_says_and_in_wal_mode(tmp_path: Path, warn: Callable[[str], None]) -> None:
    with open_store(tmp_path, warn):
        pass
    connection = sqlite3.connect(tmp_path / ".dlgrade" / "progress.db")
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA user_version").fetchone() == (len(store.MIGRATIONS),)
    connection.close()


@pytest.mark.parametrize("brought", [False, True])
def test_a_disk_that_shares_no_memory_keeps_a_history_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, brought: bool
) -> None:
    """As the disks of Windows are for WSL; the history may have been begun elsewhere."""

    def refused(*_: object) -> None:
        raise OSError(errno.ENODEV, "No such device")

    if brought:
        with open_store(tmp_path, pytest.fail) as opened:
            opened.add_attempt(REPORT, "before")
    monkeypatch.setattr(mmap, "mmap", refused)
    with open_store(tmp_path, pytest.fail) as one, open_store(tmp_path, pytest.fail) as other:
        one.add_attempt(REPORT, "one")
        other.add_attempt(REPORT, "other")
        assert [kept.sha256 for kept in one.attempts()] == ["before"] * brought + ["one", "other"]
    assert (tmp_path / ".dlgrade" / "progress.db").read_bytes()[18:20] == b"\1\1"  # no WAL
    monkeypatch.undo()
    with open_store(tmp_path, pytest.fail) as opened:
        assert len(opened.attempts()) == 2 + brought


def test_states_are_of_the_best_attempt(tmp_path: Path, warn: Callable[[str], None]) -> None:
    with open_store(tmp_path, warn) as opened:
        assert opened.states() == {}
        opened.add_attempt(REPORT, "")
        assert opened.states()["ex07"].word == "attempted"
        opened.add_attempt(DONE, "")
        opened.add_attempt(REPORT, "")  # worse again: done stays done
        state = opened.states()["ex07"]
    assert (state.word, state.best, state.attempts) == ("done", 4.0, 3)


def test_hints_come_one_after_another_and_then_no_more(tmp_path: Path, warn: Callable[[str], None]) -> None:
    places = []
    for _ in range(5):
        with open_store(tmp_path, warn) as opened:
            places.append(opened.next_hint("ex07", 3))
    assert places == [0, 1, 2, 3, 3]


def test_a_hint_that_is_asked_for_twice_is_shown_once(tmp_path: Path, warn: Callable[[str], None]) -> None:
    with open_store(tmp_path, warn) as opened:
        assert [opened.next_hint("ex07", 3, number=number) for number in (1, 1, 3, 2)] == [0, 1, 1, 1]
        assert opened.hints_shown("ex07") == 2


def test_who_reads_keeps_nobody_from_writing(
    tmp_path: Path, warn: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A progress page that reads for a second must not hold up what `watch` says of a save."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    with open_store(tmp_path, pytest.fail) as reader, open_store(tmp_path, pytest.fail) as writer:
        reader.add_attempt(REPORT, "first")
        meanwhile = kept.outline
        monkeypatch.setattr(kept, "outline", lambda row: (writer.add_attempt(DONE, "second"), meanwhile(row))[1])
        assert [one.sha256 for one in reader.outlines()] == ["first"]  # as it was when it began
        monkeypatch.undo()
        assert [one.sha256 for one in reader.outlines()] == ["first", "second"]


def test_a_damaged_history_is_set_aside_and_a_new_one_begun(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    path = tmp_path / ".dlgrade" / "progress.db"
    path.parent.mkdir()
    path.write_bytes(b"this is no database at all, but long enough to be looked at" * 20)
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(REPORT, "")
        assert len(opened.attempts()) == 1
    assert len(warned) == 1
    assert "damaged" in warned[0]
    assert len(list(path.parent.glob("progress.db.damaged-*"))) == 1


@pytest.mark.parametrize("letters", [b"atXempts", b"att\xbbmpts"])
def test_a_damaged_schema_is_set_aside(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str], letters: bytes
) -> None:
    """Even where SQLite quotes what is no text."""
    with open_store(tmp_path, warn):
        pass
    path = tmp_path / ".dlgrade" / "progress.db"
    data = path.read_bytes()
    assert b"CREATE TABLE attempts " in data
    path.write_bytes(data.replace(b"attemptsattempts", letters + b"attempts"))
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(DONE, "")
        assert len(opened.attempts()) == 1
    assert ["damaged" in line for line in warned] == [True]


def test_damage_that_shows_later_is_set_aside_too(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    with open_store(tmp_path, warn) as opened:
        for _ in range(200):
            opened.add_attempt(REPORT, "")
    path = tmp_path / ".dlgrade" / "progress.db"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"\xa5" * (len(data) - 4096))  # the header and the schema are whole
    with open_store(tmp_path, warn) as opened:
        assert opened.attempts() == []
        opened.add_attempt(DONE, "")
        assert len(opened.attempts()) == 1
    assert ["damaged" in line for line in warned] == [True]


def test_without_a_place_the_history_is_in_memory(warn: Callable[[str], None], warned: list[str]) -> None:
    with open_store(None, warn) as opened:
        opened.add_attempt(DONE, "")
        assert opened.states()["ex07"].word == "done"
    assert warned == []


def test_where_nothing_can_be_written_one_line_says_so(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    (tmp_path / ".dlgrade").write_text("a file where the folder should be")
    with open_store(tmp_path, warn) as opened:
        assert opened.states() == {}
        assert warned == []
        opened.add_attempt(REPORT, "")
    assert len(warned) == 1
    assert "not kept" in warned[0]


def test_a_read_only_history_is_still_read(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(DONE, "")

    def refuse(*_: object) -> sqlite3.Connection:  # root, who may run this, is refused nothing by the system
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(database, "connect", refuse)
    with open_store(tmp_path, warn) as opened:
        assert opened.states()["ex07"].word == "done"
        opened.add_attempt(REPORT, "")
    assert len(warned) == 1
    assert "readonly" in warned[0]


def test_a_history_of_a_newer_dlgrade_is_left_alone(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    with open_store(tmp_path, warn):
        pass
    path = tmp_path / ".dlgrade" / "progress.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with open_store(tmp_path, warn) as opened:
        assert opened.states() == {}
        assert warned == [
            f"The history {path} cannot be read (written by a newer dlgrade): what is in it is not shown."
        ]
        opened.add_attempt(REPORT, "")
    assert "not kept" in warned[1]
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT COUNT(*) FROM attempts").fetchone() == (0,)
    connection.close()


def test_a_folder_in_the_place_of_a_history_is_said(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    (tmp_path / ".dlgrade" / "progress.db").mkdir(parents=True)
    with open_store(tmp_path, warn) as opened:
        assert opened.attempts() == []
    assert len(warned) == 1
    assert "cannot be read" in warned[0]


def test_a_row_that_a_disk_changed_stops_no_list(tmp_path: Path, warn: Callable[[str], None]) -> None:
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(REPORT, "")
    connection = sqlite3.connect(tmp_path / ".dlgrade" / "progress.db")
    connection.execute("UPDATE attempts SET score = 'abc', at = 7")
    connection.commit()
    connection.close()
    with open_store(tmp_path, warn) as opened:
        assert (opened.states()["ex07"].best, opened.states()["ex07"].last) == (0.0, "7")


def test_many_processes_at_once_lose_nothing(tmp_path: Path) -> None:
    """All begin on an empty folder, so the file is made, switched to WAL and migrated by all of them at once."""
    (tmp_path / "report.json").write_bytes(msgspec.json.encode(REPORT))
    code = (
        "import sys; from pathlib import Path\n"
        "from grader.store import open_store; from grader.report import from_json\n"
        "root = Path(sys.argv[1]); report = from_json((root / 'report.json').read_bytes())\n"
        "def fail(line): raise SystemExit(line)\n"
        "for n in range(15):\n"
        "    with open_store(root, fail) as store: store.add_attempt(report, sys.argv[2])\n"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), str(n)]) for n in range(6)]
    assert [process.wait(60) for process in processes] == [0] * 6
    with open_store(tmp_path, pytest.fail) as opened:
        assert sorted(a.sha256 for a in opened.attempts()) == sorted([str(n) for n in range(6)] * 15)


def test_the_same_file_with_the_same_result_is_kept_once(tmp_path: Path) -> None:
    """The study page and `watch` may be open at once, and both check what is saved."""
    with open_store(tmp_path, pytest.fail) as page, open_store(tmp_path, pytest.fail) as watch:
        for store, report, sha256 in [
            (page, REPORT, "a"),
            (watch, REPORT, "a"),
            (watch, msgspec.structs.replace(DONE, exercise="ex08"), "a"),  # another exercise
            (page, REPORT, "a"),
            (page, REPORT, "b"),
            (watch, DONE, "b"),  # a machine that was too busy the first time
            (page, DONE, "b"),
            (page, REPORT, "a"),
        ]:
            store.add_attempt(report, sha256, once=True)
        assert [a.sha256 for a in page.attempts("ex07")] == ["a", "b", "b", "a"]
        page.add_attempt(REPORT, "a")
        assert len(page.attempts("ex07")) == 5


# --- reviews, and older files --------------------------------------------------------------------------


def test_reviews_come_back_as_they_went_in(tmp_path: Path, warn: Callable[[str], None], warned: list[str]) -> None:
    kept = [Review("quiz03:mse", 1, 288, (Diagnosis("half-kept", "größer", "misconception"),)), Review("ex21", 0, 7)]
    with open_store(tmp_path, warn) as opened:
        for review in kept:
            opened.add_review(review)
    with open_store(tmp_path, warn) as opened:
        back = opened.reviews()
    assert [replace(review, at="") for review in back] == kept
    assert all(review.at.endswith("+00:00") for review in back)
    assert warned == []


def test_a_history_of_the_first_version_is_brought_up_to_date(
    tmp_path: Path, warn: Callable[[str], None], warned: list[str]
) -> None:
    """Written here as the old dlgrade did, from its own schema."""
    folder = tmp_path / ".dlgrade"
    folder.mkdir()
    old = sqlite3.connect(folder / "progress.db", isolation_level=None)
    old.execute("PRAGMA journal_mode = WAL")
    for statement in FIRST_VERSION.split(";"):
        old.execute(statement)
    for number, report in enumerate((REPORT, DONE), start=1):
        row = (
            number,
            "ex07",
            f"2026-01-0{number}T20:00:00.000+00:00",
            0,
            report.verdict.value,
            report.score,
            4.0,
            0.25,
        )
        text = to_json(report).decode()
        old.execute("INSERT INTO attempts VALUES (?,?,?,?,?,?,?,?,?,?)", (*row, f"sha{number}", text))
    old.execute("INSERT INTO hints VALUES ('ex07', 2)")
    old.execute("PRAGMA user_version = 1")
    old.close()
    with open_store(tmp_path, warn) as opened:
        opened.add_review(Review("ex07", 3))
        assert [(a.at[:10], a.sha256, a.report) for a in opened.attempts()] == [
            ("2026-01-01", "sha1", REPORT),
            ("2026-01-02", "sha2", DONE),
        ]
        assert opened.states()["ex07"].word == "done"
        assert opened.hints_shown("ex07") == 2
        assert opened.passes() == [Pass("ex07", "2026-01-02T20:00:00.000+00:00", 2)]
        assert [review.item for review in opened.reviews()] == ["ex07"]
    assert warned == []


def test_an_older_history_in_a_folder_that_cannot_be_written_is_read(
    tmp_path: Path, warn: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(tmp_path, warn) as opened:
        opened.add_attempt(DONE, "")
    path = tmp_path / ".dlgrade" / "progress.db"
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE reviews")
    connection.execute("PRAGMA user_version = 1")
    connection.close()
    before = path.read_bytes()

    def refuse(*_: object) -> sqlite3.Connection:
        raise sqlite3.OperationalError("attempt to write a readonly database")

    monkeypatch.setattr(database, "connect", refuse)
    with open_store(tmp_path, warn) as opened:
        assert opened.states()["ex07"].word == "done"
        assert opened.reviews() == []
    assert path.read_bytes() == before


def test_the_first_pass_and_how_many_tries_it_took(tmp_path: Path, warn: Callable[[str], None]) -> None:
    stub = msgspec.structs.replace(REPORT, verdict=Verdict.NOT_ATTEMPTED, score=0.0)
    other = msgspec.structs.replace(DONE, exercise="ex08")
    with open_store(tmp_path, warn) as opened:
        for report in (stub, REPORT, other, REPORT, DONE, REPORT, DONE):
            opened.add_attempt(report, "")
        passes = opened.passes()
    assert [(one.exercise, one.tries) for one in passes] == [("ex08", 1), ("ex07", 3)]


def test_outlines_of_files_that_were_graded_again(tmp_path: Path, warn: Callable[[str], None]) -> None:
    sheet = msgspec.structs.replace(REPORT, exercise="quiz03", seed=5)
    with open_store(tmp_path, warn) as opened:
        for report, sha in ((REPORT, "a"), (DONE, "b"), (REPORT, "a"), (REPORT, "c"), (sheet, "d"), (sheet, "d")):
            opened.add_attempt(report, sha)
        assert [one.sha256 for one in opened.outlines_of("ex", 10)] == ["a", "c"]
        assert [one.sha256 for one in opened.outlines_of("ex", 1)] == ["c"]
        (one,) = opened.outlines_of("quiz", 10)
        assert [one.sha256 for one in opened.outlines_of("quiz", 10, "quiz03")] == ["d"]
        assert opened.outlines_of("quiz", 10, "quiz04") == []
    assert (one.seed, one.checks[0].function, one.checks[0].verdict) == (5, "f", Verdict.WRONG_ANSWER)


def test_a_process_killed_while_it_writes_leaves_a_whole_history(tmp_path: Path) -> None:
    """What it had told of is there; at most what it was writing is not. So is what a second one wrote meanwhile."""
    (tmp_path / "report.json").write_bytes(msgspec.json.encode(REPORT))
    code = (
        "import sys; from pathlib import Path\n"
        "from grader.store import Review, open_store; from grader.report import from_json\n"
        "root = Path(sys.argv[1]); report = from_json((root / 'report.json').read_bytes())\n"
        "def fail(line): raise SystemExit(line)\n"
        "for n in range(int(sys.argv[3])):\n"
        "    with open_store(root, fail) as store:\n"
        "        store.add_attempt(report, f'{sys.argv[2]}-{n}'); print('a', end='', flush=True)\n"
        "        store.add_review(Review(sys.argv[2], 3, n)); print('r', end='', flush=True)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    beside = subprocess.Popen([*command, "beside", "150"], stdout=subprocess.DEVNULL)
    chance = random.Random(7)
    told = {}
    for number in range(6):
        process = subprocess.Popen([*command, f"ex0{number}", "100000"], stdout=subprocess.PIPE, text=True)
        assert process.stdout
        begun = process.stdout.read(chance.randint(1, 40))
        time.sleep(chance.random() / 100)
        process.kill()
        told[f"ex0{number}"] = begun + process.communicate()[0]
    assert beside.wait(60) == 0
    with open_store(tmp_path, pytest.fail) as opened:
        reviews, attempts = opened.reviews(), opened.attempts()
    for name, letters in told.items():
        assert len([r for r in reviews if r.item == name]) - letters.count("r") in (0, 1)
        assert len([a for a in attempts if a.sha256.startswith(f"{name}-")]) - letters.count("a") in (0, 1)
    assert [r.variant for r in reviews if r.item == "beside"] == list(range(150))
    connection = sqlite3.connect(tmp_path / ".dlgrade" / "progress.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_parts_that_a_disk_damaged_are_left_out(tmp_path: Path, warn: Callable[[str], None], warned: list[str]) -> None:
    with open_store(tmp_path, warn) as opened:
        for name in ("a", "b", "c", "d"):
            opened.add_attempt(REPORT, name)
            opened.add_review(Review(name, 3))
    connection = sqlite3.connect(tmp_path / ".dlgrade" / "progress.db")
    connection.execute("UPDATE attempts SET report = replace(report, ':', '=') WHERE sha256 = 'a'")
    connection.execute("UPDATE attempts SET report = CAST(x'ff00' AS TEXT) WHERE sha256 = 'b'")
    connection.execute("UPDATE attempts SET exercise = CAST(x'65ff' AS TEXT), at = 'soon' WHERE sha256 = 'c'")
    connection.execute("UPDATE reviews SET mistakes = '[1, 2' WHERE item = 'a'")
    connection.execute("UPDATE reviews SET rating = 'good' WHERE item = 'b'")
    connection.execute("UPDATE reviews SET at = x'00ff' WHERE item = 'c'")
    connection.commit()
    connection.close()
    with open_store(tmp_path, warn) as opened:
        assert [one.sha256 for one in opened.attempts()] == ["c", "d"]
        assert [one.sha256 for one in opened.outlines()] == ["c", "d"]
        assert [one.item for one in opened.reviews()] == ["d"]
        assert opened.states()["ex07"].attempts == 3
        opened.add_review(Review("e", 3))
        assert [one.item for one in opened.reviews()] == ["d", "e"]
    assert warned[0] == (
        f"2 parts of the history {tmp_path / '.dlgrade' / 'progress.db'} cannot be read and were left out; "
        "all else is there."
    )
    assert len(warned) == 4
