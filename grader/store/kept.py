"""What a history holds, and how a row of it is read: whatever a disk made of it, it is one of these or refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from grader.report import Diagnosis, Pointer, Report, Verdict, from_json

Row = tuple[Any, ...]


@dataclass(frozen=True)
class Attempt:
    """One stored report."""

    exercise: str
    at: str  # UTC, ISO 8601
    sha256: str
    report: Report


@dataclass(frozen=True)
class Review:
    """One item that was asked again: a done exercise ("ex21") or a quiz's question ("quiz03:huber_corner")."""

    item: str
    rating: int  # 1 again · 2 hard · 3 good · 4 easy, as in FSRS; 0 a try at an exercise that goes on
    variant: int = 0  # which numbers it had; of an exercise, a mark of what its file held
    mistakes: tuple[Diagnosis, ...] = ()
    at: str = ""  # UTC, ISO 8601; the store gives it


@dataclass(frozen=True)
class Pass:
    """The first time that every point of an exercise was earned."""

    exercise: str
    at: str  # UTC, ISO 8601
    tries: int  # with this one; a stub as shipped is no try


class Seen(msgspec.Struct, frozen=True, gc=False):  # many thousands, and no cycles
    """One check of an attempt, without its long parts."""

    name: str
    function: str
    verdict: Verdict
    score: float
    max_score: float
    diagnoses: tuple[Diagnosis, ...] = ()
    see: tuple[Pointer, ...] = ()


class _Checks(msgspec.Struct):
    """A stored report, read for its checks only: the rest is skipped, which is many times faster."""

    checks: tuple[Seen, ...]


_CHECKS = msgspec.json.Decoder(_Checks)


@dataclass(frozen=True)
class Outline:
    """A stored attempt as far as it was judged: what is read of thousands at once."""

    exercise: str
    at: str  # UTC, ISO 8601
    seed: int  # of a quiz, the variant
    sha256: str
    verdict: str
    checks: tuple[Seen, ...]


@dataclass(frozen=True)
class State:
    """Where a learner stands with one exercise."""

    word: Literal["not started", "attempted", "done"]
    best: float = 0.0
    attempts: int = 0
    last: str = ""  # time of the last attempt, UTC, ISO 8601


NOT_STARTED = State("not started")


# --- from rows; each raises msgspec.MsgspecError where the row is none ---------------------------------


def attempt(row: Row) -> Attempt:
    """Read exercise, at, sha256, report."""
    exercise, at, sha256, report = msgspec.convert(row, tuple[str, str, str, str])
    return Attempt(exercise, at, sha256, from_json(report))


def outline(row: Row) -> Outline:
    """Read exercise, at, seed, sha256, verdict, report."""
    exercise, at, seed, sha256, verdict, report = msgspec.convert(row, tuple[str, str, int, str, str, str])
    return Outline(exercise, at, seed, sha256, verdict, _CHECKS.decode(report).checks)


def passed(row: Row) -> Pass:
    """Read exercise, at, tries."""
    return Pass(*msgspec.convert(row, tuple[str, str, int]))


def review(row: Row) -> Review:
    """Read item, rating, variant, mistakes, at."""
    item, rating, variant, mistakes, at = msgspec.convert(row, tuple[str, int, int, str, str])
    return Review(item, rating, variant, msgspec.json.decode(mistakes, type=tuple[Diagnosis, ...]), at)
