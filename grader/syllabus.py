"""The course as a document: chapters with their introductions, what builds on what, and an index of topics.

All of it comes from the records and reference/chapters.toml, so docs/course.md is generated and never edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from grader.authoring.exercise import Exercise
from grader.course import Course, Entry, load_record
from grader.errors import AuthoringError

NOTICE = "<!-- Generated from the records by `dlgrade dev course`. Edit these, not this file. -->"


@dataclass(frozen=True)
class Item:
    """An exercise with its record."""

    entry: Entry
    record: Exercise


def markdown(course: Course) -> str:
    """Return the whole document, ending in a line break."""
    chapters = course.chapters()
    items = [Item(entry, load_record(entry)) for entry in course.entries() if entry.kind == "ex"]
    listed = {chapter.name for chapter in chapters}
    for item in items:
        if item.record.chapter not in listed:
            where = f"reference/{item.entry.record.name}"
            raise AuthoringError(where, f"no chapter is called {item.record.chapter!r}.", "Add it to chapters.toml.")
    lines = [
        NOTICE,
        "",
        "# The course",
        "",
        f"{len(items)} exercises in {len(chapters)} chapters. `dlgrade list` shows how far you are,",
        "`dlgrade list b` one chapter, and `dlgrade show ex07` a task. To look a thing up, go to the [index](#index).",
        "",
        *(f"- [{chapter.name}](#{_anchor(chapter.name)})" for chapter in chapters),
    ]
    for chapter in chapters:
        members = [item for item in items if item.record.chapter == chapter.name]
        lines += ["", f"## {chapter.name}", "", chapter.introduction, "", *_table(members)]
    return "\n".join([*lines, "", "## Index", "", *_index(items)]) + "\n"


def _table(members: list[Item]) -> Iterator[str]:
    yield "| exercise | what you write | builds on |"
    yield "|---|---|---|"
    for item in members:
        functions = ", ".join(f"`{name}`" for name in item.record.functions)
        title = item.record.title.replace("|", "\\|")  # a bare one would begin a new cell
        yield f"| {_link(item)} {title} | {functions} | {' '.join(item.record.builds_on) or '–'} |"


def _index(items: list[Item]) -> Iterator[str]:
    """Each topic with the exercises that treat it, in the order of the alphabet."""
    topics: dict[str, list[Item]] = {}
    for item in items:
        for topic in item.record.topics:
            topics.setdefault(topic, []).append(item)
    for topic in sorted(topics, key=str.casefold):
        yield f"- {topic}: {', '.join(_link(item) for item in topics[topic])}"


def _link(item: Item) -> str:
    return f"[{item.entry.id}](../exercises/{item.entry.stub.name})"


def _anchor(heading: str) -> str:
    """A heading's address as GitHub makes it."""
    return "".join(c for c in heading.lower().replace(" ", "-") if c.isalnum() or c in "-_")
