"""Where a learner reads and practises what their mistake is about: the task, an exercise, a quiz's question.

What an author says (`see=`) comes first, then a question whose wrong answer is the same idea, then one on the same
topics, rare topics before common ones. What the task says of the function is always there.
"""

from __future__ import annotations

import ast
import contextlib
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from grader.course import Course, Entry, load_quiz, load_record
from grader.files import write_whole
from grader.key import Key, cache_folder
from grader.report import CheckReport, Pointer, Verdict

MOST = 3  # pointers of one check
_TAUGHT = (Verdict.WRONG_ANSWER, Verdict.INVALID_OUTPUT)


class Place(msgspec.Struct, frozen=True):
    """An exercise or a question, as far as pointers need it."""

    id: str  # "ex21", "quiz03:huber_corner"
    title: str
    topics: tuple[str, ...]
    chapter: str
    number: int = 0  # of a question, in its quiz
    ideas: tuple[str, ...] = ()  # ids of a question's wrong answers

    @property
    def pointer(self) -> Pointer:
        """This place, as a learner is told of it."""
        quiz, _, name = self.id.partition(":")
        if not name:
            return Pointer("exercise", self.id, self.title, f"dlgrade show {self.id}")
        return Pointer("question", self.id, f"question {self.number}, {self.title}", f"dlgrade quiz {quiz}")


def pointed(course: Course, entry: Entry, key: Key, checks: Sequence[CheckReport]) -> tuple[CheckReport, ...]:
    """Return the checks with what treats their mistakes, for those that gave a wrong answer."""
    places = places_of(course)
    return tuple(
        msgspec.structs.replace(check, see=tuple(_pointers(places, entry, key, check))[:MOST])
        if check.verdict in _TAUGHT or check.diagnoses
        else check
        for check in checks
    )


def _pointers(places: Sequence[Place], entry: Entry, key: Key, check: CheckReport) -> Iterator[Pointer]:
    if entry.kind == "quiz":
        mine = next((p for p in places if p.number and check.function == f"q{p.number}" and _in(p, entry)), None)
        yield from _best(places, mine.topics if mine else (), "exercise")
        return
    named = [target for diagnosis in check.diagnoses for target in key.see.get(diagnosis.id, ())]
    ideas = {diagnosis.id for diagnosis in check.diagnoses}
    found = [p.pointer for target in named for p in places if p.id == target]
    found += [p.pointer for p in places if ideas & set(p.ideas)][:1]
    found += _best(places, key.topics, "question") if not any(p.kind == "question" for p in found) else []
    earlier = [p for p in places if p.id in key.builds_on]
    found += _best(earlier, key.topics, "exercise") if not any(p.kind == "exercise" for p in found) else []
    yield from list(dict.fromkeys(found))[: MOST - 1]
    yield _task(entry, check.function)


def _in(place: Place, entry: Entry) -> bool:
    return place.id.startswith(f"{entry.id}:")


def _best(places: Sequence[Place], topics: Sequence[str], kind: str) -> list[Pointer]:
    """The exercise or question that shares most with some topics; a topic that few treat says more."""
    common = Counter(topic for place in places for topic in place.topics)
    known = [p for p in places if p.pointer.kind == kind and set(topics) & set(p.topics)]
    best = max(known, key=lambda p: sum(1 / common[t] for t in topics if t in p.topics), default=None)
    return [best.pointer] if best else []


def _task(entry: Entry, function: str) -> Pointer:
    """What the stub says of a function; where it says nothing, the whole task."""
    words = "the task"
    for node in ast.parse(entry.stub.read_text(encoding="utf-8")).body:  # the course's own file, not a learner's
        if isinstance(node, ast.FunctionDef) and node.name == function and ast.get_docstring(node):
            words = f"what it says of {function}, lines {node.lineno} to {node.body[0].end_lineno} of {entry.stub.name}"
    return Pointer("task", entry.id, words, f"dlgrade show {entry.id}")


# --- all places of a course ----------------------------------------------------------------------------


def places_of(course: Course) -> tuple[Place, ...]:
    """Return every exercise and question. Records are read once after each change of one, and the result kept."""
    entries = course.entries()
    facts = [(str(e.record), e.record.stat().st_mtime_ns, e.record.stat().st_size) for e in entries]
    return _kept(course, hashlib.sha256(repr((Place.__struct_fields__, facts)).encode()).hexdigest()[:20])


@lru_cache(maxsize=4)
def _kept(course: Course, digest: str) -> tuple[Place, ...]:
    path = cache_folder() / "places" / f"{digest}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Place, ...])
    except (OSError, msgspec.DecodeError):
        places = tuple(_all(course))
    with contextlib.suppress(OSError):  # a cache that cannot be written costs its time again; `key_for` tells of it
        write_whole(path, [msgspec.json.encode(places)])
    return places


def _all(course: Course) -> Iterator[Place]:
    for entry in course.entries():
        if entry.kind == "ex":
            exercise = load_record(entry)
            yield Place(entry.id, exercise.title, exercise.topics, exercise.chapter)
            continue
        quiz = load_quiz(entry)
        for number, spec in enumerate(quiz.questions.values(), start=1):
            ideas = tuple(idea.id for idea in quiz.misconceptions if idea.question == spec.name)
            yield Place(f"{entry.id}:{spec.name}", spec.title, spec.topics, quiz.chapter, number, ideas)
