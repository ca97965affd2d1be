"""The content gate, `dlgrade dev check`: what an exercise must prove before learners meet it.

content.py   files agree, hints and sources are there, stub and solution get what they should
truths.py    derivatives equal finite differences, every branch of a Piecewise is reached
ideas.py     every misconception is caught, and named as itself
mutants.py   every single edit of the solution loses points, or is listed as equivalent with its reason
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from grader.errors import DlgradeError

if TYPE_CHECKING:
    from grader.course import Course, Entry

__all__ = ["Finding", "check_course", "check_entry"]


@dataclass(frozen=True)
class Finding:
    """What the gate found out about one exercise. No problem means it may be published."""

    exercise: str
    killed: int
    mutants: int  # those that are not equivalent
    equivalent: int
    problems: tuple[str, ...]
    seconds: float


def check_course(course: Course, entries: Sequence[Entry], echo: Callable[[str], object]) -> bool:
    """Check the exercises, two at a time on two cores; echo a line for each, then the problems.

    Returns
    -------
    bool
        True if no exercise has a problem.
    """
    jobs = [entry for entry in entries if entry.kind == "ex"]
    if not jobs:
        echo("There is nothing to check.")
        return True
    workers = min(len(jobs), os.cpu_count() or 1)
    begun = time.perf_counter()
    findings: list[Finding] = []
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for finding in pool.map(check_entry, jobs, [course.root] * len(jobs)):
            findings.append(finding)
            echo(_line(finding))
            for problem in finding.problems:
                echo(f"    {problem}")
    killed, mutants = sum(f.killed for f in findings), sum(f.mutants for f in findings)
    bad = sum(bool(f.problems) for f in findings)
    verdict = f"{bad} with problems" if bad else "no problem"
    seconds = time.perf_counter() - begun
    echo(f"{len(findings)} exercises, {verdict}; kill score {killed}/{mutants}; {seconds:.0f} s.")
    return not bad


def check_entry(entry: Entry, root: Path) -> Finding:
    """Check one exercise. An authoring error is a problem like any other: the other exercises are still checked."""
    from grader.course import load_record
    from grader.gate import content, ideas, mutants, truths
    from grader.grade import key_for

    begun = time.perf_counter()
    score = mutants.Score(0, 0, 0, ())
    problems: list[str] = []
    try:
        key = key_for(entry)
        exercise = load_record(entry)
        problems += content.problems(entry, exercise, key)
        problems += truths.problems(exercise, entry.stub)
        problems += ideas.problems(exercise, key)
        score = mutants.kill(entry, key, root / "reference" / "equivalent_mutants.toml")
        problems += score.problems
    except DlgradeError as error:
        problems.append(str(error))
    seconds = time.perf_counter() - begun
    return Finding(entry.stem, score.killed, score.mutants, score.equivalent, tuple(problems), seconds)


def _line(finding: Finding) -> str:
    mark = "✗" if finding.problems else "✓"
    share = 100 * finding.killed / finding.mutants if finding.mutants else 0
    equivalent = f", {finding.equivalent} equivalent" if finding.equivalent else ""
    score = f"{finding.killed}/{finding.mutants} mutants killed ({share:.0f} %{equivalent})"
    return f"{mark} {finding.exercise:<32} {score}  {finding.seconds:.1f} s"
