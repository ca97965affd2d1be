"""`dlgrade doctor`: what this machine gives."""

from __future__ import annotations

import os
import platform
import sys
from collections import Counter
from pathlib import Path

import click

from grader import __version__
from grader import course as courses
from grader.commands import find_course, here


@click.command()
@click.pass_obj
def doctor(explicit: Path | None) -> None:
    """Say what isolation and caches this machine gives."""
    import numpy as np

    from grader import sandbox
    from grader.key import cache_folder

    course = find_course(explicit)
    kinds = Counter(entry.kind for entry in course.entries())
    folder = courses.workspace(here())
    facts = {
        "dlgrade": __version__,
        "Python": f"{platform.python_version()} ({sys.executable})",
        "NumPy": np.__version__,
        "Course": f"{course.root} ({kinds['ex']} exercises, {kinds['quiz']} quizzes)",
        "Your work": str(folder) if folder else "no exercises/ folder here or above; write one with: dlgrade init",
        "Cache": f"{cache_folder()} ({_writable(cache_folder())})",
    }
    for name, fact in facts.items():
        click.echo(f"{name:<10} {fact}")
    click.echo("Isolation of submitted code:")
    for sentence in sandbox.isolation().sentences:
        click.echo(f"  {sentence}")


def _writable(folder: Path) -> str:
    nearest = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    can = nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)
    return "can be written" if can else "cannot be written: set DLGRADE_CACHE to a folder that can"
