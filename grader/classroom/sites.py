"""Where submissions are run: this machine, unless it is a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass

from grader import sandbox
from grader.classroom.lanes import Crew
from grader.classroom.preparing import Prepared
from grader.classroom.tasks import Graded, Kept, Task, failed

Grade = Callable[[Iterable[Task | Kept], Mapping[str, Prepared]], Iterator[Graded | Kept]]
"""Grade the tasks, in any order, and let pass what is kept."""


@dataclass(frozen=True)
class Site:
    """A place that runs submissions: what keeps them in there, and how tasks become results."""

    isolation: sandbox.Isolation
    grade: Grade


def here(jobs: int) -> Site:
    """Return this machine, with so many lanes."""

    isolation = sandbox.isolation()

    def grade(work: Iterable[Task | Kept], keys: Mapping[str, Prepared]) -> Iterator[Graded | Kept]:
        def died(task: Task) -> Graded:
            return failed(task, keys[task.exercise].key, "the process that graded it ended twice; grade it alone")

        with closing(Crew(jobs, Graded, died, isolation.layers)) as crew:
            for piece in work:
                if isinstance(piece, Task):
                    yield from crew.add(piece)
                else:
                    yield piece
                    yield from crew.ready()
            yield from crew.rest()

    return Site(isolation, grade)
