"""Every single edit of the model solution must lose points: the exercise is tested as a grader.

An edit that changes nothing anyone can observe is equivalent. Those are listed, with the reason, in
reference/equivalent_mutants.toml, and nowhere else:

    [[ex07]]
    change = "e = np.exp(-np.abs(z)) → e = np.exp(np.abs(z))"
    reason = "…"
"""

from __future__ import annotations

import ast
import difflib
import hashlib
import itertools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from grader import sandbox
from grader.compiling.edits import single_edits
from grader.errors import AuthoringError
from grader.judge import judge
from grader.report import Verdict
from grader.worker import wire

if TYPE_CHECKING:
    from grader.course import Entry
    from grader.key import Key


Lost = frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Score:
    """How many mutants lost points, of how many that are not equivalent."""

    killed: int
    mutants: int
    equivalent: int
    problems: tuple[str, ...]
    lost: tuple[Lost, ...]  # what each mutant lost


def kill(entry: Entry, key: Key, listing: Path) -> Score:
    """Grade every mutant of an exercise's solution in one reused worker: the code is ours."""
    source = ast.unparse(ast.parse(entry.solution.read_text(encoding="utf-8")))
    listed = equivalents(listing, key.exercise)
    mutants = named_mutants(source)
    with sandbox.start() as worker:
        lost = {change: checks_lost(key, mutant, worker) for change, mutant in mutants.items()}
    survivors = [change for change, checks in lost.items() if not checks]
    excused = [change for change in survivors if change in listed]
    problems = [f"This mutant loses no point: {change}" for change in survivors if change not in listed]
    problems += [f"Listed as equivalent, but it is none now: {change}" for change in listed if change not in survivors]
    tested = len(mutants) - len(excused)
    return Score(len(mutants) - len(survivors), tested, len(excused), tuple(problems), tuple(lost.values()))


def named_mutants(source: str) -> dict[str, str]:
    """Return every single edit by what it changed; the same change in another place is numbered."""
    named: dict[str, str] = {}
    for edit in single_edits(source):
        change = change_of(source, edit.source)
        places = itertools.chain([change], (f"{change} (place {i})" for i in itertools.count(2)))
        named[next(place for place in places if place not in named)] = edit.source
    return named


def checks_lost(key: Key, source: str, worker: sandbox.Worker) -> Lost:
    """Return the checks that this text loses, as (function, check); none where it gets full marks."""
    calls = key.requests(pictures=False)
    name = f"{key.stem}_{hashlib.sha256(source.encode()).hexdigest()[:8]}"
    job = wire.Job(name, f"{key.stem}.py", (source.encode(),), False, calls)
    run = worker.run(job, {function.name: function.time_limit for function in key.functions})
    report = judge(key, run.loaded, run.outcomes, explain=False)
    return frozenset((c.function, c.name) for c in report.checks if c.verdict is not Verdict.ACCEPTED)


def change_of(before: str, after: str) -> str:
    """Say what an edit changed, as `old line → new line`.

    >>> change_of("a = 1\\nb = 2", "a = 1\\nb = 3")
    'b = 2 → b = 3'
    """
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    old = "; ".join(line[2:].strip() for line in lines if line.startswith("- "))
    new = "; ".join(line[2:].strip() for line in lines if line.startswith("+ "))
    return f"{old} → {new}"


def equivalents(listing: Path, exercise: str) -> dict[str, str]:
    """Read the listed equivalent mutants of an exercise: change → reason."""
    if not listing.exists():
        return {}
    where = f"{listing.parent.name}/{listing.name}"
    try:
        entries = tomllib.loads(listing.read_text(encoding="utf-8")).get(exercise, [])
    except ValueError as error:
        raise AuthoringError(where, f"it is not TOML ({error}).", "Correct that line.") from error
    listed: dict[str, str] = {}
    for entry in entries:
        if not entry.get("change") or not entry.get("reason", "").strip():
            raise AuthoringError(
                f"{where}, {exercise}", "an entry lacks change or reason.", "Say why it is equivalent."
            )
        listed[entry["change"]] = entry["reason"]
    return listed
