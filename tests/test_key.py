"""The cache of Keys: whatever happens to a file, a Key is read whole or not at all."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import key as keys
from grader.errors import GraderFault
from grader.worker import codec, wire


def made(title: str = "T", seed: int = 0) -> keys.Key:
    case = keys.Case(("x",), codec.pack([1.0]), codec.pack(2.0), 1e-6, 1e-8, True)
    driver = wire.Driver("draw", "def draw(f):\n    return {'f': ([0.0], [f(0.0)])}", ("f",), forgiving=True)
    picture = keys.Picture("f", "A picture", "x", "y", driver, msgspec.structs.replace(case))
    return keys.Key(
        exercise="ex90",
        stem="ex90_small",
        title=title,
        chapter="C",
        seed=seed,
        digest="0" * 64,
        functions=(keys.Function("g", ("x",), "g(x)", 2.0), keys.Function("f", ("x",), "f(x)", 2.0)),
        checks=(keys.Check("values", "f", 2, (case,)), keys.Check("values", "g", 1, (case, case))),
        rivals=(keys.Rival("idea", "f", "misconception", "A sentence.", {"values": (codec.pack(3.0), None)}),),
        hints=("a",),
        pictures=(picture,),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "one.key"


def test_what_is_saved_is_what_is_loaded(path: Path) -> None:
    assert keys.load(path) is None
    keys.save(made(), path)
    assert keys.load(path) == made()
    keys.save(made("U"), path)
    assert keys.load(path) == made("U")
    assert [p.name for p in path.parent.iterdir()] == ["one.key"]  # nothing else is left behind


def test_every_changed_byte_is_noticed(path: Path) -> None:
    keys.save(made(), path)
    data = path.read_bytes()

    @given(st.integers(0, len(data) - 1), st.integers(1, 255))
    @settings(max_examples=60, deadline=None)
    def changed(position: int, mask: int) -> None:
        path.write_bytes(data[:position] + bytes([data[position] ^ mask]) + data[position + 1 :])
        assert keys.load(path) is None

    changed()


@pytest.mark.parametrize("keep", [0, 1, 31, 32, 33, 200, -1])
def test_a_truncated_file_is_none(path: Path, keep: int) -> None:
    keys.save(made(), path)
    path.write_bytes(path.read_bytes()[:keep])
    assert keys.load(path) is None


def test_foreign_content_is_none(path: Path) -> None:
    path.parent.mkdir()
    later = msgspec.structs.replace(made(), schema="dlgrade.key/2")
    for body in (b"", b"nonsense", msgspec.msgpack.encode({"title": "T"}), msgspec.msgpack.encode(later)):
        path.write_bytes(hashlib.sha256(body).digest() + body)
        assert keys.load(path) is None
    path.unlink()
    path.mkdir()
    assert keys.load(path) is None


def _save_often(path: Path, title: str) -> None:
    for _ in range(100):
        keys.save(made(title), path)


def test_two_processes_at_once_and_a_reader(path: Path) -> None:
    keys.save(made("A" * 3000), path)
    fork = multiprocessing.get_context("spawn")
    writers = [fork.Process(target=_save_often, args=(path, letter * 3000)) for letter in "AB"]
    for writer in writers:
        writer.start()
    seen = set()
    while any(writer.is_alive() for writer in writers):
        found = keys.load(path)
        assert found is not None  # never torn, never absent
        assert found.title in ("A" * 3000, "B" * 3000)
        seen.add(found.title)
    assert all(writer.exitcode == 0 for writer in writers)
    assert seen
    assert [p.name for p in path.parent.iterdir()] == ["one.key"]


def test_a_cache_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file where a folder should be")
    with pytest.raises(GraderFault, match="Set DLGRADE_CACHE"):
        keys.save(made(), tmp_path / "keys" / "one.key")


def test_a_failed_write_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys.save(made(), path)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(GraderFault, match="No space left"):
        keys.save(made("U"), path)
    assert keys.load(path) == made()
    assert [p.name for p in path.parent.iterdir()] == ["one.key"]


def test_the_path_names_seed_and_digest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DLGRADE_CACHE", str(tmp_path))
    one = keys.cache_path("ex90_small", 0, "a" * 64)
    assert one.is_relative_to(tmp_path)
    assert len({one, keys.cache_path("ex90_small", 1, "a" * 64), keys.cache_path("ex90_small", 0, "b" * 64)}) == 3
    monkeypatch.delenv("DLGRADE_CACHE")
    assert keys.cache_folder().name == "dlgrade"


def test_calls_go_function_by_function_and_pictures_come_last() -> None:
    key = made()
    assert [(i, function) for i, function, _ in key.calls()] == [(0, "g"), (1, "g"), (2, "f"), (3, "f")]
    assert key.calls()[-1][2] is key.pictures[0].case
    assert key.max_score == 3
    assert [call.id for call in key.requests(pictures=False)] == [0, 1, 2]
    assert [call.driver for call in key.requests(pictures=True)] == [None, None, None, key.pictures[0].driver]


def test_what_is_worked_out_is_kept_beside_the_key_and_cannot_be_changed() -> None:
    case = keys.Case(("X", "n"), codec.pack([np.eye(2), 3]), codec.pack({"W": np.ones(2)}), 1e-6, 1e-8, False)
    key = msgspec.structs.replace(made(), checks=(keys.Check("values", "f", 2, (case,)),))
    before = msgspec.msgpack.encode(key)
    assert list(case.given) == ["X", "n"]
    assert case.given is case.given  # worked out once
    for array in (case.given["X"], case.right["W"]):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 5.0
    asked: list[str] = []
    assert [key.once("a", lambda: len(asked.append("a") or asked)) for _ in range(3)] == [1, 1, 1]
    assert key == msgspec.msgpack.decode(before, type=keys.Key)
    assert msgspec.msgpack.encode(key) == before
    other = msgspec.structs.replace(key, pictures=())
    assert len(other.calls()) == len(key.calls()) - 1  # another Key begins with nothing
    assert other.once("a", lambda: 7) == 7
