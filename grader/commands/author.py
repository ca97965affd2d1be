"""What an author of exercises types."""

from __future__ import annotations

from pathlib import Path

import click

from grader.commands import find_course, shown
from grader.errors import UsageError


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
@click.option("--publish", type=click.Path(path_type=Path), metavar="PATH", help="Write the kill scores as a table.")
@click.pass_obj
def check(explicit: Path | None, ex: tuple[str, ...], publish: Path | None) -> int:
    """Check the content of exercises; without EX, of all."""
    from grader.gate import check_course, table

    course = find_course(explicit)
    if ex and publish is not None:
        raise UsageError("--publish writes the scores of all exercises: leave EX away.")
    entries = course.resolve(ex) if ex else course.entries()
    findings = check_course(course, entries, click.echo)
    if publish is not None:
        _write(publish, table(findings))
    return 1 if any(finding.problems for finding in findings) else 0


@dev.command()
@click.argument("path", default="docs/course.md", type=click.Path(path_type=Path))
@click.pass_obj
def course(explicit: Path | None, path: Path) -> None:
    """Write the course with its chapters and its index to PATH (default: docs/course.md)."""
    from grader.syllabus import markdown

    _write(path, markdown(find_course(explicit)))


@dev.command()
@click.pass_obj
def sheets(explicit: Path | None) -> None:
    """Write the answer sheets of all quizzes, blank into exercises/ and with the answers into solutions/."""
    from grader.grade import key_for
    from grader.quizzes import paper_for
    from grader.render.question import sheet

    entries = [entry for entry in find_course(explicit).entries() if entry.kind == "quiz"]
    for entry in entries:
        paper = paper_for(key_for(entry), 0)
        _write(entry.stub, sheet(paper))
        _write(entry.solution, sheet(paper, solved=True))


def _write(path: Path, content: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{shown(path)} cannot be written: {error.strerror}. Name another path.") from error
    click.echo(f"written  {shown(path)}")
