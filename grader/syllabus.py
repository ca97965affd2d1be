"""The course as a document: chapters with their introductions, what builds on what, and an index of topics.

All of it comes from the records and reference/chapters.toml, so docs/course.md is generated and never edited.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grader.authoring.exercise import Exercise
from grader.authoring.quiz import Quiz
from grader.course import Course, Entry, load_quiz, load_record
from grader.errors import AuthoringError

NOTICE = "<!-- Generated from the records by `dlgrade dev course`. Edit these, not this file. -->"


@dataclass(frozen=True)
class Item:
    """An exercise with its record."""

    entry: Entry
    record: Exercise


@dataclass(frozen=True)
class QuizItem:
    """A quiz with its record."""

    entry: Entry
    record: Quiz


def markdown(course: Course) -> str:
    """Return the whole document, ending in a line break."""
    chapters = course.chapters()
    items = [Item(entry, load_record(entry)) for entry in course.entries() if entry.kind == "ex"]
    tests = [QuizItem(entry, load_quiz(entry)) for entry in course.entries() if entry.kind == "quiz"]
    listed = {chapter.name for chapter in chapters}
    members: list[Item | QuizItem] = [*items, *tests]
    for member in members:
        if member.record.chapter not in listed:
            where = f"reference/{member.entry.record.name}"
            raise AuthoringError(where, f"no chapter is called {member.record.chapter!r}.", "Add it to chapters.toml.")
    questions = sum(len(test.record.questions) for test in tests)
    lines = [
        NOTICE,
        "",
        "# The course",
        "",
        f"{len(items)} exercises and {len(tests)} quizzes with {questions} questions in {len(chapters)} chapters.",
        "`dlgrade list` shows how far you are, `dlgrade list b` one chapter, `dlgrade show ex07` a task, and",
        "`dlgrade quiz quiz02` asks the questions of a quiz. To look a thing up, go to the [index](#index).",
        "",
        *([course.sources(), ""] if course.sources() else []),
        *(f"- [{chapter.name}](#{_anchor(chapter.name)})" for chapter in chapters),
    ]
    for chapter in chapters:
        lines += ["", f"## {chapter.name}", "", chapter.introduction]
        lines += _table([item for item in items if item.record.chapter == chapter.name])
        lines += _quizzes([test for test in tests if test.record.chapter == chapter.name])
    return "\n".join([*lines, "", "## Index", "", *_index(items, tests)]) + "\n"


def _table(members: Sequence[Item]) -> Iterator[str]:
    if members:
        yield from ("", "| exercise | what you write | builds on |", "|---|---|---|")
    for item in members:
        functions = ", ".join(f"`{name}`" for name in item.record.functions)
        title = item.record.title.replace("|", "\\|")  # a bare one would begin a new cell
        yield f"| {_link(item.entry)} {title} | {functions} | {' '.join(item.record.builds_on) or '–'} |"


def _quizzes(members: Sequence[QuizItem]) -> Iterator[str]:
    for test in members:
        drawn = sum(bool(spec.given) for spec in test.record.questions.values())
        yield from ("", f"{_link(test.entry)} {test.record.title}: {len(test.record.questions)} questions,")
        yield f"{drawn} of them with drawn numbers."


def _index(items: Sequence[Item], tests: Sequence[QuizItem]) -> Iterator[str]:
    """Each topic with the exercises and the questions that treat it, in the order of the alphabet."""
    topics: dict[str, list[str]] = {}
    for item in items:
        for topic in item.record.topics:
            topics.setdefault(topic, []).append(_link(item.entry))
    for test in tests:
        asked: dict[str, list[str]] = {}
        for place, spec in enumerate(test.record.questions.values(), start=1):
            for topic in spec.topics:
                asked.setdefault(topic, []).append(f"q{place}")
        for topic, places in asked.items():
            topics.setdefault(topic, []).append(f"{_link(test.entry)} {' '.join(places)}")
    for topic in sorted(topics, key=str.casefold):
        yield f"- {topic}: {', '.join(topics[topic])}"


def _link(entry: Entry) -> str:
    return f"[{entry.id}](../exercises/{entry.stub.name})"


def _anchor(heading: str) -> str:
    """A heading's address as GitHub makes it."""
    return "".join(c for c in heading.lower().replace(" ", "-") if c.isalnum() or c in "-_")
