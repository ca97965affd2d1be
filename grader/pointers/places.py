"""The exercises and questions of a course as places to be pointed to, and what is rare among them."""

from __future__ import annotations

import ast
import contextlib
import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, Any

import msgspec

from grader.course import Course, Entry, load_quiz, load_record
from grader.files import write_whole
from grader.key import cache_folder
from grader.pointers.words import ONE_FORM, weighed, words
from grader.report import Pointer

if TYPE_CHECKING:
    from grader.authoring.quiz import QuestionSpec, Quiz


class Place(msgspec.Struct, frozen=True):
    """An exercise or a question, as far as pointers need it."""

    id: str  # "ex21", "quiz03:huber_corner"
    title: str
    topics: tuple[str, ...]  # the first says most
    chapter: str
    number: int = 0  # of a question, in its quiz
    ideas: tuple[str, ...] = ()  # ids of a question's wrong answers
    builds_on: tuple[str, ...] = ()
    words: dict[str, float] = {}  # those it uses, weighed: a vector of length 1

    @property
    def pointer(self) -> Pointer:
        """This place, as a learner is told of it."""
        quiz, _, name = self.id.partition(":")
        if not name:
            return Pointer("exercise", self.id, self.title, f"dlgrade show {self.id}")
        command = f"dlgrade quiz {quiz} --question {self.number}"
        return Pointer("question", self.id, f"question {self.number}, {self.title}", command, self.number)


class Shelf(msgspec.Struct, frozen=True):
    """All places of a course, and what is rare among them."""

    places: tuple[Place, ...]
    rarity: dict[str, float]  # by word
    treated: dict[str, int]  # by topic: in how many places


def places_of(course: Course) -> tuple[Place, ...]:
    """Return every exercise and question. Records are read once after each change of one, and the result kept."""
    return shelf_of(course).places


def shelf_of(course: Course) -> Shelf:
    """Return all places, and what is rare among them."""
    files = [path for e in course.entries() for path in (e.record, e.stub) if path.is_file()]
    facts = [(str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in files]
    made_by = (Place.__struct_fields__, Shelf.__struct_fields__, ONE_FORM)
    return _kept(course, hashlib.sha256(repr((made_by, facts)).encode()).hexdigest()[:20])


@lru_cache(maxsize=4)
def _kept(course: Course, digest: str) -> Shelf:
    path = cache_folder() / "places" / f"{digest}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Shelf)
    except (OSError, msgspec.DecodeError):
        shelf = _filled(course)
    with contextlib.suppress(OSError):  # a cache that cannot be written costs its time again; `key_for` tells of it
        write_whole(path, [msgspec.json.encode(shelf)])
    return shelf


def _filled(course: Course) -> Shelf:
    found = list(_all(course))
    spoken = Counter(word for _, said in found for word in said)
    rarity = {word: round(log(1 + len(found) / max(times, 2)), 4) for word, times in spoken.items()}
    places = tuple(msgspec.structs.replace(place, words=weighed(said, rarity)) for place, said in found)
    return Shelf(places, rarity, dict(Counter(topic for place in places for topic in place.topics)))


def _all(course: Course) -> Iterator[tuple[Place, Set[str]]]:
    for entry in course.entries():
        if entry.kind == "ex":
            exercise = load_record(entry)
            texts = [exercise.title, *exercise.topics, *(_docstrings(entry) if entry.stub.is_file() else ())]
            place = Place(entry.id, exercise.title, exercise.topics, exercise.chapter, builds_on=exercise.builds_on)
            yield place, words(texts)
            continue
        quiz = load_quiz(entry)
        for number, spec in enumerate(quiz.questions.values(), start=1):
            ideas = tuple(idea.id for idea in quiz.misconceptions if idea.question == spec.name)
            place = Place(f"{entry.id}:{spec.name}", spec.title, spec.topics, quiz.chapter, number, ideas)
            yield place, words(_wordings(quiz, spec))


def _docstrings(entry: Entry) -> Iterator[str]:
    tree = ast.parse(entry.stub.read_text(encoding="utf-8"))
    yield ast.get_docstring(tree) or ""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield f"{node.name} {ast.get_docstring(node) or ''}"


def _wordings(quiz: Quiz, spec: QuestionSpec) -> Iterator[str]:
    """All that is said in a question, about it, and about its wrong answers. Its name is often that of a function."""
    details = {name: detail for name, detail in spec.details.items() if name != "code"}
    yield from (spec.name, spec.title, *spec.topics, spec.wording, spec.why)
    yield from _strings([spec.options, details])
    yield from (idea.message for idea in quiz.misconceptions if idea.question == spec.name)


def _strings(found: Any) -> Iterator[str]:
    match found:
        case str():
            yield found
        case Mapping():
            yield from _strings(list(found.items()))
        case list() | tuple():
            for one in found:
                yield from _strings(one)
        case _:
            pass
