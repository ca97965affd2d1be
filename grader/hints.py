"""The hints of an exercise, one more each time: for the commands that show them."""

from __future__ import annotations

from grader.course import Entry, load_record
from grader.errors import UsageError
from grader.study import Desk


def next_hints(desk: Desk, entry: Entry) -> list[str]:
    """Return the next hint as a line, and remember that it was shown; after the last one, all of them.

    Raises
    ------
    UsageError
        Where there are none, and why.
    """
    if entry.kind == "quiz":
        raise UsageError(f"A quiz has no hints. dlgrade quiz {entry.id} says after each answer what was right.")
    hints = load_record(entry).hints
    if not hints:
        raise UsageError(f"There are no hints for {entry.id}.")
    with desk.history() as store:
        place = store.next_hint(entry.id, len(hints))
    lines = [f"Hint {number} of {len(hints)}: {hint}" for number, hint in enumerate(hints, start=1)]
    return lines[place : place + 1] or lines
