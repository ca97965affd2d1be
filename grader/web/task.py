"""The task of an exercise, read from its stub and its record, in the pieces that a page shows."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal

from grader.course import Entry, load_record
from grader.errors import UsageError

_SOURCE = "Source:"
_ITEM = re.compile(r"- ")


@dataclass(frozen=True)
class Piece:
    """A part of a docstring: a paragraph, lines set apart as they stand, or an item of a list."""

    kind: Literal["prose", "lines", "item"]
    text: str


@dataclass(frozen=True)
class Function:
    """What the learner writes: how it is called, and what it is to return."""

    signature: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Task:
    """An exercise as a page shows it."""

    title: str
    chapter: str
    source: str
    pieces: tuple[Piece, ...]
    functions: tuple[Function, ...]
    notes: tuple[str, ...]
    hints: tuple[str, ...]
    builds_on: tuple[str, ...]
    draws: bool  # pictures of what the learner's functions do


def task_of(entry: Entry) -> Task:
    """Return the task of an exercise; it is read again only where its files have changed.

    Raises
    ------
    UsageError
        Where the course's stub cannot be read.
    """
    try:
        return _task(entry, entry.stub.stat().st_mtime_ns, entry.record.stat().st_mtime_ns)
    except OSError as error:
        raise UsageError(f"The course's file {entry.stub} cannot be read: {error.strerror}.") from error


@lru_cache(maxsize=256)
def _task(entry: Entry, *_: int) -> Task:
    stub = entry.stub.read_text(encoding="utf-8")  # the course's own, not a learner's file
    tree = ast.parse(stub)
    record = load_record(entry)
    said = pieces((ast.get_docstring(tree) or "").partition("\n")[2])  # after the title
    sources = [piece.text.removeprefix(_SOURCE).strip() for piece in said if piece.text.startswith(_SOURCE)]
    return Task(
        title=record.title,
        chapter=record.chapter,
        source=sources[0] if sources else record.source,
        pieces=tuple(piece for piece in said if not piece.text.startswith(_SOURCE)),
        functions=tuple(_function(node, stub) for node in tree.body if isinstance(node, ast.FunctionDef)),
        notes=record.notes,
        hints=record.hints,
        builds_on=record.builds_on,
        draws=bool(record.pictures),
    )


def _function(node: ast.FunctionDef, stub: str) -> Function:
    lines = stub.splitlines()[node.lineno - 1 : node.body[0].lineno - 1]  # as they stand: 1e-5 is no 1e-05
    head = " ".join(" ".join(lines).split())
    return Function(head.removeprefix("def ").removesuffix(":"), pieces(ast.get_docstring(node) or ""))


def pieces(docstring: str) -> tuple[Piece, ...]:
    """Take a docstring apart, as those of the stubs are written.

    >>> [piece.kind for piece in pieces("The rule:\\n\\n    f(z) = z\\n\\nHere\\n- one\\n  line\\n- two\\nand so on")]
    ['prose', 'lines', 'prose', 'item', 'item', 'prose']
    """
    return tuple(Piece(kind, text) for kind, text in _joined(list(_lines(docstring.strip("\n").split("\n")))))


Kind = Literal["prose", "lines", "item"]


def _lines(lines: list[str]) -> Iterator[tuple[Kind, int, str]]:
    """Each line with its kind and the number of the piece it belongs to."""
    kind: Kind = "prose"
    number, empty = 0, True
    for line in lines:
        if not line.strip():
            empty = True
            yield kind, number, ""
            continue
        deep = line.startswith("    ")
        if _ITEM.match(line):
            kind, number = "item", number + 1
        elif deep and (empty or kind == "lines"):
            number += kind != "lines"
            kind = "lines"
        elif empty or kind == "lines" or (kind == "item" and not line.startswith("  ")):
            kind, number = "prose", number + 1
        empty = False
        yield kind, number, line


def _joined(lines: list[tuple[Kind, int, str]]) -> Iterator[tuple[Kind, str]]:
    for _, group in groupby(lines, key=lambda line: line[1]):
        members = list(group)
        kind = members[-1][0]
        text = "\n".join(line for *_, line in members)
        if kind == "lines":
            yield kind, textwrap.dedent(text).strip("\n").expandtabs(4)
        elif text.strip():
            yield kind, " ".join(text.removeprefix("- ").split())
