"""What a learner types, `check` aside."""

from __future__ import annotations

import ast
import inspect
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader import course as courses
from grader.commands import asking, at_desk, find_course, here, one, screen, shown, warn, write_page
from grader.course import Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.render.standing import Row
    from grader.study import Desk


NAMED = 5  # files that `init` kept, and names: more are only counted


@click.command()
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
@click.option(
    "--student", metavar="NAME", default="", help="Write quizzes with the numbers of this student of a class."
)
@click.pass_obj
def init(explicit: Path | None, folder: Path, student: str) -> None:
    """Write the exercises and answer sheets into DIR (default: here). Nothing is ever overwritten."""
    course = find_course(explicit)
    target = folder / "exercises"
    stubs = [entry for entry in course.entries() if entry.stub.is_file()]
    if not stubs:
        raise UsageError(f"The course in {course.root} has no exercises yet.")
    try:
        target.mkdir(parents=True, exist_ok=True)
        written = [entry for entry in stubs if not courses.work_on(entry, target) and _begin(entry, target, student)]
    except OSError as error:
        raise UsageError(f"{target} cannot be written: {error.strerror}. Name another folder.") from error
    kept = [entry for entry in stubs if entry not in written]
    for entry in kept if len(kept) <= NAMED else []:
        click.echo(f"kept  {target / entry.stub.name}")
    click.echo(f"{len(written)} written to {target}, {len(kept)} kept as they were.")
    enter = "" if folder.resolve() == here() else f"cd {folder}, then "
    click.echo(f"Next: {enter}open exercises/{stubs[0].stub.name}, and check it with: dlgrade check {stubs[0].id}")


def _begin(entry: Entry, target: Path, student: str) -> bool:
    """Write a stub; False where something of that name is there, a dangling link included."""
    content = _sheet_of(student, entry) if student and entry.kind == "quiz" else entry.stub.read_bytes()
    path = target / entry.stub.name
    try:
        stream = path.open("xb")
    except FileExistsError:
        return False
    try:
        with stream:
            stream.write(content)
    except OSError:  # the disk is full: half a stub would be kept as the learner's work
        path.unlink(missing_ok=True)
        raise
    return True


def _sheet_of(student: str, entry: Entry) -> bytes:
    from grader.grade import key_for
    from grader.paper import variant_of
    from grader.quizzes import paper_for
    from grader.render.question import sheet

    return sheet(paper_for(key_for(entry), variant_of(student))).encode()


@click.command("list")
@click.argument("chapter", required=False)
@click.pass_obj
def list_exercises(explicit: Path | None, chapter: str | None) -> None:
    """List chapters, exercises, points and where you stand; with a CHAPTER's letter, that one and what it is for."""
    from grader.overview import summary
    from grader.render import progress as pages

    desk = at_desk(explicit)
    with desk.history() as store:
        rows = summary(desk.course, store).rows
    introductions = None
    if chapter is not None:
        rows = _of_chapter(rows, chapter)
        introductions = {one.name: one.introduction for one in desk.course.chapters()}
    click.echo(pages.listing(rows, **screen(), introductions=introductions), nl=False)


def _of_chapter(rows: Sequence[Row], wanted: str) -> tuple[Row, ...]:
    """The exercises of the chapter whose name begins with, or else contains, what was typed."""
    names = list(dict.fromkeys(row.chapter for row in rows))
    typed = wanted.strip().lower()
    found = [n for n in names if n.lower().startswith(f"{typed}.")] or [n for n in names if typed in n.lower()]
    if len(found) != 1:
        raise UsageError(f"{wanted!r} is no chapter. There are: {'; '.join(names)}. A letter is enough: dlgrade list b")
    return tuple(row for row in rows if row.chapter == found[0])


@click.command()
@click.argument("ex")
@click.pass_obj
def show(explicit: Path | None, ex: str) -> None:
    """Print the task of an exercise."""
    course = find_course(explicit)
    entry = one(course, ex)
    source = _text(entry.stub)
    if entry.kind == "quiz":
        click.echo(source, nl=False)
        return
    tree = ast.parse(source)  # the course's own stub, not a learner's file
    click.echo(inspect.cleandoc(ast.get_docstring(tree) or entry.stem))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    if functions:
        click.echo("\nWrite:")
    for function in functions:
        click.echo(f"  {function.name}({ast.unparse(function.args)})")
        for line in (ast.get_docstring(function) or "").splitlines():
            click.echo(f"      {line}".rstrip())
    record = courses.load_record(entry)
    for note in record.notes:
        click.echo("\n" + click.wrap_text(f"Note: {note}", width=screen()["width"], subsequent_indent="  "))
    there = {other.id for other in course.entries()}
    if before := [other for other in record.builds_on if other in there]:
        click.echo(f"\nIt builds on {' and '.join(before)}.")
    click.echo(f"\nCheck it with: dlgrade check {entry.id}")


@click.command()
@click.argument("ex")
@click.pass_obj
def hint(explicit: Path | None, ex: str) -> None:
    """Print the next hint for an exercise."""
    from grader.hints import next_hints

    desk = at_desk(explicit)
    entry = one(desk.course, ex)
    try:
        lines = next_hints(desk, entry)
    except UsageError as none:  # an answer, not a wrong call
        click.echo(str(none))
        return
    if len(lines) > 1:
        click.echo(f"You have seen every hint for {entry.id}. Here they are again.")
    for line in lines:
        click.echo(asking.wrapped(line, screen()["width"]))


@click.command()
@click.argument("ex")
@click.pass_obj
def reset(explicit: Path | None, ex: str) -> None:
    """Restore an exercise's stub; your file is kept as a backup."""
    from grader.files import staged
    from grader.render.text import stripped

    desk = at_desk(explicit)
    entry = one(desk.course, ex)
    target = desk.exercises / entry.stub.name
    stub = _bytes(entry.stub)
    if target.exists() and target.samefile(entry.stub):
        raise UsageError(f"{shown(target)} is the course's own stub: there is nothing to restore it from.")
    there = courses.work_on(entry, desk.exercises)
    if os.path.lexists(target) and target not in there:
        there.append(target)  # a folder, or a link that leads nowhere
    try:
        with staged(target, [stub]):
            for path in there:
                click.echo(stripped(f"Your file {shown(path)} is now {shown(desk.back_up(path))}."))
    except OSError as error:
        raise UsageError(f"{shown(target)} cannot be restored: {error.strerror}.") from error
    click.echo(f"{shown(target)} is as it was at the beginning.")


@click.command()
@click.argument("ex")
@click.option("--reveal", is_flag=True, help="Show it before the exercise is done.")
@click.option(
    "--html", type=click.Path(path_type=Path), metavar="PATH", help="Write it as a page, with the derivation."
)
@click.pass_obj
def solution(explicit: Path | None, ex: str, reveal: bool, html: Path | None) -> int:
    """Print the model answer, once the exercise is done or with --reveal."""
    from grader import study

    desk = at_desk(explicit)
    entry = one(desk.course, ex)
    if not reveal and entry in study.not_done(desk):
        warn(f"{entry.id} is not done yet. Its model answer is shown after a pass, or with --reveal.")
        return 1
    if html is None or entry.kind == "quiz":
        click.echo(_solved_sheet(desk, entry) if entry.kind == "quiz" else _text(entry.solution), nl=False)
        return 0
    from grader.render import html as pages

    opened = study.lesson(entry)
    if opened is None:
        raise UsageError(f"The course's file {entry.solution} cannot be read, so there is no model answer to show.")
    path = html / f"{entry.id}-solution.html" if html.is_dir() else html
    write_page(path, pages.solution(opened))
    click.echo(f"Page: {path}")
    return 0


def _solved_sheet(desk: Desk, entry: Entry) -> str:
    """Return the right answers to the numbers that the learner's own sheet has."""
    from grader import sheet as sheets
    from grader.submission import read

    found = courses.work_on(entry, desk.exercises) if desk.folder else []
    variant = sheets.read(read(found[0]).cells[0]).variant if found else 0
    if not variant:
        return _text(entry.solution)
    from grader.grade import key_for
    from grader.quizzes import paper_for
    from grader.render.question import sheet

    return sheet(paper_for(key_for(entry), variant), solved=True)


def _text(path: Path) -> str:
    return _bytes(path).decode("utf-8")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"The course's file {path} cannot be read: {error.strerror}.") from error
