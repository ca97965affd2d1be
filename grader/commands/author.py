"""What an author of exercises types."""

from __future__ import annotations

from pathlib import Path

import click

from grader.commands import find_course, shown


@click.command()
@click.argument("name", metavar="ex69_name")
@click.pass_obj
def new(explicit: Path | None, name: str) -> None:
    """Write the three files of a new exercise: record, stub and solution."""
    from grader.scaffold import write

    course = find_course(explicit)
    entry, paths = write(course, name)
    for path in paths:
        click.echo(f"written  {shown(path)}")
    click.echo(f"Next: begin with {shown(entry.record)}, and check all three with: dlgrade dev check {entry.id}")


@click.group()
def dev() -> None:
    """For authors of exercises."""


@dev.command()
@click.argument("ex", nargs=-1)
@click.pass_obj
def check(explicit: Path | None, ex: tuple[str, ...]) -> int:
    """Check the content of exercises; without EX, of all."""
    from grader.gate import check_course

    course = find_course(explicit)
    entries = course.resolve(ex) if ex else course.entries()
    return 0 if check_course(course, entries, click.echo) else 1
