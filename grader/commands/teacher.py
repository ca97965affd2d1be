"""What a teacher types."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from grader.commands import find_course, warn

if TYPE_CHECKING:
    from grader.classroom.batch import Site

T = TypeVar("T")
SECONDS_BETWEEN_LINES = 5.0


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)  # what a container gives us, not what the host has
    return len(affinity(0)) if affinity else os.cpu_count() or 1


@click.command()
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="Where the results go.")
@click.option("--exercise", "patterns", multiple=True, metavar="EX", help="Only this one; may be given often.")
@click.option("--jobs", type=click.IntRange(1, 512), default=_processors, metavar="N", help="How many at once.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), metavar="N", help="Draw the cases with this seed.")
@click.option("--fresh", is_flag=True, help="Grade everything again.")
@click.option("--dask", "address", metavar="ADDRESS", help="Grade on the workers of this Dask scheduler.")
@click.option("--trust-submissions", "trust", is_flag=True, help="Run them even where nothing walls them in.")
@click.pass_obj
def batch(
    explicit: Path | None,
    submissions: Path,
    out: Path,
    patterns: tuple[str, ...],
    jobs: int,
    seed: int | None,
    fresh: bool,
    address: str | None,
    trust: bool,
) -> int:
    """Grade a class: SUBMISSIONS is a folder, .zip or .tar.gz of <student>/…/ex07*.py, or of <student>_ex07*.py."""
    from grader.classroom.batch import Options, run

    course = find_course(explicit)
    try:
        with ended_gently(), _site(address) as site:
            options = Options(tuple(course.resolve(patterns)), jobs, seed, fresh, trust, site=site)
            everything = run(course, submissions, out, options, say=click.echo, track=_track)
    except KeyboardInterrupt:
        warn("Interrupted. What is graded is kept; run the same command again to continue.")
        raise
    return 0 if everything else 1


@contextmanager
def ended_gently() -> Iterator[None]:
    """Take a request to end, or a terminal that closes, as Ctrl-C: what was unpacked is then removed."""
    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {name: signal.signal(getattr(signal, name), signal.default_int_handler) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


@contextmanager
def _site(address: str | None) -> Iterator[Site | None]:
    """Yield the cluster at an address, None for this machine."""
    if address is None:
        yield None
        return
    from grader.classroom.cluster import cluster

    with cluster(address) as site:
        yield site


@click.command()
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The results of the class.")
@click.option("--student", "students", multiple=True, metavar="NAME", help="Only theirs; may be given often.")
@click.option("--exercise", "patterns", multiple=True, metavar="EX", help="Only this one; may be given often.")
@click.option("--dry-run", is_flag=True, help="Say who would change, and write nothing.")
@click.option("--jobs", type=click.IntRange(1, 512), default=_processors, metavar="N", help="How many at once.")
@click.option("--trust-submissions", "trust", is_flag=True, help="Run them even where nothing walls them in.")
@click.pass_obj
def regrade(
    explicit: Path | None,
    submissions: Path,
    out: Path,
    students: tuple[str, ...],
    patterns: tuple[str, ...],
    dry_run: bool,
    jobs: int,
    trust: bool,
) -> int:
    """Grade one student's work or one exercise again, and say who changes, by how much and why."""
    from grader.classroom import regrade
    from grader.classroom.batch import Options

    course = find_course(explicit)
    options = Options(tuple(course.resolve(patterns)), jobs, trust=trust, only_look=dry_run)
    with ended_gently():
        return 0 if regrade.run(course, submissions, out, options, students, say=click.echo, track=_track) else 1


def _track(steps: Iterable[T], total: int) -> Iterator[T]:
    """Hand the steps on, and show on standard error how far we are."""
    if sys.stderr.isatty():
        yield from _bar(steps, total)
        return
    last = time.monotonic()
    for done, step in enumerate(steps, start=1):
        yield step
        if time.monotonic() - last > SECONDS_BETWEEN_LINES:
            last = time.monotonic()
            click.echo(f"{done} of {total} graded", err=True)


def _bar(steps: Iterable[T], total: int) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Grading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        for step in steps:
            yield step
            bar.advance(task)
