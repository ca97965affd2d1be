"""The commands, one module for each group of people; and the little they share."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

import click

from grader import course as courses
from grader.course import Course, Entry
from grader.errors import UsageError

if TYPE_CHECKING:
    from grader.study import Desk


class Screen(TypedDict):
    """What the terminal renderers want to know."""

    width: int
    colour: bool
    encoding: str


def screen() -> Screen:
    """Return how wide standard output is, and whether it shows colours."""
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    width = max(40, min(100, shutil.get_terminal_size((80, 24)).columns))
    return {"width": width, "colour": not plain, "encoding": getattr(sys.stdout, "encoding", None) or "utf-8"}


def warn(message: str) -> None:
    """Tell the person something in one line that does not stop us."""
    from grader.render.text import one_line  # names of files are in it, and who knows who gave them

    click.echo(f"dlgrade: {one_line(message, 1000)}", err=True)


def here() -> Path:
    """Return the current folder."""
    try:
        return Path.cwd()
    except OSError:
        raise UsageError("The current folder is gone. Change to another one.") from None


def find_course(explicit: Path | None) -> Course:
    """Return the course named with --course, else the one found from here."""
    return courses.find(explicit, here())


def at_desk(explicit: Path | None) -> Desk:
    """Return where a learner works: the course, and their folder if they have one here or above."""
    from grader.study import Desk

    return Desk(find_course(explicit), courses.workspace(here()), cache(warn))  # the same is said once


def one(course: Course, pattern: str) -> Entry:
    """Return the one exercise that a pattern means."""
    match course.resolve([pattern]):
        case [entry]:
            return entry
        case several:
            raise UsageError(f"{pattern!r} means {len(several)} exercises; this command takes one.")


def shown(path: Path) -> str:
    """Return a path as one would type it here."""
    try:
        return str(path.relative_to(here()))
    except ValueError:
        return str(path)


def as_typed(path: Path) -> Path:
    """Return a path that was found as one would type it here."""
    return Path(shown(path)) if path.is_absolute() else path


def write_page(path: Path, page: str) -> None:
    """Write an HTML page where the person asked for it."""
    from grader.files import write_whole

    try:
        write_whole(path, page)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}. Name another file.") from error
