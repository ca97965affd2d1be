"""What a course holds and how far a learner has come with it, as rows: for the list, and for the progress report."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from grader import key as keys
from grader.authoring.exercise import UNCHANGED_POINTS, Exercise
from grader.compiling.cases import changeable
from grader.compiling.signatures import read_signatures
from grader.course import Course, Entry, load_record
from grader.files import write_whole
from grader.grade import digest, key_for
from grader.render.standing import Row, Summary
from grader.store import NOT_STARTED, State, Store


def summary(course: Course, store: Store) -> Summary:
    """Return every exercise of the course with its state, a chapter's quizzes last, and the one to do next."""
    states = store.states()
    rows = [_row(entry, states) for entry in course.entries()]
    chapters = list(dict.fromkeys(row.chapter for row in rows))
    following = next((row.exercise for row in rows if row.state != "done"), "")
    return Summary(tuple(sorted(rows, key=lambda row: chapters.index(row.chapter))), following)


def _row(entry: Entry, states: Mapping[str, State]) -> Row:
    state = states.get(entry.id, NOT_STARTED)
    return Row(entry.id, *_facts(entry), state.word, state.best, state.attempts, state.last)


def _facts(entry: Entry) -> tuple[str, str, float]:
    """Return title, chapter and points; read again only where a file has changed: a page asks after every save."""
    return _read_facts(entry, *(path.stat().st_mtime_ns for path in (entry.record, entry.stub) if path.is_file()))


@lru_cache(maxsize=1024)
def _read_facts(entry: Entry, *_: int) -> tuple[str, str, float]:
    """Return what was kept of the same files: a record takes its time to run, and there are many."""
    path = keys.cache_folder() / "facts" / f"{entry.stem}-{digest(entry, 0)[:20]}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[str, str, float])
    except (OSError, msgspec.DecodeError):
        facts = _found(entry)
    with contextlib.suppress(OSError):  # a cache that cannot be written costs its time again; `key_for` tells of it
        write_whole(path, [msgspec.json.encode(facts)])
    return facts


def _found(entry: Entry) -> tuple[str, str, float]:
    """Find them in the Key where there is one, because compiling it takes seconds; else in the record."""
    key = key_for(entry) if entry.kind == "quiz" else keys.load(keys.cache_path(entry.stem, 0, digest(entry, 0)))
    if key is not None:
        return key.title, key.chapter, key.max_score
    record = load_record(entry)
    return record.title, record.chapter, _points(record, entry)


def _points(record: Exercise, entry: Entry) -> float:
    """Return the points that the Key will have: those of the checks, and for each function that can change an input."""
    signatures = read_signatures(entry.stub)
    unchanged = [s for s in record.functions.values() if s.name in signatures and changeable(record, s, signatures)]
    graded = sum(check.points for check in record.checks) + sum(ban.points for ban in record.forbidden)
    return graded + UNCHANGED_POINTS * len(unchanged)
