"""A bench that is made ready while the learner reads, and Keys that are read before they are needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from grader.course import Entry
from grader.study import Bench, Checked, Desk, Work


class Warm:
    """Checks one file after another, for one thread; what takes long is begun early in others. A context manager."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._bench: Bench | None = None
        self._making = threading.Lock()
        self._reading: dict[str, threading.Thread] = {}

    def __enter__(self) -> Warm:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bench is not None:
            self._bench.__exit__()

    def begin(self, entry: Entry) -> None:
        """Make all ready that a first check would wait for; returns at once."""
        self._quietly(self._start)  # the worker loads its libraries over there
        self._in_a_thread(entry, lambda: self._first(entry))

    def ahead(self, entry: Entry) -> None:
        """Have the Key of an exercise read, or compiled, before its first save; returns at once."""
        self._in_a_thread(entry, lambda: _read(entry))

    def ready(self, entry: Entry) -> bool:
        """Tell whether a check would not wait for what is done already in a thread."""
        return not any(one.is_alive() and name == entry.id for name, one in self._reading.items())

    def check(self, work: Work) -> Checked:
        """Grade a file; raises as `Bench.check` does."""
        return self._start().check(self._desk, work)

    def _start(self) -> Bench:
        with self._making:
            self._bench = self._bench or Bench()
        return self._bench

    def _first(self, entry: Entry) -> None:
        import grader.diagnose
        import grader.pointers  # noqa: F401  # what only a wrong answer needs

        _read(entry)
        if entry.stub.is_file():  # the course's own: nothing in it is written, so it takes no time
            self._start().check(self._desk, Work(entry, entry.stub))

    def _in_a_thread(self, entry: Entry, work: Callable[[], object]) -> None:
        if self.ready(entry):
            thread = threading.Thread(target=self._quietly, args=(work,), daemon=True)
            self._reading[entry.id] = thread
            thread.start()

    @staticmethod
    def _quietly(work: Callable[[], object]) -> None:
        try:
            work()
        except Exception:  # the check itself meets it again, and says it
            return


def _read(entry: Entry) -> None:
    from grader.grade import key_for

    key_for(entry)


def title(entry: Entry) -> str:
    """Return an exercise's title from its record: its Key may not be compiled yet."""
    from grader.course import load_quiz, load_record

    return load_quiz(entry).title if entry.kind == "quiz" else load_record(entry).title


def task(entry: Entry) -> str:
    """Return the task as the stub tells it; "" for an answer sheet, whose questions are its own."""
    if entry.kind == "quiz":
        return ""
    import ast
    import inspect

    found = ast.get_docstring(ast.parse(_text(entry.stub)))  # the course's own stub, not a learner's file
    lines = inspect.cleandoc(found or "").split("\n")
    return "\n".join(lines[1:]).strip("\n")  # its first line is the title


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
