"""Where a learner stands: the points that the Key has, without compiling it."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader import overview
from grader.course import Course, load_record
from grader.grade import key_for
from grader.store import open_store


@pytest.mark.parametrize("name", ["ex01", "ex07", "ex36", "ex56"])
def test_points_are_those_of_the_key(built_in: Course, name: str) -> None:
    (entry,) = built_in.resolve([name])
    assert overview._points(load_record(entry), entry) == key_for(entry).max_score


def test_records_are_run_once_and_again_after_a_change(
    toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path))
    record = toy.entries()[0].record
    before = record.read_text(encoding="utf-8")
    run: list[str] = []
    monkeypatch.setattr(overview, "load_record", lambda entry: run.append(entry.id) or load_record(entry))

    def titles() -> list[str]:
        overview._read_facts.cache_clear()  # as in another process
        with open_store(None, pytest.fail) as store:
            return [row.title for row in overview.summary(toy, store).rows]

    try:
        assert titles() == titles() == ["Shift", "Bend"]
        assert run == ["ex01", "ex02"]
        record.write_text(before.replace("Shift", "Moved"), encoding="utf-8")
        assert titles() == ["Moved", "Bend"]
        assert run == ["ex01", "ex02", "ex01"]
    finally:
        record.write_text(before, encoding="utf-8")


@pytest.mark.parametrize("kept", [b"", b"{}", b'["t", 3]'])
def test_a_damaged_cache_is_made_again(
    toy: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: bytes
) -> None:
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path))
    entry = toy.entries()[0]
    overview._read_facts.cache_clear()
    first = overview._read_facts(entry)
    (path,) = (tmp_path / "facts").iterdir()
    path.write_bytes(kept)
    overview._read_facts.cache_clear()
    assert overview._read_facts(entry) == first
    path.unlink()
    (tmp_path / "facts").rmdir()
    (tmp_path / "facts").write_text("no folder")
    overview._read_facts.cache_clear()
    assert overview._read_facts(entry) == first
